//! The fingerprint of the declarations of a category.

use cookie_policy::{Answer, Cookie, Marketing, Policy, Statistics, Status, policy};
use cookie_policy_tests::CookiePreferences;
use cookie_policy_tests::choices::grant;
use cookie_policy_tests::response::next_header;

use crate::entries::cookie;
use crate::policies::{another_vendor, plain, policy_of, with_necessary};
use crate::site::{NOW, jar_under, record};

policy_of!(reordered:
    Ads(name = "ads", provider = "A", purpose = "To sell", category = Marketing, lifetime = session, recipients = [])
    Visits(recipients = ["Y", "X"], lifetime = "90 days", category = Statistics, purpose = "To count", provider = "A", name = "visits")
);
policy_of!(one_fewer:
    Visits(name = "visits", provider = "A", purpose = "To count", category = Statistics, lifetime = "90 days", recipients = ["X", "Y"])
);
policy_of!(other_attributes:
    Visits(
        name = "visits", provider = "A", purpose = " To\n count ", category = Statistics, lifetime = "90 days", recipients = ["X", "Y"],
        purpose(fr = "Pour compter"), function = "Everywhere", function(fr = "Partout"), path = "/deep", same_site = Strict, http_only = false, encoding = raw
    )
    Ads(name = "ads", provider = "A", purpose = "To sell", category = Marketing, lifetime = session, recipients = [])
);

/// One statistics cookie and one marketing cookie; the first one differs.
macro_rules! variants {
    ($($module:ident($($keys:tt)*))*) => {$(
        policy_of!($module:
            Visits($($keys)*)
            Ads(name = "ads", provider = "A", purpose = "To sell", category = Marketing, lifetime = session, recipients = [])
        );
    )*};
}

variants! {
    other_name(name = "visit", provider = "A", purpose = "To count", category = Statistics, lifetime = "90 days", recipients = ["X", "Y"])
    other_provider(name = "visits", provider = "B", purpose = "To count", category = Statistics, lifetime = "90 days", recipients = ["X", "Y"])
    other_purpose(name = "visits", provider = "A", purpose = "To count more", category = Statistics, lifetime = "90 days", recipients = ["X", "Y"])
    other_lifetime(name = "visits", provider = "A", purpose = "To count", category = Statistics, lifetime = "91 days", recipients = ["X", "Y"])
    session_too(name = "visits", provider = "A", purpose = "To count", category = Statistics, lifetime = session or "90 days", recipients = ["X", "Y"])
    at_most(name = "visits", provider = "A", purpose = "To count", category = Statistics, lifetime = at_most "90 days", recipients = ["X", "Y"])
    family(name = "visits_{}", names = 2, provider = "A", purpose = "To count", category = Statistics, lifetime = "90 days", recipients = ["X", "Y"])
    other_recipients(name = "visits", provider = "A", purpose = "To count", category = Statistics, lifetime = "90 days", recipients = ["X"])
    joined_recipients(name = "visits", provider = "A", purpose = "To count", category = Statistics, lifetime = "90 days", recipients = ["XY"])
    other_party(name = "visits", provider = "A", purpose = "To count", category = Statistics, lifetime = "90 days", recipients = ["X", "Y"], party = Third)
    shifted_texts(name = "visits", provider = "AT", purpose = "o count", category = Statistics, lifetime = "90 days", recipients = ["X", "Y"])
    keyed(name = "visits", provider = "A", purpose = "To count visits well", purpose_key = "To count", category = Statistics, lifetime = "90 days", recipients = ["X", "Y"])
    reworded(name = "visits", provider = "A", purpose = "To count them all", purpose_key = "To count", category = Statistics, lifetime = "90 days", recipients = ["X", "Y"])
    other_key(name = "visits", provider = "A", purpose = "To count", purpose_key = "counting", category = Statistics, lifetime = "90 days", recipients = ["X", "Y"])
    without_recipients(name = "visits", provider = "A", purpose = "To count", category = Statistics, lifetime = "90 days", recipients = [])
    other_category(name = "visits", provider = "A", purpose = "To count", category = Preferences, lifetime = "90 days", recipients = ["X", "Y"])
}

fn fingerprints<P: Policy>() -> [u64; 2] {
    [P::fingerprint::<Statistics>().get(), P::fingerprint::<Marketing>().get()]
}

#[test]
fn a_necessary_cookie_more_asks_nobody_again() {
    assert_eq!(fingerprints::<with_necessary::Cookies>(), fingerprints::<plain::Cookies>());
}

#[test]
fn the_order_of_declarations_and_recipients_does_not_count() {
    assert_eq!(fingerprints::<reordered::Cookies>(), fingerprints::<plain::Cookies>());
}

#[test]
fn what_no_consent_is_about_does_not_count() {
    assert_eq!(fingerprints::<other_attributes::Cookies>(), fingerprints::<plain::Cookies>());
}

#[test]
fn whatever_a_consent_is_about_changes_the_fingerprint_of_its_category_alone() {
    let [statistics, marketing] = fingerprints::<plain::Cookies>();
    let mut seen = vec![statistics];
    for [other_statistics, same_marketing] in [
        fingerprints::<other_name::Cookies>(),
        fingerprints::<other_provider::Cookies>(),
        fingerprints::<other_purpose::Cookies>(),
        fingerprints::<other_lifetime::Cookies>(),
        fingerprints::<session_too::Cookies>(),
        fingerprints::<at_most::Cookies>(),
        fingerprints::<family::Cookies>(),
        fingerprints::<other_recipients::Cookies>(),
        fingerprints::<joined_recipients::Cookies>(),
        fingerprints::<other_party::Cookies>(),
        fingerprints::<shifted_texts::Cookies>(),
        fingerprints::<other_key::Cookies>(),
        fingerprints::<other_category::Cookies>(),
    ] {
        assert!(!seen.contains(&other_statistics), "{} changes are told apart", seen.len());
        assert_eq!(same_marketing, marketing);
        seen.push(other_statistics);
    }
    let [same_statistics, other_marketing] = fingerprints::<another_vendor::Cookies>();
    assert_eq!(same_statistics, statistics);
    assert_ne!(other_marketing, marketing);
    assert_ne!(fingerprints::<one_fewer::Cookies>(), [statistics, marketing]);
}

#[test]
fn a_purpose_key_lets_the_wording_change() {
    assert_eq!(fingerprints::<keyed::Cookies>(), fingerprints::<plain::Cookies>());
    assert_eq!(fingerprints::<reworded::Cookies>(), fingerprints::<plain::Cookies>());
}

/// The provider and the recipients of the policy are part of what visitors consent to.
mod of_the_policy {
    use super::{Cookie, CookiePreferences, Policy, Statistics, policy};

    #[derive(Cookie)]
    #[cookie(name = "visits", provider = site, purpose = "To count", category = Statistics, lifetime = session, recipients = [])]
    #[allow(dead_code)]
    struct Visits(String);

    #[policy(site = "https://example.org", provider = "A", choices = CookiePreferences, recipients = [])]
    struct OfA(CookiePreferences, Visits);

    #[policy(site = "https://example.org", provider = "B", choices = CookiePreferences, recipients = [])]
    struct OfB(CookiePreferences, Visits);

    #[policy(site = "https://example.com", provider = "A", choices = CookiePreferences, recipients = ["X"])]
    struct Elsewhere(CookiePreferences, Visits);

    #[test]
    fn another_provider_of_the_site_is_another_provider() {
        let of_a = OfA::fingerprint::<Statistics>();
        assert_ne!(OfB::fingerprint::<Statistics>(), of_a);
        assert_eq!(Elsewhere::fingerprint::<Statistics>(), of_a, "the cookie states its own recipients");
    }
}

policy_of!(contract:
    SessionId(
        name = "sessionid",
        provider = "Opendatasoft",
        purpose = "To remember the user from one page to another",
        function = "Authentication (front and back office)",
        category = Necessary(Authentication),
        lifetime = "14 days"
    )
    VisitorId(
        name = "visitor_id",
        provider = "Opendatasoft",
        purpose = "To tell a returning visitor from a new one",
        category = Statistics,
        lifetime = "390 days",
        recipients = ["InnoCraft Ltd"]
    )
);

/// If this number changes, every visitor of every site is asked again.
#[test]
fn the_fingerprint_of_the_first_example_stays_what_it_is() {
    assert_eq!(contract::Cookies::fingerprint::<Statistics>().to_string(), "0x8c4721edf7e1aab7");
}

policy_of!(after_taking_away [still_valid(Statistics = [0x1111111111111111, 0xef6039bbdd614b80])]:
    Visits(name = "visits", provider = "A", purpose = "To count", category = Statistics, lifetime = "60 days", recipients = [])
    Ads(name = "ads", provider = "A", purpose = "To sell", category = Marketing, lifetime = session, recipients = ["New Ltd"])
);

#[test]
fn a_fingerprint_that_is_still_valid_keeps_older_grants() {
    let mut first = jar_under::<plain::Cookies>(NOW, "", None);
    record(&mut first, Answer::accept_all());
    let jar = jar_under::<after_taking_away::Cookies>(NOW, &next_header("", &first), None);
    assert_eq!(
        jar.status::<Statistics>(),
        Status::Granted,
        "write {} into `still_valid`",
        plain::Cookies::fingerprint::<Statistics>()
    );
    assert!(jar.consent::<Statistics>().is_some());
    assert_eq!(jar.status::<Marketing>(), Status::Outdated, "it names statistics alone");
    let number = plain::Cookies::fingerprint::<Statistics>().get();
    let elsewhere = cookie(&format!("v=2{}", grant("marketing", &[(NOW, number)])));
    let jar = jar_under::<after_taking_away::Cookies>(NOW, &elsewhere, None);
    assert_eq!(jar.status::<Marketing>(), Status::Outdated);
}

/// What is known of cookies that others set, and of what is not a cookie.
macro_rules! others {
    ($($module:ident($($keys:tt)*))*) => {
        $(
            mod $module {
                use super::{Cookie, CookiePreferences, policy};

                #[derive(Cookie)]
                #[cookie(name = "visits", provider = "A", purpose = "To count", category = Statistics, recipients = [], $($keys)*)]
                #[allow(dead_code)]
                struct Visits;

                #[policy(site = "https://example.org", provider = "A", choices = CookiePreferences, recipients = [])]
                pub(super) struct Cookies(CookiePreferences, Visits);
            }
        )*

        const OTHERS: &[(&str, fn() -> u64)] =
            &[$((stringify!($module), || $module::Cookies::fingerprint::<Statistics>().get())),*];
    };
}

others! {
    of_a_script(set_by = Script, lifetime = "90 days")
    stored_as_a_cookie(set_by = Script, lifetime = "90 days", storage = cookie)
    with_a_page_of_its_provider(set_by = Script, lifetime = "90 days", provider_url = "https://a.example/privacy")
    refreshed(set_by = Script, lifetime = "90 days", refresh = true)
    stored(set_by = Script, lifetime = "90 days", storage = local_storage)
    stored_elsewhere(set_by = Script, lifetime = "90 days", storage = indexed_db)
    stored_for_ever(set_by = Script, lifetime = until_removed, storage = local_storage)
    of_a_third_party(party = Third, lifetime = "90 days")
    of_a_host(party = Third, lifetime = "90 days", host = "www.a.example")
    of_another_host(party = Third, lifetime = "90 days", host = "a.example")
    unknown(party = Third, lifetime = unknown("90 days"))
}

/// Who sets a first-party cookie, and where its provider says more, makes no difference to visitors.
const LIKE_ONE_OF_THE_SERVER: [&str; 3] =
    ["of_a_script", "stored_as_a_cookie", "with_a_page_of_its_provider"];

#[test]
fn where_and_how_long_others_keep_something_is_what_visitors_agree_to() {
    let mut seen = vec![("a cookie of the server", fingerprints::<without_recipients::Cookies>()[0])];
    for (name, fingerprint) in OTHERS.iter().map(|(name, fingerprint)| (*name, fingerprint())) {
        let same = seen.iter().find(|(_, other)| *other == fingerprint).map(|(other, _)| *other);
        assert_eq!(
            same,
            LIKE_ONE_OF_THE_SERVER.contains(&name).then_some("a cookie of the server"),
            "{name}"
        );
        seen.push((name, fingerprint));
    }
}
