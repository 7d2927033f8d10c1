//! Values.

use cookie_policy::Error;
use cookie_policy_tests::{Search, SessionId, Verbatim};

use crate::site::{jar, problems, session, told};

#[test]
fn an_empty_value_is_a_value() {
    let jar = jar("sessionid=; search=");
    assert_eq!(jar.get(), session(""));
    assert_eq!(jar.try_get::<Search>(), Err(Error::Malformed { cookie: "search" }));
}

#[test]
fn quotes_are_part_of_the_value() {
    let jar = jar("sessionid=\"a b\"; verbatim=\"x; search=7");
    assert_eq!(jar.get(), session("\"a b\""));
    assert_eq!(jar.get(), Some(Verbatim("\"x".into())));
    assert_eq!(jar.get(), Some(Search(7)));
    assert_eq!(problems(&jar), []);
}

#[test]
fn a_semicolon_in_quotes_ends_the_cookie_all_the_same() {
    let jar = jar("sessionid=\"a; search=7\"");
    assert_eq!(jar.get(), session("\"a"));
    assert_eq!(jar.get::<Search>(), None);
}

#[test]
fn a_value_with_a_control_character_is_not_read() {
    for value in [&b"s3cret\x01"[..], b"s3\tcret", b"s3cret\x7f", b"s3cret\r\nSet-Cookie: x=y", b"s3cret\0"] {
        let jar = jar([b"sessionid=", value, b"; search=7"].concat());
        assert_eq!(problems(&jar), told("A-VAL-CTL", "sessionid"), "{value:?}");
        assert_eq!(jar.try_get::<SessionId>(), Err(Error::Malformed { cookie: "sessionid" }), "{value:?}");
        assert_eq!(jar.get(), Some(Search(7)), "{value:?}");
    }
}

#[test]
fn a_value_that_is_not_utf_8_is_not_read() {
    for value in [&b"s3cret\xff"[..], b"\xc3(", b"\xed\xa0\x80", b"\xf8\x88\x80\x80\x80"] {
        let jar = jar([b"sessionid=", value, b"; search=7"].concat());
        assert_eq!(problems(&jar), told("A-VAL-OCTET", "sessionid"));
        assert_eq!(jar.try_get::<SessionId>(), Err(Error::Malformed { cookie: "sessionid" }));
        assert_eq!(jar.get(), Some(Search(7)));
    }
}

#[test]
fn what_a_script_wrote_without_encoding_it_is_read_and_told() {
    let jar = jar("sessionid=caf\u{e9}; verbatim=a b,c\\d");
    assert_eq!(jar.get(), session("caf\u{e9}"));
    assert_eq!(jar.get(), Some(Verbatim("a b,c\\d".into())));
    assert_eq!(problems(&jar), told("A-VAL-OCTET", "sessionid"));
}
