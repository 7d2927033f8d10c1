//! A library with a cookie of its own, which applications list in their policies.

pub mod auth;

use cookie_policy::Cookie;

/// To protect forms against forged requests
#[derive(Cookie, Debug)]
#[cookie(
    name = "csrftoken",
    provider = site,
    function = "Forms (all pages)",
    category = Necessary(Security),
    lifetime = "364 days",
    http_only = false,
)]
pub struct CsrfToken(pub String);

/// A module that policies of other crates refer to by its path.
pub mod flash {
    use cookie_policy::Cookie;

    /// To show a message on the next page
    #[derive(Cookie, Debug)]
    #[cookie(name = "flash", provider = site, category = Necessary(UserInput), lifetime = session, path = "/forms")]
    pub struct Flash(pub String);
}
