//! An installation at home, without TLS.

use cookie_policy::testing::Visitor;
use cookie_policy::{Answer, At, Error, Site, Statistics, Status, Unkeyed};

use crate::policies::{AppPolicy, Basket, Language, Session, Visits};
use crate::{at, lines};

fn home() -> Site<AppPolicy, Unkeyed, At<true, false>> {
    Site::<AppPolicy>::new().mounted(at("http://nas.local:8080"))
}

#[test]
fn lines_have_neither_secure_nor_prefixes() -> Result<(), Error> {
    let jar = home().jar([""], None);
    Session("a".into()).set_persistent(&jar)?;
    Language("fr".into()).set(&jar)?;
    Basket("7".into()).set(&jar)?;
    assert_eq!(
        lines(&jar),
        [
            "session=a; Max-Age=1209600; Path=/; HttpOnly; SameSite=Lax",
            "language=fr; Max-Age=2592000; Path=/; HttpOnly; SameSite=Lax",
            "basket=7; Path=/shop; HttpOnly; SameSite=Lax",
        ]
    );
    Ok(())
}

#[test]
fn a_browser_keeps_and_removes_them() -> Result<(), Error> {
    let mut visitor = Visitor::of(&home());
    let jar = visitor.request();
    Session("a".into()).set(&jar)?;
    visitor.receive(&jar);
    visitor.answer(Answer::accept_all())?;
    let jar = visitor.request();
    assert_eq!(jar.get::<Session>(), Some(Session("a".into())));
    Visits(1).set(jar.consent::<Statistics>().expect("granted"))?;
    visitor.receive(&jar);
    assert_eq!(visitor.cookie("visits").as_deref(), Some("1"));

    visitor.answer(Answer::refuse_all())?;
    assert_eq!(visitor.cookie("visits"), None);
    assert_eq!(visitor.request().status::<Statistics>(), Status::Refused);
    let jar = visitor.request();
    jar.remove::<Session>()?;
    visitor.receive(&jar);
    assert_eq!(visitor.cookie("session"), None);
    Ok(())
}

#[test]
fn the_page_says_what_is_sent() {
    let json = home().document().json().to_string();
    assert!(json.contains(r#""name": "session""#) && !json.contains("__Host-"), "{json}");
    assert!(json.contains(r#""secure": false"#));
    assert!(json.contains(r#""address": "http://nas.local:8080""#));
    let markdown = home().document().markdown().to_string();
    assert!(markdown.contains("| `session` |") && !markdown.contains("__Secure-"), "{markdown}");
}
