//! Several copies of the choices cookie in one request.

use cookie_policy::{AnonymousStatistics, Answer, Error, Marketing, Preferences, Statistics, Status};
use cookie_policy_tests::CookiePreferences;
use cookie_policy_tests::response::lines;

use crate::entries::{choices, cookie, granted, refused};
use crate::site::{DAY, KEPT, NOW, jar, record};

#[test]
fn a_category_is_granted_only_if_every_copy_grants_it() {
    use Status::{Granted, NotAsked, Refused};
    let yes = choices(&[granted::<Statistics>(NOW), refused::<Marketing>(NOW)]);
    let no = choices(&[refused::<Statistics>(NOW)]);
    let nothing = cookie("v=2");
    for (header, statistics, marketing) in [
        (format!("{yes}; {yes}"), Granted, Refused),
        (format!("{yes}; {no}"), Refused, Refused),
        (format!("{no}; {yes}"), Refused, Refused),
        (format!("{yes}; {nothing}"), NotAsked, Refused),
        (format!("{nothing}; {nothing}; {yes}"), NotAsked, Refused),
    ] {
        let jar = jar(&header);
        assert_eq!(jar.status::<Statistics>(), statistics, "{header}");
        assert_eq!(jar.status::<Marketing>(), marketing, "{header}");
        assert_eq!(jar.consent::<Statistics>().is_some(), statistics == Granted, "{header}");
        let problems = jar.problems();
        let told: Vec<_> = problems.iter().map(|problem| (problem.rule(), problem.cookie())).collect();
        assert_eq!(told, [("A-READ-DUP", "cookies_preferences")]);
        assert_eq!(
            jar.try_get::<CookiePreferences>().map(drop),
            Err(Error::Ambiguous { cookie: "cookies_preferences" })
        );
    }
}

#[test]
fn anonymous_statistics_are_open_only_if_every_copy_leaves_them_open() {
    let yes = choices(&[granted::<Statistics>(NOW)]);
    let objection = choices(&[refused::<AnonymousStatistics>(NOW)]);
    let unreadable = "cookies_preferences=v=1&anonymous-statistics=refuse";
    for (header, is_open) in [
        (format!("{yes}; {yes}"), true),
        (format!("{yes}; {objection}"), false),
        (format!("{objection}; {yes}"), false),
        (format!("{yes}; {unreadable}"), false),
        (format!("{unreadable}; {yes}"), false),
    ] {
        assert_eq!(jar(&header).consent::<AnonymousStatistics>().is_some(), is_open, "{header}");
    }
}

#[test]
fn copies_grant_together_no_longer_than_either_does() {
    let copy = |time| choices(&[granted::<Statistics>(time)]);
    for (times, status) in [
        ([NOW, NOW - 1], Status::Granted),
        ([NOW, NOW - KEPT - 1], Status::Expired),
        ([NOW - KEPT - 1, NOW], Status::Expired),
        ([NOW, NOW + DAY + 1], Status::NotAsked),
        ([NOW + DAY + 1, NOW], Status::NotAsked),
    ] {
        let header = times.map(copy).join("; ");
        let mut jar = jar(&header);
        assert_eq!(jar.status::<Statistics>(), status, "{header}");
        record(&mut jar, Answer::change().grant::<Preferences>());
        assert_eq!(jar.status::<Statistics>(), status, "{header}");
    }
}

#[test]
fn an_answer_leaves_one_copy() {
    let header = format!("{}; {}", choices(&[refused::<Statistics>(NOW)]), cookie("v=2"));
    let mut jar = jar(&header);
    record(&mut jar, Answer::accept_all());
    let own: Vec<_> =
        lines(&jar).into_iter().filter(|line| line.starts_with("cookies_preferences=")).collect();
    let attributes = |line: &String| line.split_once("; Path").map(|(_, rest)| rest.to_owned());
    let (kept, strays) = own.split_last().expect("the answer is kept");
    let removed: Vec<_> = strays.iter().filter_map(attributes).collect();
    let domain = |domain: &str| format!("=/; Domain={domain}; Secure");
    assert_eq!(removed, [domain("transport.opendatasoft.com"), domain("opendatasoft.com")]);
    assert!(strays.iter().all(|line| line.contains("; Max-Age=0;")), "{own:?}");
    assert!(kept.starts_with("cookies_preferences=v=2"), "{kept}");
}
