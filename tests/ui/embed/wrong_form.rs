use cookie_policy::Embed;

/// To show videos
#[derive(Embed)]
#[embed(
    key = video,
    title = 1,
    title("Vidéo"),
    provider = YouTube,
    purpose = true,
    purpose("Montrer des vidéos"),
    purpose_key = 1,
    category = 1,
    frame = ["https://www.youtube-nocookie.com/embed/"],
    script = https,
    image = 1,
    link = 1,
    origins = ["https://www.youtube-nocookie.com"],
    start = 1,
    placeholder = "shown",
    cookies = "VISITOR_INFO1_LIVE",
    recipients = "Google",
    privacy = 1,
    countries = ["US"],
    sandbox = ["allow-scripts"],
    allow = fullscreen,
    allow(B_EMBED_WIDE, why = "it is needed"),
    allow(B_EMBED_WIDE, reason = " "),
    referrer_policy = origin,
    loading = lazy,
    ratio = 16:9,
    thumbnail = /video.webp,
    crate = "cookie_policy",
)]
struct Video {
    id: String,
}

/// To count visits
#[derive(Embed)]
#[embed(
    title = "Visits",
    provider = site,
    category = Necessary(Security),
    script = "/visits.js",
    origins(
        frame = "https://a.example",
        script = https,
        connect = 1,
        image("https://a.example"),
        style,
        font = "https://a.example",
        media = "https://a.example",
        worker = "https://a.example",
        sound = [],
    ),
)]
struct Visits;

fn main() {}
