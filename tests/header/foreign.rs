//! Cookies of others, whose names need not be tokens.

use cookie_policy::{Answer, Choices, Consent, Cookie, Jar, Preferences, Site, Statistics, policy};
use cookie_policy_tests::response::next_header;
use http::HeaderValue;

/// To remember the visitor's filters
#[derive(Debug, PartialEq, Cookie)]
#[cookie(
    name = "filters[a:b/c@d]", provider = site, category = Preferences, lifetime = session, set_by = Script,
    recipients = []
)]
struct Filters(String);

/// To measure visits
#[derive(Cookie)]
#[cookie(name = "te*", provider = site, category = Statistics, lifetime = session, recipients = [])]
struct Tests;

/// To measure visits
#[derive(Cookie)]
#[cookie(name = "*_(*)_*", provider = site, category = Statistics, lifetime = session, recipients = [])]
struct Starred;

/// To remember the visitor's choices
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
struct Kept(Choices);

#[policy(site = "https://example.org", provider = "Example", choices = Kept, recipients = [])]
struct Foreign(Kept, Filters, Tests, Starred);

fn jar(header: &[u8]) -> Jar<Foreign> {
    Site::new().jar([header], None)
}

/// The names that a refusal removes from a browser with these cookies.
fn removed(header: &str) -> Vec<String> {
    removed_bytes(header.as_bytes())
}

fn removed_bytes(header: &[u8]) -> Vec<String> {
    let mut jar = jar(header);
    jar.answer(Answer::refuse_all()).expect("recorded");
    let lines: Vec<_> = jar.take_set_cookies().filter(cookie_policy::SetCookie::is_removal).collect();
    for line in &lines {
        assert!(!line.as_str().contains(char::is_control), "{line}");
        assert_eq!(
            line.as_str(),
            format!("{}={}", line.name(), line.as_str().split_once('=').unwrap_or_default().1)
        );
    }
    lines.iter().map(|line| line.name().to_owned()).collect()
}

#[test]
fn a_name_that_is_not_a_token_is_read_and_removed_byte_for_byte() {
    let header = "filters[a:b/c@d]=new; filters[a:b=x; te[1]=a; te <\"é\">, \\=b; x_(7)_y=c";
    let mut granting = jar(header.as_bytes());
    assert!(granting.consent::<Preferences>().is_none());
    granting.answer(Answer::accept_all()).expect("recorded");
    let filters = granting.consent::<Preferences>().and_then(Consent::get::<Filters>);
    assert_eq!(filters, Some(Filters("new".into())));
    let other = [("A-NAME-TOKEN", "filters[a:b")];
    let problems = granting.problems();
    assert!(problems.iter().map(|problem| (problem.rule(), problem.cookie())).eq(other), "{problems:?}");
    assert_eq!(removed(header), ["filters[a:b/c@d]", "te[1]", "te <\"é\">, \\", "x_(7)_y"]);
}

#[test]
fn a_removal_of_such_a_name_is_a_header() {
    let mut jar = jar("te\u{e9}[1]=a".as_bytes());
    jar.answer(Answer::refuse_all()).expect("recorded");
    let values: Vec<_> = jar.take_set_cookies().map(HeaderValue::from).collect();
    let removal = "te\u{e9}[1]=; Max-Age=0; ";
    assert!(values.iter().any(|value| value.as_bytes().starts_with(removal.as_bytes())), "{values:?}");
}

#[test]
fn nothing_that_browsers_do_not_keep_is_put_into_a_line() {
    for name in ["te\r\nSet-Cookie: a", "te\0", "te\x7f", "te\tb", "te\x1b[31m"] {
        assert_eq!(removed(&format!("{name}=1; tea=2")), ["tea"], "{name:?}");
    }
    // A line is text, so it cannot have such a name.
    assert_eq!(removed_bytes(b"te\xff=1; tea=2"), ["tea"]);
    // White space around a name does not belong to it.
    assert_eq!(removed(" \tte \t = 1"), [""; 0]);
    assert_eq!(removed("te  x =1"), ["te  x"]);
}

#[test]
fn a_star_stands_for_something_wherever_it_is() {
    for (name, is_removed) in [
        ("a_(b)_c", true),
        ("a_(b)_c_(d)_e", true),
        ("a_()_c", false),
        ("_(b)_c", false),
        ("a_(b)_", false),
        ("a_(b_c", false),
        ("a_()_(b)_c", true),
        ("te", false),
        ("tea", true),
    ] {
        assert_eq!(removed(&format!("{name}=1")) == [name], is_removed, "{name}");
    }
}

#[test]
fn no_line_is_longer_than_browsers_accept() {
    for (length, is_removed) in [(4095, true), (4096, true), (4097, false), (60_000, false)] {
        let name = format!("te{}", "x".repeat(length - 2));
        for header in [format!("{name}="), format!("te0=1; {name}=")] {
            let mut refusing = jar(header.as_bytes());
            refusing.answer(Answer::refuse_all()).expect("recorded");
            let mut names: Vec<_> = refusing.set_cookies().map(|line| line.name().to_owned()).collect();
            let header = next_header(&header, &refusing);
            names.extend(jar(header.as_bytes()).set_cookies().map(|line| line.name().to_owned()));
            assert_eq!(names.contains(&name), is_removed, "{length}");
        }
    }
}

#[test]
fn a_gate_holds_for_such_names_too() {
    let mut jar = jar(b"filters[a:b/c@d]=new");
    jar.answer(Answer::refuse_all()).expect("recorded");
    assert!(jar.consent::<Preferences>().is_none() && jar.consent::<Statistics>().is_none());
}
