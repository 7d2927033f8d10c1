use cookie_policy::Category;

/// Suggests stops from earlier searches.
#[derive(Category)]
#[category(
    key = personalisation,
    label = true,
    label("Personnalisation"),
    description = [],
    description(fr: "Suggère des arrêts."),
    summary = false,
    summary("Pour suggérer"),
    sale_or_share = "true",
    refused_with = "suggestions",
    text_key("stops"),
    crate = "cookie_policy",
)]
struct Personalisation;

fn main() {}
