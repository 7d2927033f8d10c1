//! Messages of const evaluation, which has no `format!`.

/// A text in a fixed buffer. A longer text is cut.
pub(crate) struct Message {
    bytes: [u8; 512],
    len: usize,
}

impl Message {
    /// Joins the parts.
    pub(crate) const fn concat(parts: &[&str]) -> Self {
        let mut message = Self { bytes: [0; 512], len: 0 };
        let mut i = 0;
        while i < parts.len() {
            #[expect(clippy::indexing_slicing, reason = "`i` is below the length")]
            message.push(parts[i].as_bytes());
            i += 1;
        }
        message
    }

    #[expect(clippy::indexing_slicing, reason = "both indices are below their lengths")]
    const fn push(&mut self, bytes: &[u8]) {
        let mut i = 0;
        while i < bytes.len() && self.len < self.bytes.len() {
            self.bytes[self.len] = bytes[i];
            self.len += 1;
            i += 1;
        }
    }

    pub(crate) const fn as_str(&self) -> &str {
        match std::str::from_utf8(self.bytes.split_at(self.len).0) {
            Ok(text) => text,
            Err(_) => "a declaration of this policy is not valid",
        }
    }
}

/// Stops const evaluation with a message.
macro_rules! refuse {
    ($($part:expr),+) => { panic!("{}", $crate::policy::message::Message::concat(&[$($part),+]).as_str()) };
}

pub(crate) use refuse;
