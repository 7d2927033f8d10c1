//! Several lists of one category, side by side (T5).

use cookie_policy::testing::Visitor;
use cookie_policy::{Answer, Marketing, Policy, Statistics, Status};

use crate::{at, release, status, visitor};

macro_rules! lists {
    ($($module:ident($purpose:literal))*) => {$(
        release!($module: choices(name = "choices", lifetime = "184 days")
            Visits(name = "visits", category = Statistics, lifetime = "90 days", recipients = [$purpose])
            Ads(name = "ads", category = Marketing, lifetime = session, recipients = []));
    )*};
}

lists! { a("A") b("B") c("C") d("D") e("E") }

fn granted<P: Policy, Q: Policy>(visitor: &Visitor<P>) -> Status {
    status::<_, Statistics>(&at::<_, Q>(visitor))
}

#[test]
fn two_releases_in_turn_ask_once_each() {
    let mut a = visitor::<a::Release>();
    let mut b = at::<_, b::Release>(&a);
    a.answer(Answer::accept_all()).expect("answered");
    assert_eq!(status::<_, Statistics>(&b), Status::Outdated);
    b.answer(Answer::accept_all()).expect("answered");
    for _ in 0..8 {
        assert_eq!(status::<_, Statistics>(&a), Status::Granted);
        assert_eq!(status::<_, Statistics>(&b), Status::Granted);
    }
}

#[test]
fn a_refusal_in_one_release_ends_the_grants_of_all() {
    let mut a = visitor::<a::Release>();
    let mut b = at::<_, b::Release>(&a);
    a.answer(Answer::accept_all()).expect("answered");
    b.answer(Answer::accept_all()).expect("answered");
    a.answer(Answer::change().refuse::<Statistics>()).expect("answered");
    assert_eq!(status::<_, Statistics>(&b), Status::Refused);
    // A new grant is of one list again.
    a.answer(Answer::change().grant::<Statistics>()).expect("answered");
    assert_eq!(status::<_, Statistics>(&a), Status::Granted);
    assert_eq!(status::<_, Statistics>(&b), Status::Outdated);
    assert_eq!(status::<_, Marketing>(&b), Status::Granted, "its list is the same in both");
}

#[test]
fn four_lists_are_remembered_and_the_oldest_gives_way() {
    let mut a = visitor::<a::Release>();
    a.answer(Answer::accept_all()).expect("answered");
    at::<_, b::Release>(&a).answer(Answer::accept_all()).expect("answered");
    at::<_, c::Release>(&a).answer(Answer::accept_all()).expect("answered");
    at::<_, d::Release>(&a).answer(Answer::accept_all()).expect("answered");
    assert_eq!(granted::<_, a::Release>(&a), Status::Granted);
    assert_eq!(granted::<_, d::Release>(&a), Status::Granted);
    // An answer to an old list makes it the newest.
    a.answer(Answer::accept_all()).expect("answered");
    at::<_, e::Release>(&a).answer(Answer::accept_all()).expect("answered");
    assert_eq!(granted::<_, a::Release>(&a), Status::Granted);
    assert_eq!(granted::<_, b::Release>(&a), Status::Outdated);
    assert_eq!(granted::<_, c::Release>(&a), Status::Granted);
}

/// A release with eight categories, the lists of which differ by their recipient.
macro_rules! full {
    ($($module:ident($recipient:literal, $lifetime:literal))*) => {$(
        release!($module: choices(name = "choices", lifetime = "184 days")
            A(name = "a", category = Preferences, lifetime = "90 days", recipients = [$recipient])
            B(name = "b", category = Statistics, lifetime = "90 days", recipients = [$recipient])
            C(name = "c", category = Statistics(Anonymous), lifetime = $lifetime, recipients = [])
            D(name = "d", category = Marketing, lifetime = "90 days", recipients = [$recipient])
            E(name = "e", category = crate::lists::Personalisation, lifetime = "90 days", recipients = [$recipient])
            F(name = "f", category = crate::lists::SocialMedia, lifetime = "90 days", recipients = [$recipient])
            G(name = "g", category = crate::lists::Experiments, lifetime = "90 days", recipients = [$recipient])
            H(name = "h", category = crate::lists::Advertising, lifetime = "90 days", recipients = [$recipient]));
    )*};
}

full! { full_1("1", "91 days") full_2("2", "92 days") full_3("3", "93 days") full_4("4", "94 days") }

macro_rules! categories {
    ($($name:ident $key:literal)*) => {$(
        /// A category of the site.
        #[derive(cookie_policy::Category)]
        #[category(key = $key, label = $key)]
        pub(crate) struct $name;
    )*};
}

categories! {
    Personalisation "personalisation"
    SocialMedia "social-media"
    Experiments "experiments"
    Advertising "advertising-partners"
}

#[test]
fn eight_categories_with_four_lists_each_fit_into_a_kibibyte() {
    let mut visitor = visitor::<full_1::Release>();
    visitor.answer(Answer::accept_all()).expect("answered");
    at::<_, full_2::Release>(&visitor).answer(Answer::accept_all()).expect("answered");
    at::<_, full_3::Release>(&visitor).answer(Answer::accept_all()).expect("answered");
    at::<_, full_4::Release>(&visitor).answer(Answer::accept_all()).expect("answered");
    let text = visitor.cookie("choices").expect("kept");
    assert!(text.len() <= 1024, "{}", text.len());
    assert_eq!(text.matches("=grant.").count(), 8);
    assert!(text.matches('.').count() == 8 * 4 * 2, "{text}");
    for status in visitor.request().statuses() {
        assert_eq!(status.status(), Status::Granted);
    }
    assert_eq!(granted::<_, full_4::Release>(&visitor), Status::Granted);
    eprintln!("{} bytes", text.len());
}
