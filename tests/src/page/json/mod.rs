//! The page in JSON.

mod reader;
mod schema;

use cookie_policy::Declaration;
pub use reader::{Category, Column, Cookie, Explanation, Kind, Page, Site, read};
pub use schema::{Schema, fault, schema};

/// Compares the declarations of a page with those of its policy.
#[track_caller]
pub fn assert_declarations(page: &Page, cookies: &[Declaration]) {
    let value = |cookie| serde_json::to_value(cookie).expect("a declaration is JSON");
    let mut listed = 0;
    for category in &page.categories {
        let declared = cookies.iter().filter(|cookie| cookie.category().key() == category.key);
        let declared: Vec<_> = declared.map(value).collect();
        let shown: Vec<_> = category.cookies.iter().map(|cookie| cookie.declaration.clone()).collect();
        assert_eq!(shown, declared);
        listed += declared.len();
    }
    assert_eq!(listed, cookies.len());
}
