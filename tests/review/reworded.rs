//! Texts with a key of their own: rewording is read, and another key asks again.

use cookie_policy::{Consequence, Lock};

use crate::asked::HEAD;

/// A lock with one cookie, whose purpose has a key.
fn keyed(purpose: &str, key: &str, lifetime: &str, hash: u64) -> Lock {
    let cookie = format!(
        "{{\"category\": \"statistics\", \"name\": \"one\", \"provider\": \"A\", \"purpose\": \"{purpose}\", {key} \
         \"lifetime\": \"{lifetime}\", \"recipients\": [], \"material\": \"{hash:#018x}\"}}"
    );
    Lock::parse(&format!("{HEAD}  \"categories\": [],\n  \"cookies\": [{cookie}]\n}}\n")).unwrap()
}

#[test]
fn rewording_stays_what_visitors_read_beside_a_change_that_asks_again() {
    let key = "\"purpose_key\": \"To count\",";
    let read = "\nvisitors read it:\n  `one` (statistics): purpose: ";
    for former in [keyed("To sum up", key, "1 day", 1), keyed("To count", "", "1 day", 1)] {
        let changes = keyed("To count visits", key, "2 days", 2).changes_since(&former).to_string();
        let asked = "visitors are asked again:\n  `one` (statistics): lifetime: \"1 day\" -> \"2 days\"\n";
        assert!(changes.contains(asked) && changes.contains(read), "{changes}");
    }
    let other = keyed("To count", "", "1 day", 1);
    let changes = keyed("To count visits", "", "2 days", 2).changes_since(&other).to_string();
    assert!(!changes.contains("visitors read it"), "{changes}");
}

#[test]
fn another_key_asks_again_and_a_new_one_for_the_same_text_is_not_noticed() {
    let former = keyed("To count", "", "1 day", 1);
    let key = |key: &str| format!("\"purpose_key\": \"{key}\",");
    let same = keyed("To count", &key("To count"), "1 day", 1).changes_since(&former);
    assert_eq!(same.worst(), Some(Consequence::Unnoticed));
    let other = keyed("To count", &key("counting"), "1 day", 2).changes_since(&former);
    assert_eq!(
        other.to_string().lines().nth(1),
        Some("  `one` (statistics): purpose_key: (default) -> \"counting\"")
    );
    assert_eq!(other.worst(), Some(Consequence::AskedAgain));
}
