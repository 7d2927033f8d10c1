//! Feature `form`: reading an answer from a posted form.

use std::fmt;

use crate::declare::category::{CategoryDeclaration, Gate};
use crate::jar::answer::{Answer, Baseline};
use crate::policy::Policy;

/// Why a form is not a valid answer. It contains no field and no value of the form, because they come from the
/// network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FormError {
    /// The form has fields, but no field `answer`.
    NoAnswer,
    /// A field is neither `answer` nor the key of a category that visitors can refuse.
    UnknownField,
    /// The value of `answer` is not `accept_all`, `refuse_all`, `save` or `change`, or the value of a category is
    /// not `grant` or `refuse`.
    UnknownValue,
    /// The form has a field more than once.
    RepeatedField,
}

impl fmt::Display for FormError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            FormError::NoAnswer => "the form has no field `answer`; give its buttons the name `answer`",
            FormError::UnknownField => {
                "the form has a field that is neither `answer` nor the key of a category that can be refused; remove it from the form"
            }
            FormError::UnknownValue => {
                "a field of the form has an unknown value; use `accept_all`, `refuse_all`, `save` or `change` for `answer`, and `grant` or `refuse` for a category"
            }
            FormError::RepeatedField => "the form has a field more than once; send each field once",
        })
    }
}

impl std::error::Error for FormError {}

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
const CATEGORY_VALUES: [(&str, bool); 2] = [("grant", true), ("refuse", false)];

impl<P: Policy> Answer<P> {
    /// Reads an answer from a posted form (`application/x-www-form-urlencoded`). With feature `form`.
    ///
    /// | field | value |
    /// |---|---|
    /// | `answer` | `accept_all` or `refuse_all` for every category; `save` or `change` for what the fields of the categories say |
    /// | a category's [key](crate::Category::KEY) | `grant` or `refuse`; a category without a field is refused with `save`, and kept with `change` |
    ///
    /// An empty form refuses everything. Browsers send all fields of a form with the button that was pressed, so a
    /// form may have fields of categories next to `accept_all` and `refuse_all`, which ignore them.
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
    /// [`FormError`] for every form that is not a clear answer. An unclear form never grants anything.
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
