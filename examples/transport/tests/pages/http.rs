//! Sends single requests to the program. No redirect is followed, and no cookie is stored.

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

/// Returns the page that a visitor with these cookies gets.
pub(super) fn shown(server: &Server, page: &str, cookies: &str) -> String {
    get(server, page).header(COOKIE, cookies).send().unwrap().text().unwrap()
}

/// Posts the form.
pub(super) fn post(server: &Server, form: &str) -> RequestBuilder {
    post_to(server, "/cookies", form)
}

/// Posts the form to another address.
pub(super) fn post_to(server: &Server, page: &str, form: &str) -> RequestBuilder {
    let request = client().post(format!("http://{}{page}", server.address()));
    request.header(CONTENT_TYPE, "application/x-www-form-urlencoded").body(form.to_owned())
}

/// Returns the `Set-Cookie` headers.
pub(super) fn lines(response: &Response) -> Vec<&str> {
    response.headers().get_all(SET_COOKIE).iter().map(|line| line.to_str().unwrap()).collect()
}

/// Returns the names of the cookies that the response sets or removes.
pub(super) fn names(response: &Response) -> Vec<&str> {
    lines(response).into_iter().filter_map(|line| line.split('=').next()).collect()
}

/// Returns the choices cookie of a visitor who answers with this form.
pub(super) fn choices_after(server: &Server, form: &str) -> String {
    let response = post(server, form).send().unwrap();
    let line = lines(&response).into_iter().find(|line| line.starts_with("cookies_preferences=")).unwrap();
    line.split(';').next().unwrap().to_owned()
}
