//! Releases of a site whose cookies move.

use axum::Router;
use axum::response::{Html, Redirect};
use axum::routing::get;

use crate::site::{Scheme, Shop};

/// The host of the site, and the domain above it.
pub(crate) const HOST: &str = "shop.example.localhost";
pub(crate) const DOMAIN: &str = "example.localhost";

/// The session of a visitor who logged in.
pub(crate) const NOBODY: &str = "nobody";
pub(crate) const SESSION: &str = "f00";

/// Declares a release: its session, and its choices cookie.
macro_rules! release {
    ($release:ident: session($($session:tt)*), choices($($choices:tt)*)) => {
        pub(crate) mod $release {
            use super::*;
            use cookie_policy::{Choices, Cookie, Error, Jar, Site, Statistics, policy};

            /// To keep you logged in
            #[derive(Cookie)]
            #[cookie(provider = site, category = Necessary(Authentication), lifetime = "14 days", $($session)*)]
            struct Sid(String);

            /// To remember what you chose about cookies
            #[derive(Cookie)]
            #[cookie(provider = site, category = Necessary(Choices), lifetime = "184 days", $($choices)*)]
            struct Chosen(Choices);

            /// To count visits
            #[derive(Cookie)]
            #[cookie(provider = site, name = "visits", category = Statistics, lifetime = "30 days", recipients = [])]
            struct Visits(u32);

            #[policy(site = "https://shop.example.localhost", provider = "Shop Ltd", choices = Chosen, recipients = [])]
            struct Release(Sid, Chosen, Visits);

            fn shown(jar: &Jar<Release>, _: &str) -> Result<String, Error> {
                jar.consent::<Statistics>().map_or(Ok(()), |consent| Visits(1).set(consent))?;
                Ok(jar.get::<Sid>().map_or(NOBODY.into(), |Sid(session)| session))
            }

            async fn login(jar: Jar<Release>) -> Result<Redirect, Error> {
                Sid(SESSION.into()).set(&jar).map(|()| Redirect::to("/"))
            }

            async fn logout(jar: Jar<Release>) -> Result<Redirect, Error> {
                jar.remove::<Sid>().map(|()| Redirect::to("/"))
            }

            async fn found(jar: Jar<Release>) -> Result<Html<String>, Error> {
                let sid = jar.get().unwrap_or(Sid("new".into()));
                let known = format!("<p id=known>{}", sid.0);
                sid.set(&jar).map(|()| Html(known))
            }

            /// Starts the site with this release.
            pub(crate) fn start() -> Shop {
                served(Scheme::Http)
            }

            /// The same, with or without TLS.
            pub(crate) fn served(scheme: Scheme) -> Shop {
                let pages = Router::new()
                    .route("/login", get(login))
                    .route("/logout", get(logout))
                    .route("/found", get(found));
                Shop::served(scheme, Site::<Release>::new(), shown, pages)
            }
        }
    };
}

release!(host: session(name = "sid"), choices(name = "choices"));
release!(domain: session(name = "sid", domain = "example.localhost", formerly(path = "/")),
    choices(name = "choices", domain = "example.localhost", formerly(path = "/")));
release!(host_again: session(name = "sid"), choices(name = "choices", formerly(domain = "example.localhost")));
release!(settled: session(name = "sid", domain = "example.localhost"), choices(name = "choices", domain = "example.localhost"));
release!(subdomain: session(name = "sid", domain = "shop.example.localhost"), choices(name = "choices"));
release!(above: session(name = "sid", domain = "example.localhost", formerly(domain = "shop.example.localhost")), choices(name = "choices"));
release!(renamed: session(name = "__Host-sid", formerly(name = "sid")), choices(name = "__Host-choices", formerly(name = "choices")));
release!(partitioned: session(name = "sid", same_site = None, partitioned = true), choices(name = "choices"));
release!(unpartitioned: session(name = "sid", formerly(partitioned = true)), choices(name = "choices"));
release!(guarded: session(name = "__Host-sid"), choices(name = "__Host-choices"));
