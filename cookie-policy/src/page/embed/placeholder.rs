//! The placeholder of an embed, before consent.

use super::Embedded;
use crate::declare::category::CategoryDeclaration;
use crate::declare::declaration::some;
use crate::jar::exchange::embeds::EmbedGate;
use crate::language::EmbedTexts;
use crate::language::localized::LocalizedCategory;
use crate::page::html_writer::Html;

impl Embedded {
    fn texts(&self) -> &'static EmbedTexts {
        &self.language.texts().embeds
    }

    /// Appends the placeholder. It asks nothing of the provider.
    pub(super) fn placeholder(&self, html: &mut Html, gate: &EmbedGate, link: Option<&str>) {
        let id = self.element_id();
        self.begin_wrapper(html);
        html.language(self.language);
        html.element(" aria-labelledby=\"", &id, "-title\">\n");
        if let Some(thumbnail) = some(self.declaration.facts.thumbnail) {
            html.element("<img src=\"", &self.site().reachable(thumbnail), "\" alt=\"\" loading=\"lazy\">\n");
        }
        html.element("<p id=\"", &id, "-title\"><strong>");
        match &self.title {
            Some(title) => html.declared(title),
            None => html.localized(self.declared_title()),
        }
        html.raw("</strong>, ");
        html.declared(self.provider());
        html.raw("</p>\n");
        self.about(html, gate);
        self.links(html, link);
        if gate.is_refused_by_gpc {
            html.element("<p>", self.language.texts().consent.gpc, "</p>\n");
        } else {
            self.form(html, gate, &id);
        }
        html.raw("</section>");
    }

    /// Appends what the visitor would agree to.
    fn about(&self, html: &mut Html, gate: &EmbedGate) {
        for category in &gate.closed {
            html.raw("<p>");
            html.localized(self.texts_of(category).description);
            html.raw("</p>\n");
        }
        let recipients = self.declaration.recipients().unwrap_or_default().len();
        let countries = self.declaration.countries();
        if recipients > 0 || !countries.is_empty() {
            html.raw("<p>");
            if recipients > 0 {
                let text = self.language.texts().consent.recipients;
                html.fill(text, |html| html.text(&recipients.to_string()));
                html.raw(if countries.is_empty() { "" } else { " " });
            }
            if !countries.is_empty() {
                html.fill(self.texts().countries, |html| {
                    html.listed(countries, |html, name| html.declared(name))
                });
            }
            html.raw("</p>\n");
        }
    }

    /// Appends the links to the provider, whom the visitor can ask without allowing anything here.
    fn links(&self, html: &mut Html, link: Option<&str>) {
        let privacy = self.declaration.privacy().map(|address| self.site().reachable(address));
        let links = [(link, self.texts().link), (privacy.as_deref(), self.texts().privacy)];
        let mut links = links.into_iter().filter_map(|(address, text)| Some((address?, text))).peekable();
        if links.peek().is_none() {
            return;
        }
        html.raw("<p>");
        while let Some((address, text)) = links.next() {
            html.element("<a href=\"", address, "\" rel=\"noreferrer external\">");
            html.fill(text, |html| html.declared(self.provider()));
            html.raw(if links.peek().is_some() { "</a> " } else { "</a>" });
        }
        html.raw("</p>\n");
    }

    /// Appends the form, which leads back to this element.
    fn form(&self, html: &mut Html, gate: &EmbedGate, id: &str) {
        let address = self.address.for_answer();
        let separator = if address.contains('?') { '&' } else { '?' };
        // A `base` element of the page can name another target.
        html.element(
            "<form method=\"post\" action=\"",
            &format!("{address}{separator}at={id}"),
            "\" target=\"_self\">\n",
        );
        let granted = gate.closed.iter().map(|category| (category.key(), "grant"));
        let hidden = self.hidden.iter().map(|(name, value)| (name.as_ref(), value.as_ref()));
        for (name, value) in hidden.chain(granted) {
            html.element("<input type=\"hidden\" name=\"", name, "\"");
            html.element(" value=\"", value, "\">\n");
        }
        // The name of the button ends with the title, so that several placeholders of a page differ.
        html.element("<button name=\"answer\" value=\"change\" id=\"", id, "-allow\"");
        html.element(" aria-labelledby=\"", id, "-allow ");
        html.element("", id, "-title\">");
        html.fill(self.texts().allow, |html| self.labels(html, &gate.closed));
        html.raw("</button>\n</form>\n");
    }

    fn labels(&self, html: &mut Html, categories: &[&'static CategoryDeclaration]) {
        html.listed(categories, |html, category| html.localized(self.texts_of(category).label));
    }

    fn texts_of(&self, category: &'static CategoryDeclaration) -> LocalizedCategory {
        LocalizedCategory::of(category, self.language, self.site().policy.language())
    }

    /// Who provides it: for `provider = site`, whoever runs this installation.
    fn provider(&self) -> &'static str {
        if self.declaration.facts.provider_is_site {
            self.site().policy.provider
        } else {
            self.declaration.provider()
        }
    }
}
