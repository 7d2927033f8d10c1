//! The back office: the login, and the statistics.

use maud::{Markup, html};

use super::View;
use crate::accounts::DEMO;
use crate::visit::Counts;

/// The form to log in.
pub(crate) fn log_in(view: &View, is_wrong: bool) -> Markup {
    let title = view.text("Log in", "Se connecter");
    let main = html! {
        h1 { (title) }
        p {
            (view.text("For this demonstration, user and password are ", "Pour cette démonstration, utilisateur et mot de passe sont "))
            code { (DEMO) } "."
        }
        @if is_wrong {
            p role="alert" { (view.text("User or password is wrong.", "Utilisateur ou mot de passe incorrect.")) }
        }
        form method="post" action="/login" {
            label for="user" { (view.text("User", "Utilisateur")) }
            input #user name="user" autocomplete="username" required;
            label for="password" { (view.text("Password", "Mot de passe")) }
            input #password name="password" type="password" autocomplete="current-password" required;
            button { (title) }
        }
    };
    view.page(title, &main)
}

/// The statistics, for who is logged in.
pub(crate) fn office(view: &View, counts: &Counts) -> Markup {
    let (visits, visitors, returned) = counts.read();
    let title = view.text("Statistics", "Statistiques");
    let rows = [
        (view.text("Visits, counted anonymously", "Visites, comptées anonymement"), visits.to_string()),
        (
            view.text("Visitors who accepted statistics", "Visiteurs ayant accepté les statistiques"),
            visitors.to_string(),
        ),
        (view.text("Those of them who came back", "Ceux d’entre eux qui sont revenus"), returned.to_string()),
    ];
    let main = html! {
        h1 { (title) }
        table { tbody { @for (name, count) in &rows { tr { th scope="row" { (name) } td { (count) } } } } }
    };
    view.page(title, &main)
}
