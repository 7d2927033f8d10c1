//! A login for any site, with cookies of its own.

use cookie_policy::{Cookie, Error, Jar, Marketing, Statistics, policy};

/// To keep users logged in
#[derive(Cookie, Debug, PartialEq, Eq)]
#[cookie(
    name = "login",
    provider = site,
    function = "Login (all pages)",
    category = Necessary(Authentication),
    lifetime = session or "14 days",
)]
pub struct Login(pub String);

mod internal {
    use cookie_policy::Cookie;

    /// To count how many visitors log in
    #[derive(Cookie, Debug, PartialEq, Eq)]
    #[cookie(
        name = "login_visits",
        provider = "Login Ltd",
        category = Statistics,
        lifetime = "30 days",
        recipients = [],
    )]
    pub(crate) struct Visits(pub(crate) u32);
}

use internal::Visits;

/// To keep the state of a login at another site
#[derive(Cookie, Debug)]
#[cookie(name = "login_state", provider = site, category = Necessary(Security), lifetime = "10 minutes", path = "/login")]
pub struct LoginState(pub String);

/// To remember the page of the login
#[derive(Cookie, Debug)]
#[cookie(name = "login_way", provider = site, category = Necessary(UserInput), lifetime = session)]
pub struct Way(pub String);

/// The cookies of the login.
#[policy(part)]
#[derive(Debug)]
pub struct AuthCookies(Login, #[cfg(any())] Way, Visits, LoginState);

/// Logs a user in.
///
/// # Errors
///
/// Those of [`Jar::set`].
pub fn log_in(user: &str, jar: &Jar<AuthCookies>) -> Result<(), Error> {
    if let Some(consent) = jar.consent::<Statistics>() {
        let Visits(visits) = consent.get().unwrap_or(Visits(0));
        Visits(visits + 1).set(consent)?;
    }
    Login(user.to_owned()).set(jar)
}

/// Returns who is logged in.
#[must_use]
pub fn user(jar: &Jar<AuthCookies>) -> Option<String> {
    jar.get().map(|Login(user)| user)
}

/// Logs the user out.
///
/// # Errors
///
/// Those of [`Jar::remove`].
pub fn log_out(jar: &Jar<AuthCookies>) -> Result<(), Error> {
    jar.remove::<Visits>()?;
    jar.remove::<Login>()
}

/// Returns how often visitors may be counted.
#[must_use]
pub fn may_count(jar: &Jar<AuthCookies>) -> bool {
    jar.consent::<Statistics>().is_some()
}

/// An advertisement, in a part of its own.
pub mod ads {
    use cookie_policy::Cookie;

    /// To choose advertisements
    #[derive(Cookie, Debug)]
    #[cookie(name = "ads", provider = "Ads Ltd", category = Marketing, lifetime = "30 days", recipients = ["Ads Ltd"])]
    pub struct Ads(pub String);
}

/// The cookies of the advertisements.
#[policy(part)]
#[derive(Debug)]
pub struct AdCookies(ads::Ads);

/// Shows an advertisement.
///
/// # Errors
///
/// Those of [`Jar::set`].
pub fn show_ad(jar: &Jar<AdCookies>) -> Result<bool, Error> {
    match jar.consent::<Marketing>() {
        Some(consent) => ads::Ads("lamp".to_owned()).set(consent).map(|()| true),
        None => Ok(false),
    }
}
