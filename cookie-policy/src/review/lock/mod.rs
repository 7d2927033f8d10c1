//! The lock file: a policy as a text that is kept in version control.

pub(crate) mod collect;
pub(crate) mod entry;
pub(crate) mod error;
pub(crate) mod fields;
pub(crate) mod lifetime;
mod reading;
mod writing;

use std::iter;

use crate::declare::attributes::Party;
use crate::policy::Policy;
use crate::policy::fingerprint::{Fingerprint, OwnTexts};
use entry::Entry;
use error::LockError;

/// What a policy promises to visitors and sends to browsers, as the text of a lock file.
///
/// [`assert_locked!`](crate::assert_locked) keeps such a file beside the code, so that reviewers see in a pull request
/// what visitors will read, and whether they are asked again. A lock has no text of this library and no date of its own:
/// it changes only when the declarations change, or how this library computes fingerprints.
///
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
/// use cookie_policy::Lock;
///
/// # fn main() -> Result<(), cookie_policy::LockError> {
/// let lock = Lock::of::<TransportPolicy>();
/// let file = lock.to_string();
/// assert!(file.contains("      \"name\": \"visitor_id\",\n"));
/// assert_eq!(Lock::parse(&file)?, lock);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lock {
    /// The version of the hashing of [`Fingerprint`]s.
    pub(super) fingerprints: String,
    pub(super) policy: Entry,
    /// The application's own categories, sorted by key.
    pub(super) categories: Vec<Entry>,
    /// The cookies, sorted by category and name.
    pub(super) cookies: Vec<Entry>,
    /// What pages embed, sorted by category and name.
    pub(super) embeds: Vec<Entry>,
}

/// The version of the format.
const VERSION: u64 = 1;

impl Lock {
    /// Returns the lock of policy `P`.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::Lock;
    ///
    /// # fn main() {
    /// assert!(Lock::of::<TransportPolicy>().to_string().starts_with("{\n  \"version\": 1,\n"));
    /// # }
    /// ```
    pub fn of<P: Policy>() -> Self {
        Self::of_facts(const { &P::FACTS })
    }

    /// Parses the text of a lock file. A byte order mark and the kind of line ends make no difference, and neither does
    /// the layout.
    ///
    /// ```
    /// use cookie_policy::Lock;
    ///
    /// let error = Lock::parse("{\n<<<<<<< HEAD\n").unwrap_err();
    /// assert_eq!(error.line(), 2);
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with the line and the reason if the text has conflict markers, ends too early, was written by a newer
    /// version of this library, or is not a lock file.
    pub fn parse(text: &str) -> Result<Self, LockError> {
        reading::parse(text)
    }

    /// The embeds of a category.
    pub(super) fn embeds_of<'l>(&'l self, category: &'l str) -> impl Iterator<Item = &'l Entry> {
        self.embeds.iter().filter(move |embed| embed.text("category") == category)
    }

    /// The cookies that visitors agree to with a category.
    pub(super) fn agreed_with<'l>(&'l self, category: &'l str) -> impl Iterator<Item = &'l Entry> {
        self.cookies.iter().filter(move |cookie| self.categories_of(cookie).any(|key| key == category))
    }

    /// The categories with which visitors agree to a cookie: its own and, of a third party's, those of the embeds that list it.
    pub(super) fn categories_of<'l>(&'l self, cookie: &'l Entry) -> impl Iterator<Item = &'l str> {
        let listed = (cookie.party() == Party::Third).then(|| cookie.listed_name().into());
        let lists = move |embed: &&Entry| listed.iter().any(|name| embed.list("cookies").contains(name));
        let embeds = self.embeds.iter().filter(lists);
        iter::once(cookie).chain(embeds).map(|entry| entry.text("category"))
    }

    /// What visitors agree to of the cookies that third parties set with an embed, sorted.
    pub(super) fn materials_of(&self, embed: &Entry) -> Vec<u64> {
        let is_listed = |cookie: &&Entry| {
            cookie.party() == Party::Third && embed.list("cookies").contains(&cookie.listed_name().into())
        };
        let mut materials: Vec<u64> = self.cookies.iter().filter(is_listed).map(Entry::material).collect();
        materials.sort_unstable();
        materials
    }

    /// The fingerprint of a category, from the materials of its cookies and embeds. `None` if it has none.
    pub(super) fn fingerprint(&self, category: &str) -> Option<Fingerprint> {
        let own = self.categories.iter().find(|own| own.text("key") == category);
        let texts = own.map(|own| OwnTexts {
            label: own.text("label"),
            description: own.text("description"),
            summary: own.text("summary"),
            text_key: own.text("text_key"),
            sale_or_share: own.flag("sale_or_share"),
        });
        let of_embeds = self.embeds_of(category).map(Entry::material);
        let materials: Vec<u64> = self.agreed_with(category).map(Entry::material).chain(of_embeds).collect();
        (!materials.is_empty()).then(|| Fingerprint::of_materials(category, texts.as_ref(), &materials))
    }
}
