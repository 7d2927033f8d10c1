//! What a release changes for visitors who answered before it.

use cookie_policy::testing::Visitor;
use cookie_policy::{Answer, Jar, KnownSite, Policy as _, Site};

use crate::others::{kept_elsewhere, of_embeds};
use crate::{Row, assert_table};

/// Declares a release: the choices cookie, the cookies, and the policy.
macro_rules! release {
    ($module:ident [$($key:tt)*] ($($choices:tt)*): $($cookie:ident($($keys:tt)*))*) => {
        mod $module {
            use cookie_policy::{Choices, Cookie, policy};

            /// To remember choices
            #[derive(Cookie)]
            #[cookie($($choices)*, provider = "A", category = Necessary(Choices), lifetime = "184 days")]
            #[allow(dead_code)]
            struct Chosen(Choices);

            $(
                #[derive(Cookie)]
                #[cookie($($keys)*)]
                #[allow(dead_code)]
                struct $cookie(String);
            )*

            #[policy(site = "https://example.org", choices = Chosen, recipients = [], $($key)*)]
            pub(super) struct Release($($cookie,)* Chosen);
        }
    };
}

/// Declares releases with one statistics cookie and others.
macro_rules! releases {
    ($($module:ident [$($key:tt)*] ($($choices:tt)*): ($($visits:tt)*) $($rest:ident($($keys:tt)*))*;)*) => {$(
        release!($module [$($key)*] ($($choices)*): Visits($($visits)*) $($rest($($keys)*))*);
    )*};
}

/// An application's own category, release by release.
macro_rules! categories {
    ($($module:ident($($keys:tt)*))*) => {$(
        mod $module {
            use cookie_policy::Category;

            #[derive(Category)]
            #[category($($keys)*)]
            pub(super) struct Suggestions;
        }
    )*};
}

categories! {
    own(key = "suggestions", label = "Suggestions", description = "They suggest stops.")
    own_label(key = "suggestions", label = "Hints", description = "They suggest stops.")
    own_description(key = "suggestions", label = "Suggestions", description = "They suggest stops and shops.")
    own_summary(key = "suggestions", label = "Suggestions", summary = "To suggest stops.", description = "They suggest stops.")
    own_sale(key = "suggestions", label = "Suggestions", description = "They suggest stops.", sale_or_share = true)
    own_text(key = "suggestions", label = "Suggestions", description = "They suggest stops.", text_key = "stops")
    own_words(key = "suggestions", label = "Hints", description = "They hint at stops.", text_key = "stops")
    own_key(key = "hints", label = "Suggestions", description = "They suggest stops.")
    own_renamed(key = "hints", label = "Suggestions", description = "They suggest stops.", refused_with = ["suggestions"])
}

releases! {
    before [provider = "Site"] (name = "choices"): (name = "visits", provider = "A", purpose = "To count", category = Statistics, lifetime = "90 days", recipients = ["X"]);
    more [provider = "Site"] (name = "choices"): (name = "visits", provider = "A", purpose = "To count", category = Statistics, lifetime = "90 days", recipients = ["X"])
        More(name = "more", provider = "A", purpose = "To count", category = Statistics, lifetime = "90 days", recipients = ["X"]);
    new_category [provider = "Site"] (name = "choices"): (name = "visits", provider = "A", purpose = "To count", category = Statistics, lifetime = "90 days", recipients = ["X"])
        Ads(name = "ads", provider = "A", purpose = "To sell", category = Marketing, lifetime = "90 days", recipients = ["X"]);
    name [provider = "Site"] (name = "choices"): (name = "visit", provider = "A", purpose = "To count", category = Statistics, lifetime = "90 days", recipients = ["X"]);
    provider [provider = "Site"] (name = "choices"): (name = "visits", provider = "B", purpose = "To count", category = Statistics, lifetime = "90 days", recipients = ["X"]);
    purpose [provider = "Site"] (name = "choices"): (name = "visits", provider = "A", purpose = "To count people", category = Statistics, lifetime = "90 days", recipients = ["X"]);
    keyed [provider = "Site"] (name = "choices"): (name = "visits", provider = "A", purpose = "To count", purpose_key = "count", category = Statistics, lifetime = "90 days", recipients = ["X"]);
    reworded [provider = "Site"] (name = "choices"): (name = "visits", provider = "A", purpose = "To count people", purpose_key = "count", category = Statistics, lifetime = "90 days", recipients = ["X"]);
    other_key [provider = "Site"] (name = "choices"): (name = "visits", provider = "A", purpose = "To count", purpose_key = "people", category = Statistics, lifetime = "90 days", recipients = ["X"]);
    category [provider = "Site"] (name = "choices"): (name = "visits", provider = "A", purpose = "To count", category = Preferences, lifetime = "90 days", recipients = ["X"]);
    lifetime [provider = "Site"] (name = "choices"): (name = "visits", provider = "A", purpose = "To count", category = Statistics, lifetime = "60 days", recipients = ["X"]);
    recipients [provider = "Site"] (name = "choices"): (name = "visits", provider = "A", purpose = "To count", category = Statistics, lifetime = "90 days", recipients = ["X", "Y"]);
    party [provider = "Site"] (name = "choices"): (name = "visits", provider = "A", purpose = "To count", category = Statistics, lifetime = "90 days", recipients = ["X"], party = Third);
    refresh [provider = "Site"] (name = "choices"): (name = "visits", provider = "A", purpose = "To count", category = Statistics, lifetime = "90 days", refresh = true, recipients = ["X"]);
    host [provider = "Site"] (name = "choices"): (name = "visits", provider = "A", purpose = "To count", category = Statistics, lifetime = "90 days", recipients = ["X"], party = Third, host = "www.a.example");
    function [provider = "Site"] (name = "choices"): (name = "visits", provider = "A", purpose = "To count", function = "All pages", category = Statistics, lifetime = "90 days", recipients = ["X"]);
    path [provider = "Site"] (name = "choices"): (name = "visits", provider = "A", purpose = "To count", category = Statistics, lifetime = "90 days", recipients = ["X"], path = "/shop", domain = "example.org");
    attributes [provider = "Site"] (name = "choices"): (name = "visits", provider = "A", purpose = "To count", category = Statistics, lifetime = "90 days", recipients = ["X"], same_site = Strict, encoding = raw);
    still_valid [provider = "Site", still_valid(Statistics = [0x66ac_4449_dae8_c891])] (name = "choices"): (name = "visits", provider = "A", purpose = "To count", category = Statistics, lifetime = "60 days", recipients = ["X"]);
    necessary [provider = "Site"] (name = "choices"): (name = "visits", provider = "A", purpose = "To count", category = Statistics, lifetime = "90 days", recipients = ["X"])
        Sid(name = "sid", provider = "A", purpose = "To log in", category = Necessary(Authentication), lifetime = session);
    longer [provider = "Site"] (name = "choices"): (name = "visits", provider = "A", purpose = "To count", category = Statistics, lifetime = "90 days", recipients = ["X"])
        Sid(name = "sid", provider = "A", purpose = "To log in", category = Necessary(Authentication), lifetime = "14 days");
    choices [provider = "Site"] (name = "decisions"): (name = "visits", provider = "A", purpose = "To count", category = Statistics, lifetime = "90 days", recipients = ["X"]);
    moved [provider = "Site"] (name = "decisions", formerly(name = "choices")): (name = "visits", provider = "A", purpose = "To count", category = Statistics, lifetime = "90 days", recipients = ["X"]);
    guarded [provider = "Site"] (name = "__Host-choices", formerly(name = "choices")): (name = "visits", provider = "A", purpose = "To count", category = Statistics, lifetime = "90 days", recipients = ["X"]);
    of_site [provider = "Site"] (name = "choices"): (name = "visits", provider = site, purpose = "To count", category = Statistics, lifetime = "90 days", recipients = ["X"]);
    of_other_site [provider = "Other"] (name = "choices"): (name = "visits", provider = site, purpose = "To count", category = Statistics, lifetime = "90 days", recipients = ["X"]);
    suggestions [provider = "Site"] (name = "choices"): (name = "visits", provider = "A", purpose = "To suggest", category = super::own::Suggestions, lifetime = "90 days", recipients = ["X"]);
    label [provider = "Site"] (name = "choices"): (name = "visits", provider = "A", purpose = "To suggest", category = super::own_label::Suggestions, lifetime = "90 days", recipients = ["X"]);
    description [provider = "Site"] (name = "choices"): (name = "visits", provider = "A", purpose = "To suggest", category = super::own_description::Suggestions, lifetime = "90 days", recipients = ["X"]);
    summary [provider = "Site"] (name = "choices"): (name = "visits", provider = "A", purpose = "To suggest", category = super::own_summary::Suggestions, lifetime = "90 days", recipients = ["X"]);
    sale [provider = "Site"] (name = "choices"): (name = "visits", provider = "A", purpose = "To suggest", category = super::own_sale::Suggestions, lifetime = "90 days", recipients = ["X"]);
    text [provider = "Site"] (name = "choices"): (name = "visits", provider = "A", purpose = "To suggest", category = super::own_text::Suggestions, lifetime = "90 days", recipients = ["X"]);
    words [provider = "Site"] (name = "choices"): (name = "visits", provider = "A", purpose = "To suggest", category = super::own_words::Suggestions, lifetime = "90 days", recipients = ["X"]);
    renamed [provider = "Site"] (name = "choices"): (name = "visits", provider = "A", purpose = "To suggest", category = super::own_renamed::Suggestions, lifetime = "90 days", recipients = ["X"]);
    key [provider = "Site"] (name = "choices"): (name = "visits", provider = "A", purpose = "To suggest", category = super::own_key::Suggestions, lifetime = "90 days", recipients = ["X"]);
}

/// The policy page of a new visitor.
fn page<P: KnownSite>() -> String {
    Jar::<P>::from_cookie_header("").document().html().to_string()
}

/// Returns what the next release means for a visitor who gave this answer under the former one.
fn effect<B: KnownSite, A: KnownSite>(answer: Answer<B>) -> &'static str {
    let mut visitor = Visitor::<B>::new();
    visitor.answer(answer).expect("answered");
    let is_asked = !visitor.visit(&Site::<A>::new()).request().banner().is_empty();
    match (is_asked, page::<A>() == page::<B>()) {
        (true, _) => "is asked again",
        (false, false) => "is not asked; the page changes",
        (false, true) => "nothing",
    }
}

/// Returns a row of the table: what a visitor notices who accepted everything, and one who refused everything.
pub(super) fn row<B: KnownSite, A: KnownSite>(change: &str) -> Row {
    let refused = effect::<B, A>(Answer::refuse_all());
    [change.to_owned(), effect::<B, A>(Answer::accept_all()).to_owned(), refused.to_owned()]
}

#[test]
fn each_change_means_for_visitors_what_the_table_says() {
    let rows = [of_cookies(), of_own_categories(), of_necessary_cookies(), of_embeds()].concat();
    assert_table("What a release changes", &rows);
}

fn of_cookies() -> Vec<Row> {
    use before::Release as Before;
    vec![
        row::<Before, more::Release>("a cookie is added to a category that needs consent"),
        row::<more::Release, Before>("a cookie is deleted from such a category"),
        row::<Before, new_category::Release>("the first cookie of such a category is added"),
        row::<new_category::Release, Before>("the last cookie of such a category is deleted"),
        row::<Before, name::Release>("name of such a cookie"),
        row::<Before, provider::Release>("its provider"),
        row::<of_site::Release, of_other_site::Release>(
            "provider of the policy, for a cookie with `provider = site`",
        ),
        row::<Before, purpose::Release>("its purpose"),
        row::<keyed::Release, reworded::Release>("its purpose, beside the same `purpose_key`"),
        row::<keyed::Release, other_key::Release>("its `purpose_key`"),
        row::<Before, category::Release>("its category"),
        row::<Before, lifetime::Release>("its lifetime"),
        row::<Before, recipients::Release>("its recipients"),
        row::<Before, party::Release>("its party"),
        row::<Before, refresh::Release>("its `refresh`"),
        row::<party::Release, host::Release>("its `host`, if a third party sets it"),
        kept_elsewhere(),
        row::<Before, still_valid::Release>("one of these, with the former fingerprint in `still_valid`"),
        row::<Before, function::Release>("its function"),
        row::<Before, path::Release>("its path or domain"),
        row::<Before, attributes::Release>("its other attributes, `encoding`"),
    ]
}

fn of_own_categories() -> Vec<Row> {
    vec![
        row::<suggestions::Release, label::Release>("label of an own category"),
        row::<suggestions::Release, description::Release>("its description"),
        row::<suggestions::Release, summary::Release>("its summary"),
        row::<text::Release, words::Release>("one of these, beside the same `text_key`"),
        row::<suggestions::Release, sale::Release>("its `sale_or_share`"),
        row::<suggestions::Release, key::Release>("its key"),
        row::<suggestions::Release, renamed::Release>("its key, with the former one in `refused_with`"),
    ]
}

fn of_necessary_cookies() -> Vec<Row> {
    use before::Release as Before;
    vec![
        row::<Before, necessary::Release>("a necessary cookie is added"),
        row::<necessary::Release, longer::Release>("a necessary cookie changes"),
        row::<necessary::Release, Before>("a necessary cookie is deleted"),
        row::<Before, choices::Release>("name of the choices cookie, without `formerly`"),
        row::<Before, moved::Release>("name of the choices cookie, with `formerly`"),
        row::<Before, guarded::Release>("the same, to one that begins with `__Host-`"),
    ]
}

#[test]
fn the_fingerprint_in_still_valid_is_the_former_one() {
    use cookie_policy::Statistics;
    assert_eq!(before::Release::fingerprint::<Statistics>().to_string(), "0x66ac4449dae8c891");
}
