//! One site with TLS and without, and a function that says which of them a request came to.

use cookie_policy::testing::Visitor;
use cookie_policy::{
    Answer, AnswerRejection, At, Cookie, Document, Error, Jar, Mount, PolicyLayer, Site, Statistics, Status,
    Transport, Unkeyed, policy,
};
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::policies::{AppPolicy, Language, Session};
use crate::{at, lines};

/// The function looks at what the proxy says.
fn both() -> Site<AppPolicy, Unkeyed, At<true, false>> {
    Site::<AppPolicy>::new().mounted(at("https://nas.example.org")).or_plain_http(
        at("http://nas.example.org"),
        |headers, _| match headers.get("x-proxy-proto")?.as_bytes() {
            b"http" => Some(Transport::Http),
            b"https" => Some(Transport::Https),
            _ => None,
        },
    )
}

fn headers(fields: &[(&'static str, &'static str)]) -> HeaderMap {
    fields
        .iter()
        .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)))
        .collect()
}

fn language_line(fields: &[(&'static str, &'static str)]) -> Result<Vec<String>, Error> {
    let jar = both().jar_from_headers(&headers(fields));
    Language("fr".into()).set(&jar)?;
    Ok(lines(&jar))
}

const SECURE: [&str; 1] = ["__Secure-language=fr; Max-Age=2592000; Path=/; Secure; HttpOnly; SameSite=Lax"];
const PLAIN: [&str; 1] = ["language=fr; Max-Age=2592000; Path=/; HttpOnly; SameSite=Lax"];

#[test]
fn a_request_is_over_plain_http_only_if_the_function_says_it_and_no_browser_denies_it() -> Result<(), Error> {
    let proxy = |proto| ("x-proxy-proto", proto);
    assert_eq!(language_line(&[proxy("http")])?, PLAIN);
    assert_eq!(language_line(&[proxy("https")])?, SECURE);
    assert_eq!(language_line(&[])?, SECURE);
    assert_eq!(language_line(&[proxy("ftp")])?, SECURE);
    // No header counts by itself.
    for (name, value) in [("x-forwarded-proto", "http"), ("forwarded", "proto=http"), ("x-scheme", "http")] {
        assert_eq!(language_line(&[(name, value)])?, SECURE, "{name}");
    }
    for field in
        ["sec-fetch-site", "sec-fetch-mode", "sec-fetch-dest", "sec-fetch-user", "sec-fetch-storage-access"]
    {
        assert_eq!(language_line(&[proxy("http"), (field, "none")])?, SECURE, "{field}");
    }
    Ok(())
}

#[test]
fn an_answer_is_compared_with_the_mount_that_it_came_to() {
    let read = |fields: &[(&'static str, &'static str)]| {
        let fields = [&[("content-type", "application/json")], fields].concat();
        both().read_answer(&headers(&fields), br#"{"answer": "refuse_all"}"#).map(drop)
    };
    let (http, https) = ("http://nas.example.org", "https://nas.example.org");
    let forged = Err(AnswerRejection::CrossOrigin);
    for (proto, origin, expected) in
        [("http", http, Ok(())), ("https", https, Ok(())), ("https", http, forged), ("http", https, forged)]
    {
        assert_eq!(read(&[("x-proxy-proto", proto), ("origin", origin)]), expected, "{proto} {origin}");
        let at_host = [("x-proxy-proto", proto), ("origin", origin), ("host", "nas.example.org")];
        assert_eq!(read(&at_host), expected, "{proto} {origin}");
    }
    assert_eq!(
        read(&[("origin", http), ("host", "nas.example.org")]),
        forged,
        "nothing says that it is `http`"
    );
}

#[test]
fn a_login_never_leaves_over_plain_http() {
    let jar = both().jar_from_headers(&headers(&[("x-proxy-proto", "http"), ("cookie", "session=a")]));
    let error = Session("b".into()).set(&jar).expect_err("plain HTTP");
    assert_eq!(error, Error::PlainHttp { cookie: "session" });
    assert!(error.to_string().contains("redirect"));
    assert_eq!(lines(&jar), [""; 0]);
    // A removal is always possible.
    assert!(jar.remove::<Session>().is_ok());

    let jar = both().jar_from_headers(&headers(&[]));
    assert!(Session("b".into()).set(&jar).is_ok());
}

/// To confirm that it is you
#[derive(Cookie, Debug, PartialEq)]
#[cookie(
    name = "__Secure-confirmed",
    prefix = if_possible,
    provider = site,
    category = Necessary(Security),
    lifetime = "30 days",
    formerly(path = "/account"),
)]
struct Confirmed(String);

/// An application whose cookie for security moved.
#[policy(site = "https://nas.example.org", provider = "App", plain_http = allowed, recipients = [])]
struct ConfirmingPolicy(Session, Confirmed);

#[test]
fn a_login_that_moved_is_not_carried_over_plain_http() -> Result<(), Error> {
    let site = |plain| {
        let https = Site::<ConfirmingPolicy>::new().mounted(at("https://nas.example.org"));
        https.or_plain_http(plain, |headers, _| headers.get("x-proxy-proto").map(|_| Transport::Http))
    };
    let moved = at("http://nas.example.org/app").formerly("http://nas.example.org");
    for plain in [at("http://nas.example.org"), moved.unwrap_or_else(|error| panic!("{error}"))] {
        let request = [("x-proxy-proto", "http"), ("cookie", "confirmed=planted; session=planted")];
        let jar = site(plain.clone()).jar_from_headers(&headers(&request));
        assert_eq!(jar.get(), Some(Confirmed("planted".into())));
        assert_eq!(jar.get(), Some(Session("planted".into())));
        assert_eq!(lines(&jar), [""; 0]);
        jar.remove::<Confirmed>()?;
        assert!(lines(&jar).iter().all(|line| line.contains("; Max-Age=0;")), "a logout is always possible");
    }
    let jar =
        site(at("http://nas.example.org")).jar_from_headers(&headers(&[("cookie", "__Secure-confirmed=a")]));
    assert_eq!(jar.get(), Some(Confirmed("a".into())));
    assert!(
        lines(&jar).iter().any(|line| line.starts_with("__Secure-confirmed=a; ")),
        "over TLS it is carried"
    );
    Ok(())
}

#[test]
fn the_mount_with_tls_takes_only_refusals_from_the_other() -> Result<(), Error> {
    for (answer, status) in
        [(Answer::accept_all(), Status::NotAsked), (Answer::refuse_all(), Status::Refused)]
    {
        let home = Site::<AppPolicy>::new().mounted(at("http://nas.example.org"));
        let mut visitor = Visitor::of(&home);
        visitor.answer(answer)?;
        assert_eq!(visitor.cookies()[0].name(), "choices");
        let visitor = visitor.visit(&both());
        assert_eq!(visitor.request().status::<Statistics>(), status);
    }
    Ok(())
}

#[test]
fn refusals_of_the_other_mount_count_under_its_former_names_and_addresses() -> Result<(), Error> {
    let mut visitor = Visitor::of(&Site::<AppPolicy>::new().mounted(at("http://nas.example.org")));
    visitor.answer(Answer::refuse_all())?;
    let renamed = |mount: Mount| mount.names("vault_").and_then(|mount| mount.formerly_named(""));
    let moved = |mount: Mount| mount.formerly("http://nas.example.org");
    for plain in [renamed(at("http://nas.example.org")), moved(at("http://nas.example.org/app"))] {
        let plain = plain.unwrap_or_else(|error| panic!("{error}"));
        let https = renamed(at("https://nas.example.org")).unwrap_or_else(|error| panic!("{error}"));
        let site = Site::<AppPolicy>::new().mounted(https).or_plain_http(plain, |_, _| None);
        assert_eq!(visitor.visit(&site).request().status::<Statistics>(), Status::Refused);
    }
    Ok(())
}

#[test]
fn an_answer_over_tls_reaches_both() -> Result<(), Error> {
    let home = Site::<AppPolicy>::new().mounted(at("http://nas.example.org"));
    let mut visitor = Visitor::of(&home);
    visitor.answer(Answer::refuse_all())?;
    let mut visitor = visitor.visit(&both());
    visitor.answer(Answer::accept_all())?;
    assert_eq!(visitor.request().status::<Statistics>(), Status::Granted);
    // Reading does not take the copy away that the mount without TLS reads.
    let jar = visitor.request();
    let _ = jar.status::<Statistics>();
    visitor.receive(&jar);
    let visitor = visitor.visit(&home);
    assert_eq!(visitor.request().status::<Statistics>(), Status::Granted);
    Ok(())
}

/// The names that a page lists.
fn listed(document: &Document) -> Vec<String> {
    let page = document.json().to_string();
    let names = page.split(r#""name": ""#).skip(1).filter_map(|rest| rest.split('"').next());
    names.map(str::to_owned).collect()
}

#[test]
fn the_page_of_each_mount_lists_what_it_sends() -> Result<(), Error> {
    let common = ["visits", "_ga", "player"];
    let https =
        [&["__Host-session", "__Secure-language", "basket", "__Host-choices", "choices"], &common[..]]
            .concat();
    assert_eq!(listed(&both().document()), https);
    assert_eq!(listed(&both().jar_from_headers(&headers(&[])).document()), https);
    // The login is never set there.
    let http = [&["language", "basket", "choices"], &common[..]].concat();
    let mut jar = both().jar_from_headers(&headers(&[("x-proxy-proto", "http")]));
    assert_eq!(listed(&jar.document()), http);

    jar.answer(Answer::accept_all())?;
    let sent =
        |jar: &Jar<AppPolicy>| jar.set_cookies().map(|line| line.name().to_owned()).collect::<Vec<_>>();
    assert_eq!(sent(&jar), ["choices"]);
    let mut jar = both().jar_from_headers(&headers(&[]));
    jar.answer(Answer::accept_all())?;
    assert_eq!(sent(&jar), ["choices", "__Host-choices"]);
    Ok(())
}

#[test]
fn a_copy_is_listed_only_where_answers_write_it() {
    let apart = Site::<AppPolicy>::new()
        .mounted(at("https://nas.example.org"))
        .or_plain_http(at("http://nas.local"), |_, _| None);
    assert!(!listed(&apart.document()).contains(&"choices".to_owned()));
    let single = Site::<AppPolicy>::new().mounted(at("http://nas.local"));
    assert!(listed(&single.document()).contains(&"session".to_owned()), "a single mount sets every cookie");
}

/// To keep you logged in
#[derive(Cookie)]
#[cookie(name = "login", provider = "App", category = Necessary(Authentication), lifetime = session, recipients = [])]
struct Login(#[allow(dead_code)] String);

/// An application whose visitors only log in.
#[policy(site = "https://example.org", plain_http = allowed)]
struct LoginPolicy(Login);

#[test]
fn a_category_without_cookies_is_not_on_the_page() {
    let site = Site::<LoginPolicy>::new()
        .mounted(at("https://example.org"))
        .or_plain_http(at("http://example.org"), |_, _| Some(Transport::Http));
    assert!(site.document().markdown().to_string().contains("login"));
    let page = site.jar_from_headers(&headers(&[])).document().json().to_string();
    assert!(page.contains(r#""categories": []"#), "{page}");
}

#[test]
fn the_order_of_the_mounts_is_checked() {
    let https = || Site::<AppPolicy>::new().mounted(at("https://nas.example.org"));
    let rule = |site: Site<AppPolicy, Unkeyed, At<true, false>>, mount| {
        site.try_or_plain_http(mount, |_, _| None).map_err(|error| error.rule()).err()
    };
    assert_eq!(rule(https(), at("http://nas.local")), None);
    assert_eq!(rule(https(), at("https://nas.local")), Some("A-SEC-SCHEME"));
    let http = Site::<AppPolicy>::new().mounted(at("http://nas.local"));
    assert_eq!(rule(http, at("http://nas.local")), Some("A-SEC-SCHEME"));
}

#[test]
fn the_layer_counts_the_cookies_of_both() {
    let layer = PolicyLayer::new(both());
    assert_eq!(layer.tally().cookies().count(), 7);
    assert_eq!(
        layer.tally().cookies().next().map(|cookie| cookie.declaration().name()),
        Some("__Host-session")
    );
}
