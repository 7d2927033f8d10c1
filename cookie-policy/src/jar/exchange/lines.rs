//! The collection of a response's lines.

use super::few::Few;
use crate::wire::set_cookie::SetCookie;

/// Lines in the order of the calls, one for each name. Most responses have one or none.
pub(crate) type Lines = Few<SetCookie>;

impl Lines {
    pub(super) fn find(&self, name: &str) -> Option<&SetCookie> {
        self.iter().find(|line| line.name() == name)
    }

    /// Appends a line in place of an earlier one for the same name, which it returns (RFC 6265bis, section 4.1.1).
    #[inline]
    pub(super) fn replace(&mut self, line: SetCookie) -> Option<SetCookie> {
        if self.is_empty() {
            self.push(line);
            None
        } else {
            self.replace_earlier(line)
        }
    }

    fn replace_earlier(&mut self, line: SetCookie) -> Option<SetCookie> {
        let replaced = self.take(|other| other.name() == line.name());
        self.push(line);
        replaced
    }

    /// Appends lines of different names in place of earlier ones for the same names.
    pub(super) fn replace_all(&mut self, lines: Vec<SetCookie>) {
        if !lines.is_empty() {
            self.retain(|line| !contain_name(&lines, line.name()));
            self.append(lines);
        }
    }
}

/// Whether one of the lines is for a name.
pub(super) fn contain_name(lines: &[SetCookie], name: &str) -> bool {
    lines.iter().any(|line| line.name() == name)
}
