//! The choices cookie.

mod asked;
mod record;

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use asked::{Asked, Standing, asked};
use cookie_policy::{Answer, Error, Jar, Site, Status};
use record::Copy;

use crate::choices::{digits, read, with_sum};
use crate::fuzz::naive::values;
use crate::response::next_header;
use crate::{CookiePreferences, SitePolicy};

/// The time of every request, in seconds since 1970.
const NOW: u64 = 1_800_000_000;

/// Texts that are shorter than this together leave room for an id and a grant of every category.
const LEAVES_ROOM: usize = 1024 - 256;

/// Uses any texts as copies of the visitor's choices. A category is open only if a plain parser of the documented format
/// says so of every copy, and an answer takes effect at once and in the next request.
pub fn choices(input: &[u8]) {
    let header = header(input);
    let copies: Vec<Copy<'_>> =
        values(&header, "cookies_preferences").into_iter().map(|text| text.and_then(read)).collect();
    for gpc in [false, true] {
        let jar = jar(&header, gpc);
        assert_eq!(jar.get::<CookiePreferences>().is_some(), matches!(copies[..], [Some(_)]));
        assert_standing(&jar, |asked| record::standing(&copies, asked, gpc));
        assert_answers(&header, &copies, gpc);
    }
}

/// Returns what a text says about each category.
pub fn statuses(input: &[u8]) -> [Status; 5] {
    let jar = jar(&header(input), false);
    asked().map(|asked| (asked.standing)(&jar).status)
}

fn assert_answers(header: &[u8], copies: &[Copy<'_>], gpc: bool) {
    let refused = Standing { status: Status::Refused, is_open: false };
    let granted = Standing { status: Status::Granted, is_open: true };
    let unless_sold = |asked: &Asked| if gpc && asked.sells { refused } else { granted };
    assert_answered(header, gpc, Answer::refuse_all(), |asked, now| {
        assert_eq!(now, refused, "{}", asked.key);
    });
    assert_answered(header, gpc, Answer::accept_all(), |asked, now| {
        assert_eq!(now, unless_sold(asked), "{}", asked.key);
    });
    assert_answered(header, gpc, Answer::change(), |asked, now| match copies {
        [copy] if header.len() <= LEAVES_ROOM => {
            assert_eq!(now, record::standing_after_change(copy.as_ref(), asked, gpc), "{}", asked.key);
        }
        // Where copies differ, or grants have no room, what is left says less.
        _ => assert!(!now.is_open || record::standing(copies, asked, gpc).is_open, "{}", asked.key),
    });
}

fn assert_answered(
    header: &[u8],
    gpc: bool,
    answer: Answer<SitePolicy>,
    is_right: impl Fn(&Asked, Standing),
) {
    let mut jar = jar(header, gpc);
    let before = asked().map(|asked| (asked.standing)(&jar));
    match jar.answer(answer) {
        Ok(_) => {
            let next = self::jar(next_header("", &jar).as_bytes(), gpc);
            for asked in asked() {
                is_right(&asked, (asked.standing)(&jar));
                is_right(&asked, (asked.standing)(&next));
            }
        }
        // Refusals under other policies can fill the cookie.
        Err(error) => {
            assert!(matches!(error, Error::TooLong { .. }) && header.len() > LEAVES_ROOM, "{error}");
            assert_eq!(asked().map(|asked| (asked.standing)(&jar)), before);
        }
    }
}

fn assert_standing(jar: &Jar<SitePolicy>, expected: impl Fn(&Asked) -> Standing) {
    for asked in asked() {
        assert_eq!((asked.standing)(jar), expected(&asked), "{}", asked.key);
    }
}

/// Returns the header with these texts as copies of the choices.
fn header(input: &[u8]) -> Vec<u8> {
    let copies = input.split(|byte| b";\n".contains(byte)).map(text);
    copies.map(|text| [b"cookies_preferences=", &text[..]].concat()).collect::<Vec<_>>().join(&b"; "[..])
}

/// Returns a text in which `<statistics>` means the current fingerprint of that category, and `<sum>` the checksum.
fn text(input: &[u8]) -> Vec<u8> {
    let Ok(text) = str::from_utf8(input) else { return input.to_vec() };
    let text = asked().iter().fold(text.to_owned(), with_fingerprint);
    match text.split_once("&sum=<sum>") {
        Some((start, end)) => [with_sum(start), end.to_owned()].concat().into_bytes(),
        None => text.into_bytes(),
    }
}

fn with_fingerprint(text: String, asked: &Asked) -> String {
    text.replace(&format!("<{}>", asked.key), &digits(asked.fingerprint, 11))
}

fn jar(header: &[u8], gpc: bool) -> Jar<SitePolicy> {
    let now = || -> SystemTime { UNIX_EPOCH + Duration::from_secs(NOW) };
    Site::<SitePolicy>::new().clock(now).jar([header], gpc.then_some("1"))
}
