//! Pages that the browser asks for ahead of a visit (T13).

use cookie_policy::testing::Visitor;
use cookie_policy::{AnonymousStatistics, Answer, Marketing, Statistics};

use crate::{release, visitor};

release!(all: choices(name = "choices", lifetime = "184 days")
    Sid(name = "sid", category = Necessary(Authentication), lifetime = "14 days")
    Visits(name = "visits", category = Statistics, lifetime = "90 days", recipients = [])
    Audience(name = "audience", category = Statistics(Anonymous), lifetime = "90 days", recipients = [])
    Ads(name = "ads", category = Marketing, lifetime = session, recipients = []));

/// Opens a page that sets every cookie, as far as it may.
fn open(visitor: &mut Visitor<all::Release>, fails: bool) {
    let jar = visitor.request();
    all::Sid("f00".into()).set(&jar).expect("set");
    if let Some(consent) = jar.consent::<Statistics>() {
        let count = consent.get().map_or(1, |all::Visits(count)| count.parse::<u32>().unwrap_or(0) + 1);
        consent.set(all::Visits(count.to_string())).expect("set");
    }
    if let Some(consent) = jar.consent::<AnonymousStatistics>()
        && consent.get::<all::Audience>().is_none()
    {
        consent.set(all::Audience("a".into())).expect("set");
    }
    if let Some(consent) = jar.consent::<Marketing>() {
        consent.set(all::Ads("x".into())).expect("set");
    }
    if fails { visitor.receive_after_error(&jar) } else { visitor.receive(&jar) }
}

fn held(visitor: &Visitor<all::Release>) -> [Option<String>; 4] {
    ["sid", "visits", "audience", "ads"].map(|name| visitor.cookie(name))
}

#[test]
fn nothing_is_counted_before_a_visit() {
    let mut visitor = visitor::<all::Release>();
    visitor.answer(Answer::accept_all()).expect("answered");
    for _ in 0..3 {
        open(&mut visitor.speculative(), false);
        assert_eq!(held(&visitor), [Some("f00".into()), None, None, None]);
    }
    open(&mut visitor, false);
    let first = [Some("f00".into()), Some("1".into()), Some("a".into()), Some("x".into())];
    assert_eq!(held(&visitor), first);
    open(&mut visitor.speculative(), false);
    open(&mut visitor.speculative(), true);
    assert_eq!(held(&visitor), first);
}

#[test]
fn anonymous_statistics_wait_for_a_visitor_who_was_not_asked() {
    let mut visitor = visitor::<all::Release>();
    open(&mut visitor.speculative(), false);
    assert_eq!(visitor.cookie("audience"), None);
    open(&mut visitor, false);
    assert_eq!(visitor.cookie("audience").as_deref(), Some("a"));
}

/// Necessary cookies, and what has the same names elsewhere.
mod elsewhere {
    use cookie_policy::{Choices, Cookie, policy};

    /// To remember choices
    #[derive(Cookie)]
    #[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
    pub(super) struct Chosen(#[allow(dead_code)] Choices);

    /// To keep you logged in
    #[derive(Cookie)]
    #[cookie(name = "sid", provider = site, category = Necessary(Authentication), lifetime = session)]
    pub(super) struct Sid(pub(super) String);

    /// To remember colours
    #[derive(Cookie)]
    #[cookie(name = "theme", provider = site, category = Necessary(UserInterface), lifetime = session)]
    pub(super) struct Theme(pub(super) String);

    /// To show advertising
    #[derive(Cookie)]
    #[cookie(name = "sid", provider = "Ads Ltd", category = Marketing, lifetime = "1 year", party = Third, recipients = [])]
    pub(super) struct AdSid;

    /// To count colours
    #[derive(Cookie)]
    #[cookie(name = "theme", provider = site, category = Statistics, lifetime = until_removed, set_by = Script,
        storage = local_storage, recipients = [])]
    pub(super) struct CountedTheme;

    #[policy(site = "https://www.example.org", provider = "Example", choices = Chosen, recipients = [])]
    pub(super) struct Release(Chosen, Sid, Theme, AdSid, CountedTheme);
}

#[test]
fn necessary_cookies_do_not_wait_for_what_has_their_name_elsewhere() {
    let visitor = visitor::<elsewhere::Release>();
    let mut ahead = visitor.speculative();
    let jar = ahead.request();
    elsewhere::Sid("f00".into()).set(&jar).expect("set");
    elsewhere::Theme("dark".into()).set(&jar).expect("set");
    ahead.receive(&jar);
    assert_eq!(
        (visitor.cookie("sid").as_deref(), visitor.cookie("theme").as_deref()),
        (Some("f00"), Some("dark"))
    );
}

#[test]
fn what_is_refused_is_removed_ahead_of_a_visit_too() {
    let mut visitor = visitor::<all::Release>();
    visitor.answer(Answer::refuse_all()).expect("answered");
    visitor.receive_lines(["visits=7; Path=/; Secure; HttpOnly", "audience=a; Path=/; Secure; HttpOnly"]);
    open(&mut visitor.speculative(), false);
    assert_eq!((visitor.cookie("visits"), visitor.cookie("audience")), (None, None));
}

#[test]
fn the_application_can_ask_and_remove() {
    let mut visitor = visitor::<all::Release>();
    visitor.answer(Answer::accept_all()).expect("answered");
    assert!(!visitor.request().is_speculative() && !visitor.fetch().request().is_speculative());
    open(&mut visitor, false);
    let mut ahead = visitor.speculative();
    let jar = ahead.request();
    assert!(jar.is_speculative());
    jar.remove::<all::Visits>().expect("removed");
    ahead.receive(&jar);
    assert_eq!(visitor.cookie("visits"), None);
}

#[test]
fn headers_of_browsers_are_told_apart() {
    use cookie_policy::Site;
    use http::{HeaderMap, HeaderValue};

    for (value, expected) in [
        ("prefetch", true),
        ("prefetch;prerender", true),
        ("prefetch; prerender", true),
        ("prefetch;anonymous-client-ip", true),
        ("prefetched", false),
        ("prerender", false),
        ("", false),
    ] {
        let mut headers = HeaderMap::new();
        headers.insert("sec-purpose", HeaderValue::from_static(value));
        let jar = crate::site::<all::Release>().jar_from_headers(&headers);
        assert_eq!(jar.is_speculative(), expected, "{value}");
    }
    let jar = Site::<all::Release>::new().jar_from_headers(&HeaderMap::new());
    assert!(!jar.is_speculative());
}
