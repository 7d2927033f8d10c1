//! What visitors of the site have of the library's cookies.

use std::time::Duration;

use cookie_policy::testing::Visitor;
use cookie_policy::{Answer, Choices, Cookie, Error, Marketing, Site, Statistics, Status, policy};
use cookie_policy_tests::parts::{Basket, ShopPolicy};
use cookie_policy_tests_library::auth::{self, AdCookies, AuthCookies, Login};

use super::visitor;

const DAY: Duration = Duration::from_secs(86_400);

#[test]
fn a_login_of_the_library_lasts_for_its_lifetime() {
    let mut visitor = visitor();
    let jar = visitor.request();
    auth::log_in("ada", &jar.part()).unwrap();
    let lines: Vec<String> = jar.set_cookies().map(String::from).collect();
    assert_eq!(lines, ["login=ada; Path=/; Secure; HttpOnly; SameSite=Lax"]);
    visitor.receive(&jar);
    assert_eq!(auth::user(&visitor.request().part()).as_deref(), Some("ada"));

    let jar = visitor.request();
    jar.part::<AuthCookies>().set_persistent(Login("ada".to_owned())).unwrap();
    visitor.receive(&jar);
    visitor.close_browser();
    visitor.wait(14 * DAY - Duration::from_secs(1));
    assert_eq!(auth::user(&visitor.request().part()).as_deref(), Some("ada"));
    visitor.wait(Duration::from_secs(2));
    assert_eq!(auth::user(&visitor.request().part()), None);
}

#[test]
fn a_logout_of_the_library_removes_its_cookies() {
    let mut visitor = visitor();
    visitor.answer(Answer::accept_all()).unwrap();
    let jar = visitor.request();
    auth::log_in("ada", &jar.part()).unwrap();
    visitor.receive(&jar);
    let jar = visitor.request();
    auth::log_out(&jar.part()).unwrap();
    visitor.receive(&jar);
    assert_eq!((visitor.cookie("login"), visitor.cookie("login_visits")), (None, None));
}

#[test]
fn site_and_library_see_the_same_exchange() {
    let mut visitor = visitor();
    let jar = visitor.request();
    auth::log_in("ada", &jar.part()).unwrap();
    Basket("lamp".to_owned()).set(&jar).unwrap();
    assert_eq!(jar.part::<AuthCookies>().get::<Login>(), Some(Login("ada".to_owned())));
    visitor.receive(&jar);
    assert_eq!(visitor.header(), "login=ada; basket=lamp");
    // The response headers were sent for the library, too.
    assert_eq!(auth::log_in("ada", &jar.part()), Err(Error::ResponseSent { cookie: "login" }));
}

#[test]
fn a_statistics_cookie_of_the_library_waits_for_consent() {
    let mut visitor = visitor();
    let jar = visitor.request();
    assert!(!auth::may_count(&jar.part()));
    assert_eq!(jar.part::<AuthCookies>().status::<Statistics>(), Status::NotAsked);
    auth::log_in("ada", &jar.part()).unwrap();
    visitor.receive(&jar);
    assert_eq!(visitor.cookie("login_visits"), None);

    visitor.answer(Answer::refuse_all().grant::<Statistics>()).unwrap();
    for visits in ["1", "2"] {
        let jar = visitor.request();
        assert_eq!(jar.part::<AuthCookies>().status::<Statistics>(), Status::Granted);
        auth::log_in("ada", &jar.part()).unwrap();
        visitor.receive(&jar);
        assert_eq!(visitor.cookie("login_visits").as_deref(), Some(visits));
    }
    let jar = visitor.request();
    assert_eq!(auth::show_ad(&jar.part()), Ok(false));
    assert_eq!(jar.part::<AdCookies>().status::<Marketing>(), Status::Refused);
}

#[test]
fn a_refusal_removes_the_cookies_of_the_library() {
    let mut visitor = visitor();
    visitor.answer(Answer::accept_all()).unwrap();
    let jar = visitor.request();
    auth::log_in("ada", &jar.part()).unwrap();
    assert_eq!(auth::show_ad(&jar.part()), Ok(true));
    visitor.receive(&jar);
    assert!(visitor.cookie("login_visits").is_some() && visitor.cookie("ads").is_some());

    visitor.answer(Answer::refuse_all()).unwrap();
    assert_eq!((visitor.cookie("login_visits"), visitor.cookie("ads")), (None, None));
    assert_eq!(visitor.cookie("login").as_deref(), Some("ada"));
}

#[test]
fn a_token_of_the_library_ends_with_a_withdrawal_on_the_site() {
    let mut visitor = visitor();
    visitor.answer(Answer::accept_all()).unwrap();
    let mut jar = visitor.request();
    let part = jar.part::<AdCookies>();
    let consent = part.consent::<Marketing>().unwrap();
    jar.answer(Answer::refuse_all()).unwrap();
    let late = consent.set(auth::ads::Ads("lamp".to_owned()));
    assert_eq!(late, Err(Error::Withdrawn { category: "marketing" }));
    assert!(!jar.set_cookies().any(|line| line.name() == "ads" && !line.is_removal()));
}

/// To remember the choices
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "180 days")]
struct MyChoices(Choices);

/// The site before it used the advertisements.
#[policy(site = "https://shop.example", provider = "Shop Ltd", choices = MyChoices, recipients = [], parts = [AuthCookies])]
struct FormerPolicy(MyChoices);

#[test]
fn visitors_are_asked_again_when_a_part_adds_a_cookie_to_a_category() {
    let shop = Site::<ShopPolicy>::new();
    let mut former = Visitor::<FormerPolicy>::new();
    former.answer(Answer::accept_all()).unwrap();
    let jar = former.request();
    assert_eq!(jar.part::<AuthCookies>().status::<Statistics>(), Status::Granted);
    // The shop has one more statistics cookie, so the grant is not about the same list.
    let jar = former.visit(&shop).request();
    assert_eq!(jar.part::<AuthCookies>().status::<Statistics>(), Status::Outdated);
    assert!(!auth::may_count(&jar.part()));
}
