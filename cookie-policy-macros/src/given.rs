//! What was written for a key, and where.

use proc_macro2::Span;

/// What was given for a key.
#[derive(Default)]
pub(crate) enum Given<T> {
    #[default]
    Nothing,
    /// Something that could not be read, which was complained about. Rules add nothing to that.
    Unreadable,
    Value(Spanned<T>),
}

/// A value, and where it was written.
pub(crate) struct Spanned<T> {
    pub(crate) value: T,
    pub(crate) span: Span,
}

impl<T> Given<T> {
    pub(crate) fn value(&self) -> Option<&Spanned<T>> {
        match self {
            Given::Value(value) => Some(value),
            Given::Nothing | Given::Unreadable => None,
        }
    }

    pub(crate) fn span(&self) -> Option<Span> {
        self.value().map(|given| given.span)
    }

    /// The value, if it is this one.
    pub(crate) fn exactly(&self, value: T) -> Option<&Spanned<T>>
    where
        T: PartialEq,
    {
        self.value().filter(|given| given.value == value)
    }

    pub(crate) fn is_nothing(&self) -> bool {
        matches!(self, Given::Nothing)
    }
}

impl<T: Copy> Given<T> {
    /// What was given, or the default.
    pub(crate) fn or(&self, default: T) -> T {
        self.value().map_or(default, |given| given.value)
    }
}

impl Given<String> {
    pub(crate) fn text(&self) -> Option<&str> {
        self.value().map(|given| given.value.as_str())
    }
}
