//! The encoding `display`: types of other crates, with their own text.

use std::fmt;
use std::net::{IpAddr, SocketAddr};
use std::str::FromStr;

use cookie_policy::{Cookie, Encoding, Error, Jar, policy};
use cookie_policy_tests::random::for_seeds;
use cookie_policy_tests::response::{lines, next_header, only_line};

/// To notice when a session moves to another address
#[derive(Cookie, Debug, PartialEq)]
#[cookie(name = "address", provider = site, category = Necessary(Security), lifetime = session, encoding = display)]
struct Address(IpAddr);

/// To send the visitor to the same server
#[derive(Cookie, Debug, PartialEq)]
#[cookie(name = "server", provider = site, category = Necessary(LoadBalancing), lifetime = session, encoding = display)]
struct Server(SocketAddr);

/// A text with a note, which only std's traits write and parse.
#[derive(Debug, PartialEq)]
struct Note(String);

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0 == "unwritable" { Err(fmt::Error) } else { write!(f, "note: {}", self.0) }
    }
}

impl FromStr for Note {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        text.strip_prefix("note: ").map(|rest| Note(rest.to_owned())).ok_or(())
    }
}

/// To keep a note
#[derive(Cookie, Debug, PartialEq)]
#[cookie(name = "note", provider = site, category = Necessary(UserInput), lifetime = session, encoding = display)]
struct Noted(Note);

#[policy(site = "https://example.org", provider = "Example", recipients = [])]
struct Displayed(Address, Server, Noted);

fn jar(header: &str) -> Jar<Displayed> {
    Jar::from_cookie_header(header)
}

#[test]
fn types_of_others_are_written_as_they_show_themselves() {
    for (address, text) in [("192.0.2.7", "192.0.2.7"), ("2001:db8::1", "2001:db8::1")] {
        let jar = jar("");
        let address = address.parse().expect("an address");
        Address(address).set(&jar).expect("set");
        assert_eq!(only_line(&jar).value(), text);
        assert_eq!(self::jar(&next_header("", &jar)).try_get(), Ok(Address(address)));
    }
    let (jar, server) = (jar(""), SocketAddr::from(([0, 0, 0, 0, 0, 0, 0, 1], 3000)));
    Server(server).set(&jar).expect("set");
    assert_eq!(only_line(&jar).value(), "[::1]:3000");
    assert_eq!(self::jar(&next_header("", &jar)).get(), Some(Server(server)));
}

#[test]
fn every_text_comes_back() {
    for_seeds(500, |random| {
        let text: String = (0..random.below(20))
            .filter_map(|_| char::from_u32(u32::try_from(random.below(0x11_0000)).expect("it is below")))
            .chain(["%41; \"\r\n"].iter().flat_map(|text| text.chars()))
            .collect();
        let jar = jar("");
        Noted(Note(text.clone())).set(&jar).expect("set");
        assert!(
            only_line(&jar).value().bytes().all(|byte| byte.is_ascii_graphic() && !b"\",;\\".contains(&byte))
        );
        assert_eq!(self::jar(&next_header("", &jar)).get(), Some(Noted(Note(text))));
    });
}

#[test]
fn what_cannot_be_parsed_is_malformed() {
    for text in ["", "192.0.2", "192.0.2.256", "%", "%ff", "%00", "::g", "192.0.2.7%20", &"1".repeat(100_000)]
    {
        let malformed = Err(Error::Malformed { cookie: "address" });
        assert_eq!(jar(&format!("address={text}")).try_get::<Address>(), malformed, "{text}");
    }
}

#[test]
fn a_value_that_does_not_show_itself_is_an_error_that_names_the_cookie() {
    let jar = jar("");
    let refused = Noted(Note("unwritable".to_owned())).set(&jar);
    assert_eq!(refused, Err(Error::NotSerializable { cookie: "note" }));
    assert_eq!(lines(&jar), [""; 0]);
}

#[test]
fn a_declaration_states_the_encoding() {
    assert_eq!(Address::DECLARATION.encoding(), Encoding::Display);
    assert_eq!(Encoding::Display.as_str(), "display");
}
