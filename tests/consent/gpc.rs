//! Global Privacy Control: the `Sec-GPC` header.

use cookie_policy::{Answer, Marketing, Source, Statistics, Status};
use cookie_policy_tests::response::names;
use cookie_policy_tests::{Personalisation, SitePolicy, VisitorId};

use crate::entries::text;
use crate::site::{NOW, SHUT, after, jar_under, open, record, site, statuses};

#[test]
fn gpc_refuses_what_sells_or_shares_even_over_a_grant() {
    let header = after(Answer::accept_all());
    let jar =
        jar_under::<SitePolicy>(NOW, &format!("{header}; stops=x; __Host-ad=y; visitor_id=v"), Some("1"));
    use Status::{Granted, Refused};
    assert_eq!(statuses(&jar), [Granted, Granted, Refused, Refused, Granted]);
    assert_eq!(open(&jar), [true, true, false, false, true]);
    assert_eq!(jar.source::<Marketing>(), Some(Source::Gpc));
    assert_eq!(jar.source::<Personalisation>(), Some(Source::Gpc));
    assert_eq!(jar.source::<Statistics>(), Some(Source::Visitor));
    assert_eq!(names(&jar).1, ["__Host-ad", "stops"]);
}

#[test]
fn gpc_refuses_a_visitor_who_was_never_asked_and_grants_nothing() {
    let jar = jar_under::<SitePolicy>(NOW, "", Some("1"));
    use Status::{NotAsked, Refused};
    assert_eq!(statuses(&jar), [NotAsked, NotAsked, Refused, Refused, NotAsked]);
    assert_eq!(open(&jar), SHUT);
    let refusing = jar_under::<SitePolicy>(NOW, &after(Answer::refuse_all()), Some("1"));
    assert_eq!(statuses(&refusing), [Refused; 5]);
    assert_eq!(open(&refusing), [false; 5]);
}

#[test]
fn gpc_counts_over_accept_all() {
    let mut jar = jar_under::<SitePolicy>(NOW, "", Some("1"));
    let decision = record(&mut jar, Answer::accept_all());
    let told: Vec<_> = decision
        .decisions()
        .iter()
        .map(|decision| (decision.category(), decision.is_granted(), decision.source()))
        .collect();
    assert_eq!(
        told,
        [
            ("statistics", true, Source::Visitor),
            ("anonymous-statistics", true, Source::Visitor),
            ("marketing", false, Source::Gpc),
            ("personalisation", false, Source::Gpc),
            ("preferences", true, Source::Visitor),
        ]
    );
    assert!(jar.consent::<Marketing>().is_none());
    assert!(text(&jar).contains("&marketing=refuse."));
}

#[test]
fn gpc_is_exactly_1() {
    let header = after(Answer::accept_all());
    for field in ["0", "", "true", " 1", "1 ", "11", "01", "\"1\"", "?1", "1, 1", "１"] {
        let jar = jar_under::<SitePolicy>(NOW, &header, Some(field));
        assert_eq!(statuses(&jar), [Status::Granted; 5], "{field:?}");
    }
}

#[test]
fn a_site_can_leave_gpc_aside() {
    let header = after(Answer::accept_all());
    for (honoured, status) in [(true, Status::Refused), (false, Status::Granted)] {
        let jar = site::<SitePolicy>().gpc(honoured).jar([&header], Some("1"));
        assert_eq!(jar.status::<Marketing>(), status);
    }
}

#[test]
fn a_withdrawal_by_gpc_ends_no_token_of_statistics() {
    let jar = jar_under::<SitePolicy>(NOW, &after(Answer::accept_all()), Some("1"));
    let token = jar.consent::<Statistics>().expect("granted");
    assert_eq!(VisitorId("v".into()).set(token), Ok(()));
}

#[test]
fn a_change_of_something_else_records_what_gpc_refuses() {
    let mut jar = jar_under::<SitePolicy>(NOW, &after(Answer::accept_all()), Some("1"));
    let decision = record(&mut jar, Answer::change().refuse::<Statistics>());
    let marketing = decision.decisions().iter().find(|decision| decision.category() == "marketing");
    assert_eq!(
        marketing.map(|marketing| (marketing.is_granted(), marketing.source())),
        Some((false, Source::Gpc))
    );
    assert!(text(&jar).contains("&marketing=refuse."), "{}", text(&jar));
}

#[test]
fn the_confirmation_says_what_the_browser_refused() {
    let told = |answer| {
        let header = after(answer);
        let banner = jar_under::<SitePolicy>(NOW, &header, Some("1")).banner().to_string();
        banner.contains("Your browser refuses these cookies for you through Global Privacy Control.")
    };
    assert!(told(Answer::accept_all()), "only the browser refused something");
    assert!(!told(Answer::refuse_all().grant::<Marketing>()), "the visitor refused something, too");
}
