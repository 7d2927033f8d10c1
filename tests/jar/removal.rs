//! Removals.

use cookie_policy::{Answer, Cookie, Declaration, DeclaredIn, Error, Jar, Removable, policy};
use cookie_policy_tests::response::{lines, next_header, only_line};
use cookie_policy_tests::{
    AdminSession, Advertising, Audience, Basket, Language, MapZoom, Matomo, Search, SessionId, ShopVisits,
    SitePolicy, Stops, Verbatim, VisitorId,
};
use cookie_policy_tests_library::{CsrfToken, flash::Flash};

use crate::site::site_jar;

/// Returns the header that removes a cookie, from its declaration.
fn removal(declaration: &Declaration) -> String {
    removal_of(declaration.name(), declaration)
}

fn removal_of(name: &str, declaration: &Declaration) -> String {
    let mut line = format!("{name}=; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT");
    line += &format!("; Path={}", declaration.path());
    if let Some(domain) = declaration.domain() {
        line += &format!("; Domain={domain}");
    }
    for (given, attribute) in [(declaration.secure(), "; Secure"), (declaration.http_only(), "; HttpOnly")] {
        line += if given { attribute } else { "" };
    }
    line += &format!("; SameSite={}", declaration.same_site());
    line + if declaration.partitioned() { "; Partitioned" } else { "" }
}

#[test]
fn removing_after_setting_leaves_the_removal_alone() {
    let jar = site_jar("");
    SessionId("a".into()).set(&jar).expect("set");
    jar.remove::<SessionId>().expect("removed");
    assert_eq!(lines(&jar), [removal(&SessionId::DECLARATION)]);
    assert!(only_line(&jar).is_removal());
    assert_eq!(jar.try_get::<SessionId>(), Err(Error::Absent { cookie: "sessionid" }));
    assert_eq!(next_header("sessionid=old", &jar), "");
}

#[test]
fn setting_after_removing_leaves_the_cookie_alone() {
    let jar = site_jar("sessionid=a");
    jar.remove::<SessionId>().expect("removed");
    SessionId("b".into()).set(&jar).expect("set");
    assert_eq!(only_line(&jar).value(), "b");
    assert!(!only_line(&jar).is_removal());
    assert_eq!(next_header("sessionid=a", &jar), "sessionid=b");
}

#[test]
fn a_cookie_that_the_request_does_not_show_is_removed_all_the_same() {
    let jar = site_jar("");
    jar.remove::<SessionId>().expect("removed");
    assert_eq!(lines(&jar), [removal(&SessionId::DECLARATION)]);
}

#[test]
fn every_removal_has_the_attributes_of_its_declaration() {
    fn check<C: Cookie + DeclaredIn<SitePolicy> + Removable>() {
        let jar = site_jar("");
        jar.remove::<C>().expect("removed");
        assert_eq!(lines(&jar), [removal(&C::DECLARATION)]);
    }
    check::<SessionId>();
    check::<Language>();
    check::<Basket>();
    check::<Search>();
    check::<Verbatim>();
    check::<CsrfToken>();
    check::<Flash>();
    check::<VisitorId>();
    check::<ShopVisits>();
    check::<Audience>();
    check::<Advertising>();
    check::<Stops>();
    check::<MapZoom>();
    check::<AdminSession>();
    let jar = site_jar("");
    jar.remove::<Basket>().expect("removed");
    jar.remove::<Advertising>().expect("removed");
    jar.remove::<CsrfToken>().expect("removed");
    assert_eq!(
        lines(&jar),
        [
            "basket=; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Path=/shop; Domain=opendatasoft.com; Secure; HttpOnly; SameSite=Strict",
            "__Host-ad=; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Path=/; Secure; HttpOnly; SameSite=None; Partitioned",
            "csrftoken=; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Path=/; Secure; SameSite=Lax",
        ]
    );
}

#[test]
fn removing_a_name_with_an_asterisk_removes_what_the_request_shows() {
    let jar = site_jar("_pk_id.1=a; sessionid=b; _pk_ses.1=c; _pk_=d; _PK_id=e; x_pk_id=f");
    jar.remove::<Matomo>().expect("removed");
    let declaration = &Matomo::DECLARATION;
    assert_eq!(lines(&jar), [removal_of("_pk_id.1", declaration), removal_of("_pk_ses.1", declaration)]);
    let jar = site_jar("sessionid=b");
    jar.remove::<Matomo>().expect("nothing to remove");
    assert_eq!(lines(&jar), [""; 0]);
}

#[test]
fn a_repeated_name_is_removed_once() {
    let jar = site_jar("_pk_id=a; _pk_id=b; sessionid=1; sessionid=2");
    jar.remove::<Matomo>().expect("removed");
    jar.remove::<SessionId>().expect("removed");
    jar.remove::<SessionId>().expect("removed");
    assert_eq!(lines(&jar), [removal_of("_pk_id", &Matomo::DECLARATION), removal(&SessionId::DECLARATION)]);
}

#[test]
fn a_removal_on_a_later_request_leaves_once() {
    let mut first = site_jar("");
    first.answer(Answer::refuse_all()).expect("recorded");
    let jar = site_jar(&format!("{}; visitor_id=back", next_header("", &first)));
    let taken: Vec<_> = jar.take_set_cookies().map(String::from).collect();
    assert_eq!(taken, [removal(&VisitorId::DECLARATION)]);
    assert_eq!(jar.take_set_cookies().len(), 0);
    assert_eq!(lines(&jar), [""; 0]);
}

/// Declares a policy with some cookies, and removes them all.
macro_rules! many {
    ($($cookie:ident $name:literal)*) => {
        $(
            /// To keep a setting
            #[derive(Cookie)]
            #[cookie(name = $name, provider = "A", category = Necessary(UserInterface), lifetime = session)]
            struct $cookie(#[allow(dead_code)] String);
        )*

        #[policy(site = "https://example.org", recipients = [])]
        struct Many($($cookie),*);

        fn remove_all(jar: &Jar<Many>) {
            $(jar.remove::<$cookie>().expect("the response has not left");)*
        }
    };
}

many! {
    A "a" B "b" C "c" D "d" E "e" F "f" G "g" H "h" I "i" J "j" K "k" L "l" M "m"
    N "n" O "o" P "p" Q "q" R "r" S "s" T "t" U "u" V "v" W "w" X "x" Y "y" Z "z"
}

#[test]
fn every_cookie_that_is_removed_by_name_leaves() {
    for header in ["", "a=1; z=1"] {
        let jar = Jar::from_cookie_header(header);
        remove_all(&jar);
        assert_eq!(jar.set_cookies().len(), 26);
        assert!(jar.set_cookies().map(|line| line.as_str().len()).sum::<usize>() > 2048);
    }
}
