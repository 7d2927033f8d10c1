//! Requests to the program, one at a time: no redirect is followed, and no cookie is kept.

use reqwest::blocking::{Client, RequestBuilder, Response};
use reqwest::header::{CONTENT_TYPE, COOKIE, SET_COOKIE};
use reqwest::redirect::Policy;

use crate::server::Server;

fn client() -> Client {
    Client::builder().redirect(Policy::none()).no_proxy().build().unwrap()
}

pub(super) fn get(server: &Server, page: &str) -> RequestBuilder {
    client().get(format!("http://{}{page}", server.address()))
}

/// What is shown to a visitor with these cookies.
pub(super) fn shown(server: &Server, page: &str, cookies: &str) -> String {
    get(server, page).header(COOKIE, cookies).send().unwrap().text().unwrap()
}

/// The posted form.
pub(super) fn post(server: &Server, form: &str) -> RequestBuilder {
    post_to(server, "/cookies", form)
}

/// The same at another address.
pub(super) fn post_to(server: &Server, page: &str, form: &str) -> RequestBuilder {
    let request = client().post(format!("http://{}{page}", server.address()));
    request.header(CONTENT_TYPE, "application/x-www-form-urlencoded").body(form.to_owned())
}

/// The `Set-Cookie` lines.
pub(super) fn lines(response: &Response) -> Vec<&str> {
    response.headers().get_all(SET_COOKIE).iter().map(|line| line.to_str().unwrap()).collect()
}

/// The names of the cookies that the response sets or removes.
pub(super) fn names(response: &Response) -> Vec<&str> {
    lines(response).into_iter().filter_map(|line| line.split('=').next()).collect()
}

/// The choices cookie of a visitor who answers with this form.
pub(super) fn choices_after(server: &Server, form: &str) -> String {
    let response = post(server, form).send().unwrap();
    let line = lines(&response).into_iter().find(|line| line.starts_with("cookies_preferences=")).unwrap();
    line.split(';').next().unwrap().to_owned()
}
