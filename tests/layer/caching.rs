//! Caching headers of a response that belongs to one visitor.

use axum::Router;
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, VARY};
use axum::response::{AppendHeaders, IntoResponse};
use axum::routing::get;
use cookie_policy::{Answer, Consent, CookiePages, Jar, PolicyLayer, Site, Statistics};
use cookie_policy_tests::{Language, SessionId, SitePolicy, VisitorId};

use cookie_policy_tests_servers::{Request, Server};

use crate::app::cookies_after;

/// Something that an application does with its jar.
type Use = fn(Jar<SitePolicy>);

/// Each of these makes the response depend on the visitor.
const USES: [(&str, Use); 10] = [
    ("set", |jar| SessionId("a".into()).set(&jar).expect("set")),
    ("remove", |jar| jar.remove::<Language>().expect("removed")),
    ("get", |jar| {
        let _ = jar.get::<SessionId>();
    }),
    ("try_get", |jar| {
        let _ = jar.try_get::<SessionId>();
    }),
    ("consent", |jar| {
        let _ = jar.consent::<Statistics>().map(Consent::proof);
    }),
    ("a cookie with consent", |jar| {
        let _ = jar.consent::<Statistics>().and_then(Consent::get::<VisitorId>);
    }),
    ("status", |jar| {
        let _ = jar.status::<Statistics>();
    }),
    ("statuses", |jar| {
        let _ = jar.statuses().count();
    }),
    ("problems", |jar| {
        let _ = jar.problems();
    }),
    ("answer", |mut jar| {
        let _ = jar.answer(Answer::refuse_all());
    }),
];

fn get_session(jar: Jar<SitePolicy>) {
    let _ = jar.get::<SessionId>();
}

/// An application whose response has these headers.
fn server(said: &'static [(&'static str, &'static str)], used: Option<Use>) -> Server {
    let handler = move |jar: Jar<SitePolicy>| async move {
        used.into_iter().for_each(|used| used(jar.clone()));
        (AppendHeaders(said.iter().copied()), "the body")
    };
    Server::start(Router::new().route("/", get(handler)).layer(PolicyLayer::new(Site::<SitePolicy>::new())))
}

/// The caching headers of a response that depends on a cookie.
fn told(said: &'static [(&'static str, &'static str)]) -> Vec<String> {
    let response = Request::get("/").send(&server(said, Some(get_session)));
    let is_told = |line: &String| line.starts_with("cache-control: ") || line.starts_with("vary: ");
    response.lines.into_iter().filter(is_told).collect()
}

const VARY_COOKIE: &str = "vary: Cookie";

#[test]
fn whatever_makes_a_response_one_visitors_keeps_it_out_of_shared_caches() {
    for (name, used) in USES {
        let response = Request::get("/").send(&server(&[], Some(used)));
        for line in ["cache-control: private", VARY_COOKIE] {
            assert!(response.lines.iter().any(|one| one == line), "{name}: {:?}", response.lines);
        }
    }
}

#[test]
fn a_page_that_asks_is_not_stored_and_one_that_has_nothing_to_ask_may_be() {
    let handler = async |jar: Jar<SitePolicy>| jar.banner().to_string();
    let layer = PolicyLayer::new(Site::<SitePolicy>::new());
    let server = Server::start(
        Router::new()
            .route("/", get(handler))
            .merge(CookiePages::new(&Site::<SitePolicy>::new()))
            .layer(layer),
    );
    let control = |cookies: &str| {
        Request::get("/").with("cookie", cookies).send(&server).values("cache-control").concat()
    };
    assert_eq!(control(""), "private, no-store");
    let refused = Request::form("/cookies", "answer=refuse_all").send(&server);
    let choices = refused.set_cookies().first().and_then(|line| line.split(';').next()).unwrap_or_default();
    assert_eq!(control(choices), "private");
}

#[test]
fn a_removal_that_is_due_does_so_too() {
    let header = cookies_after(Answer::refuse_all()) + "; visitor_id=v";
    let response = Request::get("/").with("cookie", &header).send(&server(&[], None));
    assert_eq!(response.names(), ["visitor_id"]);
    assert!(response.lines.contains(&VARY_COOKIE.to_owned()), "{:?}", response.lines);
}

#[test]
fn a_response_that_is_everybodys_stays_as_it_is() {
    let said = &[("cache-control", "public,max-age=60"), ("vary", "Accept-Encoding")];
    let without_layer = Router::new().route("/", get(|| async { (AppendHeaders(*said), "the body") }));
    let expected = Request::get("/").with("cookie", "sessionid=a").send(&Server::start(without_layer));
    let response = Request::get("/").with("cookie", "sessionid=a").send(&server(said, None));
    let lines = |lines: Vec<String>| -> Vec<String> {
        lines.into_iter().filter(|line| !line.starts_with("date: ")).collect()
    };
    assert_eq!((lines(response.lines), response.body), (lines(expected.lines), expected.body));
}

#[test]
fn what_the_handler_said_stays_as_far_as_it_is_strict() {
    for (said, expected) in [
        ("no-store", "no-store"),
        ("No-Store, max-age=0", "No-Store, max-age=0"),
        ("private, max-age=60", "private, max-age=60"),
        ("PRIVATE", "PRIVATE"),
        ("no-cache", "private, no-cache"),
        ("max-age=60", "private, max-age=60"),
        ("public, max-age=60", "private, max-age=60"),
        ("Public,s-maxage=600, max-age=60 , proxy-revalidate", "private, max-age=60"),
        ("private=\"set-cookie, x\", max-age=60", "private, private=\"set-cookie, x\", max-age=60"),
        ("no-cache=\"a, public\"", "private, no-cache=\"a, public\""),
        (",, ,", "private"),
    ] {
        let said: &'static _ = vec![("cache-control", said)].leak();
        assert_eq!(told(said), [format!("cache-control: {expected}"), VARY_COOKIE.to_owned()], "{said:?}");
    }
}

#[test]
fn several_fields_are_one_list() {
    let said = &[
        ("cache-control", "public"),
        ("cache-control", "max-age=60"),
        ("vary", "Accept"),
        ("vary", "Origin"),
    ];
    let expected = ["cache-control: private, max-age=60", "vary: Accept", "vary: Origin", VARY_COOKIE];
    assert_eq!(told(said), expected);
    let strict = &[("cache-control", "max-age=60"), ("cache-control", "no-store")];
    assert_eq!(told(strict), ["cache-control: max-age=60", "cache-control: no-store", VARY_COOKIE]);
}

#[test]
fn what_varies_already_is_not_said_twice() {
    for said in ["Cookie", "accept, COOKIE", "*"] {
        let said: &'static _ = vec![("vary", said)].leak();
        assert_eq!(told(said).len(), 2, "{said:?}");
    }
    assert_eq!(told(&[("vary", "Cookies")]).len(), 3);
}

#[test]
fn what_shared_caches_were_told_is_logged() {
    let server = server(&[("cache-control", "public, max-age=60")], Some(get_session));
    Request::get("/").send(&server);
    let lines = server.log.lines();
    assert!(matches!(lines.as_slice(), [line] if line.contains("[A-SET-CACHE]")), "{lines:?}");
}

#[test]
fn errors_and_redirects_are_kept_apart_like_the_rest() {
    for status in [StatusCode::SEE_OTHER, StatusCode::NOT_MODIFIED, StatusCode::INTERNAL_SERVER_ERROR] {
        let handler = move |jar: Jar<SitePolicy>| async move {
            let _ = jar.get::<SessionId>();
            (status, [(CACHE_CONTROL, "max-age=60"), (VARY, "Accept")]).into_response()
        };
        let layer = PolicyLayer::new(Site::<SitePolicy>::new());
        let server = Server::start(Router::new().route("/", get(handler)).layer(layer));
        let response = Request::get("/").send(&server);
        assert_eq!(response.status, status.as_u16());
        let private = "cache-control: private, max-age=60".to_owned();
        assert!(response.lines.contains(&private), "{:?}", response.lines);
    }
}

/// A cache that knows `must-understand` ignores the `no-store` beside it (RFC 9111, section 5.2.2.3).
#[test]
fn no_store_beside_must_understand_is_not_enough() {
    for said in ["must-understand, no-store, max-age=60", "no-store, public, must-understand"] {
        let handler = move |jar: Jar<SitePolicy>| async move {
            get_session(jar);
            ([(CACHE_CONTROL, said)], "the body")
        };
        let layer = PolicyLayer::new(Site::<SitePolicy>::new());
        let server = Server::start(Router::new().route("/", get(handler)).layer(layer));
        let response = Request::get("/").send(&server);
        assert!(response.values("cache-control").concat().starts_with("private, "), "{said}");
    }
}
