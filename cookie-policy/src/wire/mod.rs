//! The texts that travel: the request's cookies, the response's lines, and the values in them.

pub(crate) mod choices;
pub(crate) mod codec;
pub(crate) mod cookie_header;
pub(crate) mod date;
pub(crate) mod error;
pub(crate) mod octets;
pub(crate) mod problem;
pub(crate) mod received_line;
pub(crate) mod set_cookie;
pub(crate) mod value;
