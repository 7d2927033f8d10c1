//! Values of each codec, from the library to a browser's store, and from its request to the library.

use cookie_policy::{Cookie, Error, SetCookie, policy};
use cookie_policy_tests::grammar::{assert_kept, is_cookie_octet};
use cookie_policy_tests::random::{Random, for_seeds};

use crate::browser::browser;
use crate::matrix::{Case, Declared};

/// Declares cookies that differ in their codec, each in its own policy.
macro_rules! codecs {
    ($($module:ident $kind:ident { $($keys:tt)* })*) => {
        $(mod $module {
            use super::*;

            /// To keep a text
            #[derive(Cookie)]
            #[cookie(name = "__Host-text", provider = site, category = Necessary(UserInput), $($keys)*)]
            pub(super) struct Text(pub(super) String);

            #[policy(site = "https://www.shop.localhost", provider = "Shop", recipients = [])]
            pub(super) struct Only(Text);
        })*

        /// The codecs, by the values that they accept.
        pub(crate) fn codecs() -> Vec<(Takes, Box<dyn Case>)> {
            vec![$((Takes::$kind, Declared::<$module::Only, $module::Text>::case($module::Text, |text| text.0))),*]
        }
    };
}

/// Returns the texts that a codec can write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Takes {
    All,
    CookieOctets,
}

codecs! {
    percent All { lifetime = session, encoding = percent }
    percent_long All { lifetime = "400 days", encoding = percent }
    raw CookieOctets { lifetime = session, encoding = raw }
    json All { lifetime = session, encoding = json }
    percent_signed All { lifetime = "14 days", encoding = percent, seal = signed }
    percent_private All { lifetime = session, encoding = percent, seal = private }
    raw_signed CookieOctets { lifetime = session, encoding = raw, seal = signed }
    raw_private CookieOctets { lifetime = "14 days", encoding = raw, seal = private }
    json_signed All { lifetime = session, encoding = json, seal = signed }
    json_private All { lifetime = "400 days", encoding = json, seal = private }
}

/// Texts of any characters.
fn any(random: &mut Random) -> String {
    text(random, |random| char::from_u32(u32::try_from(random.below(0x11_0000)).ok()?))
}

/// Texts of single-byte characters, including control characters.
fn byte_like(random: &mut Random) -> String {
    text(random, |random| u8::try_from(random.below(256)).ok().map(char::from))
}

/// Texts of characters with a meaning in headers, encodings and seals.
fn suspicious(random: &mut Random) -> String {
    let pieces: Vec<char> =
        "%4f%00;=,\"\\ .\t\r\n{}[]nulltrue-+&/~\u{7f}\u{0}\u{e9}\u{1f36a}".chars().collect();
    text(random, |random| Some(*random.pick(&pieces)))
}

/// Texts that need no encoding.
fn octets(random: &mut Random) -> String {
    let octets: Vec<char> = ('!'..='~').filter(|char| !"\",;\\".contains(*char)).collect();
    text(random, |random| Some(*random.pick(&octets)))
}

fn text(random: &mut Random, char: impl Fn(&mut Random) -> Option<char>) -> String {
    (0..random.below(40)).filter_map(|_| char(random)).collect()
}

/// Returns what the application reads in the request after the one in which it set the cookie.
fn round_trip(case: &dyn Case, line: &SetCookie) -> Result<String, Error> {
    let mut browser = browser();
    browser.receive_lines([line]);
    case.read(&browser.header())
}

/// Sets a text and reads it back, if the codec can write it.
fn check((takes, case): &(Takes, Box<dyn Case>), text: &str) {
    let declaration = case.declaration();
    match case.set(text) {
        Ok(line) => {
            assert_kept(&line);
            assert_eq!(round_trip(&**case, &line).as_deref(), Ok(text), "{declaration:?}");
        }
        Err(Error::InvalidOctet { position, .. }) => {
            assert_eq!(*takes, Takes::CookieOctets, "{text:?}");
            assert_eq!(text.bytes().position(|byte| !is_cookie_octet(byte)), Some(position), "{text:?}");
        }
        Err(error) => panic!("{error} with {text:?}"),
    }
}

#[test]
fn every_text_of_any_characters_comes_back() {
    for_seeds(500, |random| {
        let text = any(random);
        codecs().iter().for_each(|codec| check(codec, &text));
    });
}

#[test]
fn every_text_of_byte_like_characters_comes_back() {
    for_seeds(500, |random| {
        let text = byte_like(random);
        codecs().iter().for_each(|codec| check(codec, &text));
    });
}

#[test]
fn every_text_of_signs_with_a_meaning_comes_back() {
    for_seeds(500, |random| {
        let text = suspicious(random);
        codecs().iter().for_each(|codec| check(codec, &text));
    });
}

#[test]
fn every_text_of_cookie_octets_is_written_by_every_codec() {
    for_seeds(500, |random| {
        let text = octets(random);
        for (_, case) in codecs() {
            let line = case.set(&text).expect("every codec takes it");
            assert_eq!(round_trip(&*case, &line).as_deref(), Ok(&*text));
        }
    });
}

#[test]
fn every_single_character_of_a_byte_comes_back() {
    for byte in 0..=u8::MAX {
        let text = char::from(byte).to_string();
        codecs().iter().for_each(|codec| check(codec, &text));
        codecs().iter().for_each(|codec| check(codec, &format!("a{text}b")));
    }
}

#[test]
fn what_was_set_is_gone_after_its_removal() {
    for (_, case) in codecs() {
        let mut browser = browser();
        browser.receive_lines([case.set("text").expect("set"), case.removal()]);
        let cookie = case.declaration().name();
        assert_eq!(case.read(&browser.header()), Err(Error::Absent { cookie }));
    }
}
