//! The text of a lock file: one field in each line, so that changes of different fields merge.

use std::fmt::{self, Display, Formatter};

use super::entry::{Entry, json};
use super::{Lock, VERSION};

impl Display for Lock {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        writeln!(f, "{{\n  \"version\": {VERSION},\n  \"fingerprints\": {},", json(&self.fingerprints))?;
        for (name, value) in self.policy.fields() {
            writeln!(f, "  {}: {value},", json(name))?;
        }
        write_list(f, "categories", &self.categories)?;
        f.write_str(",\n")?;
        write_list(f, "cookies", &self.cookies)?;
        // Most policies embed nothing.
        if !self.embeds.is_empty() {
            f.write_str(",\n")?;
            write_list(f, "embeds", &self.embeds)?;
        }
        f.write_str("\n}\n")
    }
}

fn write_list(f: &mut Formatter<'_>, name: &str, entries: &[Entry]) -> fmt::Result {
    write!(f, "  \"{name}\": [")?;
    for (i, entry) in entries.iter().enumerate() {
        f.write_str(if i == 0 { "\n" } else { ",\n" })?;
        write_entry(f, entry)?;
    }
    f.write_str(if entries.is_empty() { "]" } else { "\n  ]" })
}

fn write_entry(f: &mut Formatter<'_>, entry: &Entry) -> fmt::Result {
    f.write_str("    {")?;
    for (i, (name, value)) in entry.fields().enumerate() {
        let gap = if i == 0 { "" } else { "," };
        write!(f, "{gap}\n      {}: {value}", json(name))?;
    }
    f.write_str("\n    }")
}
