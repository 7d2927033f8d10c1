//! Whether a line has the attributes that are declared.

use super::fault::{Fault, quoted};
use super::line::Line;
use crate::declare::attributes::SetBy;
use crate::declare::declaration::Declaration;
use crate::placement::installation::Installation;

/// An attribute with a value.
struct Valued {
    name: &'static str,
    of_line: for<'l> fn(&Line<'l>) -> Option<&'l [u8]>,
    of_declaration: fn(&Declaration) -> Option<&'static str>,
    is_same: fn(&[u8], &[u8]) -> bool,
}

const VALUED: [Valued; 3] = [
    Valued {
        name: "Path",
        of_line: |line| line.said.path,
        of_declaration: |cookie| Some(cookie.path()),
        is_same: |one, other| one == other,
    },
    Valued {
        name: "Domain",
        of_line: |line| line.said.domain,
        of_declaration: Declaration::domain,
        is_same: <[u8]>::eq_ignore_ascii_case,
    },
    Valued {
        name: "SameSite",
        of_line: |line| line.raw("samesite"),
        of_declaration: |cookie| Some(cookie.same_site().as_str()),
        is_same: <[u8]>::eq_ignore_ascii_case,
    },
];

/// An attribute that is there or not.
struct Flag {
    name: &'static str,
    key: &'static str,
    of_line: fn(&Line<'_>) -> bool,
    of_declaration: fn(&Declaration) -> bool,
}

/// The first is `Secure`.
const FLAGS: [Flag; 3] = [
    Flag {
        name: "Secure",
        key: "secure",
        of_line: |line| line.said.secure,
        of_declaration: Declaration::secure,
    },
    Flag {
        name: "HttpOnly",
        key: "http_only",
        of_line: |line| line.said.http_only,
        of_declaration: Declaration::http_only,
    },
    Flag {
        name: "Partitioned",
        key: "partitioned",
        of_line: |line| line.said.partitioned,
        of_declaration: Declaration::partitioned,
    },
];

const BY_SCRIPT: Fault =
    Fault::new("A-SET-ATTR", "the declaration says that scripts set the cookie: remove the line");

const SECURE: Fault =
    Fault::new("A-SET-ATTR", "the line has `Secure`, and browsers drop it over plain HTTP: leave it out");

/// Returns what differs between a line and the declaration of its cookie, both said, and what to write.
pub(super) fn faults(
    line: &Line<'_>,
    cookie: &Declaration,
    site: &Installation,
) -> impl Iterator<Item = Fault> {
    let by_script = (cookie.set_by() != SetBy::Server).then_some(BY_SCRIPT);
    let valued = VALUED.iter().filter_map(|attribute| attribute.fault(line, cookie));
    let is_lost = site.is_plain_http && line.said.secure;
    let flags = FLAGS.iter().skip(usize::from(is_lost)).filter_map(|flag| flag.fault(line, cookie));
    by_script.into_iter().chain(valued).chain(is_lost.then_some(SECURE)).chain(flags)
}

impl Valued {
    fn fault(&self, line: &Line<'_>, cookie: &Declaration) -> Option<Fault> {
        let (name, declared) = (self.name, (self.of_declaration)(cookie));
        let quote = |value: &[u8]| quoted(name, value);
        let reason = match ((self.of_line)(line), declared.map(str::as_bytes)) {
            (Some(said), Some(declared)) if (self.is_same)(said, declared) => return None,
            (None, None) => return None,
            (Some(said), Some(declared)) => {
                let (said, declared) = (quote(said), quote(declared));
                format!("the line has {said}, the declaration {declared}: write {declared}")
            }
            (Some(said), None) => {
                format!("the line has {}, the declaration no `{name}`: leave it out", quote(said))
            }
            (None, Some(declared)) => {
                let declared = quote(declared);
                format!("the line has no `{name}`, the declaration {declared}: write {declared}")
            }
        };
        Some(Fault::quoting("A-SET-ATTR", reason))
    }
}

impl Flag {
    fn fault(&self, line: &Line<'_>, cookie: &Declaration) -> Option<Fault> {
        let Self { name, key, .. } = self;
        let reason = match ((self.of_line)(line), (self.of_declaration)(cookie)) {
            (true, false) => {
                format!(
                    "the line has `{name}`, the declaration `{key} = false`: declare `{key} = true`, or leave it out"
                )
            }
            (false, true) => {
                format!("the line has no `{name}`, the declaration `{key} = true`: write `{name}`")
            }
            (true, true) | (false, false) => return None,
        };
        Some(Fault::quoting("A-SET-ATTR", reason))
    }
}
