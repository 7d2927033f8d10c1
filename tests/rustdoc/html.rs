//! A minimal HTML reader.

pub(super) fn between<'t>(text: &'t str, start: &str, end: &str) -> Option<&'t str> {
    Some(text.split_once(start)?.1.split_once(end)?.0)
}

pub(super) fn all_between<'t>(text: &'t str, start: &str, end: &str) -> Vec<&'t str> {
    text.split(start).skip(1).filter_map(|piece| Some(piece.split_once(end)?.0)).collect()
}

/// Returns the text of a piece of HTML.
pub(super) fn text(html: &str) -> String {
    let mut text = String::new();
    let mut in_tag = false;
    for char in html.chars() {
        match char {
            '<' => in_tag = true,
            '>' => in_tag = false,
            char if !in_tag => text.push(char),
            _ => {}
        }
    }
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
        .iter()
        .fold(text, |text, (entity, sign)| text.replace(entity, sign))
}

/// Returns the tags in a piece of HTML.
pub(super) fn tags(html: &str) -> Vec<&str> {
    let tags = all_between(html, "<", ">");
    tags.iter().map(|tag| tag.split(' ').next().unwrap_or_default()).collect()
}
