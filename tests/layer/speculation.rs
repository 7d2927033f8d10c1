//! Requests ahead of a visit (`Sec-Purpose`).

use axum::Router;
use axum::routing::get;
use cookie_policy::{AnonymousStatistics, Answer, Error, Jar, PolicyLayer, Site, Statistics};
use cookie_policy_tests::{Audience, Language, SessionId, SitePolicy, VisitorId};

use cookie_policy_tests_servers::{Request, Server};

use crate::app::cookies_after;

/// Sets one cookie of each kind, and removes one.
async fn visit(jar: Jar<SitePolicy>) -> Result<String, Error> {
    SessionId("s".into()).set(&jar)?;
    if let Some(consent) = jar.consent::<Statistics>() {
        VisitorId("v".into()).set(consent)?;
    }
    if let Some(consent) = jar.consent::<AnonymousStatistics>() {
        Audience("a".into()).set(consent)?;
    }
    jar.remove::<Language>()?;
    Ok(jar.is_speculative().to_string())
}

/// Returns what the jar says of a request with this `Sec-Purpose`, and the names of the cookies in the response.
fn names(purpose: &[&str], cookies: &str) -> (String, Vec<String>) {
    let layer = PolicyLayer::new(Site::<SitePolicy>::new());
    let server = Server::start(Router::new().route("/", get(visit)).layer(layer));
    let request = Request::get("/").with("cookie", cookies);
    let request = purpose.iter().fold(request, |request, purpose| request.with("sec-purpose", purpose));
    let response = request.send(&server);
    let names = response.names().into_iter().map(str::to_owned).collect();
    (response.body, names)
}

#[test]
fn ahead_of_a_visit_only_what_is_necessary_is_set() {
    let granted = cookies_after(Answer::accept_all());
    for purpose in ["prefetch", "prefetch;prerender", "prefetch; prerender", "prefetch;anonymous-client-ip"] {
        let expected = ("true".to_owned(), vec!["sessionid".to_owned(), "django_language".to_owned()]);
        assert_eq!(names(&[purpose], &granted), expected, "{purpose}");
        assert_eq!(names(&["x", purpose], &granted), expected, "{purpose} in the second field");
    }
}

#[test]
fn every_other_purpose_is_a_visit() {
    let granted = cookies_after(Answer::accept_all());
    for purpose in [&[][..], &[""], &["prefetching"], &["prerender"], &["x;prefetch"]] {
        let expected = ["sessionid", "visitor_id", "audience", "django_language"].map(str::to_owned).to_vec();
        assert_eq!(names(purpose, &granted), ("false".to_owned(), expected), "{purpose:?}");
    }
}

#[test]
fn what_is_refused_is_removed_ahead_of_a_visit_too() {
    let refused = cookies_after(Answer::refuse_all()) + "; visitor_id=v";
    let (_, names) = names(&["prefetch"], &refused);
    assert!(names.contains(&"visitor_id".to_owned()), "{names:?}");
}
