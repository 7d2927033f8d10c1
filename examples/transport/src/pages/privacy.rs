//! The privacy notice, which the policy page links.

use maud::{Markup, html};

use super::View;

pub(crate) fn privacy(view: &View) -> Markup {
    let title = view.text("Privacy notice", "Protection des données");
    let main = html! {
        h1 { (title) }
        p { (view.text("Opendatasoft is responsible for this site.", "Opendatasoft est responsable de ce site.")) }
        h2 { (view.text("What this site keeps", "Ce que ce site conserve")) }
        ul {
            li { (view.text("How many visits it had.", "Le nombre de visites.")) }
            li {
                (view.text(
                    "The numbers of visitors who accepted statistics, until the server is started again.",
                    "Les numéros des visiteurs ayant accepté les statistiques, jusqu’au redémarrage du serveur.",
                ))
            }
            li { (view.text("Who is logged in to the back office.", "Qui est connecté au back office.")) }
        }
        h2 { (view.text("Your rights", "Vos droits")) }
        p {
            (view.text(
                "You can ask what this site keeps about you, have it corrected or erased, and object to it. You can also complain to the CNIL.",
                "Vous pouvez demander ce que ce site conserve à votre sujet, le faire rectifier ou effacer, et vous y opposer. Vous pouvez aussi saisir la CNIL.",
            ))
        }
    };
    view.page(title, &main)
}
