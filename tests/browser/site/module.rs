//! Pages that link the module of the library.

use axum::Router;
use axum::response::Html;
use axum::routing::get;
use cookie_policy::{Jar, Preferences, Status};

use super::ShopPolicy;
use super::pages::{framed, page};

const MODULE: &str = "<script type=\"module\" src=\"/cookies/script.js\"></script>\n";

/// A form that visitors fill in, beside what must not be kept.
const FORM: &str = "<form id=\"order\"><input name=\"town\"><textarea name=\"note\"></textarea>\
    <input type=\"checkbox\" name=\"gift\"><input type=\"radio\" name=\"size\" value=\"s\">\
    <input type=\"radio\" name=\"size\" value=\"l\"><input type=\"password\" name=\"secret\">\
    <input type=\"hidden\" name=\"token\" value=\"of the server\"></form>\n";

/// A page with a form, one that loads a script where preferences are granted, and one with the policy.
pub(crate) fn with_module() -> Router {
    Router::new()
        .route(
            "/form",
            get(async |jar: Jar<ShopPolicy>| Html(page(&jar, "/form", &format!("{FORM}{MODULE}")))),
        )
        .route("/embed", get(embedding))
        .route("/policy", get(policy))
}

async fn embedding(jar: Jar<ShopPolicy>) -> Html<String> {
    let is_granted = jar.status::<Preferences>() == Status::Granted;
    let script = if is_granted { "<script src=\"/map.js\"></script>\n" } else { "" };
    Html(page(&jar, "/embed", &format!("{FORM}{script}{MODULE}")))
}

async fn policy(jar: Jar<ShopPolicy>) -> Html<String> {
    let content = format!("{}{FORM}{MODULE}", jar.document().html());
    Html(framed(jar.language(), "", "/cookies", &content))
}
