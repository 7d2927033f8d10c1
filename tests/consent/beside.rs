//! What the banner says beside the question of what is used already, and what refusing and closing do about it.

use cookie_policy::{AnonymousStatistics, Answer};
use cookie_policy_tests::SitePolicy;

use crate::site::{DAY, KEPT, NOW, after, jar, jar_under};

const COUNTED: &str = "Visits are counted for anonymous statistics unless you object.";

#[test]
fn who_objected_does_not_read_that_visits_are_counted() {
    let expired = after(Answer::refuse_all());
    for (time, header) in [(NOW + KEPT + DAY, expired.as_str()), (NOW, "cookies_preferences=broken")] {
        let jar = jar_under::<SitePolicy>(time, header, None);
        assert!(jar.consent::<AnonymousStatistics>().is_none(), "an objection does not end");
        let (banner, page) = (jar.banner().to_string(), jar.document().html().to_string());
        assert!(!jar.banner().is_empty() && !banner.contains(COUNTED), "{banner}");
        assert!(!page.contains("In use unless you object"), "{page}");
    }
    assert!(jar("").banner().to_string().contains(COUNTED));
    assert!(jar("").document().html().to_string().contains("In use unless you object"));
}
