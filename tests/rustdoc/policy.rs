//! The page of a policy.

use cookie_policy::{Declaration, Exemption, Policy};
use cookie_policy_tests::SitePolicy;
use cookie_policy_tests::hostile::HostilePolicy;
use cookie_policy_tests::parts::ShopPolicy;
use cookie_policy_tests::text::folded;

use crate::html::{between, tags, text};
use crate::page::{Page, recipients};

/// Returns the name of the variant, as declarations use it.
fn exemption(declaration: &Declaration) -> String {
    declaration.exemption().map(|exemption: Exemption| format!("{exemption:?}")).unwrap_or_default()
}

/// Compares the table of a policy with its list. `categories` are the type names of all categories but `Necessary`.
fn assert_table<P: Policy>(page: &Page, categories: &[(&str, &str)]) {
    let rows = page.table("<div class=\"docblock\">");
    assert_eq!(rows.len(), P::COOKIES.len());
    for (row, declaration) in rows.iter().zip(P::COOKIES) {
        let category = categories.iter().find(|(key, _)| *key == declaration.category().key());
        let category = match category {
            Some((_, name)) => (*name).to_owned(),
            None => format!("Necessary ({})", exemption(declaration)),
        };
        let expected = [
            declaration.name(),
            declaration.provider(),
            declaration.function().unwrap_or_default(),
            declaration.purpose(),
            &category,
            &declaration.lifetime().to_string(),
            &recipients(declaration),
        ]
        .map(folded);
        assert_eq!(row.iter().map(|cell| text(cell)).collect::<Vec<_>>(), expected);
        for cell in row.iter().skip(1) {
            assert_eq!(tags(cell), [""; 0], "a text became markup in {cell}");
        }
    }
}

/// Returns the link targets of the rows in a policy's table.
fn links(page: &Page) -> Vec<Option<&str>> {
    page.table("<div class=\"docblock\">").iter().map(|row| between(row.first()?, "href=\"", "\"")).collect()
}

#[test]
fn the_page_of_a_policy_has_a_row_for_each_cookie() {
    let categories = [
        ("statistics", "Statistics"),
        ("anonymous-statistics", "AnonymousStatistics"),
        ("marketing", "Marketing"),
        ("personalisation", "Personalisation"),
        ("preferences", "Preferences"),
    ];
    assert_table::<SitePolicy>(&Page::of("cookie_policy_tests/struct.SitePolicy.html"), &categories);
}

#[test]
fn texts_with_special_characters_come_out_as_declared() {
    let page = Page::of("cookie_policy_tests/hostile/struct.HostilePolicy.html");
    assert_table::<HostilePolicy>(&page, &[("own-words_1", "OwnWords"), ("more-words", "MoreWords")]);
}

#[test]
fn rows_lead_to_the_pages_of_cookies_in_this_crate_its_modules_and_others() {
    let page = Page::of("cookie_policy_tests/struct.SitePolicy.html");
    let links = links(&page);
    assert_eq!(links.len(), SitePolicy::COOKIES.len());
    for link in &links {
        page.assert_leads_somewhere(link.expect("every cookie of this policy has a page"));
    }
    for expected in [
        "struct.SessionId.html",
        "enum.Language.html",
        "../cookie_policy_tests_library/struct.CsrfToken.html",
        "../cookie_policy_tests_library/flash/struct.Flash.html",
    ] {
        assert!(links.contains(&Some(expected)), "{expected} in {links:?}");
    }
}

#[test]
fn a_cookie_without_a_page_has_a_row_without_a_link() {
    let page = Page::of("cookie_policy_tests/hostile/struct.HostilePolicy.html");
    let expected =
        ["Preferences", "Tags", "Blocks", "Addresses"].map(|name| Some(format!("struct.{name}.html")));
    let links = links(&page);
    assert_eq!(links.len(), 5);
    for (link, expected) in links.iter().zip(expected) {
        assert_eq!(link.map(str::to_owned), expected);
        page.assert_leads_somewhere(link.expect("it is public"));
    }
    assert_eq!(links.last(), Some(&None), "`Hidden` is private");
}

#[test]
fn the_cookies_of_parts_are_in_the_table_and_lead_to_the_parts() {
    let page = Page::of("cookie_policy_tests/parts/struct.ShopPolicy.html");
    assert_table::<ShopPolicy>(&page, &[("statistics", "Statistics"), ("marketing", "Marketing")]);
    let links = links(&page);
    let auth = Some("../../cookie_policy_tests_library/auth/struct.AuthCookies.html");
    let ads = Some("../../cookie_policy_tests_library/auth/struct.AdCookies.html");
    // The second one is private in the library, so it has no page.
    assert_eq!(links[3..], [auth, None, auth, ads]);
    page.assert_leads_somewhere("../../cookie_policy_tests_library/auth/struct.AdCookies.html");
}

#[test]
fn the_page_of_a_part_has_a_row_for_each_of_its_cookies() {
    let page = Page::of("cookie_policy_tests_library/auth/struct.AuthCookies.html");
    assert_eq!(links(&page), [Some("struct.Login.html"), None, Some("struct.LoginState.html")]);
    let rows = page.table("<div class=\"docblock\">");
    let of_the_site = |row: &Vec<&str>| (row[1].to_owned(), row[6].to_owned());
    assert_eq!(of_the_site(&rows[0]), ("the site".to_owned(), "those of the site".to_owned()));
    assert_eq!(of_the_site(&rows[1]), ("Login Ltd".to_owned(), "none".to_owned()));
}
