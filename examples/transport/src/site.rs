//! The routes of the site.

use std::sync::Arc;

use axum::Router;
use axum::extract::{OriginalUri, Request, State};
use axum::http::header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::http::{HeaderMap, Method, StatusCode, Uri};
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use cookie_policy::{CookiePages, Error, Jar, Narrowing, PolicyLayer, Site};
use maud::Markup;
use transport::{CsrfToken, Language, TransportPolicy};

use crate::accounts::Accounts;
use crate::fields::Fields;
use crate::pages::{self, View};
use crate::stops::{Stop, search};
use crate::visit::{Counts, random_id, visit};

type TransportJar = Jar<TransportPolicy>;

/// All that the site ever needs. The layer narrows the frames to those that the visitor allowed.
const STRICT: &str = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; \
                      frame-ancestors 'none'; img-src 'self'; script-src 'self'; connect-src 'self'; \
                      frame-src https://www.youtube-nocookie.com https://www.openstreetmap.org";

/// What the site remembers until the program ends.
#[derive(Default)]
struct Memory {
    accounts: Accounts,
    counts: Counts,
}

pub(crate) fn router() -> Router {
    // Visitors can choose a language; for the others, the browser does.
    let site = Site::<TransportPolicy>::new().language(|jar| jar.get().map(Language::library));
    let memory = Arc::new(Memory::default());
    let pages = CookiePages::new(&site).framed({
        let memory = Arc::clone(&memory);
        move |page| pages::cookies(&memory.view_of(page.jar.clone(), page.path), &page)
    });
    Router::new()
        .route("/", get(home))
        .route("/stops", get(stops))
        .route("/stops/{stop}", get(stop))
        .route("/search", get(found))
        .route("/api/search", post(api_search))
        .route("/map", get(map))
        .route("/privacy", get(privacy))
        .route("/login", get(ask_to_log_in).post(log_in))
        .route("/logout", post(log_out))
        .route("/office", get(office))
        .route("/language", post(change_language))
        .with_state(memory)
        .merge(pages)
        .merge(documents())
        .layer(from_fn(guarded))
        .layer(PolicyLayer::new(site).narrow(Narrowing::Enforce))
}

/// The files, which are the same for everybody.
fn documents() -> Router {
    let file = |content_type: &'static str, text: &'static str| {
        get(async move || ([(CONTENT_TYPE, content_type)], text))
    };
    let document = |content_type: &'static str, text: fn() -> String| {
        get(async move || ([(CONTENT_TYPE, content_type)], text()))
    };
    Router::new()
        .route("/style.css", file("text/css; charset=utf-8", include_str!("../static/style.css")))
        .route("/search.js", file("text/javascript; charset=utf-8", include_str!("../static/search.js")))
        .route("/map.js", file("text/javascript; charset=utf-8", include_str!("../static/map.js")))
        .route(
            "/cookies.md",
            document("text/markdown; charset=utf-8", || TransportPolicy::document().markdown().to_string()),
        )
        .route(
            "/cookies.json",
            document("application/json", || TransportPolicy::document().json().to_string()),
        )
}

/// Refuses what another site posts, and gives every response the content security policy.
async fn guarded(request: Request, next: Next) -> Response {
    let is_of_another_site =
        request.headers().get("sec-fetch-site").is_some_and(|value| value == "cross-site");
    let response = if request.method() == Method::POST && is_of_another_site {
        StatusCode::FORBIDDEN.into_response()
    } else {
        next.run(request).await
    };
    ([(CONTENT_SECURITY_POLICY, STRICT)], response).into_response()
}

impl Memory {
    /// Counts the visit, and returns what the page needs to know of the visitor.
    fn view(&self, jar: TransportJar, uri: &Uri) -> Result<View, Error> {
        self.counts.add(&visit(&jar)?);
        Ok(self.view_of(jar, &address(uri)))
    }

    fn view_of(&self, jar: TransportJar, address: &str) -> View {
        View {
            address: address.to_owned(),
            language: Language::of(jar.language().as_str()).unwrap_or(Language::En),
            user: self.accounts.user(&jar),
            jar,
        }
    }
}

type Visitor = (State<Arc<Memory>>, TransportJar, OriginalUri);

async fn home((State(memory), jar, OriginalUri(uri)): Visitor) -> Result<Markup, Error> {
    // The script of the page sends the token with its searches.
    if jar.get::<CsrfToken>().is_none() {
        CsrfToken(random_id()?).set(&jar)?;
    }
    Ok(pages::home(&memory.view(jar, &uri)?))
}

async fn stops((State(memory), jar, OriginalUri(uri)): Visitor) -> Result<Markup, Error> {
    let line = Fields::of_query(&uri).get("line");
    Ok(pages::stops(&memory.view(jar, &uri)?, line.as_deref()))
}

async fn stop((State(memory), jar, OriginalUri(uri)): Visitor) -> Result<Response, Error> {
    let Some(stop) = Stop::at(uri.path()) else { return Ok(StatusCode::NOT_FOUND.into_response()) };
    Ok(pages::stop(&memory.view(jar, &uri)?, stop).into_response())
}

async fn found((State(memory), jar, OriginalUri(uri)): Visitor) -> Result<Markup, Error> {
    let text = Fields::of_query(&uri).get("q").unwrap_or_default();
    Ok(pages::found(&memory.view(jar, &uri)?, &text))
}

/// Searches for the page's own script, which shows that it is one by the token of the cookie.
async fn api_search(jar: TransportJar, head: HeaderMap, form: String) -> Response {
    let sent = head.get("x-csrftoken").and_then(|token| token.to_str().ok());
    let is_own = |CsrfToken(token): CsrfToken| !token.is_empty() && sent == Some(token.as_str());
    if !jar.get::<CsrfToken>().is_some_and(is_own) {
        return StatusCode::FORBIDDEN.into_response();
    }
    let found = search(&Fields::of(&form).get("q").unwrap_or_default());
    let stops: Vec<_> = found
        .into_iter()
        .map(|(line, stop)| serde_json::json!({ "line": line, "stop": stop.name }))
        .collect();
    ([(CONTENT_TYPE, "application/json")], serde_json::Value::from(stops).to_string()).into_response()
}

async fn map((State(memory), jar, OriginalUri(uri)): Visitor) -> Result<Markup, Error> {
    Ok(pages::map(&memory.view(jar, &uri)?))
}

async fn privacy((State(memory), jar, OriginalUri(uri)): Visitor) -> Result<Markup, Error> {
    Ok(pages::privacy(&memory.view(jar, &uri)?))
}

async fn ask_to_log_in((State(memory), jar, OriginalUri(uri)): Visitor) -> Result<Markup, Error> {
    Ok(pages::log_in(&memory.view(jar, &uri)?, false))
}

async fn log_in((State(memory), jar, OriginalUri(uri)): Visitor, form: String) -> Result<Response, Error> {
    let fields = Fields::of(&form);
    let [user, password] = ["user", "password"].map(|name| fields.get(name).unwrap_or_default());
    if memory.accounts.log_in(&jar, &user, &password)? {
        return Ok(Redirect::to("/office").into_response());
    }
    let page = pages::log_in(&memory.view(jar, &uri)?, true);
    Ok((StatusCode::UNAUTHORIZED, page).into_response())
}

async fn log_out((State(memory), jar, ..): Visitor) -> Result<Redirect, Error> {
    memory.accounts.log_out(&jar)?;
    Ok(Redirect::to("/"))
}

async fn office((State(memory), jar, OriginalUri(uri)): Visitor) -> Result<Response, Error> {
    let view = memory.view(jar, &uri)?;
    Ok(match view.user {
        Some(_) => pages::office(&view, &memory.counts).into_response(),
        None => Redirect::to("/login").into_response(),
    })
}

async fn change_language(jar: TransportJar, form: String) -> Result<Response, Error> {
    let fields = Fields::of(&form);
    let Some(language) = fields.get("language").and_then(|tag| Language::of(&tag)) else {
        return Ok(StatusCode::UNPROCESSABLE_ENTITY.into_response());
    };
    language.set(&jar)?;
    Ok(Redirect::to(&fields.path("to").unwrap_or_else(|| "/".to_owned())).into_response())
}

/// The path with its query. Some clients send a whole URL in the request line.
fn address(uri: &Uri) -> String {
    uri.path_and_query().map_or("/", |address| address.as_str()).to_owned()
}
