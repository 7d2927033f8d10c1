//! The declarations of the documentation, one for each neighbour.
#![allow(dead_code, unreachable_pub, reason = "applications copy them")]

use cookie_policy::{Cookie, policy};

/// tower-sessions, and axum-login, which uses it.
pub(super) mod tower_sessions {
    use super::{Cookie, policy};

    // ---

    /// To keep users logged in
    #[derive(Cookie)]
    #[cookie(name = "id", provider = site, category = Necessary(Authentication), lifetime = session, same_site = Strict)]
    pub struct TowerSession;

    // ---

    #[policy(site = "https://shop.example", provider = "Shop Ltd", recipients = [])]
    pub struct Neighbour(TowerSession);
}

/// tower-sessions with a lifetime.
pub(super) mod tower_sessions_for_two_hours {
    use super::{Cookie, policy};

    /// To keep users logged in
    #[derive(Cookie)]
    #[cookie(
        name = "id",
        provider = site,
        category = Necessary(Authentication),
        lifetime = "2 hours",
        same_site = Strict,
    )]
    pub struct TowerSession;

    #[policy(site = "https://shop.example", provider = "Shop Ltd", recipients = [])]
    pub struct Neighbour(TowerSession);
}

pub(super) mod actix_session {
    use super::{Cookie, policy};

    // ---

    /// To keep users logged in
    #[derive(Cookie)]
    #[cookie(name = "id", provider = site, category = Necessary(Authentication), lifetime = session)]
    pub struct ActixSession;

    // ---

    #[policy(site = "https://shop.example", provider = "Shop Ltd", recipients = [])]
    pub struct Neighbour(ActixSession);
}

pub(super) mod axum_session {
    use super::{Cookie, policy};

    // ---

    /// To keep users logged in
    #[derive(Cookie)]
    #[cookie(name = "session", provider = site, category = Necessary(Authentication), lifetime = "100 days")]
    pub struct AxumSession;

    // ---

    #[policy(site = "https://shop.example", provider = "Shop Ltd", recipients = [])]
    pub struct Neighbour(AxumSession);
}

pub(super) mod poem_session {
    use super::{Cookie, policy};

    // ---

    /// To keep users logged in
    #[derive(Cookie)]
    #[cookie(name = "poem-session", provider = site, category = Necessary(Authentication), lifetime = session)]
    pub struct PoemSession;

    // ---

    #[policy(site = "https://shop.example", provider = "Shop Ltd", recipients = [])]
    pub struct Neighbour(PoemSession);
}

pub(super) mod rocket {
    use super::{Cookie, policy};

    // ---

    /// To keep users logged in
    #[derive(Cookie)]
    #[cookie(name = "user", provider = site, category = Necessary(Authentication), lifetime = "7 days", same_site = Strict)]
    pub struct RocketUser;

    // ---

    #[policy(site = "https://shop.example", provider = "Shop Ltd", recipients = [])]
    pub struct Neighbour(RocketUser);
}

pub(super) mod salvo_session {
    use super::{Cookie, policy};

    // ---

    /// To keep users logged in
    #[derive(Cookie)]
    #[cookie(name = "salvo.session.id", provider = site, category = Necessary(Authentication), lifetime = "1 day")]
    pub struct SalvoSession;

    // ---

    #[policy(site = "https://shop.example", provider = "Shop Ltd", recipients = [])]
    pub struct Neighbour(SalvoSession);
}

pub(super) mod axum_extra {
    use super::{Cookie, policy};

    // ---

    /// To remember how the visitor likes the pages
    #[derive(Cookie)]
    #[cookie(name = "theme", provider = site, category = Necessary(UserInterface), lifetime = "30 days")]
    pub struct Theme;

    // ---

    #[policy(site = "https://shop.example", provider = "Shop Ltd", recipients = [])]
    pub struct Neighbour(Theme);
}
