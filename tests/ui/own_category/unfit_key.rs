use cookie_policy::Category;

/// Suggests stops from earlier searches.
#[derive(Category)]
#[category(key = "Personalisation & more", label = "Personalisation")]
struct Signs;

/// Suggests stops from earlier searches.
#[derive(Category)]
#[category(key = "", label = "Personalisation")]
struct Empty;

/// Suggests stops from earlier searches.
#[derive(Category)]
#[category(key = "marketing", label = "Personalisation")]
struct BuiltIn;

/// Suggests stops from earlier searches.
#[derive(Category)]
#[category(key = "answer", label = "Personalisation")]
struct OfForms;

/// Suggests stops from earlier searches.
#[derive(Category)]
#[category(key = "sum", label = "Personalisation")]
struct OfChoices;

fn main() {}
