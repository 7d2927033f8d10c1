//! Families of names whose beginning depends on the address.

use cookie_policy::testing::Visitor;
use cookie_policy::{At, Cookie, CookieSuffix, Error, Key, Keyed, Keys, Mount, SetCookie, Site, policy};

use crate::{at, lines};

/// To log in with an account of another site
#[derive(Cookie, Debug, PartialEq)]
#[cookie(
    name = "__Host-flow_{}",
    prefix = if_possible,
    names = 3,
    provider = site,
    category = Necessary(Authentication),
    lifetime = "10 minutes",
)]
struct Flow(String);

/// To prefill a form
#[derive(Cookie, Debug, PartialEq)]
#[cookie(
    name = "__Host-draft_{}",
    prefix = if_possible,
    names = 20,
    provider = site,
    category = Necessary(UserInput),
    lifetime = "10 minutes",
    seal = signed,
)]
struct Draft(String);

/// To keep what somebody watched
#[derive(Cookie)]
#[cookie(
    name = "__Host-seen_{}",
    prefix = if_possible,
    names = 3,
    provider = site,
    category = Necessary(UserInput),
    lifetime = session,
)]
struct Seen(#[allow(dead_code)] String);

#[policy(site = "https://example.org", provider = "Example", recipients = [], retired = [Seen])]
struct FlowPolicy(Flow, Draft);

type Flows = Site<FlowPolicy, Keyed, At<true, false>>;

fn site(mount: Mount) -> Flows {
    let key = Key::from_bytes(&[7; 64]).unwrap_or_else(|error| panic!("{error}"));
    Site::<FlowPolicy>::new().keys(Keys::new(key)).mounted(mount)
}

fn suffix(text: &str) -> CookieSuffix {
    CookieSuffix::try_from(text).unwrap_or_else(|error| panic!("{error}"))
}

/// The site below a path, with each way in which it was at `https://example.org` before.
fn moves() -> [(Mount, Mount, &'static str); 2] {
    let below = at("https://example.org/vault").formerly("https://example.org");
    let named = at("https://example.org").names("vault_").and_then(|mount| mount.formerly_named(""));
    let (below, named) =
        (below.unwrap_or_else(|error| panic!("{error}")), named.unwrap_or_else(|error| panic!("{error}")));
    [(at("https://example.org"), below, "flow_"), (at("https://example.org"), named, "__Host-vault_flow_")]
}

/// A visitor who began two logins and a form before the move.
fn moved(before: Mount, after: Mount) -> Result<Visitor<FlowPolicy>, Error> {
    let mut visitor = Visitor::of(&site(before));
    let jar = visitor.request();
    jar.set_named(Flow("a".into()), &suffix("1"))?;
    jar.set_named(Flow("b".into()), &suffix("2"))?;
    jar.set_named(Draft("x".into()), &suffix("1"))?;
    visitor.receive(&jar);
    Ok(visitor.visit(&site(after)))
}

fn names(visitor: &Visitor<FlowPolicy>) -> Vec<String> {
    visitor.cookies().iter().map(|cookie| cookie.name().to_owned()).collect()
}

#[test]
fn their_cookies_are_read_under_former_names() -> Result<(), Error> {
    for (before, after, _) in moves() {
        let visitor = moved(before, after)?;
        let jar = visitor.request();
        assert_eq!(jar.get_named(&suffix("1")), Some(Flow("a".into())));
        assert_eq!(jar.get_named::<Flow>(&suffix("3")), None);
        assert_eq!(jar.get_named(&suffix("1")), Some(Draft("x".into())));
        let flows: Vec<(CookieSuffix, Flow)> = jar.all_named();
        let flows: Vec<_> = flows.iter().map(|(suffix, flow)| (suffix.as_str(), flow.0.as_str())).collect();
        assert_eq!(flows, [("1", "a"), ("2", "b")]);
        let drafts: Vec<(CookieSuffix, Draft)> = jar.all_named();
        assert_eq!(drafts, [(suffix("1"), Draft("x".into()))]);
    }
    Ok(())
}

#[test]
fn their_cookies_move_and_are_removed_one_by_one_and_together() -> Result<(), Error> {
    for (before, after, present) in moves() {
        let mut visitor = moved(before, after)?;
        let jar = visitor.request();
        jar.set_named(Flow("c".into()), &suffix("1"))?;
        visitor.receive(&jar);
        let mut held = names(&visitor);
        held.sort();
        let mut expected =
            vec!["__Host-draft_1".to_owned(), "__Host-flow_2".to_owned(), format!("{present}1")];
        expected.sort();
        assert_eq!(held, expected);
        let jar = visitor.request();
        jar.remove_named::<Draft>(&suffix("1"))?;
        jar.remove::<Flow>()?;
        visitor.receive(&jar);
        assert_eq!(names(&visitor), [""; 0]);
    }
    Ok(())
}

#[test]
fn their_cookies_are_counted_under_all_names() -> Result<(), Error> {
    for (_, after, present) in moves() {
        let header = format!("__Host-flow_1=a; __Host-flow_2=b; {present}2=b; {present}3=c");
        let jar = site(after).jar([header], None);
        jar.set_named(Flow("d".into()), &suffix("4"))?;
        let removals = jar.set_cookies().filter(SetCookie::is_removal);
        let names: Vec<_> = removals.map(|line| line.name().to_owned()).collect();
        assert_eq!(names, ["__Host-flow_1", &format!("{present}1"), "__Host-flow_4"]);
    }
    Ok(())
}

#[test]
fn copies_under_two_names_must_agree() {
    for (_, after, present) in moves() {
        for (other, expected) in [("a", Ok(Flow("a".into()))), ("b", Err(Error::Ambiguous { cookie: "" }))] {
            let jar = site(after.clone()).jar([format!("__Host-flow_1=a; {present}1={other}")], None);
            let read = jar.try_get_named::<Flow>(&suffix("1"));
            assert_eq!(read.as_ref().ok(), expected.as_ref().ok());
            assert_eq!(jar.all_named::<Flow>().len(), usize::from(expected.is_ok()));
        }
    }
}

#[test]
fn a_name_with_a_star_is_not_a_cookie_of_a_family() -> Result<(), Error> {
    for (_, after, present) in moves() {
        let header = format!("__Host-flow_*=planted; {present}*=planted");
        let filler = "; a=1".repeat(1000);
        for header in [header.clone(), header + &filler] {
            let jar = site(after.clone()).jar([header], None);
            assert_eq!(jar.get_named::<Flow>(&suffix("1")), None);
            jar.set_named(Flow("a".into()), &suffix("1"))?;
        }
    }
    Ok(())
}

#[test]
fn a_long_header_is_read_in_the_same_way() -> Result<(), Error> {
    for (_, after, present) in moves() {
        let jar = site(after).jar(["__Host-flow_1=a".to_owned() + &"; a=1".repeat(1000)], None);
        assert_eq!(jar.get_named(&suffix("1")), Some(Flow("a".into())));
        jar.remove::<Flow>()?;
        let names: Vec<_> = jar.set_cookies().map(|line| line.name().to_owned()).collect();
        assert_eq!(names, ["__Host-flow_1".to_owned(), format!("{present}1")]);
    }
    Ok(())
}

#[test]
fn retired_families_are_removed_where_they_were() {
    for (_, after, _) in moves() {
        let jar = site(after).jar(["__Host-seen_1=a"], None);
        let sent = lines(&jar);
        assert!(sent.iter().any(|line| line.starts_with("__Host-seen_1=; Max-Age=0; ")), "{sent:?}");
    }
}
