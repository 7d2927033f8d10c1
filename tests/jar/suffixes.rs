//! What a suffix may be.

use cookie_policy::{CookieSuffix, InvalidSuffix};

#[test]
fn suffixes_are_tokens_of_a_limited_length() {
    let every = (b'!'..=b'~').map(char::from).filter(|char| !"\"(),/:;<=>?@[\\]{}".contains(*char));
    let every: Vec<String> = every.map(String::from).collect();
    assert_eq!(every.len(), 77);
    every
        .iter()
        .for_each(|sign| assert_eq!(CookieSuffix::try_from(sign.as_str()).expect("a token").as_str(), sign));
    for (text, position) in [
        ("=", 0),
        ("a;", 1),
        ("a b", 1),
        ("a\r\nSet-Cookie: x=y", 1),
        ("\0", 0),
        ("é", 0),
        ("a,", 1),
        ("a/b", 1),
        ("\t", 0),
        ("{}", 0),
    ] {
        assert_eq!(text.parse::<CookieSuffix>(), Err(InvalidSuffix::NotAllowed { position }), "{text:?}");
    }
    assert_eq!("".parse::<CookieSuffix>(), Err(InvalidSuffix::Empty));
    assert_eq!("x".repeat(64).parse::<CookieSuffix>().expect("short enough").as_str().len(), 64);
    assert_eq!("x".repeat(65).parse::<CookieSuffix>(), Err(InvalidSuffix::TooLong { length: 65 }));
    assert_eq!("é".repeat(1 << 20).parse::<CookieSuffix>(), Err(InvalidSuffix::TooLong { length: 2 << 20 }));
}
