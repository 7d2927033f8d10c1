//! A dashboard on a local network, without TLS, that asks for consent.

use axum::Router;
use axum::routing::get;
use cookie_policy::{Choices, Cookie, Error, Jar, Site, Statistics, policy};
use cookie_policy_tests_servers::Request;

use super::{Installed, at, keys};

/// To remember what you chose about cookies
#[derive(Cookie)]
#[cookie(
    name = "__Host-choices",
    prefix = if_possible,
    provider = site,
    category = Necessary(Choices),
    lifetime = "184 days",
)]
struct Chosen(Choices);

/// To count visits
#[derive(Cookie)]
#[cookie(name = "visits", provider = site, category = Statistics, lifetime = "30 days", recipients = [])]
struct Visits(u32);

#[policy(
    site = "https://dashboard.example.org",
    provider = "Dashboard",
    choices = Chosen,
    plain_http = allowed,
    recipients = [],
)]
struct Dashboard(Chosen, Visits);

async fn count(jar: Jar<Dashboard>) -> Result<String, Error> {
    let Some(consent) = jar.consent::<Statistics>() else { return Ok("not counted".into()) };
    let Visits(visits) = consent.get().unwrap_or(Visits(0));
    Visits(visits + 1).set(consent).map(|()| visits.to_string())
}

#[test]
fn a_choice_is_kept_without_tls() {
    let site = Site::<Dashboard>::new().keys(keys()).mounted(at("http://nas.local:8123"));
    let mut home = Installed::new(site, Router::new().route("/", get(count)));
    let answer = |grants: &str| {
        let form = Request::form("/cookies?to=/", grants).with("host", "nas.local:8123");
        form.with("origin", "http://nas.local:8123")
    };
    let response = answer("answer=accept_all").send(&home.server);
    let is_plain = |line: &&str| !line.to_ascii_lowercase().contains("secure");
    assert!(response.set_cookies().iter().all(is_plain), "{:?}", response.set_cookies());
    home.visitor.receive_lines(response.set_cookies());
    assert_eq!((response.status, home.visitor.cookie("choices").is_some()), (303, true));
    let visit = home.open("/");
    assert_eq!(visit.set_cookies(), ["visits=1; Max-Age=2592000; Path=/; HttpOnly; SameSite=Lax"]);
    assert_eq!((visit.body, home.open("/").body), ("0".into(), "1".into()));
    let page = home.page();
    assert!(page.contains("<code>choices</code>") && !page.contains("__Host-"), "{page}");

    let refusal = answer("answer=refuse_all").with("cookie", home.visitor.header()).send(&home.server);
    home.visitor.receive_lines(refusal.set_cookies());
    assert_eq!((home.visitor.cookie("visits"), home.open("/").body), (None, "not counted".into()));
}
