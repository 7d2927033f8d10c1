//! The elements, with their attributes.

use std::collections::HashSet;

use cookie_policy::testing::Visitor;
use cookie_policy::{Answer, Choices, Cookie, Embed, Jar, Language, policy};

use crate::attribute;
use crate::site::{Analytics, ChatWidget, Count, EmbedPolicy, Pixel, Video, page, video};

fn accepting() -> Visitor<EmbedPolicy> {
    let mut visitor = Visitor::new();
    visitor.answer(Answer::accept_all()).unwrap();
    visitor
}

#[test]
fn a_frame_has_what_it_declares() {
    let jar = accepting().request();
    let html = jar.embed(Video { id: "dQw4w9WgXcQ".into(), start: Some(7) }).to_string();
    let id = attribute(&html, "id").unwrap();
    assert!(id.starts_with("video-") && id.len() == "video-01234567".len(), "{id}");
    assert_eq!(
        html,
        format!(
            "<section class=\"visitor-embed visitor-embed-16-9\" id=\"{id}\">\
             <iframe src=\"https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?start=7&amp;rel=0\" title=\"Video\" \
             loading=\"lazy\" allow=\"fullscreen\" referrerpolicy=\"strict-origin-when-cross-origin\"></iframe></section>"
        )
    );
}

#[test]
fn a_sandbox_and_another_loading_are_written() {
    let html = crate::jar().embed(page("p")).to_string();
    assert_eq!(attribute(&html, "sandbox").as_deref(), Some("allow-scripts allow-same-origin"));
    assert_eq!(attribute(&html, "loading").as_deref(), Some("eager"));
    assert_eq!(attribute(&html, "allow"), None);
}

#[test]
fn a_script_has_no_wrapper_so_that_it_may_be_in_the_head() {
    let html = accepting().request().embed(Count { page: 3 }).nonce("bm9uY2U=").to_string();
    assert_eq!(html, "<script src=\"/count.js?page=3\" defer nonce=\"bm9uY2U=\"></script>");
}

#[test]
fn the_script_of_the_site_comes_first_and_has_the_values() {
    let html = accepting().request().embed(Analytics { id: "G-1\"&" }).nonce("bm9uY2U=").to_string();
    let (own, vendor) = html.split_once("</script>").unwrap();
    let address = attribute(own, "src").unwrap();
    let (path, version) = address.split_once("&v=").unwrap();
    assert_eq!((path, version.len()), ("/cookies/start.js?of=analytics", 16));
    assert!(own.ends_with(" defer data-id=\"G-1&quot;&amp;\" nonce=\"bm9uY2U=\">"), "{own}");
    assert_eq!(
        vendor,
        "<script src=\"https://www.googletagmanager.com/gtag/js?id=G-1%22%26\" defer nonce=\"bm9uY2U=\"></script>"
    );
}

#[test]
fn an_image_that_nobody_sees_has_no_text() {
    let jar = accepting().request();
    assert_eq!(jar.embed(Pixel(7)).to_string(), "<img src=\"https://ads.example/pixel?page=7\" alt=\"\">");
}

#[test]
fn a_widget_is_in_the_wrapper_of_its_placeholder() {
    let visitor = accepting();
    let (before, after) =
        (crate::jar().embed(ChatWidget).to_string(), visitor.request().embed(ChatWidget).to_string());
    assert_eq!(attribute(&before, "id"), attribute(&after, "id"));
    assert!(after.starts_with("<section class=\"visitor-embed\" id=\"support-"), "{after}");
    assert!(
        after.ends_with("<script src=\"https://chat.example/widget.js\" defer></script></section>"),
        "{after}"
    );
}

#[test]
fn the_wrapper_and_its_id_are_the_same_before_and_after() {
    let before = crate::jar().embed(video("a")).to_string();
    let after = accepting().request().embed(video("a")).to_string();
    for name in ["id", "class"] {
        assert_eq!(attribute(&before, name), attribute(&after, name));
    }
    let other = crate::jar().embed(video("b")).to_string();
    assert_ne!(attribute(&before, "id"), attribute(&other, "id"));
}

#[test]
fn titles_of_a_page_and_of_translations_are_written() {
    let jar = accepting().request();
    let html = jar.embed(video("a")).language(Language::FRENCH).to_string();
    assert_eq!(attribute(&html, "title").as_deref(), Some("Vidéo"));
    let html = jar.embed(video("a")).title("\"><script>").to_string();
    assert!(html.contains(" title=\"&quot;&gt;&lt;script&gt;\""), "{html}");
}

#[test]
fn only_an_id_that_an_answer_can_name_is_used() {
    let shown = |id: &str| attribute(&crate::jar().embed(video("a")).id(id).to_string(), "id").unwrap();
    assert_eq!(shown("opening-video_1"), "opening-video_1");
    for id in ["", "1a", "a b", "a\"", "é", "-a", &"a".repeat(57)] {
        assert!(shown(id).starts_with("video-"), "{id}");
    }
}

#[test]
fn only_base64_is_a_nonce() {
    for nonce in ["", "=", "a b", "a\"b", "abc===", "é", "a'b", &"a".repeat(257)] {
        let jar = accepting().request();
        let html = jar.embed(Analytics { id: "G-1" }).nonce(nonce).to_string();
        assert_eq!(attribute(&html, "nonce"), None, "{nonce}");
        assert_eq!(jar.problems()[0].rule(), "A-EMBED-NONCE");
    }
}

#[test]
fn what_is_of_this_site_has_its_path() {
    let html = crate::jar().embed(Count { page: 3 }).to_string();
    assert_eq!(html, "<script src=\"/count.js?page=3\" defer></script>");
}

/// To draw lines
#[derive(Embed)]
#[embed(
    title = "Drawing",
    provider = site,
    category = Necessary(UserInterface),
    script = "/draw.js",
    start = "embeds/ga.js",
)]
struct Drawing {
    points: String,
}

/// To play a track
#[derive(Embed)]
#[embed(
    title = "Player",
    provider = "Music Ltd",
    category = Marketing,
    script = "https://music.example/player.js",
    link = "https://music.example/{album}?track={track}",
    start = "embeds/ga.js",
    placeholder = shown,
    recipients = [],
    privacy = "https://music.example/privacy",
    countries = [],
)]
struct Player {
    album: &'static str,
    track: Option<&'static str>,
    theme: &'static str,
}

/// To remember the choices
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
struct MyChoices(#[allow(dead_code)] Choices);

#[policy(site = "https://example.org", provider = "Example", recipients = [], choices = MyChoices, embeds = [Drawing, Player])]
struct DrawingPolicy(MyChoices);

#[test]
fn a_value_for_a_script_has_2048_bytes_at_most() {
    let jar = Jar::<DrawingPolicy>::from_cookie_header("");
    let html = |count: usize| jar.embed(Drawing { points: "1".repeat(count) }).to_string();
    assert_eq!(attribute(&html(2048), "data-points").unwrap().len(), 2048);
    for count in [2049, 1_000_000] {
        assert_eq!(html(count), "");
        assert_eq!(jar.problems()[0].rule(), "A-EMBED-LONG");
    }
}

#[test]
fn values_that_only_the_link_or_the_script_has_make_another_id() {
    let mut visitor = Visitor::<DrawingPolicy>::new();
    let players = || {
        let named = [("ab", Some("c")), ("a", Some("bc")), ("a", Some("")), ("a", None)];
        let themes = ["dark", "light"];
        named.into_iter().flat_map(move |(album, track)| themes.map(|theme| Player { album, track, theme }))
    };
    let ids = |jar: &Jar<DrawingPolicy>| -> Vec<String> {
        players().map(|player| attribute(&jar.embed(player).to_string(), "id").unwrap()).collect()
    };
    let before = ids(&visitor.request());
    assert_eq!(HashSet::<&String>::from_iter(&before).len(), 8, "{before:?}");
    visitor.answer(Answer::accept_all()).unwrap();
    assert_eq!(ids(&visitor.request()), before);
}
