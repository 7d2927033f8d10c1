//! The layout that all pages share.

use cookie_policy::{FramedPage, Jar};
use maud::{DOCTYPE, Markup, PreEscaped, Render, html};
use transport::{Language, TransportPolicy};

use crate::stops::LINES;

/// A page for one visitor.
pub(crate) struct View {
    pub(crate) jar: Jar<TransportPolicy>,
    /// The path of the page with its query, to which answers lead back.
    pub(crate) address: String,
    pub(crate) language: Language,
    /// Who is logged in.
    pub(crate) user: Option<&'static str>,
}

impl View {
    /// Returns the text in the language of the page.
    pub(crate) fn text(&self, english: &'static str, french: &'static str) -> &'static str {
        self.language.choose(english, french)
    }

    /// Returns a whole page, with the banner at its top until the visitor has answered.
    pub(crate) fn page(&self, title: &str, main: &Markup) -> Markup {
        self.whole(title, &self.jar.banner(), main)
    }

    fn whole(&self, title: &str, banner: &impl Render, main: &Markup) -> Markup {
        let content = html! {
            header {
                a href="/" { "transport" }
                nav aria-label=(self.text("Pages", "Pages")) {
                    @for (line, _) in LINES {
                        a href={ "/stops?line=" (line) } { (self.text("Line", "Ligne")) " " (line) }
                    }
                    a href="/map" { (self.text("Map", "Carte")) }
                    a href="/office" { (self.text("Back office", "Back office")) }
                }
                (self.switch())
            }
            main { (main) }
            footer { (self.jar.settings_link()) (self.account()) }
        };
        whole(self.language, title, banner, &content)
    }

    /// The form that changes the language.
    fn switch(&self) -> Markup {
        let (other, name) = match self.language {
            Language::En => ("fr", "Français"),
            Language::Fr => ("en", "English"),
        };
        html! {
            form method="post" action="/language" {
                input type="hidden" name="to" value=(self.address);
                button name="language" value=(other) lang=(other) { (name) }
            }
        }
    }

    fn account(&self) -> Markup {
        html! {
            @if let Some(user) = self.user {
                form method="post" action="/logout" {
                    span { (user) }
                    button { (self.text("Log out", "Se déconnecter")) }
                }
            } @else {
                a href="/login" { (self.text("Log in", "Se connecter")) }
            }
        }
    }
}

/// The policy page, whose content the library writes and escapes. It needs no banner.
pub(crate) fn cookies(view: &View, page: &FramedPage<'_, TransportPolicy>) -> String {
    view.whole(page.title, &"", &html! { (PreEscaped(page.content)) }).into_string()
}

fn whole(language: Language, title: &str, banner: &impl Render, content: &Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang=(language.library().as_str()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) " · transport" }
                link rel="stylesheet" href="/cookies/style.css";
                link rel="stylesheet" href="/style.css";
                // Answers are saved without loading the page again, where the browser runs scripts.
                script type="module" src="/cookies/script.js" {}
            }
            body { (banner) (content) }
        }
    }
}
