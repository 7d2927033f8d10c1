// The declarations that the examples about embeds share.
use cookie_policy::{Category, Choices, Cookie, Embed, Jar, Policy, policy};

/// Shows videos of other sites on these pages.
#[derive(Category)]
#[category(key = "videos", label = "Videos")]
pub struct Videos;

/// To show videos of the city
#[derive(Embed)]
#[embed(
    title = "Video",
    provider = "YouTube (Google Ireland Limited)",
    category = crate::Videos,
    frame = "https://www.youtube-nocookie.com/embed/{id}",
    link = "https://www.youtube.com/watch?v={id}",
    recipients = ["Google Ireland Limited"],
    privacy = "https://policies.google.com/privacy",
    countries = [IE, US],
)]
pub struct Video {
    pub id: String,
}

/// To remember the visitor's cookie preferences
#[derive(Cookie)]
#[cookie(name = "cookies_preferences", provider = "Opendatasoft", category = Necessary(Choices), lifetime = "184 days")]
pub struct CookiePreferences(pub Choices);

/// The cookies and embeds of a site with videos.
#[policy(site = "https://transport.opendatasoft.com", choices = CookiePreferences, recipients = [], embeds = [Video])]
pub struct VideoPolicy(CookiePreferences);
