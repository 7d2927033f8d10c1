//! A program that serves two tenants, whose names it reads from its configuration.

use axum::Router;
use axum::routing::get;
use cookie_policy::{At, Cookie, Error, Jar, Keyed, Site, policy};

use super::{Installed, at, keys};

/// To keep you logged in
#[derive(Cookie)]
#[cookie(name = "login", provider = site, category = Necessary(Authentication), lifetime = session)]
struct Login(String);

#[policy(site = run_time, recipients = [])]
struct Hosted(Login);

type HostedSite = Site<Hosted, Keyed, At<true, true>>;

async fn log_in(jar: Jar<Hosted>) -> Result<(), Error> {
    Login("ada".into()).set(&jar)
}

async fn user(jar: Jar<Hosted>) -> String {
    jar.get().map_or("nobody".into(), |Login(user)| user)
}

fn site(address: &str, name: &str) -> HostedSite {
    Site::<Hosted>::new().keys(keys()).mounted(at(address)).identity(name, name)
}

fn routes() -> Router {
    Router::new().route("/login", get(log_in)).route("/", get(user))
}

#[test]
fn each_tenant_has_its_own_login_and_its_own_page() {
    let paris = site("https://example.org/paris", "Paris Ltd");
    let lyon = site("https://example.org/lyon", "Lyon Ltd").beside(&paris);
    let [mut paris, mut lyon] = [paris, lyon].map(|site| Installed::new(site, routes()));
    let line = "login=ada; Path=/paris; Secure; HttpOnly; SameSite=Lax";
    assert_eq!(paris.open("/login").set_cookies(), [line]);
    lyon.visitor.receive_lines([line]);
    assert_eq!((paris.open("/").body, lyon.open("/").body), ("ada".into(), "nobody".into()));
    for (tenant, own, other) in [(&mut paris, "Paris Ltd", "Lyon Ltd"), (&mut lyon, "Lyon Ltd", "Paris Ltd")]
    {
        let page = tenant.page();
        assert!(page.contains(own) && !page.contains(other), "{page}");
    }
}
