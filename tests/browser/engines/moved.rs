//! Cookies that move between releases.

use super::visit::Visit;
use crate::site::{Scheme, Shop};
use crate::time::releases::{
    HOST, NOBODY, SESSION, above, domain, host, partitioned, renamed, subdomain, unpartitioned,
};
use crate::visit::{Eyes, REFUSE_ALL};

/// Starts a release.
type Start = fn(Scheme) -> Shop;

/// The release before each move, and the one after it.
const MOVES: [[Start; 2]; 4] = [
    [host::served, domain::served],
    [subdomain::served, above::served],
    [host::served, renamed::served],
    [partitioned::served, unpartitioned::served],
];

/// Opens a page, and returns the session that it shows.
fn shown(visit: &Visit, shop: &Shop, path: &str) -> String {
    visit.browser.open(&shop.at_host(HOST, path));
    visit.browser.text("document.querySelector('#known').innerText")
}

pub(super) fn a_session_moves_and_ends(visit: &Visit) {
    for (number, [before, after]) in MOVES.into_iter().enumerate() {
        let (before, after) = (before(Scheme::Https), after(Scheme::Https));
        let case = format!("{} {number}", visit.engine);
        assert_eq!(shown(visit, &before, "/login"), SESSION, "{case}");
        for path in ["/", "/stops", "/found", "/"] {
            assert_eq!(shown(visit, &after, path), SESSION, "{case} {path}");
        }
        assert_eq!(shown(visit, &after, "/logout"), NOBODY, "{case}");
        assert_eq!(shown(visit, &before, "/"), NOBODY, "{case}");
        visit.browser.forget();
    }
}

pub(super) fn a_refusal_moves(visit: &Visit) {
    let (before, after) = (host::served(Scheme::Https), domain::served(Scheme::Https));
    visit.browser.open(&before.at_host(HOST, "/cookies"));
    visit.browser.follow(REFUSE_ALL);
    for shop in [&after, &after, &before, &after] {
        visit.browser.open(&shop.at_host(HOST, "/cookies"));
        assert_eq!(visit.browser.chosen("statistics"), "refuse", "{}", visit.engine);
    }
    visit.browser.forget();
}
