//! What Back shows after an answer.

use super::visit::Visit;
use crate::site::Shop;
use crate::visit::{ACCEPT_ALL, Eyes, REFUSE, REFUSE_ALL};

pub(super) fn the_banner_does_not_come_back(visit: &Visit) {
    let place = visit.shop(Shop::secure());
    ["/", "/stops"].into_iter().for_each(|path| place.open(path));
    visit.browser.follow(REFUSE);
    for path in ["/stops", "/"] {
        visit.browser.back();
        assert_eq!(
            (visit.browser.place(), visit.browser.shows_banner()),
            (path.to_owned(), false),
            "{}",
            visit.engine
        );
    }
}

pub(super) fn a_withdrawal_is_not_undone(visit: &Visit) {
    let place = visit.shop(Shop::secure());
    place.open("/cookies");
    for (button, choice) in [(ACCEPT_ALL, "grant"), (REFUSE_ALL, "refuse")] {
        visit.browser.follow(button);
        visit.browser.back();
        assert_eq!(visit.browser.choices(), [choice; 5], "{}", visit.engine);
    }
    assert_eq!(place.sent(), ["choices"], "{}", visit.engine);
}
