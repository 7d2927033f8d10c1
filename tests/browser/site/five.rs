//! A site with the five built-in categories, whose pages are in any language.

use std::sync::LazyLock;

use axum::Router;
use axum::extract::Path;
use axum::http::Uri;
use axum::response::Html;
use axum::routing::get;
use cookie_policy::{Choices, Cookie, Jar, Language, Site, policy};

use super::Shop;
use super::pages::framed;

/// To keep you logged in
#[derive(Cookie)]
#[cookie(name = "sessionid", provider = site, category = Necessary(Authentication), lifetime = session or "14 days")]
struct Session(String);

/// To remember what you chose about cookies
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
struct ChoicesMade(Choices);

/// To show the part of the map that you looked at last
#[derive(Cookie)]
#[cookie(name = "map_view", provider = site, category = Preferences, lifetime = "90 days", set_by = Script, recipients = [])]
struct MapView;

/// To count visits
#[derive(Cookie)]
#[cookie(name = "audience", provider = site, category = Statistics(Anonymous), lifetime = "30 days", recipients = [])]
struct Audience(u32);

/// To tell a returning visitor from a new one
#[derive(Cookie)]
#[cookie(name = "visitor_id", provider = site, category = Statistics, lifetime = "390 days", recipients = ["InnoCraft Ltd"])]
struct VisitorId(String);

/// To show advertising
#[derive(Cookie)]
#[cookie(
    name = "ad",
    provider = "Advertiser Ltd",
    category = Marketing,
    lifetime = "90 days",
    party = Third,
    recipients = ["Advertiser Ltd", "Buyer Ltd"],
)]
struct Advertising;

/// The cookies of a town.
#[policy(
    site = "https://town.example",
    site_name = "Town of trains",
    provider = "Town of trains",
    controller = "Town of trains",
    contact = "privacy@town.example",
    privacy_notice = "/privacy",
    refusal = "Everything works without these cookies.",
    processors = ["Host of trains"],
    transfers = "Advertising data is sent to the USA, under the EU-US Data Privacy Framework.",
    changed = "2026-11-24",
    choices = ChoicesMade,
    recipients = [],
    audience_exemption = [FR, UK],
)]
pub(crate) struct TownPolicy(Session, ChoicesMade, MapView, Audience, VisitorId, Advertising);

/// Arabic, as an application would add it.
static ARABIC: LazyLock<Language> = LazyLock::new(|| {
    Language::from_ftl("ar", include_str!("arabic.ftl")).unwrap_or_else(|fault| panic!("{fault}"))
});

/// Returns the language of a page by its tag.
fn language(tag: &str) -> Language {
    if tag == "ar" { *ARABIC } else { Language::of(tag).expect("a built-in language") }
}

impl Shop {
    /// A town whose home page and policy page are at `/in/<language>` and `/about/<language>`.
    pub(crate) fn town() -> Self {
        let pages = Router::new().route("/in/{tag}", get(home)).route("/about/{tag}", get(about));
        Self::of(Site::<TownPolicy>::new(), |_, _| Ok(String::new()), pages)
    }
}

async fn home(jar: Jar<TownPolicy>, uri: Uri, Path(tag): Path<String>) -> Html<String> {
    let language = language(&tag);
    let banner = jar.banner().language(language).at(uri.to_string()).to_string();
    Html(framed(
        language,
        &banner,
        "/cookies",
        &format!("<h1>Trains</h1>\n<p>{}</p>\n", jar.settings_link().at(uri.to_string())),
    ))
}

async fn about(jar: Jar<TownPolicy>, uri: Uri, Path(tag): Path<String>) -> Html<String> {
    let page = jar.document().language(language(&tag)).at(uri.to_string());
    Html(framed(language(&tag), "", "/cookies", &page.html().to_string()))
}
