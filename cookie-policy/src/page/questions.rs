//! What a visitor is asked.

use crate::jar::status::{CategoryStatus, Status};
use crate::language::Language;

/// A question, with the categories that it is about.
pub(super) struct Question<'v> {
    pub(super) text: &'static str,
    pub(super) about: Vec<&'v CategoryStatus>,
}

/// Returns the questions about these categories, one for each reason to ask.
pub(super) fn questions<'v>(asked: &[&'v CategoryStatus], language: Language) -> Vec<Question<'v>> {
    let texts = &language.texts().consent;
    let reasons = [
        (Status::NotAsked, texts.question),
        (Status::Outdated, texts.question_outdated),
        (Status::Expired, texts.question_expired),
    ];
    let question = |(status, text): (Status, &'static str)| {
        let about: Vec<_> = asked.iter().copied().filter(|one| one.status() == status).collect();
        (!about.is_empty()).then_some(Question { text, about })
    };
    reasons.into_iter().filter_map(question).collect()
}
