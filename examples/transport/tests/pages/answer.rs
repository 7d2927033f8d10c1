//! Posted answers.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;

use reqwest::header::{COOKIE, HOST, LOCATION, ORIGIN, REFERER};

use crate::http::{choices_after, get, lines, names, post, post_to};
use crate::server::Server;

#[test]
fn an_answer_leads_back_to_the_page_whatever_the_request_says() {
    let server = Server::start();
    for (field, value) in [
        (REFERER, "https://evil.example/"),
        (REFERER, "//evil.example"),
        (HOST, "evil.example"),
        (HOST, "evil.example/cookies"),
    ] {
        let request = post(&server, "answer=refuse_all").header(field, value);
        let response = request.header("x-forwarded-host", "evil.example").send().unwrap();
        assert_eq!(response.status(), 303, "{value}");
        assert_eq!(response.headers().get(LOCATION).unwrap(), "/cookies/kept?to=%2Fcookies", "{value}");
        assert_eq!(names(&response), ["cookies_preferences"], "{value}");
    }
}

#[test]
fn an_answer_leads_back_to_where_the_visitor_was() {
    let server = Server::start();
    for (answered, led) in [
        ("/cookies?to=%2Fstops%3Fline%3D7", "/stops?line=7#visitor-choices"),
        ("/cookies?from=%2Fstops", "/cookies?from=%2Fstops#visitor-choices"),
        ("/cookies?to=%2F%2Fevil.example", "/cookies?to=%2F%2Fevil.example#visitor-choices"),
    ] {
        let response = post_to(&server, answered, "answer=refuse_all").send().unwrap();
        let kept = response.headers().get(LOCATION).unwrap().to_str().unwrap();
        let choices = choices_after(&server, "answer=refuse_all");
        let response = get(&server, kept).header(COOKIE, choices).send().unwrap();
        assert_eq!(response.headers().get(LOCATION).unwrap(), led, "{answered}");
    }
}

#[test]
fn a_withdrawal_removes_what_was_granted_in_its_own_response() {
    let server = Server::start();
    let granted = choices_after(&server, "answer=accept_all");
    let request = post(&server, "answer=save&anonymous-statistics=grant");
    let cookies =
        format!("{granted}; sessionid=a; audience=1; visitor_id=v; map_view=m; VISITOR_INFO1_LIVE=y");
    let response = request.header(COOKIE, cookies).send().unwrap();
    let removed: Vec<_> =
        lines(&response).into_iter().filter(|line| line.contains("=; Max-Age=0;")).collect();
    assert_eq!(names(&response), ["cookies_preferences", "visitor_id", "map_view"]);
    assert_eq!(removed.len(), 2, "{removed:?}");
}

#[test]
fn a_forged_answer_is_refused_and_sets_nothing() {
    let server = Server::start();
    for (field, value) in [
        (ORIGIN.as_str(), "https://evil.example"),
        (ORIGIN.as_str(), "null"),
        (ORIGIN.as_str(), "http://127.0.0.1:1"),
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-site", "same-site"),
    ] {
        let response = post(&server, "answer=accept_all").header(field, value).send().unwrap();
        assert_eq!((response.status().as_u16(), lines(&response)), (403, vec![]), "{value}");
    }
    let own = format!("http://{}", server.address());
    assert_eq!(post(&server, "answer=accept_all").header(ORIGIN, own).send().unwrap().status(), 303);
}

#[test]
fn what_is_not_an_answer_is_refused_and_sets_nothing() {
    let server = Server::start();
    for form in ["", "answer=save&necessary=refuse", "answer=yes", "statistics=grant", "answer=save&x=grant"]
    {
        let response = post(&server, form).send().unwrap();
        assert_eq!((response.status().as_u16(), lines(&response)), (422, vec![]), "{form}");
    }
}

/// Returns the status of an answer of `bytes` bytes, for a client that continues to send while it waits.
fn status_of(server: &Server, bytes: usize) -> String {
    let mut socket = TcpStream::connect(server.address()).unwrap();
    let head = format!(
        "POST /cookies HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {bytes}\r\n\r\nanswer=accept_all"
    );
    socket.write_all(head.as_bytes()).unwrap();
    // The server need not read a body that is too long to its end.
    let _ = socket.write_all(&vec![b'&'; bytes - "answer=accept_all".len()]);
    let mut response = Vec::new();
    let _ = socket.read_to_end(&mut response);
    String::from_utf8(response).unwrap().lines().next().unwrap_or_default().to_owned()
}

#[test]
fn an_answer_of_10_mb_is_refused() {
    let server = Server::start();
    assert_eq!(status_of(&server, 10_000_000), "HTTP/1.1 413 Payload Too Large");
    assert_eq!(status_of(&server, 10_000), "HTTP/1.1 303 See Other", "the server goes on");
}
