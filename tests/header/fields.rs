//! The `Cookie` headers of a request, and the cookies in them.

use cookie_policy::Error;
use cookie_policy_tests::{Basket, Language, Search, SessionId};
use cookie_policy_tests_library::CsrfToken;

use crate::site::{fields, jar, problems, session, told};

#[test]
fn an_empty_header_has_no_cookies_and_no_problems() {
    for header in ["", " ", "\t", ";", ";;; ;", " ; "] {
        let jar = jar(header);
        assert_eq!(jar.get::<SessionId>(), None, "{header:?}");
        assert_eq!(problems(&jar), [], "{header:?}");
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
