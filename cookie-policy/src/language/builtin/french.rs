//! Made of `locales/fr.ftl` by `BLESS=1 cargo test -p cookie-policy-tests --test language`.

use crate::language::plural::PluralRule;
use crate::language::texts::{CategoryTexts, ColumnTitles, ConsentTexts, Described, KindTexts, Texts};
use crate::language::time::{Form, Forms, TimeTexts, Units};

#[rustfmt::skip]
pub(in crate::language) static TEXTS: Texts = Texts {
    tag: "fr",
    is_right_to_left: false,
    plural: PluralRule::ZeroAndOne,
    title: "Politique de cookies",
    introduction: "Cette page indique quels cookies ce site utilise, qui les dépose, à quoi ils servent et combien de temps votre navigateur les conserve.",
    changed: "Dernière modification le {}.",
    cookie: Described {
        label: "Qu’est-ce qu’un cookie\u{a0}?",
        description: "Un cookie est un court texte qui porte un nom. Un site demande à votre navigateur de le conserver pendant un certain temps, et votre navigateur le renvoie chaque fois qu’il s’adresse à ce site. C’est ainsi qu’un site sait que vous êtes connecté, ce que contient votre panier, ou que vous êtes déjà venu.",
    },
    kinds_introduction: "Il existe plusieurs sortes de cookies\u{a0}:",
    kinds: KindTexts {
        necessary: Described {
            label: "Cookies nécessaires",
            description: "Sans eux, le site ne pourrait pas faire ce que vous lui demandez, comme vous garder connecté ou s’afficher dans la langue que vous avez choisie. Ils sont exemptés de consentement.",
        },
        statistics: Described {
            label: "Cookies statistiques",
            description: "Ils montrent comment les visiteurs utilisent le site. Ils peuvent vous reconnaître et ne sont donc déposés que si vous êtes d’accord.",
        },
        anonymous_statistics: Described {
            label: "Cookies statistiques anonymes",
            description: "Ils comptent les visites sans qu’il soit possible de remonter jusqu’à une personne. Ils sont exemptés de consentement, mais vous pouvez les refuser.",
        },
        first_party: Described {
            label: "Cookies internes",
            description: "Ils appartiennent au site que vous visitez. Ils peuvent être nécessaires, mais aussi mesurer ce que vous faites ou servir à la publicité\u{a0}; ils nécessitent alors votre consentement.",
        },
        third_party: Described {
            label: "Cookies tiers",
            description: "Ils appartiennent à un autre site que celui que vous visitez, souvent à une régie publicitaire. Cet autre site apprend ainsi quelles pages vous regardez ici.",
        },
    },
    list_heading: "Quels cookies sont utilisés sur {}",
    caption: "Liste\u{a0}: {}",
    columns: ColumnTitles {
        provider: "Nom du fournisseur",
        function: "Fonction et emplacement",
        name: "Nom des cookies",
        purpose: "Finalités",
        lifetime: "Durée de conservation",
        recipients: "Destinataires",
        party: "Origine",
    },
    no_recipients: "aucun",
    first_party: "interne",
    third_party: "tiers",
    categories: CategoryTexts {
        necessary: Described {
            label: "Cookies nécessaires",
            description: "Sans ces cookies, le site ne peut pas faire ce que vous lui demandez. Ils sont déposés sans que votre consentement soit demandé.",
        },
        preferences: Described {
            label: "Cookies de préférences",
            description: "Ces cookies retiennent la façon dont vous aimez utiliser le site. Ils ne sont déposés que si vous êtes d’accord.",
        },
        anonymous_statistics: Described {
            label: "Cookies statistiques anonymes",
            description: "Ces cookies comptent les visites pour ce site seul et ne permettent pas de remonter jusqu’à vous. Là où la loi le permet, ils sont déposés sauf si vous les refusez.",
        },
        statistics: Described {
            label: "Cookies statistiques",
            description: "Ces cookies mesurent la façon dont les visiteurs utilisent le site. Ils ne sont déposés que si vous êtes d’accord.",
        },
        marketing: Described {
            label: "Cookies publicitaires",
            description: "Ces cookies suivent ce que vous regardez afin de vous montrer de la publicité. Ils ne sont déposés que si vous êtes d’accord.",
        },
    },
    time: TimeTexts {
        session: "session",
        session_or: "session ou {}",
        at_most: "au plus {}",
        renewed: "{}, à nouveau à partir de chaque visite",
        units: Units {
            days: Forms {
                zero: None,
                one: Some(Form("", Some(" jour"))),
                two: None,
                few: None,
                many: None,
                other: Form("", Some(" jours")),
            },
            hours: Forms {
                zero: None,
                one: Some(Form("", Some(" heure"))),
                two: None,
                few: None,
                many: None,
                other: Form("", Some(" heures")),
            },
            minutes: Forms {
                zero: None,
                one: Some(Form("", Some(" minute"))),
                two: None,
                few: None,
                many: None,
                other: Form("", Some(" minutes")),
            },
            seconds: Forms {
                zero: None,
                one: Some(Form("", Some(" seconde"))),
                two: None,
                few: None,
                many: None,
                other: Form("", Some(" secondes")),
            },
        },
        months: [
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre",
        ],
        date: "{day} {month} {year}",
        first: "1er {month} {year}",
    },
    consent: ConsentTexts {
        banner: "Cookies sur {}",
        question: "Ce site peut-il déposer des cookies de ces catégories\u{a0}? {}. Vous pouvez changer d’avis à tout moment.",
        question_outdated: "Depuis que vous les avez acceptés, ces cookies ont changé\u{a0}: {}. Ce site peut-il les déposer tels qu’ils sont maintenant\u{a0}? Vous pouvez changer d’avis à tout moment.",
        question_expired: "Votre décision sur ces cookies est ancienne, la question vous est donc posée à nouveau\u{a0}: {}. Ce site peut-il les déposer\u{a0}? Vous pouvez changer d’avis à tout moment.",
        accept: "Accepter ces cookies",
        refuse: "Refuser ces cookies",
        details: "Voir chaque cookie et choisir",
        saved: "Votre choix est enregistré. Vous pouvez le modifier à tout moment.",
        hide: "Masquer ce message",
        back: "Revenir à la page précédente",
        choices: "Vos choix",
        undecided: "Vous n’avez pas encore décidé. D’ici là, aucun cookie qui nécessite votre consentement n’est déposé. Vous pouvez changer d’avis à tout moment.",
        decided: "Vous avez décidé le {}.",
        reference: "Référence de votre consentement\u{a0}: {}",
        gpc: "Votre navigateur refuse ces cookies pour vous (Global Privacy Control).",
        outdated: "Ces cookies ont changé depuis que vous les avez acceptés\u{a0}: merci de décider à nouveau.",
        expired: "Votre décision est trop ancienne pour compter\u{a0}: merci de décider à nouveau.",
        nothing: "Ce site ne dépose aucun cookie qui nécessite votre consentement\u{a0}: il n’y a rien à décider.",
        accept_all: "Tout accepter",
        refuse_all: "Tout refuser",
        save: "Enregistrer mes choix",
    },
};
