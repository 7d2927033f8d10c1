//! What the choices cookie holds.

mod digits;
mod entry;
mod text;
mod together;

use std::fmt;

pub(crate) use digits::END_OF_TIME;
pub(crate) use entry::{Entry, Grant, Grants, Verdict};
pub(crate) use text::{
    Mark, Record, grant_something, is_well_formed, mark, may_refuse, refuse_anything, verdict,
};

use text::ID_DIGITS;

/// The value of the choices cookie: what the visitor decided, for each category.
///
/// It is opaque: only [`Jar::answer`](crate::Jar::answer) makes one, and [`Jar::consent`](crate::Jar::consent) and
/// [`Jar::status`](crate::Jar::status) read it. As text it has at most 1,024 bytes, all of them cookie-octets:
///
/// ```text
/// choices = "v=2" [ "&at=" mark ] [ "&id=" 32 hexadecimal digits ] *( "&" key "=" verdict ) "&sum=" checksum
/// verdict = "grant." list *3( "." list )     the lists of the category that were granted, newest first
///         / "refuse." day                    days since 1970, in base 36
///         / "open"                           other choices were saved, and this one left as it was
/// list    = time "." fingerprint             Unix time in base 36; fingerprint in base 64, 11 digits
/// ```
///
/// A script can read it with `URLSearchParams` where the cookie is declared `http_only = false`: a value that begins with
/// `grant.` is a grant of some list of the category, and `parseInt(.., 36)` reads a time. The digits of base 64 are `0-9`,
/// `a-z`, `A-Z`, `-` and `_`. Entries are in the order in which they were decided.
///
/// - A grant names the lists that it was given for, so that two releases of a site, side by side, each find their own.
/// - A refusal has the day, and a text with refusals only has no id: either would tell visitors who refuse apart.
/// - A refusal of statistics is one of anonymous statistics, too, unless these are granted or left open after it.
/// - The id connects the site's own records of consent.
/// - The mark says at which place the copy was written: the choices cookie may move.
/// - The checksum (of what precedes it) finds texts that were cut or changed by accident. It proves nothing about who
///   wrote them: visitors can write their own choices.
///
/// Each number has one spelling: times have at most seven digits, days at most four, and neither begins with a needless
/// `0`. Each category occurs at most once. Mark and checksum are 36 bits in base 64. The checksum begins with the length of
/// the text. Each eight bytes, as a little-endian number, and then each single byte that is left, are combined with it by
/// exclusive or and mixed by the finalizer of MurmurHash3.
#[derive(Clone, PartialEq, Eq)]
pub struct Choices {
    text: String,
}

/// Bytes of the longest text. It travels with every request.
pub(crate) const LIMIT: usize = 1024;

/// Bytes of everything but the entries.
pub(crate) const FIXED: usize = "v=2&at=012345&id=".len() + ID_DIGITS + "&sum=012345".len();

/// Bytes of an entry for one list, besides its key.
pub(crate) const PER_ENTRY: usize = "&=grant.0123456.0123456789a".len();

/// The most categories that a policy can have.
pub(crate) const MOST_CATEGORIES: usize = (LIMIT - FIXED) / (PER_ENTRY + 1);

impl Choices {
    /// Reads a text. Anything but a well-formed text is `None`: whatever is wrong with it, it is not a choice.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        is_well_formed(text).then(|| Self { text: text.to_owned() })
    }

    /// Writes a text.
    pub(crate) fn write(mark: Option<Mark>, id: Option<&str>, entries: &[Entry<'_>]) -> Self {
        Self { text: text::write(mark, id, entries) }
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    /// Returns the id that connects the site's records of this visitor's consent; `None` while nothing is granted.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::Answer;
    /// use cookie_policy::testing::Visitor;
    ///
    /// # fn main() -> Result<(), cookie_policy::Error> {
    /// let mut visitor = Visitor::<TransportPolicy>::new();
    /// visitor.answer(Answer::accept_all())?;
    /// assert!(visitor.request().get::<CookiePreferences>().unwrap().0.id().is_some());
    ///
    /// visitor.answer(Answer::refuse_all())?;
    /// assert!(visitor.request().get::<CookiePreferences>().unwrap().0.id().is_none());
    /// # Ok(())
    /// # }
    /// ```
    pub fn id(&self) -> Option<&str> {
        Record::parse(&self.text)?.id
    }
}

impl fmt::Debug for Choices {
    /// Without the id, which stands for a person.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(Record::parse(&self.text).unwrap_or_default().entries).finish()
    }
}
