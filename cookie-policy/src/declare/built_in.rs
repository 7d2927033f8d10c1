//! The built-in categories.

use crate::declare::category::{Category, Refusable};
use crate::declare::marker::{CategoryId, Generated};

/// Declares a built-in category.
macro_rules! built_in {
    ($(#[$doc:meta])* $name:ident, $key:literal, $label:literal, $sale:literal, $description:literal$(, $refused_with:expr)?) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        pub enum $name {}

        impl Category for $name {
            const KEY: &'static str = $key;
            const LABEL: &'static str = $label;
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
    "The site needs these cookies to do what you ask. They do not need your consent."
);
built_in!(
    /// Cookies that remember the visitor's preferences and are not necessary.
    Preferences, "preferences", "Preference cookies", false,
    "These cookies remember how you like to use the site. They are set only if you agree."
);
built_in!(
    /// Cookies for audience measurement that cannot be traced back to a person. Some countries exempt them from
    /// consent, but an objection is honoured. A declaration has `category = Statistics(Anonymous)`.
    AnonymousStatistics, "anonymous-statistics", "Anonymous statistics cookies", false,
    "These cookies count visits for this site only and cannot be traced back to you. Where the law allows it, they are set unless you refuse.",
    Statistics::KEY
);
built_in!(
    /// Cookies that measure how the site is used.
    Statistics, "statistics", "Statistics cookies", false,
    "These cookies measure how visitors use the site. They are set only if you agree."
);
built_in!(
    /// Cookies that track visitors to show them advertising. Global Privacy Control refuses them.
    Marketing, "marketing", "Marketing cookies", true,
    "These cookies record what you look at in order to show you advertising. They are set only if you agree."
);
