//! `report`

use std::fmt::Write as _;

use super::arguments::Format;
use super::diff::json;
use super::output::{self, CALM, DOUBTFUL, Failure, SERIOUS, Verdict, painted};
use crate::policy::PolicyFacts;
use crate::review::report::Report;
use crate::review::report::finding::Severity;

pub(super) fn report(policy: &'static PolicyFacts, format: Format) -> Result<Verdict, Failure> {
    let report = Report::of_facts(policy);
    match format {
        Format::Text => output::print_styled(&text(&report))?,
        Format::Json => output::print(&format_args!("{}\n", json(&report)))?,
        Format::Markdown => output::print(&report.markdown())?,
        Format::Annotations => output::print(&report.annotations())?,
    }
    Ok(if report.has_faults() { Verdict::Found } else { Verdict::Same })
}

/// The text, with the severities in colours.
fn text(report: &Report) -> String {
    let mut text = String::new();
    for (i, line) in report.to_string().lines().enumerate() {
        let gap = if i == 0 { "" } else { "\n" };
        let start = line.split_once('[').map_or("", |(start, _)| start);
        let severity = Severity::ALL.iter().find(|severity| severity.as_str() == start);
        let style = severity.map(|severity| match severity {
            Severity::Error => SERIOUS,
            Severity::Warning => DOUBTFUL,
            Severity::Info => CALM,
        });
        // Writing to a `String` never fails.
        let _ = match (style, line.strip_prefix(start)) {
            (Some(style), Some(rest)) => write!(text, "{gap}{}{rest}", painted(style, start)),
            _ => write!(text, "{gap}{line}"),
        };
    }
    if !text.is_empty() {
        text.push('\n');
    }
    text
}
