//! What a script needs to ask a visitor itself: the state, as JSON.

use std::fmt::{self, Display, Formatter};

use crate::declare::serialize::serialize;
use crate::jar::status::CategoryStatus;
use crate::jar::visitor_state::VisitorState;
use crate::language::{ConsentTexts, Language, time};
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
        "categories": categories(state),
        "texts": Words { texts: &state.language.texts().consent, site: state.visit.site.policy.site_label() },
    }
    category: CategoryState => {
        "key": category.status.category().key(),
        "label": category.label,
        "description": category.description,
        "gate": category.status.gate(),
        "status": category.status.status(),
        "source": category.status.source(),
        "asked": category.asked,
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
    label: &'static str,
    description: &'static str,
}

/// Each question in one text, with the labels of its categories.
fn texts(state: &State) -> Vec<String> {
    let text = |Question { text, about }: Question<'_>| {
        let labels: Vec<_> = about.iter().map(|one| one.category().texts(state.language).0).collect();
        format!("{text} {}", labels.join(", "))
    };
    questions(&state.visit.answered(), state.language).into_iter().map(text).collect()
}

fn categories(state: &State) -> Vec<CategoryState> {
    let answered = state.visit.answered();
    let category = |status: &CategoryStatus| {
        let (label, description) = status.category().texts(state.language);
        let asked = answered.iter().any(|one| one.category().key() == status.category().key());
        CategoryState { policy: state.visit.site.policy, status: *status, asked, label, description }
    };
    state.visit.statuses.iter().map(category).collect()
}

/// The texts of buttons and messages.
struct Words {
    texts: &'static ConsentTexts,
    site: &'static str,
}
