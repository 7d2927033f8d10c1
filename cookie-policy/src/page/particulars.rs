//! What visitors are told beside the question: who asks, who else gets access, what refusing means, what is used without
//! asking, and where to change one's mind (GDPR, articles 7(3) and 13).

use crate::declare::declaration::some;
use crate::jar::visitor_state::VisitorState;
use crate::language::Language;
use crate::language::localized::{Localized, PageLanguage};
use crate::page::recipients;

/// A sentence.
pub(super) enum Particular {
    /// A text of this library, with what it says.
    BuiltIn { text: &'static str, value: String },
    /// A text of the policy.
    Declared(Localized),
}

/// Returns the sentences, in their order.
pub(super) fn particulars(visit: &VisitorState, language: Language) -> Vec<Particular> {
    let (texts, policy) = (&language.texts().consent, visit.site.policy);
    let built_in = |text, value: &str| Particular::BuiltIn { text, value: value.to_owned() };
    let controller = some(policy.controller).map(|controller| built_in(texts.controller, controller));
    let count = number_of_recipients(visit);
    let recipients = (count > 0).then(|| built_in(texts.recipients, &count.to_string()));
    let page = PageLanguage::new(language.as_str(), policy.language());
    let refusal = policy.refusal().map(|refusal| Particular::Declared(page.localize(refusal)));
    let anonymous = visit.used_unasked().next().map(|_| built_in(texts.anonymous, ""));
    let withdraw = built_in(texts.withdraw, texts.settings);
    [controller, recipients, refusal, anonymous, Some(withdraw)].into_iter().flatten().collect()
}

fn number_of_recipients(visit: &VisitorState) -> usize {
    let asked: Vec<_> = visit.asked().map(|one| one.category().key()).collect();
    recipients::of(visit.site.policy, |category| asked.contains(&category.key())).len()
}
