//! The home page.

use cookie_policy::{AnonymousStatistics, Consent, Statistics};
use maud::{Markup, html};
use transport::{Audience, Language, Video, VisitorId};

use super::View;

/// A talk at TED, of 2010.
const WHY: Video = Video { id: "3YcZ3Zqk0a8" };

pub(crate) fn home(view: &View) -> Markup {
    let title = view.text("Open data of public transport", "Données ouvertes des transports publics");
    let main = html! {
        h1 { (title) }
        p { (view.text("Timetables, stops and lines, for everybody to use.", "Horaires, arrêts et lignes, à la disposition de tous.")) }
        form #search action="/search" {
            label for="q" { (view.text("Search a stop", "Chercher un arrêt")) }
            input #q name="q" type="search" required;
            button { (view.text("Search", "Chercher")) }
        }
        ul #found aria-live="polite" data-none=(super::stops::none(view)) {}
        h2 { (view.text("Why open data?", "Pourquoi des données ouvertes ?")) }
        (view.jar.embed(WHY).title("Tim Berners-Lee: The year open data went worldwide"))
        h2 { (view.text("What your browser stores for this site", "Ce que votre navigateur conserve pour ce site")) }
        (stored(view))
        script src="/search.js" {}
    };
    view.page(title, &main)
}

fn stored(view: &View) -> Markup {
    let jar = &view.jar;
    let audience = jar.consent::<AnonymousStatistics>().and_then(Consent::get::<Audience>);
    let visitor = jar.consent::<Statistics>().and_then(Consent::get::<VisitorId>);
    html! {
        ul {
            li { (view.text("A token for the search.", "Un jeton pour la recherche.")) }
            @if view.user.is_some() {
                li { (view.text("A session, because you logged in.", "Une session, car vous vous êtes connecté.")) }
            }
            @if jar.get::<Language>().is_some() {
                li { (view.text("The language that you chose.", "La langue que vous avez choisie.")) }
            }
            @if audience.is_some() {
                li { (view.text("That your visit was counted, without your name.", "Que votre visite a été comptée, sans votre nom.")) }
            }
            @if let Some(VisitorId(id)) = visitor {
                li {
                    (view.text("Your visitor number, because you agreed: ", "Votre numéro de visiteur, car vous avez accepté : "))
                    code { (id) }
                }
            }
        }
    }
}
