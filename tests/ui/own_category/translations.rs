use cookie_policy::{Category, Choices, Cookie, policy};

/// Suggests stops from earlier searches.
#[derive(Category)]
#[category(key = "stops", label = "Stops", label(fr_FR = "Arrêts"), description())]
struct Stops;

/// Suggests lines from earlier searches.
#[derive(Category)]
#[category(key = "lines", label = "Lines", label(fr = " ", de = "Linien", de = "Strecken"))]
struct Lines;

#[derive(Category)]
#[category(key = "trips", label(fr = "Trajets"), description(fr = "Suggère des trajets."))]
struct Trips;

/// To remember the visitor's cookie preferences
#[derive(Cookie)]
#[cookie(
    name = "choices",
    provider = "Example",
    purpose(fr = "Pour retenir vos choix"),
    category = Necessary(Choices),
    lifetime = "184 days",
)]
struct Preferences(Choices);

/// To suggest stops
#[derive(Cookie)]
#[cookie(
    name = "stops",
    provider = "Example",
    purpose(fr = "Pour suggérer des arrêts"),
    category = self::Stops,
    lifetime = session,
    recipients = [],
)]
struct LastStop(String);

// What a category with errors lacks is not told again.
#[policy(site = "https://example.org", choices = Preferences, recipients = [], languages = ["en", "fr"])]
struct SitePolicy(Preferences, LastStop);

fn main() {}
