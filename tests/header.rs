//! `Cookie` headers, as hostile as they come.

mod random;

use cookie_policy::{Answer, Consent, Error, Jar, Preferences, Site, Statistics, Status};
use cookie_policy_tests::{
    Basket, CookiePreferences, Language, MapZoom, Search, SessionId, SitePolicy, Verbatim,
};
use cookie_policy_tests_library::CsrfToken;
use random::{Random, for_seeds};

fn jar(header: impl AsRef<[u8]>) -> Jar<SitePolicy> {
    fields(&[header.as_ref()])
}

fn fields(fields: &[&[u8]]) -> Jar<SitePolicy> {
    Site::new().jar(fields, None)
}

/// Rules and names of what was wrong. No value may show, which is why tests write `s3cret` into them.
fn problems(jar: &Jar<SitePolicy>) -> Vec<(&'static str, String)> {
    let problems = jar.problems();
    for problem in &problems {
        let shown = format!("{problem} {problem:?}");
        assert!(!shown.contains("s3cret"), "{shown}");
        assert!(problem.to_string().contains(problem.rule()), "{problem}");
        assert!(shown.bytes().all(|byte| byte.is_ascii_graphic() || byte == b' '), "{shown}");
    }
    problems.iter().map(|problem| (problem.rule(), problem.cookie().to_owned())).collect()
}

fn told(rule: &'static str, cookie: &str) -> Vec<(&'static str, String)> {
    vec![(rule, cookie.to_owned())]
}

fn session(text: &str) -> Option<SessionId> {
    Some(SessionId(text.to_owned()))
}

#[test]
fn an_empty_header_has_no_cookies_and_no_problems() {
    for header in ["", " ", "\t", ";", ";;; ;", " ; "] {
        let jar = jar(header);
        assert_eq!(jar.get::<SessionId>(), None, "{header:?}");
        assert_eq!(problems(&jar), [], "{header:?}");
        assert_eq!(jar.next_request(), "", "{header:?}");
    }
    assert_eq!(problems(&fields(&[])), []);
    assert_eq!(problems(&fields(&[b"", b""])), []);
}

#[test]
fn cookies_are_read_whatever_white_space_is_around_them() {
    for header in [
        "sessionid=a; search=7",
        "sessionid=a;search=7",
        "  sessionid = a  ;\tsearch\t=\t7\t",
        "search=7;;;; sessionid=a;",
        "; sessionid=a; search=7; ",
    ] {
        let jar = jar(header);
        assert_eq!(jar.get(), session("a"), "{header:?}");
        assert_eq!(jar.get(), Some(Search(7)), "{header:?}");
        assert_eq!(problems(&jar), [], "{header:?}");
    }
}

#[test]
fn the_first_equals_sign_ends_the_name() {
    let jar = jar("sessionid=a=b==; verbatim==");
    assert_eq!(jar.get(), session("a=b=="));
    assert_eq!(jar.get(), Some(Verbatim("=".into())));
}

#[test]
fn an_empty_value_is_a_value() {
    let jar = jar("sessionid=; search=");
    assert_eq!(jar.get(), session(""));
    assert_eq!(jar.try_get::<Search>(), Err(Error::Malformed { cookie: "search" }));
}

#[test]
fn quotes_are_part_of_the_value() {
    let jar = jar("sessionid=\"a b\"; verbatim=\"x; search=7");
    assert_eq!(jar.get(), session("\"a b\""));
    assert_eq!(jar.get(), Some(Verbatim("\"x".into())));
    assert_eq!(jar.get(), Some(Search(7)));
    assert_eq!(problems(&jar), []);
}

#[test]
fn a_semicolon_in_quotes_ends_the_cookie_all_the_same() {
    let jar = jar("sessionid=\"a; search=7\"");
    assert_eq!(jar.get(), session("\"a"));
    assert_eq!(jar.get::<Search>(), None);
}

#[test]
fn several_fields_are_one_list() {
    let jar = fields(&[b"sessionid=a", b"", b"search=7; django_language=fr", b"csrftoken=x;"]);
    assert_eq!(jar.get(), session("a"));
    assert_eq!(jar.get(), Some(Search(7)));
    assert_eq!(jar.get(), Some(Language::Fr));
    assert_eq!(jar.get::<CsrfToken>().map(|token| token.0).as_deref(), Some("x"));
    assert_eq!(problems(&jar), []);
    let twice = fields(&[b"sessionid=a", b"sessionid=b"]);
    assert_eq!(twice.try_get::<SessionId>(), Err(Error::Ambiguous { cookie: "sessionid" }));
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
fn a_repeated_cookie_is_none_and_a_problem_even_if_both_are_alike() {
    for header in ["sessionid=s3cret; search=7; sessionid=b", "sessionid=s3cret; sessionid=s3cret; search=7"]
    {
        let jar = jar(header);
        assert_eq!(jar.get::<SessionId>(), None);
        assert_eq!(jar.get(), Some(Search(7)), "the others are read");
        assert_eq!(problems(&jar), told("A-READ-DUP", "sessionid"));
    }
    assert_eq!(problems(&jar("other=1; other=2")), [], "what is not declared here is somebody else's affair");
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
fn a_name_that_is_no_token_is_a_problem_and_escaped() {
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

#[test]
fn a_value_with_a_control_character_is_not_read() {
    for value in [&b"s3cret\x01"[..], b"s3\tcret", b"s3cret\x7f", b"s3cret\r\nSet-Cookie: x=y", b"s3cret\0"] {
        let jar = jar([b"sessionid=", value, b"; search=7"].concat());
        assert_eq!(problems(&jar), told("A-VAL-CTL", "sessionid"), "{value:?}");
        assert_eq!(jar.try_get::<SessionId>(), Err(Error::Malformed { cookie: "sessionid" }), "{value:?}");
        assert_eq!(jar.get(), Some(Search(7)), "{value:?}");
    }
}

#[test]
fn a_value_that_is_not_utf_8_is_not_read() {
    for value in [&b"s3cret\xff"[..], b"\xc3(", b"\xed\xa0\x80", b"\xf8\x88\x80\x80\x80"] {
        let jar = jar([b"sessionid=", value, b"; search=7"].concat());
        assert_eq!(problems(&jar), told("A-VAL-OCTET", "sessionid"));
        assert_eq!(jar.try_get::<SessionId>(), Err(Error::Malformed { cookie: "sessionid" }));
        assert_eq!(jar.get(), Some(Search(7)));
    }
}

#[test]
fn what_a_script_wrote_without_encoding_it_is_read_and_told() {
    let jar = jar("sessionid=caf\u{e9}; verbatim=a b,c\\d");
    assert_eq!(jar.get(), session("caf\u{e9}"));
    assert_eq!(jar.get(), Some(Verbatim("a b,c\\d".into())));
    assert_eq!(problems(&jar), told("A-VAL-OCTET", "sessionid"));
}

#[test]
fn a_bad_cookie_hides_no_other() {
    let jar =
        jar(&b"\xff=\xff; ; =; s3cret; sessionid=a; basket=%; search=x; django_language=en-gb; \x00"[..]);
    assert_eq!(jar.get(), session("a"));
    assert_eq!(jar.get(), Some(Language::EnGb));
    assert_eq!(jar.get::<Basket>(), None);
    assert_eq!(jar.get::<Search>(), None);
    let rules: Vec<_> = problems(&jar).into_iter().map(|(rule, name)| format!("{rule} {name}")).collect();
    let expected = [
        "A-NAME-TOKEN \\xff",
        "A-READ-NAMELESS ",
        "A-READ-NAMELESS ",
        "A-READ-NAMELESS ",
        "A-VAL-ENC basket",
        "A-VAL-ENC search",
    ];
    assert_eq!(rules, expected);
}

#[test]
fn a_problem_reads_as_a_sentence() {
    let jar = jar("sessionid=a; sessionid=b");
    let sentences: Vec<_> = jar.problems().iter().map(ToString::to_string).collect();
    assert_eq!(
        sentences,
        [
            "cookie `sessionid`: the request carries the cookie more than once, so none of them counts [A-READ-DUP]"
        ]
    );
}

#[test]
fn a_header_of_100_kilobytes_is_read() {
    let long = "x".repeat(100_000);
    let jar = jar(format!("search=7; sessionid={long}; django_language=fr"));
    assert_eq!(jar.get(), session(&long));
    assert_eq!(jar.get(), Some(Language::Fr));
    assert_eq!(jar.get(), Some(Search(7)));
    assert_eq!(problems(&jar), []);
}

#[test]
fn ten_thousand_cookies_are_read() {
    let many: String = (0..10_000).map(|i| format!("c{i}=s3cret; ")).collect();
    let jar = jar(format!("{many}sessionid=a; {many}"));
    assert_eq!(jar.get(), session("a"));
    assert_eq!(jar.get::<Search>(), None);
    assert_eq!(problems(&jar), []);
    assert_eq!(jar.status::<Statistics>(), Status::NotAsked);
    assert_eq!(jar.set_cookies().len(), 0);
}

#[test]
fn ten_thousand_bad_cookies_are_told() {
    let jar = jar("s3cret; ".repeat(10_000));
    assert_eq!(problems(&jar).len(), 10_000);
}

#[test]
fn ten_thousand_refused_cookies_are_removed() {
    let mut refusing = jar("");
    refusing.answer(Answer::refuse_all()).expect("recorded");
    let many: String = (0..10_000).map(|i| format!("; _pk_{i}=x")).collect();
    let mut jar = jar(refusing.next_request() + &many);
    assert_eq!(jar.set_cookies().len(), 10_000);
    jar.answer(Answer::refuse_all()).expect("recorded");
    assert_eq!(jar.set_cookies().filter(|line| line.name().starts_with("_pk_")).count(), 10_000);
}

/// Bytes that look enough like cookies to get far.
fn bytes(random: &mut Random, pieces: &[&[u8]]) -> Vec<u8> {
    (0..random.below(30))
        .flat_map(|_| match random.below(4) {
            0 => vec![u8::try_from(random.below(256)).expect("it is below")],
            _ => random.pick(pieces).to_vec(),
        })
        .collect()
}

const PIECES: [&[u8]; 34] = [
    b";",
    b"; ",
    b"=",
    b"==",
    b" ",
    b"\t",
    b"\"",
    b"%",
    b"%41",
    b"%ff",
    b"\xc3\xa9",
    b"\xff",
    b"\r\n",
    b"\0",
    b"sessionid",
    b"sessionid=",
    b"basket=",
    b"{%22items%22:[]}",
    b"visitor_id=",
    b"_pk_",
    b"_pk_id=1",
    b"_pk_*",
    b"map_zoom=3",
    b"audience=",
    b"cookies_preferences=",
    b"v=1",
    b"&id=0123456789abcdef0123456789abcdef",
    b"&statistics=grant.1.",
    b"&statistics=refuse.1.0123456789abcdef",
    b"&marketing=refuse.",
    b"9999999999",
    b".",
    b"&",
    b"0123456789abcdef",
];

#[test]
fn no_header_makes_anything_panic_or_writes_a_line_of_its_own() {
    for_seeds(6000, |random| {
        let header = bytes(random, &PIECES);
        let gpc = *random.pick(&["1", "0", ""]);
        let mut jar = Site::<SitePolicy>::new().jar([&header], Some(gpc));
        use_all(&jar);
        let answers = [
            Answer::change(),
            Answer::refuse_all(),
            Answer::accept_all(),
            Answer::change().refuse::<Statistics>().grant::<Preferences>(),
        ];
        let before = jar.clone();
        jar.answer(random.pick(&answers).clone()).expect("recorded");
        use_all(&before);
        for line in jar.take_set_cookies() {
            let plain = line.as_str().bytes().all(|byte| matches!(byte, b' '..=b'~'));
            assert!(plain, "{line:?} after {header:?}");
            assert!(line.as_str().matches(';').count() <= 7, "{line:?} after {header:?}");
            let _ = http::HeaderValue::from(line);
        }
    });
}

/// Asks a jar for all that it knows.
fn use_all(jar: &Jar<SitePolicy>) {
    let _ = (jar.get::<SessionId>(), jar.get::<Basket>(), jar.get::<Language>(), jar.get::<Verbatim>());
    let _ = (jar.get::<CookiePreferences>(), jar.status::<Statistics>(), jar.source::<Statistics>());
    let _ = jar.consent::<Preferences>().map(Consent::get::<MapZoom>);
    problems(jar);
    let _ = Jar::<SitePolicy>::from_cookie_header(&jar.next_request()).problems();
}

#[test]
fn a_good_cookie_is_read_wherever_it_stands_among_any_bytes() {
    for_seeds(3000, |random| {
        let (before, after) = (bytes(random, &PIECES), bytes(random, &PIECES));
        let jar = jar([&before, &b"; search=7; "[..], &after].concat());
        assert_eq!(jar.get(), Some(Search(7)), "among {before:?} and {after:?}");
    });
}

#[test]
fn a_random_header_never_grants_anything() {
    for_seeds(3000, |random| {
        let choices = [&b"cookies_preferences=v=1"[..], &bytes(random, &PIECES)].concat();
        let jar = jar(&choices);
        assert!(jar.consent::<Statistics>().is_none(), "{choices:?}");
        assert!(jar.consent::<Preferences>().is_none(), "{choices:?}");
    });
}
