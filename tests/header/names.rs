//! Names.

use cookie_policy::Error;
use cookie_policy_tests::{Search, SessionId, Verbatim};

use crate::site::{jar, problems, session, told};

#[test]
fn the_first_equals_sign_ends_the_name() {
    let jar = jar("sessionid=a=b==; verbatim==");
    assert_eq!(jar.get(), session("a=b=="));
    assert_eq!(jar.get(), Some(Verbatim("=".into())));
}

#[test]
fn names_are_compared_with_regard_to_case() {
    let jar = jar("SessionID=a; SESSIONID=b; sessionid=c; Search=7");
    assert_eq!(jar.get(), session("c"));
    assert_eq!(jar.get::<Search>(), None);
    assert_eq!(problems(&jar), []);
}

#[test]
fn a_name_is_the_whole_name() {
    let jar = jar("xsessionid=a; sessionid2=b; session=c; sessionid.=d");
    assert_eq!(jar.try_get::<SessionId>(), Err(Error::Absent { cookie: "sessionid" }));
}

#[test]
fn a_piece_without_a_name_is_a_problem_and_nothing_else() {
    for header in
        ["s3cret; sessionid=a", "sessionid=a; =s3cret", "sessionid=a;\" s3cret \"", "sessionid=a; \t= s3cret"]
    {
        let jar = jar(header);
        assert_eq!(jar.get(), session("a"), "{header}");
        assert_eq!(problems(&jar), told("A-READ-NAMELESS", ""), "{header}");
    }
    assert_eq!(jar("sessionid").get::<SessionId>(), None, "a nameless cookie with this value");
}

#[test]
fn a_name_that_is_not_a_token_is_a_problem_and_escaped() {
    for (name, shown) in [
        (&b"se ssion"[..], "se ssion"),
        (b"a\"b", "a\\\"b"),
        (b"a,b", "a,b"),
        (b"<b>", "<b>"),
        (b"a\x1b[31m", "a\\x1b[31m"),
        (b"a\r\nb", "a\\r\\nb"),
        (b"a\0b", "a\\x00b"),
        (b"caf\xc3\xa9", "caf\\xc3\\xa9"),
        (b"\xff\xfe", "\\xff\\xfe"),
    ] {
        let jar = jar([name, b"=s3cret; sessionid=a"].concat());
        assert_eq!(problems(&jar), told("A-NAME-TOKEN", shown));
        assert_eq!(jar.get(), session("a"), "{shown}");
    }
}

#[test]
fn every_token_is_a_good_name() {
    let name: String = ('!'..='~').filter(|char| !"\"(),/:;<=>?@[\\]{}".contains(*char)).collect();
    assert_eq!(name.len(), 77);
    assert_eq!(problems(&jar(format!("{name}=1"))), []);
}

#[test]
fn a_hostile_name_is_cut_at_64_bytes() {
    for (length, shown) in [(63, 63), (64, 64), (65, 64), (100_000, 64)] {
        let jar = jar(format!("{}=s3cret; search=7", "[".repeat(length)));
        assert_eq!(problems(&jar), told("A-NAME-TOKEN", &"[".repeat(shown)));
        assert_eq!(jar.get(), Some(Search(7)));
    }
    let jar = jar(["\u{e9}".repeat(40).as_bytes(), b"=1"].concat());
    assert_eq!(problems(&jar), told("A-NAME-TOKEN", &"\\xc3\\xa9".repeat(32)), "cut before it is escaped");
}
