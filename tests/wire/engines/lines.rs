//! Lines that end a cookie, nearly.

use cookie_policy_tests::random::Random;

const PAIRS: [&str; 8] = ["=1", "=", " = 1 ", "", "=\"1\"", "=1,2", "=caf\u{e9}", "=a b"];

const MAX_AGES: [&str; 14] = [
    "Max-Age=0",
    "Max-Age=-1",
    "max-age = 0 ",
    "Max-Age=00",
    "Max-Age=-99999999999999999999",
    "Max-Age=60",
    "Max-Age=99999999999",
    "Max-Age=",
    "Max-Age",
    "Max-Age=+0",
    "Max-Age=0x",
    "Max-Age=0.0",
    "Max-Age=\"0\"",
    "Max-Age=- 1",
];

const OTHERS: [&str; 16] = [
    "Path=/",
    "Path=/shop",
    "Path",
    "HttpOnly",
    "SameSite=Lax",
    "SameSite=x",
    "Priority=High",
    "Comment=a,b",
    "Comment=\"a",
    "Version=1",
    "Domain=",
    "",
    " ",
    "=",
    "expires",
    "Unknown=a b",
];

const WEEKDAYS: [&str; 10] =
    ["Thu, ", "Thu ", "Thursday, ", "Thursday ", "Thu,", "", "thu, ", "Xyz, ", "Dec, ", "Maria, "];
const DAYS: [&str; 5] = ["01", "1", "30", "31", "001"];
const SEPARATORS: [&str; 3] = [" ", "-", "  "];
const MONTHS: [&str; 5] = ["Jan", "Feb", "jan", "January", "01"];
const YEARS: [&str; 11] = ["1970", "1994", "2020", "70", "99", "00", "69", "1601", "1600", "12345", "2100"];
const TIMES: [&str; 6] = ["00:00:00", "23:59:59", "0:0:0", "24:00:00", "00:00", "00x:00:00"];
const ZONES: [&str; 6] = [" GMT", "", " UTC", " +0000", " gmt", " GMT+1"];
const STRAYS: [char; 16] =
    [' ', ',', '-', ':', '0', '1', '9', 'x', 'J', 'G', '"', '\t', '.', '/', '+', '\u{e9}'];

/// One of the `Date` fields that a response can have.
pub(super) const DATES: [Option<&str>; 8] = [
    None,
    None,
    None,
    Some("Wed, 01 Jan 2020 00:00:00 GMT"),
    Some("Fri, 01 Jan 2100 00:00:00 GMT"),
    Some("Thu, 01 Jan 1970 00:00:00 GMT"),
    Some("Wed, 1 Jan 1969 00:00:00 GMT"),
    Some("long ago"),
];

/// One of a table, most often the first, which is as it should be.
fn usual(random: &mut Random, table: &[&'static str]) -> &'static str {
    if random.below(4) == 0 { random.pick::<&str>(table) } else { table.first().copied().unwrap_or_default() }
}

/// A date, often as it should be, sometimes with a slip.
fn date(random: &mut Random) -> String {
    if random.below(8) == 0 {
        return (*random.pick(&[
            "Thu Jan  1 00:00:00 1970",
            "Thu Jan 01 00:00:00 1970",
            "Thu Jan 1 00:00:00 1970",
            "0",
            "-1",
            "",
        ]))
        .to_owned();
    }
    let separator = usual(random, &SEPARATORS);
    let other = if random.below(10) == 0 { usual(random, &SEPARATORS) } else { separator };
    let parts = [
        usual(random, &WEEKDAYS),
        usual(random, &DAYS),
        separator,
        usual(random, &MONTHS),
        other,
        usual(random, &YEARS),
        " ",
        usual(random, &TIMES),
        usual(random, &ZONES),
    ];
    let mut date = parts.concat();
    if random.below(6) == 0 {
        let place = random.below(date.len());
        date.insert(place, *random.pick(&STRAYS));
    }
    date
}

fn attribute(random: &mut Random) -> String {
    match random.below(12) {
        0..4 => usual(random, &MAX_AGES).to_owned(),
        4..8 => format!("Expires={}", date(random)),
        8 if random.below(4) == 0 => format!("Path=/{}", "x".repeat(1010 + random.below(20))),
        _ => (*random.pick(&OTHERS)).to_owned(),
    }
}

/// A line for a cookie of this name.
pub(super) fn line(name: &str, random: &mut Random) -> String {
    let mut line = format!("{name}{}", usual(random, &PAIRS));
    for _ in 0..=random.below(3) {
        line += usual(random, &["; ", ";", " ; ", ";\t"]);
        line += &attribute(random);
    }
    line
}
