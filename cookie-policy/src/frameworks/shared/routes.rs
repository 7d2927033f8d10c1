//! The pages on which visitors choose, as data for every framework.

use std::fmt;
use std::sync::{Arc, Once};

use super::framed_page::{Frame, FramedPage};
use crate::declare::declaration::Declaration;
use crate::jar::Jar;
use crate::jar::languages::Languages;
use crate::jar::site::{ReadySite, Site};
use crate::language::Language;
use crate::placement::located::Located;
use crate::policy::Policy;
use crate::seal::Keying;

/// The pages on which visitors see the policy and answer. With feature `tower`, or that of a framework.
///
/// | request | response |
/// |---|---|
/// | `GET /cookies` | the policy page with the visitor's choices ([`Jar::document`](crate::Jar::document)) |
/// | `GET /cookies` with `Accept: application/json` | the same as data for scripts ([`STATE_SCHEMA`](Self::STATE_SCHEMA)) |
/// | `POST /cookies` with a form | takes the visitor's [`Answer`](crate::Answer), and leads to `/cookies/kept` (303) |
/// | `POST /cookies` with JSON | takes the answer ([`ANSWER_SCHEMA`](Self::ANSWER_SCHEMA)), and returns the new state |
/// | `GET /cookies/kept` | leads to where the visitor was (303), or says that the browser did not keep the choice |
/// | `GET /cookies/style.css` | [`Document::STYLESHEET`](crate::Document::STYLESHEET) |
/// | `GET /cookies/script.js` | [`SCRIPT`](Self::SCRIPT), an optional module for pages with banners and placeholders |
/// | `GET /cookies/start.js?of=..` | the script of an [`Embed`](derive@crate::Embed) that runs before its provider's |
/// | `POST /cookies/reports` | takes reports of browsers about what they did not load ([`Tally::blocked`](crate::Tally::blocked)) |
/// | `GET /cookies/iab.json` | if wanted, the list in the format of IAB Europe ([`disclosures`](Self::disclosures)) |
/// | `GET /.well-known/gpc.json` | whether the site honours Global Privacy Control |
///
/// | server | inside the layer |
/// |---|---|
/// | axum | `Router::new().merge(CookiePages::new(&site))` |
/// | actix-web | `App::new().service(CookiePages::new(&site))` |
/// | Poem | `Route::new().with(CookiePages::new(&site))` |
/// | Rocket | `rocket::build().mount("/", CookiePages::new(&site))` |
/// | Salvo | `Router::new().push(CookiePages::new(&site).into())` |
/// | anything on tower | it is a `tower::Service` of requests for these addresses; any other gets a 404 |
///
/// Mount them once, at the root of the site, where `gpc.json` belongs. If they are mounted twice, or if you serve a
/// `gpc.json` of your own, two routes have the same address. In a nested router, the page still finds its own address. [`Site::pages_at`] changes `/cookies`.
///
/// An answer leads only to paths of this site, and [`Site::read_answer`] says which answers are read. The form's address has
/// the path in `to`, and in `at` the id of an element there, by default that of the banner. The pages cannot be shown in a frame
/// (`X-Frame-Options`, and `frame-ancestors` in a `Content-Security-Policy` that has nothing else). The policy must be that
/// of the [`PolicyLayer`](crate::PolicyLayer) around the pages.
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
/// assert_eq!(response.headers()["location"], "/cookies/kept?to=%2Fstops");
///
/// let line = response.headers()["set-cookie"].to_str()?;
/// let kept = Request::get("/cookies/kept?to=%2Fstops").header("Cookie", line.split(';').next().unwrap_or_default());
/// let response = app.call(kept.body(Body::empty())?).await?;
/// assert_eq!(response.headers()["location"], "/stops#visitor-choices");
/// # Ok(())
/// # }
/// ```
pub struct CookiePages<P> {
    pub(super) site: ReadySite<P>,
    pub(super) frame: Option<Arc<Frame<P>>>,
    /// What the application says about the languages of these pages only.
    pub(super) languages: Option<Arc<Languages>>,
    /// Whether the file for IAB Europe is served.
    pub(super) disclosures: bool,
    not_kept: Arc<Once>,
}

impl<P> CookiePages<P> {
    /// The JSON Schema of a visitor's state, version 1 (JSON Schema 2020-12). Within a version, fields are added but never
    /// removed or changed.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::CookiePages;
    ///
    /// # fn main() {
    /// assert!(CookiePages::<TransportPolicy>::STATE_SCHEMA.contains("https://json-schema.org/draft/2020-12/schema"));
    /// # }
    /// ```
    pub const STATE_SCHEMA: &'static str = include_str!("../../../schema/state-1.json");

    /// The JSON Schema of an answer, version 1 (JSON Schema 2020-12).
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::CookiePages;
    ///
    /// # fn main() {
    /// assert!(CookiePages::<TransportPolicy>::ANSWER_SCHEMA.contains("accept_all"));
    /// # }
    /// ```
    pub const ANSWER_SCHEMA: &'static str = include_str!("../../../schema/answer-1.json");
}

impl<P> CookiePages<P> {
    /// An optional module for pages with a banner or a placeholder, less than 1.5 KiB. It saves answers without loading the page,
    /// keeps half-filled forms, and tells the page's other tabs. [`docs::scripts`](crate::docs::scripts) says how to link it, and what it does.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::CookiePages;
    ///
    /// # fn main() {
    /// assert!(CookiePages::<TransportPolicy>::SCRIPT.len() < 1_536);
    /// # }
    /// ```
    pub const SCRIPT: &'static str = include_str!("../../../script/choices.js");
}

impl<P: Policy> CookiePages<P> {
    /// Makes the pages of a site, at the path that [`Site::pages_at`] sets.
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
    pub fn new<K: Keying, L: Located>(site: &Site<P, K, L>) -> Self {
        Self {
            site: site.clone().checked(),
            frame: None,
            languages: None,
            disclosures: false,
            not_kept: Arc::new(Once::new()),
        }
    }

    /// Offers these pages in other languages than banner and link, which have those of [`Site::languages`]. The visitor's browser
    /// chooses (`Accept-Language`); the first language is for visitors who accept none of them.
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
        self.own_languages().offer(languages);
        self
    }

    /// Sets how the application chooses the language of these pages, where it is not that of [`Site::language`].
    /// Where the function returns `None`, the visitor's browser chooses.
    ///
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
    /// // Who is logged in reads French, in this example.
    /// let pages =
    ///     CookiePages::new(&site).language(|jar| jar.get::<SessionId>().map(|_| Language::FRENCH));
    /// let mut app = Router::new().merge(pages).layer(PolicyLayer::new(site));
    ///
    /// let request = Request::get("/cookies").header("Cookie", "sessionid=38afes7a8").body(Body::empty())?;
    /// let page = axum::body::to_bytes(app.call(request).await?.into_body(), 100_000).await?;
    /// assert!(page.starts_with(b"<!DOCTYPE html>\n<html lang=\"fr\">"));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn language(mut self, choose: impl Fn(&Jar<P>) -> Option<Language> + Send + Sync + 'static) -> Self {
        self.own_languages().choose_with(choose);
        self
    }

    fn own_languages(&mut self) -> &mut Languages {
        let of_site = || self.site.said_languages().cloned().unwrap_or_default();
        Arc::make_mut(self.languages.get_or_insert_with(of_site))
    }

    /// Returns the language of the pages for a visitor.
    pub(super) fn language_of(&self, jar: &Jar<P>) -> Language {
        match &self.languages {
            Some(own) => jar.exchange().language_among(Some(own)),
            None => jar.language(),
        }
    }

    /// Makes the whole page from its title, its HTML and its request, with a function of yours. Link the stylesheet there.
    #[cfg_attr(feature = "axum", doc = "```")]
    #[cfg_attr(not(feature = "axum"), doc = "```ignore")]
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use axum::{Router, body::Body, http::Request};
    /// use cookie_policy::{CookiePages, FramedPage, PolicyLayer, Site};
    /// use tower_service::Service as _;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let site = Site::<TransportPolicy>::new();
    /// let pages = CookiePages::new(&site)
    ///     .framed(|FramedPage { title, content, jar, .. }| {
    ///         format!("<!DOCTYPE html><title>{title}</title>{content}<footer>{}</footer>", jar.settings_link())
    ///     });
    /// let mut app = Router::new().merge(pages).layer(PolicyLayer::new(site));
    ///
    /// let response = app.call(Request::get("/cookies").body(Body::empty())?).await?;
    /// let page = axum::body::to_bytes(response.into_body(), 100_000).await?;
    /// assert!(String::from_utf8_lossy(&page).contains(r#"</article>
    /// <footer><a href="/cookies""#));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn framed(mut self, frame: impl Fn(FramedPage<'_, P>) -> String + Send + Sync + 'static) -> Self {
        self.frame = Some(Arc::new(frame));
        self
    }

    /// Logs once that an answer did not come back: every later one of the same browser does not either.
    pub(super) fn log_not_kept(&self) {
        self.not_kept.call_once(|| {
            tracing::warn!(
                cookie = P::FACTS.choices.map(Declaration::name),
                "a browser did not send the choices cookie back after an answer, so its visitor is asked again on every page: \
                 is the site reached over https, and at the host and path of the cookie? see `docs::proxies`"
            );
        });
    }
}

impl<P> Clone for CookiePages<P> {
    fn clone(&self) -> Self {
        let Self { site, frame, languages, disclosures, not_kept } = self;
        Self {
            site: site.clone(),
            frame: frame.clone(),
            languages: languages.clone(),
            disclosures: *disclosures,
            not_kept: Arc::clone(not_kept),
        }
    }
}

impl<P> fmt::Debug for CookiePages<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CookiePages").field("path", &self.site.installation().pages).finish_non_exhaustive()
    }
}
