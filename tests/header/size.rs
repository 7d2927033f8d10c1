//! Headers of any size.

use cookie_policy::{Answer, Jar, Statistics, Status};
use cookie_policy_tests::response::next_header;
use cookie_policy_tests::{Language, Search, SitePolicy};

use crate::site::{jar, problems, session};

#[test]
fn a_header_of_100_kilobytes_is_read() {
    let long = "x".repeat(100_000);
    let jar = jar(format!("search=7; sessionid={long}; django_language=fr"));
    assert_eq!(jar.get(), session(&long));
    assert_eq!(jar.get(), Some(Language::Fr));
    assert_eq!(jar.get(), Some(Search(7)));
    assert_eq!(problems(&jar), []);
}

#[test]
#[cfg_attr(miri, ignore = "it is about speed, too")]
fn ten_thousand_cookies_are_read() {
    let many: String = (0..10_000).map(|i| format!("c{i}=s3cret; ")).collect();
    let jar = jar(format!("{many}sessionid=a; {many}"));
    assert_eq!(jar.get(), session("a"));
    assert_eq!(jar.get::<Search>(), None);
    assert_eq!(problems(&jar), []);
    assert_eq!(jar.status::<Statistics>(), Status::NotAsked);
    assert_eq!(jar.set_cookies().len(), 0);
}

#[test]
#[cfg_attr(miri, ignore = "it is about speed, too")]
fn ten_thousand_bad_cookies_are_told() {
    let jar = jar("s3cret; ".repeat(10_000));
    assert_eq!(problems(&jar).len(), 10_000);
}

/// Returns the bytes of the `Set-Cookie` headers.
fn bytes(jar: &Jar<SitePolicy>) -> usize {
    jar.set_cookies().map(|line| line.as_str().len()).sum()
}

#[test]
fn of_many_refused_cookies_each_response_removes_as_many_as_fit_into_a_header() {
    let mut refusing = jar("");
    refusing.answer(Answer::refuse_all()).expect("recorded");
    let many: String = (0..100).map(|i| format!("; _pk_{i}=x")).collect();
    let mut header = next_header("", &refusing) + &many;
    let mut removed = Vec::new();
    while removed.last() != Some(&0) {
        let jar = jar(&header);
        removed.push(jar.set_cookies().len());
        assert!(bytes(&jar) <= 2048);
        header = next_header(&header, &jar);
    }
    assert_eq!(removed.iter().sum::<usize>(), 100);
    assert!(removed.len() < 7, "as many as fit: {removed:?}");
}

#[test]
fn a_refusal_and_its_removals_fit_into_the_header_that_proxies_take() {
    let many: String = (0..100).map(|i| format!("; _pk_{i}=x")).collect();
    let mut jar = jar(format!("visitor_id=v; audience=1{many}"));
    jar.answer(Answer::refuse_all()).expect("recorded");
    assert!(bytes(&jar) <= 3 * 1024 + 512, "{} bytes", bytes(&jar));
}

#[test]
fn a_cookie_with_a_long_name_is_removed_too() {
    let mut refusing = jar("");
    refusing.answer(Answer::refuse_all()).expect("recorded");
    let long = format!("_pk_{}", "x".repeat(3000));
    let header = format!("{}; {long}=x; _pk_a=x", next_header("", &refusing));
    let jar = jar(&header);
    assert!(jar.set_cookies().any(|line| line.name() == long) || jar.set_cookies().len() == 1);
    let next = crate::site::jar(next_header(&header, &jar));
    assert_eq!(jar.set_cookies().len() + next.set_cookies().len(), 2);
}

#[test]
#[cfg_attr(miri, ignore = "it is about speed, too")]
fn ten_thousand_refused_cookies_do_no_harm() {
    let mut refusing = jar("");
    refusing.answer(Answer::refuse_all()).expect("recorded");
    let many: String = (0..10_000).map(|i| format!("; _pk_{i}=x")).collect();
    let mut jar = jar(next_header("", &refusing) + &many);
    jar.answer(Answer::refuse_all()).expect("recorded");
    // As many as fit, in the order of the header.
    let removed: Vec<_> = jar.set_cookies().filter(|line| line.name().starts_with("_pk_")).collect();
    let names = removed.iter().map(|line| line.name().to_owned());
    assert!(names.eq((0..21).map(|i| format!("_pk_{i}"))), "{removed:?}");
}
