//! Mounted sites in a real server of axum.

use axum::Router;
use axum::http::header::SET_COOKIE;
use axum::response::AppendHeaders;
use axum::routing::{get, post};
use cookie_policy::testing::Visitor;
use cookie_policy::{
    At, Audit, CookiePages, Error, Jar, Mount, PolicyLayer, Site, Statistics, Status, Transport, Unkeyed,
};
use cookie_policy_tests_servers::{Request, Response, Server};

use crate::at;
use crate::policies::{AppPolicy, Session, VaultPolicy};

type Vault = Site<VaultPolicy, Unkeyed, At<true, true>>;

fn vault(mount: Mount, provider: &str) -> Vault {
    Site::<VaultPolicy>::new().mounted(mount).identity("Vault", provider)
}

async fn log_in(jar: Jar<VaultPolicy>) -> Result<(), Error> {
    Session("a".into()).set(&jar)
}

async fn read(jar: Jar<VaultPolicy>) -> String {
    format!("{:?} {:?}", jar.get::<Session>(), jar.status::<Statistics>())
}

/// The routes of one installation, as its program sees them.
fn application(site: Vault) -> Router {
    let pages = CookiePages::new(&site);
    let routes = Router::new().route("/login", post(log_in)).route("/", get(read)).merge(pages);
    routes.layer(PolicyLayer::new(site))
}

/// Sends a request with the visitor's cookies, and gives the visitor the response.
fn send(visitor: &mut Visitor<VaultPolicy>, request: Request, server: &Server) -> Response {
    let header = visitor.header();
    let request = if header.is_empty() { request } else { request.with("cookie", header) };
    let response = request.send(server);
    visitor.receive_lines(response.set_cookies());
    response
}

#[test]
fn two_tenants_of_one_server_stay_apart() {
    let paris = vault(at("https://example.org/paris"), "Paris");
    let lyon = vault(at("https://example.org/lyon"), "Lyon").beside(&paris);
    let [mut at_paris, mut at_lyon] = {
        let visitor = Visitor::of(&paris);
        let at_lyon = visitor.visit(&lyon);
        [visitor, at_lyon]
    };
    let routes = Router::new().nest("/paris", application(paris)).nest("/lyon", application(lyon));
    let server = Server::start(routes);

    let response = send(&mut at_paris, Request::post("/paris/login", ""), &server);
    assert_eq!(response.set_cookies(), ["session=a; Path=/paris; Secure; HttpOnly; SameSite=Lax"]);
    let answer =
        Request::form("/paris/cookies?to=/paris/", "answer=accept_all").with("sec-fetch-site", "same-origin");
    let response = send(&mut at_paris, answer, &server);
    assert_eq!(
        (response.status, response.values("location")),
        (303, vec!["/paris/cookies/kept?to=%2Fparis%2F"])
    );

    assert_eq!(send(&mut at_paris, Request::get("/paris"), &server).body, r#"Some(Session("a")) Granted"#);
    assert_eq!(send(&mut at_lyon, Request::get("/lyon"), &server).body, "None NotAsked");
    let page = send(&mut at_lyon, Request::get("/lyon/cookies"), &server).body;
    assert!(page.contains("Lyon") && !page.contains("Paris"), "{page}");
    assert!(
        page.contains(r#"action="/lyon/cookies""#) && page.contains(r#"href="/lyon/cookies/style.css""#),
        "{page}"
    );
}

#[test]
fn behind_a_proxy_that_takes_the_path_away_addresses_still_have_it() {
    let site = vault(at("https://example.org/vault"), "Example");
    let mut visitor = Visitor::of(&site);
    let server = Server::start(application(site));
    let page = send(&mut visitor, Request::get("/cookies"), &server).body;
    assert!(
        page.contains(r#"action="/vault/cookies""#) && page.contains(r#"href="/vault/cookies/style.css""#),
        "{page}"
    );
    let answer = Request::form("/cookies", "answer=refuse_all").with("sec-fetch-site", "same-origin");
    let response = send(&mut visitor, answer, &server);
    assert_eq!(response.values("location"), ["/vault/cookies/kept?to=%2Fvault%2Fcookies"]);
    assert_eq!(visitor.request().status::<Statistics>(), Status::Refused);
}

/// The status of an answer with these headers, at a site with one more origin.
fn status(headers: &[(&'static str, &str)]) -> u16 {
    let site =
        vault(at("https://example.org:8443/vault"), "Example").origins(["https://WWW.example.org:443"]);
    let server = Server::start(application(site));
    let answer = Request::form("/cookies", "answer=refuse_all").with("host", "internal:3000");
    headers.iter().fold(answer, |answer, (name, value)| answer.with(name, value)).send(&server).status
}

#[test]
fn answers_come_from_the_mount_and_the_origins_of_the_site() {
    let from = |origin| ("origin", origin);
    let fetched = |site| ("sec-fetch-site", site);
    assert_eq!(status(&[from("https://example.org:8443")]), 303);
    assert_eq!(status(&[from("https://example.org")]), 403, "another port is another origin");
    assert_eq!(status(&[from("https://www.example.org")]), 303);
    assert_eq!(status(&[fetched("same-site"), from("https://www.example.org")]), 303);
    assert_eq!(status(&[fetched("same-site"), from("https://example.org:8443")]), 303);
    assert_eq!(status(&[fetched("same-site"), from("https://evil.example.org")]), 403);
    assert_eq!(status(&[fetched("same-site")]), 403);
    assert_eq!(status(&[fetched("cross-site"), from("https://www.example.org")]), 403);
    assert_eq!(status(&[from("null")]), 403);
}

#[test]
fn the_audit_compares_lines_with_what_is_sent_here() {
    let layer = PolicyLayer::new(vault(at("https://example.org/vault"), "Example")).audit(Audit::Enforce);
    let lines = || {
        AppendHeaders([
            (SET_COOKIE, "session=a; Path=/vault; Secure; HttpOnly; SameSite=Lax"),
            (SET_COOKIE, "basket=7; Path=/shop; Secure; HttpOnly; SameSite=Lax"),
            (SET_COOKIE, "__Host-session=a; Path=/; Secure; HttpOnly; SameSite=Lax"),
        ])
    };
    let server = Server::start(Router::new().route("/", get(async move || lines())).layer(layer));
    assert_eq!(Request::get("/").send(&server).names(), ["session"]);
}

#[test]
fn a_line_without_a_path_is_about_the_directory_that_the_browser_sees() {
    let layer = PolicyLayer::new(vault(at("https://example.org/vault"), "Example")).audit(Audit::Enforce);
    // The path of the cookie is `/vault`, which is the directory of `/vault/login`, but not of `/vault/account/login`.
    let (login, removal) = ("session=a; Path=/vault; Secure; HttpOnly; SameSite=Lax", "session=; Max-Age=0");
    let lines = async move || AppendHeaders([(SET_COOKIE, login), (SET_COOKIE, removal)]);
    let server = Server::start(Router::new().fallback(get(lines)).layer(layer));
    for directory in ["", "/vault"] {
        let sent = |page: &str| {
            let response = Request::get(&format!("{directory}{page}")).send(&server);
            response.set_cookies().into_iter().map(str::to_owned).collect::<Vec<_>>()
        };
        assert_eq!(sent("/account/login"), [login, removal]);
        assert_eq!(sent("/login"), [removal], "{directory}");
    }
}

#[test]
fn pages_are_found_where_the_mount_has_the_path_of_the_page() {
    let mount = || at("https://example.org/cookies");
    let stripped = Server::start(application(vault(mount(), "Example")));
    let nested = Router::new().nest("/cookies", application(vault(mount(), "Example")));
    for (server, page) in [(stripped, "/cookies"), (Server::start(nested), "/cookies/cookies")] {
        let html = Request::get(page).send(&server).body;
        assert!(html.contains(r#"action="/cookies/cookies""#), "{html}");
        assert!(html.contains(r#"href="/cookies/cookies/style.css""#), "{html}");
        let answer = Request::form(page, "answer=refuse_all").with("sec-fetch-site", "same-origin");
        let kept = answer.send(&server).values("location").concat();
        assert_eq!(kept, "/cookies/cookies/kept?to=%2Fcookies%2Fcookies");
        // Behind the proxy, the address has the path of the mount no more.
        let (_, query) = kept.split_once('?').expect("it says where to go");
        let kept = Request::get(&format!("{page}/kept?{query}")).with("cookie", "choices=x");
        assert_eq!(kept.send(&server).values("location"), ["/cookies/cookies#visitor-choices"]);
    }
}

#[test]
fn as_a_service_of_tower_the_pages_are_found_with_the_path_of_the_mount_and_without() {
    for mount in ["https://example.org/vault", "https://example.org/cookies", "https://example.org"] {
        let site = vault(at(mount), "Example");
        let pages = Router::new().fallback_service(CookiePages::new(&site));
        let server = Server::start(pages.layer(PolicyLayer::new(site)));
        let prefix = mount.trim_start_matches("https://example.org");
        for path in ["/cookies".to_owned(), format!("{prefix}/cookies")] {
            let page = Request::get(&path).send(&server).body;
            assert!(page.contains(&format!(r#"action="{prefix}/cookies""#)), "{mount} {path}: {page}");
            assert_eq!(
                Request::get(&format!("{path}/style.css")).send(&server).status,
                200,
                "{mount} {path}"
            );
        }
        for path in ["/other/cookies", "//cookies", "cookies"] {
            assert_eq!(Request::get(path).send(&server).status, 404, "{mount} {path}");
        }
    }
}

async fn banner(jar: Jar<VaultPolicy>) -> String {
    jar.banner().to_string()
}

#[test]
fn a_page_can_begin_like_the_mount_if_the_proxy_removes_the_path() {
    let mount = at("https://example.org/wiki").path_stripped();
    let layer = PolicyLayer::new(vault(mount, "Example"));
    let server = Server::start(Router::new().route("/wiki/Main", get(banner)).layer(layer));
    let html = Request::get("/wiki/Main").send(&server).body;
    assert!(html.contains(r#"action="/wiki/cookies?to=%2Fwiki%2Fwiki%2FMain""#), "{html}");
}

#[test]
fn reports_and_answers_are_compared_with_the_mount_that_they_came_to() {
    let site = Site::<AppPolicy>::new()
        .mounted(at("https://nas.example.org"))
        .or_plain_http(at("http://nas.local"), |headers, _| {
            (headers.get("x-proxy-proto")? == "http").then_some(Transport::Http)
        });
    let pages = Router::new().merge(CookiePages::new(&site));
    let server = Server::start(pages.layer(PolicyLayer::new(site)));
    let report =
        r#"{"csp-report": {"effective-directive": "img-src", "blocked-uri": "https://evil.example"}}"#;
    let sent = |request: Request, proto, origin: &str| {
        request.with("x-proxy-proto", proto).with("origin", origin).send(&server).status
    };
    let report = || Request::post("/cookies/reports", report).with("content-type", "application/csp-report");
    let answer = || Request::form("/cookies", "answer=refuse_all");
    for (proto, origin, statuses) in [
        ("http", "http://nas.local", [204, 303]),
        ("https", "https://nas.example.org", [204, 303]),
        ("http", "https://nas.example.org", [403, 403]),
        ("https", "http://nas.local", [403, 403]),
    ] {
        assert_eq!(
            [sent(report(), proto, origin), sent(answer(), proto, origin)],
            statuses,
            "{proto} {origin}"
        );
    }
}

#[test]
fn an_origin_with_another_scheme_opens_no_other_host() {
    let site = vault(at("https://shop.example"), "Example").origins(["http://intranet.example"]);
    let server = Server::start(application(site));
    let status = |origin: &str, host: &str| {
        let answer = Request::form("/cookies", "answer=accept_all").with("origin", origin);
        answer.with("host", host).send(&server).status
    };
    assert_eq!(status("http://intranet.example", "10.0.0.7"), 303);
    assert_eq!(status("https://www.example", "www.example"), 303);
    assert_eq!(status("http://shop.example", "shop.example"), 403);
    assert_eq!(status("http://www.example", "www.example"), 403);
    let log = server.log.lines();
    let compared = r#"site="https://shop.example" origins=http://intranet.example"#;
    assert!(log.len() == 2 && log.iter().all(|line| line.contains(compared)), "{log:?}");
}

#[test]
fn the_log_says_that_cookies_are_sent_without_tls() {
    let home = || {
        Site::<AppPolicy>::new()
            .mounted(at("https://nas.example.org"))
            .or_plain_http(at("http://nas.local"), |headers, _| {
                (headers.get("x-proxy-proto")? == "http").then_some(Transport::Http)
            })
    };
    let layer = |site| Router::new().route("/", post(set)).layer(PolicyLayer::new(site));
    // The layer logs where it is made.
    let server = Server::serving(move |listener| async move { axum::serve(listener, layer(home())).await });
    let answer = |fields: &[(&'static str, &str)]| {
        let request =
            fields.iter().fold(Request::post("/", ""), |request, (name, value)| request.with(name, value));
        request.send(&server).status
    };
    assert_eq!(answer(&[]), 200);
    assert_eq!(answer(&[("x-forwarded-proto", "http")]), 200, "no header counts by itself");
    assert_eq!(answer(&[("x-proxy-proto", "http")]), 500);
    assert_eq!(answer(&[("x-proxy-proto", "http"), ("sec-fetch-mode", "cors")]), 200);
    let log = server.log.lines();
    assert!(
        log.iter().any(|line| line.contains("without TLS") && line.contains("http://nas.local")),
        "{log:?}"
    );
    assert!(log.iter().any(|line| line.contains("redirect the visitor")), "{log:?}");
    assert!(log.iter().any(|line| line.contains("Fetch Metadata")), "{log:?}");
}

async fn set(jar: Jar<AppPolicy>) -> Result<(), Error> {
    Session("a".into()).set(&jar)
}
