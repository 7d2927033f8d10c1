//! Moved cookies whose lifetime or name the application chooses.

use std::time::Duration;

use cookie_policy::CookieSuffix;
use cookie_policy::testing::Visitor;

use crate::moved_site::site;
use crate::outcome::{Meant, Outcome, Subject, play};

/// Declares a release with both, at one place.
macro_rules! release {
    ($module:ident $($place:tt)*) => {
        mod $module {
            use cookie_policy::{Cookie, policy};

            /// To keep users logged in
            #[derive(Cookie)]
            #[cookie(name = "sid", provider = site, category = Necessary(Authentication), lifetime = at_most "14 days", $($place)*)]
            pub(super) struct Sid(pub(super) String);

            /// To log in
            #[derive(Cookie)]
            #[cookie(name = "oidc_{}", names = 2, provider = site, category = Necessary(Authentication), lifetime = "14 days", $($place)*)]
            pub(super) struct Flow(pub(super) String);

            #[policy(site = "https://www.example.org", provider = "A", recipients = [])]
            pub(super) struct Release(Sid, Flow);
        }
    };
}

release!(host path = "/");
release!(domain domain = "example.org", formerly(path = "/"));

fn moved() -> Visitor<domain::Release> {
    let mut visitor = Visitor::<host::Release>::of(&site());
    let jar = visitor.request();
    host::Sid("f00".into()).set_for(&jar, Duration::from_secs(3600)).expect("set");
    host::Flow("f00".into()).set_named(&jar, &suffix()).expect("set");
    visitor.receive(&jar);
    visitor.visit(&site::<domain::Release>())
}

fn suffix() -> CookieSuffix {
    CookieSuffix::try_from("1").expect("a suffix")
}

fn read_by_a_page(subject: &Subject<domain::Release>) -> Outcome {
    play(moved(), subject, &Meant::Former, |visitor| {
        let jar = visitor.request();
        assert_eq!((subject.read)(&jar).as_deref(), Some("f00"));
        visitor.receive(&jar);
    })
}

pub(super) fn lifetime() -> Outcome {
    read_by_a_page(&Subject { name: "sid", read: |jar| jar.get().map(|domain::Sid(value)| value) })
}

pub(super) fn family() -> Outcome {
    read_by_a_page(&Subject {
        name: "oidc_1",
        read: |jar| jar.get_named(&suffix()).map(|domain::Flow(value)| value),
    })
}
