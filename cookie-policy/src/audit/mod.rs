//! The `Set-Cookie` lines of others, compared with the policy.

mod blocked_load;
mod cookie_use;
pub(crate) mod date;
mod default_path;
mod duplicates;
mod ending;
mod fault;
mod finding;
mod gate;
mod identity;
mod inspection;
mod line;
mod retention;
mod scope;
mod tally;

pub use blocked_load::BlockedLoad;
pub use cookie_use::CookieUse;
pub(crate) use default_path::DefaultPath;
pub(crate) use finding::Finding;
pub(crate) use inspection::Inspection;
pub use tally::Tally;

/// What [`PolicyLayer`](crate::PolicyLayer) does about `Set-Cookie` lines that others wrote (a session middleware, an old
/// handler, a dependency) and that break the policy.
///
/// | finding | rule |
/// |---|---|
/// | the policy does not list the cookie, or lists it only as a third party's | A-SET-UNDECL |
/// | the visitor has not consented to its category, or refused it | B-GATE-SET |
/// | the line is about the visitor's choices, which only [`Jar::answer`](crate::Jar::answer) writes and ends | B-DENY-DEFAULT |
/// | an attribute differs from the declaration, or is missing | A-SET-ATTR |
/// | the cookie is kept longer than declared, or for the session where a time is declared, or the other way round | A-AGE-TRUTH |
/// | `Max-Age` is not a number, or `Expires` is not a date that all browsers read alike | A-AGE-GRAMMAR, A-EXP-FMT |
/// | only some browsers take the line for a removal | A-SET-END |
/// | audience measurement without consent is prolonged | B-EX-AUDIENCE-FR |
/// | another line of the response is about the same cookie | A-SET-DUP |
/// | browsers drop the line: it has a control character, no name and no value, or more than 4,096 bytes | A-VAL-CTL, A-NAME-EMPTY, A-SIZE-PAIR |
///
/// A shorter lifetime passes, because sessions count down. A line that removes a cookie passes, too, whatever cookie it
/// is, if every browser takes it for a removal: it has a name and `=`, `Max-Age=0` or an `Expires` in the past, and no
/// malformed attribute. `name=; Max-Age=0` and `name=; Expires=Thu, 01 Jan 1970 00:00:00 GMT` do, with or without `Path`
/// and the other attributes.
///
/// Two lines are about the same cookie if their name, `Domain` and path are the same. A line without `Path` has the
/// directory of the request's address as its path, as in browsers: `/account` on `/account/login`. The specification goes
/// further and asks for one line per name (RFC 6265bis, section 4.1.1). The audit does not: a policy can list two cookies
/// of one name with two paths, a cookie that moved is removed where it was and set where it is, and all browsers keep such
/// cookies apart. A second line for a place that is not declared is found anyway (A-SET-ATTR). `Partitioned` makes no
/// difference, because WebKitGTK takes such lines for one cookie.
///
/// The lines of every response are checked: those of errors, of upgrades, of `304 Not Modified` and of `HEAD` requests,
/// too.
///
/// To let a cookie of somebody else pass, declare it with its real attributes:
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
/// assert_eq!(layer.tally().findings().count(), 0, "there was no response yet");
/// # }
/// ```
///
/// If the layers of two policies wrap one application, each takes the other's lines for those of others: use one policy.
///
/// Every finding is counted in the layer's [`Tally`] and logged with `tracing`, in the fields `rule` and `cookie`. The
/// message quotes the attributes that differ, as they are in the line and in the declaration, and says what to write. It
/// never has the value of a cookie.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Audit {
    /// Sends the line, and logs the finding with level `ERROR`. The default.
    #[default]
    Report,
    /// Removes the line from the response, and logs the finding with level `WARN`.
    Enforce,
    /// Panics with all findings of the response: for tests of the application.
    Panic,
}
