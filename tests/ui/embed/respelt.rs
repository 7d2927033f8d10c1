use cookie_policy::Embed;

/// To show videos
#[derive(Embed)]
#[embed(
    title = Video,
    provider = YouTube,
    category = Statistics,
    frame = "http://WWW.Video.example:443/embed",
    recipients = none,
    privacy = "video.example/privacy",
    countries = US,
    sandbox = allow-scripts,
    allow = fullscreen,
    referrer_policy = no-referrer,
    loading = lazy,
    allow(B-EMBED-WIDE, reason = "it is narrow"),
    allow(B_EMBED_WIDE, "it is narrow"),
    allow(B_EMBED_WIDE),
)]
struct Video;

/// To show videos
#[derive(Embed)]
#[embed(title = "Video", provider = site, category = Necessary(Media), frame = "/player", sandbox)]
struct Sandboxed;

fn main() {}
