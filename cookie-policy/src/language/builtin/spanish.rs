//! Made of `locales/es.ftl` by `BLESS=1 cargo test -p cookie-policy-tests --test language`.

use crate::language::plural::PluralRule;
use crate::language::texts::{CategoryTexts, ColumnTitles, ConsentTexts, Described, KindTexts, Texts};
use crate::language::time::{Form, Forms, TimeTexts, Units};

#[rustfmt::skip]
pub(in crate::language) static TEXTS: Texts = Texts {
    tag: "es",
    is_right_to_left: false,
    plural: PluralRule::One,
    title: "Política de cookies",
    introduction: "Esta página indica qué cookies utiliza este sitio, quién las instala, para qué sirven y cuánto tiempo las conserva su navegador.",
    changed: "Modificada por última vez el {}.",
    cookie: Described {
        label: "¿Qué es una cookie?",
        description: "Una cookie es un texto breve que tiene un nombre. Un sitio pide a su navegador que la conserve durante un tiempo, y su navegador la devuelve cada vez que pide algo a ese sitio. Así sabe un sitio que usted ha iniciado sesión, qué hay en su cesta o que ya ha estado en él antes.",
    },
    kinds_introduction: "Hay varios tipos de cookies:",
    kinds: KindTexts {
        necessary: Described {
            label: "Cookies necesarias",
            description: "Sin ellas, el sitio no podría hacer lo que usted le pide, como mantener su sesión iniciada o mostrarse en el idioma que ha elegido. No requieren consentimiento.",
        },
        statistics: Described {
            label: "Cookies estadísticas",
            description: "Muestran cómo utilizan el sitio sus visitantes. Pueden reconocerle, por lo que solo se instalan si usted está de acuerdo.",
        },
        anonymous_statistics: Described {
            label: "Cookies estadísticas anónimas",
            description: "Cuentan las visitas de un modo que no permite llegar hasta ninguna persona. No requieren consentimiento, pero usted puede rechazarlas.",
        },
        first_party: Described {
            label: "Cookies propias",
            description: "Pertenecen al sitio que usted visita. Pueden ser necesarias, pero también medir lo que usted hace o servir para la publicidad; en ese caso, requieren su consentimiento.",
        },
        third_party: Described {
            label: "Cookies de terceros",
            description: "Pertenecen a un sitio distinto del que usted visita, a menudo a uno que vende publicidad. Ese otro sitio sabe así qué páginas consulta usted aquí.",
        },
    },
    list_heading: "Qué cookies se utilizan en {}",
    caption: "Lista: {}",
    columns: ColumnTitles {
        provider: "Nombre del proveedor",
        function: "Función y ubicación",
        name: "Nombre de las cookies",
        purpose: "Finalidades",
        lifetime: "Plazo de conservación",
        recipients: "Destinatarios",
        party: "Origen",
    },
    no_recipients: "ninguno",
    first_party: "propia",
    third_party: "de terceros",
    categories: CategoryTexts {
        necessary: Described {
            label: "Cookies necesarias",
            description: "Sin estas cookies, el sitio no puede hacer lo que usted le pide. Se instalan sin preguntarle.",
        },
        preferences: Described {
            label: "Cookies de preferencias",
            description: "Estas cookies recuerdan cómo le gusta utilizar el sitio. Solo se instalan si usted está de acuerdo.",
        },
        anonymous_statistics: Described {
            label: "Cookies estadísticas anónimas",
            description: "Estas cookies cuentan las visitas únicamente para este sitio y no permiten llegar hasta usted. Donde la ley lo permite, se instalan salvo que usted las rechace.",
        },
        statistics: Described {
            label: "Cookies estadísticas",
            description: "Estas cookies miden cómo utilizan el sitio sus visitantes. Solo se instalan si usted está de acuerdo.",
        },
        marketing: Described {
            label: "Cookies publicitarias",
            description: "Estas cookies siguen lo que usted consulta para mostrarle publicidad. Solo se instalan si usted está de acuerdo.",
        },
    },
    time: TimeTexts {
        session: "sesión",
        session_or: "sesión o {}",
        at_most: "como máximo {}",
        renewed: "{}, de nuevo desde cada visita",
        units: Units {
            days: Forms {
                zero: None,
                one: Some(Form("", Some(" día"))),
                two: None,
                few: None,
                many: None,
                other: Form("", Some(" días")),
            },
            hours: Forms {
                zero: None,
                one: Some(Form("", Some(" hora"))),
                two: None,
                few: None,
                many: None,
                other: Form("", Some(" horas")),
            },
            minutes: Forms {
                zero: None,
                one: Some(Form("", Some(" minuto"))),
                two: None,
                few: None,
                many: None,
                other: Form("", Some(" minutos")),
            },
            seconds: Forms {
                zero: None,
                one: Some(Form("", Some(" segundo"))),
                two: None,
                few: None,
                many: None,
                other: Form("", Some(" segundos")),
            },
        },
        months: [
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre",
            "octubre",
            "noviembre",
            "diciembre",
        ],
        date: "{day} de {month} de {year}",
        first: "1 de {month} de {year}",
    },
    consent: ConsentTexts {
        banner: "Cookies en {}",
        question: "¿Puede este sitio instalar cookies de estos tipos? {}. Usted puede cambiar de opinión en cualquier momento.",
        question_outdated: "Estas cookies han cambiado desde que usted las aceptó: {}. ¿Puede este sitio instalarlas tal como son ahora? Usted puede cambiar de opinión en cualquier momento.",
        question_expired: "Usted decidió sobre estas cookies hace mucho tiempo, por eso se le pregunta de nuevo: {}. ¿Puede este sitio instalarlas? Usted puede cambiar de opinión en cualquier momento.",
        accept: "Aceptar estas cookies",
        refuse: "Rechazar estas cookies",
        details: "Ver cada cookie y elegir",
        saved: "Su elección se ha guardado. Puede cambiarla en cualquier momento.",
        hide: "Ocultar este mensaje",
        back: "Volver a la página anterior",
        choices: "Sus elecciones",
        undecided: "Usted aún no ha decidido. Hasta que lo haga, no se instala ninguna cookie que requiera su consentimiento. Usted puede cambiar de opinión en cualquier momento.",
        decided: "Usted decidió el {}.",
        reference: "Referencia de su consentimiento: {}",
        gpc: "Su navegador rechaza estas cookies por usted (Global Privacy Control).",
        outdated: "Estas cookies han cambiado desde que usted las aceptó; por favor, decida de nuevo.",
        expired: "Su decisión es demasiado antigua para seguir siendo válida; por favor, decida de nuevo.",
        nothing: "Este sitio no instala ninguna cookie que requiera su consentimiento, así que no hay nada que decidir.",
        accept_all: "Aceptar todas",
        refuse_all: "Rechazar todas",
        save: "Guardar mis elecciones",
    },
};
