use cookie_policy::Embed;

/// To show a page
#[derive(Embed)]
#[embed(title = "Page", provider = site, category = Necessary(Security), frame = "https://a.example/a b")]
struct Space;

/// To show a page
#[derive(Embed)]
#[embed(title = "Page", provider = site, category = Necessary(Security), frame = "https://a.example/é?\u{a}")]
struct NotAscii;

/// To show a page
#[derive(Embed)]
#[embed(title = "Page", provider = site, category = Necessary(Security), frame = "/\\evil.example/")]
struct Backslash;

/// To show a page
#[derive(Embed)]
#[embed(title = "Page", provider = site, category = Necessary(Security), frame = "/100%")]
struct Percent;

/// To show a page
#[derive(Embed)]
#[embed(title = "Page", provider = site, category = Necessary(Security), frame = "/a/../b")]
struct Dots;

/// To show a page
#[derive(Embed)]
#[embed(title = "Page", provider = site, category = Necessary(Security), frame = "/a/.%2E")]
struct EncodedDots;

fn main() {}
