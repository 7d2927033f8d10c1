//! The report: what is doubtful about a policy, where, and according to whom.

mod conditions;
mod denial;
pub(crate) mod finding;
mod formats;
pub(crate) mod rules;

use serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::declare::attributes::Jurisdiction;
use crate::declare::declaration::Declaration;
use crate::declare::embed::EmbedDeclaration;
use crate::policy::{Policy, PolicyFacts};
use conditions::Declared;
use finding::{Allowed, Finding, Severity};
use rules::{Condition, ReportRule};

/// What is doubtful about a policy, although it compiles: rules of browsers, and of the law of the policy's jurisdictions.
///
/// `#[policy]` generates `P::report()`. The key `jurisdictions` of [`#[policy]`](macro@crate::policy) says whose law is
/// checked; without it, that of the European Union. `allow(A_SS_WIDE, reason = "..")` on a declaration or on the policy moves
/// a finding to [`allowed`](Self::allowed), and `deny(A_SS_WIDE)` on the policy makes it a compile error.
/// [`docs::rules`](crate::docs::rules) lists the rules. The report is not legal advice.
///
/// | to get | write |
/// |---|---|
/// | text | `report.to_string()` |
/// | Markdown, for a comment | [`report.markdown()`](Self::markdown) |
/// | lines that GitHub shows in a pull request | [`report.annotations()`](Self::annotations) |
/// | data | `serde_json::to_string(&report)` |
///
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
/// use cookie_policy::{Report, Severity};
///
/// # fn main() {
/// let report = Report::of::<TransportPolicy>();
/// assert!(report.findings().iter().all(|finding| finding.severity == Severity::Info));
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    findings: Vec<Finding>,
    allowed: Vec<Allowed>,
}

/// Whose law is checked if the policy does not say it.
const DEFAULT: &[Jurisdiction] = &[Jurisdiction::EU];

impl Report {
    /// Returns the report about policy `P`.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::Report;
    ///
    /// # fn main() {
    /// let report = Report::of::<TransportPolicy>();
    /// assert!(report.findings().iter().any(|finding| finding.rule == "A-PFX-MISSED"));
    /// # }
    /// ```
    pub fn of<P: Policy>() -> Self {
        Self::of_facts(const { &P::FACTS })
    }

    pub(crate) fn of_facts(policy: &'static PolicyFacts) -> Self {
        let mut report = Self { findings: Vec::new(), allowed: Vec::new() };
        for rule in rules::ALL {
            report.check(policy, rule);
        }
        // The order within a severity is that of the rules.
        report.findings.sort_by_key(|finding| finding.severity as u8);
        report
    }

    fn check(&mut self, policy: &'static PolicyFacts, rule: &ReportRule) {
        let stated = if policy.jurisdictions.is_empty() { DEFAULT } else { policy.jurisdictions };
        let jurisdiction = stated.iter().find(|stated| rule.jurisdictions.contains(stated)).copied();
        if jurisdiction.is_none() && !rule.jurisdictions.is_empty() {
            return;
        }
        match rule.condition {
            Condition::Policy(found) if found(policy) => {
                self.add(rule, jurisdiction, policy, (policy.rust_name, &[]));
            }
            Condition::Policy(_) => {}
            Condition::Cookie(found) => {
                self.add_cookies(rule, jurisdiction, policy, |cookie| found(policy, cookie));
            }
            Condition::Embed(found) => {
                self.add_embeds(rule, jurisdiction, policy, |embed| found(policy, embed));
            }
            Condition::Each(found) => {
                self.add_cookies(rule, jurisdiction, policy, |cookie| found(Declared::cookie(cookie)));
                self.add_embeds(rule, jurisdiction, policy, |embed| found(Declared::embed(embed)));
            }
        }
    }

    fn add_cookies(
        &mut self,
        rule: &ReportRule,
        jurisdiction: Option<Jurisdiction>,
        policy: &'static PolicyFacts,
        is_found: impl Fn(&Declaration) -> bool,
    ) {
        for cookie in policy.cookies.iter().filter(|cookie| is_found(cookie)) {
            self.add(rule, jurisdiction, policy, (cookie.name(), cookie.facts.allowed));
        }
    }

    fn add_embeds(
        &mut self,
        rule: &ReportRule,
        jurisdiction: Option<Jurisdiction>,
        policy: &'static PolicyFacts,
        is_found: impl Fn(&EmbedDeclaration) -> bool,
    ) {
        for embed in policy.embeds.iter().filter(|embed| is_found(embed)) {
            self.add(rule, jurisdiction, policy, (embed.key(), embed.facts.allowed));
        }
    }

    fn add(
        &mut self,
        rule: &ReportRule,
        jurisdiction: Option<Jurisdiction>,
        policy: &'static PolicyFacts,
        (subject, own): (&'static str, &'static [(&'static str, &'static str)]),
    ) {
        let ReportRule { id, severity, sentence, help, source, .. } = *rule;
        let finding = Finding { rule: id, severity, subject, sentence, help, source, jurisdiction };
        match own.iter().chain(policy.allowed).find(|(allowed, _)| *allowed == id) {
            Some((_, reason)) => self.allowed.push(Allowed { finding, reason }),
            None => self.findings.push(finding),
        }
    }

    /// Returns the findings, errors first.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::{Report, Severity};
    ///
    /// # fn main() {
    /// let report = Report::of::<TransportPolicy>();
    /// let finding = report.findings().iter().find(|finding| finding.rule == "A-PFX-MISSED").unwrap();
    /// assert_eq!((finding.severity, finding.subject), (Severity::Info, "sessionid"));
    /// # }
    /// ```
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// Returns the findings that are allowed, with the reasons.
    ///
    /// ```
    /// use cookie_policy::{Cookie, Report, policy};
    ///
    /// /// To keep users logged in
    /// #[derive(Cookie)]
    /// #[cookie(
    ///     name = "login",
    ///     provider = site,
    ///     category = Necessary(Authentication),
    ///     lifetime = session,
    ///     allow(A_PFX_MISSED, reason = "clients know the name"),
    /// )]
    /// pub struct Login(pub String);
    ///
    /// #[policy(site = "https://example.org", provider = "Example", recipients = [])]
    /// pub struct SitePolicy(Login);
    ///
    /// # fn main() {
    /// let report = Report::of::<SitePolicy>();
    /// let allowed = &report.allowed()[0];
    /// assert_eq!((allowed.finding.rule, allowed.reason), ("A-PFX-MISSED", "clients know the name"));
    /// assert!(report.findings().iter().all(|finding| finding.rule != "A-PFX-MISSED"));
    /// # }
    /// ```
    pub fn allowed(&self) -> &[Allowed] {
        &self.allowed
    }

    /// Returns whether there is an error or a warning.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::Report;
    ///
    /// # fn main() {
    /// assert!(!Report::of::<TransportPolicy>().has_faults());
    /// # }
    /// ```
    pub fn has_faults(&self) -> bool {
        self.findings.iter().any(|finding| finding.severity != Severity::Info)
    }
}

impl Serialize for Report {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Report", 2)?;
        fields.serialize_field("findings", &self.findings)?;
        fields.serialize_field("allowed", &self.allowed)?;
        fields.end()
    }
}

/// The panic of [`assert_report!`](crate::assert_report).
#[track_caller]
pub fn assert_report(policy: &'static PolicyFacts) {
    let report = Report::of_facts(policy);
    assert!(
        !report.has_faults(),
        "the report about `{}` has errors or warnings; fix them, or allow them with a reason: \
         `allow(A_SS_WIDE, reason = \"..\")`\n\n{report}",
        policy.rust_name
    );
}
