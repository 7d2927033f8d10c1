//! The fields of an answer, which are the same in a form and in JSON.

use std::borrow::Cow;

use super::form::FormError;
use crate::declare::category::{CategoryDeclaration, Gate};
use crate::jar::answer::{Answer, Baseline};
use crate::policy::Policy;

/// The values of the field `answer`.
#[derive(Clone, Copy)]
enum Button {
    AcceptAll,
    RefuseAll,
    Save,
    Change,
}

const BUTTONS: [(&str, Button); 4] = [
    ("accept_all", Button::AcceptAll),
    ("refuse_all", Button::RefuseAll),
    ("save", Button::Save),
    ("change", Button::Change),
];

/// The values of a category's field: whether they grant it.
const VERDICTS: [(&str, bool); 2] = [("grant", true), ("refuse", false)];

/// The fields of an answer, each at most once.
#[derive(Default)]
pub(super) struct Fields {
    button: Option<Button>,
    named: Vec<(&'static CategoryDeclaration, bool)>,
}

/// The name and the value of a field.
pub(super) type Field<'f> = (Cow<'f, str>, Cow<'f, str>);

impl Fields {
    pub(super) fn read<'f, P: Policy>(
        fields: impl IntoIterator<Item = Field<'f>>,
    ) -> Result<Self, FormError> {
        let categories = P::FACTS.categories();
        let mut read = Self::default();
        fields.into_iter().try_for_each(|(name, value)| read.add(&categories, &name, &value))?;
        Ok(read)
    }

    /// Returns the answer. Scripts that leave out the pressed button must not turn a grant into a refusal, so fields without
    /// a button are not an answer.
    pub(super) fn answer<P: Policy>(self) -> Result<Answer<P>, FormError> {
        match self.button.ok_or(FormError::NoAnswer)? {
            Button::AcceptAll => Ok(Answer::accept_all()),
            Button::RefuseAll => Ok(Answer::refuse_all()),
            Button::Save => Ok(Answer::with_baseline(Baseline::Save, self.named)),
            Button::Change => Ok(Answer::with_baseline(Baseline::Keep, self.named)),
        }
    }

    fn add(
        &mut self,
        categories: &[&'static CategoryDeclaration],
        name: &str,
        value: &str,
    ) -> Result<(), FormError> {
        if name == "answer" {
            return self.set_button(word(&BUTTONS, value)?);
        }
        let category = categories.iter().find(|category| category.key() == name);
        match (category.filter(|category| category.gate() != Gate::Open), word(&VERDICTS, value)) {
            (Some(category), verdict) => self.set_category(category, verdict?),
            // What grants or refuses something is about a category that the policy does not have.
            (None, Ok(_)) => Err(FormError::UnknownField),
            // Any other field is the application's own, such as a token of its middleware.
            (None, Err(_)) => Ok(()),
        }
    }

    fn set_button(&mut self, button: Button) -> Result<(), FormError> {
        match self.button.replace(button) {
            None => Ok(()),
            Some(_) => Err(FormError::RepeatedField),
        }
    }

    fn set_category(
        &mut self,
        category: &'static CategoryDeclaration,
        granted: bool,
    ) -> Result<(), FormError> {
        if self.named.iter().any(|(named, _)| named.key() == category.key()) {
            return Err(FormError::RepeatedField);
        }
        self.named.push((category, granted));
        Ok(())
    }
}

/// The meaning of a word in a table.
fn word<T: Copy>(words: &[(&str, T)], given: &str) -> Result<T, FormError> {
    let found = words.iter().find(|(word, _)| *word == given);
    found.map(|(_, meaning)| *meaning).ok_or(FormError::UnknownValue)
}
