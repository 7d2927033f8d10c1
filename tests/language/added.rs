//! Languages that an application adds.

use cookie_policy::{CategoryDeclaration, Document, Jar, Language, Marketing, Statistics};
use cookie_policy_tests::SitePolicy;
use cookie_policy_tests::page::{html, json};

use crate::tables::ftl;
use crate::told::{changed, lifetimes};

/// Returns the English file with other texts for some messages.
pub(super) fn edited(texts: &[(&str, &str)]) -> String {
    let mut file = String::new();
    let mut is_dropped = false;
    for line in ftl("en").lines() {
        if !line.starts_with([' ', '}']) {
            let edited = texts.iter().find(|(id, _)| line.starts_with(&format!("{id} =")));
            is_dropped = edited.is_some();
            file.extend(edited.map(|(id, text)| format!("{id} = {text}\n")));
        }
        if !is_dropped {
            file.extend([line, "\n"]);
        }
    }
    file
}

/// Plural forms that work for any language.
const INVARIABLE: [(&str, &str); 4] = [
    ("days", "{ $count } d"),
    ("hours", "{ $count } h"),
    ("minutes", "{ $count } min"),
    ("seconds", "{ $count } s"),
];

/// A language that has little more than its tag.
pub(super) fn language(tag: &str) -> Language {
    Language::from_ftl(tag, &edited(&INVARIABLE)).unwrap_or_else(|fault| panic!("{fault}"))
}

fn read(tag: &str, texts: &[(&str, &str)]) -> Language {
    Language::from_ftl(tag, &edited(texts)).unwrap_or_else(|fault| panic!("{fault}"))
}

const POLISH: [(&str, &str); 9] = [
    ("page-title", "Polityka plików cookie"),
    ("page-changed", "Ostatnia zmiana:\n    { $date }."),
    (
        "days",
        "{ $count ->\n    [one] { $count } dzień\n    [few] { $count } dni\n   *[many] { $count } dni\n}",
    ),
    (
        "hours",
        "{ $count } { $count ->\n    [one] godzina\n    [few] godziny\n    [many] godzin\n   *[other] godziny\n}",
    ),
    (
        "minutes",
        "{ $count ->\n    [one] minuta\n    [few] { $count } minuty\n    [many] { $count } minut\n   *[other] { $count } minuty\n}",
    ),
    (
        "seconds",
        "{ $count ->\n    [one] { $count } sekunda\n    [few] { $count } sekundy\n   *[many] { $count } sekund\n}",
    ),
    ("session-or", "sesja{\" \"}lub { $time }"),
    ("january", "stycznia"),
    ("date-first", "1{\"\\u00a0\"}{ $month } { $year }"),
];

#[test]
fn polish_has_its_three_forms() {
    let polish = read("pl", &POLISH);
    assert_eq!(
        lifetimes(polish),
        [
            "1 dzień",
            "2 dni",
            "184 dni",
            "1 godzina 30 minut",
            "2 godziny minuta 1 sekunda",
            "5 sekund",
            "until you close your browser",
            "sesja lub 14 dni",
        ]
    );
    assert_eq!(changed("2026-01-01", polish), "Ostatnia zmiana: 1\u{a0}stycznia 2026.");
}

#[test]
fn arabic_has_its_six_forms_and_is_written_from_right_to_left() {
    let forms = "{ $count ->\n    [zero] لا يوم\n    [one] يوم\n    [two] يومان\n    [few] { $count } أيام\n    [many] { $count } يوما\n   *[other] { $count } يوم\n}";
    let [_, hours, minutes, seconds] = INVARIABLE;
    let arabic = read("ar", &[("days", forms), hours, minutes, seconds]);
    let told = lifetimes(arabic);
    assert_eq!(told.get(..3), Some(&["يوم", "يومان", "184 يوما"].map(str::to_owned)[..]));
    let page = SitePolicy::document().language(arabic).html_page().to_string();
    assert!(page.contains("<html lang=\"ar\" dir=\"rtl\">\n"));
    assert!(page.contains("<article class=\"cookie-policy\" lang=\"ar\" dir=\"rtl\">\n"));
    let banner = Jar::<SitePolicy>::from_cookie_header("").banner().language(arabic).to_string();
    assert!(banner.starts_with("<section class=\"visitor-choices\" lang=\"ar\" dir=\"rtl\" "), "{banner}");
    for language in ["az-Arab", "he", "fa-IR", "ur"] {
        assert!(page_of(self::language(language)).contains("dir=\"rtl\""), "{language}");
    }
    for language in ["az", "pl", "zh"] {
        assert!(!page_of(self::language(language)).contains("dir="), "{language}");
    }
}

fn page_of(language: Language) -> String {
    SitePolicy::document().language(language).html().to_string()
}

#[test]
fn a_region_has_the_forms_of_its_language() {
    let forms = |unit| {
        let form = |form: &str| format!("[{form}] {{ $count }} {unit}");
        format!("{{ $count ->\n    {}\n    {}\n    *{}s\n}}", form("one"), form("many"), form("other"))
    };
    let texts = ["day", "hour", "minute", "second"].map(|unit| (format!("{unit}s"), forms(unit)));
    let texts = texts.each_ref().map(|(id, text)| (id.as_str(), text.as_str()));
    for tag in ["pt", "pt-BR", "pt-PT", "fr-CA", "es-MX"] {
        // A million has its own form in CLDR, which no lifetime needs.
        assert_eq!(lifetimes(read(tag, &texts)), lifetimes(Language::ENGLISH), "{tag}");
    }
    for tag in ["pt", "pt-BR", "pt-PT", "en-GB", "fr-CA", "es-MX", "sv"] {
        let language = read(tag, &[]);
        assert_eq!(lifetimes(language).first().map(String::as_str), Some("1 day"), "{tag}");
    }
}

#[test]
fn a_tag_is_written_as_tags_are() {
    for (tag, told) in [("PL", "pl"), ("PT-br", "pt-BR"), ("zh-HANT-hk", "zh-Hant-HK")] {
        assert_eq!(language(tag).as_str(), told);
    }
}

/// Returns the labels and the title of a page, in each format.
fn shown(document: &Document) -> Vec<String> {
    let page = html::read(&document.html().to_string());
    let data = json::read(&document.json().to_string());
    assert_eq!(page.title, data.title);
    assert!(document.markdown().to_string().starts_with(&format!("# {}\n", page.title)));
    let labels = page.groups.into_iter().map(|group| group.label);
    [page.title, data.language].into_iter().chain(labels).collect()
}

#[test]
fn an_added_language_is_on_every_page_like_a_built_in_one() {
    let language = read("eo", &[("page-title", "Kuketoj"), ("category-statistics", "Statistikaj kuketoj")]);
    let page = shown(&SitePolicy::document().language(language));
    assert_eq!(page.get(..2), Some(&["Kuketoj", "eo"].map(str::to_owned)[..]));
    assert!(
        page.contains(&"Statistikaj kuketoj".to_owned()) && page.contains(&"Advertising cookies".to_owned())
    );
    let label = |category: &CategoryDeclaration| category.texts(language).0;
    assert_eq!(label(CategoryDeclaration::of::<Statistics>()), "Statistikaj kuketoj");
    let banner = Jar::<SitePolicy>::from_cookie_header("").banner().language(language).to_string();
    assert!(banner.contains("Statistikaj kuketoj"), "{banner}");
}

#[test]
fn a_built_in_language_can_be_in_your_words() {
    let ours = read("en", &[("category-marketing", "Marketing")]);
    assert_eq!(ours, Language::ENGLISH);
    let marketing = CategoryDeclaration::of::<Marketing>();
    assert_eq!(marketing.texts(ours).0, "Marketing");
    assert_eq!(marketing.texts(Language::ENGLISH).0, "Advertising cookies");
    assert_eq!(Language::accepted("en-GB", &[ours]), Some(ours));
}

#[test]
fn files_of_other_editors_are_read_too() {
    let windows = format!("\u{feff}{}", edited(&POLISH).replace('\n', "\r\n"));
    let windows = Language::from_ftl("pl", &windows).unwrap_or_else(|fault| panic!("{fault}"));
    assert_eq!(page_of(windows), page_of(read("pl", &POLISH)));
}

#[test]
fn the_arabic_file_of_the_browser_tests_has_every_message() {
    let file = std::fs::read_to_string("browser/site/arabic.ftl").expect("the file is there");
    let arabic = Language::from_ftl("ar", &file).unwrap_or_else(|fault| panic!("{fault}"));
    assert!(SitePolicy::document().language(arabic).html().to_string().contains("dir=\"rtl\""));
}
