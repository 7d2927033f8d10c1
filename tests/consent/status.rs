//! The status of a category: never asked, granted, refused, outdated or expired.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use cookie_policy::{AnonymousStatistics, Answer, Marketing, Site, Source, Statistics, Status};
use cookie_policy_tests::SitePolicy;
use cookie_policy_tests::choices::read;
use cookie_policy_tests::response::{lines, next_header};

use crate::entries::{choices, granted, granted_twice, outdated, refused, text};
use crate::policies::{another_vendor, plain, with_necessary};
use crate::site::{DAY, KEPT, NOW, SHUT, jar, jar_at, jar_under, open, record, statuses};

#[test]
fn nothing_is_granted_at_first() {
    let jar = jar("visitor_id=7f2c; _pk_id=1");
    assert_eq!(statuses(&jar), [Status::NotAsked; 5]);
    assert_eq!(open(&jar), SHUT);
    assert_eq!(jar.source::<Statistics>(), None);
    assert_eq!(lines(&jar), [""; 0], "who was not asked did not refuse");
}

#[test]
fn a_grant_holds_to_the_second_and_a_refusal_to_the_end_of_its_day() {
    let header = choices(&[granted::<Statistics>(NOW), refused::<Marketing>(NOW)]);
    let midnight = (NOW / DAY + 1) * DAY;
    for (time, statistics, marketing) in [
        (NOW + KEPT - 1, Status::Granted, Status::Refused),
        (NOW + KEPT, Status::Granted, Status::Refused),
        (NOW + KEPT + 1, Status::Expired, Status::Refused),
        (midnight + KEPT, Status::Expired, Status::Refused),
        (midnight + KEPT + 1, Status::Expired, Status::Expired),
        (NOW + 100 * KEPT, Status::Expired, Status::Expired),
    ] {
        let jar = jar_at(time, &header);
        assert_eq!(jar.status::<Statistics>(), statistics, "after {} seconds", time - NOW);
        assert_eq!(jar.status::<Marketing>(), marketing, "after {} seconds", time - NOW);
        assert_eq!(jar.consent::<Statistics>().is_some(), statistics == Status::Granted);
    }
}

#[test]
fn a_grant_from_more_than_a_day_ahead_is_none() {
    for (ahead, status) in [(1, Status::Granted), (DAY, Status::Granted), (DAY + 1, Status::NotAsked)] {
        let jar = jar(&choices(&[granted::<Statistics>(NOW + ahead)]));
        assert_eq!(jar.status::<Statistics>(), status, "{ahead} seconds ahead");
        assert_eq!(jar.consent::<Statistics>().is_some(), status == Status::Granted);
    }
    assert_eq!(
        jar(&choices(&[granted::<Statistics>(9_999_999_999)])).status::<Statistics>(),
        Status::NotAsked
    );
}

#[test]
fn changed_declarations_make_grants_outdated_but_never_refusals() {
    let mut first = jar_under::<plain::Cookies>(NOW, "", None);
    record(&mut first, Answer::accept_all());
    let header = next_header("", &first);
    let same = jar_under::<with_necessary::Cookies>(NOW + 1, &header, None);
    assert_eq!(same.status::<Statistics>(), Status::Granted);
    let more = jar_under::<another_vendor::Cookies>(NOW + 1, &header, None);
    assert_eq!(more.status::<Statistics>(), Status::Granted);
    assert_eq!(more.status::<Marketing>(), Status::Outdated);
    assert_eq!(more.source::<Marketing>(), Some(Source::Visitor));
    assert!(more.consent::<Marketing>().is_none());
    assert_eq!(lines(&more), [""; 0], "an outdated grant is not a refusal");

    record(&mut first, Answer::refuse_all());
    let more = jar_under::<another_vendor::Cookies>(NOW + 1, &next_header("", &first), None);
    assert_eq!(more.status::<Marketing>(), Status::Refused);
}

#[test]
fn a_new_answer_makes_an_outdated_grant_current() {
    let mut first = jar_under::<plain::Cookies>(NOW, "", None);
    record(&mut first, Answer::accept_all());
    let mut more = jar_under::<another_vendor::Cookies>(NOW + 1, &next_header("", &first), None);
    record(&mut more, Answer::change().grant::<Marketing>());
    assert_eq!(more.status::<Marketing>(), Status::Granted);
}

#[test]
fn an_outdated_grant_that_is_too_old_is_expired() {
    let jar = jar_at(NOW + KEPT + 1, &choices(&[outdated::<Statistics>(NOW)]));
    assert_eq!(jar.status::<Statistics>(), Status::Expired);
}

#[test]
fn a_refusal_counts_whenever_it_was_made() {
    for ahead in [DAY + 1, 2 * DAY, 10 * KEPT] {
        let jar = jar(&choices(&[refused::<AnonymousStatistics>(NOW + ahead)]));
        assert_eq!(jar.status::<AnonymousStatistics>(), Status::Refused, "{ahead} seconds ahead");
        assert!(jar.consent::<AnonymousStatistics>().is_none());
    }
}

#[test]
fn the_list_that_counts_is_the_one_of_this_release() {
    for (current, former, status) in [
        (NOW, NOW - KEPT - 1, Status::Granted),
        (NOW - KEPT - 1, NOW, Status::Expired),
        (NOW + DAY + 1, NOW, Status::Outdated),
    ] {
        let jar = jar(&choices(&[granted_twice::<Statistics>(current, former)]));
        assert_eq!(jar.status::<Statistics>(), status);
    }
}

mod session_choices {
    use cookie_policy::{Choices, Cookie, policy};

    /// To remember the visitor's cookie preferences
    #[derive(Cookie)]
    #[cookie(name = "cookies_preferences", provider = site, category = Necessary(Choices), lifetime = session)]
    pub(super) struct Preferences(Choices);

    /// To count
    #[derive(Cookie)]
    #[cookie(name = "visits", provider = site, category = Statistics, lifetime = session, recipients = [])]
    pub(super) struct Visits(String);

    #[policy(site = "https://example.org", provider = "Example", choices = Preferences, recipients = [])]
    pub(super) struct Cookies(Preferences, Visits);
}

#[test]
fn choices_of_a_session_hold_no_longer_than_a_cookie_can_be_kept() {
    let mut first = jar_under::<session_choices::Cookies>(NOW, "", None);
    record(&mut first, Answer::accept_all());
    for (time, status) in [(NOW + 400 * DAY, Status::Granted), (NOW + 400 * DAY + 1, Status::Expired)] {
        let later = jar_under::<session_choices::Cookies>(time, &next_header("", &first), None);
        assert_eq!(later.status::<Statistics>(), status);
    }
}

#[test]
fn a_clock_at_the_ends_of_time_does_no_harm() {
    let header = choices(&[granted::<Statistics>(NOW)]);
    for clock in [before_the_epoch as fn() -> SystemTime, end_of_time] {
        let mut jar = Site::<SitePolicy>::new().clock(clock).jar([&header], None);
        assert_ne!(jar.status::<Statistics>(), Status::Granted);
        for (answer, status) in
            [(Answer::refuse_all(), Status::Refused), (Answer::accept_all(), Status::Granted)]
        {
            record(&mut jar, answer);
            assert_eq!(jar.status::<Statistics>(), status);
            assert!(text(&jar).len() < 1024 && read(&text(&jar)).is_some(), "{}", text(&jar));
        }
    }
}

fn before_the_epoch() -> SystemTime {
    UNIX_EPOCH - Duration::from_secs(1 << 40)
}

fn end_of_time() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(i64::MAX as u64)
}
