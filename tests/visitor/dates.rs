//! Dates as section 5.1.1 reads them.

use std::time::{Duration, UNIX_EPOCH};

use cookie_policy::testing::StoredCookie;

use crate::visitor;

#[test]
fn a_date_is_read_as_leniently_as_by_browsers() {
    for (text, seconds) in [
        ("Thu, 01-Jan-70 00:00:01 GMT", Some(1)),
        ("01 Jan 1970 00:00:09", Some(9)),
        ("Tue, 29 Feb 2000 23:59:59 GMT", Some(951_868_799)),
        ("15 jan 2027 8:0:5", Some(1_800_000_005)),
        ("Sun Nov 06 08:49:37 1994", Some(784_111_777)),
        ("Sun Nov 06 08:49:37 94", Some(784_111_777)),
        ("1994 November 6th 08:49:37x", Some(784_111_777)),
        ("Sun, 31 Dec 1600 00:00:00 GMT", None),
        ("Thu, 29 Feb 2001 00:00:00 GMT", None),
        ("Thu, 31 Dec 2020 24:00:00 GMT", None),
        ("Thu, 01 Jan 1970", None),
        ("00:00:00", None),
        ("", None),
    ] {
        let mut visitor = visitor();
        // A day before, so that the date is within 400 days.
        let now = seconds.unwrap_or_default().max(86_400) - 86_400;
        visitor.set_time(UNIX_EPOCH + Duration::from_secs(now));
        visitor.receive_lines([format!("a=1; Expires={text}")]);
        let expires = visitor.cookies().first().and_then(StoredCookie::expires);
        assert_eq!(expires, seconds.map(|seconds| UNIX_EPOCH + Duration::from_secs(seconds)), "{text}");
    }
}
