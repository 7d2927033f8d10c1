use cookie_policy::Embed;

/// To show a page
#[derive(Embed)]
#[embed(title = "Page", provider = site, category = Necessary(Security), frame = "/{x}?{y}=1&a{z}")]
struct Names {
    x: String,
    y: String,
    z: String,
}

/// To show a page
#[derive(Embed)]
#[embed(title = "Page", provider = site, category = Necessary(Security), frame = "/{x}?a={y}s#{z}")]
struct Options {
    x: Option<String>,
    y: Option<u16>,
    z: std::option::Option<u16>,
}

/// To show a page
#[derive(Embed)]
#[embed(title = "Page", provider = site, category = Necessary(Security), frame = "/{idd}", link = "/{0}")]
struct Misspelt {
    id: String,
}

/// To show a page
#[derive(Embed)]
#[embed(title = "Page", provider = site, category = Necessary(Security), frame = "/{id}", privacy = "/{id}")]
struct Nowhere {
    id: String,
    caption: String,
}

/// To show a page
#[derive(Embed)]
#[embed(title = "Page", provider = site, category = Necessary(Security), frame = "/{1}")]
struct Numbers(String);

struct NoText;

/// To show a page
#[derive(Embed)]
#[embed(title = "Page", provider = site, category = Necessary(Security), frame = "/{0}")]
struct NotDisplay(NoText);

fn main() {}
