//! Categories of cookies, as types.

use crate::declare::hash;
use crate::declare::marker::{ByMacro, CategoryId, Generated};
use crate::declare::translation::Translation;
use crate::declare::words::words;

/// What a cookie is for, as far as consent is concerned.
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
    /// The name of the category in the choices cookie and in forms: lower-case letters, digits, `-` and `_`.
    const KEY: &'static str;
    /// The name of the category for visitors.
    const LABEL: &'static str;
    /// What cookies of this category do, for visitors.
    const DESCRIPTION: &'static str;
    /// Whether the data is sold or shared, so that Global Privacy Control refuses it.
    const SALE_OR_SHARE: bool = false;
    #[doc(hidden)]
    const ID: CategoryId;
    #[doc(hidden)]
    const LABELS: &'static [Translation] = &[];
    #[doc(hidden)]
    const DESCRIPTIONS: &'static [Translation] = &[];
}

/// A category whose cookies are set and read without a token: [`Necessary`] alone.
///
/// The trait is sealed: an exemption is the law's to give, not the application's.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cookies need the visitor's consent",
    label = "this cookie belongs to `{Self}`",
    note = "ask for consent first: `if let Some(consent) = jar.consent::<{Self}>() {{ consent.set(cookie) }}`",
    note = "likewise to read it: `consent.get()`; for `AnonymousStatistics` the token is there unless the visitor refused"
)]
pub trait Exempt: Category + sealed::Sealed {}

/// A category that visitors can grant or refuse: every one but [`Necessary`].
///
/// Implemented by `#[derive(Category)]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cookies need no consent",
    label = "visitors are not asked about `{Self}`",
    note = "set and read them through the jar itself: `jar.set(cookie)`, `jar.get()`"
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

/// Writes out a built-in category.
macro_rules! built_in {
    ($(#[$doc:meta])* $name:ident, $key:literal, $label:literal, $sale:literal, $description:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        pub enum $name {}

        impl Category for $name {
            const KEY: &'static str = $key;
            const LABEL: &'static str = $label;
            const DESCRIPTION: &'static str = $description;
            const SALE_OR_SHARE: bool = $sale;
            const ID: CategoryId = CategoryId::new(concat!("cookie_policy::", stringify!($name)), 0);
        }
    };
}

/// Lets visitors decide about built-in categories.
macro_rules! refusable {
    ($($name:ident)*) => {$(
        impl Refusable for $name {
            type By = Generated;
        }
    )*};
}

refusable!(Preferences AnonymousStatistics Statistics Marketing);

built_in!(
    /// Cookies that a service which the visitor asked for cannot do without. No consent is needed, but each must
    /// name its [`Exemption`](crate::Exemption) (ePrivacy Directive, article 5(3)).
    Necessary, "necessary", "Necessary cookies", false,
    "Without these cookies the site cannot do what you ask of it. They are set without asking you."
);
built_in!(
    /// Cookies that remember how the visitor likes the site, without being needed for it.
    Preferences, "preferences", "Preference cookies", false,
    "These cookies remember how you like to use the site. They are set only if you agree."
);
built_in!(
    /// Audience measurement that cannot be traced back to a person. No consent is needed where the law exempts it,
    /// but an objection is honoured. Written `category = Statistics(Anonymous)` in a declaration.
    AnonymousStatistics, "anonymous-statistics", "Anonymous statistics cookies", false,
    "These cookies count visits for this site alone and cannot be traced back to you. They are set unless you refuse."
);
built_in!(
    /// Cookies that measure how the site is used.
    Statistics, "statistics", "Statistics cookies", false,
    "These cookies measure how visitors use the site. They are set only if you agree."
);
built_in!(
    /// Cookies that follow visitors in order to show them advertising. Refused by Global Privacy Control.
    Marketing, "marketing", "Marketing cookies", true,
    "These cookies follow what you look at in order to show you advertising. They are set only if you agree."
);

words! {
    /// Which gate stands before the cookies of a category.
    pub enum Gate {
        /// Always open: [`Necessary`].
        Open = "open",
        /// Open unless the visitor refused: [`AnonymousStatistics`].
        UnlessRefused = "unless refused",
        /// Closed unless the visitor granted: every other category.
        Granted = "granted",
    }
}

/// What is known of a [`Category`], as data.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct CategoryDeclaration {
    pub(crate) key: &'static str,
    pub(crate) label: &'static str,
    pub(crate) labels: &'static [Translation],
    pub(crate) description: &'static str,
    pub(crate) descriptions: &'static [Translation],
    pub(crate) sale_or_share: bool,
    pub(crate) gate: Gate,
    pub(crate) id: CategoryId,
}

impl CategoryDeclaration {
    /// The data of category `C`.
    pub const fn of<C: Category>() -> &'static Self {
        const {
            check_key(C::KEY);
            &Self {
                key: C::KEY,
                label: C::LABEL,
                labels: C::LABELS,
                description: C::DESCRIPTION,
                descriptions: C::DESCRIPTIONS,
                sale_or_share: C::SALE_OR_SHARE,
                gate: Gate::of(C::KEY),
                id: C::ID,
            }
        }
    }

    /// [`Category::KEY`].
    pub const fn key(&self) -> &'static str {
        self.key
    }

    /// [`Category::LABEL`].
    pub const fn label(&self) -> &'static str {
        self.label
    }

    /// [`Category::DESCRIPTION`].
    pub const fn description(&self) -> &'static str {
        self.description
    }

    /// [`Category::SALE_OR_SHARE`].
    pub const fn sale_or_share(&self) -> bool {
        self.sale_or_share
    }

    /// What stands before the cookies of this category.
    pub const fn gate(&self) -> Gate {
        self.gate
    }

    /// Whether it is one of this library's.
    pub(crate) const fn is_built_in(&self) -> bool {
        self.same(Self::of::<Necessary>())
            || self.same(Self::of::<Preferences>())
            || self.same(Self::of::<AnonymousStatistics>())
            || self.same(Self::of::<Statistics>())
            || self.same(Self::of::<Marketing>())
    }

    /// Whether both are one category. Hands can write the ids that the macro writes, and `macro_rules!` can make two types
    /// at one place, so what counts is compared, too.
    pub(crate) const fn same(&self, other: &Self) -> bool {
        self.id.same(other.id) && self.sale_or_share == other.sale_or_share && hash::same(self.key, other.key)
    }
}

/// A key can stand in the choices cookie: the derive's can, and hands can write others.
#[track_caller]
const fn check_key(key: &str) {
    assert!(
        is_key(key) && !hash::same(key, "id") && !hash::same(key, "v"),
        "a category's key is made of 1 to 64 lower-case letters, digits, `-` and `_`, and is not `id` or `v`"
    );
}

impl Gate {
    /// The gate goes by the published key, so that what a category is called is what it does, whoever wrote the impl.
    const fn of(key: &str) -> Self {
        if hash::same(key, Necessary::KEY) {
            Gate::Open
        } else if hash::same(key, AnonymousStatistics::KEY) {
            Gate::UnlessRefused
        } else {
            Gate::Granted
        }
    }
}

/// What a category's key is made of.
#[expect(clippy::indexing_slicing, reason = "const evaluation has no iterators, and `i` is below the length")]
pub(crate) const fn is_key(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut fits = !bytes.is_empty() && bytes.len() <= 64;
    let mut i = 0;
    while i < bytes.len() {
        fits &= OF_KEYS[bytes[i] as usize];
        i += 1;
    }
    fits
}

/// Tells of a byte sooner than comparisons do.
#[expect(clippy::indexing_slicing, reason = "`byte` is below the length")]
const OF_KEYS: [bool; 256] = {
    let mut of_keys = [false; 256];
    let mut byte = 0;
    while byte < of_keys.len() {
        of_keys[byte] = matches!(byte as u8, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_');
        byte += 1;
    }
    of_keys
};
