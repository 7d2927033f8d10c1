//! What a refusal removes of a site with TLS and without: each mount's cookies, where browsers let it.

use cookie_policy::testing::Visitor;
use cookie_policy::{
    Answer, At, Choices, Cookie, CookieSuffix, Error, Site, Statistics, Transport, Unkeyed, policy,
};
use http::{HeaderMap, HeaderValue};

use crate::{at, lines};

/// To remember what you chose
#[derive(Cookie)]
#[cookie(
    name = "__Host-choices",
    prefix = if_possible,
    provider = site,
    category = Necessary(Choices),
    lifetime = "180 days",
)]
struct Chosen(#[allow(dead_code)] Choices);

/// To remember your language
#[derive(Cookie)]
#[cookie(
    name = "__Secure-language",
    prefix = if_possible,
    provider = site,
    category = Necessary(UserInterface),
    lifetime = "30 days",
)]
struct Language(String);

/// To count visits
#[derive(Cookie)]
#[cookie(
    name = "__Host-visits",
    prefix = if_possible,
    provider = site,
    category = Statistics,
    lifetime = "90 days",
    recipients = [],
)]
struct Visits(String);

/// To compare two versions of a page
#[derive(Cookie)]
#[cookie(
    name = "__Secure-test_{}",
    prefix = if_possible,
    names = 3,
    provider = site,
    category = Statistics,
    lifetime = "90 days",
    recipients = [],
)]
struct Experiment(String);

#[policy(site = "https://nas.example.org", provider = "App", choices = Chosen, plain_http = allowed, recipients = [])]
struct App(Chosen, Language, Visits, Experiment);

/// A request is one over plain HTTP where no browser denies it.
fn site(http: &str) -> Site<App, Unkeyed, At<true, false>> {
    Site::<App>::new()
        .mounted(at("https://nas.example.org"))
        .or_plain_http(at(http), |_, _| Some(Transport::Http))
}

/// Sets every cookie over plain HTTP, for a visitor who accepts.
fn visitor() -> Result<Visitor<App>, Error> {
    let visitor = Visitor::of(&site("http://nas.example.org"));
    let mut plain = visitor.at("http://nas.example.org/");
    plain.answer(Answer::accept_all())?;
    let jar = plain.request();
    Language("fr".into()).set(&jar)?;
    let consent = jar.consent::<Statistics>().expect("granted");
    Visits("7f2c".into()).set(consent)?;
    Experiment("a".into()).set_named(consent, &suffix())?;
    plain.receive(&jar);
    Ok(visitor)
}

fn suffix() -> CookieSuffix {
    CookieSuffix::try_from("banner").unwrap_or_else(|error| panic!("{error}"))
}

fn held(visitor: &Visitor<App>) -> Vec<String> {
    let mut names: Vec<_> = visitor.cookies().iter().map(|cookie| cookie.name().to_owned()).collect();
    names.retain(|name| !name.ends_with("choices"));
    names.sort();
    names
}

#[test]
fn a_refusal_over_tls_removes_what_was_set_over_plain_http() -> Result<(), Error> {
    let visitor = visitor()?;
    assert_eq!(held(&visitor), ["language", "test_banner", "visits"]);
    let mut https = visitor.at("https://nas.example.org/");
    https.answer(Answer::refuse_all())?;
    assert_eq!(held(&visitor), ["language"]);

    // A page that comes late brings it back.
    visitor.at("http://nas.example.org/").receive_lines(["visits=7f2c; Path=/"]);
    let jar = https.request();
    https.receive(&jar);
    assert_eq!(held(&visitor), ["language"]);
    Ok(())
}

#[test]
fn what_is_set_over_tls_leaves_the_cookies_of_plain_http_alone() -> Result<(), Error> {
    let visitor = visitor()?;
    let mut https = visitor.at("https://nas.example.org/");
    https.answer(Answer::accept_all())?;
    let jar = https.request();
    Visits("9a".into()).set(jar.consent::<Statistics>().expect("granted"))?;
    https.receive(&jar);
    assert_eq!(held(&visitor), ["__Host-visits", "language", "test_banner", "visits"]);
    Ok(())
}

#[test]
fn a_long_header_hides_nothing() -> Result<(), Error> {
    let header = format!("other={}; test_banner=a; visits=7f2c", "x".repeat(5_000));
    let mut headers = HeaderMap::new();
    headers.insert("cookie", HeaderValue::from_str(&header).expect("a header"));
    headers.insert("sec-fetch-site", HeaderValue::from_static("none"));
    let mut jar = site("http://nas.example.org").jar_from_headers(&headers);
    jar.answer(Answer::refuse_all())?;
    let lines = lines(&jar);
    for name in ["test_banner", "visits"] {
        assert!(lines.iter().any(|line| line.starts_with(&format!("{name}=; Max-Age=0;"))), "{lines:?}");
    }
    Ok(())
}

#[test]
fn cookies_of_another_host_are_left_to_it() -> Result<(), Error> {
    let mut headers = HeaderMap::new();
    headers.insert("cookie", HeaderValue::from_static("visits=7f2c"));
    headers.insert("sec-fetch-site", HeaderValue::from_static("none"));
    let mut jar = site("http://nas.local").jar_from_headers(&headers);
    jar.answer(Answer::refuse_all())?;
    assert!(!lines(&jar).iter().any(|line| line.starts_with("visits=")));
    Ok(())
}
