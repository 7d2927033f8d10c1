//! Each cookie does what its row says.

use reqwest::header::COOKIE;
use serde_json::json;

use crate::http::{get, lines, names, post_to, shown};
use crate::server::Server;

/// Returns the cookie of a `Set-Cookie` header, as a browser sends it back.
fn cookie(response: &reqwest::blocking::Response, name: &str) -> String {
    let line = lines(response).into_iter().find(|line| line.starts_with(&format!("{name}="))).unwrap();
    line.split(';').next().unwrap().to_owned()
}

#[test]
fn a_login_keeps_the_session_until_the_logout() {
    let server = Server::start();
    let wrong = post_to(&server, "/login", "user=ada&password=bob").send().unwrap();
    assert_eq!((wrong.status().as_u16(), wrong.text().unwrap().contains("is wrong")), (401, true));

    let login = post_to(&server, "/login", "user=ada&password=ada").send().unwrap();
    assert_eq!((login.status().as_u16(), names(&login)), (303, vec!["sessionid"]));
    let session = cookie(&login, "sessionid");
    assert!(shown(&server, "/office", &session).contains("Visits, counted anonymously"));
    assert_eq!(get(&server, "/office").header(COOKIE, "sessionid=guess").send().unwrap().status(), 303);

    let logout = post_to(&server, "/logout", "").header(COOKIE, &session).send().unwrap();
    assert!(lines(&logout).iter().any(|line| line.starts_with("sessionid=; Max-Age=0;")));
    // It has ended at the server, too.
    assert_eq!(get(&server, "/office").header(COOKIE, &session).send().unwrap().status(), 303);
}

#[test]
fn a_visit_gets_no_session() {
    let server = Server::start();
    for page in ["/", "/stops", "/map", "/privacy", "/login", "/search?q=zoo"] {
        assert!(!names(&get(&server, page).send().unwrap()).contains(&"sessionid"), "{page}");
    }
}

#[test]
fn the_language_is_kept_and_every_page_is_in_it() {
    let server = Server::start();
    let response = post_to(&server, "/language", "language=fr&to=%2Fstops%3Fline%3D7").send().unwrap();
    assert_eq!(names(&response), ["django_language"]);
    assert_eq!(response.headers().get("location").unwrap(), "/stops?line=7");
    let french = cookie(&response, "django_language");
    for page in ["/", "/stops", "/map", "/privacy", "/login"] {
        let page = shown(&server, page, &french);
        assert!(
            page.contains("<html lang=\"fr\">") && page.contains("class=\"visitor-choices\" lang=\"fr\"")
        );
    }
    for (form, status) in [("language=tlh", 422), ("language=en&to=%2F%2Fevil.example", 303)] {
        let response = post_to(&server, "/language", form).send().unwrap();
        assert_eq!(response.status(), status, "{form}");
        assert_ne!(
            response.headers().get("location").map(reqwest::header::HeaderValue::as_bytes),
            Some(&b"//evil.example"[..])
        );
    }
}

#[test]
fn a_search_needs_the_token_of_the_page() {
    let server = Server::start();
    let token = cookie(&get(&server, "/").send().unwrap(), "csrftoken");
    let (_, value) = token.split_once('=').unwrap();
    for (header, cookie, status) in
        [(value, token.as_str(), 200), ("guess", &token, 403), (value, "", 403), ("", "csrftoken=", 403)]
    {
        let request = post_to(&server, "/api/search", "q=har").header("x-csrftoken", header);
        let response = request.header(COOKIE, cookie).send().unwrap();
        assert_eq!(response.status(), status, "{header} {cookie}");
        if status == 200 {
            let found: serde_json::Value = serde_json::from_str(&response.text().unwrap()).unwrap();
            assert_eq!(found, json!([{ "line": "7", "stop": "Harbour" }]));
        }
    }
}

#[test]
fn the_statistics_count_visits_and_visitors() {
    let server = Server::start();
    let session = cookie(&post_to(&server, "/login", "user=ada&password=ada").send().unwrap(), "sessionid");
    let choices = crate::http::choices_after(&server, "answer=accept_all");
    let first = get(&server, "/").header(COOKIE, &choices).send().unwrap();
    let visitor = cookie(&first, "visitor_id");
    shown(&server, "/stops", &format!("{choices}; audience=1; {visitor}"));
    shown(&server, "/stops", &format!("{choices}; audience=1; visitor_id=made-up"));
    let office = shown(&server, "/office", &format!("{session}; audience=1"));
    let numbers: Vec<_> = office.split("<td>").skip(1).map(|rest| rest.split('<').next().unwrap()).collect();
    assert_eq!(numbers, ["1", "1", "1"]);
}

#[test]
fn what_another_site_posts_is_refused() {
    let server = Server::start();
    for (page, form) in [("/login", "user=ada&password=ada"), ("/language", "language=fr"), ("/logout", "")] {
        let response = post_to(&server, page, form).header("sec-fetch-site", "cross-site").send().unwrap();
        assert_eq!((response.status().as_u16(), lines(&response)), (403, vec![]), "{page}");
    }
}
