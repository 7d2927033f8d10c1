//! A site whose cookies move from one release to the next, and handlers of the later one.

use std::time::Duration;

use cookie_policy::testing::Visitor;
use cookie_policy::{
    AnonymousStatistics, Answer, Consent, Error, Key, Keyed, Keys, Policy, Site, Statistics,
};

/// Declares a release of the site.
macro_rules! release {
    ($module:ident: choices($($choices:tt)*) $($cookie:ident($($keys:tt)*))*) => {
        pub(super) mod $module {
            use cookie_policy::{Choices, Cookie, policy};

            #[derive(Cookie)]
            #[cookie(name = "choices", provider = site, purpose = "To remember choices", category = Necessary(Choices), lifetime = "184 days", $($choices)*)]
            #[allow(dead_code)]
            struct Chosen(Choices);

            $(
                #[derive(Cookie, Debug, PartialEq)]
                #[cookie(provider = site, purpose = "To test", lifetime = "14 days", $($keys)*)]
                pub(crate) struct $cookie(pub(crate) String);
            )*

            #[policy(site = "https://www.example.org", provider = "A", choices = Chosen, recipients = [], audience_exemption = [FR])]
            pub(crate) struct Release(Chosen, $($cookie,)*);
        }
    };
}

release!(host: choices()
    Sid(name = "sid", category = Necessary(Authentication))
    Sealed(name = "sealed", category = Necessary(Authentication), seal = private)
    Visits(name = "visits", category = Statistics, recipients = [])
    Audience(name = "audience", category = Statistics(Anonymous), recipients = [])
    Theme(name = "theme", category = Necessary(UserInterface), set_by = Script));
release!(domain: choices(domain = "example.org", formerly(path = "/"))
    Sid(name = "sid", category = Necessary(Authentication), domain = "example.org", formerly(path = "/"))
    Sealed(name = "sealed", category = Necessary(Authentication), seal = private, domain = "example.org", formerly(path = "/"))
    Visits(name = "visits", category = Statistics, recipients = [], domain = "example.org", formerly(path = "/"))
    Audience(name = "audience", category = Statistics(Anonymous), recipients = [], domain = "example.org", formerly(path = "/"))
    Theme(name = "theme", category = Necessary(UserInterface), set_by = Script, domain = "example.org", formerly(path = "/")));
release!(ended: choices() Sid(name = "sid", category = Necessary(Authentication), domain = "example.org", formerly(path = "/", until = "2026-01-01")));
release!(wide: choices() Sid(name = "sid", category = Necessary(Authentication), domain = "example.org"));
release!(narrow: choices() Sid(name = "sid", category = Necessary(Authentication), formerly(domain = "example.org")));
release!(app: choices() Sid(name = "sid", category = Necessary(Authentication), path = "/app"));
release!(root: choices() Sid(name = "sid", category = Necessary(Authentication), formerly(path = "/app")));

pub(super) type New = Visitor<domain::Release>;
pub(super) type Jar = cookie_policy::Jar<domain::Release>;

pub(super) fn site<P: Policy>() -> Site<P, Keyed> {
    Site::new().keys(Keys::new(Key::from_bytes(&[7; 64]).expect("64 bytes are enough")))
}

/// A visitor of the release before the move, with all its cookies, who comes back to the one after it.
pub(super) fn moved() -> New {
    let mut visitor = Visitor::<host::Release>::of(&site());
    visitor.answer(Answer::accept_all()).expect("answered");
    let jar = visitor.request();
    host::Sid("f00".into()).set(&jar).expect("set");
    host::Sealed("f00".into()).set(&jar).expect("set");
    jar.consent::<Statistics>().expect("granted").set(host::Visits("1".into())).expect("set");
    jar.consent::<AnonymousStatistics>().expect("granted").set(host::Audience("a".into())).expect("set");
    visitor.receive(&jar);
    visitor.set_document_cookie("theme=dark; Path=/; Secure; SameSite=Lax");
    let mut visitor = visitor.visit(&site::<domain::Release>());
    visitor.wait(Duration::from_secs(60));
    visitor
}

/// Returns where the browser has a cookie that moved from the host to the domain.
pub(super) fn places<P: Policy>(visitor: &Visitor<P>, name: &str) -> &'static str {
    let cookies = visitor.cookies();
    let at = |host_only| cookies.iter().any(|one| one.name() == name && one.is_host_only() == host_only);
    match (at(true), at(false)) {
        (true, true) => "at both places",
        (true, false) => "at the former place",
        (false, true) => "at the present place",
        (false, false) => "removed",
    }
}

pub(super) fn reads(jar: &Jar) {
    assert_eq!(jar.get(), Some(domain::Sid("f00".into())));
}

pub(super) fn sets(jar: &Jar) {
    domain::Sid("ba7".into()).set(jar).expect("set");
}

/// Keeps the value that it finds, for another while.
pub(super) fn get_or_create(jar: &Jar) {
    jar.get().unwrap_or(domain::Sid("new".into())).set(jar).expect("set");
}

pub(super) fn reads_sealed(jar: &Jar) {
    assert_eq!(jar.get(), Some(domain::Sealed("f00".into())));
}

pub(super) fn reads_theme(jar: &Jar) {
    assert_eq!(jar.get(), Some(domain::Theme("dark".into())));
}

pub(super) fn consent(jar: &Jar) -> Consent<'_, domain::Release, Statistics> {
    jar.consent::<Statistics>().expect("granted")
}

pub(super) fn reads_visits(jar: &Jar) {
    assert_eq!(consent(jar).get(), Some(domain::Visits("1".into())));
}

/// The law forbids to prolong them.
pub(super) fn sets_audience(jar: &Jar) {
    let consent = jar.consent::<AnonymousStatistics>().expect("granted");
    let error = consent.set(domain::Audience("b".into()));
    assert_eq!(error, Err(Error::WouldProlong { cookie: "audience" }));
}
