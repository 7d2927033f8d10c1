//! The text of the choices cookie as a whole.

use std::sync::LazyLock;

use memchr::memmem::Finder;
use memchr::{memchr, memchr_iter};

use super::LIMIT;
use super::digits::{base_64, push_base_64};
use super::entry::{Entry, Verdict};
use crate::declare::category::CategoryDeclaration;
use crate::declare::hash;
use crate::wire::octets;

/// At which of its places a copy of a choices cookie was written: a hash of the place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Mark(u64);

pub(super) const ID_DIGITS: usize = 32;
const HASH_DIGITS: usize = 6;

impl Mark {
    /// Returns the mark of the place with this identity.
    pub(crate) const fn of(identity: u64) -> Self {
        Self(hash::mix(identity) & HASH_BITS)
    }
}

/// What six digits hold.
const HASH_BITS: u64 = (1 << 36) - 1;

/// What a well-formed text says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Record<'t> {
    pub(crate) mark: Option<Mark>,
    /// `None` beside refusals alone, where a visitor may have planted one.
    pub(crate) id: Option<&'t str>,
    /// In the order in which they were decided.
    pub(crate) entries: Vec<Entry<'t>>,
}

impl<'t> Record<'t> {
    pub(crate) fn parse(text: &'t str) -> Option<Self> {
        let mut entries = Vec::new();
        let head = visit(text, |entry| entries.push(entry))?;
        Some(Self { mark: head.mark, id: head.id.filter(|_| grant_something(&entries)), entries })
    }

    pub(crate) fn entry(&self, category: &str) -> Option<Entry<'t>> {
        self.entries.iter().find(|entry| entry.category == category).copied()
    }

    /// Whether both say the same, wherever they were written.
    pub(crate) fn says_the_same(&self, other: &Self) -> bool {
        self.id == other.id && self.entries == other.entries
    }
}

/// Whether one of the entries is not a refusal.
pub(crate) fn grant_something(entries: &[Entry<'_>]) -> bool {
    entries.iter().any(|entry| entry.grants().is_some())
}

/// Writes a text. The id is left out beside refusals alone: who refuses everything looks like everybody who does.
pub(super) fn write(mark: Option<Mark>, id: Option<&str>, entries: &[Entry<'_>]) -> String {
    // Room for an id and two entries.
    let mut text = String::with_capacity(160);
    text.push_str("v=2");
    if let Some(Mark(mark)) = mark {
        text.push_str("&at=");
        push_base_64::<HASH_DIGITS>(mark, &mut text);
    }
    if let Some(id) = id.filter(|_| grant_something(entries)) {
        text.extend(["&id=", id]);
    }
    entries.iter().for_each(|entry| entry.push_to(&mut text));
    let sum = checksum(&text);
    text.push_str("&sum=");
    push_base_64::<HASH_DIGITS>(sum, &mut text);
    text
}

/// Eight bytes at a time, because every reading checks it. The length is in it, so that a text that is cut differs.
fn checksum(text: &str) -> u64 {
    let mut words = text.as_bytes().chunks_exact(8);
    let word = |bytes: &[u8]| bytes.try_into().map_or(0, u64::from_le_bytes);
    let sum = words.by_ref().fold(text.len() as u64, |sum, bytes| hash::mix(sum ^ word(bytes)));
    words.remainder().iter().fold(sum, |sum, byte| hash::mix(sum ^ u64::from(*byte))) & HASH_BITS
}

/// What a text says before its entries.
struct Head<'t> {
    mark: Option<Mark>,
    id: Option<&'t str>,
}

/// Splits a text of this version that was not cut or changed into what precedes its entries, and the entries.
fn split(text: &str) -> Option<(Head<'_>, &str)> {
    let (rest, sum) = text.split_at_checked(text.len().checked_sub(HASH_DIGITS)?)?;
    let rest = rest.strip_suffix("&sum=").filter(|_| text.len() <= LIMIT)?;
    let rest = rest.strip_prefix("v=2").filter(|_| base_64::<HASH_DIGITS>(sum) == Some(checksum(rest)))?;
    let (mark, rest) = take::<HASH_DIGITS>("&at=", rest)?;
    let (id, rest) = take::<ID_DIGITS>("&id=", rest)?;
    let mark = match mark {
        Some(mark) => Some(Mark(base_64::<HASH_DIGITS>(mark)?)),
        None => None,
    };
    id.is_none_or(is_hex).then_some((Head { mark, id }, rest))
}

/// Takes a field of `N` bytes from the front, if it is there.
fn take<'t, const N: usize>(name: &str, text: &'t str) -> Option<(Option<&'t str>, &'t str)> {
    match text.strip_prefix(name) {
        Some(rest) => rest.split_at_checked(N).map(|(value, rest)| (Some(value), rest)),
        None => Some((None, text)),
    }
}

/// Visits all entries of a text. `None` unless it is well-formed as a whole and has each category at most once.
fn visit<'t>(text: &'t str, mut visit: impl FnMut(Entry<'t>)) -> Option<Head<'t>> {
    let (head, list) = split(text)?;
    let mut start = 0;
    while let Some(rest) = list.get(start..).filter(|rest| !rest.is_empty()) {
        let rest = rest.strip_prefix('&')?;
        let piece = memchr(b'&', rest.as_bytes()).map_or(Some(rest), |end| rest.get(..end))?;
        let entry = Entry::parse(piece)?;
        if start > 0 && decides(list.get(..start)?, entry.category) {
            return None;
        }
        start += "&".len() + piece.len();
        visit(entry);
    }
    Some(head)
}

/// Whether a list has an entry of this category.
fn decides(list: &str, category: &str) -> bool {
    let is_decision = |piece: &str| piece.strip_prefix(category).is_some_and(|rest| rest.starts_with('='));
    memchr_iter(b'&', list.as_bytes()).any(|start| list.get(start + 1..).is_some_and(is_decision))
}

/// Whether a text that is well-formed as a whole holds a refusal.
pub(crate) fn refuse_anything(text: &str) -> bool {
    may_refuse(text.as_bytes()) && is_well_formed(text)
}

/// Whether a text, or a header that has it, can hold a refusal. Most hold none, and each request asks.
pub(crate) fn may_refuse(text: &[u8]) -> bool {
    static REFUSAL: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("=refuse."));
    REFUSAL.find(text).is_some()
}

/// Whether the whole text is well-formed.
pub(crate) fn is_well_formed(text: &str) -> bool {
    visit(text, drop).is_some()
}

fn is_hex(text: &str) -> bool {
    octets::all(text, |byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

/// Returns what a text says of a category: the later of its own entry and of refusals that it honours. `None` for a text
/// that is malformed.
pub(crate) fn verdict(text: &str, category: &CategoryDeclaration) -> Option<Option<Verdict>> {
    let mut verdict = None;
    visit(text, |entry| {
        if entry.decides(category) {
            verdict = entry.verdict;
        }
    })?;
    Some(verdict)
}

/// Returns the mark of a text.
pub(crate) fn mark(text: &str) -> Option<Mark> {
    split(text)?.0.mark
}
