//! The limits of browsers: the largest values within, and the smallest beyond.

use cookie_policy::{Encoding, Error};
use cookie_policy_tests_browsers::Kept;

use crate::browser::{self, LONGEST, browser};
use crate::matrix::{Case, NOW, cases};

/// Returns what a browser stores after this header.
fn kept(line: &str) -> Vec<Kept> {
    let mut browser = browser();
    browser.receive_lines([line]);
    browser::kept(&browser)
}

/// Returns how many `x` a value needs, so that name and value have this many bytes.
fn room(case: &dyn Case, bytes: usize) -> usize {
    let quotes = if case.declaration().encoding() == Encoding::Json { "%22%22".len() } else { 0 };
    bytes - case.declaration().name().len() - quotes
}

#[test]
fn a_name_and_value_of_4096_bytes_are_stored() {
    for case in cases() {
        let line = case.set(&"x".repeat(room(&*case, 4096))).expect("browsers take it");
        assert_eq!(line.name().len() + line.value().len(), 4096);
        let [cookie] = &kept(line.as_str())[..] else { panic!("{:?} is dropped", line.name()) };
        assert_eq!(cookie.value, line.value());
    }
}

#[test]
fn one_byte_more_is_refused_before_a_browser_drops_it() {
    for case in cases() {
        let cookie = case.declaration().name();
        let refused = case.set(&"x".repeat(room(&*case, 4097)));
        let name = cookie.len();
        assert_eq!(refused, Err(Error::TooLong { cookie, name, value: 4097 - name }));
        assert_eq!(kept(&format!("{cookie}={}; Path=/", "x".repeat(4097 - name))), []);
    }
}

#[test]
fn the_bytes_that_encoding_adds_count() {
    for case in cases().iter().filter(|case| case.declaration().encoding() == Encoding::Percent) {
        let room = room(&**case, 4096);
        assert!(case.set(&" ".repeat(room / 3)).is_ok());
        assert!(matches!(case.set(&" ".repeat(room / 3 + 1)), Err(Error::TooLong { .. })));
    }
}

#[test]
fn a_lifetime_of_400_days_is_not_cut() {
    let cases = cases();
    let longest = || cases.iter().filter(|case| case.declaration().lifetime().longest().is_some());
    for case in longest().filter(|case| case.declaration().encoding() == Encoding::Json) {
        let line = case.set("x").expect("set");
        assert!(line.as_str().contains("; Max-Age=34560000; "), "{line}");
        assert_eq!(kept(line.as_str()).first().and_then(|cookie| cookie.expiry), Some(NOW + LONGEST));
    }
}

#[test]
fn no_attribute_is_longer_than_browsers_look_at() {
    for line in cases().iter().flat_map(|case| [case.set("x").expect("set"), case.removal()]) {
        let values = line.as_str().split("; ").skip(1).filter_map(|part| part.split_once('='));
        assert!(values.map(|(_, value)| value.len()).all(|bytes| bytes <= 1024), "{line}");
    }
}
