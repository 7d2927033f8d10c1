//! The status and the headers of a response with the types of `http`.

use std::mem;

use http::header::SET_COOKIE;
use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode};

use super::head::ResponseHead;
use crate::wire::set_cookie::SetCookie;

/// The status and the headers of a response.
pub(crate) struct HttpHead<'r> {
    pub(crate) status: StatusCode,
    pub(crate) headers: &'r mut HeaderMap,
}

impl<'r> HttpHead<'r> {
    pub(crate) fn of<B>(response: &'r mut Response<B>) -> Self {
        Self { status: response.status(), headers: response.headers_mut() }
    }
}

impl ResponseHead for HttpHead<'_> {
    fn status(&self) -> u16 {
        self.status.as_u16()
    }

    fn values(&self, name: &'static HeaderName) -> impl Iterator<Item = &[u8]> {
        self.headers.get_all(name).iter().map(HeaderValue::as_bytes)
    }

    fn remove(&mut self, name: &'static HeaderName) {
        self.headers.remove(name);
    }

    fn replace(&mut self, name: &'static HeaderName, value: &[u8]) {
        if let Ok(value) = HeaderValue::from_bytes(value) {
            let _ = self.headers.try_insert(name, value);
        }
    }

    fn append(&mut self, name: &'static HeaderName, value: &'static str) {
        let _ = self.headers.try_append(name, HeaderValue::from_static(value));
    }

    fn append_text(&mut self, name: &'static HeaderName, value: String) {
        let value = HeaderValue::try_from(value).ok();
        if value.is_none_or(|value| self.headers.try_append(name, value).is_err()) {
            tracing::error!("`{name}` is lost, because the response has the maximum number of headers");
        }
    }

    fn retain_lines(&mut self, keeps: impl Fn(usize) -> bool) {
        // `HeaderMap::remove` is quadratic in the values of one name, in debug builds.
        let headers = mem::take(self.headers);
        let (mut current, mut place) = (None, 0);
        for (name, value) in headers {
            current = name.or(current);
            let Some(name) = &current else { continue };
            let is_line = *name == SET_COOKIE;
            if !is_line || keeps(place) {
                self.headers.append(name, value);
            }
            place += usize::from(is_line);
        }
    }

    fn append_line(&mut self, line: SetCookie) {
        if self.headers.try_append(SET_COOKIE, HeaderValue::from(line)).is_err() {
            tracing::error!("a cookie is lost, because the response has the maximum number of headers");
        }
    }
}
