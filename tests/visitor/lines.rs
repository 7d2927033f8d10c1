//! Lines as section 5.6 reads them.

use crate::after;

#[test]
fn a_line_is_a_pair_and_attributes() {
    let long = |bytes| format!("a={}", "x".repeat(bytes));
    let (fits, too_long) = (long(4095), long(4096));
    let long_path = format!("a=1; Path=/{}", "x".repeat(1024));
    for (line, header) in [
        ("a=1", "a=1"),
        ("\ta\t= 1 2 ; Path=/", "a=1 2"),
        ("a=b=c", "a=b=c"),
        ("a=\"1\"", "a=\"1\""),
        ("a=", "a="),
        ("a", "a"),
        ("=a", "a"),
        ("=", ""),
        ("", ""),
        ("; Secure", ""),
        ("a=1\x01", ""),
        ("a=1\x7f", ""),
        ("a=1; Path=/\x08", ""),
        ("a=1; Unknown=2; ;;", "a=1"),
        ("a=caf\u{e9}", "a=caf\u{e9}"),
        (&fits, &fits),
        (&too_long, ""),
        (&long_path, "a=1"),
    ] {
        assert_eq!(after([line]).header(), header, "{line:.40}");
    }
}

#[test]
fn bytes_that_are_not_text_do_no_harm() {
    for bytes in [&b"\xff\xfe=\xc3\x28; Path=\xff"[..], b"\xff", b"a=1; Domain=\xff", b"a=1; Expires=\xff"] {
        let mut visitor = after([]);
        visitor.receive_lines([bytes, b"b=2"]);
        assert!(visitor.header().ends_with("b=2"), "{:?}", bytes.escape_ascii().to_string());
    }
}
