//! Pages in the cache of the browser, and the state that they show.

use crate::visit::{ACCEPT, Eyes, REFUSE, REFUSE_ALL, visit};

#[test]
fn a_kept_page_shows_the_servers_state_once_it_is_loaded_again() {
    let Some((browser, shop)) = visit() else { return };
    browser.open(&shop.at("/stops?line=7"));
    browser.follow(ACCEPT);
    browser.back();
    browser.reload();
    assert_eq!((browser.place(), browser.shows_banner()), ("/stops?line=7".into(), false));
    browser.open(&shop.at("/cookies"));
    browser.follow(REFUSE_ALL);
    browser.back();
    browser.reload();
    assert_eq!((browser.place(), browser.choices()), ("/cookies".into(), ["refuse"; 5].map(str::to_owned)));
}

#[test]
fn a_page_that_is_asked_for_again_is_the_servers_and_not_one_that_was_kept() {
    let Some((browser, shop)) = visit() else { return };
    browser.open(&shop.at("/stops"));
    browser.open(&shop.at("/stops"));
    browser.follow(REFUSE);
    for _ in 0..2 {
        browser.open(&shop.at("/stops"));
        assert!(!browser.shows_banner());
    }
    let asked = shop.requests().iter().filter(|request| request.starts_with("GET /stops ")).count();
    assert_eq!(asked, 5);
}
