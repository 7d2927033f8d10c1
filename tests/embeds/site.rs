//! A site that embeds one of each kind.

use cookie_policy::{Category, Choices, Cookie, Embed, policy};

/// Shows videos of other sites on these pages.
#[derive(Category)]
#[category(
    key = "videos",
    label = "Videos",
    label(fr = "Vidéos"),
    description(fr = "Montre des vidéos d’autres sites.")
)]
pub(crate) struct Videos;

/// Lets visitors write to the support.
#[derive(Category)]
#[category(
    key = "chat",
    label = "Chat",
    label(fr = "Chat"),
    description(fr = "Permet d’écrire à l’assistance."),
    sale_or_share = true
)]
pub(crate) struct Chat;

/// To remember the visitor's choices
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days", purpose(fr = "Choix"))]
pub(crate) struct MyChoices(pub(crate) Choices);

/// To tell visitors of videos from each other
#[derive(Cookie)]
#[cookie(
    name = "VISITOR_INFO1_LIVE",
    provider = "YouTube",
    category = crate::site::Videos,
    lifetime = "180 days",
    party = Third,
    recipients = ["Google Ireland Limited"],
    purpose(fr = "Distinguer les visiteurs"),
)]
pub(crate) struct YouTubeVisitor;

/// To tell visitors from each other
#[derive(Cookie)]
#[cookie(
    name = "_ga",
    provider = site,
    category = Statistics,
    lifetime = "400 days",
    set_by = Script,
    recipients = ["Google Ireland Limited"],
    purpose(fr = "Distinguer les visiteurs"),
)]
pub(crate) struct Ga(pub(crate) String);

/// To keep the conversation
#[derive(Cookie)]
#[cookie(
    name = "chat_id",
    provider = site,
    category = Preferences,
    lifetime = session,
    set_by = Script,
    recipients = [],
    purpose(fr = "Garder la conversation"),
)]
pub(crate) struct ChatId(pub(crate) String);

/// To show videos of the city
#[derive(Embed, Clone)]
#[embed(
    title = "Video",
    title(fr = "Vidéo"),
    provider = "YouTube (Google Ireland Limited)",
    purpose(fr = "Montrer des vidéos"),
    category = crate::site::Videos,
    frame = "https://www.youtube-nocookie.com/embed/{id}?start={start}&rel=0",
    link = "https://www.youtube.com/watch?v={id}",
    cookies = [YouTubeVisitor],
    recipients = ["Google Ireland Limited"],
    privacy = "https://policies.google.com/privacy",
    countries = [IE, US],
    allow = "fullscreen",
    referrer_policy = "strict-origin-when-cross-origin",
    ratio = "16:9",
    thumbnail = "/images/video.webp",
)]
pub(crate) struct Video {
    pub(crate) id: String,
    pub(crate) start: Option<u32>,
}

/// To show a page of the city
#[derive(Embed)]
#[embed(
    title = "Page",
    title(fr = "Page"),
    provider = "City",
    purpose(fr = "Montrer une page"),
    category = Necessary(UserInterface),
    frame = "https://city.example:8443/a/{path}/v{part}.html?q={value}&o={option}&x=1{value}2#{fragment}",
    privacy = "https://city.example/privacy",
    countries = [],
    sandbox = "allow-scripts allow-same-origin",
    loading = "eager",
)]
pub(crate) struct Page {
    pub(crate) path: String,
    pub(crate) part: String,
    pub(crate) value: String,
    pub(crate) option: Option<String>,
    pub(crate) fragment: String,
}

/// To count visits
#[derive(Embed)]
#[embed(
    title = "Google Analytics",
    title(fr = "Google Analytics"),
    provider = "Google Ireland Limited",
    purpose(fr = "Compter les visites"),
    category = Statistics,
    script = "https://www.googletagmanager.com/gtag/js?id={id}",
    start = "embeds/ga.js",
    origins(connect = ["https://*.google-analytics.com"], image = ["https://*.google-analytics.com"]),
    cookies = [Ga],
    recipients = ["Google Ireland Limited"],
    privacy = "https://policies.google.com/privacy",
    countries = [IE, US],
)]
pub(crate) struct Analytics {
    pub(crate) id: &'static str,
}

/// To write to the support
#[derive(Embed)]
#[embed(
    key = "support",
    title = "Chat",
    title(fr = "Chat"),
    provider = "Chat Ltd",
    purpose(fr = "Écrire à l’assistance"),
    category = crate::site::Chat,
    script = "https://chat.example/widget.js",
    placeholder = shown,
    cookies = [ChatId],
    recipients = [],
    privacy = "https://chat.example/privacy",
    countries = [],
)]
pub(crate) struct ChatWidget;

/// To show advertising
#[derive(Embed)]
#[embed(
    title = "Pixel",
    title(fr = "Pixel"),
    provider = "Advertiser Ltd",
    purpose(fr = "Montrer de la publicité"),
    category = Marketing,
    image = "https://ads.example/pixel?page={0}",
    recipients = ["Advertiser Ltd"],
    privacy = "https://ads.example/privacy",
    countries = [US],
)]
pub(crate) struct Pixel(pub(crate) u32);

/// To count visits
#[derive(Embed)]
#[embed(
    title = "Visits",
    title(fr = "Visites"),
    provider = site,
    purpose(fr = "Compter les visites"),
    category = Statistics(Anonymous),
    script = "/count.js?page={page}",
)]
pub(crate) struct Count {
    pub(crate) page: u32,
}

/// What a site with one of each kind declares.
#[policy(
    site = "https://example.org",
    provider = "Example",
    choices = MyChoices,
    recipients = [],
    languages = ["en", "fr"],
    audience_exemption = [FR],
    embeds = [Video, Page, Analytics, ChatWidget, Pixel, Count],
    own_origins = ["https://cdn.example.org"],
)]
pub(crate) struct EmbedPolicy(MyChoices, YouTubeVisitor, Ga, ChatId);

/// A page of which only the path is chosen.
pub(crate) fn page(path: &str) -> Page {
    Page { path: path.into(), part: "1".into(), value: "v".into(), option: None, fragment: "top".into() }
}

/// A video.
pub(crate) fn video(id: &str) -> Video {
    Video { id: id.into(), start: None }
}
