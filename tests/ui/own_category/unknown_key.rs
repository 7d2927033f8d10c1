use cookie_policy::Category;

/// Suggests stops from earlier searches.
#[derive(Category)]
#[category(key = "personalisation", lable = "Personalisation", colour = "blue", key = "stops")]
struct Personalisation;

fn main() {}
