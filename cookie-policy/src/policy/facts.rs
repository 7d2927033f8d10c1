//! A policy as data.

use crate::declare::attributes::{Country, Jurisdiction};
use crate::declare::category::{CategoryDeclaration, Gate};
use crate::declare::declaration::{Declaration, some};
use crate::declare::embed::EmbedDeclaration;
use crate::declare::hash;
use crate::declare::listed::Listed;
use crate::declare::translation::Translation;
use crate::language::localized::TranslatedText;
use crate::policy::cookie::DeclaredIn;
use crate::policy::list::ListFacts;

/// A policy as data.
#[derive(Clone, Copy, Debug)]
#[doc(hidden)]
pub struct PolicyFacts {
    /// The name of the Rust type, for messages.
    pub rust_name: &'static str,
    /// If empty: known only at run time.
    pub site: &'static str,
    /// Whether address, name and provider of the site are known only at run time.
    pub run_time: bool,
    /// Whether cookies may be sent without TLS.
    pub plain_http: bool,
    /// What seals are bound to besides the name of the cookie. If empty: the address.
    pub seal_scope: &'static str,
    /// If empty: the address.
    pub site_name: &'static str,
    /// The meaning of `provider = site`. If empty: not stated.
    pub provider: &'static str,
    /// Who is responsible for the cookies (GDPR, article 4(7)). If empty: not stated.
    pub controller: &'static str,
    /// Where visitors can ask: an e-mail address, or the address or path of a page. If empty: not stated.
    pub contact: &'static str,
    /// The address or path of the site's privacy notice. If empty: not stated.
    pub privacy_notice: &'static str,
    /// What refusing means for the visitor. If empty: not stated.
    pub refusal: &'static str,
    pub refusals: &'static [Translation],
    /// Who processes data on behalf of the site (GDPR, article 4(8)).
    pub processors: &'static [&'static str],
    /// Where else data is sent, and on which basis (GDPR, article 13(1)(f)). If empty: not stated.
    pub transfers: &'static str,
    pub transfers_translations: &'static [Translation],
    /// Whether the policy states `recipients`, for cookies that do not.
    pub says_recipients: bool,
    pub recipients: &'static [&'static str],
    pub choices: Option<&'static Declaration>,
    /// The tags of the languages, each with the numbers of the tags whose translations it accepts. The first is the
    /// language of texts that are not translations. If empty: not stated.
    pub languages: &'static [(&'static str, &'static [u64])],
    pub audience_exemption: &'static [Country],
    /// The date of the last change, `YYYY-MM-DD`. If empty: not stated.
    pub changed: &'static str,
    /// Cookies that the site no longer uses.
    pub retired: &'static [Declaration],
    /// Where the report checks the law. If empty: not stated.
    pub jurisdictions: &'static [Jurisdiction],
    /// Rules of the report that all declarations may break: the id, and the reason.
    pub allowed: &'static [(&'static str, &'static str)],
    /// Former fingerprints whose grants stay valid: category key and number.
    pub still_valid: &'static [(&'static str, u64)],
    /// All cookies: the policy's own, and then those of each part.
    pub cookies: &'static [Declaration],
    /// The parts that the list includes.
    pub parts: &'static [ListFacts],
    /// What pages of the site embed.
    pub embeds: &'static [EmbedDeclaration],
    /// Origins that the site runs besides its own.
    pub own_origins: &'static [&'static str],
    /// Whether the policy has errors that are already reported, so that no more are.
    pub broken: bool,
}

impl PolicyFacts {
    /// The declarations among which the cookies of a request are looked up.
    pub(crate) const fn for_lookup(&self) -> Listed {
        Listed { cookies: self.cookies, retired: self.retired }
    }

    /// The defaults of the keys.
    pub const DEFAULT: Self = Self {
        rust_name: "",
        site: "",
        run_time: false,
        plain_http: false,
        seal_scope: "",
        site_name: "",
        provider: "",
        controller: "",
        contact: "",
        privacy_notice: "",
        refusal: "",
        refusals: &[],
        processors: &[],
        transfers: "",
        transfers_translations: &[],
        says_recipients: false,
        recipients: &[],
        choices: None,
        languages: &[],
        audience_exemption: &[],
        changed: "",
        retired: &[],
        jurisdictions: &[],
        allowed: &[],
        still_valid: &[],
        cookies: &[],
        parts: &[],
        embeds: &[],
        own_origins: &[],
        broken: false,
    };

    /// The declaration of `C` in this policy, with the policy's provider and recipients if it states none.
    pub const fn listed<P, C: DeclaredIn<P>>(&self) -> Declaration {
        self.completed(C::DECLARATION)
    }

    /// A declaration with the policy's provider and recipients if it states none.
    pub(crate) const fn completed(&self, mut declaration: Declaration) -> Declaration {
        let facts = &mut declaration.facts;
        if facts.provider.is_empty() {
            facts.provider = self.provider;
            facts.provider_is_site = true;
            facts.material = hash::fnv(facts.material, self.provider);
        }
        if !facts.says_recipients {
            facts.says_recipients = self.says_recipients;
            facts.recipients = self.recipients;
        }
        declaration
    }

    /// Whether a cookie of the policy was at another place before.
    #[expect(
        clippy::indexing_slicing,
        reason = "const evaluation has no iterators, and `i` is below both lengths"
    )]
    pub(crate) const fn has_moved(&self) -> bool {
        let (mut moved, mut i) = (false, 0);
        while i < self.cookies.len() || i < self.retired.len() {
            moved |= i < self.cookies.len() && self.cookies[i].has_moved();
            moved |= i < self.retired.len() && self.retired[i].has_moved();
            i += 1;
        }
        moved
    }

    /// The language of texts that are not translations; empty if not stated.
    pub(crate) fn language(&self) -> &'static str {
        self.languages.first().map_or("", |(tag, _)| tag)
    }

    /// What refusing means for the visitor, if it is stated.
    pub(crate) fn refusal(&self) -> Option<TranslatedText> {
        some(self.refusal).map(|text| TranslatedText::new(text, self.refusals))
    }

    /// Where else data is sent, if it is stated.
    pub(crate) fn transfers(&self) -> Option<TranslatedText> {
        some(self.transfers).map(|text| TranslatedText::new(text, self.transfers_translations))
    }

    /// What seals are bound to besides the name of the cookie.
    pub(crate) const fn scope_of_seals(&self) -> &'static str {
        if self.seal_scope.is_empty() { self.site } else { self.seal_scope }
    }

    /// The site's name, or its address if it has no name.
    pub(crate) fn site_label(&self) -> &'static str {
        some(self.site_name).unwrap_or(self.site)
    }

    /// Whether an answer also writes the choices to the place of this cookie.
    pub(crate) fn has_copy(&self, copy: &Declaration) -> bool {
        let formerly = self.choices.map_or(&[][..], |choices| choices.facts.formerly);
        formerly.iter().any(|former| former.identity == copy.facts.identity)
    }

    /// The first-party cookies that visitors can refuse.
    pub(crate) fn refusable(&self) -> impl Iterator<Item = &'static Declaration> + use<> {
        let is_refusable =
            |cookie: &&Declaration| cookie.is_sent_here() && cookie.category().gate() != Gate::Open;
        self.cookies.iter().filter(is_refusable)
    }

    /// The categories of the listed cookies and embeds, in the order of the lists.
    pub(crate) fn categories(&self) -> Vec<&'static CategoryDeclaration> {
        let mut categories: Vec<&'static CategoryDeclaration> = Vec::new();
        let of_cookies = self.cookies.iter().map(Declaration::category);
        for category in of_cookies.chain(self.embeds.iter().map(EmbedDeclaration::category)) {
            if !categories.iter().any(|known| known.key() == category.key()) {
                categories.push(category);
            }
        }
        categories
    }
}
