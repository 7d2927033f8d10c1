//! The value of a `Set-Cookie` line while it is written.

use std::borrow::Cow;
use std::{fmt, mem, ptr};

use crate::declare::declaration::Declaration;
use crate::declare::facts::Facts;
use crate::wire::error::Error;
use crate::wire::octets::{LIMIT, are_cookie_octets, is_cookie_octet};

/// A line whose value is being written. An encoding can only append to it.
pub struct ValueText {
    declaration: &'static Declaration,
    name: Cow<'static, str>,
    /// Name, `=`, and the value so far.
    line: String,
    /// The position of the first byte of the value that is not a cookie-octet.
    invalid: Option<usize>,
}

impl fmt::Debug for ValueText {
    /// Shows no value, because it belongs to the visitor.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ValueText").field("name", &self.declaration.name()).finish_non_exhaustive()
    }
}

impl ValueText {
    /// The capacity for a value of unknown length, in bytes.
    pub(crate) const USUAL: usize = 64;

    /// A text that has not [begun](Self::begin). Moving one that has begun is measurable in a path this short.
    #[inline]
    pub(crate) const fn new(declaration: &'static Declaration) -> Self {
        Self { declaration, name: Cow::Borrowed(""), line: String::new(), invalid: None }
    }

    /// Begins an empty value of the cookie `name`. A value of at most `length` bytes needs no second allocation.
    pub(crate) fn begin(&mut self, name: Cow<'static, str>, max_age: &str, length: usize) {
        let Facts { attributes, .. } = &self.declaration.facts;
        self.line = String::with_capacity(name.len() + 1 + length + max_age.len() + attributes.text.len());
        self.line.push_str(&name);
        self.line.push('=');
        self.name = name;
        self.invalid = None;
    }

    /// Appends a part of the encoded value.
    pub fn push(&mut self, text: &str) {
        if !are_cookie_octets(text) && self.invalid.is_none() {
            let before = self.length();
            self.invalid =
                text.bytes().position(|byte| !is_cookie_octet(byte)).map(|position| before + position);
        }
        self.push_octets(text);
    }

    /// Appends cookie-octets, without a check.
    pub(crate) fn push_octets(&mut self, octets: &str) {
        self.line.push_str(octets);
    }

    /// Checks that the value can be sent as a value of this cookie.
    #[inline]
    pub(crate) fn check(&self, declaration: &'static Declaration) -> Result<(), Error> {
        let cookie = declaration.name();
        // A hand-written encoding can swap the text with that of another cookie.
        let invalid = if ptr::eq(self.declaration, declaration) { self.invalid } else { Some(0) };
        if let Some(position) = invalid {
            return Err(Error::InvalidOctet { cookie, position });
        }
        let (name, value) = (self.name.len(), self.length());
        if name + value > LIMIT { Err(Error::TooLong { cookie, name, value }) } else { Ok(()) }
    }

    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    pub(crate) fn value(&self) -> &str {
        self.line.get(self.name.len() + 1..).unwrap_or_default()
    }

    /// Writes a sealed value in place of the value.
    pub(crate) fn replace(&mut self, sealed: &str) {
        self.line.truncate(self.name.len() + 1);
        self.invalid = None;
        self.push(sealed);
    }

    /// The length of the value in bytes.
    pub(crate) fn length(&self) -> usize {
        self.value().len()
    }

    /// Returns the whole line, and leaves an empty text.
    pub(super) fn take_name(&mut self) -> Cow<'static, str> {
        mem::take(&mut self.name)
    }

    #[inline]
    pub(super) fn take_line(&mut self, max_age: &str) -> String {
        if !max_age.is_empty() {
            self.line.push_str(max_age);
        }
        self.line.push_str(self.declaration.facts.attributes.text);
        mem::take(&mut self.line)
    }
}
