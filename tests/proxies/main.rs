//! The application behind the proxies of `docs/proxies.md`, with their configurations.

mod proxy;

use axum::Router;
use cookie_policy::{CookiePages, PolicyLayer, Site};
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

/// Starts a proxy in front of the application. Its configuration names port 3000.
fn start(kind: proxy::Kind, configuration: &str, pages: &'static str) -> Option<(Proxy, Server)> {
    let application = application(pages);
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

#[test]
fn a_path_that_the_proxy_keeps_is_that_of_the_pages() {
    let nginx = documented("nginx").replace("location /", "location /vault/");
    let caddy = format!("handle /vault/* {{\n{}}}\n", documented("caddy"));
    for (kind, configuration) in [(proxy::Kind::Nginx, &nginx), (proxy::Kind::Caddy, &caddy)] {
        let Some((proxy, _application)) = start(kind, configuration, "/vault/cookies") else { continue };
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
    let nginx = documented("nginx").replace("location /", "location /vault/").replace("3000;", "3000/;");
    let caddy = format!("handle_path /vault/* {{\n{}}}\n", documented("caddy"));
    for (kind, configuration) in [(proxy::Kind::Nginx, &nginx), (proxy::Kind::Caddy, &caddy)] {
        let Some((proxy, _application)) = start(kind, configuration, "/cookies") else { continue };
        for (origin, status) in [("https://shop.example", 303), ("https://evil.example", 403)] {
            let answer = accept_at(&proxy, "/vault/cookies", "shop.example", origin);
            assert_eq!(answer.status, status, "{configuration} {origin}");
        }
    }
}
