//! Posted forms: valid answers, and rejected ones.

use crate::app::{KEYS, assert_grants, assert_refused, router};
use cookie_policy_tests_servers::{Request, Server};

/// A form, and the categories that it grants; all others are refused.
const ANSWERS: [(&str, &[&str]); 18] = [
    ("answer=accept_all", &KEYS),
    ("answer=refuse_all", &[]),
    ("answer=refuse_all&answers=accept_all", &[]),
    ("csrf_token=7f2c&answer=accept_all", &KEYS),
    ("=&answer=accept_all&a", &KEYS),
    ("answer=save&statistics=grant&anonymous-statistics=refuse", &["statistics"]),
    ("statistics=grant&answer=save&anonymous-statistics=refuse", &["statistics"]),
    ("answer=save&statistics=refuse", &[]),
    ("answer=save&anonymous-statistics=grant", &["anonymous-statistics"]),
    ("answer=save&statistics=refuse&marketing=grant&preferences=grant", &["marketing", "preferences"]),
    ("answer=save&personalisation=grant&anonymous-statistics=refuse", &["personalisation"]),
    ("statistics=grant&marketing=refuse&answer=refuse_all", &[]),
    ("statistics=refuse&marketing=refuse&answer=accept_all", &KEYS),
    ("&&answer=save&&&statistics=grant&&anonymous-statistics=refuse", &["statistics"]),
    ("%61nswer=s%61ve&%73tatistics=%67rant&anonymous-statistics=refuse", &["statistics"]),
    ("answer=accept%5Fall", &KEYS),
    ("answer=accept%5fall", &KEYS),
    ("answer=save&anonymous%2Dstatistics=grant", &["anonymous-statistics"]),
];

#[test]
fn a_form_grants_what_it_says_and_nothing_else() {
    let server = Server::start(router());
    for (form, granted) in ANSWERS {
        assert_grants(&server, &Request::form("/cookies", form), granted);
    }
}

const UNCLEAR: [&str; 43] = [
    "",
    "&&",
    "csrf_token=7f2c",
    "answer=save&telepathy=grant",
    "answer=accept_all&telepathy=grant",
    "answer=save&necessary=grant",
    "answer=refuse_all&necessary=refuse",
    "answer=save&Statistics=grant",
    "Answer=accept_all",
    "answers=accept_all",
    "answer=yes",
    "answer=",
    "answer",
    "answer=ACCEPT_ALL",
    "answer=accept-all",
    "answer=accept_all+",
    "answer=+accept_all",
    "answer=accept+all",
    "answer=accept_all%00",
    "answer=accept_all%0D%0A",
    "answer=accept_all\r\n",
    "answer=accept_all;statistics=grant",
    "answer=accept_all=",
    "answer=save&statistics=yes",
    "answer=save&statistics=on",
    "answer=save&statistics=",
    "answer=save&statistics",
    "answer=save&statistics=granted",
    "answer=save&statistics=gr%C3%A4nt",
    "answer=save&statistics=gr%FFnt",
    "answer=save&st%C3%A4tistics=grant",
    "answer=save&statistics%=grant",
    "answer=accept_all&answer=refuse_all",
    "answer=accept_all&answer=accept_all",
    "answer=save&statistics=refuse&statistics=grant",
    "answer=save&statistics=grant&statistics=grant",
    "answer=accept_all&marketing=grant&marketing=grant",
    "statistics=grant",
    "statistics=refuse&marketing=grant",
    "=",
    "=accept_all",
    "{\"answer\":\"accept_all\"}",
    "\u{feff}answer=accept_all",
];

#[test]
fn a_form_that_is_not_a_clear_answer_is_refused_and_changes_nothing() {
    let server = Server::start(router());
    for form in UNCLEAR {
        assert_refused(&server, &Request::form("/cookies", form), 422);
    }
}

#[test]
fn a_form_that_is_not_text_is_refused_and_changes_nothing() {
    let server = Server::start(router());
    for form in [&b"answer=accept_all\xff"[..], b"\xff\xfe", b"answer=save&statistics=grant\xc3", b"\x80"] {
        assert_refused(&server, &Request::form("/cookies", form), 400);
    }
}

#[test]
fn a_refusal_of_a_form_says_why_without_repeating_it() {
    let server = Server::start(router());
    for (form, reason) in [
        ("answer=save&s3cret=grant", "is not the key of a category"),
        ("answer=s3cret", "an unknown value; use `accept_all`"),
        ("statistics=grant", "the field `answer` is missing"),
        ("answer=save&answer=save", "more than once"),
    ] {
        let body = Request::form("/cookies", form).send(&server).body;
        assert!(body.contains(reason) && !body.contains("s3cret"), "{form}: {body}");
        let logged = server.log.lines().pop().expect("it is logged");
        assert!(logged.starts_with("WARN message=an answer was refused (422): "), "{logged}");
        assert!(logged.contains(reason) && !logged.contains("s3cret"), "{form}: {logged}");
    }
    assert_eq!(server.log.lines().len(), 4);
}
