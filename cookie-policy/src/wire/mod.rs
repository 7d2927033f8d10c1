//! What is sent and received: the `Cookie` header, `Set-Cookie` lines, and the values in them.

pub(crate) mod choices;
pub(crate) mod codec;
pub(crate) mod cookie_header;
pub(crate) mod date;
pub(crate) mod domain;
pub(crate) mod error;
pub(crate) mod ip;
pub(crate) mod long_header;
pub(crate) mod octets;
#[cfg(feature = "http")]
pub(crate) mod origin;
pub(crate) mod path;
pub(crate) mod place;
pub(crate) mod problem;
pub(crate) mod received_line;
pub(crate) mod received_name;
pub(crate) mod set_cookie;
pub(crate) mod suffix;
pub(crate) mod value;
pub(crate) mod value_text;
pub(crate) mod weight;
