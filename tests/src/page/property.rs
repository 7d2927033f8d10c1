//! No text of a declaration becomes markup.

use crate::page::arbitrary::Arbitrary;
use crate::page::expected::groups;
use crate::page::shown::{Group, Shown};
use crate::page::{html, json, markdown};
use crate::text::folded;

/// Reads the page as Markdown.
pub fn assert_markdown(page: &Arbitrary) {
    let shown = markdown::read(&page.document.markdown().to_string());
    assert_shown(&shown, page, &folded, Group::joined);
}

/// Reads the page as HTML.
pub fn assert_html(page: &Arbitrary) {
    let shown = html::read(&page.document.html().to_string());
    assert_shown(&shown, page, &html::held, |group| group);
    html::assert_page(&page.document, page.site(), page.stylesheet);
}

/// Returns what a format that changes texts must show of a page.
fn assert_shown(
    shown: &Shown,
    page: &Arbitrary,
    change: &impl Fn(&str) -> String,
    finish: fn(Group) -> Group,
) {
    let policy = page.policy;
    assert_eq!(shown.site, (policy.site.to_owned(), change(page.site())));
    assert_eq!(shown.list, format!("Cookies used on {}", change(page.site())));
    assert_eq!(shown.changed.is_some(), !policy.changed.is_empty());
    let expected = groups(policy.cookies, &page.columns).into_iter().map(|group| finish(group.map(change)));
    assert_eq!(shown.groups, expected.collect::<Vec<_>>());
}

/// Reads the page as JSON, which keeps texts unchanged.
pub fn assert_json(page: &Arbitrary) {
    let text = page.document.json().to_string();
    assert!(!text.contains(['<', '>', '&']));
    let value = serde_json::from_str(&text).expect("the page is JSON");
    assert_eq!(json::fault(&value), None);
    let read = json::read(&text);
    let expected = groups(page.policy.cookies, &page.columns).into_iter().map(Group::joined);
    assert_eq!(read.groups(), expected.collect::<Vec<_>>());
    json::assert_declarations(&read, page.policy.cookies);
    assert_eq!(read.site.address, page.policy.site);
    assert_eq!(read.site.name.unwrap_or_default(), page.policy.site_name);
    assert_eq!(read.changed.unwrap_or_default(), page.policy.changed);
}
