//! Every rule that is known is on the page of rules: how it is checked, or why not.

use std::collections::BTreeSet;

/// The rules of protocols, laws and signals that this library knows.
const KNOWN: [&str; 147] = [
    "A-NAME-TOKEN",
    "A-NAME-EMPTY",
    "A-NAME-CTL",
    "A-NAME-ASCII",
    "A-NAME-CASE",
    "A-NAME-DUP",
    "A-NAME-SHADOW",
    "A-NAME-DOLLAR",
    "A-NAME-ATTR",
    "A-PFX-SECURE",
    "A-PFX-HOST",
    "A-PFX-HTTP",
    "A-PFX-HOSTHTTP",
    "A-PFX-CASE",
    "A-PFX-NEAR",
    "A-PFX-NAMELESS",
    "A-PFX-JS",
    "A-PFX-MISSED",
    "A-VAL-OCTET",
    "A-VAL-CTL",
    "A-VAL-ENC",
    "A-SIZE-PAIR",
    "A-SIZE-ATTR",
    "A-SIZE-LINE",
    "A-SIZE-HDR",
    "A-COUNT-HOST",
    "A-COUNT-ALL",
    "A-COUNT-PART",
    "A-EVICT",
    "A-AGE-CAP",
    "A-AGE-GRAMMAR",
    "A-AGE-ZERO",
    "A-AGE-BOTH",
    "A-AGE-NONE",
    "A-EXP-FMT",
    "A-EXP-2038",
    "A-AGE-LONG",
    "A-AGE-JS7",
    "A-AGE-TRUTH",
    "A-DOM-GRAMMAR",
    "A-DOM-DOT",
    "A-DOM-URL",
    "A-DOM-IP",
    "A-DOM-PSL",
    "A-DOM-MATCH",
    "A-DOM-WIDE",
    "A-DOM-EMPTY",
    "A-PATH-SLASH",
    "A-PATH-OCTET",
    "A-PATH-EXPL",
    "A-PATH-SEC",
    "A-SS-NONE",
    "A-SS-VALUE",
    "A-SS-UNSET",
    "A-SS-CROSS",
    "A-SS-WIDE",
    "A-SEC-SCHEME",
    "A-SEC-OVERLAY",
    "A-SEC-MISS",
    "A-HTTPONLY-JS",
    "A-HTTPONLY-MISS",
    "A-PART-SECURE",
    "A-PART-NONE",
    "A-PART-HOST",
    "A-PART-TABLE",
    "A-SET-DUP",
    "A-SET-FOLD",
    "A-SET-ATTRDUP",
    "A-SET-ORDER",
    "A-SET-1XX",
    "A-SET-CACHE",
    "A-SET-UNDECL",
    "A-DEL-IDENT",
    "A-DEL-REQS",
    "A-DEL-FORM",
    "A-DEL-EMPTY",
    "A-DEL-MOVED",
    "A-DEL-CSD",
    "A-READ-MULTI",
    "A-READ-DUP",
    "A-READ-NAMELESS",
    "A-READ-LENIENT",
    "A-READ-CASE",
    "A-READ-TRUST",
    "B-NAME",
    "B-PURPOSE",
    "B-PURPOSE-VAGUE",
    "B-PROVIDER",
    "B-DUR",
    "B-3P",
    "B-REFRESH",
    "B-CAT",
    "B-BASIS",
    "B-NO-LI",
    "B-LISTALL",
    "B-LANG",
    "B-1PURPOSE",
    "B-MULTI",
    "B-CLEARNAME",
    "B-NOT-ANON",
    "B-OTHERSTORE",
    "B-EX-TRANS",
    "B-EX-STRICT",
    "B-EX-INPUT",
    "B-EX-AUTH",
    "B-EX-SEC",
    "B-EX-MEDIA",
    "B-EX-UI",
    "B-EX-SOCIAL",
    "B-EX-CHOICE",
    "B-EX-PAYWALL",
    "B-EX-AUDIENCE-FR",
    "B-EX-STAT-UK",
    "B-EX-LOOK-UK",
    "B-EX-EMERG-UK",
    "B-EX-NONE-DE",
    "B-EX-OMNI",
    "B-GATE-SET",
    "B-GATE-GET",
    "B-DENY-DEFAULT",
    "B-GRANULAR",
    "B-EXPLICIT-BOTH",
    "B-REFUSE-EASY",
    "B-WITHDRAW",
    "B-WITHDRAW-LINK",
    "B-NOCHOICE",
    "B-KEEP",
    "B-RENEW",
    "B-NO-EULIFE",
    "B-VERSION",
    "B-RECORD",
    "B-CHOICENAME",
    "B-FIRSTRESP",
    "B-WALL",
    "B-DE-PIMS",
    "B-CH",
    "B-BR",
    "B-CA-GPC",
    "B-CA-BANNER",
    "B-CA-WAIT",
    "B-US-STATES",
    "C-GPC-PARSE",
    "C-GPC-DIR",
    "C-GPC-WK",
    "C-GPC-EU",
    "C-DNT",
    "C-OMNI-88B",
];

fn page() -> String {
    std::fs::read_to_string("../cookie-policy/docs/rules.md").unwrap()
}

/// The rules in the first cells of rows.
fn rules_of(text: &str) -> Vec<String> {
    let cells = text.lines().filter_map(|line| line.strip_prefix("| ")?.split(" | ").next());
    cells
        .filter(|cell| ["A-", "B-", "C-"].iter().any(|start| cell.starts_with(start)))
        .map(str::to_owned)
        .collect()
}

/// The rules of a section of the page.
fn section(title: &str) -> BTreeSet<String> {
    let page = page();
    rules_of(page.split("\n## ").find(|section| section.starts_with(title)).unwrap()).into_iter().collect()
}

#[test]
fn every_rule_is_on_the_page() {
    let listed: BTreeSet<String> = rules_of(&page()).into_iter().collect();
    let missing: Vec<&&str> = KNOWN.iter().filter(|id| !listed.contains(**id)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn every_row_of_the_page_is_complete() {
    for row in
        page().lines().filter(|line| ["| A-", "| B-", "| C-"].iter().any(|start| line.starts_with(start)))
    {
        let cells: Vec<&str> = row.trim_matches('|').split(" | ").collect();
        assert!(cells.len() >= 3 && cells.iter().all(|cell| !cell.trim().is_empty()), "{row}");
    }
}

#[test]
#[allow(deprecated, reason = "the list is for tests")]
fn the_section_of_the_report_is_the_report() {
    let reported: BTreeSet<String> =
        cookie_policy::__private::shared::report_rules().map(str::to_owned).collect();
    assert_eq!(section("In the report"), reported);
}

#[test]
fn no_rule_is_both_checked_and_not_checked() {
    let listed = rules_of(&page());
    for id in section("Not checked") {
        assert_eq!(listed.iter().filter(|one| **one == id).count(), 1, "{id}");
    }
}
