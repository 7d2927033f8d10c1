//! The map, whose script keeps what was looked at only with consent.

use maud::{Markup, PreEscaped, html};

use super::View;

pub(crate) fn map(view: &View) -> Markup {
    let choices = view.jar.script_choices().to_string();
    let title = view.text("Map", "Carte");
    let main = html! {
        h1 { (title) }
        // The attribute with the choices is HTML of the library.
        (PreEscaped(format!("<div id=\"map\" {choices}>")))
        @for place in ["Harbour", "Station"] {
            button type="button" data-place=(place.to_lowercase()) { (place) }
        }
        p #shown { (view.text("Choose a part of the map.", "Choisissez une partie de la carte.")) }
        (PreEscaped("</div>"))
        noscript { p { (view.text("The map needs scripts.", "La carte nécessite des scripts.")) } }
        script src="/map.js" {}
    };
    view.page(title, &main)
}
