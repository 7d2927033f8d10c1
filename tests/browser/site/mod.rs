//! The sites that the browser visits. Each has its own port; cookies do not depend on ports, so the sites share them.

mod five;
mod many;
mod module;
mod pages;
mod policies;

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use axum::Router;
use axum::extract::Request;
use axum::http::header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE, COOKIE, LOCATION};
use axum::http::{HeaderName, StatusCode, Uri};
use axum::middleware::{Next, from_fn};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;
use cookie_policy::{Answer, CookiePages, Error, Jar, Language, Policy, PolicyLayer, Site};
use cookie_policy_tests_servers::Server;

pub(crate) use module::with_module;
pub(crate) use pages::{PAGES, visit};
use pages::{framed, main, page};
pub(crate) use policies::ShopPolicy;
use policies::{NecessaryPolicy, changed::ChangedPolicy};

/// The Content Security Policy of the pages: the only script is that of the map.
const STRICT: &str = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; img-src 'self'; script-src 'self'; connect-src 'self'";

const STYLE: &str = ":root { color-scheme: light dark; } body { margin: 0; background: light-dark(#fff, #111); } a { color: light-dark(#00c, #9cf); } header, main, footer { padding: 1rem; overflow-wrap: anywhere; }";

const MAP: &str = "document.cookie = 'map_view=harbour; Path=/; Max-Age=7776000; Secure; SameSite=Lax';";

/// A site, and the requests that it received.
pub(crate) struct Shop {
    pub(crate) server: Server,
    scheme: Scheme,
    requests: Arc<Mutex<Vec<String>>>,
}

/// Whether a site has TLS.
#[derive(Clone, Copy)]
pub(crate) enum Scheme {
    Http,
    Https,
}

impl Scheme {
    /// Starts a server.
    pub(crate) fn start(self, router: Router) -> Server {
        match self {
            Self::Http => Server::start(router),
            Self::Https => Server::secure(router),
        }
    }

    /// Returns an address of a server, at a host of this machine.
    pub(crate) fn url(self, host: &str, server: &Server, path: &str) -> String {
        let scheme = match self {
            Self::Http => "http",
            Self::Https => "https",
        };
        format!("{scheme}://{host}:{}{path}", server.address.port())
    }
}

/// What a handler does with a visit, and shows on the page.
pub(crate) type Visit<P> = fn(&Jar<P>, &str) -> Result<String, Error>;

impl Shop {
    /// The shop with every kind of cookie.
    pub(crate) fn start() -> Self {
        Self::with(Router::new())
    }

    /// The same shop with more pages.
    pub(crate) fn with(pages: Router) -> Self {
        Self::of(Site::<ShopPolicy>::new(), visit, french::<ShopPolicy>().merge(pages))
    }

    /// The same shop in the future.
    pub(crate) fn later(clock: fn() -> SystemTime) -> Self {
        Self::of(Site::<ShopPolicy>::new().clock(clock), visit, french::<ShopPolicy>())
    }

    /// The same shop after its statistics have changed.
    pub(crate) fn changed() -> Self {
        Self::of(Site::<ChangedPolicy>::new(), |_, _| Ok(String::new()), french::<ChangedPolicy>())
    }

    /// The shop that needs no consent.
    pub(crate) fn necessary() -> Self {
        Self::of(Site::<NecessaryPolicy>::new(), |_, _| Ok(String::new()), Router::new())
    }

    /// The shop with every kind of cookie, behind TLS.
    pub(crate) fn secure() -> Self {
        Self::served(Scheme::Https, Site::<ShopPolicy>::new(), visit, Router::new())
    }

    /// A site of any policy.
    pub(crate) fn of<P: Policy + 'static>(site: Site<P>, visit: Visit<P>, more: Router) -> Self {
        Self::served(Scheme::Http, site, visit, more)
    }

    /// The same, with or without TLS.
    pub(crate) fn served<P: Policy + 'static>(
        scheme: Scheme,
        site: Site<P>,
        visit: Visit<P>,
        more: Router,
    ) -> Self {
        let requests = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&requests);
        let router = router(&site, visit).merge(more).layer(PolicyLayer::new(site));
        let router = router.layer(from_fn(move |request: Request, next: Next| {
            log.lock().unwrap_or_else(PoisonError::into_inner).push(told(&request));
            strictly(request, next)
        }));
        Self { server: scheme.start(router), scheme, requests }
    }

    /// Returns an address of the site.
    pub(crate) fn at(&self, path: &str) -> String {
        self.at_host("localhost", path)
    }

    /// Returns the same address at another host of this machine.
    pub(crate) fn at_host(&self, host: &str, path: &str) -> String {
        self.scheme.url(host, &self.server, path)
    }

    /// Returns each request so far: method, path and `Cookie` header.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

fn told(request: &Request) -> String {
    let cookies = request.headers().get(COOKIE).map(|field| String::from_utf8_lossy(field.as_bytes()));
    format!("{} {} {}", request.method(), request.uri(), cookies.unwrap_or_default())
}

async fn strictly(request: Request, next: Next) -> Response {
    ([(CONTENT_SECURITY_POLICY, STRICT)], next.run(request).await).into_response()
}

fn router<P: Policy + 'static>(site: &Site<P>, visit: Visit<P>) -> Router {
    let shown = async move |jar: Jar<P>, uri: Uri| {
        let known = visit(&jar, uri.path())?;
        Ok::<_, Error>(Html(page(&jar, &uri.to_string(), &main(&jar, uri.path(), &known))))
    };
    let router = PAGES.into_iter().fold(Router::new(), |router, path| router.route(path, get(shown)));
    router
        .merge(CookiePages::new(site))
        .route("/shop.css", get(async || typed("text/css", STYLE)))
        .fallback(async || (StatusCode::NOT_FOUND, "There is nothing here."))
        .route("/map.js", get(async || typed("text/javascript", MAP)))
}

/// The page in French, which `CookiePages` does not serve without being told.
fn french<P: Policy + 'static>() -> Router {
    Router::new().route("/fr/cookies", get(french_page::<P>).post(french_answer::<P>))
}

async fn french_page<P: Policy>(jar: Jar<P>, uri: Uri) -> Html<String> {
    let page = jar.document().language(Language::FRENCH).at(uri.to_string()).html().to_string();
    Html(framed(Language::FRENCH, "", "/fr/cookies", &page))
}

async fn french_answer<P: Policy>(mut jar: Jar<P>, answer: Answer<P>) -> Result<impl IntoResponse, Error> {
    jar.answer(answer)?;
    Ok((StatusCode::SEE_OTHER, [(LOCATION, "/fr/cookies#visitor-choices")]))
}

/// Pages that run the recipes of the documentation: one for the form of the banner, and one with its own banner.
pub(crate) fn recipes(form: &'static str, banner: &'static str) -> Router {
    let form_page = async |jar: Jar<ShopPolicy>| {
        let script = "<script src=\"/recipe/form.js\"></script>\n";
        Html(page(&jar, "/recipe/form", script))
    };
    let banner_page = "<section id=\"ask\" hidden></section>\n<script src=\"/recipe/banner.js\"></script>\n";
    Router::new()
        .route("/recipe/form", get(form_page))
        .route("/recipe/form.js", get(async move || typed("text/javascript", form)))
        .route(
            "/recipe/banner",
            get(async move || Html(framed(Language::ENGLISH, "", "/cookies", banner_page))),
        )
        .route("/recipe/banner.js", get(async move || typed("text/javascript", banner)))
}

fn typed(content_type: &'static str, text: &'static str) -> ([(HeaderName, &'static str); 1], &'static str) {
    ([(CONTENT_TYPE, content_type)], text)
}

/// Returns the time in `days` days.
pub(crate) fn in_days(days: u64) -> SystemTime {
    SystemTime::now() + Duration::from_secs(days * 86_400)
}
