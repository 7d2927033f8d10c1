//! A whole request: parse its header, ask for consent once, read three typed cookies.

use axum_extra::extract::CookieJar;
use biscotti::{Processor, ProcessorConfig, RequestCookies};
use cookie_policy::{Consent, Jar, Site as PolicySite, Statistics};
use http::header::COOKIE;
use http::{HeaderMap, HeaderValue};

use super::contest::{Contestant, Task};
use super::declared::{Language, SESSION, SessionId, Site, VisitorId, granted};
use crate::table::Limit;

const BATCH: usize = 64;

/// The values of the three cookies.
pub(super) type Read = [Option<String>; 3];

pub(crate) fn task() -> Task {
    let (header, headers) = (header(), headers());
    let processor = Processor::from(ProcessorConfig::default());
    let expected = [SESSION, "en-GB", "7f2c91d04be8a356"].map(|value| Some(value.to_owned()));
    let site = PolicySite::new();
    for read in
        [own(&site, &headers), floor(&header).0, axum_extra(&headers).0, biscotti(&header, &processor).0]
    {
        assert_eq!(read, expected);
    }
    let (for_floor, for_axum_extra) = (header.clone(), headers.clone());
    Task {
        name: "a request with 12 cookies",
        limits: vec![
            Limit::Ratio("floor", 1.5),
            Limit::Ratio("axum-extra", 0.15),
            // The state of the jar and the index of the header are two more; the floor also copies the choices cookie.
            Limit::Allocations("floor", 1.0),
        ],
        contestants: vec![
            Contestant::new("cookie-policy", BATCH, || (), move |()| own(&site, &headers)),
            Contestant::new("floor", BATCH, || (), move |()| floor(&for_floor)),
            Contestant::new("axum-extra", BATCH, || (), move |()| axum_extra(&for_axum_extra)),
            Contestant::new("biscotti", BATCH, || (), move |()| biscotti(&header, &processor)),
        ],
    }
}

/// Twelve cookies: those of the policy that are read, and others.
fn header() -> String {
    let others = |range: std::ops::Range<usize>| {
        range.map(|i| format!("other_cookie_{i}=value-{i}-0123456789abcdef")).collect::<Vec<_>>().join("; ")
    };
    let (first, second, third) = (others(0..3), others(3..6), others(6..8));
    let choices = granted();
    format!(
        "{first}; sessionid={SESSION}; {second}; {choices}; language=en-GB; {third}; visitor_id=7f2c91d04be8a356"
    )
}

pub(super) fn headers() -> HeaderMap {
    let value = HeaderValue::try_from(header());
    value.into_iter().map(|value| (COOKIE, value)).collect()
}

fn own(site: &PolicySite<Site>, headers: &HeaderMap) -> Read {
    read(&site.jar_from_headers(headers))
}

pub(super) fn read(jar: &Jar<Site>) -> Read {
    let session = jar.get::<SessionId>().map(|cookie| cookie.0);
    let language = jar.get::<Language>().map(|cookie| cookie.0);
    let visitor = jar.consent::<Statistics>().and_then(Consent::get::<VisitorId>);
    [session, language, visitor.map(|cookie| cookie.0)]
}

/// One pass that splits, compares four names and copies their values.
pub(super) fn floor(header: &str) -> (Read, Option<String>) {
    let (mut read, mut choices) = (Read::default(), None);
    let [session, language, visitor] = &mut read;
    for piece in header.split(';') {
        let Some((name, value)) = piece.trim_ascii_start().split_once('=') else { continue };
        let slot = match name {
            "sessionid" => &mut *session,
            "language" => &mut *language,
            "visitor_id" => &mut *visitor,
            "cookies_preferences" => &mut choices,
            _ => continue,
        };
        *slot = Some(value.to_owned());
    }
    (read, choices)
}

/// The choices are copied without parsing.
fn axum_extra(headers: &HeaderMap) -> (Read, Option<String>) {
    read_by_axum_extra(&CookieJar::from_headers(headers))
}

pub(super) fn read_by_axum_extra(jar: &CookieJar) -> (Read, Option<String>) {
    let get = |name| jar.get(name).map(|cookie| cookie.value().to_owned());
    (["sessionid", "language", "visitor_id"].map(get), get("cookies_preferences"))
}

/// The choices are copied without parsing.
fn biscotti(header: &str, processor: &Processor) -> (Read, Option<String>) {
    let cookies = RequestCookies::parse_header(header, processor).unwrap_or_default();
    let get = |name| cookies.get(name).map(|cookie| cookie.value().to_owned());
    (["sessionid", "language", "visitor_id"].map(get), get("cookies_preferences"))
}
