//! A site with 40 categories, whose texts have 300 characters: one word, many words, and controls of direction.

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
    C00 Cookie00 "c00" "cookie_00"
    C01 Cookie01 "c01" "cookie_01"
    C02 Cookie02 "c02" "cookie_02"
    C03 Cookie03 "c03" "cookie_03"
    C04 Cookie04 "c04" "cookie_04"
    C05 Cookie05 "c05" "cookie_05"
    C06 Cookie06 "c06" "cookie_06"
    C07 Cookie07 "c07" "cookie_07"
    C08 Cookie08 "c08" "cookie_08"
    C09 Cookie09 "c09" "cookie_09"
    C10 Cookie10 "c10" "cookie_10"
    C11 Cookie11 "c11" "cookie_11"
    C12 Cookie12 "c12" "cookie_12"
    C13 Cookie13 "c13" "cookie_13"
}

category! {
    "Label of many words that goes on and on Label of many words that goes on and on Label of many words that goes on and on Label of many words that goes on and on Label of many words that goes on and on Label of many words that goes on and on Label of many words that goes on and on Label of many words ":
    C14 Cookie14 "c14" "cookie_14"
    C15 Cookie15 "c15" "cookie_15"
    C16 Cookie16 "c16" "cookie_16"
    C17 Cookie17 "c17" "cookie_17"
    C18 Cookie18 "c18" "cookie_18"
    C19 Cookie19 "c19" "cookie_19"
    C20 Cookie20 "c20" "cookie_20"
    C21 Cookie21 "c21" "cookie_21"
    C22 Cookie22 "c22" "cookie_22"
    C23 Cookie23 "c23" "cookie_23"
    C24 Cookie24 "c24" "cookie_24"
    C25 Cookie25 "c25" "cookie_25"
    C26 Cookie26 "c26" "cookie_26"
}

category! {
    "\u{202e}Backwards \u{2067}Label of many words that goes on and on Label of many words that goes on and on Label of many words that goes on and on Label of many words that goes on and on Label of many words that goes on and on Label of many words that goes on and on Label of many words that goes on and on ":
    C27 Cookie27 "c27" "cookie_27"
    C28 Cookie28 "c28" "cookie_28"
    C29 Cookie29 "c29" "cookie_29"
    C30 Cookie30 "c30" "cookie_30"
    C31 Cookie31 "c31" "cookie_31"
    C32 Cookie32 "c32" "cookie_32"
    C33 Cookie33 "c33" "cookie_33"
    C34 Cookie34 "c34" "cookie_34"
    C35 Cookie35 "c35" "cookie_35"
    C36 Cookie36 "c36" "cookie_36"
    C37 Cookie37 "c37" "cookie_37"
    C38 Cookie38 "c38" "cookie_38"
    C39 Cookie39 "c39" "cookie_39"
}

/// The cookies of a site that asks too much.
#[policy(
    site = "https://many.example",
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
    Cookie31,
    Cookie32,
    Cookie33,
    Cookie34,
    Cookie35,
    Cookie36,
    Cookie37,
    Cookie38,
    Cookie39,
);

impl Shop {
    /// A site with too many categories, and texts that are too long.
    pub(crate) fn many() -> Self {
        Self::of(Site::<ManyPolicy>::new(), |_, _| Ok(String::new()), Router::new())
    }
}
