//! Lifetimes and other attributes (sections 5.5 and 5.6).

use cookie_policy::SameSite;
use cookie_policy::testing::StoredCookie;

use crate::{NOW, after, at};

const DAYS_400: u64 = 400 * 86_400;

/// The only cookie after this line.
#[track_caller]
fn stored(line: &str) -> StoredCookie {
    let cookies = after([line]).cookies();
    let [cookie] = &cookies[..] else { panic!("{line} stores {} cookies", cookies.len()) };
    cookie.clone()
}

#[test]
fn max_age_counts_before_expires_and_neither_is_longer_than_400_days() {
    for (attributes, seconds) in [
        ("", None),
        ("; Max-Age=1", Some(1)),
        ("; max-age=34560000", Some(DAYS_400)),
        ("; Max-Age=34560001", Some(DAYS_400)),
        ("; Max-Age=99999999999999999999", Some(DAYS_400)),
        ("; Max-Age=1.5", None),
        ("; Max-Age=+1", None),
        ("; Max-Age=", None),
        ("; Max-Age=-", None),
        ("; Max-Age=1; Max-Age=2", Some(2)),
        ("; Max-Age=1; Max-Age=x", Some(1)),
        ("; Expires=Fri, 15 Jan 2027 08:00:05 GMT", Some(5)),
        ("; Expires=Fri, 15 Jan 2032 08:00:05 GMT", Some(DAYS_400)),
        ("; Expires=Fri, 15 Jan 2032 08:00:05 GMT; Max-Age=7", Some(7)),
        ("; Max-Age=7; Expires=Thu, 01 Jan 1970 00:00:00 GMT", Some(7)),
        ("; Expires=soon", None),
    ] {
        let cookie = stored(&format!("a=1{attributes}"));
        assert_eq!(cookie.expires(), seconds.map(|seconds| at(NOW + seconds)), "{attributes}");
    }
}

#[test]
fn a_lifetime_that_is_over_removes_the_cookie() {
    for end in
        ["Max-Age=0", "Max-Age=-5", "Expires=Thu, 01 Jan 1970 00:00:00 GMT", "Expires=1 Jan 1601 0:0:0"]
    {
        assert_eq!(after(["a=1", &format!("a=; {end}")]).cookies(), [], "{end}");
        assert_eq!(after([&*format!("a=1; {end}")]).cookies(), [], "{end}");
    }
}

#[test]
fn the_last_of_several_attributes_counts() {
    let cookie =
        stored("a=1; Path=/x; Path=/shop; Domain=other.example; Domain=; SameSite=None; SameSite=strict");
    assert_eq!(cookie.path(), "/shop");
    assert!(cookie.is_host_only());
    assert_eq!(cookie.same_site(), Some(SameSite::Strict));
    assert_eq!(stored("a=1; Path=/x; Path=y").path(), "/shop");
    assert_eq!(stored("a=1; SameSite=Strict; SameSite=x").same_site(), None);
}

#[test]
fn flags_need_no_value() {
    let cookie = stored("a=1; SECURE; httponly=x; Partitioned");
    assert!(cookie.is_secure() && cookie.is_http_only());
    assert_eq!(cookie.partition(), Some("https://shop.example"));
}
