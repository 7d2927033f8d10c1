use cookie_policy::{Category, Choices, Cookie, policy};

/// To remember the visitor's cookie preferences
#[derive(Cookie)]
#[cookie(
    name = "choices",
    provider = "Example",
    purpose(fr = "Pour retenir vos choix", pt-BR = "Para lembrar suas escolhas", de = "Um Ihre Wahl zu behalten"),
    category = Necessary(Choices),
    lifetime = "184 days",
)]
struct Preferences(Choices);

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "sessionid",
    provider = "Example",
    purpose(fr = "Pour reconnaître l’utilisateur"),
    function = "Login",
    function(de = "Anmeldung"),
    category = Necessary(Authentication),
    lifetime = session,
)]
struct SessionId(String);

/// Suggests stops from earlier searches.
#[derive(Category)]
#[category(key = "stops", label = "Stops", label(fr = "Arrêts"))]
struct Stops;

/// To suggest stops
#[derive(Cookie)]
#[cookie(
    name = "stops",
    provider = "Example",
    purpose(fr = "Pour suggérer des arrêts", de = "Um Haltestellen vorzuschlagen"),
    category = self::Stops,
    lifetime = session,
    recipients = [],
)]
struct LastStop(String);

#[policy(site = "https://example.org", choices = Preferences, recipients = [], languages = ["en", "fr", "pt-PT"])]
struct AnotherRegion(Preferences);

#[policy(site = "https://example.org", recipients = [], languages = ["en", "fr"])]
struct NoFunction(SessionId);

#[policy(site = "https://example.org", choices = Preferences, recipients = [], languages = ["en", "fr"])]
struct NoDescription(Preferences, LastStop);

#[policy(site = "https://example.org", choices = Preferences, recipients = [], languages = ["en", "de"])]
struct NoLabel(Preferences, LastStop);

#[policy(site = "https://example.org", recipients = [], languages = ["fr", "en"])]
struct OtherWayRound(SessionId);

#[policy(site = "https://example.org", recipients = [], languages = ["en", "fr"], refusal = "All works.")]
struct NoRefusal();

fn main() {}
