//! What changed for visitors, release by release.

mod feed;
#[cfg(feature = "server")]
mod of_site;
mod words;

use std::fmt::{self, Display, Formatter};

use crate::declare::category::Category;
use crate::language::Language;
use crate::page::html_writer::Html;
use crate::placement::installation::Installation;
use crate::placement::past::{Agreed, Past, Release};
use crate::policy::{KnownSite, Policy};
use crate::review::lock::Lock;
use crate::review::lock::error::LockError;
use words::Words;

/// What changed for visitors, release by release.
///
/// It is made from lock files of earlier releases: keep a copy of `cookies.lock.json` for each release that visitors saw, and build
/// the copies into the program with `include_str!`. The date of a release is the key `changed` of its policy.
///
/// [`Site::history`](crate::Site::history) shows it on the policy page, and names in the banner what was added.
///
/// | to get | write |
/// |---|---|
/// | text | `history.to_string()` |
/// | an element for a page | [`history.html()`](Self::html) |
/// | a feed that visitors can follow | [`history.feed(address)`](Self::feed) |
/// | another language than English | [`history.language(Language::FRENCH)`](Self::language) |
/// | only what is new | [`history.since("2026-11-24")`](Self::since) |
/// | the cookies that a category got | [`history.added_to::<Statistics>()`](Self::added_to) |
///
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
/// use cookie_policy::{History, Lock};
///
/// # fn main() -> Result<(), cookie_policy::LockError> {
/// // In an application: `include_str!("../locks/2026-11-24.json")`.
/// let former = Lock::of::<TransportPolicy>().to_string().replace("184 days", "90 days");
/// let history = History::of::<TransportPolicy>(&[&former])?;
/// assert_eq!(history.to_string(), "cookies_preferences – Lifetime: 184 days (before: 90 days).\n");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct History {
    site: &'static Installation,
    /// The language of texts that are not translated.
    own: &'static str,
    language: Language,
    /// The oldest first, with the present one at the end.
    locks: Vec<Lock>,
    /// The first day whose releases are kept; empty to keep all.
    since: String,
}

/// The locks before and after a release.
#[derive(Clone, Copy)]
struct Step<'h> {
    old: &'h Lock,
    new: &'h Lock,
}

impl History {
    /// Returns what changed from the first of these lock files to policy `P`. `former` has their texts, the oldest first. For a
    /// site whose address is known only at run time, call [`of_site`](Self::of_site).
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::History;
    ///
    /// # fn main() -> Result<(), cookie_policy::LockError> {
    /// assert_eq!(History::of::<TransportPolicy>(&[])?.to_string(), "");
    /// assert!(History::of::<TransportPolicy>(&["{}"]).is_err());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails like [`Lock::parse`] if one of the texts is not a lock file.
    pub fn of<P: KnownSite>(former: &[&str]) -> Result<Self, LockError> {
        Self::at::<P>(Installation::of::<P>(), former)
    }

    /// The history of a policy at a site.
    fn at<P: Policy>(site: &'static Installation, former: &[&str]) -> Result<Self, LockError> {
        let mut locks = former.iter().map(|text| Lock::parse(text)).collect::<Result<Vec<_>, _>>()?;
        locks.push(Lock::of::<P>());
        let own = const { &P::FACTS }.language();
        Ok(Self { site, own, language: Language::default(), locks, since: String::new() })
    }

    /// Keeps the releases of this day and later ones. Releases without a date are kept, too.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::{History, Lock};
    ///
    /// # fn main() -> Result<(), cookie_policy::LockError> {
    /// let former = Lock::of::<TransportPolicy>().to_string().replace("184 days", "90 days");
    /// assert_ne!(History::of::<TransportPolicy>(&[&former])?.since("2026-11-24").to_string(), "");
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn since(mut self, date: &str) -> Self {
        self.since = self.since.max(date.to_owned());
        self
    }

    /// Writes everything in this language, as far as the declarations were translated.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::{History, Language, Lock};
    ///
    /// # fn main() -> Result<(), cookie_policy::LockError> {
    /// let former = Lock::of::<TransportPolicy>().to_string().replace("184 days", "90 days");
    /// let history = History::of::<TransportPolicy>(&[&former])?.language(Language::GERMAN);
    /// assert_eq!(history.to_string(), "cookies_preferences – Speicherdauer: 184 Tage (bisher: 90 Tage).\n");
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn language(mut self, language: Language) -> Self {
        self.language = language;
        self
    }

    /// Returns the names of the cookies and embeds that were added to a category since the first release.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::{History, Lock, Statistics};
    ///
    /// # fn main() -> Result<(), cookie_policy::LockError> {
    /// let former = Lock::of::<TransportPolicy>().to_string().replace("visitor_id", "visits");
    /// let history = History::of::<TransportPolicy>(&[&former])?;
    /// assert_eq!(history.added_to::<Statistics>(), ["visitor_id"]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn added_to<C: Category>(&self) -> Vec<String> {
        self.added_from(self.steps().last(), self.site, self.language, C::KEY)
    }

    /// Writes the releases as a `details` element, as on the policy page; nothing if nothing changed.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::{History, Lock};
    ///
    /// # fn main() -> Result<(), cookie_policy::LockError> {
    /// let former = Lock::of::<TransportPolicy>().to_string().replace("184 days", "90 days");
    /// let html = History::of::<TransportPolicy>(&[&former])?.html().to_string();
    /// assert!(html.contains("<li>cookies_preferences – Lifetime: 184 days (before: 90 days).</li>"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn html(&self) -> impl Display + '_ {
        Details(self)
    }

    /// Writes the releases with a date as an Atom feed (RFC 4287), to be sent as `application/atom+xml`. `address` is that of the
    /// feed, and those of its entries begin like it.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::History;
    ///
    /// # fn main() -> Result<(), cookie_policy::LockError> {
    /// let history = History::of::<TransportPolicy>(&[])?;
    /// let feed = history.feed("https://transport.opendatasoft.com/cookies.atom").to_string();
    /// assert!(feed.contains("<id>https://transport.opendatasoft.com/cookies.atom</id>"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn feed<'h>(&'h self, address: &'h str) -> impl Display + 'h {
        let Self { site, language, .. } = *self;
        feed::Feed { site: site.policy.site, language, releases: self.releases(site, language), address }
    }
}

impl History {
    /// The releases that are kept, the newest first.
    fn steps(&self) -> impl Iterator<Item = Step<'_>> {
        let steps = self.locks.iter().zip(self.locks.iter().skip(1)).map(|(old, new)| Step { old, new });
        steps.rev().filter(|step| step.date().is_none_or(|date| *date >= *self.since))
    }

    fn words<'h>(&self, step: Step<'h>, site: &'h Installation, language: Language) -> Words<'h> {
        Words { site, language, own: self.own, old: step.old, new: step.new }
    }

    /// The names of what was added to a category from a release to the newest one; nothing without such a release.
    fn added_from(
        &self,
        first: Option<Step<'_>>,
        site: &Installation,
        language: Language,
        category: &str,
    ) -> Vec<String> {
        match (first, self.steps().next()) {
            (Some(Step { old, .. }), Some(Step { new, .. })) => {
                self.words(Step { old, new }, site, language).added_to(category)
            }
            _ => Vec::new(),
        }
    }
}

impl<'h> Step<'h> {
    fn date(self) -> Option<&'h str> {
        Some(self.new.policy.text("changed")).filter(|date| !date.is_empty())
    }

    /// Whether visitors agreed to the former list. Their fingerprints can have the provider of the site.
    fn is_since(self, agreed: &Agreed, provider: &str) -> bool {
        let fingerprint = self.old.fingerprint(agreed.category);
        fingerprint.is_some_and(|declared| {
            let fingerprints = [declared, declared.of_provider(provider)];
            fingerprints.iter().any(|one| agreed.fingerprints.contains(&one.get()))
        })
    }
}

impl Past for History {
    fn releases(&self, site: &Installation, language: Language) -> Vec<Release> {
        let release = |step: Step<'_>| Release {
            date: step.date().map(str::to_owned),
            changes: self.words(step, site, language).sentences(),
        };
        self.steps().map(release).filter(|release| !release.changes.is_empty()).collect()
    }

    fn added_since(&self, agreed: &Agreed, site: &Installation, language: Language) -> Vec<String> {
        let first = self.steps().find(|step| step.is_since(agreed, site.policy.provider));
        self.added_from(first, site, language, agreed.category)
    }
}

impl Display for History {
    /// Writes a line for each change, under the dates of the releases.
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for Release { date, changes } in self.releases(self.site, self.language) {
            let indent = if date.is_some() { "  " } else { "" };
            if let Some(date) = date {
                writeln!(f, "{date}")?;
            }
            changes.iter().try_for_each(|change| writeln!(f, "{indent}{change}"))?;
        }
        Ok(())
    }
}

struct Details<'h>(&'h History);

impl Display for Details<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let History { site, language, .. } = self.0;
        let mut html = Html::default();
        html.releases(language.texts(), &self.0.releases(site, *language));
        html.flush(f)
    }
}
