//! The encodings: percent, raw and JSON.

use cookie_policy::{Cookie, Error, Jar, policy};
use cookie_policy_tests::random::{Random, for_seeds};
use cookie_policy_tests::response::{lines, next_header, only_line};
use cookie_policy_tests::{Basket, Language, SessionId, Verbatim};
use serde::{Deserialize, Serialize};

use crate::site::site_jar;
use crate::values::{Document, List, OwnRaw, Place, Stop, Text, Values, round_trip};

/// The `cookie-octet` of RFC 6265bis, section 4.1.1.
fn is_cookie_octet(byte: u8) -> bool {
    byte.is_ascii_graphic() && !matches!(byte, b'"' | b',' | b';' | b'\\')
}

#[test]
fn percent_leaves_every_cookie_octet_but_the_percent_sign_as_it_is() {
    for byte in 0..=127_u8 {
        let text = char::from(byte).to_string();
        let octets = round_trip!(Text(text.clone()), Text);
        if is_cookie_octet(byte) && byte != b'%' {
            assert_eq!(octets, text);
        } else {
            assert_eq!(octets, format!("%{byte:02X}"));
        }
    }
}

#[test]
fn percent_reads_what_others_encoded_more_eagerly() {
    assert_eq!(site_jar("sessionid=%61%2d%C3%a9").get(), Some(SessionId("a-é".into())));
    assert_eq!(site_jar("sessionid=a%").get(), Some(SessionId("a%".into())));
    assert_eq!(
        site_jar("sessionid=%ff").try_get::<SessionId>(),
        Err(Error::Malformed { cookie: "sessionid" })
    );
}

#[test]
fn raw_refuses_what_is_not_a_cookie_octet_and_says_where() {
    for (text, position) in [
        (" ", 0),
        ("ab;", 2),
        ("a\"", 1),
        ("a,b", 1),
        ("a\\", 1),
        ("é", 0),
        ("a\n", 1),
        ("a\t", 1),
        ("\u{7f}", 0),
    ] {
        let jar = site_jar("");
        let refused = Verbatim(text.into()).set(&jar);
        assert_eq!(refused, Err(Error::InvalidOctet { cookie: "verbatim", position }), "{text:?}");
        assert_eq!(lines(&jar), [""; 0], "{text:?}");
    }
    let jar = Jar::<Values>::from_cookie_header("");
    let refused = jar.set(OwnRaw(Stop { line: 4, name: "Nord".into() }));
    assert_eq!(refused, Err(Error::InvalidOctet { cookie: "raw-stop", position: 1 }));
}

#[test]
fn raw_sends_every_cookie_octet_as_it_is_and_decodes_nothing() {
    let octets: String = (0..=255).filter(|byte| is_cookie_octet(*byte)).map(char::from).collect();
    assert_eq!(octets.len(), 90);
    let jar = site_jar("");
    Verbatim(octets.clone()).set(&jar).expect("cookie-octets can be sent");
    assert_eq!(only_line(&jar).value(), octets);
    assert_eq!(site_jar(&next_header("", &jar)).get(), Some(Verbatim(octets)));
    assert_eq!(site_jar("verbatim=%41").get(), Some(Verbatim("%41".into())));
}

#[test]
fn json_comes_back_and_needs_no_quotes_on_the_wire() {
    let place =
        Place { name: "Café; \"Nord\"".into(), at: (48.5, -2.0), tags: vec!["%".into(), "\u{0}".into()] };
    let octets = round_trip!(Document(place), Document);
    assert!(octets.bytes().all(is_cookie_octet), "{octets}");
    assert_eq!(round_trip!(List(vec![None, Some("a".into())]), List), "[null%2C%22a%22]");
    let jar = Jar::<Values>::from_cookie_header("list=[null");
    assert_eq!(jar.try_get::<List>(), Err(Error::Malformed { cookie: "list" }));
}

/// A value that JSON cannot represent.
#[derive(Debug, Deserialize)]
struct Unwritable;

impl Serialize for Unwritable {
    fn serialize<S: serde::Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
        Err(serde::ser::Error::custom("secret"))
    }
}

/// To fail
#[derive(Cookie, Debug)]
#[cookie(name = "unwritable", provider = "Example", category = Necessary(UserInput), lifetime = session, encoding = json)]
struct NoJson(Unwritable);

/// A policy with a cookie that cannot be written.
#[policy(site = "https://example.org", recipients = [])]
struct Failing(NoJson);

#[test]
fn what_json_cannot_say_is_an_error_that_names_the_cookie() {
    let jar = Jar::<Failing>::from_cookie_header("");
    let error = jar.set(NoJson(Unwritable)).expect_err("there is no JSON");
    assert_eq!(error, Error::NotSerializable { cookie: "unwritable" });
    assert_eq!(error.to_string(), "the value of the cookie `unwritable` cannot be written as text");
    assert_eq!(lines(&jar), [""; 0]);
}

/// A text with characters of each class that an encoding may handle wrongly.
fn text(random: &mut Random) -> String {
    let classes: [&[char]; 8] = [
        &['a', 'Z', '0', '9'],
        &['%', '+', '&', '=', '#', '?', '/', ':', '@'],
        &[';', ',', '"', '\\', '\''],
        &[' ', '\t', '\r', '\n', '\0', '\u{b}', '\u{7f}', '\u{1b}'],
        &['é', 'ß', 'ÿ', '\u{80}', '\u{a0}', '\u{ad}'],
        &['\u{2028}', '\u{feff}', '\u{fffd}', '\u{ffff}', '\u{d7ff}', '\u{e000}'],
        &['\u{1f36a}', '\u{10ffff}', '\u{10000}'],
        &['<', '>', '{', '}', '[', ']', '(', ')', '|', '^', '`', '~', '*', '$', '!'],
    ];
    (0..random.below(40))
        .map(|_| {
            let any = char::from_u32(u32::try_from(random.below(0x11_0000)).expect("it is below"));
            any.filter(|_| random.below(8) == 0).unwrap_or_else(|| {
                let class = *random.pick(&classes);
                *random.pick(class)
            })
        })
        .collect()
}

#[test]
fn any_text_comes_back_and_cannot_write_into_the_line() {
    for_seeds(4000, |random| {
        let text = text(random);
        let jar = site_jar("django_language=fr");
        SessionId(text.clone()).set(&jar).expect("it is short enough");
        let line = only_line(&jar);
        let expected = format!("sessionid={}; Path=/; Secure; HttpOnly; SameSite=Lax", line.value());
        assert_eq!(line.as_str(), expected, "{text:?}");
        assert!(line.value().bytes().all(is_cookie_octet), "{text:?} as {line}");
        let next = site_jar(&next_header("django_language=fr", &jar));
        assert_eq!(next.get(), Some(SessionId(text)));
        assert_eq!(next.get(), Some(Language::Fr));
        assert_eq!(next.problems(), []);
    });
}

#[test]
fn any_json_comes_back_and_cannot_write_into_the_line() {
    for_seeds(1000, |random| {
        let items = (0..random.below(4)).map(|_| text(random)).collect();
        let basket = Basket { items, cents: u64::MAX };
        let jar = site_jar("");
        basket.clone().set(&jar).expect("it is short enough");
        assert!(only_line(&jar).value().bytes().all(is_cookie_octet));
        assert_eq!(site_jar(&next_header("", &jar)).get(), Some(basket));
    });
}

#[test]
fn raw_sends_any_text_unchanged_or_not_at_all() {
    for_seeds(2000, |random| {
        let text = text(random);
        let jar = site_jar("");
        match Verbatim(text.clone()).set(&jar) {
            Ok(()) => assert_eq!(only_line(&jar).value(), text),
            Err(error) => {
                let position = text.bytes().position(|byte| !is_cookie_octet(byte)).expect("a bad byte");
                assert_eq!(error, Error::InvalidOctet { cookie: "verbatim", position });
                assert_eq!(lines(&jar), [""; 0]);
            }
        }
    });
}
