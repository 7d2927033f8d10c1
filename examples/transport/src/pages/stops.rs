//! The stops of a line, each with its page, and those that a visitor searches.

use maud::{Markup, html};

use super::View;
use crate::stops::{LINES, Stop, search};

/// The stops of one line, or of all.
pub(crate) fn stops(view: &View, line: Option<&str>) -> Markup {
    let shown = || LINES.into_iter().filter(|(name, _)| line.is_none_or(|line| line == *name));
    let main = html! {
        h1 { (view.text("Stops", "Arrêts")) }
        @for (line, stops) in shown() {
            h2 { (view.text("Line", "Ligne")) " " (line) }
            ol { @for stop in stops { li { (link(stop)) } } }
        }
        @if shown().next().is_none() { p { (view.text("There is no such line.", "Cette ligne n’existe pas.")) } }
    };
    view.page(view.text("Stops", "Arrêts"), &main)
}

/// One stop, with its map if the visitor allows maps.
pub(crate) fn stop(view: &View, stop: Stop) -> Markup {
    let title = format!("{} {}", view.text("Map:", "Carte :"), stop.name);
    let main = html! {
        h1 { (stop.name) }
        (view.jar.embed(stop.map()).title(title))
    };
    view.page(stop.name, &main)
}

/// The stops that a visitor without scripts searched.
pub(crate) fn found(view: &View, text: &str) -> Markup {
    let found = search(text);
    let main = html! {
        h1 { (view.text("Search", "Recherche")) ": " (text) }
        ul { @for &(line, stop) in &found { li { (link(stop)) " (" (line) ")" } } }
        @if found.is_empty() { p { (none(view)) } }
    };
    view.page(view.text("Search", "Recherche"), &main)
}

/// What a search says that found nothing.
pub(crate) fn none(view: &View) -> &'static str {
    view.text("No stop has this name.", "Aucun arrêt ne porte ce nom.")
}

fn link(stop: Stop) -> Markup {
    html! { a href=(stop.address()) { (stop.name) } }
}
