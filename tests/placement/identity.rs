//! A site that learns at run time where it is and who runs it.

use cookie_policy::testing::Visitor;
use cookie_policy::{
    Answer, At, Choices, Cookie, Error, ExportFormat, History, Lock, Marketing, Policy, Site, Statistics,
    Status, Unkeyed, policy,
};

use crate::at;
use crate::policies::VaultPolicy;

fn vault(provider: &str) -> Site<VaultPolicy, Unkeyed, At<true, true>> {
    Site::<VaultPolicy>::new().mounted(at("https://example.org")).identity("Our vault", provider)
}

#[test]
fn both_orders_give_the_same_site() {
    let one = vault("Example Ltd");
    let other = Site::<VaultPolicy>::new()
        .identity(" Our \n vault", "Example Ltd")
        .mounted(at("https://example.org"));
    let text = |site: &Site<VaultPolicy, Unkeyed, At<true, true>>| site.document().json().to_string();
    assert_eq!(text(&one), text(&other));
    assert!(text(&one).contains(r#""provider": "Example Ltd""#));
    assert!(text(&one).contains(r#""name": "Our vault""#));
}

#[test]
fn another_provider_asks_again_where_a_cookie_is_of_the_site() -> Result<(), Error> {
    let mut visitor = Visitor::of(&vault("Example Ltd"));
    visitor.answer(Answer::accept_all())?;
    let jar = visitor.request();
    assert!(jar.consent::<Statistics>().is_some() && jar.consent::<Marketing>().is_some());

    let jar = visitor.visit(&vault("Other Ltd")).request();
    assert_eq!(jar.status::<Statistics>(), Status::Outdated);
    assert!(jar.consent::<Statistics>().is_none());
    // All cookies for marketing name their provider.
    assert_eq!(jar.status::<Marketing>(), Status::Granted);

    let jar = visitor.visit(&vault("Example Ltd")).request();
    assert!(jar.consent::<Statistics>().is_some(), "the same again");
    Ok(())
}

#[test]
fn the_page_has_the_fingerprint_of_the_installation() {
    let page = |provider| vault(provider).document().json().to_string();
    let open = VaultPolicy::fingerprint::<Statistics>().to_string();
    assert!(!page("Example Ltd").contains(&open));
    assert!(page("Example Ltd").contains(&VaultPolicy::fingerprint::<Marketing>().to_string()));
    assert_ne!(page("Example Ltd"), page("Other Ltd"));
}

/// To remember what you chose
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "180 days")]
struct Chosen(Choices);

/// To count visits
#[derive(Cookie)]
#[cookie(name = "visits", provider = site, category = Statistics, lifetime = "90 days", recipients = [])]
struct Visits(u32);

/// To tell visitors from one another
#[derive(Cookie)]
#[cookie(name = "visitor", provider = site, category = Statistics, lifetime = "90 days", recipients = [])]
struct VisitorId(u32);

#[policy(site = run_time, choices = Chosen, recipients = [])]
struct Before(Chosen, Visits, VisitorId);

/// The release that took a cookie away. The number is what `Before::fingerprint` returns.
#[policy(site = run_time, choices = Chosen, recipients = [], still_valid(Statistics = [0x654c_79fd_5b47_fcef]))]
struct After(Chosen, Visits);

#[test]
fn a_former_fingerprint_stays_valid_whoever_runs_the_site() -> Result<(), Error> {
    assert_eq!(Before::fingerprint::<Statistics>().get(), 0x654c_79fd_5b47_fcef);
    for provider in ["Example Ltd", "Other Ltd"] {
        let before = Site::<Before>::new().mounted(at("https://example.org")).identity("Site", provider);
        let after = Site::<After>::new().mounted(at("https://example.org")).identity("Site", provider);
        let mut visitor = Visitor::of(&before);
        visitor.answer(Answer::accept_all())?;
        assert_eq!(visitor.visit(&after).request().status::<Statistics>(), Status::Granted, "{provider}");
        let elsewhere = Site::<After>::new().mounted(at("https://example.org")).identity("Site", "Third Ltd");
        assert_eq!(visitor.visit(&elsewhere).request().status::<Statistics>(), Status::Outdated);
    }
    Ok(())
}

#[test]
fn nobody_is_asked_by_nobody() {
    let refused = [
        "",
        " ",
        "\t",
        "\u{200b}",
        "\u{ad}",
        "\u{feff}",
        "\u{2800}",
        "\u{3164}",
        "\u{115f}\u{1160}",
        "\u{ffa0}",
        "–",
        "?!",
        // It would separate texts where they are hashed.
        "Vault\0",
    ];
    let pairs = refused.into_iter().flat_map(|text| [(text, "Example"), ("Vault", text)]);
    for (name, provider) in pairs {
        let error = Site::<VaultPolicy>::new()
            .try_identity(name, provider)
            .map(drop)
            .expect_err("somebody has no name");
        assert_eq!(error.rule(), "B-PROVIDER", "{name:?}, {provider:?}");
    }
}

#[test]
fn a_name_can_be_in_any_script() {
    for name in ["Å", "7", "例え", "пример", "مثال", "예", "x\u{200d}y", "«Vault»"] {
        assert!(Site::<VaultPolicy>::new().try_identity(name, name).is_ok(), "{name}");
    }
}

#[test]
fn texts_of_the_configuration_become_no_markup() {
    let site = Site::<VaultPolicy>::new()
        .mounted(at("https://example.org"))
        .identity("<script>alert(1)</script>", "<b>Example</b>");
    let page = site.document().html().to_string();
    assert!(!page.contains("<script>") && !page.contains("<b>Example"), "{page}");
    let banner = site.jar([""], None).banner().to_string();
    assert!(!banner.contains("<script>"), "{banner}");
}

#[test]
fn exports_and_the_feed_have_the_address_that_is_known_at_run_time() -> Result<(), Box<dyn std::error::Error>>
{
    let site = Site::<Before>::new().mounted(at("https://example.org/shop")).identity("Site", "Example Ltd");
    let iab = site.export(ExportFormat::Iab).to_string();
    assert!(iab.contains("\"domain\": \"example.org\"") && !iab.contains("\"\""), "{iab}");
    let dpv = site.export(ExportFormat::Dpv).to_string();
    assert!(dpv.contains("\"@id\": \"https://example.org/shop#cookie-1\""), "{dpv}");
    let feed = History::of_site(&site, &[&Lock::of::<Before>().to_string()])?
        .feed("https://example.org/a")
        .to_string();
    assert!(feed.contains("<link href=\"https://example.org/shop\"/>"), "{feed}");
    assert!(feed.contains("<name>https://example.org/shop</name>"), "{feed}");
    Ok(())
}
