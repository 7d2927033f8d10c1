//! What a policy says, as data.

use crate::declare::attributes::{Country, Party};
use crate::declare::category::{CategoryDeclaration, Gate};
use crate::declare::declaration::{Declaration, some};
use crate::declare::hash;
use crate::policy::cookie::DeclaredIn;

/// What a policy says, as data.
#[derive(Clone, Copy, Debug)]
#[doc(hidden)]
pub struct PolicyFacts {
    /// The Rust type, for messages.
    pub rust_name: &'static str,
    pub site: &'static str,
    /// Empty: the address.
    pub site_name: &'static str,
    /// What `provider = site` means; empty: not stated.
    pub provider: &'static str,
    /// The third parties with access to cookies that do not say.
    pub says_recipients: bool,
    pub recipients: &'static [&'static str],
    pub choices: Option<&'static Declaration>,
    /// Tags of languages, each with the numbers of the tags that serve it. The first is the one of texts that are no
    /// translations; empty: not stated.
    pub languages: &'static [(&'static str, &'static [u64])],
    pub audience_exemption: &'static [Country],
    /// The date of the last change, `YYYY-MM-DD`; empty: not stated.
    pub changed: &'static str,
    /// Cookies that the site set before.
    pub retired: &'static [Declaration],
    /// Former fingerprints that still count: category key and number.
    pub still_valid: &'static [(&'static str, u64)],
    pub cookies: &'static [Declaration],
    /// Stands in for a policy with errors, so that nothing else is reported about it.
    pub broken: bool,
}

impl PolicyFacts {
    /// The defaults of the keys.
    pub const DEFAULT: Self = Self {
        rust_name: "",
        site: "",
        site_name: "",
        provider: "",
        says_recipients: false,
        recipients: &[],
        choices: None,
        languages: &[],
        audience_exemption: &[],
        changed: "",
        retired: &[],
        still_valid: &[],
        cookies: &[],
        broken: false,
    };

    /// The declaration of `C` in this policy: what it leaves to the policy is filled in.
    pub const fn listed<P, C: DeclaredIn<P>>(&self) -> Declaration {
        let mut declaration = C::DECLARATION;
        let facts = &mut declaration.facts;
        if facts.provider.is_empty() {
            facts.provider = self.provider;
            facts.material = hash::fnv(facts.material, self.provider);
        }
        if !facts.says_recipients {
            facts.says_recipients = self.says_recipients;
            facts.recipients = self.recipients;
        }
        declaration
    }

    /// Whether a cookie of the policy was elsewhere before.
    #[expect(
        clippy::indexing_slicing,
        reason = "const evaluation has no iterators, and `i` is below both lengths"
    )]
    pub(crate) const fn moves(&self) -> bool {
        let (mut moves, mut i) = (false, 0);
        while i < self.cookies.len() || i < self.retired.len() {
            moves |= i < self.cookies.len() && !self.cookies[i].facts.formerly.is_empty();
            moves |= i < self.retired.len() && !self.retired[i].facts.formerly.is_empty();
            i += 1;
        }
        moves
    }

    /// The language of texts that are no translations; empty: not stated.
    pub(crate) fn language(&self) -> &'static str {
        self.languages.first().map_or("", |(tag, _)| tag)
    }

    /// What the site is called.
    pub(crate) fn site_label(&self) -> &'static str {
        some(self.site_name).unwrap_or(self.site)
    }

    /// The site's own cookies that visitors decide about.
    pub(crate) fn refusable(&self) -> impl Iterator<Item = &'static Declaration> + use<> {
        let is_refusable =
            |cookie: &&Declaration| cookie.party() == Party::First && cookie.category().gate() != Gate::Open;
        self.cookies.iter().filter(is_refusable)
    }

    /// The categories of the listed cookies, in the order of their first cookie.
    pub(crate) fn categories(&self) -> Vec<&'static CategoryDeclaration> {
        let mut categories: Vec<&'static CategoryDeclaration> = Vec::new();
        for cookie in self.cookies {
            if !categories.iter().any(|category| category.key() == cookie.category().key()) {
                categories.push(cookie.category());
            }
        }
        categories
    }
}
