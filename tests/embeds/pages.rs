//! The policy page lists embeds beside the cookies of their category.

use cookie_policy::{CategoryDeclaration, Choices, Cookie, Document, Embed, Language, policy};
use cookie_policy_tests::page::json::fault;
use serde_json::Value;

use crate::site::{Chat, EmbedPolicy, Videos};

fn section<'p>(page: &'p str, key: &str) -> &'p str {
    let (_, rest) =
        page.split_once(&format!("<section id=\"cookies-{key}\">")).expect("the category is there");
    rest.split("</section>").next().unwrap()
}

#[test]
fn each_embed_is_beside_the_cookies_of_its_category() {
    let page = Document::of::<EmbedPolicy>().html().to_string();
    let videos = section(&page, "videos");
    assert!(videos.contains("<code>VISITOR_INFO1_LIVE</code>"), "{videos}");
    let row = "<tr>\n<th scope=\"row\" data-title=\"Content\">Video</th>\n\
               <td data-title=\"Service provider&#39;s name\">YouTube (Google Ireland Limited)<br>\
               <a href=\"https://policies.google.com/privacy\" rel=\"noreferrer external\">\
               Privacy notice of YouTube (Google Ireland Limited)</a></td>\n\
               <td data-title=\"Purposes\">To show videos of the city</td>\n\
               <td data-title=\"Loaded from\">https://www.youtube-nocookie.com</td>\n\
               <td data-title=\"Countries\">IE, US</td>\n\
               <td data-title=\"Who else has access\">Google Ireland Limited</td>\n</tr>";
    assert!(videos.contains(row), "{videos}");
    assert!(
        section(&page, "anonymous-statistics")
            .contains("<td data-title=\"Loaded from\">https://example.org</td>")
    );
}

#[test]
fn a_category_of_embeds_alone_has_their_table_only() {
    let page = Document::of::<EmbedPolicy>().html().to_string();
    let marketing = section(&page, "marketing");
    assert_eq!(marketing.matches("<table>").count(), 1);
    assert!(marketing.contains("Pixel") && !marketing.contains("Cookie name"), "{marketing}");
}

#[test]
fn the_page_says_what_a_withdrawal_cannot_remove() {
    let document = Document::of::<EmbedPolicy>();
    let (html, markdown) = (document.html().to_string(), document.markdown().to_string());
    for page in [&html, &markdown] {
        assert!(page.contains("Cookies and data of the other sites can only be removed there"), "{page}");
    }
    assert!(markdown.contains("| Video | YouTube (Google Ireland Limited) | To show videos of the city | `https://www.youtube-nocookie.com` | IE, US | Google Ireland Limited |"), "{markdown}");
    let french = Document::of::<EmbedPolicy>().language(Language::FRENCH).html().to_string();
    assert!(french.contains(">Vidéo</th>") && french.contains("Montrer des vidéos"), "{french}");
}

#[test]
fn the_json_has_them_and_keeps_to_its_schema() {
    let json: Value = serde_json::from_str(&Document::of::<EmbedPolicy>().json().to_string()).unwrap();
    assert_eq!(fault(&json), None);
    let categories = json["categories"].as_array().unwrap();
    let of = |key: &str| categories.iter().find(|category| category["key"] == key).unwrap();
    let video = &of("videos")["embeds"][0];
    assert_eq!(video["origin"], "https://www.youtube-nocookie.com");
    assert_eq!(video["countries"], serde_json::json!(["IE", "US"]));
    assert_eq!(video["cookies"], serde_json::json!(["VISITOR_INFO1_LIVE"]));
    assert_eq!(of("chat")["cookies"], serde_json::json!([]));
    let analytics = &of("statistics")["embeds"][0];
    assert_eq!(analytics["origins"]["connect"], serde_json::json!(["https://*.google-analytics.com"]));
}

/// To remember the visitor's choices
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
struct MyChoices(#[allow(dead_code)] Choices);

/// To show advertising, and to keep settings of videos and searches
#[derive(Cookie)]
#[cookie(name = "NID", provider = "Google", category = Marketing, lifetime = "180 days", party = Third, recipients = [])]
struct Nid;

/// To show a map
#[derive(Embed)]
#[embed(
    title = "Map",
    provider = "Google",
    category = crate::site::Videos,
    frame = "https://www.google.com/maps/embed",
    cookies = [Nid],
    recipients = [],
    privacy = "https://policies.google.com/privacy",
    countries = [US],
)]
struct Map;

/// To show a map
#[derive(Embed)]
#[embed(
    title = "Map",
    provider = "Google",
    category = crate::site::Videos,
    frame = "https://www.google.com/maps/embed",
    recipients = [],
    privacy = "https://policies.google.com/privacy",
    countries = [US],
)]
struct MapAlone;

#[policy(site = "https://example.org", provider = "Example", choices = MyChoices, recipients = [], embeds = [Map])]
struct WithNid(MyChoices, Nid);

#[policy(site = "https://example.org", provider = "Example", choices = MyChoices, recipients = [], embeds = [MapAlone])]
struct WithoutNid(MyChoices, Nid);

#[test]
fn a_third_party_s_cookie_of_another_category_is_shown_and_agreed_to_under_both() {
    use cookie_policy::{Marketing, Policy as _};
    let page = Document::of::<WithNid>().html().to_string();
    assert!(section(&page, "marketing").contains("NID") && section(&page, "videos").contains("NID"));
    assert!(!section(&Document::of::<WithoutNid>().html().to_string(), "videos").contains("NID"));
    assert_ne!(WithNid::fingerprint::<Videos>(), WithoutNid::fingerprint::<Videos>());
    assert_eq!(WithNid::fingerprint::<Marketing>(), WithoutNid::fingerprint::<Marketing>());
}

#[test]
fn a_category_without_cookies_is_a_category() {
    assert_eq!(CategoryDeclaration::of::<Chat>().key(), "chat");
    assert!(section(&Document::of::<EmbedPolicy>().html().to_string(), "chat").contains("Chat Ltd"));
}

#[test]
fn an_embed_that_nobody_else_has_access_to_says_so() {
    let document = Document::of::<WithoutNid>();
    let (html, markdown) = (document.html().to_string(), document.markdown().to_string());
    assert!(html.contains("<td data-title=\"Who else has access\">none</td>"), "{html}");
    assert!(markdown.contains(" | `https://www.google.com` | US | none |"), "{markdown}");
}
