//! Feature `form`: reading an answer from the fields of a form.

use std::fmt;

use super::fields::Fields;
use crate::jar::answer::Answer;
use crate::policy::Policy;

/// Why the fields of a form, or of a JSON object, are not a valid answer. It contains no field and no value, because they
/// come from the network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FormError {
    /// The field `answer` is missing.
    NoAnswer,
    /// A field with the value `grant` or `refuse` is not the key of a category that visitors can refuse.
    UnknownField,
    /// The value of `answer` is not `accept_all`, `refuse_all`, `save` or `change`, or the value of a category is
    /// not `grant` or `refuse`.
    UnknownValue,
    /// A field occurs more than once.
    RepeatedField,
}

impl fmt::Display for FormError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            FormError::NoAnswer => {
                "the field `answer` is missing; give the buttons the name `answer`, and in a script pass the pressed one: `new FormData(form, event.submitter)`"
            }
            FormError::UnknownField => {
                "a field is `grant` or `refuse`, but is not the key of a category that can be refused; remove it"
            }
            FormError::UnknownValue => {
                "a field has an unknown value; use `accept_all`, `refuse_all`, `save` or `change` for `answer`, and `grant` or `refuse` for a category"
            }
            FormError::RepeatedField => "a field occurs more than once; send each field once",
        })
    }
}

impl std::error::Error for FormError {}

impl<P: Policy> Answer<P> {
    /// Reads an answer from the body of a form (`application/x-www-form-urlencoded`), without any check of who sent it. With
    /// feature `form`.
    ///
    /// **Any other site can make a visitor's browser post such a form.** Servers use
    /// [`Site::read_answer`](crate::Site::read_answer), which refuses those. This function is for forms that you know to be the
    /// visitor's own, such as in tests.
    ///
    /// | field | value |
    /// |---|---|
    /// | `answer` | `accept_all` or `refuse_all` for every category; `save` or `change` for what the fields of the categories say |
    /// | a category's [key](crate::Category::KEY) | `grant` or `refuse`. A category without a field is kept as it was with `change`; with `save` it is refused, but [`AnonymousStatistics`](crate::AnonymousStatistics) that need no consent are kept unless `statistics` is `refuse` |
    /// | any other field | belongs to the application and is ignored, unless its value is `grant` or `refuse` |
    ///
    /// Browsers send all fields of a form with the button that was pressed, so a form may have fields of categories next
    /// to `accept_all` and `refuse_all`, which ignore them.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::{Answer, FormError, Statistics, Status};
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let mut jar = Jar::<TransportPolicy>::from_cookie_header("");
    /// jar.answer(Answer::from_trusted_form("answer=save&statistics=grant")?)?;
    /// assert_eq!(jar.status::<Statistics>(), Status::Granted);
    ///
    /// let unknown = Answer::<TransportPolicy>::from_trusted_form("answer=save&telepathy=grant");
    /// assert_eq!(unknown.unwrap_err(), FormError::UnknownField);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`FormError`] for every form that is not a clear answer. An unclear form never grants anything.
    pub fn from_trusted_form(form: impl AsRef<[u8]>) -> Result<Self, FormError> {
        Fields::read::<P>(form_urlencoded::parse(form.as_ref()))?.answer()
    }
}
