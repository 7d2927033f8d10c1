//! The stylesheet as it is served: without comments, and without white space that only people need.

use crate::declare::buffer::Buffer;

/// The file as it is written.
const SOURCE: &str = include_str!("../../style/cookies.css");

/// The file as it is served.
pub(crate) const SERVED: &str = {
    const COMPACT: Buffer<{ SOURCE.len() }> = compact(SOURCE.as_bytes());
    COMPACT.as_str().expect("only whole characters were left out")
};

const fn compact(mut source: &[u8]) -> Buffer<{ SOURCE.len() }> {
    let mut compact = Buffer::EMPTY;
    while let [_, rest @ ..] = source {
        source = match source {
            [b'/', b'*', comment @ ..] => after_comment(comment),
            [b'\n', line @ ..] => after_indentation(line),
            [b' ', b'{', ..] => rest,
            [b':', b' ', value @ ..] => {
                compact.push(b":");
                value
            }
            _ => {
                compact.push(source.split_at(1).0);
                rest
            }
        };
    }
    compact
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
