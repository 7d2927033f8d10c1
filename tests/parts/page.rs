//! One list, one page, and one fingerprint for each category.

use cookie_policy::{Marketing, Policy, Statistics};
use cookie_policy_tests::parts::{PlainPolicy, ShopPolicy};

const NAMES: [&str; 7] = ["basket", "visitor", "choices", "login", "login_visits", "login_state", "ads"];

#[test]
fn the_list_has_the_cookies_of_the_site_and_then_those_of_each_part() {
    let names: Vec<&str> = ShopPolicy::COOKIES.iter().map(cookie_policy::Declaration::name).collect();
    assert_eq!(names, NAMES);
}

#[test]
fn what_a_part_leaves_to_the_site_is_what_the_site_says() {
    let said = ShopPolicy::COOKIES
        .iter()
        .map(|cookie| (cookie.name(), cookie.provider(), cookie.recipients().unwrap_or_default()))
        .filter(|(name, ..)| name.starts_with("login") || *name == "ads");
    let expected: [(_, _, &[&str]); 4] = [
        ("login", "Shop Ltd", &["Host Ltd"]),
        ("login_visits", "Login Ltd", &[]),
        ("login_state", "Shop Ltd", &["Host Ltd"]),
        ("ads", "Ads Ltd", &["Ads Ltd"]),
    ];
    assert!(said.eq(expected));
}

#[test]
fn the_page_lists_the_cookies_of_the_parts_in_every_format() {
    let document = ShopPolicy::document();
    let (html, markdown, json) =
        (document.html().to_string(), document.markdown().to_string(), document.json().to_string());
    for name in NAMES {
        for text in [&html, &markdown, &json] {
            assert!(text.contains(name), "{name} in {text}");
        }
    }
    assert!(html.contains("To count how many visitors log in"));
    assert!(!html.contains("login_way"), "`#[cfg(..)]` leaves it out");
}

#[test]
fn the_statistics_of_a_part_are_in_the_fingerprint_of_the_site() {
    assert_ne!(ShopPolicy::fingerprint::<Statistics>(), PlainPolicy::fingerprint::<Statistics>());
    assert_ne!(ShopPolicy::fingerprint::<Marketing>(), PlainPolicy::fingerprint::<Marketing>());
}
