//! What changed for visitors, release by release.

use cookie_policy::{History, Language, Lock, Marketing, Necessary, Policy, Preferences, Statistics};

use crate::complete::Everything;
use crate::policies::{before, longer, more, reworded, told};

pub(crate) fn lock<P: Policy>() -> String {
    Lock::of::<P>().to_string()
}

pub(crate) fn locks() -> [String; 2] {
    [lock::<before::ExamplePolicy>(), lock::<reworded::ExamplePolicy>()]
}

#[test]
fn releases_are_told_newest_first_without_what_nobody_notices() {
    let [before, reworded] = locks();
    let history = History::of::<more::ExamplePolicy>(&[&before, &reworded]).unwrap();
    assert_eq!(
        history.to_string(),
        "2026-12-24\n  \
         Stops – Purposes: Suggests stops (before: Suggests stops and lines).\n  \
         New: ad. To count what visitors look at.\n  \
         New: basket. To count what visitors look at.\n  \
         New: visits. To count what visitors look at.\n  \
         visitor_id – Purposes: To tell visitors apart (before: To recognise visitors).\n\
         2026-12-24\n  \
         Stops – Purposes: Suggests stops and lines (before: Suggests stops).\n  \
         visitor_id – Purposes: To recognise visitors (before: To tell visitors apart).\n"
    );
    // The session cookie of the middle release is readable by scripts, which visitors do not read.
    assert!(reworded.contains("http_only"), "{reworded}");
}

/// The lifetime of the basket in a lock.
const BASKET: &str = "\"lifetime\": \"2 hours\",\n      \"refresh\": true,\n";

/// What a lock has, what a former one had instead, and what visitors read of it.
const EDITS: [(&str, &str, &str); 10] = [
    (
        BASKET,
        "\"lifetime\": \"2 hours\",\n",
        "basket – Lifetime: 2 hours, counted again from each visit (before: 2 hours).\n",
    ),
    (
        BASKET,
        "\"lifetime\": \"session\",\n",
        "basket – Lifetime: 2 hours, counted again from each visit (before: until you close your browser).\n",
    ),
    (
        BASKET,
        "\"lifetime\": \"session or 1 day 1 minute\",\n      \"refresh\": true,\n",
        "basket – Lifetime: 2 hours, counted again from each visit (before: until you close your browser or, if you ask for it, 1 day 1 minute, counted again from each visit).\n",
    ),
    (
        BASKET,
        "\"lifetime\": \"unknown: 1 year\",\n",
        "basket – Lifetime: 2 hours, counted again from each visit (before: 1 year).\n",
    ),
    (
        BASKET,
        "\"lifetime\": \"until removed\",\n",
        "basket – Lifetime: 2 hours, counted again from each visit (before: until it is removed).\n",
    ),
    (
        BASKET,
        "\"lifetime\": \"17 {value} fortnights\",\n",
        "basket – Lifetime: 2 hours, counted again from each visit (before: 17 {value} fortnights).\n",
    ),
    ("\"A Ltd\", \"B Ltd\"", "", "visitor_id – Who else has access: A Ltd, B Ltd (before: none).\n"),
    (
        "\"provider\": \"Example Ltd\"",
        "\"provider\": \"Other\"",
        "ad – Service provider's name: Example Ltd (before: Other).\n",
    ),
    (
        "\"category\": \"marketing\"",
        "\"category\": \"statistics\"",
        "ad – Purposes: Advertising cookies (before: Statistics cookies).\n",
    ),
    (
        "\"category\": \"marketing\"",
        "\"category\": \"stops\"",
        "ad – Purposes: Advertising cookies (before: Stops).\n",
    ),
];

#[test]
fn what_visitors_read_about_cookies_embeds_and_the_site_is_told() {
    let file = lock::<more::ExamplePolicy>();
    let edited = |from: &str, to: &str| -> String {
        assert!(file.contains(from), "{from} in {file}");
        let former = file.replacen(from, to, 1);
        History::of::<more::ExamplePolicy>(&[&former]).unwrap().to_string().replace("2026-12-24\n  ", "")
    };
    for (from, to, sentence) in EDITS {
        assert_eq!(edited(from, to), sentence);
    }
    let before = lock::<before::ExamplePolicy>();
    let told = History::of::<told::ExamplePolicy>(&[&before]).unwrap().to_string();
    assert!(told.contains("  Responsible: Example Ltd.\n"), "{told}");
}

#[test]
fn what_was_not_said_before_or_is_not_said_any_more_reads_well() {
    let file = lock::<Everything>();
    let function = "      \"function\": \"Front office\",\n";
    let function = format!("{function}      \"function(fr)\": \"Portail\",\n");
    assert!(file.contains(&function), "{file}");
    let history = History::of::<Everything>(&[&file.replace(&function, "")]).unwrap();
    assert_eq!(
        history.to_string(),
        "2026-11-24\n  __Host-login – Function and location: Front office (before: –).\n"
    );
    let transfers = file.replace("To the USA.", "To India.").replace("[\"Host Ltd\"]", "[\"Other Ltd\"]");
    let history = History::of::<Everything>(&[&transfers]).unwrap().to_string();
    for sentence in [
        "Who processes data on behalf of the site? Host Ltd\n",
        "Is data sent to other countries? To the USA.\n",
    ] {
        assert!(history.contains(sentence), "{history}");
    }
    let told = lock::<told::ExamplePolicy>();
    let less = History::of::<before::ExamplePolicy>(&[&told]).unwrap().to_string();
    assert!(!less.contains("Responsible"), "{less}");
}

#[test]
fn cookies_that_were_added_are_named_by_category() {
    let [before, _] = locks();
    let history = History::of::<more::ExamplePolicy>(&[&before]).unwrap();
    assert_eq!(history.added_to::<Statistics>(), ["visits"]);
    assert_eq!(history.added_to::<Marketing>(), ["ad"]);
    assert_eq!(history.added_to::<Necessary>(), ["basket"]);
    assert_eq!(history.added_to::<before::NearbyStops>(), [""; 0]);
    assert_eq!(history.added_to::<Preferences>(), [""; 0]);
}

#[test]
fn visitors_read_it_in_their_language() {
    let [before, reworded] = locks();
    let history =
        History::of::<more::ExamplePolicy>(&[&before, &reworded]).unwrap().language(Language::FRENCH);
    let text = history.to_string();
    for sentence in [
        "Nouveau\u{a0}: visits. To count what visitors look at.",
        "visitor_id – Finalités\u{a0}: Reconnaître les visiteurs (auparavant\u{a0}: To tell visitors apart).",
    ] {
        assert!(text.contains(sentence), "{text}");
    }
    let html = history.html().to_string();
    assert!(html.starts_with("<details>\n<summary>Qu’est-ce qui a changé\u{a0}?</summary>\n"), "{html}");
    assert!(
        html.contains("<p><time datetime=\"2026-12-24\">24 décembre 2026</time></p>\n<ul>\n<li>"),
        "{html}"
    );
    let feed = history.feed("https://example.org/fr.atom").to_string();
    assert!(feed.contains("xml:lang=\"fr\"") && feed.contains("<title>24 décembre 2026</title>"), "{feed}");
}

#[test]
fn a_translation_is_told_to_those_who_read_it() {
    let file = lock::<reworded::ExamplePolicy>();
    let former = file.replace("Reconnaître les visiteurs", "Distinguer les visiteurs");
    let history = History::of::<reworded::ExamplePolicy>(&[&former]).unwrap();
    assert_eq!(history.to_string(), "");
    let french = history.language(Language::FRENCH).to_string();
    assert!(
        french.contains("Reconnaître les visiteurs (auparavant\u{a0}: Distinguer les visiteurs)"),
        "{french}"
    );
}

#[test]
fn a_date_leaves_out_what_is_older() {
    let [before, reworded] = locks();
    let history = History::of::<longer::ExamplePolicy>(&[&before, &reworded]).unwrap();
    assert!(history.clone().since("2026-11-24").to_string().contains("2026-12-24"));
    let newer = history.since("2026-12-01").since("2026-01-01").to_string();
    assert!(newer.starts_with("2026-12-24\n") && !newer.contains("2026-11-24"), "{newer}");
}

#[test]
fn texts_are_neither_html_nor_xml() {
    let [before, _] = locks();
    let former = before.replace("To tell visitors apart", "<b>&\\\"\\u0001 to \\u0007");
    let history = History::of::<more::ExamplePolicy>(&[&former]).unwrap();
    let html = history.html().to_string();
    assert!(html.contains("(before: &lt;b&gt;&amp;"), "{html}");
    assert!(!html.contains("<b>"), "{html}");
    let feed = history.feed("https://example.org/cookies.atom?a=1&b=2").to_string();
    assert!(feed.contains("(before: &lt;b&gt;&amp;&quot;  to  )"), "{feed}");
    assert!(feed.contains("<id>https://example.org/cookies.atom?a=1&amp;b=2#2026-12-24</id>"), "{feed}");
    assert!(feed.contains("<updated>2026-12-24T00:00:00Z</updated>"), "{feed}");
    assert!(feed.chars().all(|char| char == '\n' || !char.is_control()), "{feed:?}");
    for element in ["feed", "entry", "title", "id", "updated", "content", "author", "name"] {
        let [opened, closed] =
            [format!("<{element}"), format!("</{element}>")].map(|tag| feed.matches(&tag).count());
        assert!(closed > 0 && opened >= closed, "{element}");
    }
}

#[test]
fn a_broken_former_file_is_an_error() {
    assert_eq!(History::of::<more::ExamplePolicy>(&["{\n<<<<<<< HEAD\n"]).unwrap_err().line(), 2);
}

#[test]
fn releases_of_one_day_have_ids_of_their_own() {
    let first = lock::<more::ExamplePolicy>().replace("30 days", "20 days");
    let second = first.replace("20 days", "25 days");
    let feed = |former: &[&str]| {
        let feed =
            History::of::<more::ExamplePolicy>(former).unwrap().feed("https://e.example/a").to_string();
        let ids = feed.split("<id>").skip(2).map(|rest| rest.split("</id>").next().unwrap().to_owned());
        ids.collect::<Vec<_>>()
    };
    let [before, _] = locks();
    let id = "https://e.example/a#2026-12-24";
    assert_eq!(feed(&[&before, &first]), [format!("{id}-2"), id.to_owned()]);
    assert_eq!(feed(&[&before, &first, &second]), [format!("{id}-3"), format!("{id}-2"), id.to_owned()]);
}

#[test]
fn a_former_file_with_a_malformed_date_is_an_error() {
    let [before, _] = locks();
    for date in [
        "soon",
        "2026-11-2",
        "2026-13-01",
        "2026-11-32",
        "2026-11-00",
        "20-26-1124",
        "+026-11-24",
        "2026-11-24T00",
    ] {
        let text = before.replace("2026-11-24", date);
        let error = History::of::<more::ExamplePolicy>(&[&text]).unwrap_err().to_string();
        assert!(error.contains("the value of `changed` is not valid for this field"), "{error}");
    }
}
