//! The pages on which visitors choose, mounted with one call.

use cookie_policy::{CookiePages, Language, PolicyLayer, Site};
use cookie_policy_tests::SitePolicy;
use cookie_policy_tests_servers::{Request, Response, Server};

use crate::apps::PAGES;
use crate::visitor::Visitor;

/// Checks the pages in each framework.
fn in_each(
    mount: impl Fn(CookiePages<SitePolicy>) -> CookiePages<SitePolicy>,
    check: impl Fn(&str, &Server),
) {
    for (framework, serve) in PAGES {
        let site = Site::<SitePolicy>::new();
        let pages = mount(CookiePages::new(&site));
        check(framework, &serve(PolicyLayer::new(site), pages));
    }
}

fn send(server: &Server, request: Request, visitor: Visitor) -> Response {
    request.with("host", "localhost").with("cookie", visitor.cookies()).send(server)
}

fn get(server: &Server, path: &str) -> Response {
    send(server, Request::get(path), Visitor::New)
}

fn kind(response: &Response) -> (u16, &str) {
    (response.status, response.values("content-type").first().copied().unwrap_or_default())
}

#[test]
fn each_address_answers_alike() {
    in_each(
        |pages| pages,
        |framework, server| {
            let page = get(server, "/cookies");
            assert_eq!(kind(&page), (200, "text/html; charset=utf-8"), "{framework}");
            assert_eq!(page.values("cache-control"), ["private, no-store"], "{framework}");
            let radio = r#"<input type="radio" name="statistics" value="grant">"#;
            let link = r#"<link rel="stylesheet" href="/cookies/style.css">"#;
            assert!(page.body.contains(radio) && page.body.contains(link), "{framework}: {}", page.body);
            let style = get(server, "/cookies/style.css");
            assert_eq!(kind(&style), (200, "text/css; charset=utf-8"), "{framework}");
            assert_eq!(style.values("cache-control"), [""; 0], "{framework}: it is everybody's");
            let gpc = get(server, "/.well-known/gpc.json");
            assert_eq!(
                (kind(&gpc), gpc.body.as_str()),
                ((200, "application/json"), r#"{"gpc":true}"#),
                "{framework}"
            );
        },
    );
}

#[test]
fn an_answer_leads_back_to_where_the_visitor_was_and_nowhere_else() {
    const BACK: [(&str, &str); 17] = [
        ("/cookies", "/cookies?cookies=saved"),
        ("/cookies?to=%2Fstops", "/stops?cookies=saved"),
        ("/cookies?to=%2Fstops%3Fline%3D7%26x%3D1", "/stops?line=7&x=1&cookies=saved"),
        ("/cookies?to=/stops?cookies=saved", "/stops?cookies=saved"),
        ("/cookies?from=%2Fstops", "/cookies?from=%2Fstops&cookies=saved"),
        ("/cookies?to=https%3A%2F%2Fevil.example", "/cookies?to=https%3A%2F%2Fevil.example&cookies=saved"),
        ("/cookies?to=%2F%2Fevil.example", "/cookies?to=%2F%2Fevil.example&cookies=saved"),
        ("/cookies?to=//evil.example", "/cookies?to=//evil.example&cookies=saved"),
        ("/cookies?to=%2F%5Cevil.example", "/cookies?to=%2F%5Cevil.example&cookies=saved"),
        ("/cookies?to=%5C%5Cevil.example", "/cookies?to=%5C%5Cevil.example&cookies=saved"),
        ("/cookies?to=%2F%09%2Fevil.example", "/cookies?to=%2F%09%2Fevil.example&cookies=saved"),
        ("/cookies?to=%2F%0D%0ASet-Cookie:a=b", "/cookies?to=%2F%0D%0ASet-Cookie:a=b&cookies=saved"),
        ("/cookies?to=%20%2F%2Fevil.example", "/cookies?to=%20%2F%2Fevil.example&cookies=saved"),
        ("/cookies?to=javascript%3Aalert(1)", "/cookies?to=javascript%3Aalert(1)&cookies=saved"),
        ("/cookies?to=evil.example", "/cookies?to=evil.example&cookies=saved"),
        ("/cookies?to=%2F%C3%A9", "/cookies?to=%2F%C3%A9&cookies=saved"),
        ("/cookies?to=", "/cookies?to=&cookies=saved"),
    ];
    in_each(
        |pages| pages,
        |framework, server| {
            for (path, location) in BACK {
                let form = Request::form(path, "answer=refuse_all");
                let response = send(server, form, Visitor::New);
                assert_eq!(
                    (response.status, response.values("location")),
                    (303, vec![location]),
                    "{framework} {path}"
                );
                assert!(response.names().contains(&"cookies_preferences"), "{framework}");
            }
        },
    );
}

#[test]
fn what_is_not_an_answer_of_the_visitor_changes_nothing() {
    in_each(
        |pages| pages,
        |framework, server| {
            let form = |body: &str| Request::form("/cookies", body);
            for (request, status) in [
                (form("answer=accept_all").with("sec-fetch-site", "cross-site"), 403),
                (form("answer=accept_all").with("origin", "https://evil.example"), 403),
                (Request::post("/cookies", "answer=accept_all"), 415),
                (form(&"&".repeat(16_385)), 413),
                (form("answer=perhaps"), 422),
            ] {
                let response = send(server, request, Visitor::New);
                assert_eq!((response.status, response.set_cookies()), (status, vec![]), "{framework}");
            }
        },
    );
}

#[test]
fn the_pages_can_be_elsewhere_and_in_a_page_of_the_site() {
    let framed = |pages: CookiePages<SitePolicy>| {
        pages
            .at("/privacy/cookies")
            .framed(|title, page| format!("<title>{title}</title><nav>Shop</nav>{page}"))
    };
    in_each(framed, |framework, server| {
        assert_eq!(get(server, "/cookies").status, 404, "{framework}");
        let saved = Request::get("/privacy/cookies?from=%2Fstops&cookies=saved");
        let page = send(server, saved, Visitor::Refused);
        assert!(page.body.starts_with("<title>Cookie policy</title><nav>Shop</nav><article"), "{framework}");
        assert!(
            page.body.contains(r#"<form method="post" action="/privacy/cookies?from=%2Fstops" "#),
            "{framework}"
        );
        assert!(page.body.contains(r#"<a href="/stops">Return to the previous page</a>"#), "{framework}");
        assert_eq!(get(server, "/privacy/cookies/style.css").status, 200, "{framework}");
    });
}

#[test]
fn a_site_that_does_not_honour_the_signal_says_so() {
    for (framework, serve) in PAGES {
        let site = Site::<SitePolicy>::new().gpc(false);
        let pages = CookiePages::new(&site);
        let told = get(&serve(PolicyLayer::new(site), pages), "/.well-known/gpc.json").body;
        assert_eq!(told, r#"{"gpc":false}"#, "{framework}");
    }
}

#[test]
fn the_visitors_browser_chooses_the_language() {
    in_each(
        |pages| pages.languages([Language::ENGLISH, Language::FRENCH, Language::GERMAN]),
        |framework, server| {
            for (field, tag) in [
                ("fr-CA, de;q=0.5", "fr"),
                ("de;q=0.3, pl", "de"),
                ("pl", "en"),
                ("", "en"),
                ("\u{fe}", "en"),
            ] {
                let request = Request::get("/cookies").with("accept-language", field);
                let page = send(server, request, Visitor::New);
                assert!(
                    page.body.contains(&format!("<article class=\"cookie-policy\" lang=\"{tag}\">")),
                    "{framework} {field}"
                );
                assert_eq!(page.values("vary"), ["Accept-Language", "Cookie"], "{framework}");
            }
        },
    );
}

#[test]
fn a_nested_router_finds_its_own_address() {
    let site = Site::<SitePolicy>::new();
    let nested = axum::Router::from(CookiePages::new(&site));
    let server = Server::start(axum::Router::new().nest("/en", nested).layer(PolicyLayer::new(site)));
    let page = get(&server, "/en/cookies?from=%2Fstops").body;
    assert!(page.contains(r#"action="/en/cookies?from=%2Fstops""#), "{page}");
    assert!(page.contains(r#"href="/en/cookies/style.css""#), "{page}");
    let answer = send(&server, Request::form("/en/cookies", "answer=refuse_all"), Visitor::New);
    assert_eq!(answer.values("location"), ["/en/cookies?cookies=saved"]);
}

#[test]
fn the_form_is_at_the_page_whatever_stands_in_its_query() {
    let long = format!("/privacy?from={}", "%2F".repeat(2000));
    in_each(
        |pages| pages.at("/privacy"),
        |framework, server| {
            let too_long = format!("/privacy?x={}", "a".repeat(9000));
            for (path, location) in [
                (too_long.as_str(), "/privacy?cookies=saved"),
                (&long, &format!("{long}&cookies=saved")),
                ("/privacy?x=%C3%A9", "/privacy?x=%C3%A9&cookies=saved"),
            ] {
                let page = get(server, path).body;
                assert!(
                    page.contains(r#"action="/privacy"#) && !page.contains(r#"action="/cookies"#),
                    "{framework}"
                );
                let answer = send(server, Request::form(path, "answer=refuse_all"), Visitor::New);
                assert_eq!(answer.values("location"), [location], "{framework}");
            }
        },
    );
}

#[test]
fn heads_are_answered_like_pages() {
    in_each(
        |pages| pages,
        |framework, server| {
            for path in ["/cookies", "/cookies/style.css", "/.well-known/gpc.json"] {
                let head = send(server, Request { method: "HEAD", ..Request::get(path) }, Visitor::New);
                assert_eq!((head.status, head.body.as_str()), (200, ""), "{framework} {path}");
            }
        },
    );
}
