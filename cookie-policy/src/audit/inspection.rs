//! The lines of others in a response, compared with the policy.

use super::default_path::DefaultPath;
use super::duplicates::{Duplicates, TWICE};
use super::fault::Fault;
use super::finding::Finding;
use super::identity::Identity;
use super::line::{Dropped, Line};
use super::retention::Retention;
use super::{gate, scope};
use crate::declare::attributes::Party;
use crate::declare::declaration::Declaration;
use crate::jar::exchange::{Exchange, Lines};

/// What the lines of a response are compared with.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Inspection<'e> {
    pub(crate) exchange: &'e Exchange,
    pub(crate) default_path: &'e DefaultPath,
    /// The moment from which `Expires` counts, in seconds since 1970; `None` if browsers differ about it.
    pub(crate) now: Option<i64>,
}

const UNDECLARED: Fault = Fault::new(
    "A-SET-UNDECL",
    "the policy does not list the cookie: declare and list it, or remove the line",
);
const THIRD_PARTY: Fault =
    Fault::new("A-SET-UNDECL", "the policy lists the cookie as one that a third party sets: remove the line");
const CHOICES: Fault = Fault::new(
    "B-DENY-DEFAULT",
    "only `Jar::answer` may write or end the visitor's choices: remove the line",
);

/// What to do about a name that a pattern nearly covers, and about that of a family, beside which no such name can be.
const NEAR_MISS: &str = "declare and list the name without it, too, or remove the line";
const SUFFIX: &str = "add a suffix, or remove the line";

/// A line, and what is wrong with it apart from the others.
struct Examined<'l> {
    name: &'l [u8],
    /// `None` if browsers drop the line.
    identity: Option<Identity<'l>>,
    faults: Vec<Fault>,
}

impl<'e> Inspection<'e> {
    /// Returns all that is wrong with the lines of others. The jar appends its `own` lines after them.
    pub(crate) fn findings(&self, others: &[&'e [u8]], own: &'e Lines) -> Vec<Finding> {
        let others: Vec<_> = others.iter().map(|line| self.examined(line)).collect();
        let own = own.iter().filter_map(|line| self.identity_of(line.as_str().as_bytes()));
        let duplicates = duplicates(&others, own);
        others
            .into_iter()
            .enumerate()
            .flat_map(|(line, examined)| examined.findings(line, &duplicates))
            .collect()
    }

    /// Returns the declared cookie that a line sets, if it sets one.
    pub(crate) fn set_by(&self, line: &[u8]) -> Option<&'static Declaration> {
        let line = Line::read(line, self.now).ok().filter(|line| line.retention != Retention::Ended)?;
        self.declaration_of(line.said.name, &line)
    }

    fn examined(&self, line: &'e [u8]) -> Examined<'e> {
        match Line::read(line, self.now) {
            Ok(line) => {
                let identity = Some(Identity::of(&line.said, self.default_path));
                Examined { name: line.said.name, identity, faults: self.faults(&line) }
            }
            Err(Dropped { name, fault }) => Examined { name, identity: None, faults: vec![fault] },
        }
    }

    fn identity_of(&self, line: &'e [u8]) -> Option<Identity<'e>> {
        Line::read(line, self.now).ok().map(|line| Identity::of(&line.said, self.default_path))
    }

    /// What is wrong with a line, apart from the others. A line that ends a cookie leaves nothing behind, so only the
    /// visitor's choices are kept from it.
    fn faults(&self, line: &Line<'_>) -> Vec<Fault> {
        let is_nameless = line.said.name.is_empty();
        // To Firefox, a line that ends a cookie without a name ends the one whose name is the value.
        let name = if is_nameless { line.said.value } else { line.said.name };
        if self.exchange.is_name_of_choices(name) {
            return vec![CHOICES];
        }
        match self.declaration_of(name, line).filter(|_| !is_nameless) {
            _ if line.retention == Retention::Ended => Vec::new(),
            None => vec![self.undeclared(name)],
            Some(cookie) if cookie.party() == Party::Third => vec![THIRD_PARTY],
            Some(cookie) => {
                let gate = gate::fault(self.exchange, cookie).into_iter();
                gate.chain(scope::faults(line, cookie, self.exchange.site))
                    .chain(line.retention.fault(cookie))
                    .collect()
            }
        }
    }

    fn undeclared(&self, name: &[u8]) -> Fault {
        self.exchange.near_miss(name).map_or(UNDECLARED, |cookie| {
            let (pattern, help) = (cookie.name(), if cookie.is_family() { SUFFIX } else { NEAR_MISS });
            let reason =
                format!("the policy lists `{pattern}`, whose `*` stands for at least one character: {help}");
            Fault::quoting(UNDECLARED.rule, reason)
        })
    }

    /// Of several declarations of one name, the one with the line's identity.
    fn declaration_of(&self, name: &[u8], line: &Line<'_>) -> Option<&'static Declaration> {
        let identity = Identity::of(&line.said, self.default_path);
        let is_meant = |cookie: &Declaration| {
            identity.is_that_of(cookie) && line.said.partitioned == cookie.partitioned()
        };
        self.exchange.declaration_of(name, is_meant)
    }
}

fn duplicates<'l>(others: &[Examined<'l>], own: impl Iterator<Item = Identity<'l>>) -> Duplicates<'l> {
    let mut duplicates = Duplicates::default();
    let others = others.iter().map(|line| (line.identity.clone(), line.faults.is_empty()));
    let own = own.map(|identity| (Some(identity), true));
    for (line, (identity, is_right)) in others.chain(own).enumerate() {
        identity.into_iter().for_each(|identity| duplicates.add(identity, line, is_right));
    }
    duplicates
}

impl Examined<'_> {
    fn findings(self, line: usize, duplicates: &Duplicates<'_>) -> impl Iterator<Item = Finding> {
        let is_right = self.faults.is_empty();
        let has_better =
            self.identity.is_some_and(|identity| duplicates.has_better(&identity, line, is_right));
        let faults = self.faults.into_iter().chain(has_better.then_some(TWICE));
        faults.map(move |fault| Finding::new(line, self.name, fault))
    }
}
