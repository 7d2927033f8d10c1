//! The policy page and its tables.

use cookie_policy::{Choices, Cookie, Policy, policy};
use cookie_policy_tests::SitePolicy;
use cookie_policy_tests::golden::assert_golden;
use cookie_policy_tests::hostile::HostilePolicy;
use cookie_policy_tests::text::folded;

use crate::reader::{page, texts};

const TITLES: [&str; 6] = [
    "Service provider's name",
    "Function and location",
    "Cookie name(s)",
    "Purposes",
    "Lifetime",
    "Recipients",
];

/// What the page is to say of the cookies of one category, with all six columns.
fn expected<P: Policy>(key: &str) -> Vec<[String; 6]> {
    P::COOKIES
        .iter()
        .filter(|cookie| cookie.category().key() == key)
        .map(|cookie| {
            let recipients = match cookie.recipients() {
                Some([]) => "none".to_owned(),
                names => names.expect("a policy fills them in").join(", "),
            };
            let function = cookie.function().unwrap_or_default();
            let lifetime = cookie.lifetime().to_string();
            [cookie.provider(), function, cookie.name(), cookie.purpose(), &lifetime, &recipients].map(folded)
        })
        .collect()
}

/// Holds each group against the declarations of its category.
fn assert_groups<P: Policy>(keys: &[&str]) {
    let page = page::<P>();
    assert_eq!(page.groups.len(), keys.len());
    for (group, key) in page.groups.iter().zip(keys) {
        let cookies = expected::<P>(key);
        let rows = texts(group);
        let (titles, rows) = rows.split_first().expect("there are titles");
        assert_eq!(titles, &TITLES);
        assert_eq!(rows, cookies, "in {key}");
        let category = P::COOKIES
            .iter()
            .map(cookie_policy::Declaration::category)
            .find(|category| category.key() == *key);
        let category = category.expect("a cookie has it");
        assert_eq!(
            (&group.label, &group.description),
            (&folded(category.label()), &folded(category.description()))
        );
        for row in group.rows.iter().skip(1) {
            let codes: Vec<_> = row.iter().map(|cell| cell.code).collect();
            assert_eq!(codes, [false, false, true, false, false, false], "the name alone is code");
        }
    }
    assert_eq!(page.title, "Cookies policy");
    assert_eq!(page.introduction, format!("What cookies are used on {}", P::SITE));
}

#[test]
fn the_page_of_a_site_is_as_it_was() {
    assert_golden("site-default.md", &SitePolicy::document().markdown().to_string());
}

#[test]
fn every_cookie_is_in_the_group_of_its_category_as_it_is_declared() {
    assert_groups::<SitePolicy>(&[
        "necessary",
        "statistics",
        "anonymous-statistics",
        "marketing",
        "personalisation",
        "preferences",
    ]);
}

#[test]
fn no_text_of_a_declaration_becomes_markup() {
    assert_groups::<HostilePolicy>(&["necessary", "own-words_1", "more-words"]);
}

#[test]
fn no_address_becomes_a_link_by_itself() {
    let page = HostilePolicy::document().markdown().to_string();
    let tables: String = page.lines().skip(3).collect::<Vec<_>>().join("\n").to_lowercase();
    assert!(tables.contains("example.org"));
    for start in ["www.", "mailto:", "xmpp:"] {
        assert!(!tables.contains(start), "{start} in {tables}");
    }
    for (at, sign) in tables.match_indices("://").chain(tables.match_indices('@')) {
        let escaped = tables.get(..at).is_some_and(|before| before.ends_with('\\'));
        assert!(escaped, "{sign} at {at} in {tables}");
    }
}

#[test]
fn every_table_row_is_one_line() {
    let page = HostilePolicy::document().markdown().to_string();
    let rows = page.lines().filter(|line| line.starts_with('|')).count();
    assert_eq!(rows, HostilePolicy::COOKIES.len() + 3 * 2);
    assert!(page.lines().all(|line| !line.starts_with('|') || line.ends_with(" |")));
}

/// Cookies of which none tells its function, the one that needs consent first.
mod sparse {
    use super::{Choices, Cookie, policy};

    /// To count visits
    #[derive(Cookie)]
    #[cookie(name = "visits", provider = "A", category = Statistics, lifetime = session, recipients = ["B", "C, Ltd"])]
    struct Visits(#[allow(dead_code)] u32);

    /// To remember choices
    #[derive(Cookie)]
    #[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "1 day")]
    struct Remembered(Choices);

    /// To log in
    #[derive(Cookie)]
    #[cookie(name = "session", provider = site, category = Necessary(Authentication), lifetime = session, recipients = [])]
    struct Session(#[allow(dead_code)] String);

    #[policy(site = "https://example.org", provider = "Site", choices = Remembered, recipients = ["D"])]
    pub(super) struct Sparse(Visits, Session, Remembered);
}

#[test]
fn a_column_that_would_be_empty_is_left_out_and_necessary_cookies_come_first() {
    let page = page::<sparse::Sparse>();
    let [necessary, statistics] = page.groups.as_slice() else { panic!("two groups: {page:?}") };
    let titles = ["Service provider's name", "Cookie name(s)", "Purposes", "Lifetime", "Recipients"];
    assert_eq!(
        texts(necessary),
        [
            titles,
            ["Site", "session", "To log in", "session", "none"],
            ["Site", "choices", "To remember choices", "1 day", "D"],
        ]
    );
    assert_eq!(texts(statistics), [titles, ["A", "visits", "To count visits", "session", "B, C, Ltd"]]);
}
