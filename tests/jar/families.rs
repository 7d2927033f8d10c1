//! Families of names: several logins at once, each with a cookie of its own.

use std::time::Duration;

use cookie_policy::testing::Visitor;
use cookie_policy::{
    Answer, Choices, Cookie, CookieSuffix, Declaration, Error, Jar, Key, Keyed, Keys, Policy as _, SealFault,
    SetCookie, Site, Statistics, policy,
};
use cookie_policy_tests::response::lines;

/// To log in with an account of another site
#[derive(Cookie, Debug, PartialEq)]
#[cookie(
    name = "__Secure-oidc_{}",
    names = 3,
    provider = site,
    category = Necessary(Authentication),
    lifetime = "10 minutes",
    seal = private,
)]
struct OidcFlow(String);

/// To prefill a form
#[derive(Cookie, Debug, PartialEq)]
#[cookie(
    name = "draft_{}",
    names = 3,
    provider = site,
    category = Necessary(UserInput),
    lifetime = at_most "7 days",
    path = "/forms",
    formerly(path = "/"),
)]
struct Draft(String);

/// To keep a page for the session
#[derive(Cookie, Debug, PartialEq)]
#[cookie(name = "tab_{}", names = 2, provider = site, category = Necessary(UserInterface), lifetime = session)]
struct Tab(u8);

/// To compare two versions of a page
#[derive(Cookie, Debug, PartialEq)]
#[cookie(name = "test_{}", names = 5, provider = site, category = Statistics, lifetime = "30 days", recipients = [])]
struct Experiment(String);

/// To remember the visitor's cookie preferences
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
struct Preferences(#[allow(dead_code)] Choices);

#[policy(site = "https://example.org", provider = "Example", choices = Preferences, recipients = [])]
struct FamilyPolicy(OidcFlow, Draft, Tab, Experiment, Preferences);

fn site() -> Site<FamilyPolicy, Keyed> {
    Site::new().keys(Keys::new(Key::from_bytes(&[7; 64]).expect("64 bytes are enough")))
}

fn visitor() -> Visitor<FamilyPolicy> {
    Visitor::of(&site())
}

fn jar(header: &str) -> Jar<FamilyPolicy> {
    site().jar([header], None)
}

fn suffix(text: &str) -> CookieSuffix {
    text.parse().expect("a suffix")
}

/// The names that a response sets and, after `-`, removes.
fn said(jar: &Jar<FamilyPolicy>) -> Vec<String> {
    let mark = |line: &SetCookie| if line.is_removal() { "-" } else { "" };
    jar.set_cookies().map(|line| format!("{}{}", mark(&line), line.name())).collect()
}

fn begin(visitor: &mut Visitor<FamilyPolicy>, state: &str) {
    let jar = visitor.request();
    OidcFlow(format!("nonce of {state}")).set_named(&jar, &suffix(state)).expect("set");
    visitor.receive(&jar);
}

#[test]
fn three_logins_at_once_end_in_any_order() {
    let mut visitor = visitor();
    ["a1", "B2", "c3"].iter().for_each(|state| begin(&mut visitor, state));
    for state in ["B2", "a1", "c3"] {
        let jar = visitor.request();
        let flow: OidcFlow = jar.get_named(&suffix(state)).expect("its flow is still there");
        assert_eq!(flow.0, format!("nonce of {state}"));
        jar.remove_named::<OidcFlow>(&suffix(state)).expect("removed");
        assert_eq!(jar.get_named::<OidcFlow>(&suffix(state)), None);
        visitor.receive(&jar);
    }
    assert_eq!(visitor.header(), "");
}

#[test]
fn a_flow_ends_with_its_lifetime() {
    let mut visitor = visitor();
    begin(&mut visitor, "a1");
    assert!(visitor.cookie("__Secure-oidc_a1").is_some());
    visitor.wait(Duration::from_secs(601));
    assert_eq!(visitor.cookie("__Secure-oidc_a1"), None);
}

#[test]
fn a_sealed_value_opens_only_under_its_whole_name() {
    let mut visitor = visitor();
    begin(&mut visitor, "a1");
    let sealed = visitor.cookie("__Secure-oidc_a1").expect("held");
    let jar = jar(&format!("__Secure-oidc_b2={sealed}"));
    let forged = Error::Sealed { cookie: "__Secure-oidc_*", fault: SealFault::Forged };
    assert_eq!(jar.try_get_named::<OidcFlow>(&suffix("b2")), Err(forged));
    assert_eq!(jar.all_named::<OidcFlow>(), []);
    assert!(jar.problems().iter().any(|problem| problem.rule() == "A-SEAL"));
}

#[test]
fn upper_and_lower_case_are_two_cookies() {
    let mut visitor = visitor();
    ["a", "A"].iter().for_each(|state| begin(&mut visitor, state));
    let all: Vec<(CookieSuffix, OidcFlow)> = visitor.request().all_named();
    let suffixes: Vec<_> = all.iter().map(|(suffix, _)| suffix.as_str()).collect();
    assert_eq!(suffixes, ["a", "A"]);
}

#[test]
fn at_the_limit_the_first_shown_gives_way() {
    let mut visitor = visitor();
    ["1", "2", "3", "4"].iter().for_each(|state| begin(&mut visitor, state));
    let names: Vec<_> = visitor.cookies().iter().map(|cookie| cookie.name().to_owned()).collect();
    assert_eq!(names, ["__Secure-oidc_2", "__Secure-oidc_3", "__Secure-oidc_4"]);
    begin(&mut visitor, "3");
    assert_eq!(visitor.cookies().len(), 3, "a cookie that is set again needs no room");
}

#[test]
fn within_one_response_the_first_that_was_set_gives_way() {
    let jar = jar("tab_1=1; tab_2=2");
    for tab in 3..=5 {
        jar.set_named(Tab(tab), &suffix(&tab.to_string())).expect("set");
    }
    assert_eq!(said(&jar), ["-tab_1", "-tab_2", "tab_4", "tab_5"]);
    let tabs: Vec<(CookieSuffix, Tab)> = jar.all_named();
    assert_eq!(tabs, [(suffix("4"), Tab(4)), (suffix("5"), Tab(5))]);
}

#[test]
fn planted_cookies_cannot_keep_a_login_out() {
    let planted: Vec<String> = (0..10_000).map(|i| format!("__Secure-oidc_{i}=x")).collect();
    let jar = jar(&planted.join("; "));
    OidcFlow("nonce".into()).set_named(&jar, &suffix("mine")).expect("set");
    let said = said(&jar);
    assert_eq!(
        (said.first().map(String::as_str), said.last().map(String::as_str)),
        (Some("-__Secure-oidc_0"), Some("__Secure-oidc_mine"))
    );
    assert!(lines(&jar).iter().map(String::len).sum::<usize>() < 4096, "the response stays short");
    assert_eq!(jar.get_named(&suffix("mine")), Some(OidcFlow("nonce".into())));
    assert_eq!(jar.all_named::<OidcFlow>().len(), 1, "none of the planted ones opens");
    jar.remove::<OidcFlow>().expect("removed");
    assert!(jar.problems().len() < 10);
}

#[test]
fn two_copies_of_one_name_are_not_used() {
    let jar = jar("tab_1=1; tab_2=2; tab_1=3");
    assert_eq!(jar.try_get_named::<Tab>(&suffix("1")), Err(Error::Ambiguous { cookie: "tab_*" }));
    assert_eq!(jar.all_named::<Tab>(), [(suffix("2"), Tab(2))]);
    let problems = jar.problems();
    let [problem] = &problems[..] else { panic!("one problem: {problems:?}") };
    assert_eq!((problem.rule(), problem.cookie()), ("A-READ-DUP", "tab_1"));
}

#[test]
fn a_value_that_cannot_be_parsed_is_left_out_and_noted() {
    let jar = jar("tab_1=one; tab_2=2; tab_=3; tab=4");
    assert_eq!(jar.all_named::<Tab>(), [(suffix("2"), Tab(2))]);
    assert_eq!(jar.try_get_named::<Tab>(&suffix("1")), Err(Error::Malformed { cookie: "tab_*" }));
    assert!(jar.problems().iter().any(|problem| problem.rule() == "A-VAL-ENC"));
}

#[test]
fn all_are_removed_together() {
    let jar = jar("tab_1=1; draft_1=text; tab_2=2");
    jar.remove::<Tab>().expect("removed");
    assert_eq!(said(&jar), ["-tab_1", "-tab_2"]);
    assert_eq!(jar.all_named::<Tab>(), []);
}

#[test]
fn a_family_without_a_usual_lifetime_is_set_for_a_chosen_one() {
    let jar = jar("");
    Draft("text".into()).set_named_for(&jar, &suffix("1"), Duration::from_secs(60)).expect("set");
    jar.set_named_for(Draft("text".into()), &suffix("2"), Duration::from_secs(7 * 86_400)).expect("set");
    let set: Vec<_> = lines(&jar).into_iter().filter(|line| !line.contains("Max-Age=0")).collect();
    assert_eq!(
        set,
        [
            "draft_1=text; Max-Age=60; Path=/forms; Secure; HttpOnly; SameSite=Lax",
            "draft_2=text; Max-Age=604800; Path=/forms; Secure; HttpOnly; SameSite=Lax",
        ]
    );
    let too_long = jar.set_named_for(Draft("text".into()), &suffix("3"), Duration::from_secs(7 * 86_400 + 1));
    assert!(matches!(too_long, Err(Error::InvalidLifetime { cookie: "draft_*", .. })), "{too_long:?}");
}

#[test]
fn a_family_that_moved_leaves_its_former_place() {
    let mut visitor = visitor().at("/forms");
    visitor.receive_lines(["draft_1=old; Path=/; Secure; HttpOnly"]);
    let jar = visitor.request();
    assert_eq!(jar.get_named(&suffix("1")), Some(Draft("old".into())));
    visitor.receive(&jar);
    let paths: Vec<_> = visitor.cookies().iter().map(|cookie| cookie.path().to_owned()).collect();
    assert_eq!(paths, ["/"], "what is only read stays");
    let jar = visitor.request();
    jar.set_named_for(Draft("new".into()), &suffix("1"), Duration::from_secs(60)).expect("set");
    visitor.receive(&jar);
    let cookies = visitor.cookies();
    let [draft] = &cookies[..] else { panic!("one is left: {cookies:?}") };
    assert_eq!((draft.value(), draft.path()), ("new", "/forms"));
}

#[test]
fn consent_opens_a_family_and_a_refusal_removes_it() {
    let mut visitor = visitor();
    let jar = visitor.request();
    assert!(jar.consent::<Statistics>().is_none());
    visitor.answer(Answer::accept_all()).expect("answered");
    let jar = visitor.request();
    let consent = jar.consent::<Statistics>().expect("granted");
    Experiment("b".into()).set_named(consent, &suffix("banner")).expect("set");
    consent.set_named_for(Experiment("a".into()), &suffix("price"), Duration::from_secs(60)).expect("set");
    visitor.receive(&jar);
    let jar = visitor.request();
    let consent = jar.consent::<Statistics>().expect("granted");
    assert_eq!(consent.all_named::<Experiment>().len(), 2);
    assert_eq!(consent.get_named(&suffix("banner")), Some(Experiment("b".into())));
    visitor.answer(Answer::refuse_all()).expect("answered");
    assert_eq!(visitor.cookies().iter().filter(|cookie| cookie.name().starts_with("test_")).count(), 0);
}

#[test]
fn a_withdrawal_ends_the_use_of_a_family() {
    let mut visitor = visitor();
    visitor.answer(Answer::accept_all()).expect("answered");
    let jar = visitor.request();
    let mut other = jar.clone();
    let consent = jar.consent::<Statistics>().expect("granted");
    consent.set_named(Experiment("b".into()), &suffix("banner")).expect("set");
    other.answer(Answer::refuse_all()).expect("answered");
    let withdrawn = Err(Error::Withdrawn { category: "statistics" });
    assert_eq!(consent.set_named(Experiment("b".into()), &suffix("banner")), withdrawn);
    assert_eq!(consent.all_named::<Experiment>(), []);
    assert!(!lines(&jar).iter().any(|line| line.starts_with("test_banner=b")));
}

#[test]
fn after_the_response_nothing_is_set_read_or_removed() {
    let jar = jar("tab_1=1");
    jar.set_named(Tab(2), &suffix("2")).expect("set");
    assert_eq!(jar.take_set_cookies().len(), 1);
    let sent = Error::ResponseSent { cookie: "tab_*" };
    assert_eq!(jar.set_named(Tab(3), &suffix("3")), Err(sent.clone()));
    assert_eq!(jar.remove_named::<Tab>(&suffix("1")), Err(sent.clone()));
    assert_eq!(jar.try_get_named::<Tab>(&suffix("2")), Err(sent));
    assert_eq!(jar.all_named::<Tab>(), []);
}

#[test]
fn a_family_is_listed_as_one_row() {
    let names = FamilyPolicy::COOKIES.iter().map(Declaration::name);
    assert!(names.eq(["__Secure-oidc_*", "draft_*", "tab_*", "test_*", "choices"]));
    let page = FamilyPolicy::document().markdown().to_string();
    assert_eq!(page.matches("`draft\\_*`").count() + page.matches("`draft_*`").count(), 1, "{page}");
    assert!(page.contains("at most 7 days"), "{page}");
}

#[test]
fn a_star_is_a_suffix_like_others() {
    let jar = jar("tab_*=1; tab_1=1");
    assert_eq!(jar.get_named(&suffix("*")), Some(Tab(1)));
    jar.set_named(Tab(2), &suffix("*")).expect("set");
    jar.remove_named::<Tab>(&suffix("*")).expect("removed");
    assert_eq!(said(&jar), ["-tab_*"]);
    assert_eq!(jar.all_named::<Tab>(), [(suffix("1"), Tab(1))]);
}

#[test]
fn names_that_no_suffix_has_are_never_of_the_family() {
    let long = "x".repeat(65);
    let jar = jar(&format!("tab_{long}=1; tab_a/b=1; tab_=1; TAB_1=1; xtab_1=1"));
    assert_eq!(jar.all_named::<Tab>(), []);
    jar.set_named(Tab(1), &suffix("1")).expect("set");
    jar.set_named(Tab(2), &suffix("2")).expect("set");
    assert_eq!(said(&jar), ["tab_1", "tab_2"], "they take no room");
}
