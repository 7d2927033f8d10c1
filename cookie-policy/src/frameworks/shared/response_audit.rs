//! Audits the `Set-Cookie` lines that other code wrote: a session middleware, an old handler, a dependency.

use std::collections::HashSet;
use std::time::SystemTime;

use http::HeaderName;

use super::head::ResponseHead;
use crate::audit::{Audit, DefaultPath, Finding, Inspection, Tally, date};
use crate::jar::decision::unix_seconds;
use crate::jar::exchange::{Exchange, Lines};

static DATE: HeaderName = http::header::DATE;

/// What a layer does with the `Set-Cookie` lines of its responses.
#[derive(Clone, Debug)]
pub(crate) struct ResponseAudit {
    pub(crate) audit: Audit,
    pub(crate) tally: Tally,
    pub(crate) clock: fn() -> SystemTime,
}

impl ResponseAudit {
    /// Audits the lines that other code wrote, and returns whether the response keeps any. The jar adds its `own` lines
    /// after them.
    pub(crate) fn apply(
        &self,
        exchange: &Exchange,
        default_path: &DefaultPath,
        head: &mut impl ResponseHead,
        own: &Lines,
    ) -> bool {
        let inspection = Inspection { exchange, default_path, now: None };
        let news = own.iter().filter(|line| !line.is_removal() && self.tally.is_news(exchange, line.name()));
        news.for_each(|line| self.note(&inspection, line.as_str().as_bytes()));
        // Most responses have none.
        if head.lines().next().is_none() {
            return false;
        }
        let others: Vec<&[u8]> = head.lines().collect();
        let inspection = Inspection { now: self.now(head), ..inspection };
        let findings = inspection.findings(&others, own);
        if !findings.is_empty() {
            self.act(head, &findings);
        }
        head.lines().for_each(|line| self.note(&inspection, line));
        head.lines().next().is_some()
    }

    /// Returns the earliest moment from which a browser may count `Expires`: that of the server's clock, or the
    /// response's own `Date`. Browsers differ about a malformed `Date`.
    fn now(&self, head: &impl ResponseHead) -> Option<i64> {
        let now = i64::try_from(unix_seconds((self.clock)())).unwrap_or(i64::MAX);
        head.values(&DATE).try_fold(now, |now, field| Some(now.min(date::of_field(field)?)))
    }

    fn note(&self, inspection: &Inspection<'_>, line: &[u8]) {
        inspection.set_by(line).into_iter().for_each(|cookie| self.tally.set(inspection.exchange, cookie));
    }

    fn act(&self, head: &mut impl ResponseHead, findings: &[Finding]) {
        findings.iter().for_each(|finding| self.tally.count(finding.problem.rule()));
        match self.audit {
            Audit::Report => findings.iter().for_each(report),
            Audit::Enforce => strip(head, findings),
            Audit::Panic => panic!("the response violates the cookie policy: {}", summary(findings)),
        }
    }
}

fn report(Finding { problem, .. }: &Finding) {
    let (rule, cookie) = (problem.rule(), problem.cookie());
    tracing::error!(rule, cookie, "a cookie was sent although it violates the policy: {}", problem.reason());
}

fn strip(head: &mut impl ResponseHead, findings: &[Finding]) {
    for Finding { problem, .. } in findings {
        let (rule, cookie) = (problem.rule(), problem.cookie());
        tracing::warn!(
            rule,
            cookie,
            "a cookie was removed from the response, because it violates the policy: {}",
            problem.reason()
        );
    }
    let stripped: HashSet<usize> = findings.iter().map(|finding| finding.line).collect();
    head.retain_lines(|place| !stripped.contains(&place));
}

fn summary(findings: &[Finding]) -> String {
    findings.iter().map(|finding| finding.problem.to_string()).collect::<Vec<_>>().join("; ")
}
