//! Names that cookies get at an address: none belongs to two cookies, and none gets a prefix that it was not declared with.

use cookie_policy::{At, Cookie, Mount, Policy, Site, Unkeyed, policy};

use crate::{at, lines};

/// Declares a cookie that says only what a test is about.
macro_rules! cookie {
    ($cookie:ident$(($value:ty))?: $($keys:tt)*) => {
        /// To test names
        #[derive(Cookie)]
        #[cookie(provider = "App", category = Necessary(UserInput), lifetime = session, recipients = [], $($keys)*)]
        struct $cookie$((#[allow(dead_code)] $value))?;
    };
}

/// Declares a policy that may be installed without TLS.
macro_rules! list {
    ($policy:ident($($cookie:ident),*) $($keys:tt)*) => {
        #[policy(site = "https://example.org", plain_http = allowed $($keys)*)]
        struct $policy($($cookie),*);
    };
}

cookie!(Plain(String): name = "q");
cookie!(Prefixed(String): name = "__Host-q", prefix = if_possible);
cookie!(Moved(String): name = "new", formerly(name = "q"));
cookie!(MovedPrefixed(String): name = "__Host-new", formerly(name = "__Host-q"), prefix = if_possible);
cookie!(Pattern: name = "q*", set_by = Script);
cookie!(Family(String): name = "f_{}", names = 5);
cookie!(PrefixedMember(String): name = "__Host-f_x", prefix = if_possible);
cookie!(PrefixedFamily(String): name = "__Host-f_{}", names = 5, prefix = if_possible);
cookie!(Member: name = "f_x", set_by = Script);
cookie!(OfScript: name = "t_f_x", set_by = Script);
cookie!(Short(String): name = "x");
cookie!(Long(String): name = "t_x");

fn http() -> Mount {
    at("http://nas.local")
}

fn below() -> Mount {
    at("https://example.org/vault")
}

fn root() -> Mount {
    at("https://example.org")
}

fn named(names: &str) -> Mount {
    root().names(names).unwrap_or_else(|error| panic!("{error}"))
}

/// The rule that keeps a policy away from an address.
fn rule<P: Policy>(mount: Mount) -> Option<&'static str> {
    Site::<P>::new().try_mounted(mount).map(drop).map_err(|error| error.rule()).err()
}

list!(RetiredBesidePresent(Plain), retired = [Prefixed]);
list!(PresentBesideRetired(Prefixed), retired = [Plain]);
list!(TwoRetired(Short), retired = [Plain, Prefixed]);

#[test]
fn a_retired_cookie_does_not_get_the_name_of_a_listed_one() {
    for mount in [http, below] {
        assert_eq!(rule::<RetiredBesidePresent>(mount()), Some("A-NAME-DUP"));
        assert_eq!(rule::<PresentBesideRetired>(mount()), Some("A-NAME-DUP"));
        // Both are removed.
        assert_eq!(rule::<TwoRetired>(mount()), None);
    }
    assert_eq!(rule::<RetiredBesidePresent>(root()), None);
}

list!(FormerBesidePresent(Moved, Prefixed));
list!(PresentBesideFormer(MovedPrefixed, Plain));
list!(FormerBesideRetired(Moved), retired = [Prefixed]);

#[test]
fn no_cookie_gets_a_former_name_of_another() {
    for mount in [http, below] {
        assert_eq!(rule::<FormerBesidePresent>(mount()), Some("A-NAME-DUP"));
        assert_eq!(rule::<FormerBesideRetired>(mount()), Some("A-NAME-DUP"));
        assert_eq!(rule::<PresentBesideFormer>(mount()), Some("A-NAME-DUP"));
    }
    assert_eq!(rule::<FormerBesidePresent>(root()), None);
}

#[test]
fn an_address_of_before_counts() {
    let moved = || root().formerly("http://example.org").unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(rule::<PresentBesideRetired>(moved()), Some("A-NAME-DUP"));
    assert_eq!(rule::<PresentBesideRetired>(root()), None);
}

list!(FamilyBesideMember(Family, PrefixedMember));
list!(MemberBesideFamily(PrefixedFamily, Member));
list!(FamilyBesideScript(Family, OfScript));
list!(FamilyBesideRetired(PrefixedFamily), retired = [Member]);

#[test]
fn no_cookie_gets_a_name_of_a_family() {
    for mount in [http, below] {
        assert_eq!(rule::<FamilyBesideMember>(mount()), Some("A-NAME-FAMILY"));
        assert_eq!(rule::<MemberBesideFamily>(mount()), Some("A-NAME-FAMILY"));
        assert_eq!(rule::<FamilyBesideRetired>(mount()), Some("A-NAME-FAMILY"));
    }
    assert_eq!(rule::<FamilyBesideScript>(named("t_")), Some("A-NAME-FAMILY"));
    assert_eq!(rule::<FamilyBesideScript>(named("u_")), None);
    assert_eq!(rule::<FamilyBesideMember>(root()), None);
}

cookie!(AnyOfScript: name = "t_*_x", set_by = Script);
cookie!(Inner(String): name = "a_x");
cookie!(OthersOfServer: name = "a_*");
cookie!(EndOfScript: name = "*_y", set_by = Script);
cookie!(Outer(String): name = "a_y");
list!(PatternBesideName(AnyOfScript, Inner));
list!(PatternBesidePattern(AnyOfScript, OthersOfServer));
list!(PatternBesideRetired(Inner), retired = [AnyOfScript]);
list!(PatternBesidePrefix(Pattern, PrefixedLong));
list!(DeclaredTogether(EndOfScript, Outer, OthersOfServer));
cookie!(PrefixedLong(String): name = "__Host-qa", prefix = if_possible);

#[test]
fn no_cookie_gets_a_name_that_fits_the_pattern_of_another() {
    assert_eq!(rule::<PatternBesideName>(named("t_")), Some("A-NAME-DUP"));
    assert_eq!(rule::<PatternBesidePattern>(named("t_")), Some("A-NAME-DUP"));
    assert_eq!(rule::<PatternBesideRetired>(named("t_")), Some("A-NAME-DUP"));
    assert_eq!(rule::<PatternBesidePrefix>(http()), Some("A-NAME-DUP"));
    assert_eq!(rule::<PatternBesideName>(named("u_")), None);
    assert_eq!(rule::<PatternBesidePrefix>(root()), None);
}

cookie!(TwoStars: name = "b*c*");
cookie!(OneStar: name = "b*c");
cookie!(TwoOfScript: name = "t_*b*a", set_by = Script);
cookie!(EndsOtherwise: name = "t_*d", set_by = Script);
cookie!(Longer: name = "t_x*", set_by = Script);
cookie!(Within: name = "t_*x", set_by = Script);
list!(StarsThatMeet(TwoStars, TwoOfScript));
list!(StarsThatDoNotMeet(OneStar, EndsOtherwise));
list!(NothingForAStar(Short, Longer, Within));

#[test]
fn patterns_are_compared_by_the_names_that_fit_both() {
    // `t_bbc1a` fits `t_b*c*` and `t_*b*a`.
    assert_eq!(rule::<StarsThatMeet>(named("t_")), Some("A-NAME-DUP"));
    assert_eq!(rule::<StarsThatDoNotMeet>(named("t_")), None);
    // A `*` is at least one byte.
    assert_eq!(rule::<NothingForAStar>(named("t_")), None);
}

#[test]
fn names_that_the_declarations_share_stay_legal() {
    for mount in [http(), below(), named("t_")] {
        assert_eq!(rule::<DeclaredTogether>(mount), None);
    }
}

cookie!(OfTwoPaths(String): name = "qa", path = "/shop");
list!(PatternBesideFormer(OfServer, Pattern));
list!(RetiredPatternBesideFormer(OfServer), retired = [Pattern]);
list!(OneNameTwice(OfServer, OfTwoPaths));
list!(RetiredOnlyWithTls(OfServer), retired = [OnlyWithTls]);
cookie!(OnlyWithTls: name = "q*", set_by = Script, same_site = None);
cookie!(OfServer(String): name = "qa");

#[test]
fn no_former_name_fits_the_pattern_of_another() {
    let renamed = || named("t_").formerly_named("").unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(rule::<PatternBesideFormer>(renamed()), Some("A-NAME-DUP"));
    assert_eq!(rule::<RetiredPatternBesideFormer>(renamed()), Some("A-NAME-DUP"));
    // `a_*` had the name `a_*` when `a_y` had the name `a_y`.
    assert_eq!(rule::<DeclaredTogether>(renamed()), Some("A-NAME-DUP"));
    assert_eq!(rule::<OneNameTwice>(renamed()), None);
    for mount in [root(), named("t_")] {
        assert_eq!(rule::<PatternBesideFormer>(mount.clone()), None);
        assert_eq!(rule::<RetiredPatternBesideFormer>(mount), None);
    }
}

list!(ShortAndLong(Short, Long));

/// A mount with TLS, and one without.
fn both<P: Policy>(https: Mount, http: Mount) -> Option<&'static str> {
    let site: Site<P, Unkeyed, At<true, false>> = Site::new().mounted(https);
    site.try_or_plain_http(http, |_, _| None).map(drop).map_err(|error| error.rule()).err()
}

#[test]
fn the_names_of_two_mounts_of_a_site_are_compared() {
    let plain = |names: &str| at("http://example.org").names(names).expect("legal");
    assert_eq!(both::<ShortAndLong>(root(), plain("t_")), Some("A-NAME-DUP"));
    assert_eq!(both::<ShortAndLong>(named("t_"), at("http://example.org")), Some("A-NAME-DUP"));
    assert_eq!(both::<ShortAndLong>(named("t_"), plain("t_")), None);
    assert_eq!(both::<ShortAndLong>(root(), at("http://example.org")), None);
}

#[test]
fn a_pattern_does_not_fit_a_name_that_only_the_other_mount_knows() {
    let plain = || at("http://example.org");
    let plain_named = plain().names("t_").expect("legal");
    assert_eq!(both::<PatternBesideFormer>(named("t_"), plain()), Some("A-NAME-DUP"));
    assert_eq!(both::<PatternBesideFormer>(root(), plain_named.clone()), Some("A-NAME-DUP"));
    assert_eq!(both::<PatternBesideFormer>(named("t_"), plain_named), None);
    assert_eq!(both::<PatternBesideFormer>(root(), plain()), None);
    // It is not at the mount without TLS, and the name is at both.
    assert_eq!(both::<RetiredOnlyWithTls>(root(), plain()), None);
    assert_eq!(both::<RetiredOnlyWithTls>(named("t_"), plain()), Some("A-NAME-DUP"));
}

#[test]
fn the_error_names_both_cookies_and_what_to_do() {
    let error = |error: cookie_policy::PlacementError| error.to_string();
    let retired = Site::<RetiredBesidePresent>::new().try_mounted(http()).map(drop).map_err(error);
    assert_eq!(
        retired,
        Err("`Prefixed`: a name of it here is `q`, which is also one of `Plain`; give them names that differ in more than \
             a prefix [A-NAME-DUP]"
            .to_owned())
    );
    let family = Site::<FamilyBesideScript>::new().try_mounted(named("t_")).map(drop).map_err(error);
    assert_eq!(
        family,
        Err("`Family`: a name of it here is `t_f_*`, and one of `OfScript` is `t_f_x`, so some name belongs to both; \
             write another text in `Mount::names`, or give them names that differ in more than a prefix [A-NAME-FAMILY]"
            .to_owned())
    );
    let renamed = named("t_").formerly_named("").expect("legal");
    let former = Site::<PatternBesideFormer>::new().try_mounted(renamed).map(drop).map_err(error);
    assert_eq!(
        former,
        Err("`OfServer`: a name of it here is `qa`, and one of `Pattern` is `q*`, so some name belongs to both; declare \
             names that do not cover each other, or keep `Mount::names` as it was, with the same text at both mounts \
             [A-NAME-DUP]"
            .to_owned())
    );
}

cookie!(HostLater(String): name = "_Host-x");
cookie!(HostLaterInLowerCase(String): name = "_host-x");
cookie!(HttpLater(String): name = "_http-x");
cookie!(HostHttpLater(String): name = "__Host-x");
cookie!(SecureLater(String): name = "__Host-__Secure-x", prefix = if_possible);
cookie!(FamilyLater(String): name = "_S{}", names = 5);
cookie!(FamilyNever(String): name = "_So{}", names = 5);
cookie!(ScriptNever: name = "_Host-x", set_by = Script);
cookie!(FormerNever(String): name = "x", formerly(name = "_Host-x"));
list!(GainsHost(HostLater));
list!(GainsHostInLowerCase(HostLaterInLowerCase));
list!(GainsHttp(HttpLater));
list!(GainsHostHttp(HostHttpLater));
list!(GainsSecure(SecureLater));
list!(GainsInFamily(FamilyLater));
list!(GainsNothing(FamilyNever, ScriptNever));
list!(GainedBefore(FormerNever));

#[test]
fn no_name_gets_a_prefix_that_browsers_check() {
    assert_eq!(rule::<GainsHost>(named("_")), Some("A-PFX-HOST"));
    assert_eq!(rule::<GainsHostInLowerCase>(named("_")), Some("A-PFX-HOST"));
    assert_eq!(rule::<GainsHttp>(named("_")), Some("A-PFX-HTTP"));
    assert_eq!(rule::<GainsHostHttp>(named("Http-")), Some("A-PFX-HOSTHTTP"));
    assert_eq!(rule::<GainsSecure>(http()), Some("A-PFX-SECURE"));
    assert_eq!(rule::<GainsSecure>(below()), Some("A-PFX-SECURE"));
    assert_eq!(rule::<GainsInFamily>(named("_")), Some("A-PFX-SECURE"));

    assert_eq!(rule::<GainsHost>(named("t_")), None);
    assert_eq!(rule::<GainsHostHttp>(named("Http")), None);
    assert_eq!(rule::<GainsSecure>(root()), None);
    assert_eq!(rule::<GainsNothing>(named("_")), None);
}

#[test]
fn a_former_name_that_would_get_a_prefix_was_never_sent() -> Result<(), cookie_policy::Error> {
    let jar = Site::<GainedBefore>::new().mounted(named("_")).jar([""], None);
    FormerNever("a".into()).set(&jar)?;
    assert_eq!(lines(&jar), ["_x=a; Path=/; Secure; HttpOnly; SameSite=Lax"]);
    Ok(())
}
