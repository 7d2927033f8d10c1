//! The report as text, as Markdown, and as annotations.

use std::fmt::{self, Display, Formatter};

use super::Report;
use super::finding::{Allowed, Finding, Severity};
use crate::review::markup::{Escaped, for_workflow};

impl Report {
    /// Writes the report in Markdown, for a comment in a pull request.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::Report;
    ///
    /// # fn main() {
    /// let markdown = Report::of::<TransportPolicy>().markdown().to_string();
    /// assert!(markdown.starts_with("| severity | rule | about | finding | help | source |\n"));
    /// # }
    /// ```
    pub fn markdown(&self) -> impl Display + '_ {
        Markdown(self)
    }

    /// Writes a line for each error and each warning that GitHub shows in a pull request (a workflow command).
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::Report;
    ///
    /// # fn main() {
    /// assert_eq!(Report::of::<TransportPolicy>().annotations().to_string(), "");
    /// # }
    /// ```
    pub fn annotations(&self) -> impl Display + '_ {
        Annotations(self)
    }
}

impl Display for Report {
    /// Writes the findings, errors first, and then what is allowed.
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let findings = self.findings.iter().map(|finding| finding as &dyn Display);
        let allowed = self.allowed.iter().map(|allowed| allowed as &dyn Display);
        for (i, one) in findings.chain(allowed).enumerate() {
            writeln!(f, "{}{one}", if i == 0 { "" } else { "\n" })?;
        }
        Ok(())
    }
}

struct Markdown<'r>(&'r Report);

impl Display for Markdown<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("| severity | rule | about | finding | help | source |\n|---|---|---|---|---|---|\n")?;
        for finding in &self.0.findings {
            row(f, finding.severity.as_str(), finding, &finding.help)?;
        }
        for Allowed { finding, reason } in &self.0.allowed {
            row(f, "allowed", finding, &Escaped(reason))?;
        }
        Ok(())
    }
}

/// Writes a row. The library's own texts are Markdown already.
fn row(f: &mut Formatter<'_>, severity: &str, finding: &Finding, help: &dyn Display) -> fmt::Result {
    let Finding { subject, sentence, source, .. } = finding;
    let label = finding.label();
    writeln!(f, "| {severity} | {label} | {} | {sentence} | {help} | {source} |", Escaped(subject))
}

struct Annotations<'r>(&'r Report);

impl Display for Annotations<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let faults = self.0.findings.iter().filter(|finding| finding.severity != Severity::Info);
        for finding in faults {
            let Finding { severity, subject, sentence, help, .. } = finding;
            let message = format!("`{subject}`: {sentence}; {help}");
            writeln!(
                f,
                "::{severity} title={}::{}",
                for_workflow(&finding.label(), true),
                for_workflow(&message, false)
            )?;
        }
        Ok(())
    }
}
