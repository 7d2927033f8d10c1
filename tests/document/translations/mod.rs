//! Texts of declarations in several languages.

pub(super) mod declared;

use cookie_policy::{CategoryDeclaration, Column, Cookie, Document, Language, Marketing};
use cookie_policy_tests::page::html::{all, fragment, name, text};
use cookie_policy_tests::page::shown::{Group, Shown, texts};
use cookie_policy_tests::page::{html, json, markdown};
use serde_json::{Value, json};

use crate::documents;
use declared::{Bilingual, French, LastStop, Locales, Mixed, Offers, Quebec, Unstated, Unsure};

fn shown(document: &Document) -> Shown {
    html::read(&document.html().to_string())
}

/// What is marked as another language than the page's: the surrounding element, the language and the text.
fn marked(document: &Document) -> Vec<(String, String, String)> {
    let html = fragment(document);
    let spans = all(&html, &["span"]).into_iter();
    let parent = |span: scraper::ElementRef<'_>| {
        span.parent().and_then(scraper::ElementRef::wrap).map(|parent| name(parent).to_owned())
    };
    spans
        .map(|span| {
            let language = span.attr("lang").unwrap_or_default().to_owned();
            (parent(span).unwrap_or_default(), language, text(span))
        })
        .collect()
}

#[test]
fn a_text_is_found_by_the_tag_without_its_last_parts_and_then_by_the_language_alone() {
    for (asked, told) in [
        ("pt-PT", "pt-PT"),
        ("PT-br", "pt-BR"),
        ("pt", "pt-PT"),
        ("pt-AO", "pt-PT"),
        ("zh", "zh"),
        ("zh-TW", "zh"),
        ("zh-Hant", "zh-Hant"),
        ("zh-hant-tw", "zh-Hant"),
        ("zh-Hant-HK-x-a", "zh-Hant-HK"),
        ("zh-Hans-SG", "zh-Hans"),
        ("en", "To greet"),
        ("p", "To greet"),
        ("pt_BR", "To greet"),
        ("", "To greet"),
        ("-", "To greet"),
        ("é", "To greet"),
    ] {
        assert_eq!(Locales::DECLARATION.purpose_in(asked), told, "{asked}");
    }
}

#[test]
fn each_text_is_looked_up_by_itself() {
    let stops = LastStop::DECLARATION;
    let told = |language: &str| (stops.purpose_in(language), stops.function_in(language));
    assert_eq!(told("fr"), ("Pour suggérer des <arrêts>", Some("Recherche & carte")));
    assert_eq!(told("de-AT"), ("To suggest stops", Some("Suche")));
    assert_eq!(told("it"), (stops.purpose(), stops.function()));
    assert_eq!(Locales::DECLARATION.function_in("pt"), None);
    let offers = CategoryDeclaration::of::<Offers>();
    let told = |language: &str| (offers.label_in(language), offers.description_in(language));
    assert_eq!(told("pt"), ("Ofertas", "Shows offers."));
    assert_eq!(told("fr"), ("Offers", "Montre des offres."));
    assert_eq!(offers.texts(Language::FRENCH), told("fr"));
}

#[test]
fn a_built_in_category_has_its_texts_in_the_languages_of_the_library() {
    let marketing = CategoryDeclaration::of::<Marketing>();
    for language in Language::BUILT_IN {
        let told = (marketing.label_in(language.as_str()), marketing.description_in(language.as_str()));
        assert_eq!(told, marketing.texts(*language));
    }
    assert_eq!(marketing.label_in("FR-ca"), "Cookies publicitaires");
    assert_eq!(marketing.label_in("de-AT"), "Werbe-Cookies");
    assert_eq!(marketing.label_in("tr"), marketing.label());
    assert_eq!(marketing.description_in("frr"), marketing.description());
}

/// Returns the second group of a page.
fn own(page: Shown) -> Group {
    page.groups.into_iter().nth(1).expect("a group")
}

#[test]
fn a_page_tells_texts_in_its_language() {
    let french = own(shown(&documents::bilingual_french()));
    assert_eq!(french.label, "Suggestions & plus");
    assert_eq!(french.description, "Suggère des <arrêts>.");
    let row = [
        "Bus Ltd",
        "Recherche & carte",
        "stops",
        "Pour suggérer des <arrêts>",
        "jusqu’à la fermeture du navigateur",
    ];
    let rows = texts(&french);
    assert_eq!(rows.get(1).and_then(|cells| cells.get(..5)), Some(&row.map(str::to_owned)[..]));
    let english = own(shown(&documents::bilingual()));
    assert_eq!(
        (english.label.as_str(), english.description.as_str()),
        ("Suggestions & more", "Suggests <stops>.")
    );
    assert_eq!(
        texts(&english).get(1).and_then(|cells| cells.get(3)).map(String::as_str),
        Some("To suggest stops")
    );
}

#[test]
fn texts_are_translated_whatever_the_policy_says_of_languages() {
    // In other languages, the page of the one policy marks its texts as English.
    for language in [Language::ENGLISH, Language::FRENCH] {
        let [stated, unstated] =
            [Bilingual::document(), Unstated::document()].map(|document| document.language(language));
        assert_eq!(stated.html_page().to_string(), unstated.html_page().to_string());
        assert_eq!(stated.markdown().to_string(), unstated.markdown().to_string());
        assert_eq!(stated.json().to_string(), unstated.json().to_string());
    }
}

#[test]
fn json_tells_texts_in_its_language_and_declarations_as_they_are_with_their_translations() {
    let page = json::read(&documents::bilingual_french().json().to_string());
    let category = page.categories.get(1).expect("a category");
    assert_eq!(category.label, "Suggestions & plus");
    assert_eq!(category.description, "Suggère des <arrêts>.");
    let cookie = category.cookies.first().expect("a cookie");
    assert_eq!(cookie.cells.get(1).map(String::as_str), Some("Recherche & carte"));
    assert_eq!(cookie.declaration.get("purpose"), Some(&json!("To suggest stops")));
    let translations = json!([
        { "of": "purpose", "language": "fr", "text": "Pour suggérer des <arrêts>" },
        { "of": "function", "language": "FR", "text": "Recherche & carte" },
        { "of": "function", "language": "de", "text": "Suche" },
    ]);
    assert_eq!(cookie.declaration.get("translations"), Some(&translations));
    let site: Value = serde_json::from_str(&documents::site().json().to_string()).expect("the page is JSON");
    assert_eq!(site.pointer("/categories/0/cookies/0/declaration/translations"), None);
}

#[test]
fn what_is_in_another_language_than_the_page_is_marked() {
    let mark = |element: &str, text: &str| (element.to_owned(), "de".to_owned(), text.to_owned());
    let expected = [
        mark("td", "Um Ihre Wahl zu behalten"),
        mark("h3", "Vorschläge & mehr"),
        mark("p", "Schlägt <Haltestellen> vor."),
        mark("caption", "Vorschläge & mehr"),
        mark("td", "Suche & Karte"),
        mark("td", "Um <Haltestellen> vorzuschlagen"),
    ];
    assert_eq!(marked(&documents::german()), expected);
    assert_eq!(marked(&documents::german().language(Language::FRENCH)), expected);
    assert_eq!(marked(&Mixed::document()), [mark("td", "Startseite")]);
    let in_french = [mark("td", "Startseite"), mark("td", "Um zu grüßen")];
    assert_eq!(marked(&Mixed::document().language(Language::FRENCH)), in_french);
}

#[test]
fn names_are_in_no_language() {
    let columns = [Column::Provider, Column::Name, Column::Recipients];
    let marked = marked(&documents::german().columns(columns));
    assert!(marked.iter().all(|(element, ..)| element != "td"), "{marked:?}");
    let named = crate::policies::named::Named::document();
    assert!(self::marked(&named).is_empty());
}

#[test]
fn nothing_is_marked_that_is_in_the_language_of_the_page_or_in_one_that_nobody_states() {
    for (name, document) in documents::ALL.into_iter().filter(|(name, _)| *name != "german") {
        assert_eq!(marked(&document()), [], "{name}");
    }
    for document in [Quebec::document(), French::document(), Unsure::document()] {
        assert_eq!(marked(&document.language(Language::FRENCH)), []);
    }
    let mark = |language: &str| ("td".to_owned(), language.to_owned(), "Pour magasiner".to_owned());
    assert_eq!(marked(&Quebec::document()), [mark("fr-CA")]);
    assert_eq!(marked(&French::document()), [mark("fr")]);
    assert_eq!(marked(&Unsure::document()), []);
}

#[test]
fn a_text_in_the_language_of_the_page_goes_before_its_translation_for_other_speakers() {
    let purpose = |document: Document| {
        let page = markdown::read(&document.language(Language::FRENCH).markdown().to_string());
        let cells = page.groups.first().map(texts).unwrap_or_default().into_iter().nth(1);
        cells.and_then(|cells| cells.into_iter().nth(2)).expect("a purpose")
    };
    assert_eq!(purpose(Quebec::document()), "Pour magasiner");
    assert_eq!(purpose(French::document()), "Pour magasiner");
    // The language of the purpose itself is not declared.
    assert_eq!(purpose(Unsure::document()), "Pour faire des courses");
}
