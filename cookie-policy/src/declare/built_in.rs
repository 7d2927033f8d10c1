//! The built-in categories.

use crate::declare::category::{Category, Refusable};
use crate::declare::marker::{CategoryId, Generated};

/// Declares a built-in category.
macro_rules! built_in {
    ($(#[$doc:meta])* $name:ident, $key:literal, $label:literal, $sale:literal, $summary:literal, $description:literal$(, $refused_with:expr)?) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        pub enum $name {}

        impl Category for $name {
            const KEY: &'static str = $key;
            const LABEL: &'static str = $label;
            const SUMMARY: &'static str = $summary;
            const DESCRIPTION: &'static str = $description;
            const SALE_OR_SHARE: bool = $sale;
            $(const REFUSED_WITH: &'static [&'static str] = &[$refused_with];)?
            const ID: CategoryId = CategoryId::new(concat!("cookie_policy::", stringify!($name)), 0);
        }
    };
}

/// Lets visitors refuse built-in categories.
macro_rules! refusable {
    ($($name:ident)*) => {$(
        impl Refusable for $name {
            type By = Generated;
        }
    )*};
}

refusable!(Preferences AnonymousStatistics Statistics Marketing);

built_in!(
    /// Cookies without which a service that the visitor asked for does not work. They need no consent, but each
    /// must name its [`Exemption`](crate::Exemption) (ePrivacy Directive, article 5(3)).
    Necessary, "necessary", "Necessary cookies", false,
    "To do what you ask of the site.",
    "The site needs these cookies to do what you ask. They do not need your consent."
);
built_in!(
    /// Cookies that remember the visitor's preferences and are not necessary.
    Preferences, "preferences", "Preference cookies", false,
    "To remember how you like to use the site.",
    "These cookies remember how you like to use the site. They are used only if you agree."
);
built_in!(
    /// Cookies for audience measurement whose results are anonymous statistics of the site. Some countries exempt them
    /// from consent, but an objection is honoured. A declaration has `category = Statistics(Anonymous)`.
    AnonymousStatistics, "anonymous-statistics", "Anonymous statistics cookies", false,
    "To count visits for anonymous statistics only.",
    "These cookies serve anonymous statistics of this site and nothing else. Where the law allows it, they are used unless you object.",
    Statistics::KEY
);
built_in!(
    /// Cookies that measure how the site is used.
    Statistics, "statistics", "Statistics cookies", false,
    "To measure how visitors use the site.",
    "These cookies measure how visitors use the site. They are used only if you agree."
);
built_in!(
    /// Cookies that track visitors to show them advertising. Global Privacy Control refuses them.
    Marketing, "marketing", "Advertising cookies", true,
    "To record what you look at and show you advertising.",
    "These cookies record what you look at in order to show you advertising. They are used only if you agree."
);
