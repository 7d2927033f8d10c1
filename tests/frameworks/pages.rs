//! The pages on which visitors choose, mounted with one call.

use cookie_policy::{CookiePages, Language, PolicyLayer, Site};
use cookie_policy_tests::SitePolicy;
use cookie_policy_tests_servers::{Request, Response, Server};

use crate::apps::PAGES;
use crate::visitor::Visitor;

/// Checks the pages of a site in each framework.
pub(crate) fn at_each(
    site: impl Fn() -> Site<SitePolicy>,
    mount: impl Fn(CookiePages<SitePolicy>) -> CookiePages<SitePolicy>,
    check: impl Fn(&str, &Server),
) {
    for (framework, serve) in PAGES {
        let site = site();
        let pages = mount(CookiePages::new(&site));
        check(framework, &serve(PolicyLayer::new(site), pages));
    }
}

/// Checks the pages in each framework.
pub(crate) fn in_each(
    mount: impl Fn(CookiePages<SitePolicy>) -> CookiePages<SitePolicy>,
    check: impl Fn(&str, &Server),
) {
    at_each(Site::new, mount, check);
}

pub(crate) fn send(server: &Server, request: Request, visitor: Visitor) -> Response {
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
            assert_eq!(page.values("vary"), ["Accept", "Cookie"], "{framework}");
            assert_eq!(page.values("x-frame-options"), ["DENY"], "{framework}");
            assert_eq!(page.values("content-security-policy"), ["frame-ancestors 'none'"], "{framework}");
            let radio = r#"<input type="radio" name="statistics" value="grant">"#;
            let link = r#"<link rel="stylesheet" href="/cookies/style.css">"#;
            assert!(page.body.contains(radio) && page.body.contains(link), "{framework}: {}", page.body);
            let style = get(server, "/cookies/style.css");
            assert_eq!(kind(&style), (200, "text/css; charset=utf-8"), "{framework}");
            assert_eq!(style.values("cache-control"), [""; 0], "{framework}: it is everybody's");
            let script = get(server, "/cookies/script.js");
            assert_eq!(kind(&script), (200, "text/javascript; charset=utf-8"), "{framework}");
            assert_eq!(script.body, CookiePages::<SitePolicy>::SCRIPT, "{framework}");
            let gpc = get(server, "/.well-known/gpc.json");
            assert_eq!(
                (kind(&gpc), gpc.body.as_str()),
                ((200, "application/json"), r#"{"gpc":true}"#),
                "{framework}"
            );
        },
    );
}

/// Where an answer that was kept leads in the end.
fn destination(server: &Server, path: &str) -> (u16, String, u16, String) {
    let answered = send(server, Request::form(path, "answer=refuse_all"), Visitor::New);
    assert!(answered.names().contains(&"cookies_preferences"), "{path}: {answered:?}");
    let kept = answered.values("location").concat();
    let led = send(server, Request::get(&kept), Visitor::Refused);
    (answered.status, kept.clone(), led.status, led.values("location").concat())
}

#[test]
fn an_answer_leads_back_to_where_the_visitor_was_and_nowhere_else() {
    const BACK: [(&str, &str); 24] = [
        ("/cookies", "/cookies#visitor-choices"),
        ("/cookies?to=%2Fstops", "/stops#visitor-choices"),
        ("/cookies?to=%2Fstops&at=embed-1", "/stops#embed-1"),
        ("/cookies?to=%2Fstops&at=%22%3E", "/stops#visitor-choices"),
        ("/cookies?to=%2Fstops&at=1", "/stops#visitor-choices"),
        ("/cookies?to=%2Fstops%3Fline%3D7%26x%3D1", "/stops?line=7&x=1#visitor-choices"),
        ("/cookies?to=/search?q=x", "/search?q=x#visitor-choices"),
        ("/cookies?to=%2Fsearch%3Fq%3D%2541%2526%255C", "/search?q=%41%26%5C#visitor-choices"),
        ("/cookies?to=%2Fa%23b", "/a#visitor-choices"),
        ("/cookies?from=%2Fstops", "/cookies?from=%2Fstops#visitor-choices"),
        ("/cookies?to=https%3A%2F%2Fevil.example", "/cookies?to=https%3A%2F%2Fevil.example#visitor-choices"),
        ("/cookies?to=%2F%2Fevil.example", "/cookies?to=%2F%2Fevil.example#visitor-choices"),
        ("/cookies?to=//evil.example", "/cookies?to=//evil.example#visitor-choices"),
        ("/cookies?to=/.//evil.example", "/cookies?to=/.//evil.example#visitor-choices"),
        ("/cookies?to=/%252e//evil.example", "/cookies?to=/%252e//evil.example#visitor-choices"),
        ("/cookies?to=%2F%5Cevil.example", "/cookies?to=%2F%5Cevil.example#visitor-choices"),
        ("/cookies?to=%5C%5Cevil.example", "/cookies?to=%5C%5Cevil.example#visitor-choices"),
        ("/cookies?to=%2F%09%2Fevil.example", "/cookies?to=%2F%09%2Fevil.example#visitor-choices"),
        ("/cookies?to=%2F%0D%0ASet-Cookie:a=b", "/cookies?to=%2F%0D%0ASet-Cookie:a=b#visitor-choices"),
        ("/cookies?to=%20%2F%2Fevil.example", "/cookies?to=%20%2F%2Fevil.example#visitor-choices"),
        ("/cookies?to=javascript%3Aalert(1)", "/cookies?to=javascript%3Aalert(1)#visitor-choices"),
        ("/cookies?to=evil.example", "/cookies?to=evil.example#visitor-choices"),
        ("/cookies?to=%2F%C3%A9", "/cookies?to=%2F%C3%A9#visitor-choices"),
        ("/cookies?to=", "/cookies?to=#visitor-choices"),
    ];
    in_each(
        |pages| pages,
        |framework, server| {
            for (path, location) in BACK {
                let (answered, kept, led, destination) = destination(server, path);
                assert_eq!((answered, led), (303, 303), "{framework} {path}");
                assert!(kept.starts_with("/cookies/kept?to=%2F"), "{framework} {path}: {kept}");
                assert_eq!(destination, location, "{framework} {path}");
            }
            let kept = send(server, Request::get("/cookies/kept?to=%2F%2Fevil.example"), Visitor::Refused);
            assert_eq!(kept.values("location"), ["/cookies#visitor-choices"], "{framework}");
        },
    );
}

#[test]
fn the_pages_can_be_elsewhere_and_in_a_page_of_the_site() {
    let framed = |pages: CookiePages<SitePolicy>| {
        pages.framed(|page| format!("<title>{}</title><nav>Shop</nav>{}", page.title, page.content))
    };
    at_each(
        || Site::new().pages_at("/privacy/cookies"),
        framed,
        |framework, server| {
            assert_eq!(get(server, "/cookies").status, 404, "{framework}");
            let back = Request::get("/privacy/cookies?from=%2Fstops");
            let page = send(server, back, Visitor::Refused);
            assert!(
                page.body.starts_with("<title>Cookie policy</title><nav>Shop</nav><article"),
                "{framework}"
            );
            assert!(
                page.body.contains(r#"<form method="post" action="/privacy/cookies?from=%2Fstops" "#),
                "{framework}"
            );
            assert!(page.body.contains(r#"<a href="/stops">Return to the previous page</a>"#), "{framework}");
            assert_eq!(page.values("x-frame-options"), ["DENY"], "{framework}");
            assert_eq!(get(server, "/privacy/cookies/style.css").status, 200, "{framework}");
            let lost = get(server, "/privacy/cookies/kept?to=%2Fstops").body;
            assert!(
                lost.starts_with("<title>Your choice was not kept</title><nav>Shop</nav><article"),
                "{framework}"
            );
        },
    );
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
                assert_eq!(page.values("vary"), ["Accept", "Cookie", "Accept-Language"], "{framework}");
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
    assert_eq!(
        destination(&server, "/en/cookies"),
        (303, "/en/cookies/kept?to=%2Fen%2Fcookies".into(), 303, "/en/cookies#visitor-choices".into())
    );
}

#[test]
fn the_hostile_name_of_a_tenant_reaches_no_header_and_no_line_of_the_log() {
    let nested = axum::Router::from(CookiePages::new(&Site::<SitePolicy>::new()));
    let layer = PolicyLayer::new(Site::<SitePolicy>::new());
    let server = Server::start(axum::Router::new().nest("/{tenant}", nested).layer(layer));
    for (tenant, base) in [
        // Browsers would take a backslash for the slash of another host's address.
        ("%5Cevil.example", "/%5Cevil.example"),
        ("a%0D%0Ab", "/a%0D%0Ab"),
        ("\\evil.example", ""),
        ("evil.example", "/evil.example"),
    ] {
        let path = format!("/{tenant}/cookies");
        let page = get(&server, &path);
        assert_eq!(page.status, 200, "{tenant}");
        assert!(page.body.contains(&format!(r#"action="{base}/cookies""#)), "{tenant}: {}", page.body);
        assert!(!page.body.contains("\\") && !page.body.contains("href=\"//"), "{tenant}: {}", page.body);
        let (status, kept, ..) = destination(&server, &path);
        assert_eq!(
            (status, kept.split('?').next()),
            (303, Some(&*format!("{base}/cookies/kept"))),
            "{tenant}"
        );
        let logged = server.log.lines().len();
        let forged = Request::form(&path, "answer=accept_all").with("origin", "https://evil.example");
        assert_eq!(send(&server, forged, Visitor::New).status, 403, "{tenant}");
        let log = server.log.lines();
        assert_eq!(log.len() - logged, 1, "{tenant}: {log:?}");
        assert!(!log.concat().contains(['\r', '\n']), "{tenant}: {log:?}");
    }
}

#[test]
fn an_address_that_cannot_be_written_out_is_replaced_by_that_of_the_site() {
    use crate::apps::rocket::{launch, quiet};
    let site = Site::<SitePolicy>::new();
    let server =
        launch(::rocket::custom(quiet()).mount("/", CookiePages::new(&site)).attach(PolicyLayer::new(site)));
    let page = get(&server, "//cookies");
    assert_eq!(page.status, 200);
    assert!(page.body.contains(r#"action="/cookies""#), "{}", page.body);
    assert!(page.body.contains(r#"href="/cookies/style.css""#), "{}", page.body);
}

#[test]
fn the_form_is_at_the_page_whatever_is_in_its_query() {
    let long = format!("/privacy?from={}", "%2F".repeat(2000));
    at_each(
        || Site::new().pages_at("/privacy"),
        |pages| pages,
        |framework, server| {
            let too_long = format!("/privacy?x={}", "a".repeat(9000));
            for (path, location) in [
                (too_long.as_str(), "/privacy#visitor-choices"),
                // It does not fit into the address of the page in between.
                (&long, "/privacy#visitor-choices"),
                ("/privacy?x=%C3%A9", "/privacy?x=%C3%A9#visitor-choices"),
            ] {
                let page = get(server, path).body;
                assert!(
                    page.contains(r#"action="/privacy"#) && !page.contains(r#"action="/cookies"#),
                    "{framework}"
                );
                assert_eq!(destination(server, path).3, location, "{framework}");
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

#[test]
fn other_methods_are_not_allowed() {
    in_each(
        |pages| pages,
        |framework, server| {
            for path in ["/cookies", "/cookies/kept", "/cookies/style.css", "/.well-known/gpc.json"] {
                let put = Request { method: "PUT", ..Request::form(path, "answer=accept_all") };
                let put = send(server, put, Visitor::New);
                // Rocket has no route for it.
                assert!([404, 405].contains(&put.status) && put.names().is_empty(), "{framework} {path}");
            }
        },
    );
}
