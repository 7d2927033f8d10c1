//! The open data of the site.

/// The lines, each with its stops.
pub(crate) const LINES: [(&str, [&str; 3]); 2] =
    [("7", ["Harbour", "Market", "University"]), ("12", ["Station", "Museum", "Zoo"])];

/// Returns the stops whose name contains a text, each with its line.
pub(crate) fn search(text: &str) -> Vec<(&'static str, &'static str)> {
    let text = text.trim().to_lowercase();
    let all = LINES.into_iter().flat_map(|(line, stops)| stops.map(|stop| (line, stop)));
    all.filter(|(_, stop)| !text.is_empty() && stop.to_lowercase().contains(&text)).collect()
}
