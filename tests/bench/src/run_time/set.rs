//! Setting one cookie that needs no consent, from an owned value to the finished header.

use biscotti::{Processor, ProcessorConfig, ResponseCookie, ResponseCookies};
use cookie::Cookie;
use cookie_policy::{Jar, Site as PolicySite};

use super::contest::{Contestant, Task};
use super::declared::{SESSION, SessionId, Site};
use crate::table::Limit;

/// One jar at a time, as in a server; more jars at once would measure the cache.
const BATCH: usize = 16;

pub(crate) fn task() -> Task {
    let processor = || Processor::from(ProcessorConfig::default());
    assert_equal(&processor());
    let processor = processor();
    let value = || SESSION.to_owned();
    let jar = || Jar::<Site>::from_cookie_header("");
    Task {
        name: "set one exempt cookie",
        limits: vec![
            Limit::Ratio("floor", 3.0),
            Limit::Ratio("cookie, encoded", 0.3),
            Limit::Ratio("biscotti", 0.15),
        ],
        contestants: vec![
            Contestant::new(
                "cookie-policy",
                BATCH,
                move || (value(), jar()),
                |(value, jar)| {
                    let result = jar.set(SessionId(value));
                    (result, jar)
                },
            ),
            Contestant::new("floor", BATCH, value, floor),
            Contestant::new("cookie, encoded", BATCH, value, cookie),
            Contestant::new(
                "biscotti",
                BATCH,
                move || (value(), ResponseCookies::new()),
                move |(value, cookies)| biscotti(value, cookies, &processor),
            ),
        ],
    }
}

/// The same with the jar: it is made from an empty header, and its line is taken.
pub(crate) fn whole_jar() -> Task {
    let processor = Processor::from(ProcessorConfig::default());
    let (site, value) = (PolicySite::new(), || SESSION.to_owned());
    Task {
        name: "a jar, one cookie, its line",
        limits: vec![Limit::Ratio("cookie, encoded", 0.5), Limit::Ratio("biscotti", 0.3)],
        contestants: vec![
            Contestant::new("cookie-policy", BATCH, value, move |value| own(&site, value)),
            Contestant::new("cookie, encoded", BATCH, value, cookie),
            Contestant::new("biscotti", BATCH, value, move |value| {
                biscotti(value, ResponseCookies::new(), &processor)
            }),
        ],
    }
}

fn own(site: &PolicySite<Site>, value: String) -> Option<String> {
    let jar = site.jar([""], None);
    assert!(jar.set(SessionId(value)).is_ok());
    jar.take_set_cookies().next().map(String::from)
}

/// One allocation and one copy of the bytes.
fn floor(value: String) -> String {
    ["sessionid=", &value, "; Path=/; Secure; HttpOnly; SameSite=Lax"].concat()
}

fn cookie(value: String) -> String {
    let cookie = Cookie::build(("sessionid", value)).path("/").secure(true).http_only(true);
    cookie.same_site(cookie::SameSite::Lax).build().encoded().to_string()
}

fn biscotti(value: String, mut cookies: ResponseCookies<'static>, processor: &Processor) -> Vec<String> {
    let cookie = ResponseCookie::new("sessionid", value).set_path("/").set_secure(true).set_http_only(true);
    cookies.insert(cookie.set_same_site(biscotti::SameSite::Lax));
    cookies.header_values(processor).collect()
}

/// The headers are the same except for the order of the attributes.
fn assert_equal(processor: &Processor) {
    let value = || SESSION.to_owned();
    let own = own(&PolicySite::new(), value());
    assert_eq!(own, Some(floor(value())));
    let others = [vec![cookie(value())], biscotti(value(), ResponseCookies::new(), processor)];
    for other in others {
        assert_eq!(other.len(), 1);
        assert_eq!(sorted(&other), sorted(own.as_slice()));
    }
}

fn sorted(lines: &[String]) -> Vec<&str> {
    let mut parts: Vec<&str> = lines.iter().flat_map(|line| line.split("; ")).collect();
    parts.sort_unstable();
    parts
}
