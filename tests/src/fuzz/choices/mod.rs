//! The choices cookie.

mod asked;
mod record;

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use asked::{Asked, Standing, asked};
use cookie_policy::{Answer, Jar, Site, Status};
use record::Record;

use crate::fuzz::naive::value;
use crate::response::next_header;
use crate::{CookiePreferences, SitePolicy};

/// The time of every request, in seconds since 1970.
const NOW: u64 = 1_800_000_000;

/// Uses any text as the visitor's choices. A category is open only if a plain parser of the documented format says
/// so, and an answer takes effect at once and in the next request.
pub fn choices(input: &[u8]) {
    let header = header(input);
    let text = value(&header, "cookies_preferences").unwrap_or_default();
    let record = Record::parse(text);
    for gpc in [false, true] {
        let jar = jar(&header, gpc);
        assert_eq!(jar.get::<CookiePreferences>().is_some(), record.is_some());
        assert_standing(&jar, |asked| record::standing(record.as_ref(), asked, gpc));
        assert_answers(&header, &record.clone().unwrap_or_default(), gpc);
    }
}

/// Returns what a text says about each category.
pub fn statuses(input: &[u8]) -> [Status; 5] {
    let jar = jar(&header(input), false);
    asked().map(|asked| (asked.standing)(&jar).status)
}

fn assert_answers(header: &[u8], record: &Record<'_>, gpc: bool) {
    let refused = Standing { status: Status::Refused, is_open: false };
    let granted = Standing { status: Status::Granted, is_open: true };
    let unless_sold = |asked: &Asked| if gpc && asked.sells { refused } else { granted };
    assert_answered(header, gpc, Answer::refuse_all(), |_| refused);
    assert_answered(header, gpc, Answer::accept_all(), unless_sold);
    assert_answered(header, gpc, Answer::change(), |asked| record::standing(Some(record), asked, gpc));
}

fn assert_answered(
    header: &[u8],
    gpc: bool,
    answer: Answer<SitePolicy>,
    expected: impl Fn(&Asked) -> Standing,
) {
    let mut jar = jar(header, gpc);
    jar.answer(answer).expect("there is room for every category");
    assert_standing(&jar, &expected);
    assert_standing(&self::jar(next_header("", &jar).as_bytes(), gpc), &expected);
}

fn assert_standing(jar: &Jar<SitePolicy>, expected: impl Fn(&Asked) -> Standing) {
    for asked in asked() {
        assert_eq!((asked.standing)(jar), expected(&asked), "{}", asked.key);
    }
}

/// Returns the header with a text as choices, in which `<statistics>` means the current fingerprint of that category.
fn header(input: &[u8]) -> Vec<u8> {
    let text = input.split(|byte| b";\n".contains(byte)).next().unwrap_or_default();
    let header = [b"cookies_preferences=", text].concat();
    match String::from_utf8(header) {
        Ok(header) => asked().iter().fold(header, with_fingerprint).into_bytes(),
        Err(header) => header.into_bytes(),
    }
}

fn with_fingerprint(header: String, asked: &Asked) -> String {
    header.replace(&format!("<{}>", asked.key), &format!("{:016x}", asked.fingerprint))
}

fn jar(header: &[u8], gpc: bool) -> Jar<SitePolicy> {
    let now = || -> SystemTime { UNIX_EPOCH + Duration::from_secs(NOW) };
    Site::<SitePolicy>::new().clock(now).jar([header], gpc.then_some("1"))
}
