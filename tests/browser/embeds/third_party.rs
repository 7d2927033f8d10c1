//! The providers of what the site embeds.

use axum::http::header::{CONTENT_TYPE, SET_COOKIE};
use axum::response::{Html, IntoResponse, Response};
use cookie_policy_tests_browsers::Browser;
use cookie_policy_tests_servers::ThirdParty;

/// A script that shows that it ran, and which script ran before it.
const TAG: &str = "document.documentElement.dataset.tag = window.started ?? 'alone';
document.cookie = '_stats=1; Path=/; Secure; SameSite=Lax';";

pub(crate) fn start() -> ThirdParty {
    ThirdParty::start(answer)
}

/// A browser that finds the providers at their names.
pub(super) fn visitor_of(third_party: &ThirdParty) -> Option<Browser> {
    let arguments = third_party.arguments(&["*.example"]);
    Browser::start("embeds in a browser", &arguments.each_ref().map(String::as_str))
}

fn answer(path: &str) -> Response {
    if path.ends_with(".js") {
        return ([(CONTENT_TYPE, "text/javascript")], TAG).into_response();
    }
    let cookie = "visitor=7f2c; Path=/; Secure; SameSite=None; Partitioned";
    let page = "<!DOCTYPE html><html lang=en><title>Video</title><p>The video";
    ([(SET_COOKIE, cookie)], Html(page)).into_response()
}
