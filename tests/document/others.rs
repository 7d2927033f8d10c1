//! What is known of third parties, and what is not a cookie.

use cookie_policy::{
    Answer, Column, Document, Export, ExportFormat, History, Jar, Language, Lock, Policy as _,
};

use crate::policies::lengths::Lengths;
use crate::policies::others::Others;

fn page() -> Document {
    Others::document().columns([Column::Name, Column::Provider, Column::Lifetime, Column::Party])
}

#[test]
fn a_lifetime_that_browsers_do_not_keep_says_why_it_is_shorter() {
    let markdown = page().markdown().to_string();
    assert!(
        markdown.contains("| at most 400 days, because browsers keep no cookie for longer |"),
        "{markdown}"
    );
    let french = page().language(Language::FRENCH).markdown().to_string();
    assert!(french.contains("au plus 400 jours, car"), "{french}");
}

/// The lock of `Lengths` with this lifetime for each.
fn with_lifetime(lifetime: &str) -> String {
    let file = Lock::of::<Lengths>().to_string();
    let lines = file.lines().map(|line| match line.trim().starts_with("\"lifetime\"") {
        true => format!("\"lifetime\": \"{lifetime}\","),
        false => line.to_owned(),
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn page_history_and_export_say_the_same_about_a_lifetime() {
    let page = Lengths::document().columns([Column::Name, Column::Lifetime]).markdown().to_string();
    let json = Lengths::document().json().to_string();
    let export = Export::of::<Lengths>(ExportFormat::Text).to_string();
    let history =
        History::of::<Lengths>(&[&with_lifetime("1 second")]).expect("the lock is read").to_string();
    for (name, words) in [
        ("two_years", "at most 400 days, because browsers keep no cookie for longer"),
        ("month", "at most 30 days"),
        ("database", "at most 400 days"),
        ("own", "at most 400 days"),
        ("tab", "until you close the tab"),
        ("session", "until you close your browser"),
        ("again", "2 days, counted again from each visit"),
    ] {
        let row =
            page.lines().find(|line| line.starts_with(&format!("| `{name}`"))).expect("the page lists it");
        assert!(row.ends_with(&format!(" | {words} |")), "{row}");
        assert!(json.contains(&format!("\"{words}\"")), "{json}");
        let (_, of_cookie) = export.split_once(&format!("\n  {name}")).expect("the export lists it");
        let line = of_cookie.lines().find_map(|line| line.strip_prefix("    Lifetime: "));
        assert_eq!(line, Some(words), "{export}");
        assert!(history.contains(&format!("{name} – Lifetime: {words} (before: 1 second")), "{history}");
    }
}

#[test]
fn words_of_a_third_party_are_shown_in_the_language_of_the_page() {
    let markdown = page().markdown().to_string();
    assert!(markdown.contains("| until you log out \\| there |"), "{markdown}");
    let french = page().language(Language::FRENCH).markdown().to_string();
    assert!(french.contains("| jusqu’à la déconnexion |"), "{french}");
}

#[test]
fn a_provider_links_its_own_page_and_a_third_party_names_its_host() {
    let markdown = page().markdown().to_string();
    let link = "[Videos \\& Co](<https://videos.example/privacy?a=1&amp;b=2>) |";
    assert!(markdown.contains(link), "{markdown}");
    assert!(markdown.contains("| third party (www\\.videos.example) |"), "{markdown}");
    let html = page().html().to_string();
    assert!(
        html.contains("<a href=\"https://videos.example/privacy?a=1&amp;b=2\">Videos &amp; Co</a>"),
        "{html}"
    );
}

#[test]
fn what_is_not_a_cookie_says_where_it_is_kept_and_how_it_is_deleted() {
    let html = page().html().to_string();
    for storage in ["local storage", "session storage"] {
        assert!(html.contains(&format!("<code>stats.visitor</code> ({storage})")), "{html}");
    }
    let note = "The server of this site cannot remove it.";
    assert!(html.contains(note) && page().markdown().to_string().contains(note), "{html}");
    assert!(!cookie_policy_tests::SitePolicy::document().html().to_string().contains(note));
}

#[test]
fn what_is_not_a_cookie_is_not_one_of_the_request() {
    let mut jar = Jar::<Others>::from_cookie_header("stats.visitor=1");
    jar.answer(Answer::refuse_all()).expect("the choices fit");
    let lines: Vec<String> = jar.set_cookies().map(String::from).collect();
    assert!(lines.iter().all(|line| line.starts_with("choices=")), "{lines:?}");
}

#[test]
fn a_former_lock_of_the_same_names_is_read() {
    let lock = Lock::of::<Others>();
    assert_eq!(Lock::parse(&lock.to_string()).as_ref(), Ok(&lock));
    let history = History::of::<Others>(&[&lock.to_string()]).expect("the lock is read");
    assert_eq!(history.to_string(), "");
}

#[test]
fn json_has_what_only_some_declarations_state() {
    let json = serde_json::to_value(Others::COOKIES).expect("declarations are JSON");
    let field = |place: &str| json.pointer(place).cloned();
    assert_eq!(field("/0/host"), Some("www.videos.example".into()));
    assert_eq!(field("/0/provider_url"), Some("https://videos.example/privacy?a=1&b=2".into()));
    assert_eq!(field("/1/lifetime/unknown"), Some("until you log out | there".into()));
    assert_eq!(field("/2/storage"), Some("local_storage".into()));
    assert_eq!(field("/2/lifetime/until_removed"), Some(true.into()));
    assert_eq!((field("/1/host"), field("/1/storage"), field("/1/provider_url")), (None, None, None));
}
