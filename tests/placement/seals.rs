//! Seals are bound to the policy, not to the place.

use cookie_policy::testing::Visitor;
use cookie_policy::{Cookie, Error, Jar, Key, Keys, Policy, Site, policy};

use crate::at;

/// Declares an application with a sealed login.
macro_rules! application {
    ($policy:ident, $session:ident, $seal:ident: $($keys:tt)*) => {
        /// To keep you logged in
        #[derive(Cookie, Debug, PartialEq)]
        #[cookie(
            name = "session",
            provider = "App",
            category = Necessary(Authentication),
            lifetime = "14 days",
            seal = $seal,
        )]
        struct $session(String);

        #[policy($($keys)*, recipients = [])]
        struct $policy($session);
    };
}

application!(App, AppSession, signed: site = "https://app.example.org");
application!(SameScope, SameSession, signed: site = "https://moved.example.org", seal_scope = "https://app.example.org");
application!(OtherScope, OtherSession, signed: site = "https://app.example.org", seal_scope = "other");
application!(Private, PrivateSession, private: site = "https://app.example.org");
application!(OtherPrivate, OtherPrivateSession, private: site = "https://app.example.org", seal_scope = "other");

fn keys() -> Keys {
    Keys::new(Key::from_bytes(&[7; 64]).expect("64 bytes"))
}

/// A value that one policy sealed, at another one.
fn carried<P: Policy, Q: Policy, D>(
    set: impl Fn(&Jar<P>) -> Result<(), Error>,
    get: impl Fn(&Jar<Q>) -> Option<D>,
) -> Result<bool, Error> {
    let jar = Site::<P>::new().mounted(at("https://example.org")).keys(keys()).jar([""], None);
    set(&jar)?;
    let line = jar.set_cookies().next().expect("set");
    let jar = Site::<Q>::new()
        .keys(keys())
        .mounted(at("https://example.org"))
        .jar([format!("session={}", line.value())], None);
    Ok(get(&jar).is_some())
}

#[test]
fn a_seal_is_of_one_scope() -> Result<(), Error> {
    let set = |jar: &_| AppSession("a".into()).set(jar);
    assert!(carried::<App, App, _>(set, Jar::get::<AppSession>)?);
    assert!(carried::<App, SameScope, _>(set, Jar::get::<SameSession>)?);
    assert!(!carried::<App, OtherScope, _>(set, Jar::get::<OtherSession>)?);
    let set = |jar: &_| PrivateSession("a".into()).set(jar);
    assert!(carried::<Private, Private, _>(set, Jar::get::<PrivateSession>)?);
    assert!(!carried::<Private, OtherPrivate, _>(set, Jar::get::<OtherPrivateSession>)?);
    Ok(())
}

#[test]
fn a_move_logs_nobody_out() -> Result<(), Error> {
    let site = |mount| Site::<App>::new().keys(keys()).mounted(mount);
    let mut visitor = Visitor::of(&site(at("https://example.org")));
    let jar = visitor.request();
    AppSession("a".into()).set(&jar)?;
    visitor.receive(&jar);

    let mount = at("https://example.org/app").formerly("https://example.org").expect("the same host");
    let mut visitor = visitor.visit(&site(mount));
    let jar = visitor.request();
    assert_eq!(jar.get::<AppSession>(), Some(AppSession("a".into())));
    visitor.receive(&jar);
    assert_eq!(visitor.cookies()[0].path(), "/app");
    assert_eq!(visitor.request().get::<AppSession>(), Some(AppSession("a".into())));
    Ok(())
}
