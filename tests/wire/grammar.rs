//! Every `Set-Cookie` header has the grammar for servers.

use cookie_policy_tests::grammar::assert_kept;

use crate::matrix::cases;

#[test]
fn every_line_keeps_to_the_grammar_for_servers() {
    for case in cases() {
        assert_kept(&case.set("value").expect("every encoding takes it"));
        assert_kept(&case.removal());
    }
}
