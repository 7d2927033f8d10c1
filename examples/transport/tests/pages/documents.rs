//! The content of each address.

use std::process::Command;

use reqwest::header::CONTENT_TYPE;

use crate::http::{choices_after, get, lines, shown};
use crate::seed::SEED;
use crate::server::Server;

#[test]
fn every_page_says_what_it_is() {
    let server = Server::start();
    for (page, content_type) in [
        ("/", "text/html; charset=utf-8"),
        ("/stops", "text/html; charset=utf-8"),
        ("/stops?line=7", "text/html; charset=utf-8"),
        ("/stops/harbour", "text/html; charset=utf-8"),
        ("/cookies", "text/html; charset=utf-8"),
        ("/cookies/style.css", "text/css; charset=utf-8"),
        ("/cookies/script.js", "text/javascript; charset=utf-8"),
        ("/cookies.md", "text/markdown; charset=utf-8"),
        ("/cookies.json", "application/json"),
        ("/style.css", "text/css; charset=utf-8"),
        ("/.well-known/gpc.json", "application/json"),
    ] {
        let response = get(&server, page).send().unwrap();
        assert_eq!(response.status(), 200, "{page}");
        assert_eq!(response.headers().get(CONTENT_TYPE).unwrap(), content_type, "{page}");
        assert!(!response.text().unwrap().is_empty(), "{page}");
    }
}

#[test]
fn every_page_asks_first_until_an_answer_is_stored_but_that_about_cookies() {
    let server = Server::start();
    let asks = "<body><section class=\"visitor-choices\"";
    let answered = choices_after(&server, "answer=refuse_all");
    for page in ["/", "/stops", "/stops?line=7", "/stops/harbour"] {
        assert!(shown(&server, page, "").contains(asks), "{page}");
        assert!(!shown(&server, page, &answered).contains("refuse_all"), "{page}");
        assert!(shown(&server, page, "").contains("<footer><a href=\"/cookies?from=%2F"), "{page}");
    }
    assert!(!shown(&server, "/cookies", "").contains("visitor-choices"));
}

#[test]
fn no_page_lets_anything_run_or_come_from_elsewhere() {
    let server = Server::start();
    for page in ["/", "/stops?line=7", "/cookies", "/nothing"] {
        let response = get(&server, page).send().unwrap();
        let policy = response.headers().get("content-security-policy").unwrap();
        assert!(policy.to_str().unwrap().starts_with("default-src 'none'; style-src 'self';"), "{page}");
    }
}

fn printed(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_transport")).args(arguments).output().unwrap();
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn the_documents_are_those_that_the_program_prints() {
    let server = Server::start();
    assert_eq!(shown(&server, "/cookies.md", ""), printed(&["policy", "print"]));
    let json = shown(&server, "/cookies.json", "");
    assert_eq!(json, printed(&["policy", "print", "--format", "json"]));
    serde_json::from_str::<serde_json::Value>(&json).unwrap();
}

#[test]
fn the_documents_are_the_same_for_every_visitor() {
    let server = Server::start();
    for page in ["/cookies.md", "/cookies.json", "/style.css", "/cookies/style.css"] {
        let cookies = "sessionid=a; visitor_id=v; cookies_preferences=garbage";
        assert_eq!(shown(&server, page, cookies), shown(&server, page, ""), "{page}");
    }
}

#[test]
fn there_is_nothing_at_other_addresses() {
    let server = Server::start();
    for page in ["/nothing", "/cookies/", "/cookies.html", "/Cookies", "/cookies%00", "//", "/stops/moon"] {
        let response = get(&server, page).send().unwrap();
        assert_eq!((response.status().as_u16(), lines(&response)), (404, vec![]), "{page}");
    }
}

#[test]
fn the_page_shows_the_rows_of_the_sites_own_page() {
    let page = shown(&Server::start(), "/cookies", "");
    let rows: Vec<&str> = page.split("<tr>").collect();
    for [provider, function, name, purpose] in SEED {
        let name = format!("<code>{name}</code>");
        let purpose = purpose.replace('\'', "&#39;");
        let cells = [format!(">{name}</"), format!(">{purpose}<"), format!(">{function}</")];
        assert!(rows.iter().any(|row| cells.iter().all(|cell| row.contains(cell))), "{name}\n{page}");
        // All cookies have it, so it is said once above the table.
        assert!(page.contains(&format!("Service provider&#39;s name: <span>{provider}</span>")), "{page}");
    }
}
