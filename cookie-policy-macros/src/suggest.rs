//! "Did you mean".

/// What other crates, HTML and RFC 6265 call what a key says.
const SYNONYMS: [(&str, &str); 13] = [
    ("country", "countries"),
    ("description", "purpose"),
    ("duration", "lifetime"),
    ("expires", "lifetime"),
    ("href", "link"),
    ("iframe", "frame"),
    ("max_age", "lifetime"),
    ("owner", "provider"),
    ("privacy_url", "privacy"),
    ("src", "frame"),
    ("ttl", "lifetime"),
    ("url", "frame"),
    ("vendor", "provider"),
];

/// Returns the key that somebody who wrote `word` most likely meant.
pub(crate) fn key<'k>(word: &str, keys: &[&'k str]) -> Option<&'k str> {
    let synonym = || {
        let word = plain(word);
        let (_, key) = SYNONYMS.iter().find(|(synonym, _)| plain(synonym) == word)?;
        keys.iter().find(|known| *known == key).copied()
    };
    nearest(word, keys.iter().copied()).or_else(synonym)
}

/// Returns the candidate that somebody who wrote `word` most likely meant.
pub(crate) fn nearest<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let word = plain(word);
    let near = candidates.into_iter().map(|candidate| (distance(&word, &plain(candidate)), candidate));
    // Of a short word, two other letters are another word: `Maps` is not `Ads`.
    near.filter(|(distance, candidate)| *distance <= (candidate.len() / 2).min(2)).min().map(|(_, near)| near)
}

/// Returns "did you mean `..`?", or else the list of the candidates.
pub(crate) fn help(word: &str, candidates: &[&str]) -> String {
    match (nearest(word, candidates.iter().copied()), candidates) {
        (Some(near), _) => meant(near),
        // What is left out is strict.
        (None, [only]) => format!("write `{only}`, or leave it out"),
        (None, _) => format!("write one of {}", list(candidates)),
    }
}

pub(crate) fn meant(word: &str) -> String {
    format!("did you mean `{word}`?")
}

/// Returns the words in backticks, with commas.
pub(crate) fn list(words: &[&str]) -> String {
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}

/// The word without case and separators, which people forget.
fn plain(word: &str) -> String {
    word.chars().filter(|char| !matches!(char, '_' | '-')).map(|char| char.to_ascii_lowercase()).collect()
}

/// The edit distance (Levenshtein's), row by row.
fn distance(a: &str, b: &str) -> usize {
    let mut row: Vec<usize> = (0..=b.chars().count()).collect();
    for (i, a) in a.chars().enumerate() {
        let mut diagonal = i;
        let mut left = i + 1;
        for (cell, b) in row.iter_mut().skip(1).zip(b.chars()) {
            let above = *cell;
            *cell = (diagonal + usize::from(a != b)).min(above + 1).min(left + 1);
            (diagonal, left) = (above, *cell);
        }
        if let Some(first) = row.first_mut() {
            *first = i + 1;
        }
    }
    row.last().copied().unwrap_or_default()
}
