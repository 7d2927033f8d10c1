//! One decision in the choices cookie.

use memchr::memchr;

use super::digits::{TIME_DIGITS, base_36, base_64, push_base_36, push_base_64};
use crate::declare::category::{CategoryDeclaration, is_key};

/// The decision about one category.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Entry<'t> {
    pub(crate) category: &'t str,
    /// `None` where the visitor saved other choices and left this one open.
    pub(crate) verdict: Option<Verdict>,
}

/// What was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    Granted(Grants),
    Refused {
        /// Days since 1970.
        day: u64,
    },
}

/// The lists of one category that a visitor granted, newest first: at least one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Grants([Option<Grant>; MOST_LISTS]);

/// What was granted, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Grant {
    /// Seconds since 1970.
    pub(crate) time: u64,
    /// Of the declarations of the category at that time.
    pub(crate) fingerprint: u64,
}

/// Releases of a site that visitors meet in turn: two of a rolling deploy, and a second service with as many.
const MOST_LISTS: usize = 4;

/// The verdict of an entry that was left open.
const OPEN: &str = "open";
const FINGERPRINT_DIGITS: usize = 11;
const DAY_DIGITS: usize = 4;

impl<'t> Entry<'t> {
    pub(super) fn parse(piece: &'t str) -> Option<Self> {
        let (category, verdict) = piece.split_at_checked(memchr(b'=', piece.as_bytes())?)?;
        let verdict = match verdict.get(1..)? {
            OPEN => None,
            verdict => Some(Verdict::parse(verdict)?),
        };
        is_key(category).then_some(Self { category, verdict })
    }

    pub(super) fn push_to(&self, text: &mut String) {
        text.extend(["&", self.category, "="]);
        match self.verdict {
            None => text.push_str(OPEN),
            Some(Verdict::Granted(grants)) => {
                text.push_str("grant");
                grants.iter().for_each(|grant| grant.push_to(text));
            }
            Some(Verdict::Refused { day }) => {
                text.push_str("refuse.");
                push_base_36(day, text);
            }
        }
    }

    /// The bytes that the entry has in a text.
    pub(crate) fn length(&self) -> usize {
        let mut text = String::new();
        self.push_to(&mut text);
        text.len()
    }

    pub(crate) fn is_refusal(&self) -> bool {
        matches!(self.verdict, Some(Verdict::Refused { .. }))
    }

    /// Whether it is about a category: its own entry, or a refusal that it honours.
    pub(crate) fn decides(&self, category: &CategoryDeclaration) -> bool {
        let is_honoured = || self.is_refusal() && category.refused_with.contains(&self.category);
        self.category == category.key || is_honoured()
    }

    /// Keeps the grants for which this holds. Whether anything is left; only grants end.
    pub(crate) fn keep_grants(&mut self, keeps: impl Fn(&Grant) -> bool) -> bool {
        let Some(Verdict::Granted(grants)) = self.verdict else { return true };
        let kept = grants.filter(keeps).map(Verdict::Granted);
        self.verdict = kept.or(self.verdict);
        kept.is_some()
    }

    /// Returns the lists that were granted, if any.
    pub(crate) fn grants(&self) -> Option<Grants> {
        match self.verdict {
            Some(Verdict::Granted(grants)) => Some(grants),
            Some(Verdict::Refused { .. }) | None => None,
        }
    }
}

impl Verdict {
    fn parse(text: &str) -> Option<Self> {
        match text.strip_prefix("grant.") {
            Some(lists) => Grants::parse(lists).map(Self::Granted),
            None => Some(Self::Refused { day: base_36(text.strip_prefix("refuse.")?, DAY_DIGITS)? }),
        }
    }
}

impl Grant {
    fn push_to(self, text: &mut String) {
        text.push('.');
        push_base_36(self.time, text);
        text.push('.');
        push_base_64::<FINGERPRINT_DIGITS>(self.fingerprint, text);
    }
}

impl Grants {
    pub(crate) fn of(grant: Grant) -> Self {
        Self([Some(grant), None, None, None])
    }

    fn parse(mut text: &str) -> Option<Self> {
        let mut grants = [None; MOST_LISTS];
        for place in &mut grants {
            let (time, rest) = text.split_at_checked(text.bytes().position(|byte| byte == b'.')?)?;
            let (fingerprint, rest) = rest.get(1..)?.split_at_checked(FINGERPRINT_DIGITS)?;
            let (time, fingerprint) =
                (base_36(time, TIME_DIGITS)?, base_64::<FINGERPRINT_DIGITS>(fingerprint)?);
            *place = Some(Grant { time, fingerprint });
            if rest.is_empty() {
                return Some(Self(grants));
            }
            text = rest.strip_prefix('.')?;
        }
        None
    }

    /// Returns the grants, newest first.
    pub(crate) fn iter(&self) -> impl Iterator<Item = Grant> + Clone + use<> {
        self.0.into_iter().flatten()
    }

    /// Returns those for which this holds; `None` if there are none.
    pub(crate) fn filter(&self, keeps: impl Fn(&Grant) -> bool) -> Option<Self> {
        Self::collect(self.iter().filter(keeps))
    }

    /// Returns the lists that are in both, each with the earlier of its times: none counts longer than the other allows.
    pub(crate) fn agreed(&self, other: &Self) -> Option<Self> {
        let agreed = |grant: Grant| {
            let other = other.iter().find(|other| other.fingerprint == grant.fingerprint)?;
            Some(Grant { time: grant.time.min(other.time), ..grant })
        };
        Self::collect(self.iter().filter_map(agreed))
    }

    /// Returns the same with a newer grant in front, which takes the place of an earlier one of the same list. The oldest
    /// makes room.
    pub(crate) fn with(&self, newest: Grant) -> Self {
        let earlier = self.iter().filter(|grant| grant.fingerprint != newest.fingerprint);
        Self::collect([newest].into_iter().chain(earlier)).unwrap_or(Self::of(newest))
    }

    fn collect(grants: impl Iterator<Item = Grant>) -> Option<Self> {
        let mut list = [None; MOST_LISTS];
        list.iter_mut().zip(grants).for_each(|(place, grant)| *place = Some(grant));
        list.first()?.map(|_| Self(list))
    }
}
