//! Several pages, hosts, policies and releases in one browser.

use cookie_policy::testing::{StoredCookie, Visitor};
use cookie_policy::{Answer, Choices, Cookie, Jar, Keys, Site, Statistics, Status, policy};
use cookie_policy_tests::sealed::{self, SealedPolicy};

/// To remember what was decided
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
struct MyChoices(#[allow(dead_code)] Choices);

/// To remember what was decided, on all hosts
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days", domain = "shop.example")]
struct SharedChoices(#[allow(dead_code)] Choices);

/// To count visits
#[derive(Cookie)]
#[cookie(name = "visits", provider = site, category = Statistics, lifetime = "90 days", recipients = [])]
struct Visits(u32);

#[policy(site = "https://www.shop.example", choices = MyChoices, provider = "Shop", recipients = [])]
struct Shop(MyChoices, Visits);

#[policy(site = "https://www.shop.example", choices = SharedChoices, provider = "Shop", recipients = [])]
struct NextRelease(SharedChoices, Visits);

#[policy(site = "https://blog.shop.example", choices = SharedChoices, provider = "Shop", recipients = [])]
struct Blog(SharedChoices, Visits);

fn count(jar: &Jar<Shop>) {
    let Some(consent) = jar.consent::<Statistics>() else { return };
    let visits = consent.get::<Visits>().map_or(0, |Visits(visits)| visits);
    Visits(visits + 1).set(consent).expect("set");
}

#[test]
fn two_pages_share_cookies_and_clock() {
    let mut one = Visitor::<Shop>::new();
    let mut other = one.at("/basket");
    one.answer(Answer::accept_all()).expect("answered");
    for visitor in [&mut one, &mut other] {
        let jar = visitor.request();
        count(&jar);
        visitor.receive(&jar);
    }
    assert_eq!(one.cookie("visits").as_deref(), Some("2"));
    other.wait(std::time::Duration::from_secs(90 * 86_400));
    assert_eq!(one.time(), other.time());
    assert_eq!(one.cookie("visits"), None);
}

#[test]
fn a_release_that_moves_a_cookie_finds_what_the_one_before_set() {
    let mut before = Visitor::<Shop>::new();
    before.answer(Answer::accept_all()).expect("answered");
    let mut next = before.visit(&Site::<NextRelease>::new());
    assert_eq!(next.request().status::<Statistics>(), Status::Granted);
    next.answer(Answer::refuse_all()).expect("answered");
    let copies: Vec<_> = next.cookies().iter().map(StoredCookie::is_host_only).collect();
    assert_eq!(copies, [false], "an answer removes the copy of the release before");
    assert_eq!(before.header().matches("choices=").count(), 1);
}

#[test]
fn two_sites_of_one_domain_share_its_cookies() {
    let mut shop = Visitor::<NextRelease>::new();
    shop.answer(Answer::accept_all()).expect("answered");
    let blog = shop.visit(&Site::<Blog>::new());
    assert_eq!(blog.request().status::<Statistics>(), Status::Granted);
    assert_eq!(blog.at("https://other.example/").header(), "");
}

#[test]
fn a_visitor_of_a_site_with_keys_has_sealed_cookies() {
    let site = Site::<SealedPolicy>::new().keys(Keys::new(sealed::key(1)));
    let mut visitor = Visitor::of(&site);
    let jar = visitor.request();
    sealed::SessionId("a".into()).set(&jar).expect("set");
    visitor.receive(&jar);
    assert_ne!(visitor.cookie("sessionid").as_deref(), Some("a"));
    assert_eq!(visitor.request().get(), Some(sealed::SessionId("a".into())));
}
