//! What a script needs to ask a visitor itself: the state, as JSON.

use std::fmt::{self, Display, Formatter};

use crate::declare::serialize::serialize;
use crate::jar::status::CategoryStatus;
use crate::jar::visitor_state::VisitorState;
use crate::language::localized::LocalizedCategory;
use crate::language::{ConsentTexts, Language, time};
use crate::page::particulars::{Particular, particulars};
use crate::page::questions::{Question, questions};
use crate::policy::PolicyFacts;
use crate::policy::fingerprint::Fingerprint;

/// The version of the format: `schema/state-<version>.json`.
const VERSION: u32 = 1;

/// The state of a visitor. It has no id, because scripts need none.
pub(crate) struct State {
    visit: VisitorState,
    language: Language,
}

impl State {
    pub(crate) fn new(visit: VisitorState, language: Language) -> Self {
        Self { visit, language }
    }
}

impl Display for State {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(&serde_json::to_string(self).map_err(|_| fmt::Error)?)
    }
}

serialize! {
    state: State => {
        "version": VERSION,
        "language": state.language,
        "site": state.visit.site.policy.site_label(),
        "decided": state.visit.decided.map(time::day),
        "questions": texts(state),
        "particulars": told(state),
        "categories": categories(state),
        "texts": Words { texts: &state.language.texts().consent, site: state.visit.site.policy.site_label() },
    }
    category: CategoryState => {
        "key": category.status.category().key(),
        "label": category.texts.label.text,
        "summary": category.texts.summary.text,
        "description": category.texts.description.text,
        "gate": category.status.gate(),
        "status": category.status.status(),
        "source": category.status.source(),
        "asked": category.asked,
        "added": category.added,
        "fingerprint": Fingerprint::compute(category.policy, category.status.category()),
    }
    words: Words => {
        "heading": words.texts.banner.replacen("{}", words.site, 1),
        "accept_all": words.texts.accept_all,
        "refuse_all": words.texts.refuse_all,
        "accept": words.texts.accept,
        "refuse": words.texts.refuse,
        "save": words.texts.save,
        "left_open": words.texts.left_open,
        "details": words.texts.details,
        "saved": words.texts.saved,
        "not_kept": words.texts.not_kept,
    }
}

struct CategoryState {
    policy: &'static PolicyFacts,
    status: CategoryStatus,
    asked: bool,
    /// The names of what was added since the visitor agreed.
    added: Vec<String>,
    texts: LocalizedCategory,
}

impl State {
    /// Returns the categories that visitors are asked about.
    fn asked(&self) -> Vec<&CategoryStatus> {
        if self.visit.questions().next().is_some() { self.visit.asked().collect() } else { Vec::new() }
    }

    fn texts_of(&self, one: &CategoryStatus) -> LocalizedCategory {
        LocalizedCategory::of(one.category(), self.language, self.visit.site.policy.language())
    }
}

/// Each question in one text, with the labels and purposes of its categories.
fn texts(state: &State) -> Vec<String> {
    let line = |one: &&CategoryStatus| {
        let LocalizedCategory { label, summary, .. } = state.texts_of(one);
        format!(" {} – {}", label.text, summary.text)
    };
    let text = |Question { text, about }: Question<'_>| {
        format!("{text}{}", about.iter().map(line).collect::<String>())
    };
    questions(&state.asked(), state.language).into_iter().map(text).collect()
}

/// What the visitor is told beside the questions.
fn told(state: &State) -> Vec<String> {
    let sentence = |one| match one {
        Particular::BuiltIn { text, value } => text.replacen("{}", &value, 1),
        Particular::Declared(text) => text.text.to_owned(),
    };
    particulars(&state.visit, state.language).into_iter().map(sentence).collect()
}

fn categories(state: &State) -> Vec<CategoryState> {
    let asked = state.asked();
    let category = |status: &CategoryStatus| {
        let asked = asked.iter().any(|one| one.category().key() == status.category().key());
        let (policy, texts) = (state.visit.site.policy, state.texts_of(status));
        let added = state.visit.added_to(status, state.language);
        CategoryState { policy, status: *status, asked, added, texts }
    };
    state.visit.statuses.iter().map(category).collect()
}

/// The texts of buttons and messages.
struct Words {
    texts: &'static ConsentTexts,
    site: &'static str,
}
