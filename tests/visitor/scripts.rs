//! Cookies of scripts: the "non-HTTP" APIs of the RFC.

use crate::{after, visitor};

#[test]
fn a_script_sees_and_changes_nothing_that_is_http_only() {
    let mut visitor = after(["a=1; HttpOnly", "b=2"]);
    assert_eq!(visitor.document_cookie(), "b=2");
    for line in ["a=3", "a=; Max-Age=0", "c=3; HttpOnly"] {
        visitor.set_document_cookie(line);
        assert_eq!(visitor.header(), "a=1; b=2", "steps 15 and 23: {line}");
    }
    visitor.set_document_cookie("b=3; Path=/shop");
    visitor.set_document_cookie("a=4; Path=/");
    assert_eq!(visitor.document_cookie(), "b=3; a=4");
}

#[test]
fn every_other_rule_holds_for_scripts_too() {
    for line in ["__Host-a=1", "a=1; Domain=other.example", "a=1; SameSite=None", "a=\x01", "a=1; Max-Age=0"]
    {
        let mut visitor = visitor();
        visitor.set_document_cookie(line);
        assert_eq!(visitor.cookies(), [], "{line}");
    }
}
