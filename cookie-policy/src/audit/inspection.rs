//! The lines of others, held against the policy.

use super::line::{Dropped, Fault, Kept, is_domain};
use crate::declare::attributes::{Party, SetBy};
use crate::declare::category::Gate;
use crate::declare::declaration::Declaration;
use crate::declare::lifetime::Lifetime;
use crate::jar::exchange::Exchange;
use crate::wire::problem::Problem;
use crate::wire::received_line::ReceivedLine as Line;
use crate::wire::set_cookie::SetCookie;

/// What is wrong with one of the lines.
#[derive(Debug)]
pub(crate) struct Finding {
    /// Its place among the lines of others.
    pub(crate) line: usize,
    pub(crate) problem: Problem,
}

/// All that is wrong with the lines of others in a response, `own` being those that the jar adds behind them.
pub(crate) fn inspect(
    exchange: &Exchange,
    others: &[impl AsRef<[u8]>],
    own: &[SetCookie],
    now: i64,
) -> Vec<Finding> {
    let own =
        own.iter().map(|line| Examined { line: Line::read(line.as_str().as_bytes()), faults: Vec::new() });
    let others = others.iter().map(|line| Examined::of(exchange, line.as_ref(), now));
    let examined: Vec<_> = others.chain(own).collect();
    examined.iter().enumerate().flat_map(|(place, one)| one.findings(&examined, place)).collect()
}

/// The declared cookie that a line sets, if it sets one.
pub(crate) fn sets(exchange: &Exchange, line: &[u8], now: i64) -> Option<&'static Declaration> {
    let line = Line::read(line).ok().filter(|line| line.kept(now) != Kept::No)?;
    declaration_of(exchange, &line)
}

/// A line, and what is wrong with it apart from the others.
struct Examined<'l> {
    line: Result<Line<'l>, Dropped<'l>>,
    faults: Vec<Fault>,
}

impl<'l> Examined<'l> {
    fn of(exchange: &Exchange, line: &'l [u8], now: i64) -> Self {
        let line = Line::read(line);
        let faults = match &line {
            Ok(line) => faults(exchange, line, now),
            Err(dropped) => vec![dropped.fault],
        };
        Self { line, faults }
    }

    fn name(&self) -> &'l [u8] {
        self.line.as_ref().map_or_else(|dropped| dropped.name, |line| line.name)
    }

    fn is_of_same_cookie(&self, other: &Self) -> bool {
        matches!((&self.line, &other.line), (Ok(one), Ok(other)) if one.is_of_same_cookie(other))
    }

    fn findings(&self, all: &[Self], place: usize) -> Vec<Finding> {
        let twice = self.is_one_too_many(all, place).then_some(TWICE);
        let faults = self.faults.iter().copied().chain(twice);
        let problem = |(rule, reason)| Problem::new(rule, self.name(), reason);
        faults.map(|fault| Finding { line: place, problem: problem(fault) }).collect()
    }

    /// Of several lines about one cookie, the last that is right is the one that is right to leave.
    fn is_one_too_many(&self, all: &[Self], place: usize) -> bool {
        let is_right = self.faults.is_empty();
        all.iter().enumerate().any(|(other_place, other)| {
            let gives_way =
                if is_right { other_place > place && other.faults.is_empty() } else { other_place != place };
            gives_way && self.is_of_same_cookie(other)
        })
    }
}

const TWICE: Fault = ("A-SET-DUP", "another line of the response is about the same cookie");
const UNDECLARED: Fault = ("A-SET-UNDECL", "the policy does not list the cookie");
const THIRD_PARTY: Fault = ("A-SET-UNDECL", "the policy lists the cookie as a third party's alone");
const CHOICES: Fault = ("B-DENY-DEFAULT", "`Jar::answer` alone writes the visitor's choices");
const NO_CONSENT: Fault = ("B-GATE-SET", "the visitor did not consent to cookies of its category");
const OBJECTION: Fault = ("B-GATE-SET", "the visitor refused cookies of its category");
const PROLONGED: Fault = ("B-EX-AUDIENCE-FR", "the visitor has the cookie already, so this prolongs it");

/// What is wrong with a line, apart from the others. One that ends a cookie leaves nothing behind, so nothing is, unless it
/// ends what the visitor decided.
fn faults(exchange: &Exchange, line: &Line<'_>, now: i64) -> Vec<Fault> {
    let kept = line.kept(now);
    let cookie = declaration_of(exchange, line);
    if cookie.is_some_and(|cookie| exchange.is_choices(cookie)) {
        return vec![CHOICES];
    }
    match cookie {
        _ if kept == Kept::No => Vec::new(),
        None => vec![UNDECLARED],
        Some(cookie) if cookie.party() == Party::Third => vec![THIRD_PARTY],
        Some(cookie) => {
            let attributes = ATTRIBUTES.iter().filter(|(is_declared, _)| !is_declared(line, cookie));
            let attributes = attributes.map(|(_, reason)| ("A-SET-ATTR", *reason));
            gate(exchange, cookie).into_iter().chain(attributes).chain(lifetime(kept, cookie)).collect()
        }
    }
}

/// Of several declarations of one name, the one at the line's place.
fn declaration_of(exchange: &Exchange, line: &Line<'_>) -> Option<&'static Declaration> {
    exchange.declaration_of(line.name, |cookie| line.is_at_place_of(cookie))
}

fn gate(exchange: &Exchange, cookie: &Declaration) -> Option<Fault> {
    let is_open = exchange.permits(cookie.category());
    match cookie.category().gate() {
        Gate::Open => None,
        Gate::Granted => (!is_open).then_some(NO_CONSENT),
        Gate::UnlessRefused if !is_open => Some(OBJECTION),
        Gate::UnlessRefused => exchange.carries(cookie).then_some(PROLONGED),
    }
}

/// Whether a line says what the declaration does, and what to say if not.
type Attribute = (fn(&Line<'_>, &Declaration) -> bool, &'static str);

const ATTRIBUTES: [Attribute; 7] = [
    (|_, cookie| cookie.set_by() == SetBy::Server, "the declaration says that scripts set the cookie"),
    (
        |line, cookie| line.path == Some(cookie.path().as_bytes()),
        "`Path` is another than declared, or left to the address of the request",
    ),
    (|line, cookie| is_domain(line.domain, cookie.domain()), "`Domain` is another than declared"),
    (
        |line, cookie| line.same_site == Some(cookie.same_site()),
        "`SameSite` is another than declared, or left to the browser",
    ),
    (|line, cookie| line.secure == cookie.secure(), "`Secure` is other than declared"),
    (|line, cookie| line.http_only == cookie.http_only(), "`HttpOnly` is other than declared"),
    (|line, cookie| line.partitioned == cookie.partitioned(), "`Partitioned` is other than declared"),
];

/// Visitors were told how long the cookie is kept. Shorter is no lie: sessions count down.
fn lifetime(kept: Kept, cookie: &Declaration) -> Option<Fault> {
    let declared = cookie.lifetime();
    match kept {
        Kept::Session if !declared.may_be_session() => {
            Some(("A-AGE-TRUTH", "the cookie is kept for the session, which can be longer than declared"))
        }
        Kept::Seconds(_) if declared == Lifetime::Session => {
            Some(("A-AGE-TRUTH", "the cookie outlives the session, for which it is declared"))
        }
        Kept::Seconds(seconds) if seconds > declared.most_seconds() => {
            Some(("A-AGE-TRUTH", "the cookie is kept longer than declared"))
        }
        Kept::Unclear(fault) => Some(fault),
        Kept::No | Kept::Session | Kept::Seconds(_) => None,
    }
}
