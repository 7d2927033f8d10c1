use cookie_policy::{Choices, Cookie, Jar, Removable, policy};

/// To play videos
#[derive(Cookie)]
#[cookie(name = "player", provider = "Video Ltd", category = Marketing, lifetime = session, party = Third, recipients = [])]
struct Player;

/// To recognise visitors
#[derive(Cookie)]
#[cookie(
    name = "stats.visitor",
    provider = site,
    category = Statistics,
    lifetime = until_removed,
    set_by = Script,
    storage = local_storage,
    recipients = [],
)]
struct Visitor;

/// To remember the visitor's cookie preferences
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
struct Preferences(Choices);

/// The cookies of a site.
#[policy(site = "https://example.org", provider = "Example", choices = Preferences, recipients = [])]
struct SitePolicy(Player, Visitor, Preferences);

impl Removable for Player {}
impl Removable for Visitor {}

// The requests of this site have neither.
fn main() {
    let jar = Jar::<SitePolicy>::from_cookie_header("player=1; stats.visitor=1");
    let _ = jar.remove::<Player>();
    let _ = jar.remove::<Visitor>();
}
