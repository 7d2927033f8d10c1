//! What findings say: the attributes as they are and as they are declared, what to write, and never a value.

use axum::Router;
use axum::http::header::SET_COOKIE;
use axum::response::AppendHeaders;
use axum::routing::get;
use cookie_policy::{Audit, Cookie, Mount, PolicyLayer, Site, policy};
use cookie_policy_tests_servers::{Request, Server};

use super::server;

/// What the log says of a line: the messages without what comes before and behind them.
fn reasons(line: &str) -> Vec<String> {
    reasons_of(&server(Audit::Report, &[line.as_bytes()]).0)
}

/// What the log of a server says of the lines of its page.
fn reasons_of(server: &Server) -> Vec<String> {
    Request::get("/").send(server);
    let logged = server.log.lines();
    assert!(!logged.concat().contains("s3cret"), "{logged:?}");
    let reason = |line: &String| {
        let reason =
            line.strip_prefix("ERROR message=a cookie was sent although it violates the policy: ")?;
        Some(reason.split_once(" rule=")?.0.to_owned())
    };
    logged.iter().filter_map(reason).collect()
}

/// Attributes of a line of another program, and what the log says of them.
const ATTRIBUTES: [(&str, &str); 11] = [
    (
        "Path=/; Secure; HttpOnly; SameSite=None",
        "the line has `SameSite=None`, the declaration `SameSite=Lax`: write `SameSite=Lax`",
    ),
    (
        "Path=/; Secure; HttpOnly",
        "the line has no `SameSite`, the declaration `SameSite=Lax`: write `SameSite=Lax`",
    ),
    (
        "Path=/; Secure; HttpOnly; SameSite",
        "the line has `SameSite`, the declaration `SameSite=Lax`: write `SameSite=Lax`",
    ),
    (
        "Path=/shop; Secure; HttpOnly; SameSite=Lax",
        "the line has `Path=/shop`, the declaration `Path=/`: write `Path=/`",
    ),
    ("Secure; HttpOnly; SameSite=Lax", "the line has no `Path`, the declaration `Path=/`: write `Path=/`"),
    (
        "Domain=a.org; Path=/; Secure; HttpOnly; SameSite=Lax",
        "the line has `Domain=a.org`, the declaration no `Domain`: leave it out",
    ),
    (
        "Path=/; HttpOnly; SameSite=Lax",
        "the line has no `Secure`, the declaration `secure = true`: write `Secure`",
    ),
    (
        "Path=/; Secure; HttpOnly; SameSite=Lax; Partitioned",
        "the line has `Partitioned`, the declaration `partitioned = false`: declare `partitioned = true`, or \
             leave it out",
    ),
    (
        "Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=1209601",
        "the line keeps the cookie for 1209601 seconds, the declaration for at most 1209600: write \
             `Max-Age=1209600`",
    ),
    (
        "Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=1.5",
        "`Max-Age=1.5` is not a number, so browsers differ about it: write only digits",
    ),
    (
        "Path=/; Secure; HttpOnly; SameSite=Lax; Expires=soon",
        "`Expires=soon` is not a date that all browsers read alike: write it like `Thu, 01 Jan 1970 00:00:00 GMT`",
    ),
];

#[test]
fn an_attribute_is_said_as_it_is_and_as_it_is_declared() {
    for (attributes, expected) in ATTRIBUTES {
        assert_eq!(reasons(&format!("sessionid=s3cret; {attributes}")), [expected], "{attributes}");
    }
}

#[test]
fn a_lifetime_is_said_as_it_is_and_as_it_is_declared() {
    for (line, expected) in [
        (
            "django_language=s3cret; Max-Age=60; Path=/; Secure; HttpOnly; SameSite=Lax",
            "the line keeps the cookie for 60 seconds, the declaration for the session: leave out `Max-Age` and `Expires`",
        ),
        (
            "basket=s3cret; Domain=opendatasoft.com; Path=/shop; Secure; HttpOnly; SameSite=Strict",
            "the line keeps the cookie for the session, which can be longer than declared: write `Max-Age=129600`",
        ),
    ] {
        assert_eq!(reasons(line), [expected]);
    }
}

#[test]
fn a_name_without_the_part_that_varies_is_said_not_to_be_covered() {
    let expected = "the policy lists `_pk_*`, whose `*` stands for at least one character: declare and list the name without it, too, or remove the line";
    assert_eq!(reasons("_pk_=s3cret; Path=/"), [expected]);
    let undeclared = "the policy does not list the cookie: declare and list it, or remove the line";
    for line in ["_pk=s3cret", "_pk_*=s3cret", "s3cret"] {
        assert!(!reasons(line).contains(&expected.to_owned()), "{line}");
    }
    assert_eq!(reasons("_pk=s3cret"), [undeclared]);
}

/// To log in with an account of another site
#[derive(Cookie)]
#[cookie(name = "oidc_{}", names = 3, provider = site, category = Necessary(Authentication), lifetime = session)]
struct Flow(#[allow(dead_code)] String);

#[policy(site = "https://example.org", provider = "Example", plain_http = allowed, recipients = [])]
struct HomePolicy(Flow);

/// What the log says of a line of a site at this address.
fn reasons_at(address: &str, line: &'static str) -> Vec<String> {
    let mount = Mount::at(address).expect("an address");
    let layer = PolicyLayer::new(Site::<HomePolicy>::new().mounted(mount));
    let handler = async move || AppendHeaders([(SET_COOKIE, line)]);
    reasons_of(&Server::start(Router::new().route("/", get(handler)).layer(layer)))
}

#[test]
fn nobody_is_told_to_declare_what_cannot_be_beside_a_family() {
    let expected = "the policy lists `oidc_*`, whose `*` stands for at least one character: add a suffix, or remove the line";
    assert_eq!(reasons_at("https://example.org", "oidc_=s3cret; Path=/"), [expected]);
}

#[test]
fn over_plain_http_nobody_is_told_to_declare_what_is_declared() {
    let line = "oidc_1=s3cret; Path=/; Secure; HttpOnly; SameSite=Lax";
    let expected = "the line has `Secure`, and browsers drop it over plain HTTP: leave it out";
    assert_eq!(reasons_at("http://nas.local", line), [expected]);
    assert_eq!(reasons_at("http://nas.local", "oidc_1=s3cret; Path=/; HttpOnly; SameSite=Lax"), [""; 0]);
    assert_eq!(reasons_at("https://example.org", line), [""; 0]);
}

#[test]
fn a_long_or_odd_attribute_is_cut_and_escaped() {
    let path = "/\u{e9}".to_owned() + &"x".repeat(1000);
    let cut = format!("`Path=/\\xc3\\xa9{}`", "x".repeat(61));
    let reasons = reasons(&format!("sessionid=s3cret; Secure; HttpOnly; SameSite=Lax; Path={path}"));
    // The log itself escapes backslashes.
    let reasons: Vec<_> = reasons.iter().map(|reason| reason.replace("\\\\", "\\")).collect();
    assert_eq!(reasons, [format!("the line has {cut}, the declaration `Path=/`: write `Path=/`")]);
}
