//! Lifetimes in words.

use cookie_policy::{Column, Cookie, Document, Jar, Language, Lifetime, Policy, policy};
use cookie_policy_tests::SitePolicy;
use cookie_policy_tests::page::html;
use cookie_policy_tests::page::shown::texts;

use crate::documents;

/// Declares cookies that differ in their lifetime only.
macro_rules! lifetimes {
    ($($cookie:ident $name:literal ($($lifetime:tt)*) $words:literal $french:literal;)*) => {
        $(
            /// To live
            #[derive(Cookie)]
            #[cookie(name = $name, provider = "A", category = Necessary(UserInput), lifetime = $($lifetime)*, recipients = [])]
            struct $cookie(String);
        )*

        /// Cookies of all ages.
        #[policy(site = "https://example.org")]
        struct Ages($($cookie,)*);

        const ENGLISH: &[&str] = &[$($words),*];
        const FRENCH: &[&str] = &[$($french),*];

        /// Returns the `Set-Cookie` header of each cookie, for its longest lifetime.
        fn lines() -> Vec<String> {
            let jar = Jar::<Ages>::from_cookie_header("");
            $($cookie(String::new()).set(&jar).expect("set");)*
            jar.set_cookies().map(String::from).collect()
        }
    };
}

lifetimes! {
    OneSecond "a" ("1 second") "1 second" "1 seconde";
    FiftyNine "b" ("59 seconds") "59 seconds" "59 secondes";
    OneMinute "c" ("60 seconds") "1 minute" "1 minute";
    OverAMinute "d" ("61 seconds") "1 minute 1 second" "1 minute 1 seconde";
    OneHour "e" ("60 minutes") "1 hour" "1 heure";
    AlmostADay "f" ("23 hours 59 minutes 59 seconds")
        "23 hours 59 minutes 59 seconds" "23 heures 59 minutes 59 secondes";
    OneDay "g" ("24 hours") "1 day" "1 jour";
    DayAndAHalf "h" ("36 hours") "1 day 12 hours" "1 jour 12 heures";
    DayAndASecond "i" ("1 day 1 second") "1 day 1 second" "1 jour 1 seconde";
    TwoDays "o" ("2 days") "2 days" "2 jours";
    OneWeek "j" ("1 week") "7 days" "7 jours";
    TwoWeeks "k" ("2 weeks") "14 days" "14 jours";
    NinetyDays "l" ("90 days") "90 days" "90 jours";
    FourHundred "m" ("400 days") "400 days" "400 jours";
    AllUnits "n" ("1 week 1 day 1 hour 1 minute 1 second")
        "8 days 1 hour 1 minute 1 second" "8 jours 1 heure 1 minute 1 seconde";
}

/// Parses a time in words.
fn seconds(words: &str) -> u64 {
    let words: Vec<_> = words.split(' ').collect();
    let units = [("day", 86_400), ("hour", 3_600), ("minute", 60), ("second", 1)];
    let time = |pair: &[&str]| {
        let [number, unit] = pair else { panic!("a number and a unit: {pair:?}") };
        let number: u64 = number.parse().expect("a number");
        let (_, length) = units.iter().find(|(name, _)| unit.trim_end_matches('s') == *name).expect("a unit");
        assert_eq!(unit.ends_with('s'), number != 1, "{pair:?}");
        number * length
    };
    words.chunks(2).map(time).sum()
}

/// Returns the lifetimes on a page.
fn shown(document: &Document) -> Vec<String> {
    let document = document.clone().columns([Column::Lifetime]);
    let groups = html::read(&document.html().to_string()).groups;
    groups.iter().flat_map(|group| texts(group).into_iter().skip(1).flatten()).collect()
}

#[test]
fn the_lifetime_that_visitors_read_is_the_one_that_browsers_get() {
    assert_eq!(shown(&Ages::document()), ENGLISH);
    let lines = lines();
    assert_eq!(lines.len(), ENGLISH.len());
    for ((words, line), cookie) in ENGLISH.iter().zip(lines).zip(Ages::COOKIES) {
        let sent = line.split("; ").find_map(|part| part.strip_prefix("Max-Age=")).expect("it is sent");
        assert_eq!(seconds(words).to_string(), sent, "{line}");
        assert_eq!(cookie.lifetime().longest().map(|time| time.as_secs()), Some(seconds(words)));
        assert_eq!(cookie.lifetime().to_string(), *words);
    }
}

#[test]
fn lifetimes_are_told_in_the_language_of_the_page() {
    assert_eq!(shown(&Ages::document().language(Language::FRENCH)), FRENCH);
    assert!(
        shown(&documents::site())
            .contains(&"until you close your browser or, if you ask for it, 14 days".to_owned())
    );
    let french = shown(&documents::site_french());
    assert!(
        french.contains(&"jusqu’à la fermeture du navigateur ou, si vous le demandez, 14 jours".to_owned()),
        "{french:?}"
    );
    assert!(french.contains(&"jusqu’à la fermeture du navigateur".to_owned()));
}

#[test]
fn both_lifetimes_of_a_cookie_are_told() {
    let session =
        SitePolicy::COOKIES.iter().find(|cookie| cookie.name() == "sessionid").expect("it is listed");
    assert_eq!(session.lifetime().to_string(), "session or 14 days");
    assert!(session.lifetime().may_be_session());
    assert_eq!(Lifetime::Session.to_string(), "session");
    assert_eq!(Lifetime::Session.longest(), None);
}

#[test]
fn a_lifetime_that_the_site_chooses_is_at_most_the_longest() {
    let words = |language: Language| shown(&documents::deployed().language(language));
    for (language, at_most) in [
        (Language::ENGLISH, "at most 365 days"),
        (Language::FRENCH, "au plus 365 jours"),
        (Language::GERMAN, "höchstens 365 Tage"),
        (Language::ITALIAN, "al massimo 365 giorni"),
        (Language::SPANISH, "como máximo 365 días"),
    ] {
        assert!(words(language).contains(&at_most.to_owned()), "{:?}", words(language));
    }
    assert!(words(Language::ENGLISH).contains(&"at most 1 day 12 hours".to_owned()));
}

#[derive(Cookie)]
#[cookie(name = "moved", provider = site, purpose = "To remember the visitor", category = Necessary(Authentication),
    lifetime = "14 days", domain = "example.org", formerly(path = "/"))]
struct Moved(String);

#[derive(Cookie)]
#[cookie(name = "narrowed", provider = site, purpose = "To remember the visitor", category = Necessary(Authentication),
    lifetime = "14 days", formerly(domain = "example.org"))]
struct Narrowed(String);

#[policy(site = "https://www.example.org", provider = "Example", recipients = [])]
struct Moving(Moved, Narrowed);

/// A cookie that is read moves, and is set for its whole lifetime again.
#[test]
fn a_cookie_that_moves_when_it_is_read_says_that_its_lifetime_starts_again() {
    assert_eq!(shown(&Moving::document()), ["14 days, counted again from each visit", "14 days"]);
    let german = Moving::document().language(Language::GERMAN);
    assert_eq!(shown(&german), ["14 Tage, ab jedem Besuch neu gerechnet", "14 Tage"]);
}
