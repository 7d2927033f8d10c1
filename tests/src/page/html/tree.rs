//! HTML as its parser sees it. Markup that policy pages do not use is a failure.

use html5ever::tendril::TendrilSink;
use html5ever::tokenizer::TokenizerOpts;
use html5ever::tree_builder::TreeBuilderOpts;
use html5ever::{ParseOpts, parse_document};
use scraper::{ElementRef, Html, HtmlTreeSink, Node};

/// Every element that a page may contain, with its attributes.
const ALLOWED: [(&str, &[&str]); 30] = [
    ("html", &["dir", "lang"]),
    ("head", &[]),
    ("meta", &["charset", "name", "content"]),
    ("title", &[]),
    ("link", &["rel", "href"]),
    ("body", &[]),
    ("main", &[]),
    ("article", &["class", "dir", "lang"]),
    ("h1", &[]),
    ("h2", &[]),
    ("h3", &[]),
    ("p", &[]),
    ("a", &["href"]),
    ("time", &["datetime"]),
    ("dl", &[]),
    ("dt", &[]),
    ("dd", &[]),
    ("section", &["id"]),
    ("table", &[]),
    ("caption", &[]),
    ("thead", &[]),
    ("tbody", &[]),
    ("tr", &[]),
    ("th", &["scope", "data-title"]),
    ("td", &["data-title"]),
    ("bdi", &[]),
    ("code", &[]),
    ("ul", &[]),
    ("li", &[]),
    ("span", &["lang"]),
];

/// A whole page.
pub(super) fn page(html: &str) -> Html {
    // Otherwise the parser ignores control characters and the like.
    let tokenizer = TokenizerOpts { exact_errors: true, ..TokenizerOpts::default() };
    let tree_builder = TreeBuilderOpts { exact_errors: true, ..TreeBuilderOpts::default() };
    let sink = HtmlTreeSink::new(Html::new_document());
    let html = parse_document(sink, ParseOpts { tokenizer, tree_builder }).one(html);
    assert_allowed(&html);
    html
}

/// The content of a page.
pub(super) fn fragment(html: &str) -> Html {
    page(&format!("<!DOCTYPE html>\n<html lang=\"en\">\n<title>Cookies</title>\n{html}"))
}

#[track_caller]
fn assert_allowed(html: &Html) {
    assert_eq!(html.errors, [""; 0]);
    for node in html.tree.nodes() {
        match node.value() {
            Node::Element(element) => {
                let (_, attributes) = ALLOWED
                    .iter()
                    .find(|(name, _)| *name == element.name())
                    .unwrap_or_else(|| panic!("unexpected element: {element:?}"));
                let is_allowed = |(name, _)| attributes.contains(&name);
                assert!(element.attrs().all(is_allowed), "unexpected attribute: {element:?}");
            }
            Node::Document | Node::Fragment | Node::Doctype(_) | Node::Text(_) => {}
            node => panic!("unexpected markup: {node:?}"),
        }
    }
}

/// Returns every element with one of these names, in the order of the page.
pub fn all<'h>(html: &'h Html, names: &[&str]) -> Vec<ElementRef<'h>> {
    let elements = html.tree.nodes().filter_map(ElementRef::wrap);
    elements.filter(|element| names.contains(&name(*element))).collect()
}

/// Returns the name of an element.
pub fn name(element: ElementRef<'_>) -> &str {
    element.value().name()
}

/// Returns the elements in one that contains only elements and line breaks.
#[track_caller]
pub fn elements(parent: ElementRef<'_>) -> Vec<ElementRef<'_>> {
    for text in parent.children().filter_map(|node| node.value().as_text()) {
        assert_eq!(text.trim_matches('\n'), "", "text between elements");
    }
    parent.child_elements().collect()
}

/// Returns the elements in one, if they have these names.
#[track_caller]
pub fn exactly<'h, const N: usize>(parent: ElementRef<'h>, names: [&str; N]) -> [ElementRef<'h>; N] {
    let elements = elements(parent);
    assert_eq!(elements.iter().map(|element| name(*element)).collect::<Vec<_>>(), names);
    elements.try_into().expect("their number is compared")
}

/// Returns the text of an element that contains only text.
#[track_caller]
pub fn text(element: ElementRef<'_>) -> String {
    // `bdi` keeps controls of direction within the text.
    let markup = element.child_elements().filter(|child| child.value().name() != "bdi");
    assert_eq!(markup.count(), 0, "markup in a text: {}", element.html());
    whole_text(element)
}

/// Returns the text of an element, including that of its descendants.
pub(super) fn whole_text(element: ElementRef<'_>) -> String {
    element.text().collect()
}

/// Returns the address and the text of the only link in a text.
#[track_caller]
pub(super) fn link(element: ElementRef<'_>) -> (String, String) {
    let links: Vec<_> = element.child_elements().collect();
    let [link] = links.as_slice() else { panic!("one link: {links:?}") };
    (link.attr("href").expect("a link has an address").to_owned(), text(*link))
}
