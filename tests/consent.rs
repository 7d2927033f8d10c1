//! What visitors decide, and what follows from it.

use std::cell::Cell;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use cookie_policy::{
    AnonymousStatistics, Answer, Category, Choices, Consent, Cookie, Decision, Error, Granted, Jar,
    Marketing, Policy, Preferences, Refusable, Site, Source, Statistics, Status, policy,
};
use cookie_policy_tests::{
    Advertising, Audience, CookiePreferences, MapZoom, Personalisation, SessionId, ShopVisits, SitePolicy,
    Stops, VisitorId,
};

const NOW: u64 = 1_800_000_000;
const DAY: u64 = 86_400;
/// How long the visitor's choices hold: the lifetime of `CookiePreferences`.
const KEPT: u64 = 184 * DAY;
const ID: &str = "0123456789abcdef0123456789abcdef";

thread_local! {
    static CLOCK: Cell<u64> = const { Cell::new(NOW) };
}

fn clock() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(CLOCK.get())
}

fn site<P: Policy>() -> Site<P> {
    Site::new().clock(clock)
}

/// The jar of a request at this time, under some policy.
fn jar_under<P: Policy>(time: u64, header: &str, gpc: Option<&str>) -> Jar<P> {
    CLOCK.set(time);
    site::<P>().jar([header], gpc)
}

fn jar(header: &str) -> Jar<SitePolicy> {
    jar_under(NOW, header, None)
}

fn jar_at(time: u64, header: &str) -> Jar<SitePolicy> {
    jar_under(time, header, None)
}

fn record<P: Policy>(jar: &mut Jar<P>, answer: Answer<P>) -> Decision {
    jar.answer(answer).expect("the answer is recorded")
}

/// The `Cookie` header after this answer to the first request.
fn after(answer: Answer<SitePolicy>) -> String {
    let mut jar = jar("");
    record(&mut jar, answer);
    jar.next_request()
}

fn statuses(jar: &Jar<SitePolicy>) -> [Status; 5] {
    [
        jar.status::<Statistics>(),
        jar.status::<AnonymousStatistics>(),
        jar.status::<Marketing>(),
        jar.status::<Personalisation>(),
        jar.status::<Preferences>(),
    ]
}

/// Which gates are open.
fn open(jar: &Jar<SitePolicy>) -> [bool; 5] {
    [
        jar.consent::<Statistics>().is_some(),
        jar.consent::<AnonymousStatistics>().is_some(),
        jar.consent::<Marketing>().is_some(),
        jar.consent::<Personalisation>().is_some(),
        jar.consent::<Preferences>().is_some(),
    ]
}

/// Nothing but what needs no consent.
const SHUT: [bool; 5] = [false, true, false, false, false];

fn lines<P: Policy>(jar: &Jar<P>) -> Vec<String> {
    jar.set_cookies().map(String::from).collect()
}

/// The names of the cookies that the response sets, and of those that it removes.
fn names<P: Policy>(jar: &Jar<P>) -> (Vec<String>, Vec<String>) {
    let (removed, set): (Vec<_>, Vec<_>) = jar.set_cookies().partition(cookie_policy::SetCookie::is_removal);
    let names =
        |lines: Vec<cookie_policy::SetCookie>| lines.iter().map(|line| line.name().to_owned()).collect();
    (names(set), names(removed))
}

/// The text of the choices cookie that leaves.
fn text<P: Policy>(jar: &Jar<P>) -> String {
    let line = jar.set_cookies().find(|line| line.name() == "cookies_preferences");
    line.expect("the choices cookie leaves").value().to_owned()
}

/// One entry of the choices cookie, with the fingerprint of now.
fn entry<P: Policy, C: Category>(verdict: &str, time: u64) -> String {
    format!("&{}={verdict}.{time}.{:016x}", C::KEY, P::fingerprint::<C>().get())
}

fn granted<C: Category>(time: u64) -> String {
    entry::<SitePolicy, C>("grant", time)
}

fn refused<C: Category>(time: u64) -> String {
    entry::<SitePolicy, C>("refuse", time)
}

/// The `Cookie` header with these entries in the choices cookie.
fn choices(entries: &[String]) -> String {
    format!("cookies_preferences=v=1&id={ID}{}", entries.concat())
}

#[test]
fn nothing_is_granted_at_first() {
    let jar = jar("visitor_id=7f2c; _pk_id=1");
    assert_eq!(statuses(&jar), [Status::NotAsked; 5]);
    assert_eq!(open(&jar), SHUT);
    assert_eq!(jar.source::<Statistics>(), None);
    assert_eq!(lines(&jar), [""; 0], "who was not asked did not refuse");
}

#[test]
fn refuse_all_refuses_every_category() {
    let header = after(Answer::refuse_all());
    let jar = jar(&header);
    assert_eq!(statuses(&jar), [Status::Refused; 5]);
    assert_eq!(open(&jar), [false; 5]);
    assert_eq!(jar.source::<Statistics>(), Some(Source::Visitor));
    assert!(SessionId("a".into()).set(&jar).is_ok(), "necessary cookies stay");
}

#[test]
fn accept_all_grants_every_category() {
    let header = after(Answer::accept_all());
    let jar = jar(&header);
    assert_eq!(statuses(&jar), [Status::Granted; 5]);
    assert_eq!(open(&jar), [true; 5]);
    assert_eq!(jar.source::<Marketing>(), Some(Source::Visitor));
}

#[test]
fn a_grant_counts_in_the_same_response() {
    let mut jar = jar("");
    record(&mut jar, Answer::refuse_all().grant::<Statistics>());
    let consent = jar.consent::<Statistics>().expect("just granted");
    VisitorId("7f2c".into()).set(consent).expect("granted");
    assert_eq!(consent.get(), Some(VisitorId("7f2c".into())));
    assert!(jar.next_request().contains("visitor_id=7f2c"));
}

#[test]
fn a_grant_for_statistics_opens_no_other_category() {
    let jar = jar(&after(Answer::refuse_all().grant::<Statistics>()));
    assert_eq!(open(&jar), [true, false, false, false, false]);
    use Status::{Granted, Refused};
    assert_eq!(statuses(&jar), [Granted, Refused, Refused, Refused, Refused]);
}

#[test]
fn accept_all_but_one_leaves_that_one_closed() {
    let jar = jar(&after(Answer::accept_all().refuse::<Marketing>()));
    assert_eq!(open(&jar), [true, true, false, true, true]);
}

#[test]
fn an_empty_change_of_nothing_grants_nothing() {
    let mut jar = jar("");
    let decision = record(&mut jar, Answer::change());
    assert_eq!(decision.categories(), []);
    assert_eq!(decision.id(), None);
    assert_eq!(text(&jar), "v=1");
    assert_eq!(statuses(&jar), [Status::NotAsked; 5]);
}

#[test]
fn the_last_word_about_a_category_counts() {
    let jar_of = |answer| jar(&after(answer));
    let twice = jar_of(Answer::refuse_all().grant::<Statistics>().refuse::<Statistics>());
    assert_eq!(twice.status::<Statistics>(), Status::Refused);
    let twice = jar_of(Answer::accept_all().refuse::<Statistics>().grant::<Statistics>());
    assert_eq!(twice.status::<Statistics>(), Status::Granted);
}

#[test]
fn a_change_keeps_verdict_and_time_of_what_it_does_not_name() {
    let header = choices(&[granted::<Statistics>(NOW - 100), refused::<Marketing>(NOW - 50)]);
    let mut jar = jar(&header);
    let decision = record(&mut jar, Answer::change().grant::<Preferences>());
    let told: Vec<_> = decision
        .categories()
        .iter()
        .map(|decision| (decision.category(), decision.is_granted(), decision.time()))
        .collect();
    assert_eq!(
        told,
        [("statistics", true, NOW - 100), ("marketing", false, NOW - 50), ("preferences", true, NOW)]
    );
    assert_eq!(jar.status::<Personalisation>(), Status::NotAsked);
}

#[test]
fn a_change_does_not_make_an_outdated_grant_current() {
    let stale = format!("&statistics=grant.{}.00000000000000aa", NOW - 100);
    let mut jar = jar(&choices(std::slice::from_ref(&stale)));
    assert_eq!(jar.status::<Statistics>(), Status::Outdated);
    record(&mut jar, Answer::change().refuse::<Marketing>());
    assert_eq!(jar.status::<Statistics>(), Status::Outdated);
    assert!(text(&jar).contains(&stale), "{}", text(&jar));
}

#[test]
fn a_change_of_malformed_choices_starts_from_nothing() {
    let mut jar = jar("cookies_preferences=v=2&statistics=grant");
    record(&mut jar, Answer::change().refuse::<Marketing>());
    assert_eq!(text(&jar), format!("v=1{}", refused::<Marketing>(NOW)));
}

#[test]
fn an_id_is_given_only_while_something_is_granted() {
    let mut jar = jar("");
    assert_eq!(record(&mut jar, Answer::refuse_all()).id(), None);
    assert!(!text(&jar).contains("id="), "{}", text(&jar));
    let id = record(&mut jar, Answer::change().grant::<Statistics>()).id().map(str::to_owned);
    let id = id.expect("something is granted");
    assert_eq!(id.len(), 32);
    assert!(id.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f')), "{id}");
    assert!(text(&jar).starts_with(&format!("v=1&id={id}&")), "{}", text(&jar));
}

#[test]
fn the_id_stays_on_a_change_and_goes_with_the_last_grant() {
    let header = after(Answer::accept_all());
    let mut jar = jar(&header);
    let first = jar.get::<CookiePreferences>().and_then(|choices| choices.0.id().map(str::to_owned));
    assert!(first.is_some());
    assert_eq!(record(&mut jar, Answer::change().refuse::<Marketing>()).id(), first.as_deref());
    assert_eq!(record(&mut jar, Answer::refuse_all()).id(), first.as_deref(), "the record of the withdrawal");
    assert!(!text(&jar).contains("id="), "{}", text(&jar));
    let anew = record(&mut jar, Answer::accept_all());
    assert!(anew.id().is_some() && anew.id() != first.as_deref(), "who comes back is somebody new");
}

#[test]
fn two_visitors_have_two_ids() {
    let id = || record(&mut jar(""), Answer::accept_all()).id().map(str::to_owned);
    assert_ne!(id(), id());
}

#[test]
fn the_choices_text_is_as_documented() {
    let mut jar = jar("");
    record(&mut jar, Answer::refuse_all().grant::<Marketing>());
    let id = jar.get::<CookiePreferences>().and_then(|choices| choices.0.id().map(str::to_owned));
    let expected = format!(
        "v=1&id={}{}{}{}{}{}",
        id.expect("something is granted"),
        refused::<Statistics>(NOW),
        refused::<AnonymousStatistics>(NOW),
        granted::<Marketing>(NOW),
        refused::<Personalisation>(NOW),
        refused::<Preferences>(NOW),
    );
    assert_eq!(text(&jar), expected);
    assert!(expected.len() < 1024);
    let octets = |byte: u8| byte.is_ascii_graphic() && !matches!(byte, b'"' | b',' | b';' | b'\\');
    assert!(expected.bytes().all(octets), "{expected}");
}

#[test]
fn the_choices_cookie_is_kept_as_long_as_declared() {
    for answer in [Answer::refuse_all(), Answer::accept_all()] {
        let mut jar = jar("");
        record(&mut jar, answer);
        let line = lines(&jar).into_iter().next().expect("the choices cookie comes first");
        let expected = format!(
            "cookies_preferences={}; Max-Age={KEPT}; Path=/; Secure; HttpOnly; SameSite=Lax",
            text(&jar)
        );
        assert_eq!(line, expected, "a refusal is remembered as long as a grant");
    }
}

#[test]
fn choices_are_read_as_they_were_written() {
    let mut jar = jar("");
    record(&mut jar, Answer::accept_all());
    let Some(CookiePreferences(choices)) = jar.get() else { panic!("the choices can be read") };
    let next = jar_at(NOW, &jar.next_request());
    let read: Choices = next.get::<CookiePreferences>().expect("the choices can be read").0;
    assert_eq!(read, choices);
    assert_eq!(next.problems(), []);
}

#[test]
fn a_grant_holds_to_the_second() {
    let header = choices(&[granted::<Statistics>(NOW), refused::<Marketing>(NOW)]);
    for (time, statistics, marketing) in [
        (NOW + KEPT - 1, Status::Granted, Status::Refused),
        (NOW + KEPT, Status::Granted, Status::Refused),
        (NOW + KEPT + 1, Status::Expired, Status::Expired),
        (NOW + 100 * KEPT, Status::Expired, Status::Expired),
    ] {
        let jar = jar_at(time, &header);
        assert_eq!(jar.status::<Statistics>(), statistics, "after {} seconds", time - NOW);
        assert_eq!(jar.status::<Marketing>(), marketing, "after {} seconds", time - NOW);
        assert_eq!(jar.consent::<Statistics>().is_some(), statistics == Status::Granted);
    }
}

#[test]
fn a_choice_from_more_than_a_day_ahead_is_none() {
    for (ahead, status) in [(1, Status::Granted), (DAY, Status::Granted), (DAY + 1, Status::NotAsked)] {
        let jar = jar(&choices(&[granted::<Statistics>(NOW + ahead)]));
        assert_eq!(jar.status::<Statistics>(), status, "{ahead} seconds ahead");
        assert_eq!(jar.consent::<Statistics>().is_some(), status == Status::Granted);
    }
    assert_eq!(
        jar(&choices(&[granted::<Statistics>(9_999_999_999)])).status::<Statistics>(),
        Status::NotAsked
    );
}

#[test]
fn malformed_choices_are_none_whatever_is_wrong_with_them() {
    let good = choices(&[granted::<Statistics>(NOW), refused::<Marketing>(NOW)]);
    assert_eq!(jar(&good).status::<Statistics>(), Status::Granted);
    let fingerprint = format!("{:016x}", SitePolicy::fingerprint::<Statistics>().get());
    let (time, id) = (NOW.to_string(), format!("&id={ID}"));
    let change = |from: &str, to: &str| {
        assert!(good.contains(from), "{from} in {good}");
        good.replacen(from, to, 1)
    };
    let mutations = [
        change("v=1", "v=2"),
        change("v=1", "v=01"),
        change("v=1", "v=10"),
        change("v=1", "V=1"),
        change("v=1", "v=-1"),
        change("v=1&", ""),
        change("v=1&", "v=1&&"),
        change("v=1", "v=1x"),
        change("v=1", "v=1%20"),
        change(&id, &id[..id.len() - 1]),
        change(&id, &format!("{id}0")),
        change(&id, &id.to_uppercase()),
        change(&id, &id.replace('f', "F")),
        change(&id, &id.replace('f', "g")),
        change(&id, &id.replace('f', "é")),
        change(&id, "&id="),
        change(&id, &format!("{id}{id}")),
        change("=grant.", "=granted."),
        change("=grant.", "=Grant."),
        change("=grant.", "=yes."),
        change("=grant.", "=1."),
        change("=grant.", "=."),
        change("=grant.", "="),
        change("=grant.", "grant."),
        change("statistics", ""),
        change(&format!(".{time}."), &format!(".-{time}.")),
        change(&format!(".{time}."), &format!(".+{time}.")),
        change(&format!(".{time}."), &format!(".{time}0.")),
        change(&format!(".{time}."), ".."),
        change(&format!(".{time}."), "."),
        change(&format!(".{time}."), ".1e9."),
        change(&format!(".{time}."), ".٣."),
        change(&format!(".{time}."), ".18446744073709551616."),
        change(&fingerprint, &fingerprint[1..]),
        change(&fingerprint, &format!("{fingerprint}0")),
        change(&fingerprint, &format!("{}A", &fingerprint[1..])),
        change(&fingerprint, &format!("0x{}", &fingerprint[2..])),
        change(&fingerprint, ""),
        change("&marketing=refuse", "&marketing=perhaps"),
        change("&marketing", "marketing"),
        format!("{good}&"),
        format!("{good}&x"),
        format!("{good}="),
        format!("{good}.00"),
        format!("{good}&unknown=grant.{time}"),
        "cookies_preferences=".to_owned(),
        "cookies_preferences=grant".to_owned(),
        "cookies_preferences=true".to_owned(),
        "cookies_preferences=statistics".to_owned(),
        good.replace("v=1", "\"v=1") + "\"",
        good.replacen('=', "=%76", 1),
    ];
    for header in mutations {
        let jar = jar(&header);
        assert_eq!(jar.status::<Statistics>(), Status::NotAsked, "{header}");
        assert!(jar.consent::<Statistics>().is_none(), "{header}");
        assert_eq!(jar.status::<Marketing>(), Status::NotAsked, "{header}");
        assert_eq!(jar.get::<CookiePreferences>().map(drop), None, "{header}");
        let problems = jar.problems();
        assert!(problems.iter().any(|told| told.cookie() == "cookies_preferences"), "{header}: {problems:?}");
    }
}

#[test]
fn truncated_choices_never_grant_what_is_cut_off() {
    let good = choices(&[granted::<Marketing>(NOW), granted::<Statistics>(NOW)]);
    let last = granted::<Statistics>(NOW).len();
    for end in 0..good.len() {
        let cut = good.get(..end).expect("it is ASCII");
        let jar = jar(cut);
        assert_eq!(jar.status::<Statistics>(), Status::NotAsked, "{cut}");
        let whole_entry_cut = end == good.len() - last;
        assert_eq!(jar.consent::<Marketing>().is_some(), whole_entry_cut, "{cut}");
    }
}

#[test]
fn two_entries_of_one_category_are_no_choice() {
    let (yes, no, other) =
        (granted::<Statistics>(NOW), refused::<Statistics>(NOW), refused::<Marketing>(NOW));
    for entries in [[&no, &yes, &other], [&yes, &no, &other], [&yes, &yes, &other], [&yes, &other, &other]] {
        let jar = jar(&choices(&entries.map(String::clone)));
        assert_eq!(jar.status::<Statistics>(), Status::NotAsked);
        assert!(jar.consent::<Statistics>().is_none());
        let problems = jar.problems();
        let told: Vec<_> = problems.iter().map(|problem| (problem.rule(), problem.cookie())).collect();
        assert_eq!(told, [("B-DENY-DEFAULT", "cookies_preferences")]);
    }
}

#[test]
fn choices_of_more_than_1024_bytes_are_none() {
    let padded = |length: usize| {
        let entry = |key: &str| format!("&{key}=refuse.{NOW}.0000000000000000");
        let good = choices(&[granted::<Statistics>(NOW)]);
        let missing = length + "cookies_preferences=".len() - good.len() - entry("").len();
        good + &entry(&"x".repeat(missing))
    };
    assert_eq!(jar(&padded(1024)).status::<Statistics>(), Status::Granted);
    assert_eq!(jar(&padded(1025)).status::<Statistics>(), Status::NotAsked);
}

#[test]
fn repeated_choices_are_none_and_a_problem() {
    let (yes, no) = (choices(&[granted::<Statistics>(NOW)]), choices(&[refused::<Statistics>(NOW)]));
    for header in [format!("{yes}; {no}"), format!("{no}; {yes}"), format!("{yes}; {yes}")] {
        let jar = jar(&header);
        assert_eq!(jar.status::<Statistics>(), Status::NotAsked);
        assert_eq!(open(&jar), SHUT);
        let problems = jar.problems();
        let told: Vec<_> = problems.iter().map(|problem| (problem.rule(), problem.cookie())).collect();
        assert_eq!(told, [("A-READ-DUP", "cookies_preferences")]);
        assert_eq!(
            jar.try_get::<CookiePreferences>().map(drop),
            Err(Error::Ambiguous { cookie: "cookies_preferences" })
        );
    }
}

#[test]
fn a_category_that_the_site_does_not_know_is_ignored() {
    let unknown = format!("&former-category=grant.{NOW}.0000000000000001");
    let mut jar = jar(&choices(&[unknown.clone(), granted::<Statistics>(NOW)]));
    assert_eq!(jar.status::<Statistics>(), Status::Granted);
    assert_eq!(jar.problems(), []);
    let decision = record(&mut jar, Answer::change().refuse::<Marketing>());
    assert!(decision.categories().iter().all(|decision| decision.category() != "former-category"));
    assert!(!text(&jar).contains("former-category"));
}

#[test]
fn a_grant_for_necessary_cookies_means_nothing() {
    let header = choices(&[format!("&necessary=refuse.{NOW}.0000000000000000")]);
    let jar = jar(&format!("{header}; sessionid=a"));
    assert_eq!(jar.get(), Some(SessionId("a".into())));
    assert_eq!(lines(&jar), [""; 0]);
}

/// Declares a policy of one choices cookie and some others.
macro_rules! policy_of {
    ($module:ident $([$($key:tt)*])?: $($cookie:ident($($keys:tt)*))*) => {
        mod $module {
            #[allow(unused_imports)]
            use super::*;

            $(
                #[derive(Cookie, Debug, PartialEq)]
                #[cookie($($keys)*)]
                #[allow(dead_code)]
                pub(super) struct $cookie(pub(super) String);
            )*

            #[policy(
                site = "https://example.org",
                provider = "Example",
                choices = CookiePreferences,
                recipients = [],
                $($($key)*)?
            )]
            pub(super) struct Cookies(CookiePreferences, $($cookie,)*);
        }
    };
}

policy_of!(plain:
    Visits(name = "visits", provider = "A", purpose = "To count", category = Statistics, lifetime = "90 days", recipients = ["X", "Y"])
    Ads(name = "ads", provider = "A", purpose = "To sell", category = Marketing, lifetime = session, recipients = [])
);
policy_of!(with_necessary:
    Visits(name = "visits", provider = "A", purpose = "To count", category = Statistics, lifetime = "90 days", recipients = ["X", "Y"])
    Ads(name = "ads", provider = "A", purpose = "To sell", category = Marketing, lifetime = session, recipients = [])
    Session(name = "session", provider = "A", purpose = "To log in", category = Necessary(Authentication), lifetime = session)
);
policy_of!(reordered:
    Ads(name = "ads", provider = "A", purpose = "To sell", category = Marketing, lifetime = session, recipients = [])
    Visits(recipients = ["Y", "X"], lifetime = "90 days", category = Statistics, purpose = "To count", provider = "A", name = "visits")
);
policy_of!(another_vendor:
    Visits(name = "visits", provider = "A", purpose = "To count", category = Statistics, lifetime = "90 days", recipients = ["X", "Y"])
    Ads(name = "ads", provider = "A", purpose = "To sell", category = Marketing, lifetime = session, recipients = [])
    MoreAds(name = "more-ads", provider = "B", purpose = "To sell", category = Marketing, lifetime = session, recipients = [])
);
policy_of!(one_fewer:
    Visits(name = "visits", provider = "A", purpose = "To count", category = Statistics, lifetime = "90 days", recipients = ["X", "Y"])
);
policy_of!(other_attributes:
    Visits(
        name = "visits", provider = "A", purpose = " To\n count ", category = Statistics, lifetime = "90 days", recipients = ["X", "Y"],
        function = "Everywhere", path = "/deep", same_site = Strict, http_only = false, encoding = raw
    )
    Ads(name = "ads", provider = "A", purpose = "To sell", category = Marketing, lifetime = session, recipients = [])
);

/// One statistics cookie and one marketing cookie, of which the first differs.
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
    other_recipients(name = "visits", provider = "A", purpose = "To count", category = Statistics, lifetime = "90 days", recipients = ["X"])
    joined_recipients(name = "visits", provider = "A", purpose = "To count", category = Statistics, lifetime = "90 days", recipients = ["XY"])
    other_party(name = "visits", provider = "A", purpose = "To count", category = Statistics, lifetime = "90 days", recipients = ["X", "Y"], party = Third)
    shifted_texts(name = "visits", provider = "AT", purpose = "o count", category = Statistics, lifetime = "90 days", recipients = ["X", "Y"])
    keyed(name = "visits", provider = "A", purpose = "To count visits well", purpose_key = "To count", category = Statistics, lifetime = "90 days", recipients = ["X", "Y"])
    reworded(name = "visits", provider = "A", purpose = "To count them all", purpose_key = "To count", category = Statistics, lifetime = "90 days", recipients = ["X", "Y"])
    other_key(name = "visits", provider = "A", purpose = "To count", purpose_key = "counting", category = Statistics, lifetime = "90 days", recipients = ["X", "Y"])
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

/// The policy's own provider and recipients are part of what visitors consent to.
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
    assert_eq!(contract::Cookies::fingerprint::<Statistics>().to_string(), "0xca4f696f48450410");
}

#[test]
fn changed_declarations_make_grants_outdated_but_never_refusals() {
    let mut first = jar_under::<plain::Cookies>(NOW, "", None);
    record(&mut first, Answer::accept_all());
    let header = first.next_request();
    let same = jar_under::<with_necessary::Cookies>(NOW + 1, &header, None);
    assert_eq!(same.status::<Statistics>(), Status::Granted);
    let more = jar_under::<another_vendor::Cookies>(NOW + 1, &header, None);
    assert_eq!(more.status::<Statistics>(), Status::Granted);
    assert_eq!(more.status::<Marketing>(), Status::Outdated);
    assert_eq!(more.source::<Marketing>(), Some(Source::Visitor));
    assert!(more.consent::<Marketing>().is_none());
    assert_eq!(lines(&more), [""; 0], "an outdated grant is no refusal");

    record(&mut first, Answer::refuse_all());
    let more = jar_under::<another_vendor::Cookies>(NOW + 1, &first.next_request(), None);
    assert_eq!(more.status::<Marketing>(), Status::Refused);
}

#[test]
fn a_new_answer_makes_an_outdated_grant_current() {
    let mut first = jar_under::<plain::Cookies>(NOW, "", None);
    record(&mut first, Answer::accept_all());
    let mut more = jar_under::<another_vendor::Cookies>(NOW + 1, &first.next_request(), None);
    record(&mut more, Answer::change().grant::<Marketing>());
    assert_eq!(more.status::<Marketing>(), Status::Granted);
}

#[test]
fn an_outdated_grant_that_is_too_old_is_expired() {
    let stale = format!("&statistics=grant.{NOW}.00000000000000aa");
    let jar = jar_at(NOW + KEPT + 1, &choices(&[stale]));
    assert_eq!(jar.status::<Statistics>(), Status::Expired);
}

policy_of!(after_taking_away [still_valid(Statistics = [0x1111111111111111, 0xab1640c69864803f])]:
    Visits(name = "visits", provider = "A", purpose = "To count", category = Statistics, lifetime = "60 days", recipients = [])
    Ads(name = "ads", provider = "A", purpose = "To sell", category = Marketing, lifetime = session, recipients = ["New Ltd"])
);

#[test]
fn a_fingerprint_that_is_still_valid_keeps_older_grants() {
    let mut first = jar_under::<plain::Cookies>(NOW, "", None);
    record(&mut first, Answer::accept_all());
    let jar = jar_under::<after_taking_away::Cookies>(NOW, &first.next_request(), None);
    assert_eq!(
        jar.status::<Statistics>(),
        Status::Granted,
        "write {} into `still_valid`",
        plain::Cookies::fingerprint::<Statistics>()
    );
    assert!(jar.consent::<Statistics>().is_some());
    assert_eq!(jar.status::<Marketing>(), Status::Outdated, "it names statistics alone");
    let number = plain::Cookies::fingerprint::<Statistics>().get();
    let elsewhere = format!("cookies_preferences=v=1&marketing=grant.{NOW}.{number:016x}");
    let jar = jar_under::<after_taking_away::Cookies>(NOW, &elsewhere, None);
    assert_eq!(jar.status::<Marketing>(), Status::Outdated);
}

#[test]
fn a_token_is_worth_nothing_once_another_handle_withdraws() {
    let middleware = jar(&format!("{}; visitor_id=old; stops=x", after(Answer::accept_all())));
    let mut handler = middleware.clone();
    let token = middleware.consent::<Statistics>().expect("granted");
    let copy = token;
    assert!(token.get::<VisitorId>().is_some());

    record(&mut handler, Answer::change().refuse::<Statistics>());
    let withdrawn = Error::Withdrawn { category: "statistics" };
    assert_eq!(token.set(VisitorId("new".into())), Err(withdrawn.clone()));
    assert_eq!(VisitorId("new".into()).set(copy), Err(withdrawn.clone()));
    assert_eq!(ShopVisits(3).set(token), Err(withdrawn.clone()));
    assert_eq!(token.get::<VisitorId>(), None);
    assert_eq!(token.try_get::<VisitorId>(), Err(withdrawn));
    let (set, removed) = names(&middleware);
    assert_eq!(set, ["cookies_preferences"]);
    assert_eq!(removed, ["visitor_id", "shop_visits"]);

    let other = middleware.consent::<Personalisation>().expect("still granted");
    assert_eq!(other.get(), Some(Stops("x".into())));
}

#[test]
fn a_token_of_two_lifetimes_is_worth_nothing_after_a_withdrawal_either() {
    let middleware = jar(&after(Answer::accept_all()));
    let token = middleware.consent::<Personalisation>().expect("granted");
    Stops("a".into()).set_persistent(token).expect("granted");
    record(&mut middleware.clone(), Answer::refuse_all());
    assert_eq!(
        Stops("a".into()).set_persistent(token),
        Err(Error::Withdrawn { category: "personalisation" })
    );
    assert!(!lines(&middleware).iter().any(|line| line.starts_with("stops=")));
}

#[test]
fn a_refusal_removes_what_the_request_showed_and_what_it_could_not_show() {
    let shown = "sessionid=s; visitor_id=v; _pk_id.1=a; _pk_ses.1=b; audience=c; map_zoom=4; stops=d; player=e; other=f";
    let mut jar = jar(&format!("{}; {shown}", after(Answer::accept_all())));
    record(&mut jar, Answer::refuse_all());
    let (set, removed) = names(&jar);
    assert_eq!(set, ["cookies_preferences"]);
    assert_eq!(
        removed,
        ["visitor_id", "shop_visits", "audience", "__Host-ad", "stops", "_pk_id.1", "_pk_ses.1", "map_zoom"],
        "own cookies of refused categories, and no others"
    );
    let gone = ["Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT"; 2];
    assert!(
        lines(&jar)
            .contains(&format!("shop_visits=; {}; Path=/shop; Secure; HttpOnly; SameSite=Lax", gone[0]))
    );
    assert!(lines(&jar).contains(&format!("map_zoom=; {}; Path=/; Secure; SameSite=Lax", gone[1])));
    assert_eq!(jar.next_request().split("; ").next(), Some("sessionid=s"));
    assert!(jar.next_request().contains("player=e"), "another site's cookie is not ours to remove");
}

#[test]
fn a_first_refusal_removes_what_the_request_could_not_show() {
    let mut jar = jar("");
    record(&mut jar, Answer::refuse_all());
    assert_eq!(names(&jar).1, ["shop_visits", "__Host-ad"]);
}

#[test]
fn a_partial_refusal_removes_only_what_it_refuses() {
    let mut jar = jar("visitor_id=v; stops=d; map_zoom=4");
    record(&mut jar, Answer::accept_all().refuse::<Personalisation>());
    assert_eq!(names(&jar).1, ["stops"]);
}

#[test]
fn a_refusal_takes_back_what_the_same_response_was_about_to_set() {
    let mut jar = jar(&after(Answer::accept_all()));
    let token = jar.consent::<Statistics>().expect("granted");
    VisitorId("v".into()).set(token).expect("granted");
    ShopVisits(1).set(token).expect("granted");
    let token = jar.consent::<AnonymousStatistics>().expect("not refused");
    Audience("a".into()).set(token).expect("not refused");
    SessionId("s".into()).set(&jar).expect("necessary");
    record(&mut jar, Answer::change().refuse::<Statistics>());
    let (set, removed) = names(&jar);
    assert_eq!(set, ["audience", "sessionid", "cookies_preferences"]);
    assert_eq!(removed, ["shop_visits"]);
}

#[test]
fn a_refusal_keeps_removals_that_the_application_asked_for() {
    let mut jar = jar("");
    jar.remove::<VisitorId>().expect("removed");
    record(&mut jar, Answer::refuse_all());
    assert!(names(&jar).1.contains(&"visitor_id".to_owned()));
}

#[test]
fn refused_cookies_that_appear_later_are_removed() {
    let header = after(Answer::refuse_all().grant::<Preferences>());
    let clean = jar(&header);
    assert_eq!(lines(&clean), [""; 0], "nothing appeared, so nothing leaves");
    let jar =
        jar(&format!("{header}; visitor_id=back; _pk_id=x; map_zoom=3; sessionid=s; __Host-ad=y; player=z"));
    assert_eq!(names(&jar), (vec![], vec!["visitor_id".into(), "__Host-ad".into(), "_pk_id".into()]));
    assert!(!jar.next_request().contains("visitor_id"));
}

#[test]
fn cookies_of_a_category_never_asked_about_are_left_alone() {
    let jar = jar(&format!("{}; visitor_id=v", choices(&[refused::<Marketing>(NOW)])));
    assert_eq!(lines(&jar), [""; 0]);
}

mod overlapping {
    use super::*;

    /// To count
    #[derive(Cookie)]
    #[cookie(name = "_pk_*", provider = "A", category = Statistics, lifetime = session, set_by = Script, recipients = [])]
    pub(super) struct Script;

    /// To stay out
    #[derive(Cookie, Debug, PartialEq)]
    #[cookie(name = "_pk_optout", provider = "A", category = Necessary(UserInput), lifetime = session)]
    pub(super) struct OptOut(pub(super) String);

    #[policy(site = "https://example.org", provider = "Example", choices = CookiePreferences, recipients = [])]
    pub(super) struct Cookies(CookiePreferences, Script, OptOut);
}

#[test]
fn a_name_with_an_asterisk_does_not_cover_a_cookie_with_a_declaration_of_its_own() {
    let mut jar = jar_under::<overlapping::Cookies>(NOW, "_pk_id=1; _pk_optout=1", None);
    jar.set(overlapping::OptOut("2".into())).expect("set");
    record(&mut jar, Answer::refuse_all());
    assert_eq!(names(&jar), (vec!["_pk_optout".into(), "cookies_preferences".into()], vec!["_pk_id".into()]));
    let next = jar_under::<overlapping::Cookies>(NOW, &jar.next_request(), None);
    assert_eq!(lines(&next), [""; 0]);
    assert_eq!(next.get(), Some(overlapping::OptOut("2".into())));
}

policy_of!(namesakes:
    Theirs(name = "token", provider = "Video Ltd", purpose = "To sell", category = Marketing, lifetime = session, party = Third, recipients = [])
    AllTheirs(name = "tok*", provider = "Ads Ltd", purpose = "To sell", category = Marketing, lifetime = session, party = Third, recipients = [])
    Ours(name = "token", provider = "A", purpose = "To be safe", category = Necessary(Security), lifetime = session)
);

#[test]
fn refusing_a_third_partys_cookie_leaves_ours_of_the_same_name_alone() {
    let mut jar = jar_under::<namesakes::Cookies>(NOW, "token=old; tokyo=x", None);
    jar.set(namesakes::Ours("new".into())).expect("set");
    record(&mut jar, Answer::refuse_all());
    assert_eq!(names(&jar), (vec!["token".into(), "cookies_preferences".into()], vec![]));
    assert_eq!(jar.get(), Some(namesakes::Ours("new".into())));
}

#[test]
fn anonymous_statistics_are_open_unless_refused() {
    for (header, is_open) in [
        (String::new(), true),
        (after(Answer::accept_all()), true),
        (after(Answer::accept_all().refuse::<AnonymousStatistics>()), false),
        (after(Answer::refuse_all()), false),
        (choices(&[granted::<Statistics>(NOW)]), true),
        (format!("cookies_preferences=v=1&anonymous-statistics=grant.{NOW}.0000000000000000"), true),
    ] {
        let jar = jar(&header);
        let consent = jar.consent::<AnonymousStatistics>();
        assert_eq!(consent.is_some(), is_open, "{header}");
        if let Some(consent) = consent {
            Audience("a".into()).set(consent).expect("not refused");
            assert_eq!(consent.get(), Some(Audience("a".into())));
        }
    }
}

#[test]
fn an_objection_does_not_end_by_itself() {
    let header = choices(&[refused::<AnonymousStatistics>(NOW)]);
    let jar = jar_at(NOW + KEPT + 1, &format!("{header}; audience=a"));
    assert_eq!(jar.status::<AnonymousStatistics>(), Status::Expired);
    assert!(jar.consent::<AnonymousStatistics>().is_none());
    assert_eq!(names(&jar).1, ["audience"]);
}

#[test]
fn an_anonymous_cookie_is_not_prolonged() {
    let jar = jar("audience=a");
    let consent = jar.consent::<AnonymousStatistics>().expect("not refused");
    assert_eq!(Audience("b".into()).set(consent), Err(Error::WouldProlong { cookie: "audience" }));
    assert_eq!(consent.get(), Some(Audience("a".into())));
    assert_eq!(lines(&jar), [""; 0]);
    let repeated = jar_at(NOW, "audience=a; audience=b");
    let consent = repeated.consent::<AnonymousStatistics>().expect("not refused");
    assert_eq!(Audience("b".into()).set(consent), Err(Error::WouldProlong { cookie: "audience" }));
    let renewed = jar_at(NOW, &after(Answer::accept_all()));
    renewed.consent::<Statistics>().map(|consent| VisitorId("a".into()).set(consent));
    let again = jar_at(NOW, &renewed.next_request());
    let consent = again.consent::<Statistics>().expect("granted");
    assert_eq!(VisitorId("b".into()).set(consent), Ok(()), "other cookies may be prolonged");
}

#[test]
fn gpc_refuses_what_sells_or_shares_even_over_a_grant() {
    let header = after(Answer::accept_all());
    let jar =
        jar_under::<SitePolicy>(NOW, &format!("{header}; stops=x; __Host-ad=y; visitor_id=v"), Some("1"));
    use Status::{Granted, Refused};
    assert_eq!(statuses(&jar), [Granted, Granted, Refused, Refused, Granted]);
    assert_eq!(open(&jar), [true, true, false, false, true]);
    assert_eq!(jar.source::<Marketing>(), Some(Source::Gpc));
    assert_eq!(jar.source::<Personalisation>(), Some(Source::Gpc));
    assert_eq!(jar.source::<Statistics>(), Some(Source::Visitor));
    assert_eq!(names(&jar).1, ["__Host-ad", "stops"]);
}

#[test]
fn gpc_refuses_a_visitor_who_was_never_asked_and_grants_nothing() {
    let jar = jar_under::<SitePolicy>(NOW, "", Some("1"));
    use Status::{NotAsked, Refused};
    assert_eq!(statuses(&jar), [NotAsked, NotAsked, Refused, Refused, NotAsked]);
    assert_eq!(open(&jar), SHUT);
    let refusing = jar_under::<SitePolicy>(NOW, &after(Answer::refuse_all()), Some("1"));
    assert_eq!(statuses(&refusing), [Refused; 5]);
    assert_eq!(open(&refusing), [false; 5]);
}

#[test]
fn gpc_counts_over_accept_all() {
    let mut jar = jar_under::<SitePolicy>(NOW, "", Some("1"));
    let decision = record(&mut jar, Answer::accept_all());
    let told: Vec<_> = decision
        .categories()
        .iter()
        .map(|decision| (decision.category(), decision.is_granted(), decision.source()))
        .collect();
    assert_eq!(
        told,
        [
            ("statistics", true, Source::Visitor),
            ("anonymous-statistics", true, Source::Visitor),
            ("marketing", false, Source::Gpc),
            ("personalisation", false, Source::Gpc),
            ("preferences", true, Source::Visitor),
        ]
    );
    assert!(jar.consent::<Marketing>().is_none());
    assert!(text(&jar).contains("&marketing=refuse."));
}

#[test]
fn gpc_is_exactly_1() {
    let header = after(Answer::accept_all());
    for field in ["0", "", "true", " 1", "1 ", "11", "01", "\"1\"", "?1", "1, 1", "１"] {
        let jar = jar_under::<SitePolicy>(NOW, &header, Some(field));
        assert_eq!(statuses(&jar), [Status::Granted; 5], "{field:?}");
    }
}

#[test]
fn a_site_can_leave_gpc_aside() {
    let header = after(Answer::accept_all());
    for (honoured, status) in [(true, Status::Refused), (false, Status::Granted)] {
        let jar = site::<SitePolicy>().gpc(honoured).jar([&header], Some("1"));
        assert_eq!(jar.status::<Marketing>(), status);
    }
}

#[test]
fn a_withdrawal_by_gpc_ends_no_token_of_statistics() {
    let jar = jar_under::<SitePolicy>(NOW, &after(Answer::accept_all()), Some("1"));
    let token = jar.consent::<Statistics>().expect("granted");
    assert_eq!(VisitorId("v".into()).set(token), Ok(()));
}

#[test]
fn the_record_of_a_decision_says_all_of_it() {
    let mut jar = jar("");
    let decision = record(&mut jar, Answer::refuse_all());
    assert_eq!(decision.time(), UNIX_EPOCH + Duration::from_secs(NOW));
    let entry = |key: &str, fingerprint: cookie_policy::Fingerprint| {
        format!(
            r#"{{"category":"{key}","granted":false,"time":{NOW},"fingerprint":"{:#018x}","source":"visitor"}}"#,
            fingerprint.get()
        )
    };
    let expected = [
        entry("statistics", SitePolicy::fingerprint::<Statistics>()),
        entry("anonymous-statistics", SitePolicy::fingerprint::<AnonymousStatistics>()),
        entry("marketing", SitePolicy::fingerprint::<Marketing>()),
        entry("personalisation", SitePolicy::fingerprint::<Personalisation>()),
        entry("preferences", SitePolicy::fingerprint::<Preferences>()),
    ];
    let json = serde_json::to_string(&decision).expect("a decision is JSON");
    assert_eq!(json, format!(r#"{{"time":{NOW},"id":null,"decisions":[{}]}}"#, expected.join(",")));
}

#[test]
fn the_record_of_a_grant_has_the_id_of_the_choices_cookie() {
    let mut jar = jar_under::<SitePolicy>(NOW, "", Some("1"));
    let decision = record(&mut jar, Answer::change().grant::<Preferences>().grant::<Marketing>());
    let id = decision.id().expect("something is granted");
    assert!(text(&jar).contains(&format!("&id={id}&")));
    let [marketing, preferences] = decision.categories() else { panic!("two are named: {decision:?}") };
    assert_eq!((marketing.category(), marketing.is_granted()), ("marketing", false));
    assert_eq!(preferences.fingerprint(), SitePolicy::fingerprint::<Preferences>());
    let json = serde_json::to_value(&decision).expect("a decision is JSON");
    assert_eq!(json.get("id").and_then(|id| id.as_str()), Some(id));
    assert_eq!(json.pointer("/decisions/0/source").and_then(|source| source.as_str()), Some("gpc"));
}

#[test]
fn proof_of_consent_reaches_functions_that_know_no_policy() {
    fn count_visit<'j>(_: Granted<'j, Statistics>) -> &'static str {
        "counted"
    }
    let jar = jar(&after(Answer::accept_all()));
    let proof = jar.consent::<Statistics>().expect("granted").proof();
    assert_eq!(count_visit(proof), "counted");
    let copied = proof;
    assert_eq!(format!("{copied:?} {proof:?}"), "Granted(statistics) Granted(statistics)");
}

#[test]
fn consent_is_asked_category_by_category_in_generic_code_too() {
    fn is_open<C: Refusable>(jar: &Jar<SitePolicy>) -> bool {
        jar.consent::<C>().is_some()
    }
    let jar = jar(&choices(&[granted::<Marketing>(NOW)]));
    assert!(is_open::<Marketing>(&jar) && !is_open::<Statistics>(&jar));
}

#[test]
fn a_script_cookie_is_read_through_the_gate_of_its_category() {
    let header = format!("{}; map_zoom=12", after(Answer::refuse_all().grant::<Preferences>()));
    let jar = jar(&header);
    assert_eq!(jar.consent::<Preferences>().and_then(Consent::get), Some(MapZoom(12)));
}

#[test]
fn a_malformed_cookie_behind_the_gate_is_none_and_a_problem() {
    let jar = jar(&format!("{}; shop_visits=many", after(Answer::accept_all())));
    let consent = jar.consent::<Statistics>().expect("granted");
    assert_eq!(consent.get::<ShopVisits>(), None);
    let problems = jar.problems();
    let told: Vec<_> = problems.iter().map(|problem| (problem.rule(), problem.cookie())).collect();
    assert_eq!(told, [("A-VAL-ENC", "shop_visits")]);
}

#[test]
fn a_partitioned_cookie_is_set_and_removed_with_its_attributes() {
    let mut jar = jar(&after(Answer::accept_all()));
    let consent = jar.consent::<Marketing>().expect("granted");
    Advertising("a".into()).set(consent).expect("granted");
    let set = "__Host-ad=a; Max-Age=7776000; Path=/; Secure; HttpOnly; SameSite=None; Partitioned";
    assert_eq!(lines(&jar), [set]);
    record(&mut jar, Answer::change().refuse::<Marketing>());
    let removal = "__Host-ad=; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Path=/; Secure; HttpOnly; SameSite=None; Partitioned";
    assert!(lines(&jar).contains(&removal.to_owned()));
}
