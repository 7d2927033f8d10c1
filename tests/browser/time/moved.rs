//! A session whose cookie moves: point 27.

use cookie_policy_tests_chromium::Browser;
use cookie_policy_tests_servers::Request;

use super::releases::{DOMAIN, HOST, NOBODY, SESSION, above, domain, host, subdomain};
use crate::site::Shop;
use crate::visit::visitor;

/// Starts a release.
type Start = fn() -> Shop;

/// The release before each move, and the one after it.
const MOVES: [(Start, Start); 2] = [(host::start, domain::start), (subdomain::start, above::start)];

/// Runs a story of each move, of a visitor who logged in before it.
fn every_move(browser: &Browser, story: impl Fn(&Shop, &Shop)) {
    for (before, after) in MOVES {
        browser.forget_all();
        let (before, after) = (before(), after());
        browser.open(&before.at_host(HOST, "/login"));
        assert_eq!(known(browser), SESSION);
        assert_eq!(browser.cookies().len(), 1);
        story(&before, &after);
    }
}

/// Returns the session that the page shows.
fn known(browser: &Browser) -> String {
    browser.text("document.querySelector('#known').innerText")
}

/// Asserts that the browser has the session at its present place, and nowhere else.
#[track_caller]
fn assert_moved(browser: &Browser) {
    let domains: Vec<_> = browser.cookies().into_iter().map(|cookie| cookie.domain).collect();
    assert_eq!(domains, [".example.localhost"]);
}

#[test]
fn point_27_a_session_that_is_only_read_moves_and_stays() {
    let Some(browser) = visitor() else { return };
    every_move(&browser, |_, shop| {
        for path in ["/", "/stops", "/"] {
            browser.open(&shop.at_host(HOST, path));
            assert_eq!(known(&browser), SESSION);
            assert_moved(&browser);
        }
    });
}

#[test]
fn point_27_a_handler_that_gets_or_creates_a_session_finds_the_one_that_moved() {
    let Some(browser) = visitor() else { return };
    every_move(&browser, |_, shop| {
        for _ in 0..3 {
            browser.open(&shop.at_host(HOST, "/found"));
            assert_eq!(known(&browser), SESSION);
            assert_moved(&browser);
        }
    });
}

#[test]
fn point_27_a_new_login_leaves_one_session() {
    let Some(browser) = visitor() else { return };
    every_move(&browser, |_, shop| {
        for path in ["/login", "/"] {
            browser.open(&shop.at_host(HOST, path));
            assert_eq!(known(&browser), SESSION);
            assert_moved(&browser);
        }
    });
}

#[test]
fn point_27_a_logout_leaves_no_session_whether_or_not_it_has_moved() {
    let Some(browser) = visitor() else { return };
    for opens in [0, 1, 2] {
        every_move(&browser, |before, shop| {
            (0..opens).for_each(|_| browser.open(&shop.at_host(HOST, "/")));
            browser.open(&shop.at_host(HOST, "/logout"));
            assert_eq!((known(&browser), browser.cookies()), (NOBODY.into(), vec![]));
            browser.open(&before.at_host(HOST, "/"));
            assert_eq!(known(&browser), NOBODY, "the release before");
        });
    }
}

#[test]
fn point_27_a_logout_leaves_no_copy_that_the_release_before_has_set_again() {
    let Some(browser) = visitor() else { return };
    every_move(&browser, |before, shop| {
        browser.open(&shop.at_host(HOST, "/"));
        browser.open(&before.at_host(HOST, "/login"));
        assert_eq!(browser.cookies().len(), 2);
        browser.open(&shop.at_host(HOST, "/logout"));
        assert_eq!((known(&browser), browser.cookies()), (NOBODY.into(), vec![]));
    });
}

#[test]
fn point_27_after_the_move_the_other_hosts_of_the_domain_have_the_session() {
    let Some(browser) = visitor() else { return };
    browser.open(&host::start().at_host(HOST, "/login"));
    let shop = domain::start();
    browser.open(&shop.at_host(DOMAIN, "/"));
    assert_eq!(known(&browser), NOBODY);
    browser.open(&shop.at_host(HOST, "/"));
    for host in [DOMAIN, HOST, DOMAIN] {
        browser.open(&shop.at_host(host, "/"));
        assert_eq!(known(&browser), SESSION, "{host}");
        assert_moved(&browser);
    }
    browser.open(&shop.at_host(DOMAIN, "/logout"));
    browser.open(&shop.at_host(HOST, "/"));
    assert_eq!((known(&browser), browser.cookies()), (NOBODY.into(), vec![]));
}

#[test]
fn point_27_a_response_removes_the_former_place_before_it_sets_the_present_one() {
    let shop = domain::start();
    for path in ["/", "/found", "/login"] {
        let response = Request::get(path).with("cookie", "sid=f00").send(&shop.server);
        let [removal, set] = response.set_cookies()[..] else { panic!("{path}: {response:?}") };
        assert!(removal.starts_with("sid=; Max-Age=0") && !removal.contains("Domain"), "{removal}");
        assert!(set.starts_with("sid=f00; ") && set.contains("Domain=example.localhost"), "{set}");
    }
}
