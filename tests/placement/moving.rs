//! An installation at another address than before.

use cookie_policy::testing::Visitor;
use cookie_policy::{Answer, Cookie, Error, Mount, Site, Statistics, Status, policy};

use crate::policies::{AppPolicy, Basket, Language, Session};
use crate::{at, lines};

/// A visitor who logged in, chose and shopped at an address, then at another one.
fn moved(before: Mount, after: Mount) -> Result<Visitor<AppPolicy>, Error> {
    let mut visitor = Visitor::of(&Site::<AppPolicy>::new().mounted(before));
    visitor.answer(Answer::refuse_all().grant::<Statistics>())?;
    let jar = visitor.request();
    Session("a".into()).set(&jar)?;
    Language("fr".into()).set(&jar)?;
    Basket("7".into()).set(&jar)?;
    visitor.receive(&jar);
    Ok(visitor.visit(&Site::<AppPolicy>::new().mounted(after)))
}

pub(crate) fn formerly(now: &str, before: &str) -> Mount {
    at(now).formerly(before).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn cookies_move_below_a_path() -> Result<(), Error> {
    let (root, below) = ("https://example.org", "https://example.org/vault");
    let mut visitor = moved(at(root), formerly(below, root))?;
    let jar = visitor.request();
    assert_eq!(jar.get::<Session>(), Some(Session("a".into())));
    assert_eq!(jar.get::<Language>(), Some(Language("fr".into())));
    // A copy under a name without `__Host-` may be anybody's, but the former name has one.
    assert_eq!(jar.status::<Statistics>(), Status::Granted);
    visitor.receive(&jar);
    let mut places: Vec<_> =
        visitor.cookies().iter().map(|cookie| (cookie.name().to_owned(), cookie.path().to_owned())).collect();
    places.sort();
    let place = |name: &str, path: &str| (name.to_owned(), path.to_owned());
    assert_eq!(
        places,
        [
            place("__Host-choices", "/"),
            place("__Secure-language", "/vault"),
            place("basket", "/shop"),
            place("choices", "/vault"),
            place("session", "/vault"),
        ]
    );
    Ok(())
}

#[test]
fn a_refusal_survives_the_move_in_both_directions() -> Result<(), Error> {
    for (before, after) in [
        ("https://example.org", "https://example.org/vault"),
        ("https://example.org/vault", "https://example.org"),
        ("https://example.org/a", "https://example.org/b"),
    ] {
        let mut visitor = Visitor::of(&Site::<AppPolicy>::new().mounted(at(before)));
        visitor.answer(Answer::refuse_all())?;
        // Only what is sent to the new address can be read there.
        let visitor = visitor.at(&format!("{after}/a"));
        let visitor = visitor.visit(&Site::<AppPolicy>::new().mounted(formerly(after, before)));
        let is_sent = !visitor.header().is_empty();
        let status = visitor.request().status::<Statistics>();
        assert_eq!(status, if is_sent { Status::Refused } else { Status::NotAsked }, "{before} to {after}");
    }
    Ok(())
}

#[test]
fn without_the_former_address_nothing_is_removed_there() -> Result<(), Error> {
    let (root, below) = ("https://example.org", "https://example.org/vault");
    for (mount, places) in [(at(below), 1), (formerly(below, root), 2)] {
        let jar = Site::<AppPolicy>::new().mounted(mount).jar([""], None);
        jar.remove::<Language>()?;
        assert_eq!(lines(&jar).len(), places);
    }
    Ok(())
}

#[test]
fn browsers_do_not_let_another_host_or_plain_http_change_cookies() {
    let rule = |now: &str, before: &str| at(now).formerly(before).map_err(|error| error.rule());
    assert_eq!(rule("https://new.example.org", "https://old.example.org"), Err("A-DEL-MOVED"));
    assert_eq!(rule("http://nas.example.org", "https://nas.example.org"), Err("A-DEL-MOVED"));
    assert_eq!(rule("https://example.org", "https://example.org/../"), Err("A-MOUNT"));
    assert!(rule("https://nas.example.org", "http://nas.example.org").is_ok());
}

#[test]
fn a_login_is_not_taken_over_from_plain_http() -> Result<(), Error> {
    let (http, https) = ("http://nas.example.org", "https://nas.example.org");
    let mut visitor = moved(at(http), formerly(https, http))?;
    let jar = visitor.request();
    assert_eq!(jar.get::<Session>(), None, "everybody on the network could have written it");
    assert_eq!(jar.get::<Language>(), Some(Language("fr".into())));
    // Of the choices, only what they refuse counts.
    assert_eq!(jar.status::<Statistics>(), Status::NotAsked);
    visitor.receive(&jar);
    assert_eq!(visitor.cookie("__Secure-language").as_deref(), Some("fr"));
    assert_eq!(visitor.cookie("language"), None);
    Ok(())
}

fn named(address: &str, names: &str, before: &str) -> Mount {
    let mount = at(address).names(names).and_then(|mount| mount.formerly_named(before));
    mount.unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn cookies_move_to_other_names() -> Result<(), Error> {
    let below = "https://example.org/vault";
    let of_root = named(below, "vault_", "").formerly("https://example.org");
    for (before, after) in [
        (at(below), named(below, "vault_", "")),
        (at("https://example.org"), of_root.unwrap_or_else(|error| panic!("{error}"))),
    ] {
        let mut visitor = moved(before, after)?;
        let jar = visitor.request();
        assert_eq!(jar.get::<Session>(), Some(Session("a".into())));
        assert_eq!(jar.get::<Language>(), Some(Language("fr".into())));
        assert_eq!(jar.status::<Statistics>(), Status::Granted);
        visitor.receive(&jar);
        assert_eq!(visitor.cookie("vault_session").as_deref(), Some("a"));
        assert_eq!(visitor.cookie("__Secure-vault_language").as_deref(), Some("fr"));
        for former in ["session", "__Host-session", "__Secure-language"] {
            assert_eq!(visitor.cookie(former), None, "{former}");
        }
    }
    Ok(())
}

#[test]
fn a_refusal_moves_to_another_name_and_back() -> Result<(), Error> {
    let root = "https://example.org";
    let back = at(root).formerly_named("vault_").unwrap_or_else(|error| panic!("{error}"));
    for (before, after) in [(at(root), named(root, "vault_", "")), (named(root, "vault_", "a_"), back)] {
        let mut visitor = Visitor::of(&Site::<AppPolicy>::new().mounted(before));
        visitor.answer(Answer::refuse_all())?;
        let visitor = visitor.visit(&Site::<AppPolicy>::new().mounted(after));
        assert_eq!(visitor.request().status::<Statistics>(), Status::Refused);
    }
    Ok(())
}

#[test]
fn a_former_beginning_of_names_is_checked_like_the_present_one() {
    for wrong in ["a*", "__Host-", "a b"] {
        assert_eq!(
            at("https://example.org").formerly_named(wrong).map_err(|error| error.rule()),
            Err("A-NAME-TOKEN")
        );
    }
}

/// To keep a note
#[derive(Cookie, Debug, PartialEq)]
#[cookie(
    name = "note",
    provider = "App",
    category = Necessary(UserInput),
    lifetime = "30 days",
    formerly(name = "memo", path = "/notes"),
)]
struct Note(String);

#[policy(site = "https://example.org", recipients = [])]
struct NotePolicy(Note);

#[test]
fn declared_former_places_follow_each_address() -> Result<(), Error> {
    let mount = formerly("https://example.org/vault", "https://example.org");
    let jar = Site::<NotePolicy>::new().mounted(mount).jar([""], None);
    jar.remove::<Note>()?;
    let places: Vec<_> = lines(&jar)
        .iter()
        .map(|line| {
            let path = line.split("; ").find_map(|part| part.strip_prefix("Path="));
            (line.split('=').next().unwrap_or_default().to_owned(), path.unwrap_or_default().to_owned())
        })
        .collect();
    let place = |name: &str, path: &str| (name.to_owned(), path.to_owned());
    assert_eq!(
        places,
        [place("memo", "/vault/notes"), place("note", "/"), place("memo", "/notes"), place("note", "/vault"),]
    );
    Ok(())
}

/// To keep you logged in
#[derive(Cookie)]
#[cookie(
    name = "__Host-old",
    provider = "App",
    category = Necessary(Authentication),
    lifetime = session,
    recipients = [],
    formerly(name = "older"),
)]
struct Old(#[allow(dead_code)] String);

#[policy(site = "https://example.org", retired = [Old])]
struct RetiredPolicy;

#[test]
fn a_retired_cookie_that_cannot_be_here_is_removed_where_it_was() {
    let (root, below) = ("https://example.org", "https://example.org/vault");
    let received =
        ["__Host-old=a; Path=/; Secure", "older=b; Path=/; Secure", "older=c; Path=/vault; Secure"];
    for (mount, left) in [(formerly(below, root), vec![]), (at(below), vec!["__Host-old=a", "older=b"])] {
        let mut visitor = Visitor::of(&Site::<RetiredPolicy>::new().mounted(mount));
        visitor.receive_lines(received);
        let jar = visitor.request();
        visitor.receive(&jar);
        let cookies = visitor.cookies();
        let kept: Vec<_> =
            cookies.iter().map(|cookie| format!("{}={}", cookie.name(), cookie.value())).collect();
        assert_eq!(kept, left);
    }
}

/// To remember how you like the shop
#[derive(Cookie, Debug, PartialEq)]
#[cookie(name = "pref", provider = site, category = Necessary(UserInterface), lifetime = "30 days", path = "/shop")]
struct ShopPreference(String);

/// To remember how you like the blog
#[derive(Cookie, Debug, PartialEq)]
#[cookie(name = "pref", provider = site, category = Necessary(UserInterface), lifetime = "30 days", path = "/blog")]
struct BlogPreference(String);

/// An application with two cookies of one name.
#[policy(site = "https://example.org", provider = "App", recipients = [])]
struct NamesakesPolicy(ShopPreference, BlogPreference);

#[test]
fn of_two_cookies_with_one_name_each_moves_to_its_new_name_by_itself() -> Result<(), Error> {
    let visitor = Visitor::of(&Site::<NamesakesPolicy>::new().mounted(at("https://example.org")));
    visitor.at("/shop").receive_lines(["pref=a; Path=/shop; Secure"]);
    visitor.at("/blog").receive_lines(["pref=b; Path=/blog; Secure"]);
    let renamed = at("https://example.org").names("v_").and_then(|mount| mount.formerly_named(""));
    let renamed = Site::<NamesakesPolicy>::new().mounted(renamed.unwrap_or_else(|error| panic!("{error}")));
    let mut blog = visitor.visit(&renamed).at("/blog");
    let jar = blog.request();
    BlogPreference("c".into()).set(&jar)?;
    blog.receive(&jar);
    let held: Vec<_> =
        blog.cookies().iter().map(|cookie| (cookie.name().to_owned(), cookie.path().to_owned())).collect();
    assert_eq!(held, [("pref".to_owned(), "/shop".to_owned()), ("v_pref".to_owned(), "/blog".to_owned())]);
    assert_eq!(blog.request().get(), Some(BlogPreference("c".into())));
    assert_eq!(blog.at("/shop").request().get(), Some(ShopPreference("a".into())));
    Ok(())
}
