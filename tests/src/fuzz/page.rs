//! Texts of declarations, in each format.

use crate::page::arbitrary::Arbitrary;
use crate::page::property;
use crate::random::Random;

fn page(input: &[u8]) -> Arbitrary {
    Arbitrary::of(&mut Random::of(input))
}

/// No declared text becomes markup.
pub fn html(input: &[u8]) {
    property::assert_html(&page(input));
}

/// No declared text becomes markup.
pub fn markdown(input: &[u8]) {
    property::assert_markdown(&page(input));
}

/// Every declared text is read back unchanged.
pub fn json(input: &[u8]) {
    property::assert_json(&page(input));
}
