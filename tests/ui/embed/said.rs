use cookie_policy::Embed;

#[derive(Embed)]
#[embed(frame = "/a")]
struct Nothing;

#[derive(Embed)]
#[embed(
    key = "Video",
    title = " ",
    title(fr = ""),
    provider = "",
    purpose = "",
    purpose_key = "",
    category = Statistics(Anonymous),
    frame = "/a",
    cookies = [Visitor, Visitor],
    recipients = ["Google", ""],
    privacy = "policies.google.com",
    countries = [USA, us, IE, IE],
)]
struct Empty;

/// To `show` videos
#[derive(Embed)]
#[embed(title = "Vi\0deo", provider = site, category = Statistics, frame = "/a")]
struct Texts;

#[derive(Embed)]
struct NoAttribute;

fn main() {}
