//! Declarations under another library name work like any others.
#![allow(clippy::unwrap_used, clippy::panic_in_result_fn, reason = "a panic is how a test fails")]

use cookie_policy_tests_renamed::{Personalisation, SessionId, SitePolicy, Stops, Theme};
use kekse::testing::Visitor;
use kekse::{Answer, Jar};

#[test]
fn a_jar_sets_and_reads() -> Result<(), kekse::Error> {
    let mut jar = Jar::<SitePolicy>::from_cookie_header("sessionid=f00; theme=very-dark");
    assert_eq!(jar.get::<SessionId>().unwrap().0, "f00");
    assert!(matches!(jar.get(), Some(Theme::VeryDark)));
    assert!(jar.consent::<Personalisation>().is_none());

    jar.answer(Answer::refuse_all().grant::<Personalisation>())?;
    SessionId("f01".to_owned()).set_persistent(&jar)?;
    Theme::Light.set(&jar)?;
    let consent = jar.consent::<Personalisation>().unwrap();
    Stops("Gare".to_owned()).set(consent)?;

    assert_eq!(consent.get::<Stops>().unwrap().0, "Gare");
    let names: Vec<String> = jar.set_cookies().map(|line| line.name().to_owned()).collect();
    assert_eq!(names, ["choices", "sessionid", "theme", "stops"]);

    let mut visitor = Visitor::new();
    visitor.receive(&jar);
    let next: Jar<SitePolicy> = visitor.request();
    assert_eq!(next.get::<SessionId>().unwrap().0, "f01");
    assert_eq!(next.consent::<Personalisation>().unwrap().get::<Stops>().unwrap().0, "Gare");
    Ok(())
}
