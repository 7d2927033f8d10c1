//! Requests to the site.

use cookie_policy::{Answer, Consent, Jar, Statistics};
use cookie_policy_tests::SitePolicy;
use cookie_policy_tests::response::next_header;

pub(super) fn site_jar(header: &str) -> Jar<SitePolicy> {
    Jar::from_cookie_header(header)
}

pub(super) fn with_statistics(header: &str) -> Jar<SitePolicy> {
    let mut jar = site_jar(header);
    jar.answer(Answer::refuse_all().grant::<Statistics>()).expect("the answer is recorded");
    site_jar(&next_header(header, &jar))
}

pub(super) fn statistics(jar: &Jar<SitePolicy>) -> Consent<'_, SitePolicy, Statistics> {
    jar.consent::<Statistics>().expect("statistics are granted")
}
