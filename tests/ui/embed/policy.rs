#[path = "../embeds_site.rs"]
mod site;

use cookie_policy::{Cookie, Embed, policy};
use site::{CookiePreferences, Map, Video, VisitorId};

/// To tell visitors from each other
#[derive(Cookie)]
#[cookie(name = "visitor", provider = "Video Ltd", category = Statistics, lifetime = session, party = Third, recipients = [])]
struct Visitor;

/// To show videos
#[derive(Embed)]
#[embed(title = "Video", provider = "Video Ltd", category = Necessary(Security), frame = "https://video.example/", cookies = [Visitor], privacy = "https://video.example/", countries = [])]
struct WithCookie;

/// To show videos
#[derive(Embed)]
#[embed(title = "Video", provider = "Video Ltd", category = Necessary(Security), frame = "/", cookies = [VisitorId])]
struct WithOwnCookie;

/// To show videos
#[derive(Embed)]
#[embed(title = "Video", provider = "Video Ltd", category = Necessary(Security), frame = "https://video.example/", countries = [])]
struct WithoutPrivacy;

/// To show videos
#[derive(Embed)]
#[embed(title = "Video", provider = "Video Ltd", category = Necessary(Security), frame = "https://video.example/", privacy = "https://video.example/")]
struct WithoutCountries;

/// To show videos
#[derive(Embed)]
#[embed(title = "Map", key = "video", provider = "Map Ltd", category = Necessary(Security), frame = "/")]
struct SameKey;

/// To count visits
#[derive(Embed)]
#[embed(title = "Visits", provider = site, category = Statistics(Anonymous), script = "https://stats.example/a.js", privacy = "https://stats.example/", countries = [])]
struct Audience;

/// To count visits
#[derive(Embed)]
#[embed(title = "Visits", provider = site, category = Statistics(Anonymous), script = "/a.js")]
struct OwnAudience;

/// To count visits
#[derive(Embed)]
#[embed(title = "Visits", provider = site, category = Statistics(Anonymous), script = "/a.js", origins(connect = ["https://cdn.example.org", "https://stats.example"]), privacy = "https://stats.example/", countries = [])]
struct AudienceElsewhere;

/// To count visits
#[derive(Embed)]
#[embed(title = "Visits", provider = site, category = Statistics(Anonymous), script = "/a.js", origins(image = ["https://*.example.org"]), privacy = "/privacy", countries = [])]
struct AudienceOfSubdomains;

/// To help visitors
#[derive(Embed)]
#[embed(title = "Help", provider = site, category = Necessary(UserInterface), script = "/help.js", origins(connect = ["https://tracker.example"]), countries = [])]
struct ConnectsElsewhere;

/// To help visitors
#[derive(Embed)]
#[embed(title = "Help", provider = site, category = Necessary(UserInterface), frame = "/help", origins(frame = ["https:"]), privacy = "/privacy")]
struct LeadsAnywhere;

#[policy(site = "https://example.org", provider = "Example", recipients = [], embeds = [WithCookie])]
struct NotListed();

#[policy(site = "https://example.org", provider = "Example", recipients = [], choices = CookiePreferences, embeds = [WithOwnCookie])]
struct OwnCookie(CookiePreferences, VisitorId);

#[policy(site = "https://example.org", provider = "Example", recipients = [], embeds = [WithoutPrivacy])]
struct NoPrivacy();

#[policy(site = "https://example.org", provider = "Example", recipients = [], embeds = [WithoutCountries])]
struct NoCountries();

#[policy(site = "https://example.org", provider = "Example", recipients = [], choices = CookiePreferences, embeds = [Video, SameKey])]
struct TwoKeys(CookiePreferences);

#[policy(site = "https://example.org", provider = "Example", recipients = [], embeds = [Map])]
struct NoChoices();

#[policy(site = "https://example.org", provider = "Example", recipients = [], choices = CookiePreferences, audience_exemption = [FR], embeds = [Audience])]
struct OfAnotherSite(CookiePreferences);

#[policy(site = "https://example.org", provider = "Example", recipients = [], choices = CookiePreferences, embeds = [OwnAudience])]
struct Nowhere(CookiePreferences);

#[policy(site = "https://example.org", provider = "Example", recipients = [], choices = CookiePreferences, audience_exemption = [FR], embeds = [AudienceElsewhere], own_origins = ["https://cdn.example.org"])]
struct CountedElsewhere(CookiePreferences);

#[policy(site = "https://example.org", provider = "Example", recipients = [], choices = CookiePreferences, audience_exemption = [FR], embeds = [AudienceOfSubdomains], own_origins = ["https://cdn.example.org"])]
struct CountedBySubdomains(CookiePreferences);

#[policy(site = "https://example.org", provider = "Example", recipients = [], embeds = [ConnectsElsewhere])]
struct Connects();

#[policy(site = "https://example.org", provider = "Example", recipients = [], embeds = [LeadsAnywhere])]
struct Anywhere();

#[policy(site = "https://example.org", embeds = [OwnAudience, Map, Map], choices = CookiePreferences)]
struct Twice(CookiePreferences);

#[policy(part, embeds = [Video], own_origins = ["https://cdn.example.org"])]
struct Part();

fn main() {}
