//! Made of `locales/it.ftl` by `BLESS=1 cargo test -p cookie-policy-tests --test language`.

use crate::language::plural::PluralRule;
use crate::language::texts::{CategoryTexts, ColumnTitles, ConsentTexts, Described, KindTexts, Texts};
use crate::language::time::{Form, Forms, TimeTexts, Units};

#[rustfmt::skip]
pub(in crate::language) static TEXTS: Texts = Texts {
    tag: "it",
    is_right_to_left: false,
    plural: PluralRule::One,
    title: "Informativa sui cookie",
    introduction: "Questa pagina indica quali cookie utilizza questo sito, chi li installa, a che cosa servono e per quanto tempo il Suo browser li conserva.",
    changed: "Ultima modifica: {}.",
    cookie: Described {
        label: "Che cos’è un cookie?",
        description: "Un cookie è un breve testo con un nome. Un sito chiede al Suo browser di conservarlo per un certo tempo e il Suo browser lo rinvia ogni volta che chiede qualcosa a quel sito. È così che un sito sa che Lei ha effettuato l’accesso, che cosa c’è nel Suo carrello o che ha già visitato il sito.",
    },
    kinds_introduction: "Esistono diversi tipi di cookie:",
    kinds: KindTexts {
        necessary: Described {
            label: "Cookie necessari",
            description: "Senza di essi il sito non potrebbe fare ciò che Lei gli chiede, come mantenere attivo il Suo accesso o mostrarsi nella lingua che ha scelto. Non richiedono il consenso.",
        },
        statistics: Described {
            label: "Cookie statistici",
            description: "Mostrano come i visitatori utilizzano il sito. Possono riconoscerLa e quindi vengono installati solo se Lei è d’accordo.",
        },
        anonymous_statistics: Described {
            label: "Cookie statistici anonimi",
            description: "Contano le visite in un modo che non permette di risalire a una persona. Non richiedono il consenso, ma Lei può rifiutarli.",
        },
        first_party: Described {
            label: "Cookie di prima parte",
            description: "Appartengono al sito che Lei visita. Possono essere necessari, ma possono anche misurare ciò che Lei fa o servire alla pubblicità; in tal caso richiedono il Suo consenso.",
        },
        third_party: Described {
            label: "Cookie di terze parti",
            description: "Appartengono a un sito diverso da quello che Lei visita, spesso a uno che vende pubblicità. Quell’altro sito viene così a sapere quali pagine Lei guarda qui.",
        },
    },
    list_heading: "Quali cookie vengono utilizzati su {}",
    caption: "Elenco: {}",
    columns: ColumnTitles {
        provider: "Nome del fornitore",
        function: "Funzione e posizione",
        name: "Nome dei cookie",
        purpose: "Finalità",
        lifetime: "Periodo di conservazione",
        recipients: "Destinatari",
        party: "Origine",
    },
    no_recipients: "nessuno",
    first_party: "prima parte",
    third_party: "terza parte",
    categories: CategoryTexts {
        necessary: Described {
            label: "Cookie necessari",
            description: "Senza questi cookie il sito non può fare ciò che Lei gli chiede. Vengono installati senza che Le venga chiesto il consenso.",
        },
        preferences: Described {
            label: "Cookie di preferenza",
            description: "Questi cookie ricordano come Le piace utilizzare il sito. Vengono installati solo se Lei è d’accordo.",
        },
        anonymous_statistics: Described {
            label: "Cookie statistici anonimi",
            description: "Questi cookie contano le visite solo per questo sito e non permettono di risalire a Lei. Dove la legge lo consente, vengono installati a meno che Lei non li rifiuti.",
        },
        statistics: Described {
            label: "Cookie statistici",
            description: "Questi cookie misurano come i visitatori utilizzano il sito. Vengono installati solo se Lei è d’accordo.",
        },
        marketing: Described {
            label: "Cookie pubblicitari",
            description: "Questi cookie seguono ciò che Lei guarda per mostrarLe della pubblicità. Vengono installati solo se Lei è d’accordo.",
        },
    },
    time: TimeTexts {
        session: "sessione",
        session_or: "sessione o {}",
        at_most: "al massimo {}",
        renewed: "{}, di nuovo da ogni visita",
        units: Units {
            days: Forms {
                zero: None,
                one: Some(Form("", Some(" giorno"))),
                two: None,
                few: None,
                many: None,
                other: Form("", Some(" giorni")),
            },
            hours: Forms {
                zero: None,
                one: Some(Form("", Some(" ora"))),
                two: None,
                few: None,
                many: None,
                other: Form("", Some(" ore")),
            },
            minutes: Forms {
                zero: None,
                one: Some(Form("", Some(" minuto"))),
                two: None,
                few: None,
                many: None,
                other: Form("", Some(" minuti")),
            },
            seconds: Forms {
                zero: None,
                one: Some(Form("", Some(" secondo"))),
                two: None,
                few: None,
                many: None,
                other: Form("", Some(" secondi")),
            },
        },
        months: [
            "gennaio",
            "febbraio",
            "marzo",
            "aprile",
            "maggio",
            "giugno",
            "luglio",
            "agosto",
            "settembre",
            "ottobre",
            "novembre",
            "dicembre",
        ],
        date: "{day} {month} {year}",
        first: "1º {month} {year}",
    },
    consent: ConsentTexts {
        banner: "Cookie su {}",
        question: "Questo sito può installare cookie di questi tipi? {}. Lei può cambiare idea in qualsiasi momento.",
        question_outdated: "Questi cookie sono cambiati da quando Lei li ha accettati: {}. Questo sito può installarli così come sono ora? Lei può cambiare idea in qualsiasi momento.",
        question_expired: "Lei ha deciso su questi cookie molto tempo fa, perciò Le viene chiesto di nuovo: {}. Questo sito può installarli? Lei può cambiare idea in qualsiasi momento.",
        accept: "Accetta questi cookie",
        refuse: "Rifiuta questi cookie",
        details: "Visualizzare ogni cookie e scegliere",
        saved: "La Sua scelta è stata salvata. Può modificarla in qualsiasi momento.",
        hide: "Nascondere questo messaggio",
        back: "Tornare alla pagina precedente",
        choices: "Le Sue scelte",
        undecided: "Lei non ha ancora deciso. Fino ad allora non viene installato alcun cookie che richieda il Suo consenso. Lei può cambiare idea in qualsiasi momento.",
        decided: "Lei ha deciso in data {}.",
        reference: "Riferimento del Suo consenso: {}",
        gpc: "Il Suo browser rifiuta questi cookie per Lei (Global Privacy Control).",
        outdated: "Questi cookie sono cambiati da quando Lei li ha accettati: La preghiamo di decidere di nuovo.",
        expired: "La Sua decisione è troppo vecchia per essere ancora valida: La preghiamo di decidere di nuovo.",
        nothing: "Questo sito non installa cookie che richiedano il Suo consenso, quindi non c’è nulla da decidere.",
        accept_all: "Accetta tutti",
        refuse_all: "Rifiuta tutti",
        save: "Salva le mie scelte",
    },
};
