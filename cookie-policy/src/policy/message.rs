//! Messages of const evaluation, which has no `format!`.

use crate::declare::buffer::Buffer;

/// A message. A longer one is cut.
pub(crate) struct Message(Buffer<512>);

impl Message {
    /// Joins the parts.
    pub(crate) const fn concat(parts: &[&str]) -> Self {
        let mut message = Buffer::EMPTY;
        let mut i = 0;
        while i < parts.len() {
            #[expect(clippy::indexing_slicing, reason = "`i` is below the length")]
            message.push(parts[i].as_bytes());
            i += 1;
        }
        Self(message)
    }

    pub(crate) const fn as_str(&self) -> &str {
        match self.0.as_str() {
            Some(text) => text,
            None => "a declaration of this policy is not valid",
        }
    }
}

/// Stops const evaluation with a message.
macro_rules! refuse {
    ($($part:expr),+) => { panic!("{}", $crate::policy::message::Message::concat(&[$($part),+]).as_str()) };
}

pub(crate) use refuse;
