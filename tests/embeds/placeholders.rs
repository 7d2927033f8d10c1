//! Placeholders of embeds, before consent.

use cookie_policy::testing::Visitor;
use cookie_policy::{Answer, Language, Site};

use crate::site::{Analytics, ChatWidget, EmbedPolicy, Pixel, video};
use crate::{attribute, jar};

#[test]
fn it_says_what_it_is_who_gets_data_and_what_the_button_allows() {
    let html = jar().embed(video("dQw4w9WgXcQ")).at("/tram?line=7").to_string();
    let id = attribute(&html, "id").unwrap();
    assert_eq!(
        html,
        format!(
            "<section class=\"visitor-embed visitor-embed-16-9\" id=\"{id}\" lang=\"en\" aria-labelledby=\"{id}-title\">\n\
             <img src=\"/images/video.webp\" alt=\"\" loading=\"lazy\">\n\
             <p id=\"{id}-title\"><strong>Video</strong>, YouTube (Google Ireland Limited)</p>\n\
             <p>Shows videos of other sites on these pages.</p>\n\
             <p>Others with access: 1. Countries to which data goes: IE, US.</p>\n\
             <p><a href=\"https://www.youtube.com/watch?v=dQw4w9WgXcQ\" rel=\"noreferrer external\">\
             Open on the site of YouTube (Google Ireland Limited)</a> \
             <a href=\"https://policies.google.com/privacy\" rel=\"noreferrer external\">\
             Privacy notice of YouTube (Google Ireland Limited)</a></p>\n\
             <form method=\"post\" action=\"/cookies?to=%2Ftram%3Fline%3D7&amp;at={id}\" target=\"_self\">\n\
             <input type=\"hidden\" name=\"videos\" value=\"grant\">\n\
             <button name=\"answer\" value=\"change\" id=\"{id}-allow\" aria-labelledby=\"{id}-allow {id}-title\">\
             Allow Videos and show this content</button>\n</form>\n</section>"
        )
    );
}

/// Thumbnails, stylesheets and hints of the third party tell it who visits the page.
#[test]
fn nothing_of_a_third_party_is_asked_for() {
    for html in [jar().embed(video("a")).to_string(), jar().embed(ChatWidget).to_string()] {
        let asked = ["<iframe", "<script", "<link", "<object", "<embed", "srcset", "style="];
        assert!(!asked.iter().any(|one| html.contains(one)), "{html}");
        assert!(html.matches(" src=").count() == html.matches(" src=\"/").count(), "{html}");
    }
}

#[test]
fn what_is_not_seen_has_no_placeholder() {
    assert_eq!(jar().embed(Analytics { id: "G-1" }).to_string(), "");
    assert_eq!(jar().embed(Pixel(1)).to_string(), "");
}

#[test]
fn the_button_names_every_category_that_is_missing() {
    let mut visitor = Visitor::<EmbedPolicy>::new();
    let html = visitor.request().embed(ChatWidget).to_string();
    assert!(html.contains(">Allow Chat, Preference cookies and show this content<"), "{html}");
    assert!(
        html.contains("name=\"chat\" value=\"grant\"")
            && html.contains("name=\"preferences\" value=\"grant\"")
    );

    visitor.answer(Answer::change().grant::<cookie_policy::Preferences>()).unwrap();
    let html = visitor.request().embed(ChatWidget).to_string();
    assert!(
        html.contains(">Allow Chat and show this content<") && !html.contains("name=\"preferences\""),
        "{html}"
    );
}

#[test]
fn where_the_browser_refuses_there_is_nothing_to_press() {
    let jar = Site::<EmbedPolicy>::new().jar([""], Some("1"));
    let html = jar.embed(ChatWidget).to_string();
    assert!(!html.contains("<form") && html.contains("Global Privacy Control"), "{html}");
    assert!(html.contains("href=\"https://chat.example/privacy\""));
    assert!(jar.embed(video("a")).to_string().contains("<form"), "videos are neither sold nor shared");
}

#[test]
fn a_refusal_changes_nothing_of_it() {
    let before = jar().embed(video("a")).to_string();
    let mut visitor = Visitor::<EmbedPolicy>::new();
    visitor.answer(Answer::refuse_all()).unwrap();
    assert_eq!(visitor.request().embed(video("a")).to_string(), before);
}

#[test]
fn fields_of_the_form_and_texts_are_escaped() {
    let html =
        jar().embed(video("a")).hidden("t\"", "<v>").title("<b>").at("https://evil.example/").to_string();
    assert!(
        html.contains("name=\"t&quot;\" value=\"&lt;v&gt;\"") && html.contains("<strong>&lt;b&gt;</strong>"),
        "{html}"
    );
    assert!(!html.contains("evil"), "{html}");
}

#[test]
fn it_is_there_in_every_language() {
    let mut texts = Vec::new();
    for (tag, language) in languages() {
        let html = jar().embed(video("a")).language(language).to_string();
        assert_eq!(attribute(&html, "lang").as_deref(), Some(tag));
        let (_, button) =
            html.split_once("-title\">").and_then(|(_, rest)| rest.rsplit_once("-title\">")).unwrap();
        let button = button.split("</button>").next().unwrap().to_owned();
        assert!(!texts.contains(&button), "{button}");
        texts.push(button);
    }
}

fn languages() -> Vec<(&'static str, Language)> {
    let tags = [
        "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr", "hu", "it", "lt", "lv", "mt",
        "nl", "pl", "pt", "ro", "sk", "sl", "sv",
    ];
    tags.into_iter().map(|tag| (tag, Language::of(tag).expect("it is built in"))).collect()
}
