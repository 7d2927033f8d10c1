//! The `Set-Cookie` headers, as browsers and other libraries read them.

use std::collections::BTreeSet;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use cookie_policy::testing::Visitor;
use cookie_policy::{
    AnonymousStatistics, Answer, Cookie, Declaration, Jar, Lifetime, Marketing, Party, Policy, SameSite,
    SetBy, SetCookie, Site, Statistics, Status,
};
use cookie_policy_tests::golden::assert_golden;
use cookie_policy_tests::{
    AdminSession, Advertising, Audience, Basket, CookiePreferences, Language, MapZoom, Matomo,
    Personalisation, Search, SessionId, ShopVisits, SitePolicy, Stops, Verbatim, VisitorId,
};
use cookie_policy_tests_library::{CsrfToken, flash::Flash};
use http::{HeaderMap, HeaderValue};

fn clock() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(1_800_000_000)
}

/// Returns a jar with consent to everything.
fn open_jar() -> Jar<SitePolicy> {
    let mut visitor = Visitor::of(&Site::new().clock(clock));
    visitor.answer(Answer::accept_all()).expect("recorded");
    visitor.request()
}

/// Returns the header of every cookie that this server sets, with the shorter of two lifetimes.
fn set_lines() -> Vec<(&'static Declaration, SetCookie)> {
    let jar = open_jar();
    let statistics = jar.consent::<Statistics>().expect("granted");
    let results = [
        SessionId("38afes7a8".into()).set(&jar),
        Language::EnGb.set(&jar),
        Basket { items: vec!["apple".into()], cents: 95 }.set(&jar),
        Search(7).set(&jar),
        Verbatim("a=b%20".into()).set(&jar),
        CsrfToken("a b".into()).set(&jar),
        Flash("Saved; thank you".into()).set(&jar),
        VisitorId("7f2c".into()).set(statistics),
        ShopVisits(3).set(statistics),
        Audience("x".into()).set(jar.consent::<AnonymousStatistics>().expect("granted")),
        Advertising("y".into()).set(jar.consent::<Marketing>().expect("granted")),
        Stops("Brest".into()).set(jar.consent::<Personalisation>().expect("granted")),
    ];
    assert_eq!(results.map(|result| result.is_ok()), [true; 12]);
    // A refusal, because a grant has a random identifier.
    let mut refusing: Jar<SitePolicy> = Site::new().clock(clock).jar([""], None);
    refusing.answer(Answer::refuse_all()).expect("recorded");
    let choices = refusing.set_cookies().find(|line| !line.is_removal());
    jar.set_cookies().chain(choices).map(|line| (declared(line.name()), line)).collect()
}

/// Returns the headers of cookies with two lifetimes, set for the longer one.
fn persistent_lines() -> Vec<(&'static Declaration, SetCookie)> {
    let jar = open_jar();
    SessionId("38afes7a8".into()).set_persistent(&jar).expect("set");
    let consent = jar.consent::<Personalisation>().expect("granted");
    Stops("Brest".into()).set_persistent(consent).expect("set");
    jar.set_cookies().map(|line| (declared(line.name()), line)).collect()
}

/// Returns the header that removes each cookie that this server can remove.
fn removal_lines() -> Vec<(&'static Declaration, SetCookie)> {
    let jar: Jar<SitePolicy> = Jar::from_cookie_header("_pk_id.1=x");
    let results = [
        jar.remove::<SessionId>(),
        jar.remove::<Language>(),
        jar.remove::<Basket>(),
        jar.remove::<Search>(),
        jar.remove::<Verbatim>(),
        jar.remove::<CsrfToken>(),
        jar.remove::<Flash>(),
        jar.remove::<VisitorId>(),
        jar.remove::<ShopVisits>(),
        jar.remove::<Audience>(),
        jar.remove::<Advertising>(),
        jar.remove::<Stops>(),
        jar.remove::<Matomo>(),
        jar.remove::<MapZoom>(),
        jar.remove::<AdminSession>(),
    ];
    assert_eq!(results.map(|result| result.is_ok()), [true; 15]);
    jar.set_cookies().map(|line| (declared(line.name()), line)).collect()
}

/// Returns the declaration of a name.
fn declared(name: &str) -> &'static Declaration {
    let name = if name.starts_with("_pk_") { "_pk_*" } else { name };
    SitePolicy::COOKIES.iter().find(|cookie| cookie.name() == name).expect("the policy lists it")
}

fn names(lines: &[(&'static Declaration, SetCookie)]) -> BTreeSet<&'static str> {
    lines.iter().map(|(declaration, _)| declaration.name()).collect()
}

#[test]
fn these_tests_see_every_cookie_of_the_policy() {
    let settable = SitePolicy::COOKIES.iter().filter(|cookie| {
        cookie.party() == Party::First && cookie.set_by() == SetBy::Server && cookie.name() != "admin"
    });
    assert_eq!(names(&set_lines()), settable.map(Declaration::name).collect());
    let removable = SitePolicy::COOKIES.iter().filter(|cookie| {
        cookie.party() == Party::First && cookie.name() != CookiePreferences::DECLARATION.name()
    });
    assert_eq!(names(&removal_lines()), removable.map(Declaration::name).collect());
    let two_lifetimes =
        SitePolicy::COOKIES.iter().filter(|cookie| matches!(cookie.lifetime(), Lifetime::SessionOr(_)));
    assert_eq!(names(&persistent_lines()), two_lifetimes.map(Declaration::name).collect());
}

fn same_site(word: Option<cookie::SameSite>) -> Option<SameSite> {
    word.map(|word| match word {
        cookie::SameSite::Strict => SameSite::Strict,
        cookie::SameSite::Lax => SameSite::Lax,
        cookie::SameSite::None => SameSite::None,
    })
}

/// Returns everything that a removal has in common with the header that set the cookie.
fn assert_scope(parsed: &cookie::Cookie<'_>, declaration: &Declaration, line: &SetCookie) {
    assert_eq!(parsed.name(), line.name());
    assert_eq!(parsed.value(), line.value());
    assert_eq!(parsed.path(), Some(declaration.path()), "{line}");
    assert_eq!(parsed.domain(), declaration.domain(), "{line}");
    assert_eq!(parsed.secure().unwrap_or_default(), declaration.secure(), "{line}");
    assert_eq!(parsed.http_only().unwrap_or_default(), declaration.http_only(), "{line}");
    assert_eq!(parsed.partitioned().unwrap_or_default(), declaration.partitioned(), "{line}");
    assert_eq!(same_site(parsed.same_site()), Some(declaration.same_site()), "{line}");
    let known = ["Path", "Domain", "Secure", "HttpOnly", "Partitioned", "SameSite", "Max-Age", "Expires"];
    let attributes: Vec<_> = line.as_str().split("; ").skip(1).map(|part| part.split('=').next()).collect();
    assert!(attributes.iter().flatten().all(|name| known.contains(name)), "{line}");
    let distinct: BTreeSet<_> = attributes.iter().collect();
    assert_eq!(distinct.len(), attributes.len(), "no attribute occurs twice in {line}");
}

fn seconds(parsed: &cookie::Cookie<'_>) -> Option<i64> {
    parsed.max_age().map(cookie::time::Duration::whole_seconds)
}

#[test]
fn every_line_parses_and_has_the_declared_attributes() {
    for (declaration, line) in set_lines() {
        let parsed = cookie::Cookie::parse(line.as_str()).expect("the line parses");
        assert_scope(&parsed, declaration, &line);
        let expected = match declaration.lifetime() {
            Lifetime::Persistent(time) => Some(time.as_secs() as i64),
            _ => None,
        };
        assert_eq!(seconds(&parsed), expected, "{line}");
        assert_eq!(parsed.expires(), None, "{line}");
        assert!(!line.is_removal());
    }
}

#[test]
fn the_longer_lifetime_is_sent_where_it_is_chosen() {
    for (declaration, line) in persistent_lines() {
        let parsed = cookie::Cookie::parse(line.as_str()).expect("the line parses");
        assert_scope(&parsed, declaration, &line);
        let longest = declaration.lifetime().longest().expect("there are two lifetimes");
        assert_eq!(seconds(&parsed), Some(longest.as_secs() as i64), "{line}");
    }
}

#[test]
fn every_removal_parses_has_the_same_scope_and_is_long_past() {
    for (declaration, line) in removal_lines() {
        let parsed = cookie::Cookie::parse(line.as_str()).expect("the line parses");
        assert_scope(&parsed, declaration, &line);
        assert!(line.is_removal());
        assert_eq!(line.value(), "");
        assert_eq!(seconds(&parsed), Some(0), "{line}");
        let expires = parsed.expires_datetime().expect("there is a date");
        assert_eq!(expires.unix_timestamp(), 0, "{line}");
    }
}

#[test]
fn a_line_becomes_a_header_value_and_a_cookie() {
    for (declaration, line) in [set_lines(), persistent_lines(), removal_lines()].concat() {
        let value = HeaderValue::from(line.clone());
        assert_eq!(value.to_str().ok(), Some(line.as_str()));
        let cookie: cookie::Cookie<'static> = line.clone().into();
        assert_scope(&cookie, declaration, &line);
        assert_eq!(line.to_string(), line.as_str());
        assert_eq!(String::from(line.clone()), line.as_str());
    }
}

#[test]
fn a_cookie_of_the_other_library_prints_the_same_value() {
    let (_, line) = set_lines().into_iter().find(|(cookie, _)| cookie.name() == "flash").expect("it is set");
    let cookie = cookie::Cookie::from(line);
    assert_eq!(cookie.stripped().to_string(), "flash=Saved%3B%20thank%20you");
}

#[test]
fn every_line_is_as_it_was() {
    let mut text = String::new();
    let lines = [("set", set_lines()), ("set persistent", persistent_lines()), ("remove", removal_lines())];
    for cookie in SitePolicy::COOKIES {
        text += &format!("{}\n", cookie.name());
        for (call, lines) in &lines {
            for (_, line) in lines.iter().filter(|(declaration, _)| declaration.name() == cookie.name()) {
                text += &format!("  {call}: {line}\n");
            }
        }
    }
    assert_golden("site-lines.txt", &text);
}

fn headers(fields: &[(&'static str, &'static str)]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in fields {
        headers.append(*name, HeaderValue::from_static(value));
    }
    headers
}

#[test]
fn a_jar_is_made_of_every_cookie_field_of_a_request() {
    let site = Site::<SitePolicy>::new();
    let jar = site.jar_from_headers(&headers(&[
        ("cookie", "sessionid=a"),
        ("accept", "x"),
        ("cookie", "search=7; verbatim=b"),
    ]));
    assert_eq!(jar.get(), Some(SessionId("a".into())));
    assert_eq!(jar.get(), Some(Search(7)));
    assert_eq!(jar.get(), Some(Verbatim("b".into())));
    assert_eq!(site.jar_from_headers(&HeaderMap::new()).get::<SessionId>(), None);
}

#[test]
fn a_field_that_is_not_utf_8_hides_no_other() {
    let mut headers = headers(&[("cookie", "sessionid=a")]);
    headers.append("cookie", HeaderValue::from_bytes(b"visitor_id=\xff; search=7").expect("it is opaque"));
    let jar = Site::<SitePolicy>::new().jar_from_headers(&headers);
    assert_eq!(jar.get(), Some(SessionId("a".into())));
    assert_eq!(jar.get(), Some(Search(7)));
    assert_eq!(jar.problems().len(), 1);
}

#[test]
fn gpc_counts_if_one_field_says_exactly_1() {
    let status = |fields: &[(&'static str, &'static str)]| {
        Site::<SitePolicy>::new().jar_from_headers(&headers(fields)).status::<Marketing>()
    };
    assert_eq!(status(&[]), Status::NotAsked);
    assert_eq!(status(&[("sec-gpc", "1")]), Status::Refused);
    assert_eq!(status(&[("sec-gpc", "0"), ("sec-gpc", "1")]), Status::Refused);
    for field in ["0", "true", "", "1, 1", "01"] {
        assert_eq!(status(&[("sec-gpc", field)]), Status::NotAsked, "{field}");
    }
    let site = Site::<SitePolicy>::new().gpc(false);
    assert_eq!(site.jar_from_headers(&headers(&[("sec-gpc", "1")])).status::<Marketing>(), Status::NotAsked);
}
