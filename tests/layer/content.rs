//! The content type of an answer, and its length.

use axum::extract::DefaultBodyLimit;

use crate::app::{KEYS, assert_grants, assert_refused, router};
use cookie_policy_tests_servers::{Request, Server};

const FORM: &str = "answer=accept_all";

#[test]
fn an_answer_is_a_form_however_its_type_is_written() {
    let server = Server::start(router());
    for content_type in [
        "application/x-www-form-urlencoded",
        "application/x-www-form-urlencoded; charset=utf-8",
        "application/x-www-form-urlencoded ;charset=UTF-8",
        "Application/X-WWW-Form-URLEncoded; Charset=UTF-8",
    ] {
        assert_grants(&server, &Request::post("/cookies", FORM).with("content-type", content_type), &KEYS);
    }
}

#[test]
fn content_of_another_type_is_not_an_answer() {
    let server = Server::start(router());
    assert_refused(&server, &Request::post("/cookies", FORM), 415);
    for content_type in [
        "",
        ";",
        "text/plain",
        "application/jsonp",
        "multipart/form-data; boundary=x",
        "application/x-www-form-urlencoded2",
        "text/plain; application/x-www-form-urlencoded",
        "application/x-www-form-urlencoded, text/plain",
    ] {
        assert_refused(&server, &Request::post("/cookies", FORM).with("content-type", content_type), 415);
    }
}

/// A form of `bytes` bytes; empty pairs have no meaning.
fn long(bytes: usize) -> Request {
    Request::form("/cookies", format!("{FORM}{}", "&".repeat(bytes - FORM.len())))
}

#[test]
fn a_form_may_be_16_kib_long_and_not_a_byte_longer() {
    let unlimited = router().layer(DefaultBodyLimit::disable());
    for server in [router(), unlimited].map(Server::start) {
        assert_grants(&server, &long(16_384), &KEYS);
        assert_refused(&server, &long(16_385), 413);
    }
}

#[test]
fn a_form_of_10_mb_is_not_an_answer() {
    let server = Server::start(router());
    for _ in 0..10 {
        let response = long(10_000_000).send(&server);
        // A server that no longer reads may close the connection before its response is read.
        assert!([413, 0].contains(&response.status), "{}", response.status);
        assert_eq!(response.set_cookies(), [""; 0]);
    }
}
