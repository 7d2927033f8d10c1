//! What the pages do not read as an answer.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::thread;
use std::time::Duration;

use cookie_policy_tests_servers::{Request, Server};

use crate::pages::{in_each, send};
use crate::visitor::Visitor;

/// Sends a request that is not an answer, and checks the response and the log.
fn assert_refused(framework: &str, server: &Server, request: &Request, status: u16) {
    let logged = server.log.lines().len();
    let response = send(server, request.clone(), Visitor::New);
    let shown = String::from_utf8_lossy(&request.body);
    // A server that no longer reads may close the connection before its response is read.
    let closed = response.status == 0 && request.body.len() > 1_000_000;
    assert!(closed || response.status == status, "{framework} {shown:.60}: {}", response.status);
    assert_eq!(response.set_cookies(), [""; 0], "{framework} {shown:.60}");
    let lines = server.log.lines();
    assert_eq!(lines.len(), logged + 1, "{framework}: each refusal is logged once: {lines:?}");
    let line = lines.last().expect("there is one");
    assert!(line.starts_with("WARN") && line.contains(&format!("({status})")), "{framework}: {line}");
    assert!(line.len() < 600 && !line.contains('\n'), "{framework}: {line}");
}

#[test]
fn what_is_not_an_answer_of_the_visitor_changes_nothing() {
    in_each(
        |pages| pages,
        |framework, server| {
            let form = |body: &str| Request::form("/cookies", body);
            let json = |body: &str| Request::post("/cookies", body).with("content-type", "application/json");
            let accept_all = r#"{"answer":"accept_all"}"#;
            for (request, status) in [
                (form("answer=accept_all").with("sec-fetch-site", "cross-site"), 403),
                (form("answer=accept_all").with("origin", "https://evil.example"), 403),
                (form("answer=accept_all").with("origin", "\u{fe}".repeat(5000)), 403),
                (form("answer=accept_all").with("origin", "null"), 403),
                (json(accept_all).with("sec-fetch-site", "same-site"), 403),
                (Request::post("/cookies", "answer=accept_all"), 415),
                (form("answer=accept_all").with("content-type", "application/json"), 415),
                (Request::post("/cookies", accept_all).with("content-type", "text/plain"), 415),
                (form(&"&".repeat(16_385)), 413),
                (json(&"[".repeat(10_000_000)), 413),
                (json(&"[".repeat(10_000)), 422),
                (json(&format!("{{\"answer\":{}", "[".repeat(10_000))), 422),
                (form("answer=perhaps"), 422),
                (form(""), 422),
                (json("{}"), 422),
                (json(r#"{"answer":"accept_all","answer":"accept_all"}"#), 422),
                (json(r#"{"answer":"accept_all""#), 400),
                (json("{\"answer\":\"accept_all\"}{}"), 400),
                (json("\u{feff}{\"answer\":\"accept_all\"}"), 400),
            ] {
                assert_refused(framework, server, &request, status);
            }
        },
    );
}

const FORGED: &str = "POST /cookies HTTP/1.1\r\nhost: localhost\r\nsec-fetch-site: cross-site\r\n\
    content-type: application/x-www-form-urlencoded\r\ncontent-length: 17\r\n\r\n";

const NEXT: &str = "GET /cookies/style.css HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n";

#[test]
fn a_refused_form_leaves_the_connection_to_the_next_visitor() {
    in_each(
        |pages| pages,
        |framework, server| {
            let mut proxy = TcpStream::connect(server.address).expect("the server listens");
            proxy.write_all(FORGED.as_bytes()).expect("the server reads");
            // The body comes after the head was looked at.
            thread::sleep(Duration::from_millis(50));
            let rest = format!("answer=accept_all{NEXT}");
            proxy.write_all(rest.as_bytes()).expect("the server reads");
            let mut responses = String::new();
            // A server that closes the connection before it has read all resets it.
            let _ = proxy.read_to_string(&mut responses);
            assert!(responses.starts_with("HTTP/1.1 403 "), "{framework}: {responses:.200}");
            assert!(responses.contains("HTTP/1.1 200 "), "{framework}: {responses:.200}");
        },
    );
}
