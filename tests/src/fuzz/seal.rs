//! Sealed values.

use cookie_policy::{Key, Keys};

use crate::fuzz::naive::{trimmed, value};
use crate::grammar::is_cookie_octet;
use crate::random::Random;
use crate::response::next_header;
use crate::sealed::{Admin, Basket, Price, SessionId, jar_with};

/// The cookies that are sealed and need no consent.
const NAMES: [&str; 4] = ["sessionid", "__Host-admin", "basket", "prices"];

/// One item for each of the cookies.
type Each<T> = [Option<T>; NAMES.len()];

/// Uses one text as a value, another as what a client makes up, and the rest as changes of a sealed value. Only what
/// was sealed under the name of the cookie can be opened, and it is the value.
pub fn seal(input: &[u8]) {
    let mut random = Random::of(input);
    let (value, made_up) = (random.text(), random.text());
    let keys = Keys::new(key(input));
    let Some(sealed) = sealed(&keys, &value) else { return };
    let assert_opens =
        |text: &str| assert_eq!(opened(&keys, text), expected(text, &sealed, &value), "{text:?}");
    assert_opens(&as_sent(made_up.as_bytes()));
    for genuine in sealed.iter().flatten() {
        assert_opens(genuine);
        assert_opens(&as_sent(&changed(genuine, &mut random)));
    }
}

/// Returns a different key for each input, so that no input can contain a value sealed earlier: fuzzers remember.
fn key(input: &[u8]) -> Key {
    Key::from_bytes(&[input, &[0; 64]].concat()).expect("64 bytes are enough")
}

/// Returns the sealed value of each cookie, or `None` if it is too long.
fn sealed(keys: &Keys, value: &str) -> Option<Each<String>> {
    let jar = jar_with(keys.clone(), "");
    SessionId(value.to_owned()).set(&jar).ok()?;
    Admin(value.to_owned()).set(&jar).ok()?;
    Basket(value.to_owned()).set(&jar).ok()?;
    let is_sent_as_it_is = value.bytes().all(is_cookie_octet);
    assert_eq!(Price(value.to_owned()).set(&jar).is_ok(), is_sent_as_it_is);
    let header = next_header("", &jar);
    Some(NAMES.map(|name| self::value(header.as_bytes(), name).ok().map(str::to_owned)))
}

/// Opens a text that is sent under each name.
fn opened(keys: &Keys, text: &str) -> Each<String> {
    let jar = jar_with(keys.clone(), &NAMES.map(|name| format!("{name}={text}")).join("; "));
    [
        jar.get().map(|SessionId(value)| value),
        jar.get().map(|Admin(value)| value),
        jar.get().map(|Basket(value)| value),
        jar.get().map(|Price(value)| value),
    ]
}

/// The value of the cookie that the text was sealed for.
fn expected(text: &str, sealed: &Each<String>, value: &str) -> Each<String> {
    let is_own = |sealed: &String| sealed == text;
    sealed.each_ref().map(|sealed| sealed.as_ref().filter(|sealed| is_own(sealed)).map(|_| value.to_owned()))
}

/// Returns what a server sees of a value: everything before a semicolon, without white space around it.
fn as_sent(value: &[u8]) -> String {
    let value = value.split(|byte| *byte == b';').next().unwrap_or_default();
    String::from_utf8_lossy(trimmed(value)).into_owned()
}

/// Removes, inserts and replaces a few characters.
fn changed(sealed: &str, random: &mut Random) -> Vec<u8> {
    let mut bytes = sealed.as_bytes().to_vec();
    for _ in 0..random.below(8) {
        let at = random.below(bytes.len() + 1);
        match random.below(3) {
            0 => bytes.truncate(at),
            1 => bytes.insert(at, random_byte(random)),
            _ => bytes.iter_mut().skip(at).take(1).for_each(|byte| *byte = random_byte(random)),
        }
    }
    bytes
}

fn random_byte(random: &mut Random) -> u8 {
    u8::try_from(random.below(256)).expect("it is below")
}
