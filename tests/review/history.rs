//! What changed for visitors, release by release.

use cookie_policy::{History, Lock, Marketing, Necessary, Statistics};

use crate::policies::{before, longer, more, reworded};

fn locks() -> [String; 2] {
    [Lock::of::<before::ExamplePolicy>(), Lock::of::<reworded::ExamplePolicy>()].map(|lock| lock.to_string())
}

#[test]
fn releases_are_told_newest_first_without_what_nobody_notices() {
    let [before, reworded] = locks();
    let history = History::of::<more::ExamplePolicy>(&[&before, &reworded]).unwrap();
    let text = history.to_string();
    let (newest, rest) = text.split_once("\n2026-12-24\n").unwrap();
    assert!(newest.starts_with("2026-12-24\n"), "{text}");
    for sentence in [
        "  ad: added. To count what visitors look at.\n",
        "  visits: added. To count what visitors look at.\n",
        "  visitor_id: the purpose is To tell visitors apart. It was To recognise visitors.",
    ] {
        assert!(newest.contains(sentence.trim_end()), "{text}");
    }
    assert_eq!(
        rest,
        "  stops: the description is Suggests stops and lines. It was Suggests stops.\n  \
         visitor_id: the purpose is To recognise visitors. It was To tell visitors apart.\n"
    );
    assert!(!text.contains("http_only"), "{text}");
}

#[test]
fn cookies_that_were_added_are_named_by_category() {
    let [before, _] = locks();
    let history = History::of::<more::ExamplePolicy>(&[&before]).unwrap();
    assert_eq!(history.added_to::<Statistics>(), ["visits"]);
    assert_eq!(history.added_to::<Marketing>(), ["ad"]);
    assert_eq!(history.added_to::<Necessary>(), ["basket"]);
    assert_eq!(history.added_to::<before::NearbyStops>(), [""; 0]);
}

#[test]
fn a_date_leaves_out_what_is_older() {
    let [before, reworded] = locks();
    let history = History::of::<longer::ExamplePolicy>(&[&before, &reworded]).unwrap();
    assert!(history.clone().since("2026-11-24").to_string().contains("2026-12-24"));
    let newer = history.since("2026-12-01").to_string();
    assert!(newer.starts_with("2026-12-24\n") && !newer.contains("2026-11-24"), "{newer}");
}

#[test]
fn texts_are_neither_html_nor_xml() {
    let [before, _] = locks();
    let former = before.replace("To tell visitors apart", "<b>&\\\"\\u0001 to \\u0007");
    let history = History::of::<more::ExamplePolicy>(&[&former]).unwrap();
    let html = history.html().to_string();
    assert!(html.contains("It was &lt;b&gt;&amp;"), "{html}");
    assert!(!html.contains("<b>"), "{html}");
    let feed = history.feed("https://example.org/cookies.atom?a=1&b=2").to_string();
    assert!(feed.contains("It was &lt;b&gt;&amp;&quot;  to  "), "{feed}");
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
