//! Parts and families of names at a mount.

use cookie_policy::testing::Visitor;
use cookie_policy::{Cookie, CookieSuffix, Error, Jar, Site, policy};

use crate::{at, lines};

/// To finish a login
#[derive(Cookie, Debug, PartialEq)]
#[cookie(
    name = "__Host-oidc_{}",
    names = 5,
    prefix = if_possible,
    provider = "Library",
    category = Necessary(UserInput),
    lifetime = "10 minutes",
    recipients = [],
)]
struct Flow(String);

/// To keep a message for the next page
#[derive(Cookie, Debug, PartialEq)]
#[cookie(name = "flash", provider = "Library", category = Necessary(UserInput), lifetime = session, recipients = [])]
struct Flash(String);

/// The cookies of a library.
#[policy(part)]
struct Library(Flow, Flash);

#[policy(site = "https://example.org", parts = [Library])]
struct SitePolicy();

#[test]
fn a_part_sets_its_cookies_where_the_site_is() -> Result<(), Error> {
    let site = Site::<SitePolicy>::new().mounted(at("https://example.org/vault"));
    let mut visitor = Visitor::of(&site);
    let jar = visitor.request();
    let part: Jar<Library> = jar.part();
    part.set(Flash("saved".into()))?;
    let suffix = CookieSuffix::try_from("a1").expect("a suffix");
    part.set_named(Flow("b2".into()), &suffix)?;
    assert_eq!(
        lines(&jar),
        [
            "flash=saved; Path=/vault; Secure; HttpOnly; SameSite=Lax",
            "oidc_a1=b2; Max-Age=600; Path=/vault; Secure; HttpOnly; SameSite=Lax",
        ]
    );
    visitor.receive(&jar);

    let jar = visitor.request();
    let part: Jar<Library> = jar.part();
    assert_eq!(part.get::<Flash>(), Some(Flash("saved".into())));
    assert_eq!(part.get_named::<Flow>(&suffix), Some(Flow("b2".into())));
    part.remove_named::<Flow>(&suffix)?;
    part.remove::<Flash>()?;
    visitor.receive(&jar);
    assert_eq!(visitor.header(), "");
    Ok(())
}
