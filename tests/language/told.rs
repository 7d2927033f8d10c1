//! Lifetimes and dates in each built-in language.

use cookie_policy::__private::PolicyFacts;
use cookie_policy::{Column, Cookie, Document, Language, policy};
use cookie_policy_tests::page::html;
use cookie_policy_tests::page::shown::texts;

macro_rules! lifetimes {
    ($($cookie:ident $name:literal ($($lifetime:tt)*);)*) => {
        $(
            /// To live
            #[derive(Cookie)]
            #[cookie(name = $name, provider = "A", category = Necessary(UserInput), lifetime = $($lifetime)*, recipients = [])]
            struct $cookie(#[allow(dead_code)] String);
        )*

        #[policy(site = "https://example.org")]
        struct Ages($($cookie,)*);
    };
}

lifetimes! {
    OneDay "a" ("1 day");
    TwoDays "b" ("2 days");
    HalfAYear "c" ("184 days");
    HourAndAHalf "d" ("1 hour 30 minutes");
    Moments "e" ("2 hours 1 minute 1 second");
    Seconds "f" ("5 seconds");
    UntilTheEnd "g" (session);
    Remembered "h" (session or "14 days");
}

const TOLD: [(Language, [&str; 8]); 5] = [
    (
        Language::ENGLISH,
        [
            "1 day",
            "2 days",
            "184 days",
            "1 hour 30 minutes",
            "2 hours 1 minute 1 second",
            "5 seconds",
            "session",
            "session or 14 days",
        ],
    ),
    (
        Language::FRENCH,
        [
            "1 jour",
            "2 jours",
            "184 jours",
            "1 heure 30 minutes",
            "2 heures 1 minute 1 seconde",
            "5 secondes",
            "session",
            "session ou 14 jours",
        ],
    ),
    (
        Language::GERMAN,
        [
            "1 Tag",
            "2 Tage",
            "184 Tage",
            "1 Stunde 30 Minuten",
            "2 Stunden 1 Minute 1 Sekunde",
            "5 Sekunden",
            "Sitzung",
            "Sitzung oder 14 Tage",
        ],
    ),
    (
        Language::SPANISH,
        [
            "1 día",
            "2 días",
            "184 días",
            "1 hora 30 minutos",
            "2 horas 1 minuto 1 segundo",
            "5 segundos",
            "sesión",
            "sesión o 14 días",
        ],
    ),
    (
        Language::ITALIAN,
        [
            "1 giorno",
            "2 giorni",
            "184 giorni",
            "1 ora 30 minuti",
            "2 ore 1 minuto 1 secondo",
            "5 secondi",
            "sessione",
            "sessione o 14 giorni",
        ],
    ),
];

/// Returns the lifetimes on a page.
pub(super) fn lifetimes(language: Language) -> Vec<String> {
    let document = Ages::document().language(language).columns([Column::Lifetime]);
    let groups = html::read(&document.html().to_string()).groups;
    groups.iter().flat_map(|group| texts(group).into_iter().skip(1).flatten()).collect()
}

#[test]
fn lifetimes_are_told_in_each_language() {
    for (language, told) in TOLD {
        assert_eq!(lifetimes(language), told, "{language}");
    }
}

/// Returns what a page says about the date of the last change.
pub(super) fn changed(date: &'static str, language: Language) -> String {
    let facts = PolicyFacts { site: "https://example.org", changed: date, ..PolicyFacts::DEFAULT };
    let facts: &'static PolicyFacts = Box::leak(Box::new(facts));
    html::read(&Document::of_facts(facts).language(language).html().to_string()).changed.expect("it is told")
}

#[test]
fn dates_are_told_in_each_language() {
    for (language, first, other) in [
        (Language::ENGLISH, "Last changed on 1 January 2026.", "Last changed on 11 August 2026."),
        (
            Language::FRENCH,
            "Dernière modification le 1er janvier 2026.",
            "Dernière modification le 11 août 2026.",
        ),
        (Language::GERMAN, "Zuletzt geändert am 1. Januar 2026.", "Zuletzt geändert am 11. August 2026."),
        (
            Language::SPANISH,
            "Modificada por última vez el 1 de enero de 2026.",
            "Modificada por última vez el 11 de agosto de 2026.",
        ),
        (Language::ITALIAN, "Ultima modifica: 1º gennaio 2026.", "Ultima modifica: 11 agosto 2026."),
    ] {
        assert_eq!(changed("2026-01-01", language), first);
        assert_eq!(changed("2026-08-11", language), other);
    }
}
