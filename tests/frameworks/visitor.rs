//! What the browsers of visitors send.

use cookie_policy::{Answer, testing};
use cookie_policy_tests::{SitePolicy, choices};

/// A visitor, named after an earlier choice.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Visitor {
    New,
    Granted,
    /// Granted everything, and has the statistics and advertising cookies.
    Known,
    Refused,
    /// Refused everything, but still has an older cookie.
    Haunted,
    /// Granted statistics for earlier declarations.
    Outdated,
    /// Has one valid cookie among malformed ones.
    Hostile,
    /// Has one valid cookie among thousands of cookies of others.
    Crowded,
}

impl Visitor {
    /// Returns the `Cookie` header.
    pub(crate) fn cookies(self) -> String {
        match self {
            Visitor::New => String::new(),
            Visitor::Granted => after(Answer::accept_all()),
            Visitor::Known => after(Answer::accept_all()) + "; visitor_id=v1; __Host-ad=y",
            Visitor::Refused => after(Answer::refuse_all()),
            Visitor::Haunted => after(Answer::refuse_all()) + "; visitor_id=v1",
            Visitor::Outdated => other_fingerprint(&after(Answer::accept_all())),
            Visitor::Hostile => HOSTILE.to_owned(),
            Visitor::Crowded => format!("{0}; sessionid=38afes7a8; {0}", "a=1; ".repeat(2000)),
        }
    }
}

const HOSTILE: &str = ";; =; ==; a; =b; \u{e9}=\u{fc}; basket={; \"; sessionid=38afes7a8;cookies_preferences=v=2&statistics=grant; ,; search\t=\t%; visitor_id=%zz; __host-ad=x; SessionId=b;";

fn after(answer: Answer<SitePolicy>) -> String {
    let mut visitor = testing::Visitor::new();
    visitor.answer(answer).expect("the answer is recorded");
    visitor.header()
}

fn other_fingerprint(cookies: &str) -> String {
    let (name, text) = cookies.split_once('=').expect("the choices cookie is the only one");
    let other = |entry: &str| match entry.rsplit_once('.') {
        Some((kept, _)) if entry.starts_with("statistics=") => format!("{kept}.00123456789"),
        _ => entry.to_owned(),
    };
    let changed: Vec<_> = choices::without_sum(text).split('&').map(other).collect();
    format!("{name}={}", choices::with_sum(&changed.join("&")))
}
