//! An installation below a path.

use cookie_policy::testing::Visitor;
use cookie_policy::{Answer, Error, Site, Statistics};

use crate::policies::{AppPolicy, Basket, Language, Measured, Player, Session, Visits};
use crate::{at, lines};

fn vault() -> Site<AppPolicy, cookie_policy::Unkeyed, cookie_policy::At<true, false>> {
    Site::<AppPolicy>::new().mounted(at("https://example.org/vault"))
}

#[test]
fn paths_are_below_that_of_the_mount() -> Result<(), Error> {
    let jar = vault().jar([""], None);
    Session("a".into()).set(&jar)?;
    Language("fr".into()).set(&jar)?;
    Basket("7".into()).set(&jar)?;
    assert_eq!(
        lines(&jar),
        [
            "session=a; Path=/vault; Secure; HttpOnly; SameSite=Lax",
            "__Secure-language=fr; Max-Age=2592000; Path=/vault; Secure; HttpOnly; SameSite=Lax",
            "basket=7; Path=/vault/shop; Secure; HttpOnly; SameSite=Lax",
        ]
    );
    Ok(())
}

#[test]
fn what_is_set_is_read_and_removed() -> Result<(), Error> {
    let mut visitor = Visitor::of(&vault());
    let jar = visitor.request();
    Session("a".into()).set(&jar)?;
    Language("fr".into()).set(&jar)?;
    visitor.receive(&jar);
    assert_eq!(visitor.header(), "session=a; __Secure-language=fr");
    assert_eq!(visitor.at("/").header(), "");
    assert_eq!(visitor.at("/vaults").header(), "");

    let jar = visitor.at("/vault/settings").request();
    assert_eq!(jar.get::<Session>(), Some(Session("a".into())));
    jar.remove::<Session>()?;
    visitor.receive(&jar);
    assert_eq!(visitor.header(), "__Secure-language=fr");
    Ok(())
}

#[test]
fn a_refusal_removes_what_this_server_set_and_what_scripts_set_at_either_path() -> Result<(), Error> {
    let mut visitor = Visitor::of(&vault());
    visitor.answer(Answer::accept_all())?;
    let jar = visitor.request();
    Visits(1).set(jar.consent::<Statistics>().expect("granted"))?;
    visitor.receive(&jar);
    // A script of others knows nothing of the mount; one of this site does.
    visitor.set_document_cookie("_ga=1; Path=/; Secure");
    visitor.set_document_cookie("_ga=2; Path=/vault; Secure");
    assert_eq!(visitor.cookies().len(), 4);

    visitor.answer(Answer::refuse_all())?;
    let left: Vec<_> = visitor.cookies().iter().map(|cookie| cookie.name().to_owned()).collect();
    assert_eq!(left, ["choices"]);
    Ok(())
}

#[test]
fn a_refusal_removes_only_what_every_request_to_the_mount_shows() -> Result<(), Error> {
    let mut jar = vault().jar([""], None);
    jar.answer(Answer::refuse_all())?;
    let names: Vec<_> = jar.set_cookies().map(|line| line.name().to_owned()).collect();
    assert_eq!(names, ["choices"], "there is nothing else in the browser");
    Ok(())
}

#[test]
fn a_site_says_how_its_cookies_are_sent() {
    let site = vault();
    let session = site.declaration::<Session>();
    assert_eq!((session.name(), session.path(), session.secure()), ("session", "/vault", true));
    assert_eq!(site.declaration::<Basket>().path(), "/vault/shop");
    assert_eq!(site.declaration::<Measured>().name(), "_ga");
    // Those of third parties are elsewhere.
    assert_eq!(site.declaration::<Player>().path(), "/");
    assert_eq!(Site::<AppPolicy>::new().declaration::<Session>().name(), "__Host-session");
}

#[test]
fn a_mount_at_the_root_changes_nothing() -> Result<(), Error> {
    let mounted = Site::<AppPolicy>::new().mounted(at("https://app.example.org"));
    let [one, other] = [Site::<AppPolicy>::new().jar([""], None), mounted.jar([""], None)];
    for jar in [&one, &other] {
        Session("a".into()).set(jar)?;
        Basket("7".into()).set(jar)?;
        jar.remove::<Language>()?;
    }
    assert_eq!(lines(&one), lines(&other));
    Ok(())
}

#[test]
fn choices_before_a_mount_at_the_root_stay() -> Result<(), Error> {
    let mut visitor = Visitor::<AppPolicy>::new();
    visitor.answer(Answer::accept_all())?;
    let visitor = visitor.visit(&Site::<AppPolicy>::new().mounted(at("https://app.example.org")));
    let jar = visitor.request();
    assert!(jar.consent::<Statistics>().is_some());
    assert_eq!(lines(&jar), [""; 0], "the copy is where it belongs");
    Ok(())
}
