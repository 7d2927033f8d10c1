use cookie_policy::{Category, Choices, Cookie, Embed, policy};

/// To remember the choices
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
struct MyChoices(#[cookie(http_only = false)] Choices);

/// To keep the colours
#[derive(Cookie)]
#[cookie(name = "colour", provider = site, category = Necessary(UserInterface), lifetime = session)]
enum Colour {
    #[cookie(rename = "night")]
    Dark,
    Light,
}

/// To show videos
#[derive(Embed)]
struct Video {
    #[embed(frame = "https://video.example/{id}")]
    id: String,
}

/// Shows videos.
#[derive(Category)]
#[category(key = "videos", label = "Videos")]
struct Videos {
    #[category(label(fr = "Vidéos"))]
    _field: (),
}

/// The cookies of a site.
#[policy(site = "https://example.org", provider = "Example", choices = MyChoices, recipients = [])]
struct SitePolicy(
    /// The choices
    #[cookie(lifetime = session)]
    MyChoices,
    #[allow(dead_code, reason = "no code shows it")]
    #[serde(skip)]
    Colour,
);

fn main() {}
