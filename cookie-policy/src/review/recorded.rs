//! Files that are recorded beside the code, and compared with what the declarations say now.

use std::env;
use std::fmt::{self, Display, Formatter};
use std::fs;
use std::io::{self, ErrorKind, Read as _};
use std::path::{Path, PathBuf};

/// The size of the largest file that is read. A lock of 2,000 cookies has about 1 MB.
const LARGEST: u64 = 16 * 1024 * 1024;

/// What to do with a file that differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    Compare,
    /// `UPDATE_COOKIES=1`
    Write,
    /// `UPDATE_COOKIES=1` where a file that is written would be lost.
    WriteInCi,
}

impl Mode {
    pub(crate) fn of_environment() -> Self {
        match (is_on("UPDATE_COOKIES"), in_ci()) {
            (false, _) => Self::Compare,
            (true, false) => Self::Write,
            (true, true) => Self::WriteInCi,
        }
    }
}

pub(crate) fn in_ci() -> bool {
    is_on("CI")
}

fn is_on(variable: &str) -> bool {
    env::var_os(variable).is_some_and(|value| !["", "0", "false"].iter().any(|off| value == *off))
}

/// What to do if a file differs.
pub(crate) const ACCEPT: &str =
    "if this change is intended, run the test with `UPDATE_COOKIES=1`, and commit the file";

/// What to do if a file should be written in CI.
pub(crate) const NOT_IN_CI: &str = "is not written, because `CI` is set; run the test with `UPDATE_COOKIES=1` on your machine, and commit the file";

/// A file that is recorded beside the code.
#[derive(Clone, Debug)]
pub(crate) struct Recorded {
    path: PathBuf,
    /// The path as messages show it.
    shown: String,
}

impl Recorded {
    /// A file below the folder of the package that runs its tests, or that was compiled.
    pub(crate) fn of_package(compiled: &str, file: &str) -> Self {
        let folder = env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| compiled.into());
        Self { path: Path::new(&folder).join(file), shown: file.to_owned() }
    }

    /// A file below the current folder.
    #[cfg(feature = "cli")]
    pub(crate) fn at(path: &str) -> Self {
        Self { path: PathBuf::from(path), shown: path.to_owned() }
    }

    /// Returns the text, or `None` if the file does not exist.
    pub(crate) fn read(&self) -> Result<Option<String>, FileFault> {
        let file = match fs::File::open(&self.path) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            file => file.map_err(FileFault::Unreadable)?,
        };
        text_of(file).map(Some)
    }

    /// Writes the text with the line ends of the former text, and reads it back.
    pub(crate) fn write(&self, text: &str, former: Option<&str>) -> Result<(), FileFault> {
        let text = match former {
            Some(former) if former.contains("\r\n") => text.replace('\n', "\r\n"),
            _ => text.to_owned(),
        };
        fs::write(&self.path, &text).map_err(FileFault::Unwritable)?;
        if self.read()?.as_ref() == Some(&text) { Ok(()) } else { Err(FileFault::NotAsWritten) }
    }
}

/// Reads a text that is not too large.
pub(crate) fn text_of(source: impl io::Read) -> Result<String, FileFault> {
    let mut bytes = Vec::new();
    source.take(LARGEST + 1).read_to_end(&mut bytes).map_err(FileFault::Unreadable)?;
    if bytes.len() as u64 > LARGEST {
        return Err(FileFault::TooLarge);
    }
    String::from_utf8(bytes).map_err(|error| FileFault::NotUtf8 { line: line_of(&error) })
}

fn line_of(error: &std::string::FromUtf8Error) -> usize {
    let valid = error.utf8_error().valid_up_to();
    let before = error.as_bytes().iter().take(valid);
    before.filter(|byte| **byte == b'\n').count() + 1
}

/// Returns the text with `\n` as line ends, and without a byte order mark.
pub(crate) fn normalized(text: &str) -> String {
    text.strip_prefix('\u{feff}').unwrap_or(text).replace("\r\n", "\n")
}

impl Display for Recorded {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`", self.shown.escape_debug())
    }
}

/// Why a file cannot be read or written.
#[derive(Debug)]
pub(crate) enum FileFault {
    Unreadable(io::Error),
    Unwritable(io::Error),
    TooLarge,
    NotUtf8 { line: usize },
    NotAsWritten,
}

impl Display for FileFault {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(error) => write!(f, "cannot be read: {error}"),
            Self::Unwritable(error) => write!(f, "cannot be written: {error}"),
            Self::TooLarge => write!(f, "is larger than {} MiB", LARGEST / 1024 / 1024),
            Self::NotUtf8 { line } => write!(f, "line {line} is not UTF-8"),
            Self::NotAsWritten => f.write_str("was written, but has another content when read back"),
        }
    }
}
