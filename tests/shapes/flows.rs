//! An application that logs in with accounts of other sites, in several tabs at once.

use axum::Router;
use axum::extract::Path;
use axum::routing::get;
use cookie_policy::{Cookie, CookieSuffix, Error, Jar, Site, policy};

use super::{Installed, keys};

/// To come back from the login of another site
#[derive(Cookie)]
#[cookie(
    name = "oidc_{}",
    names = 20,
    provider = site,
    category = Necessary(Authentication),
    lifetime = "10 minutes",
    seal = private,
)]
struct Flow(String);

#[policy(site = "https://app.example.org", provider = "App", recipients = [])]
struct App(Flow);

fn suffix(state: &str) -> CookieSuffix {
    state.parse().expect("a state is a token")
}

async fn start(Path(state): Path<String>, jar: Jar<App>) -> Result<(), Error> {
    Flow(format!("nonce of {state}")).set_named(&jar, &suffix(&state))
}

async fn finish(Path(state): Path<String>, jar: Jar<App>) -> Result<String, Error> {
    let flow = jar.get_named(&suffix(&state)).map_or("none".into(), |Flow(nonce)| nonce);
    jar.remove_named::<Flow>(&suffix(&state)).map(|()| flow)
}

#[test]
fn three_logins_at_once_do_not_mix() {
    let routes = Router::new().route("/start/{state}", get(start)).route("/finish/{state}", get(finish));
    let mut app = Installed::new(Site::<App>::new().keys(keys()), routes);
    for state in ["a1", "b2", "c3"] {
        assert_eq!(app.open(&format!("/start/{state}")).names(), [format!("oidc_{state}")]);
    }
    assert_eq!(app.visitor.cookies().len(), 3);
    for state in ["b2", "c3", "a1"] {
        assert_eq!(app.open(&format!("/finish/{state}")).body, format!("nonce of {state}"));
        assert_eq!(app.open(&format!("/finish/{state}")).body, "none", "it is used once");
    }
    assert_eq!(app.visitor.cookies(), []);
    let page = app.page();
    assert!(page.contains("<code>oidc_*</code>") && page.contains("10 minutes"), "{page}");
}
