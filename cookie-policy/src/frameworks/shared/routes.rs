//! The routes of the policy page, as data for every framework.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use crate::jar::site::Site;
use crate::language::Language;
use crate::policy::Policy;

/// The routes with which visitors see the policy page and answer. With feature `axum`, `actix-web` or `rocket`.
///
/// | request | response |
/// |---|---|
/// | `GET /cookies` | the policy page with the visitor's choices ([`Jar::document`](crate::Jar::document)) |
/// | `POST /cookies` | takes the visitor's [`Answer`](crate::Answer), and redirects to the page that they came from (303) |
/// | `GET /cookies/style.css` | [`Document::STYLESHEET`](crate::Document::STYLESHEET) |
/// | `GET /.well-known/gpc.json` | whether the site honours Global Privacy Control |
///
/// | framework | inside the layer |
/// |---|---|
/// | axum | `Router::new().merge(CookiePages::new(&site))` |
/// | actix-web | `App::new().service(CookiePages::new(&site))` |
/// | Rocket | `rocket::build().mount("/", CookiePages::new(&site))` |
///
/// Mount them once, at the root of the site, where `gpc.json` belongs. If they are mounted twice, or if you serve a
/// `gpc.json` of your own, two routes have the same address. In a nested axum router, the page still finds its own
/// address.
///
/// An answer only redirects to paths of this site. The policy must be that of the [`PolicyLayer`](crate::PolicyLayer)
/// around the routes.
#[cfg_attr(feature = "axum", doc = "```")]
#[cfg_attr(not(feature = "axum"), doc = "```ignore")]
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
/// use axum::{Router, body::Body, http::Request};
/// use cookie_policy::{CookiePages, PolicyLayer, Site};
/// use tower_service::Service as _;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let site = Site::<TransportPolicy>::new();
/// let mut app = Router::new().merge(CookiePages::new(&site)).layer(PolicyLayer::new(site));
///
/// let refusal = Request::post("/cookies?to=/stops")
///     .header("Content-Type", "application/x-www-form-urlencoded")
///     .body(Body::from("answer=refuse_all"))?;
/// let response = app.call(refusal).await?;
/// assert_eq!(response.status(), 303);
/// assert_eq!(response.headers()["location"], "/stops?cookies=saved");
/// # Ok(())
/// # }
/// ```
pub struct CookiePages<P> {
    pub(super) path: Cow<'static, str>,
    pub(super) frame: Option<Arc<Frame>>,
    pub(super) languages: Vec<Language>,
    pub(super) honours_gpc: bool,
    policy: PhantomData<fn() -> P>,
}

/// Puts the title and the HTML of the page into a page of the site.
pub(super) type Frame = dyn Fn(&str, &str) -> String + Send + Sync;

/// The path at which sites publish whether they honour Global Privacy Control (its section 4).
pub(crate) const GPC_PATH: &str = "/.well-known/gpc.json";

impl<P: Policy> CookiePages<P> {
    /// Makes the routes of a site, with the page at `/cookies`.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::{CookiePages, Site};
    ///
    /// # fn main() {
    /// let pages = CookiePages::new(&Site::<TransportPolicy>::new());
    /// assert!(format!("{pages:?}").contains(r#""/cookies""#));
    /// # }
    /// ```
    pub fn new<K, L>(site: &Site<P, K, L>) -> Self {
        Self {
            path: Cow::Borrowed("/cookies"),
            frame: None,
            languages: built_in_languages(P::FACTS.languages),
            honours_gpc: site.honours_gpc(),
            policy: PhantomData,
        }
    }

    /// Moves the page to another path, without a query and without patterns of the router. Give the same path to
    /// [`Banner::page`](crate::Banner::page).
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::{CookiePages, Site};
    ///
    /// # fn main() {
    /// let pages = CookiePages::new(&Site::<TransportPolicy>::new()).at("/privacy/cookies");
    /// assert!(format!("{pages:?}").contains(r#""/privacy/cookies""#));
    /// # }
    /// ```
    #[must_use]
    pub fn at(mut self, path: impl Into<Cow<'static, str>>) -> Self {
        self.path = path.into();
        self
    }

    /// Offers the page in these languages. The visitor's browser chooses (`Accept-Language`); the first language is for all other
    /// visitors. The default is the policy's `languages`, without those that are not built in.
    #[cfg_attr(feature = "axum", doc = "```")]
    #[cfg_attr(not(feature = "axum"), doc = "```ignore")]
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use axum::{Router, body::Body, http::Request};
    /// use cookie_policy::{CookiePages, Language, PolicyLayer, Site};
    /// use tower_service::Service as _;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let site = Site::<TransportPolicy>::new();
    /// let pages = CookiePages::new(&site).languages([Language::ENGLISH, Language::FRENCH]);
    /// let mut app = Router::new().merge(pages).layer(PolicyLayer::new(site));
    ///
    /// let request = Request::get("/cookies").header("Accept-Language", "fr").body(Body::empty())?;
    /// let page = axum::body::to_bytes(app.call(request).await?.into_body(), 100_000).await?;
    /// assert!(page.starts_with(b"<!DOCTYPE html>\n<html lang=\"fr\">"));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn languages(mut self, languages: impl IntoIterator<Item = Language>) -> Self {
        self.languages = languages.into_iter().collect();
        self
    }

    /// Makes the whole page from its title and its HTML, with a function of yours. Link the stylesheet there.
    #[cfg_attr(feature = "axum", doc = "```")]
    #[cfg_attr(not(feature = "axum"), doc = "```ignore")]
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use axum::{Router, body::Body, http::Request};
    /// use cookie_policy::{CookiePages, PolicyLayer, Site};
    /// use tower_service::Service as _;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let site = Site::<TransportPolicy>::new();
    /// let pages = CookiePages::new(&site)
    ///     .framed(|title, page| format!("<!DOCTYPE html><title>{title}</title><nav>..</nav>{page}"));
    /// let mut app = Router::new().merge(pages).layer(PolicyLayer::new(site));
    ///
    /// let response = app.call(Request::get("/cookies").body(Body::empty())?).await?;
    /// let page = axum::body::to_bytes(response.into_body(), 100_000).await?;
    /// assert!(String::from_utf8_lossy(&page).contains("</title><nav>..</nav><article"));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn framed(mut self, frame: impl Fn(&str, &str) -> String + Send + Sync + 'static) -> Self {
        self.frame = Some(Arc::new(frame));
        self
    }

    pub(crate) fn path(&self) -> &str {
        &self.path
    }

    pub(crate) fn style_path(&self) -> String {
        style_path(&self.path)
    }
}

/// Returns the path of the stylesheet below the path of the page.
pub(super) fn style_path(page: &str) -> String {
    format!("{}/style.css", page.trim_end_matches('/'))
}

impl<P> Clone for CookiePages<P> {
    fn clone(&self) -> Self {
        let Self { path, frame, languages, honours_gpc, policy } = self;
        Self {
            path: path.clone(),
            frame: frame.clone(),
            languages: languages.clone(),
            honours_gpc: *honours_gpc,
            policy: *policy,
        }
    }
}

impl<P> fmt::Debug for CookiePages<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CookiePages").field("path", &self.path).finish_non_exhaustive()
    }
}

/// Returns the languages of a policy that are built in, or else English.
fn built_in_languages(tags: &[(&str, &[u64])]) -> Vec<Language> {
    let languages: Vec<_> = tags.iter().filter_map(|(tag, _)| Language::of(tag)).collect();
    if languages.is_empty() { vec![Language::default()] } else { languages }
}
