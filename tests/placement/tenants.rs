//! Several installations on one host, in one process.

use cookie_policy::testing::Visitor;
use cookie_policy::{Answer, At, Error, Mount, Site, Statistics, Status, Unkeyed};

use crate::at;
use crate::policies::{AppPolicy, Session, Shared, SharingPolicy, VaultPolicy};

type Tenant = Site<VaultPolicy, Unkeyed, At<true, true>>;

fn tenant(mount: Mount, provider: &str) -> Tenant {
    Site::<VaultPolicy>::new().mounted(mount).identity("Vault", provider)
}

fn named(address: &str, names: &str) -> Mount {
    at(address).names(names).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn tenants_that_browsers_mix_need_names() {
    let mixed = |one: Mount, other: Mount| {
        let other = tenant(other, "Other");
        tenant(one, "One").try_beside(&other).map(drop).map_err(|error| error.rule()).err()
    };
    let root = || at("https://example.org");
    assert_eq!(mixed(at("https://example.org/a"), root()), Some("A-NAME-SHADOW"));
    assert_eq!(mixed(root(), at("https://example.org/a")), Some("A-NAME-SHADOW"));
    assert_eq!(mixed(root(), root()), Some("A-NAME-SHADOW"));
    assert_eq!(mixed(at("https://example.org/a/b"), at("https://example.org/a")), Some("A-NAME-SHADOW"));
    // Cookies do not have a port.
    assert_eq!(mixed(at("https://example.org:8443"), root()), Some("A-NAME-SHADOW"));
    assert_eq!(mixed(named("https://example.org/a", "a_"), root()), None);
    // A request does not show whose cookies those under the former names are.
    let renamed =
        named("https://example.org/a", "a_").formerly_named("").unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(mixed(renamed, root()), Some("A-NAME-SHADOW"));
    assert_eq!(mixed(at("https://example.org/a"), at("https://example.org/b")), None);
    assert_eq!(mixed(at("https://example.org/a"), at("https://example.org/ab")), None);
    assert_eq!(mixed(at("https://a.example.org"), root()), None);
}

#[test]
fn a_domain_reaches_the_hosts_below_it() {
    let shared = |address| Site::<SharingPolicy>::new().mounted(at(address));
    let rule =
        |one, other| shared(one).try_beside(&shared(other)).map(drop).map_err(|error| error.rule()).err();
    assert_eq!(rule("https://a.example.org", "https://example.org"), Some("A-NAME-SHADOW"));
    assert_eq!(rule("https://example.org", "https://a.example.org"), Some("A-NAME-SHADOW"));
    assert_eq!(rule("https://a.example.org", "https://b.example.org"), None);
    // Another policy of the same process.
    let app = Site::<AppPolicy>::new().mounted(at("https://example.org"));
    assert!(shared("https://example.org").try_beside(&app).is_ok(), "no name in common");
}

#[test]
fn a_second_mount_is_compared_with_the_sites_beside() {
    let other = Site::<AppPolicy>::new().mounted(at("http://nas.local"));
    let beside = Site::<AppPolicy>::new().mounted(at("https://nas.example.org")).beside(&other);
    let both = |address| beside.clone().try_or_plain_http(at(address), |_, _| None);
    assert_eq!(both("http://nas.local").map(drop).map_err(|error| error.rule()), Err("A-NAME-SHADOW"));
    assert!(both("http://home.local").is_ok());
    // In the other order, too.
    let both = Site::<AppPolicy>::new()
        .mounted(at("https://nas.example.org"))
        .or_plain_http(at("http://nas.local"), |_, _| None);
    assert_eq!(both.try_beside(&other).map(drop).map_err(|error| error.rule()), Err("A-NAME-SHADOW"));
}

#[test]
#[should_panic(expected = "give the cookies of one of them other names")]
fn beside_panics_with_the_sentence() {
    let _ = tenant(at("https://example.org/a"), "A").beside(&tenant(at("https://example.org"), "B"));
}

#[test]
fn two_tenants_know_their_visitor_each_in_its_own_way() -> Result<(), Error> {
    let all = tenant(at("https://example.org"), "One");
    let below = tenant(named("https://example.org/lyon", "lyon_"), "Lyon").beside(&all);
    let mut visitor = Visitor::of(&all);
    visitor.answer(Answer::accept_all())?;
    let jar = visitor.request();
    Session("a".into()).set(&jar)?;
    visitor.receive(&jar);

    let mut visitor = visitor.visit(&below);
    let jar = visitor.request();
    assert_eq!(jar.get::<Session>(), None, "the login of the other");
    assert_eq!(jar.status::<Statistics>(), Status::NotAsked);
    Session("b".into()).set(&jar)?;
    visitor.receive(&jar);
    visitor.answer(Answer::refuse_all())?;
    assert_eq!(visitor.cookie("lyon_session").as_deref(), Some("b"));

    let visitor = visitor.visit(&all);
    assert_eq!(visitor.request().get::<Session>(), Some(Session("a".into())));
    assert_eq!(visitor.request().status::<Statistics>(), Status::Granted);
    Ok(())
}

#[test]
fn names_come_behind_the_prefix() -> Result<(), Error> {
    let jar = tenant(named("https://example.org", "one."), "One").jar([""], None);
    Session("a".into()).set(&jar)?;
    assert_eq!(jar.set_cookies().next().expect("set").name(), "__Host-one.session");
    let shared = Site::<SharingPolicy>::new().mounted(named("https://example.org", "one.")).jar([""], None);
    Shared("a".into()).set(&shared)?;
    assert_eq!(shared.set_cookies().next().expect("set").name(), "one.shared");
    Ok(())
}
