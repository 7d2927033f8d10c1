//! Declarations with raw identifiers.

use cookie_policy::{Cookie, Jar, policy};

use crate::preferences::Preferences;

/// To remember the last match
#[derive(Cookie)]
#[cookie(name = "match", provider = site, category = Necessary(UserInput), lifetime = session)]
pub(super) struct r#Match(String);

/// To remember the kind
#[derive(Cookie)]
#[cookie(name = "kind", provider = site, category = Necessary(UserInput), lifetime = session)]
#[allow(non_camel_case_types, reason = "that is what needs a raw identifier")]
enum r#type {
    r#loop,
    r#Self_,
}

/// Matches things.
#[derive(cookie_policy::Category)]
#[category(key = "raw", label = "Raw")]
#[allow(non_camel_case_types, reason = "that is what needs a raw identifier")]
struct r#struct;

/// To match things
#[derive(Cookie)]
#[cookie(name = "raw", provider = site, category = crate::raw_identifiers::r#struct, lifetime = session, recipients = [])]
struct Raw(String);

/// The cookies with raw names.
#[policy(site = "https://example.org", provider = "Example", choices = self::Preferences, recipients = [])]
struct r#RawPolicy(r#Match, r#type, self::Raw, crate::preferences::Preferences);

#[test]
fn raw_identifiers() {
    let jar = Jar::<r#RawPolicy>::from_cookie_header("match=4; kind=loop");
    assert_eq!(jar.get::<r#Match>().unwrap().0, "4");
    assert!(matches!(jar.get(), Some(r#type::r#loop)));
    r#type::r#Self_.set(&jar).unwrap();
    assert_eq!(jar.set_cookies().next().unwrap().value(), "self-");
    assert!(jar.consent::<r#struct>().is_none());
    let _ = Raw(String::new()).0;
}
