//! What changed for visitors, release by release.

mod feed;
mod words;

use std::fmt::{self, Display, Formatter};

use crate::declare::category::Category;
use crate::page::html_writer::Html;
use crate::policy::Policy;
use crate::review::changes::{Change, Changes, Consequence, Subject, What};
use crate::review::lock::Lock;
use crate::review::lock::error::LockError;

/// What changed for visitors, release by release, in English.
///
/// It is made from lock files of earlier releases: keep a copy of `cookies.lock.json` for each release that visitors saw, and build
/// the copies into the program with `include_str!`. The date of a release is the key `changed` of its policy.
///
/// | to get | write |
/// |---|---|
/// | text | `history.to_string()` |
/// | an element for a page | [`history.html()`](Self::html) |
/// | a feed that visitors can follow | [`history.feed(address)`](Self::feed) |
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
/// assert_eq!(history.to_string(), "cookies_preferences: the lifetime is 184 days. It was 90 days.\n");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct History {
    site: &'static str,
    /// The newest first.
    releases: Vec<Release>,
}

/// A release with what it changed.
#[derive(Clone, Debug)]
struct Release {
    /// `YYYY-MM-DD`; empty if the policy does not say it.
    date: String,
    changes: Changes,
    lock: Lock,
}

impl History {
    /// Returns what changed from the first of these lock files to policy `P`. `former` has their texts, the oldest first.
    ///
    /// # Errors
    ///
    /// Fails like [`Lock::parse`] if one of the texts is not a lock file.
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
    pub fn of<P: Policy>(former: &[&str]) -> Result<Self, LockError> {
        let mut locks = former.iter().map(|text| Lock::parse(text)).collect::<Result<Vec<_>, _>>()?;
        locks.push(Lock::of::<P>());
        let pairs = locks.windows(2).rev().filter_map(|pair| match pair {
            [old, new] => Some(Release::between(old, new)),
            _ => None,
        });
        Ok(Self { site: P::SITE, releases: pairs.collect() })
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
        self.releases.retain(|release| release.date.is_empty() || release.date.as_str() >= date);
        self
    }

    /// Returns the names of the cookies that were added to a category: what visitors whose consent is
    /// [`Outdated`](crate::Status::Outdated) have not seen.
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
    pub fn added_to<C: Category>(&self) -> Vec<&str> {
        let changes = self.releases.iter().flat_map(|release| release.changes.iter());
        let added = changes.filter_map(|change| match (&change.subject, &change.what) {
            (Subject::Cookie { category, name } | Subject::Embed { category, name }, What::Added)
                if category == C::KEY =>
            {
                Some(name.as_str())
            }
            _ => None,
        });
        added.collect()
    }

    /// Writes the releases as a `section` with a `details` element for each.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::{History, Lock};
    ///
    /// # fn main() -> Result<(), cookie_policy::LockError> {
    /// let former = Lock::of::<TransportPolicy>().to_string().replace("184 days", "90 days");
    /// let html = History::of::<TransportPolicy>(&[&former])?.html().to_string();
    /// assert!(html.contains("<li>cookies_preferences: the lifetime is 184 days. It was 90 days.</li>"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn html(&self) -> impl Display + '_ {
        Section(self)
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
        feed::Feed { history: self, address }
    }
}

impl Release {
    fn between(old: &Lock, new: &Lock) -> Self {
        let date = new.policy.text("changed").to_owned();
        Self { date, changes: new.changes_since(old), lock: new.clone() }
    }

    /// The sentences about what visitors can notice.
    fn sentences(&self) -> impl Iterator<Item = String> {
        let is_noticed = |change: &&Change| change.consequence() != Consequence::Unnoticed;
        self.changes.iter().filter(is_noticed).filter_map(|change| words::sentence(change, &self.lock))
    }
}

impl Display for History {
    /// Writes a line for each change, under the dates of the releases.
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for release in &self.releases {
            let mut indent = "";
            if !release.date.is_empty() {
                writeln!(f, "{}", release.date)?;
                indent = "  ";
            }
            for sentence in release.sentences() {
                writeln!(f, "{indent}{sentence}")?;
            }
        }
        Ok(())
    }
}

struct Section<'h>(&'h History);

impl Display for Section<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let mut html = Html::default();
        html.raw("<section id=\"cookies-history\" lang=\"en\">\n<h2>What changed</h2>\n");
        for release in &self.0.releases {
            html.raw("<details>\n");
            html.element("<summary>", words::title(&release.date), "</summary>\n<ul>\n");
            for sentence in release.sentences() {
                html.element("<li>", &sentence, "</li>\n");
            }
            html.raw("</ul>\n</details>\n");
        }
        html.raw("</section>\n");
        html.flush(f)
    }
}
