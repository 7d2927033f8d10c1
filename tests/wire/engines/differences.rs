//! Where browsers differ: the table of `docs/limits.md`, compared with each of them.

use std::time::{SystemTime, UNIX_EPOCH};

use cookie_policy_tests_browsers::Engine;

use super::visit::Visit;

const LIMITS: &str = include_str!("../../../cookie-policy/docs/limits.md");

/// What the table says of one thing, as one browser does it.
type Row = (&'static str, fn(&Visit) -> String);

const ROWS: [Row; 9] = [
    ("`Secure` on `http://localhost`", |visit| kept(visit, &[&["a=1; Path=/; Secure"]])),
    ("`__Host-` or `__Secure-` without `Secure`", |visit| {
        let [host, secure] = ["__Host-a=1; Path=/", "__Secure-a=1"].map(|line| kept(visit, &[&[line]]));
        if host == secure { host } else { format!("{host}, {secure}") }
    }),
    ("`SameSite=None` without `Secure`", |visit| kept(visit, &[&["a=1; Path=/; SameSite=None"]])),
    ("a cookie with `Partitioned`, after the removal of one without", |visit| {
        kept(visit, &[&[&partitioned(visit), "a=; Path=/; Max-Age=0"]])
    }),
    ("the same in the other order", |visit| kept(visit, &[&["a=; Path=/; Max-Age=0", &partitioned(visit)]])),
    ("host-only and with `Domain`, or with two paths, set in one response", |visit| {
        let domain = "Domain=shop.localhost";
        let host = format!("{}.shop.localhost", visit.engine).to_lowercase();
        visit.receive(&host, &["a=1; Path=/", &format!("a=2; Path=/; {domain}"), "a=3; Path=/shop"]);
        let removals = ["a=; Path=/; Max-Age=0", &format!("a=; Path=/; {domain}; Max-Age=0")];
        let both = visit.receive(&host, &removals).len();
        let shop = visit.sent(&host);
        if (both, shop) == (3, vec!["a=3".to_owned()]) {
            "kept apart".to_owned()
        } else {
            "mixed up".to_owned()
        }
    }),
    ("the cookie `a`, after a line `a; Max-Age=0` without `=`", |visit| {
        kept(visit, &[&["a=1; Path=/"], &["a; Path=/; Max-Age=0"]])
    }),
    ("400 cookies of one host", |visit| {
        let lines: Vec<String> = (0..400).map(|number| format!("c{number}=1; Path=/")).collect();
        let host = visit.new_host();
        lines.chunks(40).for_each(|lines| _ = visit.receive_at(&host, None, lines));
        format!("{} kept", visit.sent(&host).len())
    }),
    ("`Max-Age` of 500 days", |visit| {
        visit.after(&[&["a=1; Path=/; Max-Age=43200000"]]);
        let now = SystemTime::now().duration_since(UNIX_EPOCH).expect("it is after 1970").as_secs();
        let end = visit.browser.expiry("a").expect("the cookie has an end");
        format!("{} days", (end - i64::try_from(now).expect("it is") + 43_200) / 86_400)
    }),
];

/// WebKitGTK drops `Secure` without TLS, and the others drop `Partitioned` without `Secure`.
fn partitioned(visit: &Visit) -> String {
    let secure = if visit.engine == Engine::WebKitGtk { "" } else { "; Secure" };
    format!("a=1; Path=/{secure}; Partitioned")
}

fn kept(visit: &Visit, responses: &[&[&str]]) -> String {
    if visit.after(responses).is_empty() { "dropped".to_owned() } else { "kept".to_owned() }
}

/// The cells of each row: what it is about, and what each browser does.
fn table() -> impl Iterator<Item = Vec<&'static str>> {
    let section = LIMITS.split("## Browsers").nth(1).expect("there is the section");
    let section = section.split("\n## ").next().unwrap_or_default();
    let rows = section.lines().filter(|line| line.starts_with('|')).skip(2);
    rows.map(|row| row.trim_matches('|').split(" | ").map(str::trim).collect())
}

pub(super) fn the_browser_does_what_the_table_says(visit: &Visit) {
    let column = 1 + Engine::ALL.iter().position(|engine| *engine == visit.engine).expect("it is listed");
    let said = |cells: Vec<&'static str>| Some((*cells.first()?, (*cells.get(column)?).to_owned()));
    let said: Vec<_> = table().filter_map(said).collect();
    let done: Vec<_> = ROWS.iter().map(|(what, does)| (*what, does(visit))).collect();
    assert_eq!(said, done, "{}", visit.engine);
}
