//! The words and signs of Rust source, without comments and literals.

#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) enum Token<'t> {
    Word(&'t str),
    Sign(char),
}

/// Returns each token with its line.
pub(super) fn tokens(text: &str) -> Vec<(usize, Token<'_>)> {
    let (mut tokens, mut line, mut rest) = (Vec::new(), 1, text);
    while let Some(first) = rest.chars().next() {
        let skipped = skipped(rest);
        let length = if skipped > 0 {
            skipped
        } else if is_word(first) {
            let length = rest.find(|char| !is_word(char)).unwrap_or(rest.len());
            tokens.push((line, Token::Word(&rest[..length])));
            length
        } else {
            if !first.is_whitespace() {
                tokens.push((line, Token::Sign(first)));
            }
            first.len_utf8()
        };
        line += rest[..length].matches('\n').count();
        rest = &rest[length..];
    }
    tokens
}

fn is_word(char: char) -> bool {
    char.is_alphanumeric() || char == '_'
}

/// Bytes of the comment, literal or lifetime that the text begins with.
fn skipped(text: &str) -> usize {
    let upto = |end: &str, from: usize| text[from..].find(end).map_or(text.len(), |at| from + at + end.len());
    if text.starts_with("//") {
        upto("\n", 0)
    } else if text.starts_with("/*") {
        upto("*/", 2)
    } else if let Some(raw) =
        ["r", "br", "cr"].iter().find(|raw| text.starts_with(**raw) && is_raw(&text[raw.len()..]))
    {
        let hashes = text[raw.len()..].chars().take_while(|char| *char == '#').count();
        upto(&format!("\"{}", "#".repeat(hashes)), raw.len() + hashes + 1)
    } else if text.starts_with('"') {
        quoted(text, '"')
    } else if text.starts_with('\'') {
        let mut chars = text.chars().skip(1);
        let is_char = chars.next() == Some('\\') || chars.next() == Some('\'');
        // The name of a lifetime is a word of no importance.
        if is_char { quoted(text, '\'') } else { 1 }
    } else {
        0
    }
}

fn is_raw(text: &str) -> bool {
    text.trim_start_matches('#').starts_with('"')
}

/// Bytes up to the closing quote.
fn quoted(text: &str, quote: char) -> usize {
    let mut is_escaped = false;
    for (at, char) in text.char_indices().skip(1) {
        match char {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            char if char == quote => return at + 1,
            _ => {}
        }
    }
    text.len()
}
