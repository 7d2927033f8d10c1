//! Values that the crate `cookie` sealed before this library did.

use std::time::{Duration, SystemTime};

use cookie_policy::testing::Visitor;
use cookie_policy::{Cookie, Error, Jar, Keyed, Keys, Policy, Site, policy};
use cookie_policy_tests::response::next_header;
use cookie_policy_tests::sealed::{key, now, wait};
use serde::{Deserialize, Serialize};

/// To keep users logged in
#[derive(Cookie, Debug, PartialEq)]
#[cookie(name = "session", provider = site, category = Necessary(Authentication), lifetime = "14 days", seal = private)]
struct Session(String);

/// To keep administrators logged in
#[derive(Cookie, Debug, PartialEq)]
#[cookie(name = "admin", provider = site, category = Necessary(Authentication), lifetime = "14 days", seal = private)]
struct Admin(String);

/// To keep the basket
#[derive(Cookie, Debug, PartialEq, Serialize, Deserialize)]
#[cookie(
    name = "basket",
    provider = site,
    category = Necessary(UserInput),
    lifetime = session,
    encoding = json,
    seal = private,
)]
struct Basket {
    items: Vec<String>,
}

/// To keep the language
#[derive(Cookie, Debug, PartialEq)]
#[cookie(
    name = "language",
    provider = site,
    category = Necessary(UserInterface),
    lifetime = "30 days",
    seal = signed,
    formerly_signed = true,
)]
struct Language(String);

/// To keep the cart, which could be read before
#[derive(Cookie, Debug, PartialEq)]
#[cookie(
    name = "cart",
    provider = site,
    category = Necessary(UserInput),
    lifetime = session,
    encoding = raw,
    seal = private,
    formerly_signed = true,
)]
struct Cart(String);

/// To keep the theme
#[derive(Cookie, Debug, PartialEq)]
#[cookie(name = "theme", provider = site, category = Necessary(UserInterface), lifetime = session, seal = signed)]
struct Theme(String);

#[policy(site = "https://example.org", provider = "Example", recipients = [])]
struct After(Session, Admin, Basket, Language, Cart, Theme);

/// The release that moves the session, too.
mod moved {
    use super::{Cookie, policy};

    /// To keep users logged in
    #[derive(Cookie, Debug, PartialEq)]
    #[cookie(
        name = "__Host-session",
        provider = site,
        category = Necessary(Authentication),
        lifetime = "14 days",
        seal = private,
        formerly(name = "session"),
    )]
    pub(crate) struct Session(pub(crate) String);

    #[policy(site = "https://example.org", provider = "Example", recipients = [])]
    pub(crate) struct Moved(Session);
}

const DAY: u64 = 86_400;

/// Days for which the former key opens.
const OPEN: u64 = 30;

fn in_days(days: u64) -> SystemTime {
    now() + Duration::from_secs(days * DAY)
}

/// A secret whose halves differ, because one signs and the other encrypts.
fn secret(first: u8) -> [u8; 64] {
    let mut next = first;
    [(); 64].map(|()| {
        next = next.wrapping_add(1);
        next
    })
}

fn old_key(byte: u8) -> cookie::Key {
    cookie::Key::from(&secret(byte))
}

fn site<P: Policy>() -> Site<P, Keyed> {
    Site::new().clock(now).keys(Keys::new(key(1)).also_opening(old_key(7), in_days(OPEN)))
}

fn jar(header: &str) -> Jar<After> {
    site().jar([header], None)
}

/// What a version of the crate wrote with a key: unencoded and percent-encoded, in a private and in a signed jar.
macro_rules! written {
    ($cookie:ident, $byte:expr, $name:expr, $value:expr) => {{
        let key = $cookie::Key::from(&secret($byte));
        let mut jar = $cookie::CookieJar::new();
        let new = || $cookie::Cookie::new($name, $value);
        jar.private_mut(&key).add(new());
        let private = jar.get($name).expect("it was added").clone();
        jar.signed_mut(&key).add(new());
        let signed = jar.get($name).expect("it was added").clone();
        let value = |text: String| text.split_once('=').expect("a pair").1.to_owned();
        Written {
            private: [value(private.to_string()), value(private.encoded().to_string())],
            signed: [value(signed.to_string()), value(signed.encoded().to_string())],
        }
    }};
}

struct Written {
    private: [String; 2],
    signed: [String; 2],
}

fn written(name: &'static str, value: &'static str) -> Written {
    written!(cookie, 7, name, value)
}

fn session(value: &'static str) -> String {
    format!("session={}", written("session", value).private[0])
}

/// Whether the value could not be opened. Why depends on its form, which is not that of this library.
fn is_refused<T>(read: Result<T, Error>) -> bool {
    matches!(read, Err(Error::Sealed { .. }))
}

#[test]
fn what_every_version_of_the_crate_wrote_opens() {
    let (name, value) = ("session", "caf\u{e9} 100%41; \"x\"");
    for written in [
        written!(cookie, 7, name, value),
        written!(cookie_0_17, 7, name, value),
        written!(cookie_0_16, 7, name, value),
    ] {
        for text in written.private {
            assert_eq!(jar(&format!("session={text}")).try_get(), Ok(Session(value.into())), "{text}");
        }
        // Unencoded, this value is not one that a browser keeps.
        let text = &written.signed[1];
        assert_eq!(jar(&format!("language={text}")).try_get(), Ok(Language(value.into())), "{text}");
    }
}

#[test]
fn a_value_opens_as_the_encoding_of_the_declaration_reads_it() {
    let basket = &written("basket", r#"{"items":["caf\u00e9","%41"]}"#).private[0];
    let items = vec!["caf\u{e9}".into(), "%41".into()];
    assert_eq!(jar(&format!("basket={basket}")).try_get(), Ok(Basket { items }));
    for text in written("cart", "a%41").signed {
        assert_eq!(jar(&format!("cart={text}")).try_get(), Ok(Cart("a%41".into())), "{text}");
    }
}

#[test]
fn what_is_opened_is_sealed_with_the_current_key_when_it_is_set() {
    let jar = jar(&session("mia"));
    jar.get::<Session>().expect("it opens").set(&jar).expect("it is set");
    let new_key_only = Site::<After>::new().clock(now).keys(Keys::new(key(1)));
    assert_eq!(new_key_only.jar([next_header("", &jar)], None).try_get(), Ok(Session("mia".into())));
    let before = written("session", "mia").private;
    assert!(!jar.set_cookies().any(|line| before.iter().any(|text| line.value() == text)));
}

#[test]
fn another_key_or_another_name_opens_nothing() {
    let other = &written!(cookie, 8, "session", "mia").private[0];
    assert!(is_refused(jar(&format!("session={other}")).try_get::<Session>()));
    let [admin, _] = written("admin", "mia").private;
    assert!(is_refused(jar(&format!("session={admin}")).try_get::<Session>()));
    assert_eq!(jar(&format!("admin={admin}")).try_get(), Ok(Admin("mia".into())));
}

#[test]
fn a_signed_value_opens_only_where_the_declaration_says_so() {
    let Written { private, signed } = written("theme", "dark");
    for text in signed {
        assert!(is_refused(jar(&format!("theme={text}")).try_get::<Theme>()), "{text}");
        assert!(jar(&format!("session={text}")).try_get::<Session>().is_err(), "{text}");
        // The signature covers no name, which is why the declaration must say so.
        assert_eq!(jar(&format!("language={text}")).try_get(), Ok(Language("dark".into())), "{text}");
    }
    // A private value does not open where signed ones do.
    assert!(jar(&format!("theme={}", private[0])).try_get::<Theme>().is_err());
    let cart = &written("cart", "dark").private[0];
    assert!(is_refused(jar(&format!("cart={cart}")).try_get::<Cart>()));
}

#[test]
fn the_former_key_opens_until_its_time() {
    let site = site::<After>();
    let read = || site.jar([session("mia")], None).try_get::<Session>();
    wait(OPEN * DAY - 1);
    assert_eq!(read(), Ok(Session("mia".into())));
    wait(1);
    assert!(is_refused(read()));
}

#[test]
fn no_part_of_a_value_and_no_large_value_opens() {
    let Written { private, signed } = written("session", "a value of a visitor");
    for text in private.iter().chain(&signed) {
        for end in 0..text.len() {
            let part = text.get(..end).expect("it is ASCII");
            let jar = jar(&format!("session={part}; language={part}; cart={part}; theme={part}"));
            assert!(jar.get::<Session>().is_none() && jar.get::<Cart>().is_none(), "{end}");
            assert!(jar.get::<Language>().is_none() && jar.get::<Theme>().is_none(), "{end}");
        }
    }
    for byte in ["A", "%41", "=", "%"] {
        let large = byte.repeat(1 << 20);
        let jar = jar(&format!("session={large}; language={large}"));
        assert!(jar.get::<Session>().is_none() && jar.get::<Language>().is_none(), "{byte}");
    }
}

#[test]
fn nobody_has_to_log_in_again() {
    let mut visitor = Visitor::of(&site::<After>());
    // The last release logged the visitor in, with a private jar of the crate `cookie`.
    visitor.receive_lines([format!(
        "{}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=1209600",
        session("mia")
    )]);
    visitor.wait(Duration::from_secs(13 * DAY));
    let jar = visitor.request();
    jar.get::<Session>().expect("the visitor is logged in").set(&jar).expect("the session goes on");
    visitor.receive(&jar);
    // The former key is gone, and the session goes on.
    let mut visitor = visitor.visit(&Site::<After>::new().clock(now).keys(Keys::new(key(1))));
    visitor.wait(Duration::from_secs(13 * DAY));
    assert_eq!(visitor.request().try_get(), Ok(Session("mia".into())));
}

#[test]
fn a_cookie_that_also_moved_is_carried_under_its_new_name() {
    let mut visitor = Visitor::of(&site::<moved::Moved>());
    visitor.receive_lines([format!(
        "{}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=1209600",
        session("mia")
    )]);
    let jar = visitor.request();
    assert_eq!(jar.try_get(), Ok(moved::Session("mia".into())));
    visitor.receive(&jar);
    assert_eq!(visitor.cookie("session"), None);
    let visitor = visitor.visit(&Site::<moved::Moved>::new().clock(now).keys(Keys::new(key(1))));
    assert_eq!(visitor.request().try_get(), Ok(moved::Session("mia".into())));
}

#[test]
fn debug_shows_nothing_of_a_former_key() {
    let keys = Keys::new(key(1)).also_opening(old_key(0xab), in_days(OPEN));
    assert_eq!(format!("{keys:?}"), "Keys { former: 0, .. }");
}
