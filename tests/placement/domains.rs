//! `domain = site`.

use cookie_policy::testing::Visitor;
use cookie_policy::{Cookie, Error, Mount, Site, policy};

use crate::policies::{Shared, SharingPolicy};
use crate::{at, lines};

fn line(mount: Mount) -> Result<Vec<String>, Error> {
    let jar = Site::<SharingPolicy>::new().mounted(mount).jar([""], None);
    Shared("a".into()).set(&jar)?;
    jar.remove::<Shared>()?;
    Shared("a".into()).set(&jar)?;
    Ok(lines(&jar))
}

#[test]
fn the_domain_is_the_host_or_what_the_mount_says() -> Result<(), Error> {
    let host = line(at("https://vault.example.org"))?;
    assert_eq!(host, ["shared=a; Path=/; Domain=vault.example.org; Secure; HttpOnly; SameSite=Lax"]);
    let parent = line(at("https://vault.example.org/a").domain("Example.org").expect("above the host"))?;
    assert_eq!(parent, ["shared=a; Path=/a; Domain=example.org; Secure; HttpOnly; SameSite=Lax"]);
    Ok(())
}

#[test]
fn subdomains_get_the_cookie_and_it_is_removed_from_all() -> Result<(), Error> {
    let site = Site::<SharingPolicy>::new().mounted(at("https://example.org"));
    let mut visitor = Visitor::of(&site);
    let jar = visitor.request();
    Shared("a".into()).set(&jar)?;
    visitor.receive(&jar);
    let mut below = visitor.at("https://shop.example.org");
    assert_eq!(below.header(), "shared=a");
    let jar = below.request();
    jar.remove::<Shared>()?;
    below.receive(&jar);
    assert_eq!(visitor.header(), "");
    Ok(())
}

#[test]
fn a_narrower_domain_removes_the_wider_cookie() -> Result<(), Error> {
    let wide = at("https://vault.example.org").domain("example.org").expect("above the host");
    let mut visitor = Visitor::of(&Site::<SharingPolicy>::new().mounted(wide));
    let jar = visitor.request();
    Shared("a".into()).set(&jar)?;
    visitor.receive(&jar);

    // The former address is the host that the domain was.
    let narrow = at("https://vault.example.org").formerly("https://example.org").expect("above the host");
    let mut visitor = visitor.visit(&Site::<SharingPolicy>::new().mounted(narrow));
    let jar = visitor.request();
    assert_eq!(jar.get::<Shared>(), Some(Shared("a".into())));
    Shared("b".into()).set(&jar)?;
    visitor.receive(&jar);
    let domains: Vec<_> = visitor.cookies().iter().map(|cookie| cookie.domain().to_owned()).collect();
    assert_eq!(domains, ["vault.example.org"]);
    Ok(())
}

/// To keep the basket
#[derive(Cookie, Debug, PartialEq)]
#[cookie(
    name = "basket",
    provider = "App",
    category = Necessary(UserInput),
    lifetime = session,
    recipients = [],
    formerly(domain = site),
)]
struct Basket(String);

#[policy(site = "https://example.org")]
struct BasketPolicy(Basket);

#[test]
fn a_cookie_that_had_the_domain_of_the_site_is_removed_there() -> Result<(), Error> {
    let mount = at("https://shop.example.org").domain("example.org").expect("above the host");
    let mut visitor = Visitor::of(&Site::<BasketPolicy>::new().mounted(mount));
    visitor.receive_lines(["basket=a; Path=/; Domain=example.org; Secure; HttpOnly"]);
    let jar = visitor.request();
    assert_eq!(jar.get::<Basket>(), Some(Basket("a".into())));
    jar.remove::<Basket>()?;
    visitor.receive(&jar);
    assert_eq!(visitor.header(), "");
    Ok(())
}
