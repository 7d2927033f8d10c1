//! The pages that caches may keep as before: point 25.

use axum::Router;
use axum::http::header::CACHE_CONTROL;
use axum::routing::get;
use cookie_policy_tests_browsers::Browser;
use cookie_policy_tests_servers::{Request, Response, Server};

use crate::site::Shop;
use crate::visit::{Eyes, REFUSE, visit, visitor};

/// Leaves a page, comes back, and returns whether it is the page that was left.
fn is_kept(browser: &Browser, page: &str, other: &str) -> bool {
    browser.open(page);
    browser.script("window.isLeft = true");
    browser.open(other);
    browser.back();
    browser.is("window.isLeft")
}

#[test]
fn point_25_a_page_without_the_banner_comes_back_from_the_browsers_cache() {
    let Some((browser, shop)) = visit() else { return };
    browser.open(&shop.at("/"));
    browser.follow(REFUSE);
    assert!(is_kept(&browser, &shop.at("/stops"), &shop.at("/map")));
    assert!(!browser.shows_banner());
}

#[test]
fn point_25_a_page_that_is_everybodys_is_asked_for_once() {
    let Some(browser) = visitor() else { return };
    let shop = Shop::with(timetable());
    for _ in 0..2 {
        browser.open(&shop.at("/timetable"));
        browser.open(&shop.at("/"));
    }
    let asked = shop.requests().iter().filter(|request| request.starts_with("GET /timetable ")).count();
    assert_eq!(asked, 1);
}

/// A page without a visitor.
fn timetable() -> Router {
    let page = || async { ([(CACHE_CONTROL, "public, max-age=600")], "7:30, 8:30") };
    Router::new().route("/timetable", get(page))
}

/// The header of a response without its date.
fn head(response: Response) -> Vec<String> {
    response.lines.into_iter().filter(|line| !line.starts_with("date: ")).collect()
}

#[test]
fn point_25_the_headers_say_whether_a_page_is_everybodys_or_one_visitors_or_for_no_cache() {
    let shop = Shop::with(timetable());
    let caching = |path: &str, cookies: &str| {
        let response = Request::get(path).with("cookie", cookies).send(&shop.server);
        (response.values("cache-control").join(", "), response.values("vary").join(", "))
    };
    let refused = Request::form("/cookies", "answer=refuse_all").send(&shop.server);
    let refused = refused.set_cookies().first().and_then(|line| line.split(';').next()).unwrap();
    for (path, cookies, control, vary) in [
        // Banner and page ask for the visitor's language.
        ("/stops", "", "private, no-store", "Cookie, Accept-Language"),
        ("/stops", refused, "private", "Cookie, Accept-Language"),
        ("/cookies", "", "private, no-store", "Accept, Cookie, Accept-Language"),
        ("/cookies", refused, "private, no-store", "Accept, Cookie, Accept-Language"),
        ("/timetable", "", "public, max-age=600", ""),
        ("/timetable", refused, "public, max-age=600", ""),
        ("/cookies/style.css", refused, "", ""),
    ] {
        assert_eq!(caching(path, cookies), (control.into(), vary.into()), "{path} with {cookies:?}");
    }
}

#[test]
fn point_25_a_page_that_is_everybodys_is_the_same_byte_for_byte_with_and_without_the_layer() {
    let (with, without) = (Shop::with(timetable()).server, Server::start(timetable()));
    for cookies in ["", "session=s; choices=x"] {
        let [with, without] =
            [&with, &without].map(|server| Request::get("/timetable").with("cookie", cookies).send(server));
        let body = with.body.clone();
        let mut with = head(with);
        with.retain(|line| !line.starts_with("content-security-policy: "));
        assert_eq!(body, without.body);
        assert_eq!(with, head(without));
    }
}
