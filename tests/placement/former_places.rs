//! The former places of cookies: apart from other cookies, as long as a reason for one lasts, and without grants of plain HTTP.

use cookie_policy::testing::Visitor;
use cookie_policy::{Answer, Choices, Cookie, Error, Site, Statistics, Status, policy};

use crate::at;
use crate::moving::formerly;
use crate::policies::Visits;

/// To remember how you like the list
#[derive(Cookie)]
#[cookie(name = "pref", provider = site, category = Necessary(UserInterface), lifetime = "30 days", path = "/list")]
struct ListPreference(#[allow(dead_code, reason = "only the declaration is used")] String);

/// To remember how you like the list of the shop
#[derive(Cookie)]
#[cookie(name = "pref", provider = site, category = Necessary(UserInterface), lifetime = "30 days", path = "/shop/list")]
struct ShopListPreference(#[allow(dead_code, reason = "only the declaration is used")] String);

#[policy(site = "https://example.org", provider = "App", recipients = [])]
struct ListsPolicy(ListPreference, ShopListPreference);

#[test]
fn no_cookie_was_where_another_one_of_its_name_is() {
    let place =
        |mount| Site::<ListsPolicy>::new().try_mounted(mount).map(drop).map_err(|error| error.to_string());
    let (root, shop) = ("https://example.org", "https://example.org/shop");
    assert_eq!(
        place(formerly(root, shop)),
        Err("`ListPreference`: it was where `ShopListPreference` is, with the name `pref`, so a line of the one would remove \
             the other; give them different names, or remove the `formerly` of the mount [A-DEL-MOVED]"
            .to_owned())
    );
    let back = place(formerly(shop, root)).expect_err("they meet there, too");
    assert!(back.starts_with("`ShopListPreference`: it was where `ListPreference` is"), "{back}");
    assert_eq!(place(at(root)), Ok(()));
    assert_eq!(place(formerly(root, "https://example.org/blog")), Ok(()));
}

/// To keep you logged in
#[derive(Cookie, Debug, PartialEq)]
#[cookie(
    name = "sid",
    provider = site,
    category = Necessary(Authentication),
    lifetime = "14 days",
    formerly(path = "/app", until = "2026-01-01"),
)]
struct MovedSession(String);

#[policy(site = "https://example.org", provider = "App", recipients = [])]
struct MovedSessionPolicy(MovedSession);

#[test]
fn the_end_of_a_declared_place_does_not_end_a_former_address() -> Result<(), Error> {
    let (root, app) = ("https://example.org", "https://example.org/app");
    let mut old = Visitor::of(&Site::<MovedSessionPolicy>::new().mounted(at(app)));
    let jar = old.request();
    MovedSession("a".into()).set(&jar)?;
    old.receive(&jar);
    let mut visitor = old.visit(&Site::<MovedSessionPolicy>::new().mounted(formerly(root, app))).at("/app/");
    let jar = visitor.request();
    jar.remove::<MovedSession>()?;
    visitor.receive(&jar);
    assert_eq!(visitor.cookie("sid"), None);
    Ok(())
}

/// To remember what you chose
#[derive(Cookie)]
#[cookie(
    name = "__Secure-choices",
    prefix = if_possible,
    provider = site,
    category = Necessary(Choices),
    lifetime = "180 days",
)]
struct SecureChoices(#[allow(dead_code, reason = "only the declaration is used")] Choices);

#[policy(site = "https://nas.example.org", provider = "App", choices = SecureChoices, plain_http = allowed, recipients = [])]
struct SecurePolicy(SecureChoices, Visits);

#[test]
fn grants_are_not_taken_over_from_plain_http() {
    let (http, https) = ("http://nas.example.org", "https://nas.example.org");
    for (answer, expected) in
        [(Answer::accept_all(), Status::NotAsked), (Answer::refuse_all(), Status::Refused)]
    {
        let mut visitor = Visitor::of(&Site::<SecurePolicy>::new().mounted(at(http)));
        visitor.answer(answer).expect("answered");
        let visitor = visitor.visit(&Site::<SecurePolicy>::new().mounted(formerly(https, http)));
        assert_eq!(visitor.at(https).request().status::<Statistics>(), expected);
    }
}
