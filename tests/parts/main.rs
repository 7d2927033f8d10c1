//! A library's cookies in the policy of a site.

mod extractor;
mod generic;
mod page;
mod stories;

use cookie_policy::testing::Visitor;
use cookie_policy_tests::parts::ShopPolicy;

fn visitor() -> Visitor<ShopPolicy> {
    Visitor::new()
}
