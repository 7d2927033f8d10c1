//! The fingerprint of a category: what a visitor's grant is about.

use std::fmt;

use serde::{Serialize, Serializer};

use super::numbers::OfEmbeds;
use crate::declare::attributes::Party;
use crate::declare::category::CategoryDeclaration;
use crate::declare::declaration::Declaration;
use crate::declare::hash;
use crate::policy::PolicyFacts;

/// A hash of what visitors agree to in one category. It has the key of the category and:
///
/// - of each cookie, name, provider, purpose (or `purpose_key`), lifetime and `refresh`, recipients, party, `host` and
///   `storage`
/// - of each embed, provider, purpose (or `purpose_key`), recipients, countries, origins and the cookies of third parties
///   that come with it
/// - of a category of your own, label, description and summary (or `text_key`), and `sale_or_share`
///
/// Translations are never in it.
///
/// When it changes, an earlier grant is [`Outdated`](crate::Status::Outdated), and the visitor is asked again.
///
/// The order of the declarations does not matter. [`Policy::fingerprint`](crate::Policy::fingerprint) returns the
/// current one. The key `still_valid` of [`#[policy]`](macro@crate::policy) lists earlier ones whose grants stay
/// valid.
///
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
/// use cookie_policy::{Marketing, Statistics};
///
/// # fn main() {
/// let statistics = TransportPolicy::fingerprint::<Statistics>();
/// assert_ne!(statistics, TransportPolicy::fingerprint::<Marketing>());
/// assert_eq!(statistics.to_string(), format!("{:#018x}", statistics.get()));
/// # }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Fingerprint(u64);

/// A new version means that every visitor is asked again: change it only when the hashing changes.
pub(crate) const VERSION: &str = "cookie-policy fingerprint 2";

/// What visitors read of an application's own category. Of a built-in one they read what its key stands for.
pub(crate) struct OwnTexts<'t> {
    pub(crate) label: &'t str,
    pub(crate) description: &'t str,
    pub(crate) summary: &'t str,
    pub(crate) text_key: &'t str,
    pub(crate) sale_or_share: bool,
}

impl Fingerprint {
    /// The fingerprint of one category.
    pub(crate) const fn compute(policy: &PolicyFacts, category: &CategoryDeclaration) -> Self {
        let mut sum = if category.is_built_in() {
            begin(category.key(), None)
        } else {
            begin(category.key(), Some(&OwnTexts::of(category)))
        };
        let embeds = of_embeds(policy, category);
        let (mut is_of_site, mut i) = (false, 0);
        while i < policy.cookies.len() {
            #[expect(
                clippy::indexing_slicing,
                reason = "const evaluation has no iterators, and `i` is below the length"
            )]
            let cookie = &policy.cookies[i];
            if cookie.category.same(category) || comes_with(&embeds, cookie) {
                sum = add(sum, cookie.facts.material);
                is_of_site |= cookie.facts.provider_is_site;
            }
            i += 1;
        }
        let mut i = 0;
        while i < policy.embeds.len() {
            #[expect(
                clippy::indexing_slicing,
                reason = "const evaluation has no iterators, and `i` is below the length"
            )]
            let embed = &policy.embeds[i];
            if embed.category.same(category) {
                sum = add(sum, embed.facts.material);
                is_of_site |= embed.facts.provider_is_site;
            }
            i += 1;
        }
        let open = Self(hash::mix(sum));
        // What is declared leaves the provider open that is known only at run time.
        if is_of_site && policy.run_time { open.of_provider(policy.provider) } else { open }
    }

    /// The fingerprint of declarations that leave the provider open, at a site that this provider runs.
    pub(crate) const fn of_provider(self, provider: &str) -> Self {
        if provider.is_empty() { self } else { Self(hash::mix(hash::fnv(self.0, provider))) }
    }

    /// The fingerprint of a category that is not declared in this program.
    pub(crate) fn of_materials(key: &str, own: Option<&OwnTexts<'_>>, materials: &[u64]) -> Self {
        let sum = materials.iter().fold(begin(key, own), |sum, material| add(sum, *material));
        Self(hash::mix(sum))
    }

    /// A fingerprint from a choices cookie.
    pub(crate) const fn from_number(number: u64) -> Self {
        Self(number)
    }

    /// Returns the fingerprint as a number, as `still_valid` takes it.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::Statistics;
    ///
    /// # fn main() {
    /// let fingerprint = TransportPolicy::fingerprint::<Statistics>();
    /// assert_eq!(fingerprint.to_string(), format!("{:#018x}", fingerprint.get()));
    /// # }
    /// ```
    pub const fn get(self) -> u64 {
        self.0
    }
}

impl OwnTexts<'_> {
    const fn of(category: &CategoryDeclaration) -> OwnTexts<'static> {
        OwnTexts {
            label: category.label,
            description: category.description,
            summary: category.summary,
            text_key: category.text_key,
            sale_or_share: category.sale_or_share,
        }
    }

    const fn add(&self, sum: u64) -> u64 {
        let sum = hash::fnv(sum, if self.sale_or_share { "\0sold or shared\0" } else { "\0" });
        if !self.text_key.is_empty() {
            return hash::fnv(sum, self.text_key);
        }
        let sum = hash::fnv(hash::fnv(hash::fnv(sum, self.label), "\0"), self.description);
        if self.summary.is_empty() { sum } else { hash::fnv(hash::fnv(sum, "\0"), self.summary) }
    }
}

/// The identities of the cookies that the embeds of a category list.
#[expect(
    clippy::indexing_slicing,
    reason = "const evaluation has no iterators, and the indices are below the lengths"
)]
const fn of_embeds(policy: &PolicyFacts, category: &CategoryDeclaration) -> OfEmbeds {
    let (mut listed, mut i) = (OfEmbeds::NONE, 0);
    while i < policy.embeds.len() {
        let embed = &policy.embeds[i];
        let mut cookie = 0;
        while cookie < embed.facts.cookies.len() && embed.category.same(category) {
            listed.insert(embed.facts.cookies[cookie].facts.identity);
            cookie += 1;
        }
        i += 1;
    }
    listed
}

/// Whether a third party's cookie comes with embeds, so that visitors agree to it with them.
const fn comes_with(embeds: &OfEmbeds, cookie: &Declaration) -> bool {
    matches!(cookie.party(), Party::Third) && embeds.contains(cookie.facts.identity)
}

/// The sum of a category without cookies.
const fn begin(key: &str, own: Option<&OwnTexts<'_>>) -> u64 {
    let sum = hash::fnv(hash::fnv(hash::START, VERSION), key);
    match own {
        Some(texts) => texts.add(sum),
        None => sum,
    }
}

/// Adds a cookie. A sum of mixed numbers is the same in every order.
const fn add(sum: u64, material: u64) -> u64 {
    sum.wrapping_add(hash::mix(material))
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:#018x}", self.0)
    }
}

impl Serialize for Fingerprint {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
