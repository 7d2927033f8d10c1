//! The HTML pages.

use cookie_policy::{AnonymousStatistics, Consent, Jar, Statistics};
use maud::{DOCTYPE, Markup, PreEscaped, Render, html};
use transport::{Audience, SessionId, TransportPolicy, VisitorId};

type TransportJar = Jar<TransportPolicy>;

/// The lines, each with its stops.
const LINES: [(&str, [&str; 3]); 2] =
    [("7", ["Harbour", "Market", "University"]), ("12", ["Station", "Museum", "Zoo"])];

/// A page with the banner at its top, until the visitor has answered. The answer leads back to `address`.
fn page(jar: &TransportJar, address: &str, title: &str, main: &Markup) -> Markup {
    framed(title, &jar.banner().at(address), main)
}

/// The policy page, whose content the library writes.
pub(crate) fn cookies(title: &str, page: &str) -> String {
    // The library escapes every text in its HTML.
    framed(title, &"", &PreEscaped(page.to_owned())).into_string()
}

/// The layout that all pages share.
fn framed(title: &str, banner: &impl Render, main: &Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) " · transport" }
                link rel="stylesheet" href="/cookies/style.css";
                link rel="stylesheet" href="/style.css";
            }
            body {
                (banner)
                header {
                    a href="/" { "transport" }
                    @for (line, _) in LINES { a href={ "/stops?line=" (line) } { "Line " (line) } }
                }
                main { (main) }
                footer { a href="/cookies" { "Cookies" } }
            }
        }
    }
}

pub(crate) fn home(jar: &TransportJar, address: &str) -> Markup {
    let audience = jar.consent::<AnonymousStatistics>().and_then(Consent::get::<Audience>);
    let visitor = jar.consent::<Statistics>().and_then(Consent::get::<VisitorId>);
    let main = html! {
        h1 { "Open data of public transport" }
        p { "Timetables, stops and lines, for everybody to use." }
        h2 { "What your browser stores for this site" }
        ul {
            @if jar.get::<SessionId>().is_some() {
                li { "A session, so that you can log in." }
            }
            @if audience.is_some() {
                li { "That your visit was counted, without your name." }
            }
            @if let Some(VisitorId(id)) = visitor {
                li { "Your visitor number " code { (id) } ", because you agreed." }
            }
        }
        p { "You can change this on the " a href="/cookies" { "cookie policy" } " page." }
    };
    page(jar, address, "Open data of public transport", &main)
}

/// The stops of one line, or of all.
pub(crate) fn stops(jar: &TransportJar, address: &str, line: Option<&str>) -> Markup {
    let shown = || LINES.into_iter().filter(|(name, _)| line.is_none_or(|line| line == *name));
    let main = html! {
        h1 { "Stops" }
        @for (line, stops) in shown() {
            h2 { "Line " (line) }
            ol { @for stop in stops { li { (stop) } } }
        }
        @if shown().next().is_none() { p { "There is no such line." } }
    };
    page(jar, address, "Stops", &main)
}
