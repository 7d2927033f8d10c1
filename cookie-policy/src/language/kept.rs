//! How long a browser keeps what is declared, in the words of a language.

use std::time::Duration;

use super::Texts;
use crate::declare::attributes::{Party, Storage};
use crate::declare::declaration::Declaration;
use crate::declare::lifetime::{LONGEST, Lifetime};

/// What visitors read about how long a browser keeps something.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Kept {
    For(Lifetime),
    /// A lifetime that starts again at each visit.
    Renewed(Lifetime),
    /// The limit of browsers, for a cookie that a third party says to keep longer.
    Capped(Duration),
    /// As long as the tab is open.
    InTab,
}

impl Kept {
    pub(crate) fn of(lifetime: Lifetime, storage: Storage, party: Party, refresh: bool) -> Self {
        match (lifetime, storage, party) {
            (Lifetime::Session, Storage::Session, _) => Kept::InTab,
            _ if refresh => Kept::Renewed(lifetime),
            (Lifetime::AtMost(time), Storage::Cookie, Party::Third) if time.as_secs() == LONGEST => {
                Kept::Capped(time)
            }
            _ => Kept::For(lifetime),
        }
    }
}

impl Declaration {
    pub(crate) fn kept(&self) -> Kept {
        Kept::of(self.lifetime(), self.storage(), self.party(), self.is_counted_again())
    }
}

impl Texts {
    /// Returns how long a browser keeps something, in words.
    pub(crate) fn kept(&self, kept: Kept) -> String {
        let mut text = String::new();
        self.push_kept(kept, &mut text);
        text
    }

    /// Appends how long a browser keeps something, in words.
    pub(crate) fn push_kept(&self, kept: Kept, text: &mut String) {
        match kept {
            Kept::For(lifetime) => self.push_lifetime(lifetime, text),
            Kept::Renewed(lifetime) => text.push_str(&self.renewed(lifetime)),
            Kept::Capped(time) => self.push_time_in(self.time.capped, time, text),
            Kept::InTab => text.push_str(self.storage.tab),
        }
    }

    fn renewed(&self, lifetime: Lifetime) -> String {
        self.time.renewed.replace("{}", &self.lifetime(lifetime))
    }
}
