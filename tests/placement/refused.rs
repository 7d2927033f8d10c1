//! Cookies that cannot live at an address: each rule, with the cookie and the sentence.

use cookie_policy::{Cookie, Mount, PlacementError, Policy, Site, policy};

use crate::at;
use crate::policies::SharingPolicy;

/// Declares a policy of one cookie.
macro_rules! policy_of {
    ($policy:ident, $cookie:ident: $($key:ident = $value:expr),*; $($allowed:tt)*) => {
        /// To test mounts
        #[derive(Cookie)]
        #[cookie(provider = "App", category = Necessary(UserInput), lifetime = session, $($key = $value),*)]
        struct $cookie(String);

        #[policy(site = "https://example.org", recipients = [] $($allowed)*)]
        struct $policy($cookie);
    };
}

policy_of!(Plain, Simple: name = "simple";);
policy_of!(None, CrossSite: name = "none", same_site = None; , plain_http = allowed);
policy_of!(Partitioned, InFrames: name = "frames", partitioned = true; , plain_http = allowed);
policy_of!(Host, OfHost: name = "__Host-a"; , plain_http = allowed);
policy_of!(HostHttp, OfHostHttp: name = "__Host-Http-a"; , plain_http = allowed);
policy_of!(Http, OfHttp: name = "__Http-a"; , plain_http = allowed);
policy_of!(Secure, OfSecure: name = "__Secure-a"; , plain_http = allowed);
policy_of!(Insecure, WithoutTls: name = "a", secure = false; );

/// To test addresses
#[derive(Cookie)]
#[cookie(name = "a", provider = "Example", category = Necessary(UserInput), lifetime = session, domain = "example.com")]
struct OfAnother(#[allow(dead_code)] String);

/// A policy that is written for another site, which const evaluation checks.
#[policy(site = "https://www.example.com", recipients = [])]
struct Elsewhere(OfAnother);

fn refusal<P: Policy>(mount: Mount) -> Option<(&'static str, &'static str)> {
    let refused = Site::<P>::new().try_mounted(mount).err()?;
    assert_is_sentence(&refused);
    Some((refused.cookie().expect("a cookie is the reason"), refused.rule()))
}

/// What is wrong, what to do, and the rule.
fn assert_is_sentence(error: &PlacementError) {
    let text = error.to_string();
    let (what, rest) = text.split_once("; ").expect("what to do");
    assert!(what.starts_with('`') && rest.ends_with(&format!(" [{}]", error.rule())), "{text}");
}

#[test]
fn each_rule_names_the_cookie() {
    let (http, below) = (|| at("http://nas.local"), || at("https://example.org/vault"));
    assert_eq!(refusal::<Plain>(http()), Some(("Simple", "A-SEC-SCHEME")));
    assert_eq!(refusal::<None>(http()), Some(("CrossSite", "A-SS-NONE")));
    assert_eq!(refusal::<Partitioned>(http()), Some(("InFrames", "A-PART-SECURE")));
    assert_eq!(refusal::<Host>(http()), Some(("OfHost", "A-PFX-HOST")));
    assert_eq!(refusal::<HostHttp>(http()), Some(("OfHostHttp", "A-PFX-HOSTHTTP")));
    assert_eq!(refusal::<Http>(http()), Some(("OfHttp", "A-PFX-HTTP")));
    assert_eq!(refusal::<Secure>(http()), Some(("OfSecure", "A-PFX-SECURE")));
    assert_eq!(refusal::<Host>(below()), Some(("OfHost", "A-PFX-HOST")));
    assert_eq!(refusal::<HostHttp>(below()), Some(("OfHostHttp", "A-PFX-HOSTHTTP")));
    assert_eq!(refusal::<Elsewhere>(below()), Some(("OfAnother", "A-DOM-MATCH")));
    assert_eq!(refusal::<SharingPolicy>(at("https://192.168.1.7")), Some(("Shared", "A-DOM-IP")));
    assert_eq!(refusal::<SharingPolicy>(at("https://localhost")), Some(("Shared", "A-DOM-PSL")));
    assert_eq!(refusal::<SharingPolicy>(at("https://github.io")), Some(("Shared", "A-DOM-PSL")));
    let long = at(&format!("https://example.org/{}", "a".repeat(1024)));
    assert_eq!(refusal::<Plain>(long), Some(("Simple", "A-SIZE-ATTR")));
}

#[test]
fn what_can_live_there_is_accepted() {
    let below = || at("https://example.org/vault");
    assert_eq!(refusal::<Plain>(below()), Option::None);
    assert_eq!(refusal::<None>(below()), Option::None);
    assert_eq!(refusal::<Partitioned>(below()), Option::None);
    assert_eq!(refusal::<Http>(below()), Option::None);
    assert_eq!(refusal::<Secure>(below()), Option::None);
    assert_eq!(refusal::<Elsewhere>(at("https://shop.example.com")), Option::None);
    assert_eq!(refusal::<Insecure>(at("http://nas.local")), Option::None);
    let longest = at(&format!("https://example.org/{}", "a".repeat(1023)));
    assert_eq!(refusal::<Plain>(longest), Option::None);
}

#[test]
#[should_panic(expected = "`Simple`: browsers drop a cookie with `Secure`")]
fn mounted_panics_with_the_sentence() {
    let _ = Site::<Plain>::new().mounted(at("http://nas.local"));
}

/// To test names
#[derive(Cookie)]
#[cookie(name = "t_a", provider = "App", category = Necessary(UserInput), lifetime = session, set_by = Script)]
struct OfScript(String);

/// To test names
#[derive(Cookie)]
#[cookie(name = "a", provider = "App", category = Necessary(UserInput), lifetime = session)]
struct OfServer(String);

#[policy(site = "https://example.org", recipients = [])]
struct TwoNames(OfScript, OfServer);

#[test]
fn a_prefix_of_names_makes_no_two_cookies_one() {
    let mount = |names| at("https://example.org").names(names).expect("legal");
    assert_eq!(refusal::<TwoNames>(mount("t_")).map(|(_, rule)| rule), Some("A-NAME-DUP"));
    assert_eq!(refusal::<TwoNames>(mount("u_")), Option::None);
}
