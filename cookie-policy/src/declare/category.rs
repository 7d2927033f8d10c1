//! Categories of cookies, as types.

use crate::declare::built_in::{AnonymousStatistics, Marketing, Necessary, Preferences, Statistics};
use crate::declare::hash;
use crate::declare::marker::{ByMacro, CategoryId};
use crate::declare::translation::Translation;
use crate::declare::words::words;

/// A category of cookies, which decides whether they need the visitor's consent.
///
/// The built-in categories are [`Necessary`], [`Preferences`], [`Statistics`], [`AnonymousStatistics`] and
/// [`Marketing`]. An application adds its own with `#[derive(Category)]`; such a category always needs consent.
///
/// ```
/// use cookie_policy::Category;
///
/// /// Suggests stops and lines from earlier searches.
/// #[derive(Category)]
/// #[category(key = "personalisation", label = "Personalisation")]
/// pub struct Personalisation;
///
/// assert_eq!(Personalisation::KEY, "personalisation");
/// assert_eq!(Personalisation::DESCRIPTION, "Suggests stops and lines from earlier searches.");
/// assert!(!Personalisation::SALE_OR_SHARE);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a cookie category",
    note = "use `Preferences`, `Statistics`, `AnonymousStatistics`, `Marketing`, or a type with `#[derive(Category)]`"
)]
pub trait Category: 'static {
    /// The name of the category in the choices cookie and in forms: 1 to 64 lower-case letters, digits, `-` and
    /// `_`.
    const KEY: &'static str;
    /// The name of the category that visitors see.
    const LABEL: &'static str;
    /// What cookies of this category do: a text that visitors see.
    const DESCRIPTION: &'static str;
    /// What the cookies are for, in one sentence for the banner, such as "To suggest stops." If empty: the description.
    const SUMMARY: &'static str = "";
    /// Whether the data is sold or shared, so that Global Privacy Control refuses it.
    const SALE_OR_SHARE: bool = false;
    #[doc(hidden)]
    const ID: CategoryId;
    /// The keys of other categories whose refusal also closes this one: those that its cookies belonged to before.
    const REFUSED_WITH: &'static [&'static str] = &[];
    /// A text that stands for the label, the summary and the description in the [fingerprint](crate::Fingerprint), so that their
    /// wording may change. If empty: these texts themselves.
    const TEXT_KEY: &'static str = "";
    #[doc(hidden)]
    const LABELS: &'static [Translation] = &[];
    #[doc(hidden)]
    const DESCRIPTIONS: &'static [Translation] = &[];
    #[doc(hidden)]
    const SUMMARIES: &'static [Translation] = &[];
}

/// A category whose cookies need no consent: only [`Necessary`].
///
/// The trait is sealed, because only the law can exempt cookies from consent.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cookies need the visitor's consent",
    label = "this cookie belongs to `{Self}`",
    note = "ask for consent first: `if let Some(consent) = jar.consent::<{Self}>() {{ consent.set(cookie) }}`",
    note = "read it with `consent.get()`; for `AnonymousStatistics` there is consent unless the visitor refused"
)]
pub trait Exempt: Category + sealed::Sealed {}

/// A category that visitors can grant or refuse: every category except [`Necessary`].
///
/// [`#[derive(Category)]`](derive@crate::Category) implements it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a category that visitors can refuse",
    label = "expected a category such as `Statistics`",
    note = "for a cookie, write its category: `jar.consent::<Statistics>()`",
    note = "`Necessary` cookies need no consent: set and read them with the jar, `jar.set(cookie)`, `jar.get()`"
)]
pub trait Refusable: Category {
    #[doc(hidden)]
    type By: ByMacro;
}

mod sealed {
    pub trait Sealed {}
}

impl sealed::Sealed for Necessary {}
#[diagnostic::do_not_recommend]
impl Exempt for Necessary {}

words! {
    /// When cookies of a category may be set and read.
    pub enum Gate {
        /// Always: [`Necessary`].
        Open = "open",
        /// Unless the visitor refused: [`AnonymousStatistics`].
        UnlessRefused = "unless refused",
        /// Only if the visitor granted it: every other category.
        Granted = "granted",
    }
}

/// A [`Category`] as data.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct CategoryDeclaration {
    pub(crate) key: &'static str,
    pub(crate) label: &'static str,
    pub(crate) labels: &'static [Translation],
    pub(crate) description: &'static str,
    pub(crate) descriptions: &'static [Translation],
    pub(crate) summary: &'static str,
    pub(crate) summaries: &'static [Translation],
    pub(crate) sale_or_share: bool,
    pub(crate) refused_with: &'static [&'static str],
    pub(crate) text_key: &'static str,
    pub(crate) gate: Gate,
    pub(crate) id: CategoryId,
}

impl CategoryDeclaration {
    /// Returns category `C` as data.
    ///
    /// ```
    /// use cookie_policy::{CategoryDeclaration, Statistics};
    ///
    /// assert_eq!(CategoryDeclaration::of::<Statistics>().label(), "Statistics cookies");
    /// ```
    pub const fn of<C: Category>() -> &'static Self {
        const {
            check_key(C::KEY);
            check_built_in::<C>();
            &Self {
                key: C::KEY,
                label: C::LABEL,
                labels: C::LABELS,
                description: C::DESCRIPTION,
                descriptions: C::DESCRIPTIONS,
                summary: C::SUMMARY,
                summaries: C::SUMMARIES,
                sale_or_share: C::SALE_OR_SHARE,
                refused_with: C::REFUSED_WITH,
                text_key: C::TEXT_KEY,
                gate: Gate::from_key(C::KEY),
                id: C::ID,
            }
        }
    }

    /// Returns the [key](Category::KEY) of the category in the choices cookie and in forms.
    ///
    /// ```
    /// use cookie_policy::{AnonymousStatistics, CategoryDeclaration};
    ///
    /// assert_eq!(CategoryDeclaration::of::<AnonymousStatistics>().key(), "anonymous-statistics");
    /// ```
    pub const fn key(&self) -> &'static str {
        self.key
    }

    /// Returns the [name](Category::LABEL) of the category that visitors see, in the declaration's language.
    ///
    /// ```
    /// use cookie_policy::{CategoryDeclaration, Marketing};
    ///
    /// assert_eq!(CategoryDeclaration::of::<Marketing>().label(), "Advertising cookies");
    /// ```
    pub const fn label(&self) -> &'static str {
        self.label
    }

    /// Returns the [description](Category::DESCRIPTION) of the category that visitors see, in the declaration's
    /// language.
    ///
    /// ```
    /// use cookie_policy::{CategoryDeclaration, Statistics};
    ///
    /// let description = CategoryDeclaration::of::<Statistics>().description();
    /// assert!(description.starts_with("These cookies measure"));
    /// ```
    pub const fn description(&self) -> &'static str {
        self.description
    }

    /// Returns what the cookies of the category are for, in one [sentence](Category::SUMMARY) for the banner, in the
    /// declaration's language. A category without one has its [description](Self::description) there.
    ///
    /// ```
    /// use cookie_policy::{CategoryDeclaration, Statistics};
    ///
    /// let summary = CategoryDeclaration::of::<Statistics>().summary();
    /// assert_eq!(summary, "To measure how visitors use the site.");
    /// ```
    pub const fn summary(&self) -> &'static str {
        if self.summary.is_empty() { self.description } else { self.summary }
    }

    /// Returns whether the data is [sold or shared](Category::SALE_OR_SHARE), so that Global Privacy Control
    /// refuses the category (11 CCR section 7025).
    ///
    /// ```
    /// use cookie_policy::{CategoryDeclaration, Marketing, Statistics};
    ///
    /// assert!(CategoryDeclaration::of::<Marketing>().sale_or_share());
    /// assert!(!CategoryDeclaration::of::<Statistics>().sale_or_share());
    /// ```
    pub const fn sale_or_share(&self) -> bool {
        self.sale_or_share
    }

    /// Returns when cookies of the category may be set and read.
    ///
    /// ```
    /// use cookie_policy::{CategoryDeclaration, Gate, Necessary, Statistics};
    ///
    /// assert_eq!(CategoryDeclaration::of::<Necessary>().gate(), Gate::Open);
    /// assert_eq!(CategoryDeclaration::of::<Statistics>().gate(), Gate::Granted);
    /// ```
    pub const fn gate(&self) -> Gate {
        self.gate
    }

    /// Whether it is one of the built-in categories.
    pub(crate) const fn is_built_in(&self) -> bool {
        self.same(Self::of::<Necessary>())
            || self.same(Self::of::<Preferences>())
            || self.same(Self::of::<AnonymousStatistics>())
            || self.same(Self::of::<Statistics>())
            || self.same(Self::of::<Marketing>())
    }

    /// Whether both are the same category. A hand-written impl can copy an id, and `macro_rules!` can make two
    /// types with one id, so the key and `SALE_OR_SHARE` are compared, too.
    pub(crate) const fn same(&self, other: &Self) -> bool {
        self.id.same(other.id) && self.sale_or_share == other.sale_or_share && hash::same(self.key, other.key)
    }
}

/// Checks that a key can be used in the choices cookie, because an impl can be written by hand.
#[track_caller]
const fn check_key(key: &str) {
    assert!(
        is_key(key),
        "the key of a category is not valid; use 1 to 64 lower-case letters, digits, `-` and `_`, and not `v`, `at`, `id`, `sum` or `answer`"
    );
}

/// Checks that a category with the key of a built-in one is that one: visitors and Global Privacy Control use the key.
#[track_caller]
const fn check_built_in<C: Category>() {
    let is_twin = is_twin::<C, Necessary>()
        || is_twin::<C, Preferences>()
        || is_twin::<C, AnonymousStatistics>()
        || is_twin::<C, Statistics>()
        || is_twin::<C, Marketing>();
    assert!(
        !is_twin,
        "a category is written by hand with the key of a built-in category; use the built-in category, or another key"
    );
}

/// Whether a category has the key of a built-in one, and differs from it in what visitors read or are asked.
const fn is_twin<C: Category, B: Category>() -> bool {
    let is_same = C::ID.same(B::ID)
        && C::SALE_OR_SHARE == B::SALE_OR_SHARE
        && C::REFUSED_WITH.len() == B::REFUSED_WITH.len()
        && hash::same(C::LABEL, B::LABEL)
        && hash::same(C::DESCRIPTION, B::DESCRIPTION);
    hash::same(C::KEY, B::KEY) && !is_same
}

impl Gate {
    /// Derives the gate from the key, so that even a hand-written category behaves as the key that visitors see.
    const fn from_key(key: &str) -> Self {
        if hash::same(key, Necessary::KEY) {
            Gate::Open
        } else if hash::same(key, AnonymousStatistics::KEY) {
            Gate::UnlessRefused
        } else {
            Gate::Granted
        }
    }
}

/// Whether a text is 1 to 64 lower-case letters, digits, `-` and `_`, and not another field of the choices cookie or of
/// forms.
#[expect(clippy::indexing_slicing, reason = "const evaluation has no iterators, and `i` is below the length")]
pub(crate) const fn is_key(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is_reserved = matches!(bytes, b"v" | b"at" | b"id" | b"sum" | b"answer");
    let mut fits = !bytes.is_empty() && bytes.len() <= 64 && !is_reserved;
    let mut i = 0;
    while i < bytes.len() {
        fits &= matches!(bytes[i], b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_');
        i += 1;
    }
    fits
}
