//! A site with 31 categories, the most that fit into a choices cookie, whose texts have 300 characters: one word, many words, and controls of direction.

use axum::Router;
use cookie_policy::{Category, Choices, Cookie, Site, policy};

use super::Shop;

/// To remember what you chose about cookies
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
struct ChoicesMade(Choices);

/// A category and its cookie.
macro_rules! category {
    ($label:literal: $($category:ident $cookie:ident $key:literal $name:literal)*) => {$(
        #[derive(Category)]
        #[category(key = $key, label = $label, summary = $label, description = $label)]
        pub(crate) struct $category;

        #[derive(Cookie)]
        #[cookie(name = $name, provider = $label, purpose = $label, category = self::$category, lifetime = "30 days", recipients = [$label])]
        struct $cookie(String);
    )*};
}

category! {
    "WwwwwwwwwwWwwwwwwwwwWwwwwwwwwwWwwwwwwwwwWwwwwwwwwwWwwwwwwwwwWwwwwwwwwwWwwwwwwwwwWwwwwwwwwwWwwwwwwwwwWwwwwwwwwwWwwwwwwwwwWwwwwwwwwwWwwwwwwwwwWwwwwwwwwwWwwwwwwwwwWwwwwwwwwwWwwwwwwwwwWwwwwwwwwwWwwwwwwwwwWwwwwwwwwwWwwwwwwwwwWwwwwwwwwwWwwwwwwwwwWwwwwwwwwwWwwwwwwwwwWwwwwwwwwwWwwwwwwwwwWwwwwwwwwwWwwwwwwwww":
    C00 Cookie00 "ca" "cookie_00"
    C01 Cookie01 "cb" "cookie_01"
    C02 Cookie02 "cc" "cookie_02"
    C03 Cookie03 "cd" "cookie_03"
    C04 Cookie04 "ce" "cookie_04"
    C05 Cookie05 "cf" "cookie_05"
    C06 Cookie06 "cg" "cookie_06"
    C07 Cookie07 "ch" "cookie_07"
    C08 Cookie08 "ci" "cookie_08"
    C09 Cookie09 "cj" "cookie_09"
    C10 Cookie10 "ck" "cookie_10"
    C11 Cookie11 "cl" "cookie_11"
    C12 Cookie12 "cm" "cookie_12"
    C13 Cookie13 "cn" "cookie_13"
}

category! {
    "Label of many words that goes on and on Label of many words that goes on and on Label of many words that goes on and on Label of many words that goes on and on Label of many words that goes on and on Label of many words that goes on and on Label of many words that goes on and on Label of many words ":
    C14 Cookie14 "co" "cookie_14"
    C15 Cookie15 "cp" "cookie_15"
    C16 Cookie16 "cq" "cookie_16"
    C17 Cookie17 "cr" "cookie_17"
    C18 Cookie18 "cs" "cookie_18"
    C19 Cookie19 "ct" "cookie_19"
    C20 Cookie20 "cu" "cookie_20"
    C21 Cookie21 "cv" "cookie_21"
    C22 Cookie22 "cw" "cookie_22"
    C23 Cookie23 "cx" "cookie_23"
    C24 Cookie24 "cy" "cookie_24"
    C25 Cookie25 "cz" "cookie_25"
    C26 Cookie26 "c0" "cookie_26"
}

category! {
    "\u{202e}Backwards \u{2067}Label of many words that goes on and on Label of many words that goes on and on Label of many words that goes on and on Label of many words that goes on and on Label of many words that goes on and on Label of many words that goes on and on Label of many words that goes on and on ":
    C27 Cookie27 "c1" "cookie_27"
    C28 Cookie28 "c2" "cookie_28"
    C29 Cookie29 "c3" "cookie_29"
    C30 Cookie30 "c4" "cookie_30"
}

/// The cookies of a site that asks too much.
#[policy(
    site = "https://many.example",
    provider = "Many",
    controller = "\u{202e}Many",
    refusal = "Everything works without these cookies.",
    choices = ChoicesMade,
    recipients = [],
)]
pub(crate) struct ManyPolicy(
    ChoicesMade,
    Cookie00,
    Cookie01,
    Cookie02,
    Cookie03,
    Cookie04,
    Cookie05,
    Cookie06,
    Cookie07,
    Cookie08,
    Cookie09,
    Cookie10,
    Cookie11,
    Cookie12,
    Cookie13,
    Cookie14,
    Cookie15,
    Cookie16,
    Cookie17,
    Cookie18,
    Cookie19,
    Cookie20,
    Cookie21,
    Cookie22,
    Cookie23,
    Cookie24,
    Cookie25,
    Cookie26,
    Cookie27,
    Cookie28,
    Cookie29,
    Cookie30,
);

impl Shop {
    /// A site with too many categories, and texts that are too long.
    pub(crate) fn many() -> Self {
        Self::of(Site::<ManyPolicy>::new(), |_, _| Ok(String::new()), Router::new())
    }
}
