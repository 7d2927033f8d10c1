//! The home page, also with hostile cookies.

use reqwest::header::COOKIE;

use crate::http::{choices_after, get, lines, names, shown};
use crate::server::Server;

#[test]
fn a_visitor_who_returns_is_not_given_a_second_cookie() {
    let server = Server::start();
    let cookies = choices_after(&server, "answer=accept_all") + "; csrftoken=t; audience=1; visitor_id=v";
    let response = get(&server, "/").header(COOKIE, cookies).send().unwrap();
    assert_eq!((response.status().as_u16(), names(&response)), (200, vec![]));
}

#[test]
fn an_id_that_a_visitor_made_up_is_shown_as_text() {
    let server = Server::start();
    let cookies =
        choices_after(&server, "answer=accept_all") + "; visitor_id=%3Cscript%3Ealert(1)%3C/script%3E";
    let page = shown(&server, "/", &cookies);
    assert!(page.contains("&lt;script&gt;") && !page.contains("<script>"), "{page}");
}

/// Cookies that this site did not set.
fn hostile(granted: &str) -> [Vec<u8>; 17] {
    let text = |text: &str| text.as_bytes().to_vec();
    [
        text("cookies_preferences=garbage"),
        text("cookies_preferences="),
        text("cookies_preferences=v=2&statistics=grant"),
        text("cookies_preferences=v=1&statistics=grant.1.0000000000000000"),
        text("cookies_preferences=v=2&statistics=grant.1.00000000000&sum=000000"),
        text("Cookies_Preferences=v=2"),
        text(&format!("{granted}; cookies_preferences=v=2&sum=9gcSc_")),
        text(&format!("{granted}; cookies_preferences=garbage")),
        text(&granted.replace("grant", "refuse")),
        text(&granted.replace("v=2", "v=3")),
        text("sessionid=%FF; sessionid=a; audience=1; audience=2"),
        text("sessionid=%; audience=-1"),
        text("audience=99999999999999999999; visitor_id=v"),
        text("; ; =; ===; visitor_id; \t"),
        b"sessionid=\xff\xfe; audience=\xff; \xff=\xff".to_vec(),
        text(&"x=y; ".repeat(10_000)),
        text(&format!("sessionid={}", "x".repeat(100_000))),
    ]
}

#[test]
fn no_cookie_makes_the_site_fail_or_recognise_a_visitor_who_did_not_agree() {
    let server = Server::start();
    let granted = choices_after(&server, "answer=accept_all");
    for cookies in hostile(&granted) {
        let shown = String::from_utf8_lossy(&cookies).into_owned();
        let response = get(&server, "/").header(COOKIE, &cookies[..]).send().unwrap();
        assert!([200, 431].contains(&response.status().as_u16()), "{}: {shown:.99}", response.status());
        let sets = |line: &&&str| line.starts_with("visitor_id=") && !line.contains("=; Max-Age=0;");
        assert_eq!(lines(&response).iter().find(sets), None, "{shown:.99}");
    }
}
