//! Lifetimes in words.

use cookie_policy::{Cookie, Jar, Lifetime, Policy, policy};
use cookie_policy_tests::SitePolicy;

use crate::reader::{page, texts};

/// Declares cookies that differ in nothing but their lifetime.
macro_rules! lifetimes {
    ($($cookie:ident $name:literal ($($lifetime:tt)*) $words:literal;)*) => {
        $(
            /// To live
            #[derive(Cookie)]
            #[cookie(name = $name, provider = "A", category = Necessary(UserInput), lifetime = $($lifetime)*, recipients = [])]
            struct $cookie(String);
        )*

        /// Cookies of all ages.
        #[policy(site = "https://example.org")]
        struct Ages($($cookie,)*);

        /// For each cookie, the words that are expected and the line that sets it for its longest time.
        fn ages() -> Vec<(&'static str, String)> {
            let jar = Jar::<Ages>::from_cookie_header("");
            $($cookie(String::new()).set(&jar).expect("set");)*
            let lines = jar.set_cookies().map(String::from);
            [$($words),*].into_iter().zip(lines).collect()
        }
    };
}

lifetimes! {
    OneSecond "a" ("1 second") "1 second";
    FiftyNine "b" ("59 seconds") "59 seconds";
    OneMinute "c" ("60 seconds") "1 minute";
    OverAMinute "d" ("61 seconds") "1 minute 1 second";
    OneHour "e" ("60 minutes") "1 hour";
    AlmostADay "f" ("23 hours 59 minutes 59 seconds") "23 hours 59 minutes 59 seconds";
    OneDay "g" ("24 hours") "1 day";
    DayAndAHalf "h" ("36 hours") "1 day 12 hours";
    DayAndASecond "i" ("1 day 1 second") "1 day 1 second";
    OneWeek "j" ("1 week") "7 days";
    TwoWeeks "k" ("2 weeks") "14 days";
    NinetyDays "l" ("90 days") "90 days";
    FourHundred "m" ("400 days") "400 days";
    AllUnits "n" ("1 week 1 day 1 hour 1 minute 1 second") "8 days 1 hour 1 minute 1 second";
}

/// The time that words say.
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

#[test]
fn the_lifetime_that_visitors_read_is_the_one_that_browsers_get() {
    let page = page::<Ages>();
    let rows = page.groups.first().map(texts).expect("there is one group");
    let shown = rows.iter().skip(1).map(|row| row.get(3).copied().expect("there is a lifetime"));
    let ages = ages();
    assert_eq!(ages.len(), Ages::COOKIES.len());
    for ((shown, (words, line)), cookie) in shown.zip(&ages).zip(Ages::COOKIES) {
        assert_eq!(shown, *words);
        let sent = line.split("; ").find_map(|part| part.strip_prefix("Max-Age=")).expect("it is sent");
        assert_eq!(seconds(shown).to_string(), sent, "{line}");
        assert_eq!(cookie.lifetime().longest().map(|time| time.as_secs()), Some(seconds(shown)));
    }
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
