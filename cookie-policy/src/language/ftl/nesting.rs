//! How deep placeables are nested. The parser calls itself for each, so a file could exhaust the stack.

use super::error::Diagnostic;

/// The files of this library have 2.
const DEEPEST: usize = 32;

/// Returns what is wrong with a file whose placeables are nested too deeply.
pub(super) fn fault(source: &str) -> Option<Diagnostic> {
    let mut depth = Depth::default();
    let line = source.lines().position(|line| depth.is_too_deep_after(line))?;
    let message = format!("placeables are nested more than {DEEPEST} deep: nest fewer");
    Some(Diagnostic { line: line + 1, message })
}

/// The open braces and, within them, parentheses.
#[derive(Default)]
struct Depth(usize);

impl Depth {
    fn is_too_deep_after(&mut self, line: &str) -> bool {
        // A comment, which the parser does not look into.
        if line.starts_with('#') {
            return false;
        }
        let mut chars = line.chars();
        while let Some(char) = chars.next() {
            match char {
                '{' => self.0 += 1,
                '(' if self.0 > 0 => self.0 += 1,
                '}' | ')' => self.0 = self.0.saturating_sub(1),
                '"' if self.0 > 0 => skip_literal(&mut chars),
                _ => {}
            }
            if self.0 > DEEPEST {
                return true;
            }
        }
        false
    }
}

/// Skips the rest of a string literal, whose braces mean nothing.
fn skip_literal(chars: &mut impl Iterator<Item = char>) {
    while let Some(char) = chars.next() {
        match char {
            '"' => return,
            '\\' => _ = chars.next(),
            _ => {}
        }
    }
}
