//! What `cargo doc` shows of cookies and policies.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;
use std::{env, fs};

use cookie_policy::{Cookie, Declaration, Exemption, Gate, Party, Policy, SetBy};
use cookie_policy_tests::hostile::{self, HostilePolicy};
use cookie_policy_tests::{
    AdminSession, Advertising, Audience, Basket, CookiePreferences, Language, MapZoom, Matomo, Search,
    SessionId, ShopVisits, SitePolicy, Stops, Verbatim, VideoPlayer, VisitorId,
};
use cookie_policy_tests_library::{CsrfToken, flash::Flash};

/// Where the documentation of these declarations is, built once for all tests. A warning is an error.
static DOCS: LazyLock<PathBuf> = LazyLock::new(|| {
    let target = target().join("rustdoc-test");
    // One after the other: rustdoc links to what is there, and `--no-deps` leaves the order open.
    for package in ["cookie-policy-tests-library", "cookie-policy-tests"] {
        let output = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
            .args(["doc", "--no-deps", "-p", package, "--target-dir"])
            .arg(&target)
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .env("RUSTDOCFLAGS", "-Dwarnings")
            .env_remove("CARGO_ENCODED_RUSTDOCFLAGS")
            .output()
            .expect("cargo runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
    target.join("doc")
});

/// The directory that this very test was built into: `<target>/<profile>/deps/<test>`.
fn target() -> PathBuf {
    let test = env::current_exe().expect("a test is a file");
    test.ancestors().nth(3).expect("it is in a directory of a profile").to_owned()
}

/// A page of the documentation.
struct Page {
    /// From the root of the documentation.
    path: String,
    html: String,
}

impl Page {
    fn of(path: &str) -> Self {
        let html = fs::read_to_string(DOCS.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
        Self { path: path.to_owned(), html }
    }

    /// The cells of the first table behind a text, row by row, as HTML.
    fn table(&self, behind: &str) -> Vec<Vec<&str>> {
        let (_, rest) = self.html.split_once(behind).unwrap_or_else(|| panic!("{behind:?} in {}", self.path));
        let table = between(rest, "<table>", "</table>").expect("there is a table");
        let body = between(table, "<tbody>", "</tbody>").expect("the table has rows");
        all_between(body, "<tr>", "</tr>").into_iter().map(|row| all_between(row, "<td>", "</td>")).collect()
    }

    /// Asserts that a link leads to a file.
    fn assert_leads_somewhere(&self, link: &str) {
        let directory = DOCS.join(&self.path);
        let target = directory.parent().expect("a page is in a directory").join(link);
        assert!(target.is_file(), "{link} in {} leads nowhere", self.path);
    }
}

fn between<'t>(text: &'t str, start: &str, end: &str) -> Option<&'t str> {
    Some(text.split_once(start)?.1.split_once(end)?.0)
}

fn all_between<'t>(text: &'t str, start: &str, end: &str) -> Vec<&'t str> {
    text.split(start).skip(1).filter_map(|piece| Some(piece.split_once(end)?.0)).collect()
}

/// The text of a piece of HTML.
fn text(html: &str) -> String {
    let mut text = String::new();
    let mut in_tag = false;
    for char in html.chars() {
        match char {
            '<' => in_tag = true,
            '>' => in_tag = false,
            char if !in_tag => text.push(char),
            _ => {}
        }
    }
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
        .iter()
        .fold(text, |text, (entity, sign)| text.replace(entity, sign))
}

/// The tags in a piece of HTML.
fn tags(html: &str) -> Vec<&str> {
    let tags = all_between(html, "<", ">");
    tags.iter().map(|tag| tag.split(' ').next().unwrap_or_default()).collect()
}

/// A text as a table can show it.
fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The variant's name, which declarations are written with.
fn exemption(declaration: &Declaration) -> String {
    declaration.exemption().map(|exemption: Exemption| format!("{exemption:?}")).unwrap_or_default()
}

fn recipients(declaration: &Declaration) -> String {
    match declaration.recipients() {
        Some([]) => "none".to_owned(),
        Some(names) => names.join(", "),
        None => "as the policy says".to_owned(),
    }
}

/// Holds the table of a policy against its list. `categories` are the types' names of what is not `Necessary`.
fn assert_table<P: Policy>(page: &Page, categories: &[(&str, &str)]) {
    let rows = page.table(&format!("The cookies of {}:", P::SITE));
    assert_eq!(rows.len(), P::COOKIES.len());
    for (row, declaration) in rows.iter().zip(P::COOKIES) {
        let category = categories.iter().find(|(key, _)| *key == declaration.category().key());
        let category = match category {
            Some((_, name)) => (*name).to_owned(),
            None => format!("Necessary ({})", exemption(declaration)),
        };
        let expected = [
            declaration.name(),
            declaration.provider(),
            declaration.function().unwrap_or_default(),
            declaration.purpose(),
            &category,
            &declaration.lifetime().to_string(),
            &recipients(declaration),
        ]
        .map(folded);
        assert_eq!(row.iter().map(|cell| text(cell)).collect::<Vec<_>>(), expected);
        for cell in row.iter().skip(1) {
            assert_eq!(tags(cell), [""; 0], "a text became markup in {cell}");
        }
    }
}

/// Where the rows of a policy's table lead to.
fn links(page: &Page) -> Vec<Option<&str>> {
    page.table("The cookies of").iter().map(|row| between(row.first()?, "href=\"", "\"")).collect()
}

#[test]
fn the_page_of_a_policy_has_a_row_for_each_cookie() {
    let categories = [
        ("statistics", "Statistics"),
        ("anonymous-statistics", "AnonymousStatistics"),
        ("marketing", "Marketing"),
        ("personalisation", "Personalisation"),
        ("preferences", "Preferences"),
    ];
    assert_table::<SitePolicy>(&Page::of("cookie_policy_tests/struct.SitePolicy.html"), &categories);
}

#[test]
fn texts_with_special_characters_come_out_as_declared() {
    let page = Page::of("cookie_policy_tests/hostile/struct.HostilePolicy.html");
    assert_table::<HostilePolicy>(&page, &[("own-words_1", "OwnWords"), ("more-words", "MoreWords")]);
}

#[test]
fn rows_lead_to_the_pages_of_cookies_in_this_crate_its_modules_and_others() {
    let page = Page::of("cookie_policy_tests/struct.SitePolicy.html");
    let links = links(&page);
    assert_eq!(links.len(), SitePolicy::COOKIES.len());
    for link in &links {
        page.assert_leads_somewhere(link.expect("every cookie of this policy has a page"));
    }
    for expected in [
        "struct.SessionId.html",
        "enum.Language.html",
        "../cookie_policy_tests_library/struct.CsrfToken.html",
        "../cookie_policy_tests_library/flash/struct.Flash.html",
    ] {
        assert!(links.contains(&Some(expected)), "{expected} in {links:?}");
    }
}

#[test]
fn a_cookie_without_a_page_has_a_row_without_a_link() {
    let page = Page::of("cookie_policy_tests/hostile/struct.HostilePolicy.html");
    let expected =
        ["Preferences", "Tags", "Blocks", "Addresses"].map(|name| Some(format!("struct.{name}.html")));
    let links = links(&page);
    assert_eq!(links.len(), 5);
    for (link, expected) in links.iter().zip(expected) {
        assert_eq!(link.map(str::to_owned), expected);
        page.assert_leads_somewhere(link.expect("it is public"));
    }
    assert_eq!(links.last(), Some(&None), "`Hidden` is private");
}

/// A cookie's page, and what is to be on it.
struct Shown {
    page: &'static str,
    declaration: Declaration,
    /// The parameter of the setter; `None`: there is no setter.
    parameter: Option<&'static str>,
    category: &'static str,
}

fn shown<C: Cookie>(page: &'static str, category: &'static str, parameter: Option<&'static str>) -> Shown {
    Shown { page, declaration: C::DECLARATION, parameter, category }
}

const JAR: Option<&str> = Some("jar: &Jar<P>");
const STATISTICS: Option<&str> = Some("consent: Consent<'_, P, Statistics>");
const MARKETING: Option<&str> = Some("consent: Consent<'_, P, Marketing>");
const ANONYMOUS: Option<&str> = Some("consent: Consent<'_, P, AnonymousStatistics>");
const PERSONALISATION: Option<&str> = Some("consent: Consent<'_, P, Personalisation>");
const MORE_WORDS: Option<&str> = Some("consent: Consent<'_, P, MoreWords>");

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
        let mut expected = vec![("Name", declaration.name().to_owned()), ("Provider", folded(provider))];
        expected.extend(declaration.function().map(|function| ("Function and location", folded(function))));
        expected.extend([
            ("Purpose", folded(declaration.purpose())),
            ("Category", cookie.category.to_owned()),
            ("Lifetime", declaration.lifetime().to_string()),
            ("Recipients", recipients(declaration)),
            ("Party", if declaration.party() == Party::First { "first" } else { "third" }.to_owned()),
            (
                "Set by",
                if declaration.set_by() == SetBy::Server { "the server" } else { "a script" }.to_owned(),
            ),
        ]);
        let rows = page.table("What visitors are told of this cookie:");
        assert!(rows.iter().all(|row| row.len() == 2), "{rows:?}");
        let rows: Vec<_> =
            rows.iter().filter_map(|row| Some((text(row.first()?), text(row.last()?)))).collect();
        let rows: Vec<_> = rows.iter().map(|(title, cell)| (title.as_str(), cell.clone())).collect();
        assert_eq!(rows, expected, "on {}", page.path);
    }
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
            assert!(set.starts_with("pub fn set<P: Policy>("), "{set}");
            assert!(set.contains(expected), "{expected} in {set}");
        }
        let longer = signature(&page, "set_persistent");
        let two =
            cookie.declaration.lifetime().is_session() && cookie.declaration.lifetime().longest().is_some();
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
            if lifetime.is_session() { "for the session".to_owned() } else { format!("for {lifetime}") };
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
        let allowed = ["set", "set_persistent"];
        assert!(inherent.iter().all(|name| allowed.contains(name)), "{inherent:?} on {}", page.path);
    }
}
