//! The way out for the lines of others: a session middleware's, an old handler's, a dependency's.

use std::collections::BTreeSet;
use std::time::SystemTime;

use super::head::ResponseHead;
use crate::audit::{self, Audit, Finding, Tally};
use crate::exchange::Exchange;
use crate::set_cookie::SetCookie;

/// What a layer does with responses as they leave.
#[derive(Clone, Debug)]
pub(super) struct Gate {
    pub(super) audit: Audit,
    pub(super) tally: Tally,
    pub(super) clock: fn() -> SystemTime,
}

impl Gate {
    /// Lets the lines of others pass, as far as they may, and tells whether any did. `own` are those that the jar adds.
    pub(super) fn pass(&self, exchange: &Exchange, head: &mut impl ResponseHead, own: &[SetCookie]) -> bool {
        for line in own.iter().filter(|line| !line.is_removal()) {
            self.tally.set(exchange, line.name().as_bytes());
        }
        let others: Vec<&[u8]> = head.lines().collect();
        if others.is_empty() {
            return false;
        }
        let now = (self.clock)();
        let findings = audit::inspect(exchange, &others, own, now);
        self.act(head, &findings);
        let passed = || head.lines();
        passed().filter_map(|line| audit::sets(line, now)).for_each(|name| self.tally.set(exchange, name));
        passed().next().is_some()
    }

    fn act(&self, head: &mut impl ResponseHead, findings: &[Finding]) {
        findings.iter().for_each(|finding| self.tally.count(finding.problem.rule()));
        match self.audit {
            Audit::Report => findings.iter().for_each(report),
            Audit::Enforce if findings.is_empty() => {}
            Audit::Enforce => strip(head, findings),
            Audit::Panic if findings.is_empty() => {}
            Audit::Panic => panic!("a response breaks the cookie policy: {}", told(findings)),
        }
    }
}

fn report(Finding { problem, .. }: &Finding) {
    let (rule, cookie) = (problem.rule(), problem.cookie());
    tracing::error!(rule, cookie, "a cookie left against the policy: {}", problem.reason());
}

fn strip(head: &mut impl ResponseHead, findings: &[Finding]) {
    for Finding { problem, .. } in findings {
        let (rule, cookie) = (problem.rule(), problem.cookie());
        tracing::warn!(rule, cookie, "a cookie against the policy was held back: {}", problem.reason());
    }
    let stripped: BTreeSet<usize> = findings.iter().map(|finding| finding.line).collect();
    head.retain_lines(|place| !stripped.contains(&place));
}

fn told(findings: &[Finding]) -> String {
    findings.iter().map(|finding| finding.problem.to_string()).collect::<Vec<_>>().join("; ")
}
