//! The page in each language.

use cookie_policy::{Column, Document, Language, Policy};
use cookie_policy_tests::SitePolicy;
use cookie_policy_tests::page::expected::TITLES;
use cookie_policy_tests::page::shown::{Group, Shown, texts};
use cookie_policy_tests::page::{html, markdown};

use crate::documents;
use crate::policies::lookalike::Lookalike;

/// Pages that together contain every text of the library, in English.
const PAGES: [fn() -> Document; 2] = [documents::site, documents::named];

const OTHERS: [Language; 4] = [Language::FRENCH, Language::GERMAN, Language::ITALIAN, Language::SPANISH];

fn shown(document: &Document, language: Language) -> Shown {
    html::read(&document.clone().language(language).html().to_string())
}

/// Returns every text of the library, except those in rows.
fn words(document: &Document, language: Language) -> Vec<String> {
    let page = shown(document, language);
    let explained = page.explained;
    let mut words = vec![page.title, page.introduction, page.list];
    words.extend(page.changed);
    words.extend([explained.heading, explained.explanation, explained.several]);
    words.extend(explained.kinds.into_iter().flat_map(|(label, explanation)| [label, explanation]));
    words.extend(
        page.groups.first().map(texts).into_iter().flat_map(|table| table.into_iter().next()).flatten(),
    );
    let built_in = page.groups.into_iter().filter(|group| group.label != "Personalisation");
    words.extend(built_in.flat_map(|group| [group.label, group.description]));
    words
}

#[test]
fn every_text_of_the_library_is_in_the_language_of_the_page() {
    for (document, language) in PAGES.iter().flat_map(|page| OTHERS.map(|language| (page(), language))) {
        let (english, other) = (words(&document, Language::ENGLISH), words(&document, language));
        assert_eq!(english.len(), other.len());
        for (english, other) in english.iter().zip(&other) {
            assert_ne!(english, other);
            assert!(!english.contains(['{', '}']) && !other.contains(['{', '}']), "{english} {other}");
        }
    }
}

#[test]
fn a_page_has_the_same_structure_in_all_languages() {
    let shape = |shown: Shown| shown.map(&|_| String::new());
    for ((name, document), language) in
        documents::ALL.iter().flat_map(|page| OTHERS.map(|language| (page, language)))
    {
        let pages = [document().language(Language::ENGLISH), document().language(language)];
        let [english, other] = pages.each_ref().map(|document| document.markdown().to_string());
        assert_eq!(shape(markdown::read(&english)), shape(markdown::read(&other)), "{name}, {language}");
        let [english, other] = pages.map(|document| document.html().to_string());
        assert_eq!(shape(html::read(&english)), shape(html::read(&other)), "{name}, {language}");
        let skeletons = [english, other].map(|html| html::skeleton(&html));
        // A French text is marked on a German page, and not on a French one.
        if !name.starts_with("bilingual") && !["german", "others"].contains(name) {
            assert_eq!(skeletons[0], skeletons[1], "{name}, {language}");
        }
    }
}

/// Returns a cell of an English page, as a French page has it.
fn in_french(cell: &str) -> &str {
    match cell {
        "none" => "aucun",
        "first party" => "interne",
        "third party" => "tiers",
        cell => cell,
    }
}

#[test]
fn in_a_row_the_words_of_the_library_are_translated_and_those_of_the_site_are_not() {
    let rows = |language| {
        // Lifetimes have tests of their own.
        let columns =
            TITLES.map(|(column, _)| column).into_iter().filter(|column| *column != Column::Lifetime);
        let groups = shown(&documents::site().columns(columns), language).groups;
        groups.iter().flat_map(|group| texts(group).into_iter().skip(1)).collect::<Vec<_>>()
    };
    let (english, french) = (rows(Language::ENGLISH), rows(Language::FRENCH));
    assert_eq!(english.len(), SitePolicy::COOKIES.len());
    let translated: Vec<Vec<_>> =
        english.iter().map(|row| row.iter().map(|cell| in_french(cell)).collect()).collect();
    assert_eq!(french, translated);
}

fn labels(groups: &[Group]) -> Vec<(&str, &str)> {
    groups.iter().map(|group| (group.label.as_str(), group.description.as_str())).collect()
}

#[test]
fn every_built_in_category_is_translated_and_none_of_the_site() {
    let english = shown(&documents::site(), Language::ENGLISH).groups;
    let french = shown(&documents::site_french(), Language::FRENCH).groups;
    let same: Vec<_> = labels(&english).into_iter().filter(|texts| labels(&french).contains(texts)).collect();
    assert_eq!(same, [("Personalisation", "Suggests stops and lines from earlier searches.")]);
    assert_eq!(labels(&french).first().map(|(label, _)| *label), Some("Cookies nécessaires"));
}

#[test]
fn a_category_of_the_site_stays_its_own_whatever_it_is_called() {
    let page = shown(&Lookalike::document(), Language::FRENCH).groups;
    let own = [("Statistics cookies", "Measures visits.")];
    assert_eq!(labels(&page).get(1..), Some(&own[..]));
    let keys: Vec<_> = Lookalike::COOKIES.iter().map(|cookie| cookie.category().key()).collect();
    assert_eq!(keys, ["statistics-cookies", "necessary"]);
}

#[test]
fn the_language_is_english_unless_said_and_the_last_word_counts() {
    let page = |document: Document| document.html_page().to_string();
    assert_eq!(Language::default(), Language::ENGLISH);
    assert_eq!(page(SitePolicy::document().language(Language::ENGLISH)), page(SitePolicy::document()));
    assert_eq!(page(documents::site_french().language(Language::ENGLISH)), page(SitePolicy::document()));
}
