//! What the visitor said, as far as the browser knows: what an answer said whose response it received.

use cookie_policy::{Decision, Status};

use super::releases::Asked;

/// The categories, and whose refusals they honour.
const CATEGORIES: [(&str, &[&str]); 5] = [
    ("statistics", &[]),
    ("marketing", &[]),
    ("anonymous-statistics", &["statistics"]),
    ("news", &[]),
    ("tracking", &["marketing"]),
];

#[derive(Clone, Debug, Default)]
pub(super) struct Model {
    words: [Word; CATEGORIES.len()],
    /// Answers so far, two for each: within an answer, what it grants comes after what it refuses.
    turn: u64,
    /// The lists that the visitor granted since the last refusal of their category, also in answers that got lost.
    granted: Vec<(&'static str, u64)>,
    /// The lists that the visitor ever granted.
    ever: Vec<(&'static str, u64)>,
    /// The lists that the visitor need not be asked about.
    answered: Vec<(&'static str, u64)>,
    /// Somebody else planted a refusal, a clock stepped before a grant, or a page came late.
    pub(super) may_lose_grants: bool,
}

/// The last word about a category, with its turn.
#[derive(Clone, Copy, Debug, Default)]
enum Word {
    #[default]
    None,
    Refused(u64),
    Granted(u64),
}

/// An answer that a server received.
#[derive(Debug)]
pub(super) struct Answered {
    decisions: Vec<(&'static str, bool, u64)>,
    refuses_all: bool,
}

impl Answered {
    /// The answer with this number in a release with these categories.
    pub(super) fn new(decision: &Decision, number: usize, keys: &[&str]) -> Self {
        let digit = |place: usize| number / 3_usize.pow(place as u32) % 3;
        let is_new = |key: &str| {
            let place = keys.iter().position(|known| *known == key).expect("the release has the category");
            digit(0) != 2 || digit(place + 1) != 0
        };
        let new = decision.decisions().iter().filter(|one| is_new(one.category()));
        let decisions = new.map(|one| (one.category(), one.is_granted(), one.fingerprint().get())).collect();
        Self { decisions, refuses_all: digit(0) == 0 }
    }
}

impl Model {
    /// A server recorded an answer.
    pub(super) fn sent(&mut self, answer: &Answered) {
        let granted = answer.decisions.iter().filter(|(_, granted, _)| *granted);
        let lists = granted.map(|(key, _, list)| (*key, *list));
        self.granted.extend(lists.clone());
        self.ever.extend(lists);
    }

    /// The browser received the response to an answer.
    pub(super) fn received(&mut self, answer: &Answered) {
        self.turn += 2;
        for (key, granted, list) in &answer.decisions {
            let turn = self.turn;
            *self.word_mut(key) = if *granted { Word::Granted(turn + 1) } else { Word::Refused(turn) };
            if *granted {
                self.answered.push((key, *list));
            } else {
                self.granted.retain(|(known, _)| known != key);
                self.answered.retain(|(known, _)| known != key);
            }
        }
        if answer.refuses_all && answer.decisions.iter().all(|(_, granted, _)| !granted) {
            self.withdraw_others(answer);
        }
    }

    /// Who refuses everything ends the grants of other releases, too, and may be asked there.
    fn withdraw_others(&mut self, answer: &Answered) {
        let is_named = |key: &str| answer.decisions.iter().any(|(named, ..)| *named == key);
        self.answered.retain(|(key, _)| is_named(key));
        for ((key, _), word) in CATEGORIES.iter().zip(&mut self.words) {
            if !is_named(key) && matches!(word, Word::Granted(_)) {
                *word = Word::None;
            }
        }
    }

    /// The browser has no choices any more. What is on its way may bring back any that it had.
    pub(super) fn lost(&mut self) {
        let ever = std::mem::take(&mut self.ever);
        *self = Self { granted: ever.clone(), ever, ..Self::default() };
    }

    /// Something happened after which visitors may be asked again.
    pub(super) fn may_be_asked(&mut self) {
        self.answered.clear();
        self.may_lose_grants = true;
    }

    pub(super) fn check(&self, asked: &Asked) {
        let Asked { key, list, still_valid, status, is_open } = *asked;
        assert!(!(is_open && self.refuses(key)), "`{key}` is open, and the visitor refused it: {self:?}");
        if status == Status::Granted {
            let is_granted = self
                .granted
                .iter()
                .any(|(known, granted)| *known == key && (*granted == list || still_valid.contains(granted)));
            assert!(is_granted, "`{key}` is granted, and the visitor did not grant this list: {self:?}");
        }
        let is_lost =
            status == Status::Refused && !self.may_lose_grants && matches!(self.word(key), Word::Granted(_));
        assert!(!is_lost || self.refuses(key), "`{key}` is refused, and the visitor granted it: {self:?}");
        if self.answered.contains(&(key, list)) {
            let is_asked = matches!(status, Status::NotAsked | Status::Expired | Status::Outdated);
            assert!(!is_asked, "the visitor is asked again about `{key}` ({status:?}): {self:?}");
        }
    }

    /// Whether the visitor refuses a category once the browser has received this answer.
    pub(super) fn refuses_after(&self, answer: Option<&Answered>, key: &str) -> bool {
        let mut model = self.clone();
        answer.into_iter().for_each(|answer| model.received(answer));
        model.refuses(key)
    }

    fn refuses(&self, key: &str) -> bool {
        let refused = |key: &str| match self.word(key) {
            Word::Refused(turn) => turn,
            _ => 0,
        };
        match self.word(key) {
            Word::Refused(_) => true,
            Word::None => honoured(key).iter().any(|key| refused(key) > 0),
            Word::Granted(turn) => honoured(key).iter().any(|key| refused(key) > turn),
        }
    }

    fn word(&self, key: &str) -> Word {
        let word = CATEGORIES.iter().zip(&self.words).find(|((known, _), _)| *known == key);
        word.map(|(_, word)| *word).unwrap_or_default()
    }

    fn word_mut(&mut self, key: &str) -> &mut Word {
        let mut words = CATEGORIES.iter().zip(&mut self.words);
        words.find(|((known, _), _)| *known == key).map(|(_, word)| word).expect("the category is listed")
    }
}

fn honoured(key: &str) -> &'static [&'static str] {
    CATEGORIES.iter().find(|(known, _)| *known == key).map(|(_, keys)| *keys).unwrap_or_default()
}
