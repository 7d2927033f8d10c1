//! The lock file of 2,000 cookies: read, compared with a former one, and written.

use cookie_policy::Lock;
use serde_json::Value;

use super::contest::{Contestant, Task};
use super::declared::Site;
use crate::table::Limit;

const COOKIES: usize = 2_000;

pub(crate) fn task() -> Task {
    let file = file(COOKIES);
    let former = Lock::parse(&file.replace("390 days", "180 days"));
    let present = Lock::parse(&file);
    let (Ok(former), Ok(present)) = (former, present) else { panic!("the file is not a lock") };
    assert_eq!(present.changes_since(&former).iter().count(), COOKIES, "each lifetime differs");
    let same = file.clone();
    Task {
        name: "a lock of 2,000 cookies",
        limits: vec![Limit::Own(100_000_000.0), Limit::Ratio("serde_json", 4.0)],
        contestants: vec![
            Contestant::new(
                "cookie-policy",
                1,
                || (),
                move |()| {
                    let lock = Lock::parse(&file).ok()?;
                    Some((lock.changes_since(&former), lock.to_string()))
                },
            ),
            // The same text is read and written, and nothing is compared.
            Contestant::new(
                "serde_json",
                1,
                || (),
                move |()| {
                    serde_json::from_str::<Value>(&same)
                        .and_then(|value| serde_json::to_string_pretty(&value))
                },
            ),
        ],
    }
}

/// A lock file in which one cookie is listed many times, with other names.
fn file(cookies: usize) -> String {
    let file = Lock::of::<Site>().to_string();
    let cookie = "    {\n      \"category\": \"statistics\",\n      \"name\": \"first_page\"";
    let (head, rest) = file.split_once("  \"cookies\": [\n").unwrap_or_default();
    let (_, rest) = rest.split_once(cookie).unwrap_or_default();
    let (rest, _) = rest.split_once("\n    }").unwrap_or_default();
    let entry = |i| format!("{}{i}\"{rest}\n    }}", cookie.trim_end_matches('"'));
    let entries: Vec<String> = (0..cookies).map(entry).collect();
    format!("{head}  \"cookies\": [\n{}\n  ]\n}}\n", entries.join(",\n"))
}
