//! What a browser stores of the headers, for every valid combination of attributes.

use std::time::Duration;

use cookie_policy::testing::Visitor;
use cookie_policy::{SameSite, SetCookie};
use cookie_policy_tests_browsers::Kept;

use crate::browser::{LONGEST, Shop, browser, kept};
use crate::matrix::{Case, Cases, NOW, cases};
use crate::promised;

/// What the declaration says.
fn promised(case: &dyn Case) -> Kept {
    promised::promised(case, "https", NOW)
}

/// The identity of the cookies of two declarations.
fn identity(case: &dyn Case) -> (&str, Option<&str>, &str, bool) {
    let declared = case.declaration();
    (declared.name(), declared.domain(), declared.path(), declared.partitioned())
}

fn set(case: &dyn Case) -> SetCookie {
    case.set("some-value").expect("every encoding takes it")
}

/// A browser that received these lines.
fn after<'c>(lines: impl IntoIterator<Item = &'c SetCookie>) -> Visitor<Shop> {
    let mut browser = browser();
    browser.receive_lines(lines);
    browser
}

#[test]
fn there_is_a_case_for_every_legal_combination() {
    let count = |prefix: &str| {
        let name = format!("{prefix}matrix");
        cases().iter().filter(|case| case.declaration().name() == name).count()
    };
    // Paths, domains, `Secure` with `SameSite` and `Partitioned`, `HttpOnly`, lifetimes.
    assert_eq!(count(""), 2 * 2 * (6 + 2) * 2 * 3);
    assert_eq!(count("__Secure-"), 2 * 2 * 6 * 2 * 3);
    assert_eq!(count("__Http-"), 2 * 2 * 6 * 3);
    assert_eq!(count("__Host-"), 6 * 2 * 3);
    assert_eq!(count("__Host-Http-"), 6 * 3);
}

#[test]
fn every_cookie_is_stored_exactly_as_declared() {
    for case in cases() {
        assert_eq!(kept(&after([&set(&*case)])), [promised(&*case)]);
    }
}

#[test]
fn every_cookie_comes_back_to_the_application_that_set_it() {
    for case in cases() {
        let header = after([&set(&*case)]).header();
        assert_eq!(case.read(&header).as_deref(), Ok("some-value"), "{:?}", case.removal());
    }
}

#[test]
fn every_cookie_lives_as_long_as_declared_and_no_longer() {
    let second = Duration::from_secs(1);
    for case in cases() {
        let mut browser = after([&set(&*case)]);
        let longest = case.declaration().lifetime().longest();
        browser.wait(longest.unwrap_or(Duration::from_secs(LONGEST.unsigned_abs())) - second);
        assert!(!browser.header().is_empty());
        browser.wait(second);
        assert_eq!(browser.header().is_empty(), longest.is_some());
    }
}

#[test]
fn every_cookie_reaches_the_requests_that_its_declaration_names() {
    for case in cases() {
        let declared = case.declaration();
        let browser = after([&set(&*case)]);
        let goes = |browser: Visitor<Shop>| !browser.header().is_empty();
        assert_eq!(goes(browser.at("/")), declared.path() == "/");
        assert_eq!(goes(browser.at("https://shop.localhost/shop/basket")), declared.domain().is_some());
        assert_eq!(goes(browser.cross_site()), declared.same_site() != SameSite::Strict);
        let is_none = declared.same_site() == SameSite::None;
        assert_eq!(goes(browser.cross_site_post()), is_none);
        let frame = browser.embedded_in("https://news.localhost");
        assert_eq!(goes(frame), is_none && !declared.partitioned());
    }
}

#[test]
fn every_cookie_needs_tls_if_its_declaration_says_so() {
    for case in cases() {
        // Browsers trust `localhost` also without TLS.
        let line = set(&*case).as_str().replace("shop.localhost", "shop.example");
        let mut browser = browser().at("https://www.shop.example/shop/basket");
        browser.receive_lines([line]);
        let insecure = browser.at("http://www.shop.example/shop/basket");
        assert_eq!(insecure.header().is_empty(), case.declaration().secure());
    }
}

#[test]
fn every_removal_removes_its_cookie_and_leaves_nothing() {
    for case in cases() {
        let removal = case.removal();
        assert_eq!(kept(&after([&set(&*case), &removal])), [], "{removal}");
    }
}

#[test]
fn a_removal_leaves_every_other_cookie_alone() {
    let cases = distinct(cases());
    for removed in &cases {
        let mut browser = after(&cases.iter().map(|case| set(&**case)).collect::<Vec<_>>());
        let before = kept(&browser);
        assert_eq!(before.len(), cases.len());
        browser.receive_lines([removed.removal()]);
        let gone = promised(&**removed);
        let rest: Vec<_> = before.into_iter().filter(|cookie| *cookie != gone).collect();
        assert_eq!(rest.len() + 1, cases.len());
        assert_eq!(kept(&browser), rest);
    }
}

/// One cookie of each identity.
fn distinct(cases: Cases) -> Cases {
    let mut distinct = Cases::new();
    for case in cases {
        if !distinct.iter().any(|one| identity(&**one) == identity(&*case)) {
            distinct.push(case);
        }
    }
    assert_eq!(distinct.len(), 3 * 8 + 2 * 2);
    distinct
}

#[test]
fn a_removal_repeats_all_that_the_line_said_but_the_lifetime() {
    for case in cases() {
        let (line, removal) = (set(&*case), case.removal());
        let scope = |line: &SetCookie| {
            let attributes = line.as_str().split("; ").skip(1).map(str::to_owned);
            attributes
                .filter(|part| !part.starts_with("Max-Age") && !part.starts_with("Expires"))
                .collect::<Vec<_>>()
        };
        assert_eq!(scope(&line), scope(&removal));
    }
}
