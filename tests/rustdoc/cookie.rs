//! The page of a cookie.

use std::path::Path;

use cookie_policy::{Cookie, Declaration, Exemption, Gate, Party, Policy, SetBy};
use cookie_policy_tests::hostile::{self, HostilePolicy};
use cookie_policy_tests::text::folded;
use cookie_policy_tests::{
    AdminSession, Advertising, Audience, Basket, CookiePreferences, Language, MapZoom, Matomo, Search,
    SessionId, ShopVisits, SitePolicy, Stops, Verbatim, VideoPlayer, VisitorId,
};
use cookie_policy_tests_library::{CsrfToken, flash::Flash};

use crate::html::{all_between, between, text};
use crate::page::{Page, recipients};

/// The page of a cookie, and what it must contain.
struct Shown {
    page: &'static str,
    declaration: Declaration,
    /// The parameter of the setter, or `None` if there is no setter.
    parameter: Option<&'static str>,
    category: &'static str,
}

fn shown<C: Cookie>(page: &'static str, category: &'static str, parameter: Option<&'static str>) -> Shown {
    Shown { page, declaration: C::DECLARATION, parameter, category }
}

const JAR: Option<&str> = Some("jar: &Jar<P>");
const STATISTICS: Option<&str> = Some("consent: Consent<'jar, P, Statistics>");
const MARKETING: Option<&str> = Some("consent: Consent<'jar, P, Marketing>");
const ANONYMOUS: Option<&str> = Some("consent: Consent<'jar, P, AnonymousStatistics>");
const PERSONALISATION: Option<&str> = Some("consent: Consent<'jar, P, Personalisation>");
const MORE_WORDS: Option<&str> = Some("consent: Consent<'jar, P, MoreWords>");

fn cookies() -> Vec<Shown> {
    let here = [
        shown::<SessionId>("struct.SessionId.html", "Necessary (Authentication)", JAR),
        shown::<Language>("enum.Language.html", "Necessary (UserInterface)", JAR),
        shown::<CookiePreferences>("struct.CookiePreferences.html", "Necessary (Choices)", None),
        shown::<Basket>("struct.Basket.html", "Necessary (UserInput)", JAR),
        shown::<Search>("struct.Search.html", "Necessary (UserInput)", JAR),
        shown::<Verbatim>("struct.Verbatim.html", "Necessary (UserInput)", JAR),
        shown::<VisitorId>("struct.VisitorId.html", "Statistics", STATISTICS),
        shown::<ShopVisits>("struct.ShopVisits.html", "Statistics", STATISTICS),
        shown::<Audience>("struct.Audience.html", "AnonymousStatistics", ANONYMOUS),
        shown::<Advertising>("struct.Advertising.html", "Marketing", MARKETING),
        shown::<Stops>("struct.Stops.html", "Personalisation", PERSONALISATION),
        shown::<Matomo>("struct.Matomo.html", "Statistics", None),
        shown::<MapZoom>("struct.MapZoom.html", "Preferences", None),
        shown::<VideoPlayer>("struct.VideoPlayer.html", "Marketing", None),
        shown::<AdminSession>("struct.AdminSession.html", "Necessary (Authentication)", None),
        shown::<hostile::Preferences>("hostile/struct.Preferences.html", "Necessary (Choices)", None),
        shown::<hostile::Tags>("hostile/struct.Tags.html", "Necessary (UserInput)", JAR),
        shown::<hostile::Blocks>("hostile/struct.Blocks.html", "OwnWords", None),
        shown::<hostile::Addresses>("hostile/struct.Addresses.html", "MoreWords", MORE_WORDS),
        shown::<CsrfToken>(
            "../cookie_policy_tests_library/struct.CsrfToken.html",
            "Necessary (Security)",
            JAR,
        ),
        shown::<Flash>(
            "../cookie_policy_tests_library/flash/struct.Flash.html",
            "Necessary (UserInput)",
            JAR,
        ),
    ];
    here.into()
}

fn page_of(cookie: &Shown) -> Page {
    Page::of(&Path::new("cookie_policy_tests").join(cookie.page).to_string_lossy())
}

#[test]
fn every_listed_cookie_is_looked_at_here() {
    let seen: Vec<_> = cookies().iter().map(|cookie| cookie.declaration.name()).collect();
    let listed = SitePolicy::COOKIES.iter().chain(HostilePolicy::COOKIES).map(Declaration::name);
    let unseen: Vec<_> = listed.filter(|name| !seen.contains(name)).collect();
    assert_eq!(unseen, ["hidden"]);
}

#[test]
fn the_page_of_a_cookie_shows_its_declaration() {
    for cookie in cookies() {
        let page = page_of(&cookie);
        let declaration = &cookie.declaration;
        let provider = if declaration.provider().is_empty() { "the site" } else { declaration.provider() };
        let mut expected = vec![("Provider", folded(provider))];
        expected.extend(declaration.function().map(|function| ("Function and location", folded(function))));
        expected.extend([
            ("Purpose", folded(declaration.purpose())),
            ("Category", cookie.category.to_owned()),
            ("Lifetime", declaration.lifetime().to_string()),
            ("Recipients", recipients(declaration)),
            ("Party", if declaration.party() == Party::First { "first" } else { "third" }.to_owned()),
            ("Set by", set_by(declaration).to_owned()),
            ("Attributes", attributes(declaration)),
        ]);
        let name = between(&page.html, "<th>Name</th><th>", "</th>").map(text);
        assert_eq!(name.as_deref(), Some(declaration.name()));
        let rows = page.table("The declaration of this cookie:");
        assert!(rows.iter().all(|row| row.len() == 2), "{rows:?}");
        let rows: Vec<_> =
            rows.iter().filter_map(|row| Some((text(row.first()?), text(row.last()?)))).collect();
        let rows: Vec<_> = rows.iter().map(|(title, cell)| (title.as_str(), cell.clone())).collect();
        assert_eq!(rows, expected, "on {}", page.path);
    }
}

fn set_by(declaration: &Declaration) -> &'static str {
    match (declaration.party(), declaration.set_by()) {
        (Party::Third, _) => "its provider; this site neither sets nor reads it",
        (_, SetBy::Script) => "a script in the page",
        _ if declaration.exemption() == Some(Exemption::Choices) => "Jar::answer",
        _ => "this server",
    }
}

fn attributes(declaration: &Declaration) -> String {
    let domain = declaration.domain().map(|domain| format!("Domain={domain}"));
    let words = [
        Some(format!("Path={}", declaration.path())),
        domain,
        declaration.secure().then(|| "Secure".to_owned()),
        declaration.http_only().then(|| "HttpOnly".to_owned()),
        Some(format!("SameSite={}", declaration.same_site())),
        declaration.partitioned().then(|| "Partitioned".to_owned()),
    ];
    words.into_iter().flatten().collect::<Vec<_>>().join("; ")
}

/// The signature of an inherent method, as text.
fn signature(page: &Page, method: &str) -> Option<String> {
    let (_, rest) = page.html.split_once(&format!("<section id=\"method.{method}\" class=\"method\">"))?;
    Some(folded(&text(between(rest, "<h4 class=\"code-header\">", "</h4>")?)))
}

#[test]
fn the_page_of_a_cookie_shows_the_setter_and_what_it_takes() {
    for cookie in cookies() {
        let page = page_of(&cookie);
        let expected = cookie.parameter.map(|parameter| format!("self, {parameter}"));
        let set = signature(&page, "set");
        assert_eq!(set.is_some(), expected.is_some(), "on {}: {set:?}", page.path);
        if let (Some(set), Some(expected)) = (set, &expected) {
            assert!(set.starts_with("pub fn set<"), "{set}");
            assert!(set.contains(expected), "{expected} in {set}");
        }
        let longer = signature(&page, "set_persistent");
        let two = cookie.declaration.lifetime().may_be_session()
            && cookie.declaration.lifetime().longest().is_some();
        assert_eq!(longer.is_some(), two, "on {}: {longer:?}", page.path);
        if let (Some(longer), Some(expected)) = (longer, &expected) {
            assert!(longer.contains(expected), "{expected} in {longer}");
        }
    }
}

#[test]
fn the_documentation_of_a_setter_says_what_it_needs_and_for_how_long_it_sets() {
    for cookie in cookies().iter().filter(|cookie| cookie.parameter.is_some()) {
        let page = page_of(cookie);
        let (_, rest) = page.html.split_once("<section id=\"method.set\"").expect("there is a setter");
        let docs = text(between(rest, "<div class=\"docblock\">", "</div>").expect("it is documented"));
        let lifetime = cookie.declaration.lifetime();
        let time =
            if lifetime.may_be_session() { "for the session".to_owned() } else { format!("for {lifetime}") };
        assert!(docs.contains(&format!("{} {time}.", cookie.declaration.name())), "{docs}");
        let needs_nothing = cookie.declaration.category().gate() == Gate::Open;
        assert_eq!(docs.contains("It needs no consent"), needs_nothing, "{docs}");
        assert_eq!(docs.contains(&format!("jar.consent::<{}>()", cookie.category)), !needs_nothing, "{docs}");
        assert_eq!(docs.contains("Withdrawn"), !needs_nothing, "{docs}");
    }
}

#[test]
fn an_inherent_method_of_a_cookie_is_a_setter_and_nothing_else() {
    for cookie in cookies() {
        let page = page_of(&cookie);
        let methods = all_between(&page.html, "<section id=\"method.", "\" class=\"method\">");
        let inherent: Vec<_> = methods.iter().filter(|name| !name.contains('"')).collect();
        let allowed = ["set", "set_persistent", "set_for", "set_named", "set_named_for"];
        assert!(inherent.iter().all(|name| allowed.contains(name)), "{inherent:?} on {}", page.path);
    }
}
