//! Feature `form`: the form in which a visitor answers.

use std::fmt;

use crate::declare::category::{CategoryDeclaration, Gate};
use crate::jar::answer::{Answer, Baseline};
use crate::policy::Policy;

/// Why a form is no answer. It names no field and no value: they come from the network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FormError {
    /// There are fields, but none is called `answer`.
    NoAnswer,
    /// A field that is neither `answer` nor the key of a category that visitors decide about.
    UnknownField,
    /// A value other than `accept_all`, `refuse_all`, `save` or `change` for `answer`, `grant` or `refuse` for a category.
    UnknownValue,
    /// A field that is there more than once.
    RepeatedField,
}

impl fmt::Display for FormError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            FormError::NoAnswer => "the form has no field `answer`",
            FormError::UnknownField => "the form has a field that is neither `answer` nor the key of a category",
            FormError::UnknownValue => {
                "a field of the form has another value than `answer=accept_all`, `refuse_all`, `save` or `change`, `<category>=grant` or `refuse`"
            }
            FormError::RepeatedField => "the form has a field more than once",
        })
    }
}

impl std::error::Error for FormError {}

/// What the field `answer` says.
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

/// What the field of a category says.
const CATEGORY_VALUES: [(&str, bool); 2] = [("grant", true), ("refuse", false)];

impl<P: Policy> Answer<P> {
    /// Reads the answer out of a posted form (`application/x-www-form-urlencoded`). With feature `form`.
    ///
    /// | field | value |
    /// |---|---|
    /// | `answer` | `accept_all`, `refuse_all`, or `save` and `change`: what the categories' own fields say |
    /// | a category's [key](crate::Category::KEY) | `grant` or `refuse`; left out of `save` it is refused, and of `change` stays as it was |
    ///
    /// An empty form refuses everything. Browsers send a form's other fields along with the button that was pressed, so
    /// categories may stand beside `accept_all` and `refuse_all`, and say nothing there.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::{Answer, FormError, Statistics, Status};
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let mut jar = Jar::<TransportPolicy>::from_cookie_header("");
    /// jar.answer(Answer::from_form("answer=save&statistics=grant")?)?;
    /// assert_eq!(jar.status::<Statistics>(), Status::Granted);
    ///
    /// let unknown = Answer::<TransportPolicy>::from_form("answer=save&telepathy=grant");
    /// assert_eq!(unknown.unwrap_err(), FormError::UnknownField);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Whatever is no clear answer is an error, never a grant: see [`FormError`].
    pub fn from_form(form: impl AsRef<[u8]>) -> Result<Self, FormError> {
        let fields = Fields::read(form.as_ref(), &P::FACTS.categories())?;
        match fields.button {
            Some(Button::AcceptAll) => Ok(Self::accept_all()),
            Some(Button::Save) => Ok(Self::with_baseline(Baseline::Refuse, fields.named)),
            Some(Button::Change) => Ok(Self::with_baseline(Baseline::Keep, fields.named)),
            Some(Button::RefuseAll) => Ok(Self::refuse_all()),
            None if fields.named.is_empty() => Ok(Self::refuse_all()),
            None => Err(FormError::NoAnswer),
        }
    }
}

/// The fields of a form, each at most once.
#[derive(Default)]
struct Fields {
    button: Option<Button>,
    named: Vec<(&'static CategoryDeclaration, bool)>,
}

impl Fields {
    fn read(form: &[u8], categories: &[&'static CategoryDeclaration]) -> Result<Self, FormError> {
        let mut fields = Self::default();
        for (name, value) in form_urlencoded::parse(form) {
            if name == "answer" {
                fields.set_button(word(&BUTTONS, &value)?)?;
            } else {
                let category = categories.iter().find(|category| category.key() == name);
                let category = category.filter(|category| category.gate() != Gate::Open);
                fields.add_category(
                    category.ok_or(FormError::UnknownField)?,
                    word(&CATEGORY_VALUES, &value)?,
                )?;
            }
        }
        Ok(fields)
    }

    fn set_button(&mut self, button: Button) -> Result<(), FormError> {
        match self.button.replace(button) {
            None => Ok(()),
            Some(_) => Err(FormError::RepeatedField),
        }
    }

    fn add_category(
        &mut self,
        category: &'static CategoryDeclaration,
        granted: bool,
    ) -> Result<(), FormError> {
        if self.named.iter().any(|(decided, _)| decided.key() == category.key()) {
            return Err(FormError::RepeatedField);
        }
        self.named.push((category, granted));
        Ok(())
    }
}

/// What a word of a table means.
fn word<T: Copy>(words: &[(&str, T)], given: &str) -> Result<T, FormError> {
    let found = words.iter().find(|(word, _)| *word == given);
    found.map(|(_, meaning)| *meaning).ok_or(FormError::UnknownValue)
}
