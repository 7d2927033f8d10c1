//! Refusals and withdrawals, and the cookies that they remove.

use cookie_policy::{AnonymousStatistics, Answer, Cookie, Marketing, Preferences, Statistics, policy};
use cookie_policy_tests::response::{lines, names, next_header};
use cookie_policy_tests::{
    Advertising, Audience, CookiePreferences, Personalisation, SessionId, ShopVisits, VisitorId,
};

use crate::entries::{choices, refused};
use crate::policies::policy_of;
use crate::site::{NOW, after, jar, jar_under, record};

#[test]
fn a_refusal_removes_what_the_request_showed_and_what_it_could_not_show() {
    let shown = "sessionid=s; visitor_id=v; _pk_id.1=a; _pk_ses.1=b; audience=c; map_zoom=4; stops=d; player=e; other=f";
    let header = format!("{}; {shown}", after(Answer::accept_all()));
    let mut jar = jar(&header);
    record(&mut jar, Answer::refuse_all());
    let (set, removed) = names(&jar);
    assert_eq!(set, ["cookies_preferences"]);
    assert_eq!(
        removed,
        ["visitor_id", "shop_visits", "audience", "__Host-ad", "stops", "_pk_id.1", "_pk_ses.1", "map_zoom"],
        "own cookies of refused categories, and no others"
    );
    let gone = ["Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT"; 2];
    assert!(
        lines(&jar)
            .contains(&format!("shop_visits=; {}; Path=/shop; Secure; HttpOnly; SameSite=Lax", gone[0]))
    );
    assert!(lines(&jar).contains(&format!("map_zoom=; {}; Path=/; Secure; SameSite=Lax", gone[1])));
    let next = next_header(&header, &jar);
    assert!(next.contains("; sessionid=s; "), "{next}");
    assert!(next.contains("; player=e; "), "another site's cookie is not ours to remove");
    assert!(!next.contains("visitor_id"), "{next}");
}

#[test]
fn a_first_refusal_removes_what_the_request_could_not_show() {
    let mut jar = jar("");
    record(&mut jar, Answer::refuse_all());
    assert_eq!(names(&jar).1, ["shop_visits", "__Host-ad"]);
}

#[test]
fn a_partial_refusal_removes_only_what_it_refuses() {
    let mut jar = jar("visitor_id=v; stops=d; map_zoom=4");
    record(&mut jar, Answer::accept_all().refuse::<Personalisation>());
    assert_eq!(names(&jar).1, ["stops"]);
}

#[test]
fn a_refusal_takes_back_what_the_same_response_was_about_to_set() {
    let mut jar = jar(&after(Answer::accept_all()));
    let token = jar.consent::<Statistics>().expect("granted");
    VisitorId("v".into()).set(token).expect("granted");
    ShopVisits(1).set(token).expect("granted");
    let token = jar.consent::<AnonymousStatistics>().expect("not refused");
    Audience("a".into()).set(token).expect("not refused");
    SessionId("s".into()).set(&jar).expect("necessary");
    record(&mut jar, Answer::change().refuse::<Statistics>());
    let (set, removed) = names(&jar);
    assert_eq!(set, ["sessionid", "cookies_preferences"], "anonymous statistics are refused with statistics");
    assert_eq!(removed, ["shop_visits"]);
}

#[test]
fn a_refusal_keeps_removals_that_the_application_asked_for() {
    let mut jar = jar("");
    jar.remove::<VisitorId>().expect("removed");
    record(&mut jar, Answer::refuse_all());
    assert!(names(&jar).1.contains(&"visitor_id".to_owned()));
}

#[test]
fn refused_cookies_that_appear_later_are_removed() {
    let header = after(Answer::refuse_all().grant::<Preferences>());
    let clean = jar(&header);
    assert_eq!(lines(&clean), [""; 0], "nothing appeared, so nothing leaves");
    let header =
        format!("{header}; visitor_id=back; _pk_id=x; map_zoom=3; sessionid=s; __Host-ad=y; player=z");
    let jar = jar(&header);
    assert_eq!(names(&jar), (vec![], vec!["visitor_id".into(), "__Host-ad".into(), "_pk_id".into()]));
    assert!(!next_header(&header, &jar).contains("visitor_id"));
}

#[test]
fn cookies_of_a_category_never_asked_about_are_left_alone() {
    let jar = jar(&format!("{}; visitor_id=v", choices(&[refused::<Marketing>(NOW)])));
    assert_eq!(lines(&jar), [""; 0]);
}

#[test]
fn a_partitioned_cookie_is_set_and_removed_with_its_attributes() {
    let mut jar = jar(&after(Answer::accept_all()));
    let consent = jar.consent::<Marketing>().expect("granted");
    Advertising("a".into()).set(consent).expect("granted");
    let set = "__Host-ad=a; Max-Age=7776000; Path=/; Secure; HttpOnly; SameSite=None; Partitioned";
    assert_eq!(lines(&jar), [set]);
    record(&mut jar, Answer::change().refuse::<Marketing>());
    let removal = "__Host-ad=; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Path=/; Secure; HttpOnly; SameSite=None; Partitioned";
    assert!(lines(&jar).contains(&removal.to_owned()));
}

mod overlapping {
    use super::{Cookie, CookiePreferences, policy};

    /// To count
    #[derive(Cookie)]
    #[cookie(name = "_pk_*", provider = "A", category = Statistics, lifetime = session, set_by = Script, recipients = [])]
    pub(super) struct Script;

    /// To stay out
    #[derive(Cookie, Debug, PartialEq)]
    #[cookie(name = "_pk_optout", provider = "A", category = Necessary(UserInput), lifetime = session)]
    pub(super) struct OptOut(pub(super) String);

    #[policy(site = "https://example.org", provider = "Example", choices = CookiePreferences, recipients = [])]
    pub(super) struct Cookies(CookiePreferences, Script, OptOut);
}

#[test]
fn a_name_with_an_asterisk_does_not_cover_a_cookie_with_a_declaration_of_its_own() {
    let mut jar = jar_under::<overlapping::Cookies>(NOW, "_pk_id=1; _pk_optout=1", None);
    jar.set(overlapping::OptOut("2".into())).expect("set");
    record(&mut jar, Answer::refuse_all());
    assert_eq!(names(&jar), (vec!["_pk_optout".into(), "cookies_preferences".into()], vec!["_pk_id".into()]));
    let next = jar_under::<overlapping::Cookies>(NOW, &next_header("_pk_id=1; _pk_optout=1", &jar), None);
    assert_eq!(lines(&next), [""; 0]);
    assert_eq!(next.get(), Some(overlapping::OptOut("2".into())));
}

policy_of!(namesakes:
    Theirs(name = "token", provider = "Video Ltd", purpose = "To sell", category = Marketing, lifetime = session, party = Third, recipients = [])
    AllTheirs(name = "tok*", provider = "Ads Ltd", purpose = "To sell", category = Marketing, lifetime = session, party = Third, recipients = [])
    Ours(name = "token", provider = "A", purpose = "To be safe", category = Necessary(Security), lifetime = session)
);

#[test]
fn refusing_a_third_partys_cookie_leaves_ours_of_the_same_name_alone() {
    let mut jar = jar_under::<namesakes::Cookies>(NOW, "token=old; tokyo=x", None);
    jar.set(namesakes::Ours("new".into())).expect("set");
    record(&mut jar, Answer::refuse_all());
    assert_eq!(names(&jar), (vec!["token".into(), "cookies_preferences".into()], vec![]));
    assert_eq!(jar.get(), Some(namesakes::Ours("new".into())));
}

mod patterns {
    use cookie_policy::{Cookie, policy};
    use cookie_policy_tests::CookiePreferences;

    /// To sell
    #[derive(Cookie)]
    #[cookie(name = "_g*", provider = "A", category = Marketing, lifetime = session, set_by = Script, recipients = [])]
    pub(super) struct Ads;

    /// To count
    #[derive(Cookie)]
    #[cookie(name = "_ga_*", provider = "A", category = Statistics, lifetime = session, set_by = Script, recipients = [])]
    pub(super) struct Analytics;

    /// To send requests to the same machine
    #[derive(Cookie)]
    #[cookie(name = "_*_lb", provider = "A", category = Necessary(LoadBalancing), lifetime = session)]
    pub(super) struct Balancer;

    /// To sell
    #[derive(Cookie)]
    #[cookie(name = "_x_l*", provider = "A", category = Marketing, lifetime = session, set_by = Script, recipients = [])]
    pub(super) struct MoreAds;

    #[policy(site = "https://example.org", provider = "Example", choices = CookiePreferences, recipients = [])]
    pub(super) struct Cookies(CookiePreferences, Ads, Analytics, Balancer, MoreAds);
}

#[test]
fn of_two_names_with_an_asterisk_the_one_that_says_more_is_meant() {
    let mut jar = jar_under::<patterns::Cookies>(NOW, "_ga_ABC=1; _gcl=2", None);
    record(&mut jar, Answer::refuse_all().grant::<Statistics>());
    assert_eq!(names(&jar), (vec!["cookies_preferences".into()], vec!["_gcl".into()]));
    record(&mut jar, Answer::refuse_all());
    assert_eq!(names(&jar).1, ["_gcl", "_ga_ABC"]);
}

#[test]
fn a_name_that_a_necessary_cookie_may_have_is_not_removed() {
    let mut jar = jar_under::<patterns::Cookies>(NOW, "_x_lb=1; _x_l_ad=2", None);
    record(&mut jar, Answer::refuse_all());
    assert_eq!(names(&jar).1, ["_x_l_ad"]);
}
