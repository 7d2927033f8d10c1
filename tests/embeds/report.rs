//! What the report says about embeds.

use cookie_policy::{Choices, Cookie, Embed, Report, Severity, policy};

use crate::site::EmbedPolicy;

/// To remember the visitor's choices
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
struct MyChoices(#[allow(dead_code)] Choices);

/// To show advertising
#[derive(Cookie)]
#[cookie(name = "ad", provider = site, category = Marketing, lifetime = "90 days", recipients = [])]
#[allow(dead_code)]
struct Advertising(String);

/// To show videos
#[derive(Embed)]
#[embed(
    title = "Video",
    provider = "Video Ltd",
    category = Marketing,
    frame = "https://video.example/",
    recipients = [],
    privacy = "https://video.example/privacy",
    countries = [],
    sandbox = "allow-scripts allow-top-navigation-by-user-activation",
)]
struct Wide;

/// To tell people from programs
#[derive(Embed)]
#[embed(
    title = "Captcha",
    provider = "Captcha Ltd",
    category = Necessary(Security),
    script = "https://captcha.example/api.js",
    privacy = "https://captcha.example/privacy",
    countries = [US],
)]
struct Captcha;

/// To help visitors
#[derive(Embed)]
#[embed(
    title = "Help",
    provider = site,
    category = Necessary(UserInterface),
    script = "/help.js",
    origins(connect = ["https://help.example"]),
    privacy = "https://help.example/privacy",
    countries = [],
)]
struct Help;

#[policy(
    site = "https://example.org",
    provider = "Example",
    choices = MyChoices,
    recipients = [],
    embeds = [Wide, Captcha, Help],
)]
struct Doubtful(MyChoices, Advertising);

/// To show a map
#[derive(Embed)]
#[embed(title = "Map", provider = site, category = Necessary(UserInterface), frame = "https://map.example.org/", origins(frame = ["https://example.org"]), sandbox = "allow-top-navigation-to-custom-protocols")]
struct OwnMap;

#[policy(
    site = "https://example.org",
    provider = "Example",
    recipients = [],
    embeds = [OwnMap],
    own_origins = ["https://map.example.org"],
)]
struct Sound();

/// To take payments
#[derive(Embed)]
#[embed(
    title = "Payment",
    provider = "Bank Ltd",
    category = Necessary(UserInput),
    frame = "https://bank.example/",
    privacy = "https://bank.example/privacy",
    countries = [],
    allow = "payment",
    allow(B_EMBED_NEEDED, reason = "visitors pay there"),
)]
struct Payment;

#[policy(site = "https://example.org", provider = "Example", recipients = [], embeds = [Captcha, Payment])]
struct Reasoned();

fn found(report: &Report) -> Vec<(&'static str, &'static str, Severity)> {
    let findings = report.findings().iter().filter(|finding| finding.rule.contains("-EMBED-"));
    findings.map(|finding| (finding.rule, finding.subject, finding.severity)).collect()
}

#[test]
fn doubtful_embeds_are_found_and_their_neighbours_are_not() {
    assert_eq!(
        found(&Doubtful::report()),
        [
            ("B-EMBED-WIDE", "wide", Severity::Warning),
            ("A-EMBED-TOP", "wide", Severity::Info),
            ("B-EMBED-NEEDED", "captcha", Severity::Info),
            ("B-EMBED-NEEDED", "help", Severity::Info),
        ]
    );
    assert_eq!(found(&Sound::report()), []);
}

#[test]
fn an_embed_with_its_own_cookies_in_a_category_of_its_own_is_not_too_wide() {
    assert_eq!(found(&EmbedPolicy::report()), [("B-EMBED-NEEDED", "page", Severity::Info)]);
}

#[test]
fn a_policy_with_something_to_ask_needs_a_banner() {
    assert!(EmbedPolicy::report().findings().iter().all(|finding| finding.rule != "B-NOBANNER"));
}

/// To count visits of each page
#[derive(Embed)]
#[embed(title = "Counter", provider = site, category = Statistics(Anonymous), script = "/count.js")]
struct Counter;

/// To show advertising
#[derive(Embed)]
#[embed(
    title = "Pixel",
    provider = "Ad Ltd",
    category = Marketing,
    image = "https://ad.example/pixel",
    recipients = ["Ad Ltd"],
    privacy = "https://ad.example/privacy",
    countries = [US],
)]
struct Pixel;

/// Statistics
#[derive(Embed)]
#[embed(
    title = "Sums",
    provider = "Sum Ltd",
    category = Statistics,
    image = "https://sum.example/pixel",
    recipients = [],
    privacy = "https://sum.example/privacy",
    countries = [FR],
)]
struct Vague;

#[policy(
    site = "https://example.org",
    provider = "Example",
    choices = MyChoices,
    recipients = [],
    embeds = [Counter, Pixel, Vague],
    audience_exemption = [FR],
    jurisdictions = [EU, DE, BE, US_CA],
)]
struct WithoutCookies(MyChoices);

#[test]
fn the_law_is_the_same_for_embeds_without_cookies() {
    let report = WithoutCookies::report();
    for (rule, subject) in [
        ("B-EX-NONE-DE", "counter"),
        ("B-EX-NONE-BE", "counter"),
        ("B-AUDIENCE-WHERE", "counter"),
        ("B-CA-OPTOUT", "pixel"),
        ("B-PURPOSE-VAGUE", "vague"),
    ] {
        let found = report.findings().iter().filter(|finding| finding.rule == rule);
        assert_eq!(found.map(|finding| finding.subject).collect::<Vec<_>>(), [subject], "{rule}");
    }
}

#[test]
fn an_embed_states_why_a_rule_does_not_apply_to_it() {
    let report = Reasoned::report();
    assert_eq!(found(&report), [("B-EMBED-NEEDED", "captcha", Severity::Info)]);
    let [allowed] = report.allowed() else { panic!("{:?}", report.allowed()) };
    assert_eq!((allowed.finding.subject, allowed.reason), ("payment", "visitors pay there"));
}
