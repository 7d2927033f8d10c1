use cookie_policy::{Category, Cookie};

mod inner {
    use cookie_policy::Category;

    /// Suggests stops from earlier searches.
    #[derive(Category)]
    #[category(key = "0-personalisation_of-this-site-that-is-just-as-long-as-it-may-be", label = "Personalisation")]
    pub enum Personalisation {}
}

/// Suggests stops from earlier searches.
#[derive(Category)]
#[category(key = "s", label = "Stops", description = "Suggests `stops`.", sale_or_share = true)]
struct Stops;

/// To suggest stops
#[derive(Cookie)]
#[cookie(name = "stops", provider = site, category = crate::Stops, lifetime = session, recipients = [])]
struct LastStop(String);

/// To suggest lines
#[derive(Cookie)]
#[cookie(name = "lines", provider = site, category = self::inner::Personalisation, lifetime = session, recipients = [])]
struct LastLine(String);

/// Suggests trips.
#[derive(Category)]
#[category(
    key = "trips",
    label = "Trips",
    label(fr = "Trajets", pt-BR = "Viagens"),
    description("fr" = "Suggère des trajets."),
    summary = "To suggest trips.",
    summary(fr = "Pour suggérer des trajets."),
    refused_with = ["statistics", "anonymous-statistics", "s", "0-of_trips"],
    text_key = "trips 1",
)]
struct Trips;

/// To suggest trips
#[derive(Cookie)]
#[cookie(name = "trips", provider = site, category = self::Trips, lifetime = session, recipients = [])]
struct LastTrip(String);

fn main() {
    assert_eq!(LastTrip::DECLARATION.category().label_in("pt"), "Viagens");
    assert_eq!(LastTrip::DECLARATION.category().description_in("fr"), "Suggère des trajets.");
    assert_eq!(LastTrip::DECLARATION.category().description_in("pt"), "Suggests trips.");
    assert_eq!(LastTrip::DECLARATION.category().summary_in("fr"), "Pour suggérer des trajets.");
    assert_eq!(LastStop::DECLARATION.category().summary(), "Suggests `stops`.");
    assert_eq!(Trips::REFUSED_WITH, ["statistics", "anonymous-statistics", "s", "0-of_trips"]);
    assert_eq!((Trips::TEXT_KEY, Stops::TEXT_KEY), ("trips 1", ""));
    assert!(Stops::REFUSED_WITH.is_empty());
    assert_eq!(inner::Personalisation::KEY.len(), 64);
    assert_eq!(inner::Personalisation::DESCRIPTION, "Suggests stops from earlier searches.");
    assert_eq!(Stops::DESCRIPTION, "Suggests `stops`.");
    assert!(LastStop::DECLARATION.category().sale_or_share());
    assert_eq!(LastLine::DECLARATION.category().key(), inner::Personalisation::KEY);
}
