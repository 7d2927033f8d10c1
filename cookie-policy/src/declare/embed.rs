//! A declared embed, as data.

use crate::declare::attributes::{Directive, EmbedElement, Exemption, Party};
use crate::declare::category::{Category, CategoryDeclaration};
use crate::declare::declaration::{Declaration, some};
use crate::declare::embed_facts::EmbedFacts;
use crate::declare::hash;

/// A declared embed, as data. The element, its placeholder and the policy page are made from it.
///
/// `#[derive(Embed)]` makes it. [`Embed::DECLARATION`](crate::Embed::DECLARATION) is the declaration of one embed, and
/// [`Policy::EMBEDS`](crate::Policy::EMBEDS) lists those of a site, with the policy's provider and recipients where an embed
/// has none of its own.
///
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/videos.rs"));
/// # fn main() {
/// let titles: Vec<_> = VideoPolicy::EMBEDS.iter().map(|embed| embed.title()).collect();
/// assert_eq!(titles, ["Video"]);
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct EmbedDeclaration {
    pub(crate) facts: EmbedFacts,
    pub(crate) category: &'static CategoryDeclaration,
    /// Hash of the script that runs first.
    start_hash: u64,
}

/// A script of the site that runs before that of the provider.
#[derive(Clone, Copy)]
pub(crate) struct Start {
    #[cfg_attr(
        not(any(feature = "tower", feature = "actix-web", feature = "rocket")),
        expect(dead_code, reason = "only pages serve it")
    )]
    pub(crate) text: &'static str,
    hash: u64,
}

impl Start {
    /// Returns what distinguishes this content from former ones in addresses.
    pub(crate) fn version(&self) -> String {
        format!("{:016x}", self.hash)
    }
}

impl EmbedDeclaration {
    #[doc(hidden)]
    pub const fn of<C: Category>(facts: EmbedFacts) -> Self {
        let start_hash = match facts.start {
            Some(text) => hash::mix(hash::fnv(hash::START, text)),
            None => 0,
        };
        Self { facts, category: CategoryDeclaration::of::<C>(), start_hash }
    }

    #[doc(hidden)]
    pub const fn exempt<C: Category>(exemption: Exemption, mut facts: EmbedFacts) -> Self {
        facts.exemption = Some(exemption);
        Self::of::<C>(facts)
    }

    /// Returns the text that the ids of its elements begin with.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/videos.rs"));
    /// # fn main() {
    /// assert_eq!(Video::DECLARATION.key(), "video");
    /// # }
    /// ```
    pub const fn key(&self) -> &'static str {
        self.facts.key
    }

    /// Returns what visitors read as its name, in the declaration's language.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/videos.rs"));
    /// # fn main() {
    /// assert_eq!(Video::DECLARATION.title(), "Video");
    /// # }
    /// ```
    pub const fn title(&self) -> &'static str {
        self.facts.title
    }

    /// Returns who provides it. It is empty for `provider = site` outside a policy.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/videos.rs"));
    /// # fn main() {
    /// assert_eq!(Video::DECLARATION.provider(), "YouTube (Google Ireland Limited)");
    /// # }
    /// ```
    pub const fn provider(&self) -> &'static str {
        self.facts.provider
    }

    /// Returns what it is for, in the declaration's language.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/videos.rs"));
    /// # fn main() {
    /// assert_eq!(Video::DECLARATION.purpose(), "To show videos of the city");
    /// # }
    /// ```
    pub const fn purpose(&self) -> &'static str {
        self.facts.purpose
    }

    /// Returns the category.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/videos.rs"));
    /// # fn main() {
    /// assert_eq!(Video::DECLARATION.category().key(), "videos");
    /// # }
    /// ```
    pub const fn category(&self) -> &'static CategoryDeclaration {
        self.category
    }

    /// Returns why it needs no consent, or `None` if it needs consent.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/videos.rs"));
    /// # fn main() {
    /// assert_eq!(Video::DECLARATION.exemption(), None);
    /// # }
    /// ```
    pub const fn exemption(&self) -> Option<Exemption> {
        self.facts.exemption
    }

    /// Returns the element that it is.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/videos.rs"));
    /// use cookie_policy::EmbedElement;
    ///
    /// # fn main() {
    /// assert_eq!(Video::DECLARATION.element(), EmbedElement::Frame);
    /// # }
    /// ```
    pub const fn element(&self) -> EmbedElement {
        self.facts.element
    }

    /// Returns the origin that it is loaded from, or `None` for this site.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/videos.rs"));
    /// # fn main() {
    /// assert_eq!(Video::DECLARATION.origin(), Some("https://www.youtube-nocookie.com"));
    /// # }
    /// ```
    pub const fn origin(&self) -> Option<&'static str> {
        some(self.facts.origin)
    }

    /// Returns the further origins that it uses, by what is loaded from them.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/videos.rs"));
    /// # fn main() {
    /// assert!(Video::DECLARATION.origins().is_empty());
    /// # }
    /// ```
    pub const fn origins(&self) -> &'static [(Directive, &'static [&'static str])] {
        self.facts.origins
    }

    /// Where it is loaded from, and what else it uses: origins, or this site.
    pub(crate) fn sources(&self, site: &'static str) -> String {
        let mut sources = vec![self.origin().unwrap_or(site)];
        for source in self.origins().iter().flat_map(|(_, sources)| *sources) {
            if !sources.contains(source) {
                sources.push(source);
            }
        }
        sources.join(", ")
    }

    /// Returns the cookies that come with it.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/videos.rs"));
    /// # fn main() {
    /// assert_eq!(Video::DECLARATION.cookies().len(), 0);
    /// # }
    /// ```
    pub const fn cookies(&self) -> &'static [&'static Declaration] {
        self.facts.cookies
    }

    /// Returns the third parties with access to its data. It is `None` only outside a policy, for an embed whose recipients
    /// the policy states.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/videos.rs"));
    /// # fn main() {
    /// assert_eq!(Video::DECLARATION.recipients(), Some(&["Google Ireland Limited"][..]));
    /// # }
    /// ```
    pub const fn recipients(&self) -> Option<&'static [&'static str]> {
        if self.facts.says_recipients { Some(self.facts.recipients) } else { None }
    }

    /// Returns the address of the provider's privacy notice, if the declaration has one.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/videos.rs"));
    /// # fn main() {
    /// assert_eq!(Video::DECLARATION.privacy(), Some("https://policies.google.com/privacy"));
    /// # }
    /// ```
    pub const fn privacy(&self) -> Option<&'static str> {
        some(self.facts.privacy)
    }

    /// Returns the codes (ISO 3166-1) of the countries to which data goes.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/videos.rs"));
    /// # fn main() {
    /// assert_eq!(Video::DECLARATION.countries(), ["IE", "US"]);
    /// # }
    /// ```
    pub const fn countries(&self) -> &'static [&'static str] {
        self.facts.countries
    }

    /// Returns the script of the site that runs before the embed's own.
    pub(crate) const fn start(&self) -> Option<Start> {
        match self.facts.start {
            Some(text) => Some(Start { text, hash: self.start_hash }),
            None => None,
        }
    }

    /// Whether the embed lists this cookie.
    #[expect(
        clippy::indexing_slicing,
        reason = "const evaluation has no iterators, and `i` is below the length"
    )]
    pub(crate) const fn lists(&self, cookie: &Declaration) -> bool {
        let (mut found, mut i) = (false, 0);
        while i < self.facts.cookies.len() {
            found |= self.facts.cookies[i].facts.identity == cookie.facts.identity;
            i += 1;
        }
        found
    }

    /// The cookies that a script of the embed sets for this site.
    pub(crate) fn first_party_cookies(&self) -> impl Iterator<Item = &'static Declaration> + use<> {
        self.facts.cookies.iter().copied().filter(|cookie| cookie.party() == Party::First)
    }
}
