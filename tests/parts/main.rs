//! A library's cookies in the policy of a site.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a panic is how a test fails")]

mod extractor;
mod generic;
mod page;
mod stories;

use cookie_policy::testing::Visitor;
use cookie_policy_tests::parts::ShopPolicy;

fn visitor() -> Visitor<ShopPolicy> {
    Visitor::new()
}
