//! Two sites of one process: no request carries a cookie of the one under a name that the other has, had or can have.

use cookie_policy::{At, Cookie, Mount, Policy, Site, Unkeyed, policy};

use crate::at;

/// Declares a cookie, and a policy of it that can retire it.
macro_rules! policy_of {
    ($policy:ident, $cookie:ident$(($value:ty))?: $($keys:tt)*) => {
        /// To test neighbours
        #[derive(Cookie)]
        #[cookie(provider = "App", category = Necessary(UserInput), lifetime = session, recipients = [], $($keys)*)]
        struct $cookie$((#[allow(dead_code)] $value))?;

        #[policy(site = "https://example.org", recipients = [])]
        struct $policy($cookie);
    };
}

policy_of!(Present, Q(String): name = "q");
policy_of!(Former, New(String): name = "new", formerly(name = "q"));
policy_of!(Elsewhere, FromElsewhere(String): name = "from", formerly(name = "q", path = "/b"));
policy_of!(Family, AnyQ(String): name = "f_{}", names = 5);
policy_of!(Narrow, NarrowF(String): name = "f_a_{}", names = 5);
policy_of!(Member, F(String): name = "f_x");
policy_of!(Script, OfScript: name = "f_x", set_by = Script);
policy_of!(Pattern, OfScripts: name = "f*", set_by = Script);
policy_of!(Other, Else(String): name = "f_");

#[policy(site = "https://example.org", retired = [Q])]
struct Retired(Else);

#[policy(site = "https://example.org", retired = [F])]
struct RetiredMember(Else);

type Mounted<P> = Site<P, Unkeyed, At<true, false>>;

fn root() -> Mount {
    at("https://example.org")
}

/// The rule that two sites at one place break, whichever of them is asked.
#[track_caller]
fn rule<One: Policy, Two: Policy>() -> Option<&'static str> {
    let one: Mounted<One> = Site::new().mounted(root());
    let two: Mounted<Two> = Site::new().mounted(root());
    let rules = [one.clone().try_beside(&two).map(drop), two.try_beside(&one).map(drop)]
        .map(|result| result.map_err(|error| error.rule()).err());
    assert_eq!(rules[0], rules[1]);
    rules[0]
}

const SHARED: Option<&str> = Some("A-NAME-SHADOW");

#[test]
fn former_and_retired_names_are_compared() {
    assert_eq!(rule::<Retired, Present>(), SHARED);
    assert_eq!(rule::<Former, Present>(), SHARED);
    assert_eq!(rule::<Former, Retired>(), SHARED);
    assert_eq!(rule::<Former, Elsewhere>(), SHARED);
    assert_eq!(rule::<Other, Present>(), None);
    assert_eq!(rule::<Other, Former>(), None);
}

#[test]
fn what_both_retired_is_only_removed() {
    let one: Mounted<RetiredMember> = Site::new().mounted(root());
    let two: Mounted<RetiredMember> = Site::new().mounted(root().names("two_").expect("legal"));
    assert!(one.try_beside(&two).is_ok());
    let apart: Mounted<Retired> = Site::new().mounted(root().names("two_").expect("legal"));
    assert!(Site::<Retired>::new().mounted(root()).try_beside(&apart).is_ok());
}

#[test]
fn families_and_patterns_cover_names_of_others() {
    assert_eq!(rule::<Family, Member>(), SHARED);
    assert_eq!(rule::<Family, RetiredMember>(), SHARED);
    assert_eq!(rule::<Family, Narrow>(), SHARED);
    assert_eq!(rule::<Pattern, Member>(), SHARED);
    assert_eq!(rule::<Family, Other>(), None);
}

#[test]
fn scripts_share_their_cookies_only_with_scripts() {
    assert_eq!(rule::<Script, Pattern>(), None);
    assert_eq!(rule::<Script, Member>(), SHARED);
    assert_eq!(rule::<Script, Family>(), SHARED);
}

#[test]
fn each_former_place_counts_as_it_was() {
    let elsewhere: Mounted<Elsewhere> = Site::new().mounted(root());
    let mixed = |address: &str| {
        let other: Mounted<Present> = Site::new().mounted(at(address));
        elsewhere.clone().try_beside(&other).is_err()
    };
    assert!(mixed("https://example.org/b"));
    assert!(mixed("https://example.org/b/c"));
    assert!(!mixed("https://example.org/c"));
    assert!(!mixed("https://b.example.org"));
}

#[test]
fn the_error_names_the_cookie_of_this_site() {
    let error = |one: Mounted<Family>, two: Mounted<Member>| {
        [one.clone().try_beside(&two).map(drop), two.try_beside(&one).map(drop)]
            .map(|result| result.expect_err("some name belongs to both").to_string())
    };
    let [family, member] =
        error(Site::new().mounted(root()), Site::new().mounted(at("https://example.org/a")));
    let help =
        "give the cookies of one of them other names: `Mount::at(..)?.names(\"vault_\")?` [A-NAME-SHADOW]";
    assert_eq!(
        family,
        format!(
            "`AnyQ`: browsers send the cookies `f_*` of https://example.org and `f_x` of https://example.org/a with one \
             request, and some name belongs to both; {help}"
        )
    );
    assert!(
        member.starts_with("`F`: browsers send the cookies `f_x` of https://example.org/a and `f_*` of "),
        "{member}"
    );
}
