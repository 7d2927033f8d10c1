//! A visitor's requests, sent by clients that do not use this library.
#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

mod browser;
mod curl;
#[path = "../common/server.rs"]
mod server;

use std::collections::BTreeMap;

use browser::Browser;
use cookie_policy::Policy as _;
use cookie_policy_tests::skip::skip;
use curl::Curl;
use server::Server;
use transport::TransportPolicy;

/// An action of a visitor. Redirects are followed.
#[derive(Clone, Copy)]
enum Visit {
    Open(&'static str),
    /// Posts a form on the policy page.
    Answer(&'static str),
}

use Visit::{Answer, Open};

/// The actions of a visitor, and the cookies that the client has after each.
type Chapter = (&'static str, Visit, &'static [&'static str]);

const STORY: [Chapter; 10] = [
    ("only necessary and anonymous cookies", Open("/"), &["audience", "csrftoken"]),
    ("refused", Answer("answer=refuse_all"), &["cookies_preferences", "csrftoken"]),
    ("the refusal is stored", Open("/"), &["cookies_preferences", "csrftoken"]),
    (
        "statistics are accepted, and nothing else",
        Answer("answer=save&statistics=grant"),
        &["cookies_preferences", "csrftoken"],
    ),
    ("the visitor gets an identifier", Open("/"), &["cookies_preferences", "csrftoken", "visitor_id"]),
    ("withdrawn", Answer("answer=save&statistics=refuse"), &["cookies_preferences", "csrftoken"]),
    ("as if statistics had never been accepted", Open("/"), &["cookies_preferences", "csrftoken"]),
    (
        "an unclear form changes nothing",
        Answer("answer=accept_all&x=grant"),
        &["cookies_preferences", "csrftoken"],
    ),
    ("everything is accepted", Answer("answer=accept_all"), &["cookies_preferences", "csrftoken"]),
    (
        "every cookie that the site itself sets",
        Open("/"),
        &["audience", "cookies_preferences", "csrftoken", "visitor_id"],
    ),
];

/// A client with a cookie store.
trait Client {
    fn visit(&self, visit: Visit);

    /// Returns the names of the stored cookies and their lifetimes in days.
    fn cookies(&self) -> BTreeMap<String, u64>;
}

const DAY: u64 = 86_400;

/// Cookies as the policy declares them.
fn declared(names: &[&str]) -> BTreeMap<String, u64> {
    let cookies = TransportPolicy::COOKIES.iter().filter(|cookie| names.contains(&cookie.name()));
    let days = |longest: std::time::Duration| longest.as_secs() / DAY;
    cookies.map(|cookie| (cookie.name().to_owned(), days(cookie.lifetime().longest().unwrap()))).collect()
}

#[track_caller]
fn assert_story(client: &impl Client) {
    for (title, visit, names) in STORY {
        client.visit(visit);
        let expected = declared(names);
        assert_eq!(expected.len(), names.len());
        assert_eq!(client.cookies(), expected, "{title}");
    }
}

#[track_caller]
fn assert_no_cookie(client: &impl Client) {
    for page in ["/cookies", "/cookies.md", "/cookies.json", "/style.css", "/cookies"] {
        client.visit(Open(page));
        assert_eq!(client.cookies(), BTreeMap::new(), "{page}");
    }
}

#[test]
fn a_browser_has_after_each_page_what_the_policy_says() {
    let server = Server::start();
    assert_story(&Browser::new(&server));
    assert_no_cookie(&Browser::new(&server));
}

#[test]
fn curl_has_after_each_page_what_the_policy_says() {
    if !Curl::is_installed() {
        return skip("the story with curl", "curl", "install it");
    }
    let server = Server::start();
    assert_story(&Curl::new(&server, "story"));
    assert_no_cookie(&Curl::new(&server, "no-cookie"));
}
