//! The list of all statuses.

use cookie_policy::{
    AnonymousStatistics, Answer, Jar, Marketing, Preferences, Refusable, Source, Statistics, Status,
};
use cookie_policy_tests::{Personalisation, SitePolicy};

use crate::entries::{choices, granted, outdated, refused};
use crate::site::{DAY, KEPT, NOW, after, jar, jar_under, record};

type Row = (&'static str, Status, Option<Source>);

fn row<C: Refusable>(jar: &Jar<SitePolicy>) -> Row {
    (C::KEY, jar.status::<C>(), jar.source::<C>())
}

/// Returns the status that the jar returns for each single category, in the order of the policy's list.
fn each(jar: &Jar<SitePolicy>) -> [Row; 5] {
    [
        row::<Statistics>(jar),
        row::<AnonymousStatistics>(jar),
        row::<Marketing>(jar),
        row::<Personalisation>(jar),
        row::<Preferences>(jar),
    ]
}

fn listed(jar: &Jar<SitePolicy>) -> Vec<Row> {
    jar.statuses().map(|one| (one.category().key(), one.status(), one.source())).collect()
}

fn headers() -> [String; 6] {
    [
        String::new(),
        "cookies_preferences=garbage; visitor_id=v".into(),
        after(Answer::refuse_all()),
        after(Answer::accept_all()),
        after(Answer::change().grant::<Statistics>()),
        choices(&[
            granted::<Statistics>(NOW),
            refused::<Marketing>(NOW - KEPT - DAY),
            outdated::<Personalisation>(NOW),
        ]),
    ]
}

#[test]
fn the_list_says_of_each_category_what_it_says_if_asked_for_that_one() {
    for header in headers() {
        for gpc in [None, Some("1")] {
            let mut jar = jar_under(NOW, &header, gpc);
            assert_eq!(listed(&jar), each(&jar), "{header}");
            for answer in [Answer::refuse_all(), Answer::change().grant::<Marketing>(), Answer::accept_all()]
            {
                record(&mut jar, answer);
                assert_eq!(listed(&jar), each(&jar), "{header}");
            }
        }
    }
}

#[test]
fn every_status_and_source_comes_up_in_the_list() {
    let jars = headers().map(|header| [None, Some("1")].map(|gpc| jar_under(NOW, &header, gpc)));
    let rows: Vec<Row> = jars.iter().flatten().flat_map(listed).collect();
    use Status::{Expired, Granted, NotAsked, Outdated, Refused};
    for status in [NotAsked, Granted, Refused, Outdated, Expired] {
        assert!(rows.iter().any(|row| row.1 == status), "{status}");
    }
    for source in [None, Some(Source::Visitor), Some(Source::Gpc)] {
        assert!(rows.iter().any(|row| row.2 == source), "{source:?}");
    }
}

#[test]
fn the_list_is_that_of_the_moment_it_was_asked_for() {
    let mut jar = jar("");
    let before = jar.statuses();
    record(&mut jar, Answer::accept_all());
    assert!(before.into_iter().all(|one| one.status() == Status::NotAsked));
    assert!(jar.statuses().all(|one| one.status() == Status::Granted));
}
