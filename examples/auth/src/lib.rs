//! A login for any site that uses axum. Its cookies are a part of the site's policy.
#![expect(missing_debug_implementations, reason = "the values of cookies belong to the visitor")]

use axum::Router;
use axum::extract::Path;
use axum::response::Redirect;
use axum::routing::post;
use cookie_policy::{Cookie, Error, Jar, Preferences, policy};

/// To keep you logged in
#[derive(Cookie)]
#[cookie(
    name = "auth_login",
    provider = site,
    category = Necessary(Authentication),
    lifetime = "14 days",
    seal = private,
)]
pub struct Login(String);

/// To suggest the name that you used last
#[derive(Cookie)]
#[cookie(name = "auth_name", provider = site, category = Preferences, lifetime = "90 days", recipients = [])]
pub struct LastName(String);

/// The cookies of the login.
#[policy(part)]
pub struct AuthCookies(Login, LastName);

/// Returns the routes of the login, for `Router::merge`. The layer of the site's policy must be around them.
pub fn routes<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Router::new().route("/login/{name}", post(log_in)).route("/logout", post(log_out))
}

/// Returns the name of the visitor who is logged in.
pub fn user(jar: &Jar<AuthCookies>) -> Option<String> {
    jar.get().map(|Login(name)| name)
}

/// Returns the name that the visitor used last, if they let the site remember it.
pub fn last_name(jar: &Jar<AuthCookies>) -> Option<String> {
    jar.consent::<Preferences>()?.get().map(|LastName(name)| name)
}

// A real login asks for a password.
async fn log_in(Path(name): Path<String>, jar: Jar<AuthCookies>) -> Result<Redirect, Error> {
    if let Some(consent) = jar.consent::<Preferences>() {
        LastName(name.clone()).set(consent)?;
    }
    Login(name).set(&jar)?;
    Ok(Redirect::to("/"))
}

async fn log_out(jar: Jar<AuthCookies>) -> Result<Redirect, Error> {
    jar.remove::<Login>()?;
    Ok(Redirect::to("/"))
}
