use cookie_policy::{Category, Embed};

#[derive(Embed)]
#[embed(
    title = "Video",
    description = "To show a video",
    vendor = "Video Ltd",
    category = "videos",
    src = "https://video.example/{id}",
    privacy_url = "https://video.example/privacy",
    country = [US],
)]
struct Video {
    id: String,
}

/// To show a map
#[derive(Embed)]
#[embed(
    title = "Map",
    provider = "Map Ltd",
    category = Marketing,
    frame = "https://map.example/",
    recipients = [],
    privacy = "https://map.example/privacy",
    countries = [us, Usa],
)]
struct Map;

/// To show films
#[derive(Embed)]
struct Film;

#[derive(Category)]
#[category(key = "Videos", label = "Videos", description = "To show videos of other sites.")]
struct Videos;

fn main() {}
