//! The report: each rule finds what it is about, and not its closest neighbour.

use std::collections::BTreeSet;

use cookie_policy::{AnonymousStatistics, Report, Severity, policy};

use crate::doubtful::{Doubtful, Exempt, Sound, Turkish};
use crate::many::Many;

/// Each rule about cookies, with the cookies of `Doubtful` that it finds.
const FOUND: [(&str, &[&str]); 32] = [
    ("A-PART-NONE", &["partitioned-lax"]),
    ("A-PART-HOST", &["partitioned-lax"]),
    ("A-PART-TABLE", &["partitioned-lax", "__Host-partitioned"]),
    ("A-SS-WIDE", &["sent-everywhere"]),
    ("A-HTTPONLY-MISS", &["login-for-scripts", "login-of-scripts"]),
    ("A-SEC-MISS", &["without-secure"]),
    ("A-DOM-WIDE", &["login-of-all"]),
    ("A-PATH-SEC", &["token-below"]),
    ("A-PFX-NEAR", &["__HostHttp-near", "__host_near"]),
    ("A-NAME-CASE", &["Case", "case"]),
    ("A-NAME-SHADOW", &["twice", "twice"]),
    ("A-NAME-DOLLAR", &["$Version"]),
    ("A-NAME-ATTR", &["max-age"]),
    ("A-AGE-JS7", &["script-for-weeks", "stored-for-weeks", "stored-input"]),
    ("A-AGE-LONG", &["login-for-weeks"]),
    ("B-PURPOSE-VAGUE", &["vague", "stock"]),
    ("B-EX-AUTH", &["persistent-login"]),
    ("B-EX-TRANS", &["balancing"]),
    ("B-EX-MEDIA", &["media"]),
    ("B-EX-SOCIAL", &["social"]),
    ("B-EX-INPUT", &["stored-input", "input"]),
    ("B-EX-UI", &["stored-interface", "interface"]),
    ("B-EX-SEC", &["security"]),
    ("B-EXEMPT-3P", &["shared", "social-third"]),
    ("B-AUDIENCE-WHERE", &["audience"]),
    ("B-EX-NONE-DE", &["audience"]),
    ("B-EX-NONE-BE", &["audience"]),
    ("B-EX-LOOK-UK", &["look"]),
    ("B-KEEP-MIN", &[]),
    ("B-KEEP-MAX", &["choices"]),
    ("B-CHOICENAME", &["choices"]),
    ("B-CA-OPTOUT", &["ad"]),
];

fn found(report: &Report, rule: &str) -> Vec<&'static str> {
    report.findings().iter().filter(|one| one.rule == rule).map(|one| one.subject).collect()
}

#[test]
fn each_rule_finds_what_it_is_about_and_nothing_else() {
    let report = Doubtful::report();
    for (rule, subjects) in FOUND {
        assert_eq!(found(&report, rule), subjects, "{rule}");
    }
}

#[test]
fn rules_about_policies_find_them() {
    for (rule, subjects) in [
        ("B-EX-STAT-UK", &["Doubtful"][..]),
        ("B-BR", &["Doubtful"]),
        ("B-LANG-UI", &[]),
        ("B-DATED", &["Doubtful"]),
        ("B-NOBANNER", &[]),
        ("A-COUNT-HOST", &[]),
    ] {
        assert_eq!(found(&Doubtful::report(), rule), subjects, "{rule}");
    }
    assert_eq!(found(&Turkish::report(), "B-LANG-UI"), ["Turkish"]);
    assert_eq!(found(&Turkish::report(), "B-BR"), [""; 0]);
    assert_eq!(found(&Exempt::report(), "B-NOBANNER"), ["Exempt"]);
    assert_eq!(found(&Many::report(), "A-COUNT-HOST"), ["Many"]);
    assert_eq!(found(&Many::report(), "A-COUNT-PART"), ["Many"]);
    assert_eq!(found(&Sound::report(), "B-KEEP-MIN"), ["choices"]);
}

#[test]
fn each_name_of_a_family_counts() {
    /// To log in elsewhere
    #[derive(cookie_policy::Cookie)]
    #[cookie(name = "oidc_{}", names = 50, provider = site, category = Necessary(UserInput), lifetime = session)]
    #[allow(dead_code, reason = "only the list is used")]
    struct Flow(String);
    /// To keep the basket
    #[derive(cookie_policy::Cookie)]
    #[cookie(name = "basket", provider = site, category = Necessary(UserInput), lifetime = session)]
    #[allow(dead_code, reason = "only the list is used")]
    struct Basket(String);
    #[policy(site = "https://example.org", provider = "Example", recipients = [])]
    struct Fifty(Flow);
    #[policy(site = "https://example.org", provider = "Example", recipients = [])]
    struct More(Flow, Basket);
    assert_eq!(found(&Fifty::report(), "A-COUNT-HOST"), [""; 0]);
    assert_eq!(found(&More::report(), "A-COUNT-HOST"), ["More"]);
}

#[test]
fn each_rule_has_a_case() {
    let mut known: BTreeSet<&str> = BTreeSet::new();
    for report in [Doubtful::report(), Turkish::report(), Exempt::report(), Many::report(), Sound::report()] {
        known.extend(report.findings().iter().map(|one| one.rule));
    }
    #[allow(deprecated, reason = "the list is for tests")]
    let rules = cookie_policy::__private::shared::report_rules();
    // `tests/embeds/report.rs` has the cases of rules about embeds.
    let missing: Vec<&str> = rules.filter(|id| !known.contains(id) && !id.contains("-EMBED-")).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn jurisdictions_choose_the_rules() {
    let sound = Sound::report();
    assert!(sound.findings().iter().all(|one| one.jurisdiction.is_none_or(|one| one.as_str() == "FR")));
    // The CNIL lists authentication without a limit.
    assert_eq!(found(&sound, "B-EX-AUTH"), [""; 0]);
    assert!(found(&Exempt::report(), "B-EX-AUTH").is_empty());
}

#[test]
fn what_is_allowed_is_shown_with_its_reason() {
    let report = Sound::report();
    let allowed: Vec<(&str, &str, &str)> =
        report.allowed().iter().map(|one| (one.finding.rule, one.finding.subject, one.reason)).collect();
    assert_eq!(
        allowed,
        [
            ("A-SEC-MISS", "theme", "the | page is | also <served> over http"),
            ("A-PFX-MISSED", "sid", "clients know the names"),
            ("A-PFX-MISSED", "choices", "clients know the names"),
        ]
    );
    assert!(found(&report, "A-SEC-MISS").is_empty());
}

#[test]
fn a_report_is_text_markdown_annotations_and_data() {
    let report = Sound::report();
    let text = report.to_string();
    assert!(
        text.starts_with(
            "warning[B-KEEP-MIN, FR]: `choices`: visitors are asked again before six months are over\n"
        ),
        "{text}"
    );
    assert!(text.contains("\n  help: write `lifetime = \"184 days\"`\n  source: Garante"), "{text}");
    assert!(text.contains("\nallowed[A-SEC-MISS]: `theme`: anyone"), "{text}");
    let markdown = report.markdown().to_string();
    let columns: BTreeSet<usize> =
        markdown.lines().map(|line| line.replace("\\|", "").matches('|').count()).collect();
    assert_eq!(Vec::from_iter(columns), [7], "{markdown}");
    assert!(markdown.contains("the \\| page is \\| also \\<served\\> over http"), "{markdown}");
    let annotations = report.annotations().to_string();
    assert!(
        annotations.starts_with("::warning title=B-KEEP-MIN%2C FR::`choices`: visitors"),
        "{annotations}"
    );
    assert_eq!(annotations.lines().count(), 1);
    let data: serde_json::Value = serde_json::to_value(&report).unwrap();
    assert_eq!(data.pointer("/findings/0/rule").and_then(|rule| rule.as_str()), Some("B-KEEP-MIN"));
    assert_eq!(data.pointer("/allowed/0/finding/severity").and_then(|one| one.as_str()), Some("warning"));
}

#[test]
fn only_errors_and_warnings_fail() {
    assert!(Doubtful::report().has_faults());
    assert!(!Exempt::report().has_faults());
    cookie_policy::assert_report!(Exempt);
    let failure = std::panic::catch_unwind(|| cookie_policy::assert_report!(Sound)).unwrap_err();
    let message = failure.downcast_ref::<String>().unwrap();
    assert!(message.contains("warning[B-KEEP-MIN, FR]"), "{message}");
}

#[test]
fn errors_come_first() {
    let severities: Vec<Severity> = Doubtful::report().findings().iter().map(|one| one.severity).collect();
    assert_eq!(severities.first(), Some(&Severity::Error));
    assert!(severities.is_sorted_by_key(|severity| *severity as u8));
}

#[test]
fn a_policy_of_anonymous_statistics_tells_where_they_are_exempt() {
    assert_eq!(<AnonymousStatistics as cookie_policy::Category>::KEY, "anonymous-statistics");
    /// To count visits of each page
    #[derive(cookie_policy::Cookie)]
    #[cookie(name = "a", provider = site, category = Necessary(UserInput), lifetime = session)]
    #[allow(dead_code, reason = "only the list is used")]
    struct Page(String);
    #[policy(site = "https://example.org", provider = "Example", recipients = [], deny(B_AUDIENCE_WHERE))]
    struct Local(Page);
    assert!(found(&Local::report(), "B-AUDIENCE-WHERE").is_empty());
}

#[test]
fn what_to_do_about_a_prefix_is_possible_for_names_that_vary() {
    /// Declares a family of names, and a policy.
    macro_rules! family {
        ($family:ident $name:literal, $policy:ident($($listed:ident)?) $($keys:tt)*) => {
            /// To finish a login that began at a provider
            #[derive(cookie_policy::Cookie)]
            #[cookie(name = $name, names = 5, provider = site, category = Necessary(Security), lifetime = session)]
            #[allow(dead_code, reason = "only the list is used")]
            struct $family(String);

            #[policy(site = "https://example.org", provider = "Example", recipients = [] $($keys)*)]
            struct $policy($($listed)?);
        };
    }
    family!(Flow "oidc_{}", Before(Flow));
    family!(HostFlow "__Host-oidc_{}", After(HostFlow), retired = [Flow]);
    let report = Before::report();
    let finding = report.findings().iter().find(|finding| finding.rule == "A-PFX-MISSED").unwrap();
    assert!(
        finding.help.contains("if it has `*` or `{}`, add the former declaration to `retired`"),
        "{finding}"
    );
    assert!(found(&After::report(), "A-PFX-MISSED").is_empty());
}

#[test]
fn what_is_in_other_storage_cannot_be_set_on_the_server() {
    let report = Doubtful::report();
    let mut findings = report.findings().iter().filter(|finding| finding.rule == "A-AGE-JS7");
    assert!(findings.all(|finding| finding.help.ends_with("or let the server set a cookie instead")));
}
