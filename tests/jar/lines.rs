//! The `Set-Cookie` headers: their length, one for each name, and their order.

use cookie_policy::Error;
use cookie_policy_tests::response::{lines, only_line};
use cookie_policy_tests::{Language, Search, SessionId, Verbatim};

use crate::site::site_jar;

#[test]
fn name_and_value_may_be_4096_bytes_together() {
    let jar = site_jar("");
    Verbatim("x".repeat(4096 - "verbatim".len())).set(&jar).expect("4096 bytes fit");
    let line = only_line(&jar);
    assert_eq!(line.name().len() + line.value().len(), 4096);
}

#[test]
fn a_byte_more_is_an_error_that_tells_both_sizes() {
    let jar = site_jar("");
    let error = Verbatim("x".repeat(4097 - "verbatim".len())).set(&jar).expect_err("4097 bytes do not fit");
    assert_eq!(error, Error::TooLong { cookie: "verbatim", name: 8, value: 4089 });
    for size in ["8 bytes", "4089 bytes", "4096 bytes"] {
        assert!(error.to_string().contains(size), "{error}");
    }
    assert_eq!(lines(&jar), [""; 0]);
}

#[test]
fn the_size_is_that_of_the_encoded_value() {
    let jar = site_jar("");
    let name = "sessionid".len();
    SessionId("é".repeat((4096 - name) / 6)).set(&jar).expect("six bytes each fit");
    let refused = SessionId("é".repeat((4096 - name) / 6 + 1)).set(&jar);
    assert_eq!(refused, Err(Error::TooLong { cookie: "sessionid", name, value: 4092 }));
    assert_eq!(only_line(&jar).value().len(), 4086, "the line before stays");
}

#[test]
fn one_line_for_each_name_leaves_and_the_last_call_takes_the_last_place() {
    let jar = site_jar("");
    SessionId("first".into()).set(&jar).expect("set");
    Language::Fr.set(&jar).expect("set");
    SessionId("second".into()).set(&jar).expect("set");
    Search(4).set(&jar).expect("set");
    let left: Vec<_> =
        jar.set_cookies().map(|line| (line.name().to_owned(), line.value().to_owned())).collect();
    let expected = [("django_language", "fr"), ("sessionid", "second"), ("search", "4")];
    assert_eq!(left, expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
}

#[test]
fn a_cookie_with_two_lifetimes_has_a_setter_for_each() {
    let jar = site_jar("");
    SessionId("a".into()).set(&jar).expect("set");
    assert_eq!(lines(&jar), ["sessionid=a; Path=/; Secure; HttpOnly; SameSite=Lax"]);
    SessionId("a".into()).set_persistent(&jar).expect("set");
    assert_eq!(lines(&jar), ["sessionid=a; Max-Age=1209600; Path=/; Secure; HttpOnly; SameSite=Lax"]);
    jar.set(SessionId("a".into())).expect("set");
    assert_eq!(lines(&jar), ["sessionid=a; Path=/; Secure; HttpOnly; SameSite=Lax"]);
    jar.set_persistent(SessionId("a".into())).expect("set");
    assert_eq!(lines(&jar), ["sessionid=a; Max-Age=1209600; Path=/; Secure; HttpOnly; SameSite=Lax"]);
}
