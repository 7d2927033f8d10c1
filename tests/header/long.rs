//! Long headers: read like short ones.

use cookie_policy::{Answer, Site};
use cookie_policy_tests::random::{Random, for_seeds};
use cookie_policy_tests::{Basket, Language, Search, SessionId, SitePolicy, Verbatim};

const NAMES: [&str; 14] = [
    "sessionid",
    "sessionid ",
    "Sessionid",
    "search",
    "basket",
    "verbatim",
    "django_language",
    "visitor_id",
    "audience",
    "_pk_",
    "_pk_a",
    "_pk_id",
    "player",
    "other",
];

/// Cookies with these and other names, repeated or not, with odd white space.
fn header(random: &mut Random) -> String {
    let piece = |random: &mut Random| {
        let (name, value) = (random.pick(&NAMES), random.below(3));
        let gap = random.pick(&["", " ", "\t", "  "]);
        match random.below(8) {
            0 => format!("{gap}{name}"),
            1 => format!("{gap}{name}{gap}={gap}{value}{gap}"),
            _ => format!("{name}={value}"),
        }
    };
    let end = |random: &mut Random| *random.pick(&[";", "; ", ";;"]);
    (0..random.below(12)).map(|_| piece(random) + end(random)).collect()
}

/// What an application sees of a request, and what the response removes after a refusal.
fn seen(header: &str) -> String {
    let mut jar = Site::<SitePolicy>::new().jar([header], None);
    let read = (
        (jar.try_get::<SessionId>(), jar.try_get::<Search>(), jar.try_get::<Verbatim>()),
        (jar.try_get::<Basket>().map(drop), jar.try_get::<Language>().map(drop)),
    );
    let problems: Vec<_> = jar.problems().iter().map(ToString::to_string).collect();
    jar.answer(Answer::refuse_all()).expect("recorded");
    let removed: Vec<_> =
        jar.set_cookies().filter(cookie_policy::SetCookie::is_removal).map(String::from).collect();
    format!("{read:?} {problems:?} {removed:?}")
}

#[test]
#[cfg_attr(miri, ignore = "it is long")]
fn a_long_header_is_read_like_a_short_one() {
    for_seeds(2000, |random| {
        let (header, before) = (header(random), random.below(2) == 0);
        // Browsers have dozens of cookies that no policy of this site lists.
        let others: String = (0..100).map(|i| format!("other_{i}={}; ", "x".repeat(50))).collect();
        let long = if before { format!("{others}{header}") } else { format!("{header}; {others}") };
        assert_eq!(seen(&long), seen(&header), "{header:?}");
    });
}

#[test]
#[cfg_attr(miri, ignore = "it is long")]
fn headers_of_100_000_cookies_are_read() {
    let kinds: [fn(usize) -> String; 8] = [
        |number| format!("c{number}=1"),
        |_| "sessionid=1".to_owned(),
        |number| format!("_pk_{number}=1"),
        |_| "_pk_a=1".to_owned(),
        |_| "cookies_preferences=v=2&at=1".to_owned(),
        |number| format!("[{number}=1"),
        |_| String::new(),
        |number| char::from(u8::try_from(number % 256).expect("it is below")).to_string(),
    ];
    // The benchmark `linear` counts the instructions.
    for kind in kinds {
        let header: String = (0..100_000).map(|number| kind(number) + ";").collect();
        let jar = Site::<SitePolicy>::new().jar([format!("search=7;{header}")], None);
        assert_eq!(jar.get(), Some(Search(7)), "beside {}", kind(0));
        seen(&header);
    }
}

#[test]
fn one_cookie_of_megabytes_is_a_cookie() {
    let value = "x".repeat(4_000_000);
    let jar = Site::<SitePolicy>::new().jar([format!("other={value}; search=7; sessionid={value}")], None);
    assert_eq!(jar.get(), Some(Search(7)));
    assert_eq!(jar.get(), Some(SessionId(value)));
}
