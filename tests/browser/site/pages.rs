//! The pages, which are the same for all policies, and the statistics of the shop.

use cookie_policy::{
    AnonymousStatistics, Error, Jar, Language, Marketing, Policy, Preferences, Statistics, Status,
};

use super::policies::{
    Advertising, Audience, Session, ShopPolicy, ShopVisits, Stops, Suggestions, VisitorId,
};

/// The pages except the policy page.
pub(crate) const PAGES: [&str; 5] = ["/", "/stops", "/shop/basket", "/map", "/fr/"];

const TEXT: &str = "<p>Timetables, stops and lines, for everybody to use, on paper and on screens.</p>\n";

/// A page of the shop.
pub(crate) fn page<P: Policy>(jar: &Jar<P>, address: &str, main: &str) -> String {
    let is_french = address.starts_with("/fr/");
    let (language, about) =
        if is_french { (Language::FRENCH, "/fr/cookies") } else { (Language::ENGLISH, "/cookies") };
    let banner = jar.banner().language(language).page(about).at(address);
    framed(language, &banner.to_string(), about, main)
}

/// The layout around the policy page, without a banner.
pub(crate) fn framed(language: Language, banner: &str, about: &str, main: &str) -> String {
    format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Shop of trains</title>\n\
         <link rel=\"stylesheet\" href=\"/cookies/style.css\">\n<link rel=\"stylesheet\" href=\"/shop.css\">\n\
         </head>\n<body>\n{banner}<header><a href=\"/\">Shop of trains</a> <a href=\"/stops?line=7\">Line 7</a>\
         </header>\n<main>\n{main}</main>\n<footer><a href=\"{about}\">Cookies</a></footer>\n</body>\n</html>\n",
        language.as_str()
    )
}

/// Returns what the shop shows at an address.
pub(crate) fn main<P: Policy>(jar: &Jar<P>, path: &str, known: &str) -> String {
    // The script of the map sets its cookie, so it is loaded only for visitors who agreed.
    let may_remember = path == "/map" && jar.status::<Preferences>() == Status::Granted;
    let script = if may_remember { "<script src=\"/map.js\"></script>\n" } else { "" };
    format!("<h1>Trains</h1>\n<p id=\"known\">{known}</p>\n{}{script}", TEXT.repeat(30))
}

/// Sets what the visitor allows, and returns the visitor's identifier.
pub(crate) fn visit(jar: &Jar<ShopPolicy>, path: &str) -> Result<String, Error> {
    if jar.get::<Session>().is_none() {
        Session("s".into()).set(jar)?;
    }
    // The lifetime is not prolonged.
    if let Some(token) = jar.consent::<AnonymousStatistics>()
        && token.get::<Audience>().is_none()
    {
        Audience(1).set(token)?;
    }
    if let Some(consent) = jar.consent::<Marketing>() {
        Advertising("trains".into()).set(consent)?;
    }
    if let Some(consent) = jar.consent::<Suggestions>() {
        Stops("Harbour".into()).set(consent)?;
    }
    count(jar, path)
}

fn count(jar: &Jar<ShopPolicy>, path: &str) -> Result<String, Error> {
    let Some(consent) = jar.consent::<Statistics>() else { return Ok("nobody".into()) };
    if path.starts_with("/shop") {
        ShopVisits(1).set(consent)?;
    }
    match consent.get::<VisitorId>() {
        Some(VisitorId(id)) => Ok(id),
        None => VisitorId("7f2c".into()).set(consent).map(|()| "new".into()),
    }
}
