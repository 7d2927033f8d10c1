use cookie_policy::Category;

/// Suggests stops from earlier searches.
#[derive(Category)]
#[category(key = "personalisation", label = "Personalisation")]
struct Personalisation<T>(T);

fn main() {}
