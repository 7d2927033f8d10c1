//! A visitor withdraws: the choices cookie is written and ten cookies are removed.

use cookie::{Cookie, CookieJar};
use cookie_policy::{Answer, Jar};

use super::contest::{Contestant, Task};
use super::declared::{Site, granted};
use crate::table::Limit;

const BATCH: usize = 32;

/// The cookies that are removed.
const NAMES: [&str; 10] = [
    "visitor_id",
    "visit_count",
    "first_page",
    "last_page",
    "scrolled",
    "campaign",
    "audience",
    "banner",
    "referrer",
    "offer",
];

pub(crate) fn task() -> Task {
    let header = header();
    let jar = move || Jar::<Site>::from_cookie_header(&header);
    let lines: Vec<String> = own(jar()).set_cookies().map(String::from).collect();
    assert_eq!(lines.len(), 1 + NAMES.len());
    for (line, name) in lines.iter().skip(1).zip(NAMES) {
        assert_eq!(
            *line,
            format!(
                "{name}=; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Path=/; Secure; HttpOnly; SameSite=Lax"
            )
        );
    }
    let choices = lines.first().cloned().unwrap_or_default();
    let value = choices.split(['=', ';']).nth(1).unwrap_or_default().to_owned();
    Task {
        name: "refuse, with ten removals",
        limits: vec![Limit::Ratio("floor", 1.5)],
        contestants: vec![
            Contestant::new("cookie-policy", BATCH, jar, own),
            Contestant::new("floor", BATCH, || (), move |()| lines.clone()),
            Contestant::new("cookie", BATCH, CookieJar::new, move |jar| cookie(jar, &value)),
        ],
    }
}

fn header() -> String {
    let cookies: String = NAMES.iter().map(|name| format!("; {name}=7f2c91d04be8a356")).collect();
    granted() + &cookies
}

fn own(mut jar: Jar<Site>) -> Jar<Site> {
    assert!(jar.answer(Answer::refuse_all()).is_ok());
    jar
}

/// The same headers, from a list of what to remove.
fn cookie(mut jar: CookieJar, choices: &str) -> Vec<String> {
    let finished = |name: &'static str, value: String| {
        let cookie = Cookie::build((name, value)).path("/").secure(true).http_only(true);
        cookie.same_site(cookie::SameSite::Lax)
    };
    let lifetime = cookie::time::Duration::days(184);
    jar.add(finished("cookies_preferences", choices.to_owned()).max_age(lifetime));
    for name in NAMES {
        jar.add_original((name, ""));
        jar.remove(finished(name, String::new()));
    }
    jar.delta().map(|cookie| cookie.encoded().to_string()).collect()
}
