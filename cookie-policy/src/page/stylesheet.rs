//! The stylesheet as it is served: without comments, and without white space that only people need.

use std::str;

/// The file as it is written.
const SOURCE: &str = include_str!("../../style/cookies.css");

/// The file as it is served.
pub(crate) const SERVED: &str = {
    const COMPACT: Compact = Compact::of(SOURCE.as_bytes());
    match str::from_utf8(COMPACT.bytes.split_at(COMPACT.len).0) {
        Ok(text) => text,
        Err(_) => panic!("only whole characters were left out"),
    }
};

struct Compact {
    bytes: [u8; SOURCE.len()],
    len: usize,
}

impl Compact {
    const fn of(mut source: &[u8]) -> Self {
        let mut compact = Self { bytes: [0; SOURCE.len()], len: 0 };
        while let [first, rest @ ..] = source {
            source = match source {
                [b'/', b'*', comment @ ..] => after_comment(comment),
                [b'\n', line @ ..] => after_indentation(line),
                [b' ', b'{', ..] => rest,
                [b':', b' ', value @ ..] => {
                    compact.push(b':');
                    value
                }
                _ => {
                    compact.push(*first);
                    rest
                }
            };
        }
        compact
    }

    #[expect(clippy::indexing_slicing, reason = "there is room for the whole source")]
    const fn push(&mut self, byte: u8) {
        self.bytes[self.len] = byte;
        self.len += 1;
    }
}

const fn after_comment(mut source: &[u8]) -> &[u8] {
    while let [_, rest @ ..] = source {
        if let [b'*', b'/', after @ ..] = source {
            return after;
        }
        source = rest;
    }
    source
}

const fn after_indentation(mut line: &[u8]) -> &[u8] {
    while let [b' ', rest @ ..] = line {
        line = rest;
    }
    line
}

#[cfg(test)]
mod tests {
    use super::{SERVED, SOURCE};

    fn lines() -> Vec<String> {
        let parts = SOURCE.split("/*").map(|part| part.split_once("*/").map_or(part, |(_, rest)| rest));
        parts.collect::<String>().lines().map(|line| line.trim().to_owned()).collect()
    }

    #[test]
    fn only_comments_and_white_space_are_left_out() {
        assert_eq!(SERVED, lines().concat().replace(" {", "{").replace(": ", ":"));
    }

    #[test]
    fn a_line_ends_where_no_white_space_is_needed() {
        let needs_it = |line: &String| !line.is_empty() && !line.ends_with(['{', '}', ';', ',']);
        assert_eq!(lines().into_iter().filter(needs_it).collect::<Vec<_>>(), [""; 0]);
    }
}
