//! What findings say: the attributes as they are and as they are declared, what to write, and never a value.

use cookie_policy::Audit;
use cookie_policy_tests_servers::Request;

use super::server;

/// What the log says of a line: the messages without what comes before and behind them.
fn reasons(line: &str) -> Vec<String> {
    let (server, _) = server(Audit::Report, &[line.as_bytes()]);
    Request::get("/").send(&server);
    let logged = server.log.lines();
    assert!(!logged.concat().contains("s3cret"), "{logged:?}");
    let reason = |line: &String| {
        let reason =
            line.strip_prefix("ERROR message=a cookie was sent although it violates the policy: ")?;
        Some(reason.split_once(" rule=")?.0.to_owned())
    };
    logged.iter().filter_map(reason).collect()
}

/// Attributes of a line of another program, and what the log says of them.
const ATTRIBUTES: [(&str, &str); 11] = [
    (
        "Path=/; Secure; HttpOnly; SameSite=None",
        "the line has `SameSite=None`, the declaration `SameSite=Lax`: write `SameSite=Lax`",
    ),
    (
        "Path=/; Secure; HttpOnly",
        "the line has no `SameSite`, the declaration `SameSite=Lax`: write `SameSite=Lax`",
    ),
    (
        "Path=/; Secure; HttpOnly; SameSite",
        "the line has `SameSite`, the declaration `SameSite=Lax`: write `SameSite=Lax`",
    ),
    (
        "Path=/shop; Secure; HttpOnly; SameSite=Lax",
        "the line has `Path=/shop`, the declaration `Path=/`: write `Path=/`",
    ),
    ("Secure; HttpOnly; SameSite=Lax", "the line has no `Path`, the declaration `Path=/`: write `Path=/`"),
    (
        "Domain=a.org; Path=/; Secure; HttpOnly; SameSite=Lax",
        "the line has `Domain=a.org`, the declaration no `Domain`: leave it out",
    ),
    (
        "Path=/; HttpOnly; SameSite=Lax",
        "the line has no `Secure`, the declaration `secure = true`: write `Secure`",
    ),
    (
        "Path=/; Secure; HttpOnly; SameSite=Lax; Partitioned",
        "the line has `Partitioned`, the declaration `partitioned = false`: declare `partitioned = true`, or \
             leave it out",
    ),
    (
        "Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=1209601",
        "the line keeps the cookie for 1209601 seconds, the declaration for at most 1209600: write \
             `Max-Age=1209600`",
    ),
    (
        "Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=1.5",
        "`Max-Age=1.5` is not a number, so browsers differ about it: write only digits",
    ),
    (
        "Path=/; Secure; HttpOnly; SameSite=Lax; Expires=soon",
        "`Expires=soon` is not a date that all browsers read alike: write it like `Thu, 01 Jan 1970 00:00:00 GMT`",
    ),
];

#[test]
fn an_attribute_is_said_as_it_is_and_as_it_is_declared() {
    for (attributes, expected) in ATTRIBUTES {
        assert_eq!(reasons(&format!("sessionid=s3cret; {attributes}")), [expected], "{attributes}");
    }
}

#[test]
fn a_lifetime_is_said_as_it_is_and_as_it_is_declared() {
    for (line, expected) in [
        (
            "django_language=s3cret; Max-Age=60; Path=/; Secure; HttpOnly; SameSite=Lax",
            "the line keeps the cookie for 60 seconds, the declaration for the session: leave out `Max-Age` and `Expires`",
        ),
        (
            "basket=s3cret; Domain=opendatasoft.com; Path=/shop; Secure; HttpOnly; SameSite=Strict",
            "the line keeps the cookie for the session, which can be longer than declared: write `Max-Age=129600`",
        ),
    ] {
        assert_eq!(reasons(line), [expected]);
    }
}

#[test]
fn a_name_without_the_part_that_varies_is_said_not_to_be_covered() {
    let expected = "the policy lists `_pk_*`, whose `*` stands for at least one character: declare and list the name without it, too, or remove the line";
    assert_eq!(reasons("_pk_=s3cret; Path=/"), [expected]);
    let undeclared = "the policy does not list the cookie: declare and list it, or remove the line";
    for line in ["_pk=s3cret", "_pk_*=s3cret", "s3cret"] {
        assert!(!reasons(line).contains(&expected.to_owned()), "{line}");
    }
    assert_eq!(reasons("_pk=s3cret"), [undeclared]);
}

#[test]
fn a_long_or_odd_attribute_is_cut_and_escaped() {
    let path = "/\u{e9}".to_owned() + &"x".repeat(1000);
    let cut = format!("`Path=/\\xc3\\xa9{}`", "x".repeat(61));
    let reasons = reasons(&format!("sessionid=s3cret; Secure; HttpOnly; SameSite=Lax; Path={path}"));
    // The log itself escapes backslashes.
    let reasons: Vec<_> = reasons.iter().map(|reason| reason.replace("\\\\", "\\")).collect();
    assert_eq!(reasons, [format!("the line has {cut}, the declaration `Path=/`: write `Path=/`")]);
}
