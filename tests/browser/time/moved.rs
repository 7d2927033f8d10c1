//! A session whose cookie moves: point 27.

use cookie_policy_tests_browsers::{Browser, Kept};
use cookie_policy_tests_servers::Request;

use super::releases::{
    DOMAIN, HOST, NOBODY, SESSION, above, domain, host, partitioned, renamed, subdomain, unpartitioned,
};
use crate::site::Shop;
use crate::visit::visitor;

/// Starts a release.
type Start = fn() -> Shop;

/// The name and the domain of a cookie.
type Place = (&'static str, &'static str);

/// The release before each move, the one after it, and where the session then is.
const MOVES: [(Start, Start, Place); 4] = [
    (host::start, domain::start, ("sid", ".example.localhost")),
    (subdomain::start, above::start, ("sid", ".example.localhost")),
    (host::start, renamed::start, ("__Host-sid", HOST)),
    (partitioned::start, unpartitioned::start, ("sid", HOST)),
];

/// A move, of a visitor who logged in before it.
struct Story<'b> {
    browser: &'b Browser,
    before: Shop,
    after: Shop,
    place: Place,
}

/// Runs a story of each move.
fn every_move(browser: &Browser, story: impl Fn(&Story<'_>)) {
    for (before, after, place) in MOVES {
        browser.forget_all();
        let one = Story { browser, before: before(), after: after(), place };
        assert_eq!((one.opened(&one.before, "/login"), browser.cookies().len()), (SESSION.into(), 1));
        story(&one);
    }
}

impl Story<'_> {
    /// Opens a page, and returns the session that it shows.
    fn opened(&self, shop: &Shop, path: &str) -> String {
        self.browser.open(&shop.at_host(HOST, path));
        known(self.browser)
    }

    /// Asserts that a page shows the session, and that the browser then has it at its present place and nowhere else.
    #[track_caller]
    fn assert_moved(&self, path: &str) {
        assert_eq!(self.opened(&self.after, path), SESSION);
        let cookies = self.browser.cookies();
        let place = |cookie: &Kept| (cookie.name.clone(), cookie.domain.clone(), cookie.partition.clone());
        let (name, domain) = self.place;
        assert_eq!(cookies.iter().map(place).collect::<Vec<_>>(), [(name.into(), domain.into(), None)]);
    }

    /// Asserts that a logout leaves no session.
    #[track_caller]
    fn assert_ends(&self) {
        assert_eq!((self.opened(&self.after, "/logout"), self.browser.cookies()), (NOBODY.into(), vec![]));
        assert_eq!(self.opened(&self.before, "/"), NOBODY, "the release before");
    }
}

/// Returns the session that the page shows.
fn known(browser: &Browser) -> String {
    browser.text("document.querySelector('#known').innerText")
}

#[test]
fn point_27_a_session_that_is_only_read_moves_and_stays() {
    let Some(browser) = visitor() else { return };
    every_move(&browser, |story| ["/", "/stops", "/"].into_iter().for_each(|path| story.assert_moved(path)));
}

#[test]
fn point_27_a_handler_that_gets_or_creates_a_session_finds_the_one_that_moved() {
    let Some(browser) = visitor() else { return };
    every_move(&browser, |story| (0..3).for_each(|_| story.assert_moved("/found")));
}

#[test]
fn point_27_a_new_login_leaves_one_session() {
    let Some(browser) = visitor() else { return };
    every_move(&browser, |story| ["/login", "/"].into_iter().for_each(|path| story.assert_moved(path)));
}

#[test]
fn point_27_a_logout_leaves_no_session_whether_or_not_it_has_moved() {
    let Some(browser) = visitor() else { return };
    for opens in [0, 1, 2] {
        every_move(&browser, |story| {
            (0..opens).for_each(|_| story.assert_moved("/"));
            story.assert_ends();
        });
    }
}

#[test]
fn point_27_a_logout_leaves_no_copy_that_the_release_before_has_set_again() {
    let Some(browser) = visitor() else { return };
    every_move(&browser, |story| {
        story.assert_moved("/");
        story.opened(&story.before, "/login");
        assert_eq!(browser.cookies().len(), 2);
        story.assert_ends();
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
        assert_eq!((known(&browser), browser.cookies().len()), (SESSION.into(), 1), "{host}");
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
