//! Answers that a server reads without an extractor: `Site::read_answer`.

use std::convert::Infallible;

use axum::body::{Body, to_bytes};
use axum::http::header::{HOST, HeaderMap, HeaderValue};
use axum::http::{Request as Incoming, Response};
use cookie_policy::{AnswerRejection, FormError, Jar, PolicyLayer, Site, Statistics, Status};
use cookie_policy_tests::SitePolicy;
use cookie_policy_tests_servers::{Log, Request, Server};
use tower::{Layer as _, service_fn};
use tracing::dispatcher::{Dispatch, with_default};

const FORM: &str = "application/x-www-form-urlencoded";
const JSON: &str = "application/json";

fn head(fields: &[(&'static str, &str)]) -> HeaderMap {
    let mut head = HeaderMap::new();
    for (name, value) in fields {
        head.append(*name, HeaderValue::from_bytes(value.as_bytes()).expect("a value"));
    }
    head
}

/// Returns the status of statistics after the answer, or why there is none.
fn read(fields: &[(&'static str, &str)], body: impl AsRef<[u8]>) -> Result<Status, AnswerRejection> {
    let site = Site::<SitePolicy>::new();
    let answer = site.read_answer(&head(fields), body.as_ref())?;
    let mut jar = site.jar([""], None);
    jar.answer(answer).expect("the answer is recorded");
    Ok(jar.status::<Statistics>())
}

#[test]
fn a_form_and_json_say_the_same() {
    for (kind, grant, refuse) in [
        (FORM, "answer=accept_all", "answer=save&statistics=refuse"),
        (JSON, r#"{"answer":"accept_all"}"#, r#" { "statistics" : "refuse", "answer" : "save" } "#),
        (
            "Application/JSON; charset=utf-8",
            r#"{"\u0061nswer":"accept\u005fall"}"#,
            r#"{"answer":"refuse_all"}"#,
        ),
    ] {
        let fields = [("content-type", kind), ("sec-fetch-site", "same-origin")];
        assert_eq!(read(&fields, grant), Ok(Status::Granted), "{kind}");
        assert_eq!(read(&fields, refuse), Ok(Status::Refused), "{kind}");
    }
}

#[test]
fn what_is_unclear_is_not_an_answer() {
    let form = |error| Err(AnswerRejection::Form(error));
    let deep = "[".repeat(10_000);
    for (kind, body, expected) in [
        (FORM, "", form(FormError::NoAnswer)),
        (JSON, "", Err(AnswerRejection::Unreadable)),
        (JSON, "{}", form(FormError::NoAnswer)),
        (JSON, "[]", form(FormError::UnknownValue)),
        (JSON, "null", form(FormError::UnknownValue)),
        (JSON, r#"{"answer":null}"#, form(FormError::UnknownValue)),
        (JSON, r#"{"answer":true}"#, form(FormError::UnknownValue)),
        (JSON, r#"{"answer":["accept_all"]}"#, form(FormError::UnknownValue)),
        (JSON, r#"{"answer":"save","telepathy":"grant"}"#, form(FormError::UnknownField)),
        (
            JSON,
            r#"{"answer":"save","statistics":"grant","statistics":"grant"}"#,
            form(FormError::RepeatedField),
        ),
        (JSON, r#"{"answer":"accept_all"} x"#, Err(AnswerRejection::Unreadable)),
        (JSON, "answer=accept_all", Err(AnswerRejection::Unreadable)),
        (JSON, r#"{"answer":"\ud800"}"#, Err(AnswerRejection::Unreadable)),
        (JSON, &deep, form(FormError::UnknownValue)),
        (FORM, r#"{"answer":"accept_all"}"#, form(FormError::NoAnswer)),
    ] {
        assert_eq!(read(&[("content-type", kind)], body), expected, "{kind} {body:.60}");
    }
    for kind in [FORM, JSON] {
        assert_eq!(read(&[("content-type", kind)], b"\xff"), Err(AnswerRejection::Unreadable));
        let long = vec![b' '; 16_385];
        assert_eq!(read(&[("content-type", kind)], long), Err(AnswerRejection::TooLong));
        let huge = vec![b'['; 10_000_000];
        assert_eq!(read(&[("content-type", kind)], huge), Err(AnswerRejection::TooLong));
    }
}

#[test]
fn the_content_type_is_one_of_two_and_there_once() {
    for kinds in [
        &[][..],
        &[""],
        &["text/plain"],
        &["multipart/form-data; boundary=a"],
        &["application/jsonp"],
        &["application/json, application/x-www-form-urlencoded"],
        &[JSON, JSON],
        &[FORM, JSON],
        &["text/plain", JSON],
        &["application/json\u{fe}"],
    ] {
        let fields: Vec<_> = kinds.iter().map(|kind| ("content-type", *kind)).collect();
        for body in ["answer=accept_all", r#"{"answer":"accept_all"}"#] {
            assert_eq!(read(&fields, body), Err(AnswerRejection::UnsupportedMediaType), "{kinds:?}");
        }
    }
}

/// Returns what is logged.
fn logged(act: impl FnOnce()) -> Vec<String> {
    let log = Log::default();
    with_default(&Dispatch::new(log.clone()), act);
    log.lines()
}

#[test]
fn a_refused_sender_is_logged_with_what_was_compared() {
    let fields = [
        ("content-type", FORM),
        ("sec-fetch-site", "cross-site"),
        ("origin", "https://evil.example"),
        ("host", "shop.example"),
        ("cookie", "sessionid=s3cret"),
    ];
    let lines = logged(|| assert_eq!(read(&fields, "answer=s3cret"), Err(AnswerRejection::CrossOrigin)));
    let [line] = &lines[..] else { panic!("{lines:?}") };
    for part in [
        "WARN",
        "(403)",
        "sec_fetch_site=\"cross-site\"",
        "origin=\"https://evil.example\"",
        "host=\"shop.example\"",
        "site=\"https://transport.opendatasoft.com\"",
        "docs::proxies",
    ] {
        assert!(line.contains(part), "{part}: {line}");
    }
    assert!(!line.contains("s3cret"), "{line}");
    let without = logged(|| assert!(read(&[("content-type", FORM), ("origin", "null")], "").is_err()));
    assert!(without.concat().contains("sec_fetch_site=none origin=\"null\" host=none"), "{without:?}");
}

#[test]
fn hostile_headers_write_no_lines_and_no_long_ones_into_the_log() {
    let long = "a".repeat(100_000);
    for (name, value) in [
        ("origin", long.as_str()),
        ("host", long.as_str()),
        ("sec-fetch-site", long.as_str()),
        ("origin", "https://a\tWARN b"),
        ("origin", "https://\u{202e}evil"),
    ] {
        let fields = [("content-type", FORM), ("origin", "https://evil.example"), (name, value)];
        let fields = if name == "origin" { &[fields[0], fields[2]][..] } else { &fields[..] };
        let lines =
            logged(|| assert_eq!(read(fields, "answer=accept_all"), Err(AnswerRejection::CrossOrigin)));
        let [line] = &lines[..] else { panic!("{lines:?}") };
        assert!(
            line.len() < 600 && line.chars().all(|char| char.is_ascii_graphic() || char == ' '),
            "{line}"
        );
    }
}

#[test]
fn other_rejections_are_logged_with_their_reason_alone() {
    for (fields, body, status) in [
        (&[("content-type", "text/s3cret")][..], "", 415),
        (&[("content-type", JSON)], "s3cret", 400),
        (&[("content-type", FORM)], "answer=s3cret", 422),
    ] {
        let lines = logged(|| assert_eq!(read(fields, body).expect_err("it is none").status(), status));
        let [line] = &lines[..] else { panic!("{lines:?}") };
        assert!(line.starts_with("WARN") && line.contains(&format!("({status})")), "{line}");
        assert!(!line.contains("s3cret"), "{line}");
    }
    let lines = logged(|| assert!(read(&[("content-type", FORM)], vec![b'&'; 16_385]).is_err()));
    assert!(lines.len() == 1 && lines.concat().contains("(413)"), "{lines:?}");
}

/// What a server without the pages writes.
async fn take(site: Site<SitePolicy>, request: Incoming<Body>) -> Result<Response<Body>, Infallible> {
    let (mut parts, body) = request.into_parts();
    if let Some(host) = parts.uri.authority() {
        parts.headers.insert(HOST, HeaderValue::from_str(host.as_str()).expect("a host"));
    }
    let body = to_bytes(body, 20_000).await.unwrap_or_default();
    let mut jar = parts.extensions.get::<Jar<SitePolicy>>().expect("the layer is there").clone();
    let status = match site.read_answer(&parts.headers, &body) {
        Ok(answer) => jar.answer(answer).map_or(500, |_| 204),
        Err(rejection) => rejection.status(),
    };
    Ok(Response::builder().status(status).body(Body::empty()).expect("a response"))
}

#[test]
fn a_service_of_ones_own_refuses_what_another_site_posts() {
    let site = Site::<SitePolicy>::new();
    let layer = PolicyLayer::new(site.clone());
    let service = layer.layer(service_fn(move |request| take(site.clone(), request)));
    let server = Server::start(axum::Router::new().fallback_service(service));
    for (origin, status) in [("https://shop.example", 204), ("https://evil.example", 403), ("null", 403)] {
        let form =
            Request::form("/", "answer=accept_all").with("host", "shop.example").with("origin", origin);
        for response in [form.send(&server), form.send_http2(&server)] {
            assert_eq!(response.status, status, "{origin}");
            assert_eq!(response.names().is_empty(), status == 403, "{origin}");
        }
    }
}
