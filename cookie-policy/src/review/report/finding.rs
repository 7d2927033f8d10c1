//! What the report says about one cookie, or about the policy.

use std::fmt::{self, Display, Formatter};

use serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::declare::attributes::Jurisdiction;
use crate::declare::words::words;

words! {
    /// How serious a finding is.
    pub enum Severity {
        /// No reading of the rule allows it.
        Error = "error",
        /// It is doubtful.
        Warning = "warning",
        /// Good to know; it can also be good news.
        Info = "info",
    }
}

/// One finding of a [`Report`](crate::Report). Its `Display` has a line for what was found, one for what to do, and one for
/// the source.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding {
    /// The id of the rule, such as `A-SS-WIDE`. [`docs::rules`](crate::docs::rules) lists them.
    pub rule: &'static str,
    /// How serious it is.
    pub severity: Severity,
    /// The name of the cookie, or of the policy.
    pub subject: &'static str,
    /// What was found.
    pub sentence: &'static str,
    /// What to do.
    pub help: &'static str,
    /// The source of the rule.
    pub source: &'static str,
    /// The first of the policy's jurisdictions in which the rule applies. `None`: everywhere.
    pub jurisdiction: Option<Jurisdiction>,
}

/// A finding that a declaration or the policy allows.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Allowed {
    /// The finding.
    pub finding: Finding,
    /// Why it is allowed.
    pub reason: &'static str,
}

impl Finding {
    /// The rule, and where it holds.
    pub(super) fn label(&self) -> String {
        match self.jurisdiction {
            Some(jurisdiction) => format!("{}, {jurisdiction}", self.rule),
            None => self.rule.to_owned(),
        }
    }
}

impl Display for Finding {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self { severity, subject, sentence, help, source, .. } = self;
        writeln!(f, "{severity}[{}]: `{}`: {sentence}", self.label(), subject.escape_debug())?;
        write!(f, "  help: {help}\n  source: {source}")
    }
}

impl Display for Allowed {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Finding { subject, sentence, .. } = self.finding;
        let label = self.finding.label();
        write!(f, "allowed[{label}]: `{}`: {sentence}\n  reason: {}", subject.escape_debug(), self.reason)
    }
}

impl Serialize for Finding {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Finding", 7)?;
        fields.serialize_field("rule", self.rule)?;
        fields.serialize_field("severity", &self.severity)?;
        fields.serialize_field("subject", self.subject)?;
        fields.serialize_field("sentence", self.sentence)?;
        fields.serialize_field("help", self.help)?;
        fields.serialize_field("source", self.source)?;
        fields.serialize_field("jurisdiction", &self.jurisdiction)?;
        fields.end()
    }
}

impl Serialize for Allowed {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Allowed", 2)?;
        fields.serialize_field("finding", &self.finding)?;
        fields.serialize_field("reason", self.reason)?;
        fields.end()
    }
}
