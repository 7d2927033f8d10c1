//! The parser of headers.

use std::collections::BTreeSet;
use std::fmt::Debug;

use cookie_policy::{
    Answer, Consent, Cookie, Error, Exempt, Jar, Lists, Policy, Preferences, Readable, Site, Statistics,
    Status,
};
use http::header::{COOKIE, HeaderMap, HeaderValue};

use crate::fuzz::naive;
use crate::grammar::assert_kept;
use crate::{Basket, Language, MapZoom, Matomo, Search, SessionId, SitePolicy, Verbatim, VisitorId};

/// Uses any bytes as the `Cookie` headers of a request, one on each line. The result must be that of a simple parser,
/// and whatever the application does then, each `Set-Cookie` header is declared and has the right grammar.
pub fn header(input: &[u8]) {
    let site = Site::<SitePolicy>::new();
    assert_used(site.jar(fields(input), None), Answer::refuse_all(), input);
    assert_used(site.jar(fields(input), Some("1")), Answer::accept_all(), input);
    if let Some(headers) = headers(input) {
        assert_used(site.jar_from_headers(&headers), Answer::change(), input);
    }
}

fn fields(input: &[u8]) -> impl Iterator<Item = &[u8]> {
    input.split(|byte| *byte == b'\n')
}

/// Returns the headers as servers pass them on. Servers reject control characters.
fn headers(input: &[u8]) -> Option<HeaderMap> {
    let values = fields(input).map(|field| HeaderValue::from_bytes(field).ok());
    values.map(|value| Some((COOKIE, value?))).collect()
}

fn assert_used(mut jar: Jar<SitePolicy>, answer: Answer<SitePolicy>, input: &[u8]) {
    assert_read(&jar, input);
    assert_told(&jar);
    act(&mut jar, answer);
    assert_told(&jar);
    assert_leaving(&jar);
}

/// Reads a cookie of each kind.
fn assert_read(jar: &Jar<SitePolicy>, input: &[u8]) {
    assert_one_read(jar, input, |text| naive::decoded(text).map(SessionId));
    assert_one_read(jar, input, |text| Some(Verbatim(text.to_owned())));
    assert_one_read(jar, input, |text| text.parse().ok().map(Search));
    assert_one_read(jar, input, |text| serde_json::from_str::<Basket>(&naive::decoded(text)?).ok());
    assert_one_read(jar, input, |text| match naive::decoded(text)?.as_str() {
        "fr" => Some(Language::Fr),
        "en-gb" => Some(Language::EnGb),
        _ => None,
    });
}

/// Reads one cookie; `value` returns the meaning of its text.
fn assert_one_read<C>(jar: &Jar<SitePolicy>, input: &[u8], value: impl Fn(&str) -> Option<C>)
where
    C: Cookie<Category: Exempt> + Readable + Debug + PartialEq,
    SitePolicy: Lists<C>,
{
    let cookie = C::DECLARATION.name();
    let expected =
        naive::value(input, cookie).and_then(|text| value(text).ok_or(Error::Malformed { cookie }));
    assert_eq!(jar.try_get(), expected);
    assert_eq!(jar.get(), expected.ok());
}

/// Whatever the jar reports can be logged.
fn assert_told(jar: &Jar<SitePolicy>) {
    for problem in jar.problems() {
        let told = problem.to_string();
        assert!(told.bytes().all(|byte| matches!(byte, b' '..=b'~')), "{told:?}");
    }
    for status in jar.statuses() {
        assert_eq!(status.source().is_some(), status.status() != Status::NotAsked);
    }
}

/// Does what an application may do with a request.
fn act(jar: &mut Jar<SitePolicy>, answer: Answer<SitePolicy>) {
    let session: Option<SessionId> = jar.get();
    Search(7).set(jar).expect("a number fits");
    jar.remove::<Matomo>().expect("the response is here");
    jar.answer(answer).expect("there is room for every category");
    if let Some(consent) = jar.consent::<Statistics>() {
        let visitor = consent.get().unwrap_or(VisitorId("7f2c".into()));
        let _ = visitor.set(consent);
    }
    let _ = jar.consent::<Preferences>().map(Consent::get::<MapZoom>);
    // A received value may be too long after encoding.
    let _ = session.map(|session| session.set(jar));
}

fn assert_leaving(jar: &Jar<SitePolicy>) {
    let mut names = BTreeSet::new();
    for line in jar.take_set_cookies() {
        assert_kept(&line);
        let name = line.name();
        assert!(is_declared(name), "{line}");
        assert!(!names.contains(name), "a line after the one that counts for {name}");
        // Stray copies of the choices are removed before the answer is kept.
        if !(name == "cookies_preferences" && line.is_removal()) {
            names.insert(name.to_owned());
        }
    }
}

fn is_declared(name: &str) -> bool {
    name.starts_with("_pk_") || SitePolicy::COOKIES.iter().any(|cookie| cookie.name() == name)
}
