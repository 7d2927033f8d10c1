//! The page in HTML.

mod reader;
mod tree;

use cookie_policy::Document;
pub use reader::read;
use scraper::{ElementRef, Html};
pub use tree::{all, elements, exactly, name, text};

/// Returns the element that is the page, as a parser sees it.
pub fn fragment(document: &Document) -> Html {
    tree::fragment(&document.html().to_string())
}

/// The whole page.
pub fn page(document: &Document) -> Html {
    tree::page(&document.html_page().to_string())
}

/// Returns a text as HTML can represent it: one kind of line break, no other controls, no noncharacters.
pub fn held(text: &str) -> String {
    let change = |char| match char {
        '\r' => '\n',
        '\t' | '\n' | '\u{c}' => char,
        '\u{fdd0}'..='\u{fdef}' => '\u{fffd}',
        char if char.is_control() || matches!(u32::from(char) % 0x1_0000, 0xfffe | 0xffff) => '\u{fffd}',
        char => char,
    };
    text.chars().map(change).collect()
}

/// Compares the whole page with the fragment, and the rest of the page with its sources.
#[track_caller]
pub fn assert_page(document: &Document, site: &str, stylesheet: &str) {
    let html = page(document);
    assert_eq!(text(only(&html, "title")), format!("Cookie policy · {}", held(site)));
    assert_eq!(only(&html, "link").attr("href"), Some(held(stylesheet).as_str()));
    assert!(document.html_page().to_string().contains(&format!("<main>\n{}</main>", document.html())));
}

/// Returns the elements of a page with the names of their attributes.
pub fn skeleton(html: &str) -> Vec<String> {
    let html = tree::fragment(html);
    let elements = html.tree.nodes().filter_map(ElementRef::wrap);
    let named = |element: ElementRef<'_>| {
        let attributes: Vec<_> = element.value().attrs().map(|(name, _)| name).collect();
        format!("{} {}", name(element), attributes.join(" "))
    };
    elements.map(named).collect()
}

/// Returns the only element with this name.
#[track_caller]
pub fn only<'h>(html: &'h Html, name: &str) -> ElementRef<'h> {
    let elements = all(html, &[name]);
    let [element] = elements.as_slice() else { panic!("one {name}: {elements:?}") };
    *element
}
