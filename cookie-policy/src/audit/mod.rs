//! What leaves a server besides the jar's own lines.

mod inspection;
mod line;
mod tally;

pub(crate) use inspection::{Finding, inspect, sets};
pub use tally::{CookieUse, Tally};

/// What [`PolicyLayer`](crate::PolicyLayer) does about `Set-Cookie` lines that others wrote (a session middleware, an old
/// handler, a dependency) and that are against the policy.
///
/// | finding | rule |
/// |---|---|
/// | no cookie of the list has the name, or only one of a third party | A-SET-UNDECL |
/// | the visitor did not consent to its category, or refused it | B-GATE-SET |
/// | the visitor's choices, which [`Jar::answer`](crate::Jar::answer) alone writes and ends | B-DENY-DEFAULT |
/// | an attribute is other than declared, or left out | A-SET-ATTR |
/// | it lives longer than declared, or for the session against declared time, or the other way round | A-AGE-TRUTH |
/// | `Max-Age` is no number, or `Expires` no date that browsers can read | A-AGE-GRAMMAR, A-EXP-FMT |
/// | audience measurement without consent is prolonged | B-EX-AUDIENCE-FR |
/// | another line of the response is about the same cookie: name, domain, path, partition | A-SET-DUP |
/// | browsers drop the line: a control character, no name and no value, over 4096 bytes | A-VAL-CTL, A-NAME-EMPTY, A-SIZE-PAIR |
///
/// A shorter lifetime passes, because sessions count down, and so does a line that ends a cookie. To let a cookie of somebody
/// else pass, declare it, with its real attributes:
///
/// ```
/// use cookie_policy::Cookie;
///
/// /// To keep what the visitor put into the basket
/// #[derive(Cookie)]
/// #[cookie(name = "id", provider = site, category = Necessary(UserInput), lifetime = session, same_site = Strict)]
/// struct SessionOfMiddleware;
/// ```
///
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
/// use cookie_policy::{Audit, PolicyLayer, Site};
///
/// # fn main() {
/// let layer = PolicyLayer::new(Site::<TransportPolicy>::new()).audit(Audit::Enforce);
/// # let _ = layer;
/// # }
/// ```
///
/// Of layers of two policies around one answer, each takes the other's lines for those of others: an answer has one policy.
///
/// Every finding is counted in the layer's [`Tally`] and logged (`tracing`, with the fields `rule` and `cookie`). No report
/// tells a value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Audit {
    /// The line leaves, and the log says so (level `ERROR`). The default.
    #[default]
    Report,
    /// The line does not leave, and the log says so (level `WARN`).
    Enforce,
    /// The answer panics with what was found: for tests of the application.
    Panic,
}
