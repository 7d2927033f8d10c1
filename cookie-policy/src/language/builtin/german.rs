//! Made of `locales/de.ftl` by `BLESS=1 cargo test -p cookie-policy-tests --test language`.

use crate::language::plural::PluralRule;
use crate::language::texts::{CategoryTexts, ColumnTitles, ConsentTexts, Described, KindTexts, Texts};
use crate::language::time::{Form, Forms, TimeTexts, Units};

#[rustfmt::skip]
pub(in crate::language) static TEXTS: Texts = Texts {
    tag: "de",
    is_right_to_left: false,
    plural: PluralRule::One,
    title: "Cookie-Richtlinie",
    introduction: "Diese Seite sagt Ihnen, welche Cookies diese Website verwendet, wer sie setzt, wozu sie dienen und wie lange Ihr Browser sie aufbewahrt.",
    changed: "Zuletzt geändert am {}.",
    cookie: Described {
        label: "Was ist ein Cookie?",
        description: "Ein Cookie ist ein kurzer Text mit einem Namen. Eine Website bittet Ihren Browser, ihn eine Zeit lang aufzubewahren, und Ihr Browser sendet ihn jedes Mal zurück, wenn er von dieser Website etwas abruft. So weiß eine Website, dass Sie angemeldet sind, was in Ihrem Warenkorb liegt oder dass Sie schon einmal da waren.",
    },
    kinds_introduction: "Es gibt mehrere Arten von Cookies:",
    kinds: KindTexts {
        necessary: Described {
            label: "Notwendige Cookies",
            description: "Ohne sie könnte die Website nicht tun, was Sie von ihr möchten, zum Beispiel Sie angemeldet halten oder in der Sprache erscheinen, die Sie gewählt haben. Für sie ist keine Einwilligung erforderlich.",
        },
        statistics: Described {
            label: "Statistik-Cookies",
            description: "Sie zeigen, wie die Website genutzt wird. Mit ihnen können Sie wiedererkannt werden, deshalb werden sie nur gesetzt, wenn Sie einwilligen.",
        },
        anonymous_statistics: Described {
            label: "Anonyme Statistik-Cookies",
            description: "Sie zählen Besuche auf eine Weise, die sich nicht zu einer Person zurückverfolgen lässt. Für sie ist keine Einwilligung erforderlich, aber Sie können sie ablehnen.",
        },
        first_party: Described {
            label: "Erstanbieter-Cookies",
            description: "Sie gehören zu der Website, die Sie besuchen. Sie können notwendig sein, aber auch messen, was Sie tun, oder der Werbung dienen; dann ist Ihre Einwilligung erforderlich.",
        },
        third_party: Described {
            label: "Drittanbieter-Cookies",
            description: "Sie gehören zu einer anderen Website als der, die Sie besuchen, oft zu einer, die Werbung verkauft. Diese andere Website erfährt dadurch, welche Seiten Sie sich hier ansehen.",
        },
    },
    list_heading: "Welche Cookies auf {} verwendet werden",
    caption: "Liste: {}",
    columns: ColumnTitles {
        provider: "Name des Anbieters",
        function: "Funktion und Einsatzort",
        name: "Name der Cookies",
        purpose: "Zwecke",
        lifetime: "Speicherdauer",
        recipients: "Empfänger",
        party: "Herkunft",
    },
    no_recipients: "keine",
    first_party: "Erstanbieter",
    third_party: "Drittanbieter",
    categories: CategoryTexts {
        necessary: Described {
            label: "Notwendige Cookies",
            description: "Ohne diese Cookies kann die Website nicht tun, was Sie von ihr möchten. Sie werden gesetzt, ohne dass Sie gefragt werden.",
        },
        preferences: Described {
            label: "Präferenz-Cookies",
            description: "Diese Cookies merken sich, wie Sie die Website gern nutzen. Sie werden nur gesetzt, wenn Sie einwilligen.",
        },
        anonymous_statistics: Described {
            label: "Anonyme Statistik-Cookies",
            description: "Diese Cookies zählen Besuche allein für diese Website und lassen sich nicht zu Ihnen zurückverfolgen. Wo das Gesetz es erlaubt, werden sie gesetzt, es sei denn, Sie lehnen sie ab.",
        },
        statistics: Described {
            label: "Statistik-Cookies",
            description: "Diese Cookies messen, wie die Website genutzt wird. Sie werden nur gesetzt, wenn Sie einwilligen.",
        },
        marketing: Described {
            label: "Marketing-Cookies",
            description: "Diese Cookies verfolgen, was Sie sich ansehen, um Ihnen Werbung zu zeigen. Sie werden nur gesetzt, wenn Sie einwilligen.",
        },
    },
    time: TimeTexts {
        session: "Sitzung",
        session_or: "Sitzung oder {}",
        at_most: "höchstens {}",
        renewed: "{}, bei jedem Besuch von vorn",
        units: Units {
            days: Forms {
                zero: None,
                one: Some(Form("", Some(" Tag"))),
                two: None,
                few: None,
                many: None,
                other: Form("", Some(" Tage")),
            },
            hours: Forms {
                zero: None,
                one: Some(Form("", Some(" Stunde"))),
                two: None,
                few: None,
                many: None,
                other: Form("", Some(" Stunden")),
            },
            minutes: Forms {
                zero: None,
                one: Some(Form("", Some(" Minute"))),
                two: None,
                few: None,
                many: None,
                other: Form("", Some(" Minuten")),
            },
            seconds: Forms {
                zero: None,
                one: Some(Form("", Some(" Sekunde"))),
                two: None,
                few: None,
                many: None,
                other: Form("", Some(" Sekunden")),
            },
        },
        months: [
            "Januar",
            "Februar",
            "März",
            "April",
            "Mai",
            "Juni",
            "Juli",
            "August",
            "September",
            "Oktober",
            "November",
            "Dezember",
        ],
        date: "{day}. {month} {year}",
        first: "1. {month} {year}",
    },
    consent: ConsentTexts {
        banner: "Cookies auf {}",
        question: "Darf diese Website Cookies dieser Arten setzen? {}. Sie können Ihre Entscheidung jederzeit ändern.",
        question_outdated: "Diese Cookies haben sich geändert, seit Sie sie akzeptiert haben: {}. Darf diese Website sie so setzen, wie sie jetzt sind? Sie können Ihre Entscheidung jederzeit ändern.",
        question_expired: "Ihre Entscheidung über diese Cookies liegt lange zurück, deshalb werden Sie erneut gefragt: {}. Darf diese Website sie setzen? Sie können Ihre Entscheidung jederzeit ändern.",
        accept: "Diese Cookies akzeptieren",
        refuse: "Diese Cookies ablehnen",
        details: "Alle Cookies ansehen und auswählen",
        saved: "Ihre Auswahl ist gespeichert. Sie können sie jederzeit ändern.",
        hide: "Diese Meldung ausblenden",
        back: "Zurück zur vorherigen Seite",
        choices: "Ihre Auswahl",
        undecided: "Sie haben noch nicht entschieden. Bis dahin werden keine Cookies gesetzt, für die Ihre Einwilligung erforderlich ist. Sie können Ihre Entscheidung jederzeit ändern.",
        decided: "Sie haben am {} entschieden.",
        reference: "Kennung Ihrer Einwilligung: {}",
        gpc: "Ihr Browser lehnt diese Cookies für Sie ab (Global Privacy Control).",
        outdated: "Diese Cookies haben sich geändert, seit Sie sie akzeptiert haben. Bitte entscheiden Sie noch einmal.",
        expired: "Ihre Entscheidung liegt zu lange zurück, um noch zu gelten. Bitte entscheiden Sie noch einmal.",
        nothing: "Diese Website setzt keine Cookies, für die Ihre Einwilligung erforderlich ist. Es gibt also nichts zu entscheiden.",
        accept_all: "Alle akzeptieren",
        refuse_all: "Alle ablehnen",
        save: "Meine Auswahl speichern",
    },
};
