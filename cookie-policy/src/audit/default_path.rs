//! The path of a cookie whose line has none.

use std::borrow::Cow;

use crate::wire::path;

/// The directory of a request's address, which is the path of cookies whose line has none (RFC 6265bis, section 5.1.4).
#[derive(Clone, Debug)]
pub(crate) struct DefaultPath(Cow<'static, str>);

impl DefaultPath {
    /// Most requests are for an address without a directory, which costs nothing to keep.
    pub(crate) fn of(request_path: &str) -> Self {
        match path::default(request_path) {
            "/" => Self(Cow::Borrowed("/")),
            directory => Self(Cow::Owned(directory.to_owned())),
        }
    }

    pub(super) fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}
