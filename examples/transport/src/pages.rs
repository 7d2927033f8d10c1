//! The pages, for people.

use cookie_policy::{AnonymousStatistics, CategoryStatus, Consent, Jar, Policy, Source, Statistics, Status};
use maud::{DOCTYPE, Markup, PreEscaped, html};
use transport::{Audience, SessionId, TransportPolicy, VisitorId};

type TransportJar = Jar<TransportPolicy>;

/// The page around what a page shows.
fn page(title: &str, main: &Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) " · transport" }
                link rel="stylesheet" href="/style.css";
            }
            body {
                header { a href="/" { "transport" } }
                main { (main) }
                footer { a href="/cookies" { "Cookies" } }
            }
        }
    }
}

pub(crate) fn home(jar: &TransportJar) -> Markup {
    let audience = jar.consent::<AnonymousStatistics>().and_then(Consent::get::<Audience>);
    let visitor = jar.consent::<Statistics>().and_then(Consent::get::<VisitorId>);
    page(
        "Open data of public transport",
        &html! {
            h1 { "Open data of public transport" }
            p { "Timetables, stops and lines, for everybody to use." }
            h2 { "What your browser keeps for this site" }
            ul {
                @if jar.get::<SessionId>().is_some() {
                    li { "A session, so that you can log in." }
                }
                @if audience.is_some() {
                    li { "That your visit is counted, by nobody's name." }
                }
                @if let Some(VisitorId(id)) = visitor {
                    li { "That you are the visitor " code { (id) } ", because you agreed." }
                }
            }
            p { "You decide about it on the " a href="/cookies" { "page about cookies" } "." }
        },
    )
}

pub(crate) fn cookies(jar: &TransportJar) -> Markup {
    let policy = TransportPolicy::document().html().to_string();
    page(
        "Cookies policy",
        &html! {
            p { a href="#choice" { "Accept or refuse cookies" } }
            // Safe as it is: the library escapes every text.
            (PreEscaped(policy))
            (form(jar))
        },
    )
}

fn form(jar: &TransportJar) -> Markup {
    html! {
        section #choice {
            h2 { "Your choice" }
            p { "You can change it here at any time. Cookies of this site that you refuse are removed from your browser at once." }
            form method="post" action="/cookies" {
                @for category in jar.statuses() { (fieldset(&category)) }
                p.buttons {
                    button name="answer" value="accept_all" { "Accept all" }
                    button name="answer" value="refuse_all" { "Refuse all" }
                    button name="answer" value="save" { "Save my choice" }
                }
            }
        }
    }
}

/// A pair of buttons, neither of them pressed before the visitor did it.
fn fieldset(category: &CategoryStatus) -> Markup {
    let declared = category.category();
    let radio = |value: &str, label: &str, chosen: Status| {
        html! {
            label {
                input type="radio" name=(declared.key()) value=(value) checked[category.status() == chosen];
                " " (label)
            }
        }
    };
    html! {
        fieldset {
            legend { (declared.label()) }
            p { (declared.description()) }
            (radio("grant", "Accept", Status::Granted))
            (radio("refuse", "Refuse", Status::Refused))
            @if category.source() == Some(Source::Gpc) {
                p { "Your browser refuses these for you (Global Privacy Control)." }
            }
        }
    }
}
