use cookie_policy::Embed;

/// To show a page
#[derive(Embed)]
#[embed(title = "Page", provider = site, category = Necessary(Security), frame = "https://a.example{x}")]
struct AfterTheHost {
    x: String,
}

/// To show a page
#[derive(Embed)]
#[embed(title = "Page", provider = site, category = Necessary(Security), frame = "https://{host}/")]
struct Host {
    host: String,
}

/// To show a page
#[derive(Embed)]
#[embed(title = "Page", provider = site, category = Necessary(Security), frame = "https://a.example:{p}/")]
struct Port {
    p: u16,
}

/// To show a page
#[derive(Embed)]
#[embed(title = "Page", provider = site, category = Necessary(Security), frame = "https://{u}@a.example/")]
struct User {
    u: String,
}

/// To show a page
#[derive(Embed)]
#[embed(title = "Page", provider = site, category = Necessary(Security), frame = "{scheme}://a.example/")]
struct Scheme {
    scheme: String,
}

/// To show a page
#[derive(Embed)]
#[embed(title = "Page", provider = site, category = Necessary(Security), frame = "http://a.example/")]
struct Insecure;

/// To show a page
#[derive(Embed)]
#[embed(title = "Page", provider = site, category = Necessary(Security), frame = "//a.example/")]
struct NoScheme;

/// To show a page
#[derive(Embed)]
#[embed(title = "Page", provider = site, category = Necessary(Security), frame = "https://A.example/")]
struct UpperCase;

/// To show a page
#[derive(Embed)]
#[embed(title = "Page", provider = site, category = Necessary(Security), frame = "https://a.example:443/")]
struct DefaultPort;

/// To show a page
#[derive(Embed)]
#[embed(title = "Page", provider = site, category = Necessary(Security), frame = "https://127.0.0.1/")]
struct Number;

/// To show a page
#[derive(Embed)]
#[embed(title = "Page", provider = site, category = Necessary(Security), frame = "javascript:alert({x})")]
struct NoAddress {
    x: String,
}

/// To show a page
#[derive(Embed)]
#[embed(title = "Page", provider = site, category = Necessary(Security), frame = "https://a.example/{x")]
struct NoField {
    x: String,
}

fn main() {}
