use cookie_policy::{Category, Exempt};

/// Suggests stops from earlier searches.
#[derive(Category)]
#[category(key = "personalisation", label = "Personalisation")]
struct Personalisation;

impl Exempt for Personalisation {}

fn main() {}
