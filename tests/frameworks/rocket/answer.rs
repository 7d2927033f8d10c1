//! Valid and invalid answers.

use cookie_policy::{Answer, AnswerRejection, Error};
use cookie_policy_tests::SitePolicy;
use cookie_policy_tests_servers::{Request, Server};
use rocket::data::{Limits, ToByteUnit as _};
use rocket::http::Status;
use rocket::{post, routes};

use super::{SiteJar, launch, layer, serve};
use crate::apps::rocket::quiet;

#[post("/", data = "<answer>")]
fn record(mut jar: SiteJar, answer: Answer<SitePolicy>) -> Result<Status, Error> {
    jar.answer(answer).map(|_| Status::NoContent)
}

/// A form of `bytes` bytes.
fn form(length: usize) -> Request {
    Request::form("/", format!("{:&<length$}", "answer=refuse_all"))
}

/// A server on which every limit is `limit`.
fn limited(bytes: u64) -> Server {
    let limits = ["form", "data-form", "string", "bytes", "file"]
        .into_iter()
        .fold(Limits::new(), |limits, name| limits.limit(name, bytes.bytes()));
    let rocket = rocket::custom(quiet().merge(("limits", limits)));
    launch(rocket.mount("/", routes![record]).attach(layer()))
}

#[test]
fn what_is_not_an_answer_has_a_status_of_its_own_and_changes_nothing_whatever_the_configured_limits() {
    for server in [serve(routes![record]), limited(1), limited(1 << 20)] {
        for (request, status) in [
            (form(100), 204),
            (form(16_384), 204),
            (form(16_385), 413),
            (form(100).with("sec-fetch-site", "cross-site"), 403),
            (form(100).with("origin", "https://example.org"), 403),
            (form(100).with("host", "example.org").with("origin", "https://example.org"), 204),
            (form(100).with("host", "a.example").with("host", "b.example"), 403),
            (Request::post("/", "answer=refuse_all").with("content-type", "text/plain"), 415),
            (Request::form("/", b"answer=\xff"), 400),
            (Request::form("/", "answer=perhaps"), 422),
        ] {
            let response = request.send(&server);
            assert_eq!(response.status, status, "{:?}", request.fields);
            assert_eq!(response.set_cookies().is_empty(), status != 204);
        }
        assert_eq!(server.log.lines().len(), 7, "each refusal is logged once");
    }
}

#[test]
fn in_http_2_the_authority_is_the_host() {
    let server = serve(routes![record]);
    let request = form(100).with("host", "example.org:8000");
    for (origin, status) in
        [("https://example.org:8000", 204), ("https://example.org", 403), ("http://example.org:8000", 403)]
    {
        assert_eq!(request.clone().with("origin", origin).send_http2(&server).status, status);
    }
}

#[post("/", data = "<answer>")]
fn explain(answer: Result<Answer<SitePolicy>, AnswerRejection>) -> Result<(), AnswerRejection> {
    answer.map(drop)
}

#[test]
fn a_route_can_tell_why_a_form_is_not_an_answer() {
    let server = serve(routes![explain]);
    let response = Request::form("/", "answer=s3cret").send(&server);
    assert_eq!(response.status, 422);
    assert!(response.body.contains("`accept_all`") && !response.body.contains("s3cret"), "{}", response.body);
    assert_eq!(form(16_385).send(&server).body, AnswerRejection::TooLong.to_string());
}
