//! A language as a value.

use std::collections::HashSet;

use cookie_policy::Language;

#[test]
fn a_built_in_language_is_found_by_its_tag_whatever_its_region_or_script() {
    for (tag, language) in [
        ("en", Some(Language::ENGLISH)),
        ("EN-gb", Some(Language::ENGLISH)),
        ("fr-CA", Some(Language::FRENCH)),
        ("de-Latn-CH-1996", Some(Language::GERMAN)),
        ("es-419", Some(Language::SPANISH)),
        ("it", Some(Language::ITALIAN)),
        ("pl", Some(Language::POLISH)),
        ("tr", None),
        ("e", None),
        ("enm", None),
        ("", None),
        ("-en", None),
        ("en_GB", None),
    ] {
        assert_eq!(Language::of(tag), language, "{tag}");
    }
}

#[test]
fn a_language_is_told_by_its_tag() {
    assert_eq!(Language::BUILT_IN.len(), 24);
    let tags: HashSet<_> = Language::BUILT_IN.iter().map(|language| language.as_str()).collect();
    assert_eq!(tags.len(), 24);
    for language in Language::BUILT_IN {
        assert_eq!(language.to_string(), language.as_str());
        assert_eq!(serde_json::to_value(language).expect("JSON"), language.as_str());
        assert_eq!(format!("{language:?}"), format!("Language({:?})", language.as_str()));
        assert_eq!(Language::of(language.as_str()), Some(*language));
    }
    const TAG: &str = Language::FRENCH.as_str();
    assert_eq!(TAG, "fr");
    assert_eq!(Language::default(), Language::ENGLISH);
    assert_ne!(Language::FRENCH, Language::ENGLISH);
}

#[test]
fn a_language_goes_wherever_its_page_goes() {
    fn check<T: Copy + Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe + 'static>() {
    }
    check::<Language>();
}
