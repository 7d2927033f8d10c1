//! The application behind the proxies of `docs/proxies.md`, with their configurations.

mod proxy;

use axum::Router;
use cookie_policy::{Choices, Cookie, CookiePages, Mount, PolicyLayer, Site, policy};
use cookie_policy_tests::SitePolicy;
use cookie_policy_tests_servers::{Request, Response, Server};
use proxy::Proxy;

const PAGE: &str = include_str!("../../cookie-policy/docs/proxies.md");

/// Returns the configuration of a proxy in the documentation.
fn documented(language: &str) -> &'static str {
    let block = PAGE.split_once(&format!("```{language}\n")).and_then(|(_, rest)| rest.split_once("```"));
    block.map(|(block, _)| block).expect("the documentation has it")
}

fn application(pages: &'static str) -> Server {
    let site = Site::<SitePolicy>::new().pages_at(pages);
    Server::start(Router::new().merge(CookiePages::new(&site)).layer(PolicyLayer::new(site)))
}

/// Starts a proxy in front of the application.
fn start(kind: proxy::Kind, configuration: &str, pages: &'static str) -> Option<(Proxy, Server)> {
    start_before(kind, configuration, application(pages))
}

/// Starts a proxy in front of a server. Its configuration names port 3000.
fn start_before(kind: proxy::Kind, configuration: &str, application: Server) -> Option<(Proxy, Server)> {
    let port = application.address.port().to_string();
    Some((Proxy::start(kind, &configuration.replace("3000", &port))?, application))
}

/// Accepts all at an address, as a browser without Fetch Metadata does.
fn accept_at(proxy: &Proxy, path: &str, host: &str, origin: &str) -> Response {
    Request::form(path, "answer=accept_all")
        .with("host", host)
        .with("origin", origin)
        .send(&proxy.program.server)
}

/// The addresses of visitors: not that of the policy, with and without a port.
const ADDRESSES: [(&str, &str); 2] =
    [("shop.example", "https://shop.example"), ("shop.example:8443", "https://shop.example:8443")];

/// Checks which of the addresses can answer, and that the rest is refused and logged.
fn assert_answers(kind: proxy::Kind, configuration: &str, statuses: [u16; 2]) {
    let Some((proxy, application)) = start(kind, configuration, "/cookies") else { return };
    for ((host, origin), status) in ADDRESSES.into_iter().zip(statuses) {
        let logged = application.log.lines().len();
        let answer = accept_at(&proxy, "/cookies?to=%2Fstops", host, origin);
        assert_eq!(
            (answer.status, answer.names().is_empty()),
            (status, status == 403),
            "{configuration} {host}"
        );
        assert_eq!(
            application.log.lines().len() - logged,
            usize::from(status == 403),
            "{configuration} {host}"
        );
        let forged = accept_at(&proxy, "/cookies", host, "https://evil.example");
        assert_eq!((forged.status, forged.names()), (403, vec![]), "{configuration} {host}");
    }
    // Whatever the proxy does with the host.
    let site = accept_at(&proxy, "/cookies", "shop.example", "https://transport.opendatasoft.com");
    assert_eq!(site.status, 303, "{configuration}");
    let current = Request::form("/cookies", "answer=accept_all")
        .with("host", "shop.example:8443")
        .with("origin", "https://shop.example:8443")
        .with("sec-fetch-site", "same-origin");
    assert_eq!(current.send(&proxy.program.server).status, 303, "{configuration}");
    let lines = application.log.lines();
    assert!(
        lines.iter().all(|line| line.contains("origin=\"https://") && line.contains("host=")),
        "{lines:?}"
    );
}

#[test]
fn nginx_as_documented_lets_visitors_answer_at_every_address() {
    assert_answers(proxy::Kind::Nginx, documented("nginx"), [303, 303]);
}

#[test]
fn nginx_without_the_port_of_the_host_does_not_at_an_address_with_a_port() {
    assert_answers(proxy::Kind::Nginx, &documented("nginx").replace("$http_host", "$host"), [303, 403]);
}

#[test]
fn nginx_without_the_host_does_only_at_the_address_of_the_policy() {
    let without = documented("nginx").replace("    proxy_set_header Host $http_host;\n", "");
    assert_answers(proxy::Kind::Nginx, &without, [403, 403]);
}

#[test]
fn caddy_as_documented_lets_visitors_answer_at_every_address() {
    assert_answers(proxy::Kind::Caddy, documented("caddy"), [303, 303]);
}

#[test]
fn caddy_with_another_host_does_only_at_the_address_of_the_policy() {
    let configuration = "reverse_proxy 127.0.0.1:3000 {\n    header_up Host {upstream_hostport}\n}\n";
    assert_answers(proxy::Kind::Caddy, configuration, [403, 403]);
}

/// Configurations that keep the path `/vault`.
fn keeping() -> [(proxy::Kind, String); 2] {
    let nginx = documented("nginx").replace("location /", "location /vault/");
    let caddy = format!("handle /vault/* {{\n{}}}\n", documented("caddy"));
    [(proxy::Kind::Nginx, nginx), (proxy::Kind::Caddy, caddy)]
}

/// Configurations that remove the path `/vault`.
fn stripping() -> [(proxy::Kind, String); 2] {
    let nginx = documented("nginx").replace("location /", "location /vault/").replace("3000;", "3000/;");
    let caddy = format!("handle_path /vault/* {{\n{}}}\n", documented("caddy"));
    [(proxy::Kind::Nginx, nginx), (proxy::Kind::Caddy, caddy)]
}

#[test]
fn a_path_that_the_proxy_keeps_is_that_of_the_pages() {
    for (kind, configuration) in &keeping() {
        let Some((proxy, _application)) = start(*kind, configuration, "/vault/cookies") else { continue };
        let page = Request::get("/vault/cookies").with("host", "shop.example").send(&proxy.program.server);
        assert!(page.body.contains(r#"action="/vault/cookies""#), "{configuration}: {}", page.body);
        assert!(page.body.contains(r#"href="/vault/cookies/style.css""#), "{configuration}: {}", page.body);
        let answer = accept_at(&proxy, "/vault/cookies", "shop.example", "https://shop.example");
        assert_eq!(
            answer.values("location"),
            ["/vault/cookies/kept?to=%2Fvault%2Fcookies"],
            "{configuration}"
        );
    }
}

#[test]
fn an_answer_below_a_path_that_the_proxy_removes_is_still_checked() {
    for (kind, configuration) in &stripping() {
        let Some((proxy, _application)) = start(*kind, configuration, "/cookies") else { continue };
        for (origin, status) in [("https://shop.example", 303), ("https://evil.example", 403)] {
            let answer = accept_at(&proxy, "/vault/cookies", "shop.example", origin);
            assert_eq!(answer.status, status, "{configuration} {origin}");
        }
    }
}

/// To remember what you chose
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "180 days")]
struct Chosen(#[allow(dead_code)] Choices);

/// To count visits
#[derive(Cookie)]
#[cookie(name = "visits", provider = site, category = Statistics, lifetime = "90 days", recipients = [])]
struct Visits(#[allow(dead_code)] u32);

#[policy(site = "https://example.org", provider = "Example", choices = Chosen, recipients = [])]
struct VaultPolicy(Chosen, Visits);

/// The routes of an application at `https://shop.example/vault`, as its program sees them.
fn vault() -> Router {
    let mount = Mount::at("https://shop.example/vault").expect("an address");
    let site = Site::<VaultPolicy>::new().mounted(mount);
    Router::new().merge(CookiePages::new(&site)).layer(PolicyLayer::new(site))
}

#[test]
fn a_mounted_site_has_the_path_of_its_mount_whatever_the_proxy_does_with_it() {
    let kept = keeping().map(|proxy| (proxy, Router::new().nest("/vault", vault())));
    let removed = stripping().map(|proxy| (proxy, vault()));
    for ((kind, configuration), routes) in kept.into_iter().chain(removed) {
        let Some((proxy, _application)) = start_before(kind, &configuration, Server::start(routes)) else {
            continue;
        };
        let get = |path: &str| Request::get(path).with("host", "shop.example");
        let page = get("/vault/cookies").send(&proxy.program.server).body;
        assert!(page.contains(r#"action="/vault/cookies""#), "{configuration}: {page}");
        assert!(page.contains(r#"href="/vault/cookies/style.css""#), "{configuration}: {page}");
        assert_eq!(get("/vault/cookies/style.css").send(&proxy.program.server).status, 200);

        let answer =
            accept_at(&proxy, "/vault/cookies?to=%2Fvault%2Fstops", "shop.example", "https://shop.example");
        let kept = answer.values("location").concat();
        assert_eq!(kept, "/vault/cookies/kept?to=%2Fvault%2Fstops", "{configuration}");
        let line = answer.set_cookies().concat();
        assert!(line.contains("; Path=/vault; "), "{configuration}: {line}");
        let cookie = line.split(';').next().unwrap_or_default();
        let back = get(&kept).with("cookie", cookie).send(&proxy.program.server);
        assert_eq!(back.values("location"), ["/vault/stops#visitor-choices"], "{configuration}");
        let forged = accept_at(&proxy, "/vault/cookies", "shop.example", "https://evil.example");
        assert_eq!(forged.status, 403, "{configuration}");
    }
}

#[test]
fn own_origins_can_answer_where_the_proxy_replaces_the_host() {
    let nginx = documented("nginx").replace("    proxy_set_header Host $http_host;\n", "");
    let caddy = "reverse_proxy 127.0.0.1:3000 {\n    header_up Host {upstream_hostport}\n}\n".to_owned();
    for (kind, configuration) in [(proxy::Kind::Nginx, nginx), (proxy::Kind::Caddy, caddy)] {
        let site = Site::<SitePolicy>::new().origins(["https://shop.example"]);
        let routes = Router::new().merge(CookiePages::new(&site)).layer(PolicyLayer::new(site));
        let Some((proxy, application)) = start_before(kind, &configuration, Server::start(routes)) else {
            continue;
        };
        for (origin, status) in [
            ("https://shop.example", 303),
            ("https://transport.opendatasoft.com", 303),
            ("https://shop.example:8443", 403),
            ("http://shop.example", 403),
            ("https://evil.example", 403),
        ] {
            let answer = accept_at(&proxy, "/cookies", "shop.example", origin);
            assert_eq!(answer.status, status, "{configuration} {origin}");
        }
        let log = application.log.lines();
        assert!(log.iter().all(|line| line.contains("origins=https://shop.example")), "{log:?}");
        assert_eq!(log.len(), 3, "{log:?}");
    }
}
