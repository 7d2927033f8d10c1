//! What pages say of data that scripts keep in other places than cookies, which the server cannot remove.

use cookie_policy::{Choices, Cookie, Document, Jar, KnownSite, Language, Policy, policy};

use crate::tables::ftl;

/// To count visits
#[derive(Cookie)]
#[cookie(name = "visits", provider = site, category = Statistics, set_by = Script, storage = local_storage,
    lifetime = until_removed, recipients = [])]
struct OwnVisits;

/// To count views
#[derive(Cookie)]
#[cookie(name = "views", provider = "Video Ltd", category = Statistics, party = Third, set_by = Script,
    storage = session_storage, lifetime = session, recipients = ["Video Ltd"])]
struct TheirViews;

/// To remember the visitor's choices
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
struct Remembered(#[allow(dead_code, reason = "only the list is used")] Choices);

#[policy(site = "https://example.org", provider = "Example", choices = Remembered, recipients = [])]
struct Ours(Remembered, OwnVisits);

#[policy(site = "https://example.org", provider = "Example", choices = Remembered, recipients = [])]
struct Theirs(Remembered, TheirViews);

/// The page of everybody and that of a visitor.
fn pages<P: Policy + KnownSite>() -> [Document; 2] {
    [Document::of::<P>(), Jar::<P>::from_cookie_header("").document()]
}

#[test]
fn every_page_says_that_the_server_cannot_remove_it_and_who_can() {
    for language in Language::BUILT_IN {
        let file = ftl(language.as_str());
        let text = |id: &str| {
            let line = file.lines().find_map(|line| line.strip_prefix(id)?.strip_prefix(" = "));
            line.unwrap_or_else(|| panic!("{language}: {id}")).to_owned()
        };
        for (pages, name, place) in
            [(pages::<Ours>(), "visits", "storage-local"), (pages::<Theirs>(), "views", "storage-session")]
        {
            for page in pages {
                let html = page.language(*language).html().to_string();
                let place = format!("<code>{name}</code> ({})", text(place));
                assert!(html.contains(&place), "{language}: {place} in {html}");
                assert_eq!(html.matches(&text("deletion-storage")).count(), 1, "{language}: {html}");
            }
        }
    }
}
