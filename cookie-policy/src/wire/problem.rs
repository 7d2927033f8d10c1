//! Problems with a cookie of a request, or with a line of a response.

use std::borrow::Cow;
use std::fmt;

/// A cookie of a request that cannot be used, an embed that cannot be shown, or a `Set-Cookie` line that browsers or the policy do not accept. It
/// contains the cookie's name and the rule, never the value.
///
/// [`Jar::problems`](crate::Jar::problems) returns those of a request.
///
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
/// # fn main() {
/// let jar = Jar::<TransportPolicy>::from_cookie_header("cookies_preferences=yes");
/// let problem = &jar.problems()[0];
/// let text = "cookie `cookies_preferences`: the visitor's choices are malformed, so nothing counts as granted [B-DENY-DEFAULT]";
/// assert_eq!(problem.to_string(), text);
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    rule: &'static str,
    cookie: String,
    reason: Cow<'static, str>,
    is_of_embed: bool,
}

/// Longer names are cut, because they come from the network and would fill logs.
const LONGEST_NAME: usize = 64;

impl Problem {
    pub(crate) fn new(rule: &'static str, name: &[u8], reason: impl Into<Cow<'static, str>>) -> Self {
        let name = name.get(..LONGEST_NAME).unwrap_or(name);
        Self { rule, cookie: name.escape_ascii().to_string(), reason: reason.into(), is_of_embed: false }
    }

    /// A problem with what a page embeds.
    pub(crate) fn of_embed(rule: &'static str, key: &'static str, reason: &'static str) -> Self {
        Self { is_of_embed: true, ..Self::new(rule, key.as_bytes(), reason) }
    }

    /// Returns the id of the rule that the cookie breaks. The [list of rules](crate::docs::rules) explains each.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// # fn main() {
    /// let jar = Jar::<TransportPolicy>::from_cookie_header("sessionid=mine; sessionid=planted");
    /// assert_eq!(jar.problems()[0].rule(), "A-READ-DUP");
    /// # }
    /// ```
    pub fn rule(&self) -> &'static str {
        self.rule
    }

    /// Returns what is wrong, as a sentence for logs.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// # fn main() {
    /// let jar = Jar::<TransportPolicy>::from_cookie_header("sessionid=mine; sessionid=planted");
    /// assert_eq!(jar.problems()[0].reason(), "the request carries the cookie more than once, so none of them counts");
    /// # }
    /// ```
    pub fn reason(&self) -> &str {
        &self.reason
    }

    /// Returns the first 64 bytes of the cookie's name, with every byte escaped that is not printable ASCII. It is
    /// empty for a cookie without a name. For an embed that could not be shown, it is the key of the embed.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// # fn main() {
    /// let jar = Jar::<TransportPolicy>::from_cookie_header("sessionid=mine; sessionid=planted");
    /// assert_eq!(jar.problems()[0].cookie(), "sessionid");
    /// # }
    /// ```
    pub fn cookie(&self) -> &str {
        &self.cookie
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let of = if self.is_of_embed { "embed" } else { "cookie" };
        write!(f, "{of} `{}`: {} [{}]", self.cookie, self.reason, self.rule)
    }
}
