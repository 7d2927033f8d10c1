//! The `Set-Cookie` headers of a response.

use cookie_policy::testing::Visitor;
use cookie_policy::{Jar, Policy, SetCookie};

use crate::SitePolicy;

/// Returns the `Set-Cookie` headers.
pub fn lines<P: Policy>(jar: &Jar<P>) -> Vec<String> {
    jar.set_cookies().map(String::from).collect()
}

/// Returns the only `Set-Cookie` header of a response.
#[track_caller]
pub fn only_line<P: Policy>(jar: &Jar<P>) -> SetCookie {
    let mut lines = jar.set_cookies();
    assert_eq!(lines.len(), 1);
    lines.next().expect("there is one line")
}

/// Returns the names of the cookies that the response sets, and of those that it removes.
pub fn names<P: Policy>(jar: &Jar<P>) -> (Vec<String>, Vec<String>) {
    let (removed, set): (Vec<_>, Vec<_>) = jar.set_cookies().partition(SetCookie::is_removal);
    let names = |lines: Vec<SetCookie>| lines.iter().map(|line| line.name().to_owned()).collect();
    (names(set), names(removed))
}

/// Returns the `Cookie` header of the next request to the deepest path of the tests, by a browser that sent the header `before` and
/// received the response of `jar`.
pub fn next_header<P: Policy>(before: &str, jar: &Jar<P>) -> String {
    // Lines do not depend on the visitor's policy, and this one needs no keys.
    let mut visitor = Visitor::<SitePolicy>::new().at(&[P::SITE, "/shop"].concat());
    visitor.receive_lines(before.split("; ").map(|pair| format!("{pair}; Path=/; Secure")));
    visitor.receive_lines(jar.set_cookies());
    visitor.header()
}
