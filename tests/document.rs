//! The policy page.

use std::path::Path;
use std::{env, fs};

use cookie_policy::{Choices, Cookie, Jar, Lifetime, Policy, policy};
use cookie_policy_tests::hostile::HostilePolicy;
use cookie_policy_tests::{Basket, CookiePreferences, SitePolicy, VisitorId};
use pulldown_cmark::{Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd};

/// The page as a reader of Markdown sees it.
#[derive(Debug, Default)]
struct Page {
    title: String,
    introduction: String,
    groups: Vec<Group>,
}

#[derive(Debug, Default)]
struct Group {
    label: String,
    description: String,
    /// The titles, then one row for each cookie.
    rows: Vec<Vec<Cell>>,
}

#[derive(Debug, Default)]
struct Cell {
    text: String,
    /// Whether all of it stands between backticks.
    code: bool,
}

/// Reads the page with every extension on that somebody may show it with. Any markup but headings, paragraphs, tables
/// and the names' backticks is a failure.
fn read(markdown: &str) -> Page {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_MATH
        | Options::ENABLE_GFM
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_WIKILINKS
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS;
    let mut page = Page::default();
    let mut text = String::new();
    let mut code = false;
    for event in Parser::new_ext(markdown, options) {
        let group = page.groups.last_mut();
        match (event, group) {
            (Event::Text(piece), _) => {
                assert!(!code, "a text behind code: {piece}");
                text += &piece;
            }
            (Event::Code(piece), Some(_)) => {
                assert_eq!(text, "", "code behind a text");
                code = true;
                text += &piece;
            }
            (
                Event::Start(Tag::Heading { level: HeadingLevel::H1, .. } | Tag::Paragraph | Tag::Table(_)),
                _,
            ) => {}
            (Event::Start(Tag::Heading { level: HeadingLevel::H2, id: None, .. }), _) => {
                page.groups.push(Group::default());
            }
            (
                Event::Start(Tag::Link { link_type: LinkType::Autolink, .. }) | Event::End(TagEnd::Link),
                None,
            ) => {}
            (Event::Start(Tag::TableHead | Tag::TableRow), Some(group)) => group.rows.push(Vec::new()),
            (
                Event::Start(Tag::TableCell)
                | Event::End(TagEnd::TableHead | TagEnd::TableRow | TagEnd::Table),
                Some(_),
            ) => {}
            (Event::End(TagEnd::TableCell), Some(group)) => {
                let cell = Cell { text: std::mem::take(&mut text), code: std::mem::take(&mut code) };
                group.rows.last_mut().expect("the cell is in a row").push(cell);
            }
            (Event::End(TagEnd::Heading(HeadingLevel::H1)), None) => page.title = std::mem::take(&mut text),
            (Event::End(TagEnd::Heading(HeadingLevel::H2)), Some(group)) => {
                group.label = std::mem::take(&mut text);
            }
            (Event::End(TagEnd::Paragraph), None) => page.introduction = std::mem::take(&mut text),
            (Event::End(TagEnd::Paragraph), Some(group)) => {
                assert_eq!(group.description, "", "one paragraph");
                group.description = std::mem::take(&mut text);
            }
            (event, _) => panic!("unexpected markup: {event:?}"),
        }
    }
    assert_eq!(text, "");
    page
}

fn page<P: Policy>() -> Page {
    read(&P::document().markdown().to_string())
}

/// A text as a page can show it.
fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What the page is to say of the cookies of one category, with all six columns.
fn expected<P: Policy>(key: &str) -> Vec<[String; 6]> {
    P::COOKIES
        .iter()
        .filter(|cookie| cookie.category().key() == key)
        .map(|cookie| {
            let recipients = match cookie.recipients() {
                Some([]) => "none".to_owned(),
                names => names.expect("a policy fills them in").join(", "),
            };
            let function = cookie.function().unwrap_or_default();
            let lifetime = cookie.lifetime().to_string();
            [cookie.provider(), function, cookie.name(), cookie.purpose(), &lifetime, &recipients].map(folded)
        })
        .collect()
}

fn texts(group: &Group) -> Vec<Vec<&str>> {
    group.rows.iter().map(|row| row.iter().map(|cell| cell.text.as_str()).collect()).collect()
}

const TITLES: [&str; 6] = [
    "Service provider's name",
    "Function and location",
    "Cookie name(s)",
    "Purposes",
    "Lifetime",
    "Recipients",
];

/// Holds each group against the declarations of its category.
fn assert_groups<P: Policy>(keys: &[&str]) {
    let page = page::<P>();
    assert_eq!(page.groups.len(), keys.len());
    for (group, key) in page.groups.iter().zip(keys) {
        let cookies = expected::<P>(key);
        let rows = texts(group);
        let (titles, rows) = rows.split_first().expect("there are titles");
        assert_eq!(titles, &TITLES);
        assert_eq!(rows, cookies, "in {key}");
        let category = P::COOKIES
            .iter()
            .map(cookie_policy::Declaration::category)
            .find(|category| category.key() == *key);
        let category = category.expect("a cookie has it");
        assert_eq!(
            (&group.label, &group.description),
            (&folded(category.label()), &folded(category.description()))
        );
        for row in group.rows.iter().skip(1) {
            let codes: Vec<_> = row.iter().map(|cell| cell.code).collect();
            assert_eq!(codes, [false, false, true, false, false, false], "the name alone is code");
        }
    }
    assert_eq!(page.title, "Cookies policy");
    assert_eq!(page.introduction, format!("What cookies are used on {}", P::SITE));
}

#[test]
fn the_page_of_a_site_is_as_it_was() {
    golden("site-default.md", &SitePolicy::document().markdown().to_string());
}

/// Compares with a file, or with `BLESS=1` writes it.
fn golden(name: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden").join(name);
    if env::var_os("BLESS").is_some() {
        fs::write(&path, text).expect("the golden can be written");
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(text, expected, "if this is meant, run the test with `BLESS=1`");
}

#[test]
fn every_cookie_is_in_the_group_of_its_category_as_it_is_declared() {
    assert_groups::<SitePolicy>(&[
        "necessary",
        "statistics",
        "anonymous-statistics",
        "marketing",
        "personalisation",
        "preferences",
    ]);
}

#[test]
fn no_text_of_a_declaration_becomes_markup() {
    assert_groups::<HostilePolicy>(&["necessary", "own-words_1", "more-words"]);
}

#[test]
fn no_address_becomes_a_link_by_itself() {
    let page = HostilePolicy::document().markdown().to_string();
    let tables: String = page.lines().skip(3).collect::<Vec<_>>().join("\n").to_lowercase();
    assert!(tables.contains("example.org"));
    for start in ["www.", "mailto:", "xmpp:"] {
        assert!(!tables.contains(start), "{start} in {tables}");
    }
    for (at, sign) in tables.match_indices("://").chain(tables.match_indices('@')) {
        let escaped = tables.get(..at).is_some_and(|before| before.ends_with('\\'));
        assert!(escaped, "{sign} at {at} in {tables}");
    }
}

#[test]
fn every_table_row_is_one_line() {
    let page = HostilePolicy::document().markdown().to_string();
    let rows = page.lines().filter(|line| line.starts_with('|')).count();
    assert_eq!(rows, HostilePolicy::COOKIES.len() + 3 * 2);
    assert!(page.lines().all(|line| !line.starts_with('|') || line.ends_with(" |")));
}

/// Cookies of which none tells its function, the one that needs consent first.
mod sparse {
    use super::{Choices, Cookie, policy};

    /// To count visits
    #[derive(Cookie)]
    #[cookie(name = "visits", provider = "A", category = Statistics, lifetime = session, recipients = ["B", "C, Ltd"])]
    struct Visits(#[allow(dead_code)] u32);

    /// To remember choices
    #[derive(Cookie)]
    #[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "1 day")]
    struct Remembered(Choices);

    /// To log in
    #[derive(Cookie)]
    #[cookie(name = "session", provider = site, category = Necessary(Authentication), lifetime = session, recipients = [])]
    struct Session(#[allow(dead_code)] String);

    #[policy(site = "https://example.org", provider = "Site", choices = Remembered, recipients = ["D"])]
    pub(super) struct Sparse(Visits, Session, Remembered);
}

#[test]
fn a_column_that_would_be_empty_is_left_out_and_necessary_cookies_come_first() {
    let page = page::<sparse::Sparse>();
    let [necessary, statistics] = page.groups.as_slice() else { panic!("two groups: {page:?}") };
    let titles = ["Service provider's name", "Cookie name(s)", "Purposes", "Lifetime", "Recipients"];
    assert_eq!(
        texts(necessary),
        [
            titles,
            ["Site", "session", "To log in", "session", "none"],
            ["Site", "choices", "To remember choices", "1 day", "D"],
        ]
    );
    assert_eq!(texts(statistics), [titles, ["A", "visits", "To count visits", "session", "B, C, Ltd"]]);
}

/// Declares cookies that differ in nothing but their lifetime.
macro_rules! lifetimes {
    ($($cookie:ident $name:literal ($($lifetime:tt)*) $words:literal;)*) => {
        $(
            /// To live
            #[derive(Cookie)]
            #[cookie(name = $name, provider = "A", category = Necessary(UserInput), lifetime = $($lifetime)*, recipients = [])]
            struct $cookie(String);
        )*

        /// Cookies of all ages.
        #[policy(site = "https://example.org")]
        struct Ages($($cookie,)*);

        /// For each cookie, the words that are expected and the line that sets it for its longest time.
        fn ages() -> Vec<(&'static str, String)> {
            let jar = Jar::<Ages>::from_cookie_header("");
            $($cookie(String::new()).set(&jar).expect("set");)*
            let lines = jar.set_cookies().map(String::from);
            [$($words),*].into_iter().zip(lines).collect()
        }
    };
}

lifetimes! {
    OneSecond "a" ("1 second") "1 second";
    FiftyNine "b" ("59 seconds") "59 seconds";
    OneMinute "c" ("60 seconds") "1 minute";
    OverAMinute "d" ("61 seconds") "1 minute 1 second";
    OneHour "e" ("60 minutes") "1 hour";
    AlmostADay "f" ("23 hours 59 minutes 59 seconds") "23 hours 59 minutes 59 seconds";
    OneDay "g" ("24 hours") "1 day";
    DayAndAHalf "h" ("36 hours") "1 day 12 hours";
    DayAndASecond "i" ("1 day 1 second") "1 day 1 second";
    OneWeek "j" ("1 week") "7 days";
    TwoWeeks "k" ("2 weeks") "14 days";
    NinetyDays "l" ("90 days") "90 days";
    FourHundred "m" ("400 days") "400 days";
    AllUnits "n" ("1 week 1 day 1 hour 1 minute 1 second") "8 days 1 hour 1 minute 1 second";
}

/// The time that words say.
fn seconds(words: &str) -> u64 {
    let words: Vec<_> = words.split(' ').collect();
    let units = [("day", 86_400), ("hour", 3_600), ("minute", 60), ("second", 1)];
    let time = |pair: &[&str]| {
        let [number, unit] = pair else { panic!("a number and a unit: {pair:?}") };
        let number: u64 = number.parse().expect("a number");
        let (_, length) = units.iter().find(|(name, _)| unit.trim_end_matches('s') == *name).expect("a unit");
        assert_eq!(unit.ends_with('s'), number != 1, "{pair:?}");
        number * length
    };
    words.chunks(2).map(time).sum()
}

#[test]
fn the_lifetime_that_visitors_read_is_the_one_that_browsers_get() {
    let page = page::<Ages>();
    let rows = page.groups.first().map(texts).expect("there is one group");
    let shown = rows.iter().skip(1).map(|row| row.get(3).copied().expect("there is a lifetime"));
    let ages = ages();
    assert_eq!(ages.len(), Ages::COOKIES.len());
    for ((shown, (words, line)), cookie) in shown.zip(&ages).zip(Ages::COOKIES) {
        assert_eq!(shown, *words);
        let sent = line.split("; ").find_map(|part| part.strip_prefix("Max-Age=")).expect("it is sent");
        assert_eq!(seconds(shown).to_string(), sent, "{line}");
        assert_eq!(cookie.lifetime().longest().map(|time| time.as_secs()), Some(seconds(shown)));
    }
}

#[test]
fn both_lifetimes_of_a_cookie_are_told() {
    let session =
        SitePolicy::COOKIES.iter().find(|cookie| cookie.name() == "sessionid").expect("it is listed");
    assert_eq!(session.lifetime().to_string(), "session or 14 days");
    assert!(session.lifetime().is_session());
    assert_eq!(Lifetime::Session.to_string(), "session");
    assert_eq!(Lifetime::Session.longest(), None);
}

#[test]
fn a_declaration_is_json() {
    let json = serde_json::to_string(&Basket::DECLARATION).expect("a declaration is JSON");
    let expected = concat!(
        r#"{"name":"basket","provider":"","function":null,"purpose":"To keep what the visitor put into the basket","#,
        r#""category":"necessary","exemption":"user input","lifetime":{"session":false,"seconds":129600},"#,
        r#""recipients":null,"party":"first","set_by":"server","path":"/shop","domain":"opendatasoft.com","#,
        r#""same_site":"Strict","secure":true,"http_only":true,"partitioned":false,"encoding":"json"}"#,
    );
    assert_eq!(json, expected);
}

#[test]
fn a_declaration_of_a_policy_has_what_it_leaves_to_the_policy_filled_in() {
    let json = serde_json::to_value(SitePolicy::COOKIES).expect("declarations are JSON");
    let cookies = json.as_array().expect("a list");
    assert_eq!(cookies.len(), SitePolicy::COOKIES.len());
    let cookie = |name: &str| {
        let found = cookies.iter().find(|cookie| cookie.get("name").is_some_and(|given| given == name));
        found.unwrap_or_else(|| panic!("{name} is listed"))
    };
    assert_eq!(cookie("basket").get("provider"), Some(&"Opendatasoft".into()));
    assert_eq!(cookie("basket").get("recipients"), Some(&serde_json::json!([])));
    assert_eq!(
        cookie("sessionid").get("lifetime"),
        Some(&serde_json::json!({ "session": true, "seconds": 1_209_600 }))
    );
    assert_eq!(
        cookie("search").get("lifetime"),
        Some(&serde_json::json!({ "session": true, "seconds": null }))
    );
    assert_eq!(cookie("player").get("party"), Some(&"third".into()));
    assert_eq!(cookie("_pk_*").get("set_by"), Some(&"script".into()));
    assert_eq!(cookie("_pk_*").get("http_only"), Some(&false.into()));
    assert_eq!(cookie("__Host-ad").get("partitioned"), Some(&true.into()));
    assert_eq!(cookie("verbatim").get("encoding"), Some(&"raw".into()));
    assert_eq!(cookie("visitor_id").get("exemption"), Some(&serde_json::Value::Null));
}

#[test]
fn what_a_declaration_says_is_what_was_declared() {
    let visitor = VisitorId::DECLARATION;
    assert_eq!(visitor.provider(), "Opendatasoft");
    assert_eq!(visitor.recipients(), Some(&["InnoCraft Ltd"][..]));
    assert_eq!(visitor.category().key(), "statistics");
    assert_eq!((visitor.path(), visitor.domain()), ("/", None));
    assert!(visitor.secure() && visitor.http_only() && !visitor.partitioned());
    assert_eq!(CookiePreferences::DECLARATION.purpose(), "To remember the visitor's cookie preferences");
    assert_eq!(SitePolicy::SITE, "https://transport.opendatasoft.com");
}
