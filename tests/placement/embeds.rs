//! What pages embed from the site itself, where the site is mounted.

use cookie_policy::{Choices, Cookie, Embed, Jar, Site, policy};

use crate::at;

/// To remember the choices
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
struct MyChoices(#[allow(dead_code)] Choices);

/// To help visitors
#[derive(Embed)]
#[embed(
    title = "Help",
    provider = site,
    category = Necessary(UserInterface),
    script = "/help.js?of={page}",
    start = "embeds/ga.js",
)]
struct Help {
    page: &'static str,
}

/// To show a film
#[derive(Embed)]
#[embed(
    title = "Film",
    provider = "Film Ltd",
    category = Marketing,
    frame = "https://film.example/{0}",
    link = "/films/{0}",
    thumbnail = "/images/film.webp",
    recipients = [],
    privacy = "/privacy/films",
    countries = [],
)]
struct Film(&'static str);

/// To show a plan
#[derive(Embed)]
#[embed(title = "Plan", provider = site, category = Necessary(UserInterface), frame = "/plans/{0}")]
struct Plan(String);

#[policy(
    site = "https://example.org",
    provider = "Example",
    choices = MyChoices,
    recipients = [],
    embeds = [Help, Film, Plan],
)]
struct SitePolicy(MyChoices);

/// The jar of a site, at a mount or where it is declared.
fn jar(mount: Option<&str>) -> Jar<SitePolicy> {
    match mount {
        Some(address) => Site::<SitePolicy>::new().mounted(at(address)).jar([""], None),
        None => Site::<SitePolicy>::new().jar([""], None),
    }
}

#[test]
fn what_is_on_the_site_is_below_its_mount() {
    for (mount, below) in
        [(None, ""), (Some("https://example.org"), ""), (Some("https://example.org/vault"), "/vault")]
    {
        let jar = jar(mount);
        let help = jar.embed(Help { page: "/vault" }).to_string();
        assert!(help.contains(&format!("<script src=\"{below}/cookies/start.js?of=help&amp;v=")), "{help}");
        assert!(help.contains(&format!("<script src=\"{below}/help.js?of=%2Fvault\"")), "{help}");
        let plan = jar.embed(Plan("a".into())).to_string();
        assert!(plan.contains(&format!("<iframe src=\"{below}/plans/a\"")), "{plan}");

        let film = jar.embed(Film("tram")).to_string();
        for address in ["/films/tram", "/privacy/films"] {
            assert!(film.contains(&format!("<a href=\"{below}{address}\"")), "{film}");
        }
        assert!(film.contains(&format!("<img src=\"{below}/images/film.webp\"")), "{film}");
        let page = jar.document().html().to_string();
        assert!(page.contains(&format!("<a href=\"{below}/privacy/films\"")), "{page}");
    }
}

#[test]
fn an_address_is_judged_with_its_mount() {
    let room = 2048 - "/vault/plans/".len();
    let jar = jar(Some("https://example.org/vault"));
    assert!(jar.embed(Plan("a".repeat(room))).is_shown());
    assert!(!jar.embed(Plan("a".repeat(room + 1))).is_shown());
    assert_eq!(jar.problems()[0].rule(), "A-EMBED-LONG");
}
