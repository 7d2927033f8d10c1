//! The items that generated code uses. They can change in any version.

pub use std::borrow::Cow;

pub use crate::declare::embed_facts::{EmbedFacts, Piece};
pub use crate::declare::facts::{Attributes, Facts, Former};
pub use crate::declare::marker::{CategoryId, Generated};
pub use crate::declare::translation::Translation;
#[cfg(feature = "fluent")]
pub use crate::language::ftl::as_rust;
pub use crate::policy::{ListFacts, PolicyFacts, check, check_part, count};
pub use crate::review::documented::assert_document;
pub use crate::review::locked::assert_locked;
pub use crate::review::report::{assert_report, rules::deny};
pub use crate::wire::codec::{Access, Accessed, ChoicesText, Codec, Display, Json, Percent, Raw};
pub use crate::wire::value_text::ValueText;

/// The facts of a declaration without optional keys.
pub const FACTS: Facts = Facts::DEFAULT;

/// The facts of an embed without optional keys.
pub const EMBED_FACTS: EmbedFacts = EmbedFacts::DEFAULT;

/// The attributes that most declarations have.
pub const ATTRIBUTES: Attributes = Attributes::DEFAULT;

/// Returns no value, for a unit struct.
pub fn no_value<C>(_: Access<'_, C>) -> Accessed<C> {
    Ok(None)
}

/// What both crates know, for the test that compares them.
pub mod shared {
    /// The longest lifetime that browsers allow, in seconds.
    pub const LONGEST: u64 = crate::declare::lifetime::LONGEST;
    /// The longest lifetime of anonymous statistics, in seconds.
    pub const AUDIENCE_SECONDS: u64 = crate::policy::AUDIENCE_SECONDS;
    /// The ids of the rules of the report.
    pub fn report_rules() -> impl Iterator<Item = &'static str> {
        crate::review::report::rules::ids()
    }

    /// The names of the fields of lock files.
    pub fn lock_fields() -> impl Iterator<Item = &'static str> {
        crate::review::lock::fields::names()
    }

    /// Whether a text can be the key of a category.
    pub const fn is_key(text: &str) -> bool {
        crate::declare::category::is_key(text)
    }
    /// The name prefixes that browsers enforce, each with whether it requires `HttpOnly`, and whether one host.
    #[cfg(feature = "server")]
    pub fn prefixes() -> impl Iterator<Item = (&'static str, bool, bool)> {
        crate::testing::prefix::all()
    }
    /// What makes a browser forget a cookie.
    pub const REMOVED: &str = crate::wire::set_cookie::REMOVED;
}

/// Hands the cells of a row to `concat!`, for the table of a policy.
#[doc(hidden)]
#[macro_export]
macro_rules! __row {
    ([$($cell:tt)*]) => { ::core::concat!($($cell)*) };
}

/// Stands for the row of a cookie that `#[cfg(..)]` leaves out of a part.
#[doc(hidden)]
#[macro_export]
macro_rules! __no_row {
    ([$($then:tt)*] $path:tt $provider:tt $recipients:tt $($rest:tt)*) => {
        $($then)* ! { $($rest)* }
    };
}

/// Defines the macro that gives the rows of a part to the table of a policy. A policy sees only this macro: paths of the
/// part's cookies mean nothing in another crate. Each row was asked for its cells, and put them at the end.
#[doc(hidden)]
#[macro_export]
macro_rules! __part_rows {
    (
        { $($macro:tt)* } { $($import:tt)* } [$($path:tt)*] [$($provider:tt)*] [$($recipients:tt)*]
        $([$($first:tt)*] $([$($row:tt)*])*)?
    ) => {
        $($macro)* {
            ($($path)*:literal $($provider)*:literal $($recipients)*:literal) => {
                ::core::concat!($($($first)*, $("\n", $($row)*,)*)?)
            };
        }
        $($import)*
    };
}

/// What the derive writes for `seal = ..`, so that a missing feature has its own error. Without a
/// server, nothing is sealed, and clients can read the declarations.
#[cfg(any(feature = "seal", not(feature = "server")))]
#[doc(hidden)]
#[macro_export]
macro_rules! __seal {
    ($seal:ident) => {
        ::core::option::Option::Some($crate::Seal::$seal)
    };
}

/// What the derive writes for `seal = ..`, so that a missing feature has its own error.
#[cfg(all(feature = "server", not(feature = "seal")))]
#[doc(hidden)]
#[macro_export]
macro_rules! __seal {
    ($seal:ident) => {
        ::core::compile_error!(
            "`seal` needs the feature `seal` of `cookie-policy`; add it: `cargo add cookie-policy --features seal`"
        )
    };
}
