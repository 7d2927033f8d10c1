//! What a visitor is asked, in words.

use crate::jar::status::{CategoryStatus, Status};
use crate::jar::visitor_state::VisitorState;
use crate::language::Language;

/// Returns whether the visitor has decided nothing: then one answer is for every category, also for those that need no consent.
pub(super) fn are_first(visit: &VisitorState) -> bool {
    visit.statuses.iter().all(|one| one.source().is_none())
}

/// Returns the categories that the answer is about: a first one is about all.
pub(super) fn asked(visit: &VisitorState) -> Vec<&CategoryStatus> {
    let asked: Vec<_> = visit.questions().collect();
    if asked.is_empty() || !are_first(visit) { asked } else { visit.statuses.iter().collect() }
}

/// Returns the questions, one for each reason to ask; none if there is nothing to ask.
pub(super) fn questions(visit: &VisitorState, language: Language) -> Vec<String> {
    let texts = &language.texts().consent;
    let reasons = [
        (Status::NotAsked, texts.question),
        (Status::Outdated, texts.question_outdated),
        (Status::Expired, texts.question_expired),
    ];
    let asked = asked(visit);
    let question = |(status, text): (Status, &str)| {
        let labels = asked.iter().filter(|one| one.status() == status);
        let labels: Vec<_> = labels.map(|one| one.category().texts(language).0).collect();
        (!labels.is_empty()).then(|| text.replacen("{}", &labels.join(", "), 1))
    };
    reasons.into_iter().filter_map(question).collect()
}
