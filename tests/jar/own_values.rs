//! Values that an application writes and parses itself.
#![allow(deprecated, reason = "whoever wants to get past the library does not mind")]

use std::borrow::Cow;
use std::sync::{OnceLock, mpsc};
use std::thread;
use std::time::Duration;

use cookie_policy::__private::{Codec, Percent, ValueText};
use cookie_policy::{Choices, Cookie, CookieValue, Error, Jar, policy};
use cookie_policy_tests::response::lines;

/// A text that its author sends unencoded.
#[derive(Debug)]
struct Verbatim(&'static str);

impl CookieValue for Verbatim {
    fn encode(&self) -> Cow<'_, str> {
        Cow::Borrowed(self.0)
    }

    fn decode(_: &str) -> Option<Self> {
        None
    }
}

/// A text with its own encoding, through a hidden item.
#[derive(Debug)]
struct Smuggled(&'static str);

impl Codec<Smuggled> for Percent {
    fn write(value: &Smuggled, _: &'static str, text: &mut ValueText) -> Result<(), Error> {
        text.push(value.0);
        Ok(())
    }

    fn read(_: &str) -> Option<Smuggled> {
        None
    }
}

/// A value whose parser asks the same jar for another cookie.
#[derive(Debug)]
struct Asking(Option<String>);

static JAR: OnceLock<Jar<OwnPolicy>> = OnceLock::new();

impl CookieValue for Asking {
    fn encode(&self) -> Cow<'_, str> {
        Cow::Borrowed("asking")
    }

    fn decode(_: &str) -> Option<Self> {
        let jar = JAR.get()?;
        Other("from decode".into()).set(jar).ok()?;
        Some(Asking(jar.get::<Other>().map(|other| other.0)))
    }
}

/// To try values
#[derive(Cookie)]
#[cookie(name = "raw", provider = site, category = Necessary(UserInput), lifetime = session, encoding = raw)]
struct RawCookie(Verbatim);

/// To try values
#[derive(Cookie)]
#[cookie(name = "smuggling", provider = site, category = Necessary(UserInput), lifetime = session)]
struct SmugglingCookie(Smuggled);

/// To try values
#[derive(Cookie)]
#[cookie(name = "asking", provider = site, category = Necessary(UserInput), lifetime = session)]
struct AskingCookie(Asking);

/// To try values
#[derive(Cookie)]
#[cookie(name = "other", provider = site, category = Necessary(UserInput), lifetime = session)]
struct Other(String);

/// To remember the visitor's cookie preferences
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
struct Preferences(Choices);

#[policy(site = "https://example.org", provider = "Example", choices = Preferences, recipients = [])]
struct OwnPolicy(RawCookie, SmugglingCookie, AskingCookie, Other, Preferences);

/// Values that would be more than a value, with the position of the offending byte.
const INJECTIONS: [(&str, usize); 5] = [
    ("1; Domain=evil.example", 1),
    ("1\r\nSet-Cookie: visitor_id=7f2c", 1),
    ("a,b", 1),
    ("\"quoted\"", 0),
    ("caf\u{e9}", 3),
];

#[test]
fn a_value_never_ends_its_line_whoever_writes_it() {
    let jar = Jar::<OwnPolicy>::from_cookie_header("");
    for (value, position) in INJECTIONS {
        let refused = |cookie| Err(Error::InvalidOctet { cookie, position });
        assert_eq!(RawCookie(Verbatim(value)).set(&jar), refused("raw"), "{value}");
        assert_eq!(SmugglingCookie(Smuggled(value)).set(&jar), refused("smuggling"), "{value}");
    }
    assert_eq!(lines(&jar), [""; 0]);
    assert_eq!(RawCookie(Verbatim("!#$%&'()*+-./:<=>?@[]^_`{|}~")).set(&jar), Ok(()));
}

#[test]
fn a_value_can_ask_its_own_jar_while_it_is_read() {
    let (send, receive) = mpsc::channel();
    thread::spawn(move || {
        let jar = JAR.get_or_init(|| Jar::from_cookie_header("asking=1; other=from the request"));
        send.send(jar.get::<AskingCookie>().and_then(|asking| asking.0.0))
    });
    let read = receive.recv_timeout(Duration::from_secs(20)).expect("reading ends");
    assert_eq!(read.as_deref(), Some("from decode"));
}
