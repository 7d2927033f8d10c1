//! A shop with every kind of cookie, a shop that needs no consent, and the first shop after a change.

use cookie_policy::{Category, Choices, Cookie, policy};

/// To keep you logged in
#[derive(Cookie)]
#[cookie(
    name = "session",
    provider = site,
    purpose(fr = "Pour vous garder connecté"),
    function = "Authentication (front and back office)",
    function(fr = "Authentification (site et administration)"),
    category = Necessary(Authentication),
    lifetime = session,
)]
pub(crate) struct Session(pub(crate) String);

/// To remember what you chose about cookies
#[derive(Cookie)]
#[cookie(
    name = "choices",
    provider = site,
    purpose(fr = "Pour retenir ce que vous avez décidé"),
    category = Necessary(Choices),
    lifetime = "184 days",
)]
pub(crate) struct ChoicesMade(pub(crate) Choices);

/// To tell a returning visitor from a new one
#[derive(Cookie)]
#[cookie(
    name = "visitor_id",
    provider = site,
    purpose(fr = "Pour reconnaître un visiteur qui revient"),
    category = Statistics,
    lifetime = "390 days",
    recipients = ["InnoCraft Ltd"],
)]
pub(crate) struct VisitorId(pub(crate) String);

/// To count visits of the basket
#[derive(Cookie)]
#[cookie(
    name = "shop_visits",
    provider = site,
    purpose(fr = "Pour compter les visites du panier"),
    category = Statistics,
    lifetime = "30 days",
    path = "/shop",
    recipients = [],
)]
pub(crate) struct ShopVisits(pub(crate) u32);

/// To count visits without recognising anybody
#[derive(Cookie)]
#[cookie(
    name = "audience",
    provider = site,
    purpose(fr = "Pour compter les visites sans reconnaître personne"),
    category = Statistics(Anonymous),
    lifetime = "30 days",
    recipients = [],
)]
pub(crate) struct Audience(pub(crate) u32);

/// To show advertising
#[derive(Cookie)]
#[cookie(
    name = "__Host-ad",
    provider = site,
    purpose(fr = "Pour montrer de la publicité"),
    category = Marketing,
    lifetime = "90 days",
    same_site = None,
    partitioned = true,
    recipients = ["Advertiser Ltd"],
)]
pub(crate) struct Advertising(pub(crate) String);

/// To play videos
#[derive(Cookie)]
#[cookie(
    name = "video_player_settings",
    provider = "Video Ltd",
    purpose(fr = "Pour lire des vidéos"),
    category = Marketing,
    lifetime = "180 days",
    party = Third,
    recipients = ["Video Ltd"],
)]
pub(crate) struct VideoPlayer;

/// To show the part of the map that was looked at last
#[derive(Cookie)]
#[cookie(
    name = "map_view",
    provider = site,
    purpose(fr = "Pour montrer la partie de la carte vue en dernier"),
    category = Preferences,
    lifetime = "90 days",
    set_by = Script,
    recipients = [],
)]
pub(crate) struct MapView;

/// These cookies suggest stops from your earlier searches.
#[derive(Category)]
#[category(
    key = "suggestions",
    label = "Suggestions",
    label(fr = "Suggestions"),
    description(fr = "Ces cookies proposent des arrêts d’après vos recherches."),
    sale_or_share = true
)]
pub(crate) struct Suggestions;

/// To suggest stops
#[derive(Cookie)]
#[cookie(
    name = "stops",
    provider = site,
    purpose(fr = "Pour proposer des arrêts"),
    category = crate::site::policies::Suggestions,
    lifetime = "90 days",
    recipients = [],
)]
pub(crate) struct Stops(pub(crate) String);

/// The cookies of a shop that has every kind.
#[policy(
    site = "https://shop.example",
    site_name = "Shop of trains",
    provider = "Shop Ltd",
    changed = "2026-11-24",
    choices = ChoicesMade,
    recipients = [],
    languages = ["en", "fr"],
    audience_exemption = [FR],
)]
pub(crate) struct ShopPolicy(
    Session,
    ChoicesMade,
    VisitorId,
    ShopVisits,
    Audience,
    Advertising,
    VideoPlayer,
    MapView,
    Stops,
);

/// The cookies of a shop that needs no consent.
#[policy(site = "https://plain.example", provider = "Shop Ltd", recipients = [])]
pub(crate) struct NecessaryPolicy(Session);

/// The shop after it gave one more company access to what it counts.
pub(crate) mod changed {
    use cookie_policy::{Cookie, policy};

    use super::{Advertising, Audience, ChoicesMade, MapView, Session, ShopVisits, Stops, VideoPlayer};

    /// To tell a returning visitor from a new one
    #[derive(Cookie)]
    #[cookie(
        name = "visitor_id",
        provider = site,
        category = Statistics,
        lifetime = "390 days",
        recipients = ["InnoCraft Ltd", "Counters Ltd"],
    )]
    pub(crate) struct VisitorId(pub(crate) String);

    /// The cookies of the shop after the change.
    #[policy(
        site = "https://shop.example",
        site_name = "Shop of trains",
        provider = "Shop Ltd",
        changed = "2026-11-26",
        choices = ChoicesMade,
        recipients = [],
        audience_exemption = [FR],
    )]
    pub(crate) struct ChangedPolicy(
        Session,
        ChoicesMade,
        VisitorId,
        ShopVisits,
        Audience,
        Advertising,
        VideoPlayer,
        MapView,
        Stops,
    );
}
