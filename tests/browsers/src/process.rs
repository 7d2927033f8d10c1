//! Programs, and what they leave behind.

use std::path::{Path, PathBuf};
use std::process::{self, Child, Command};
use std::sync::atomic::{AtomicU32, Ordering};
use std::{env, fs};

/// A program that may not be installed.
pub(crate) struct Program {
    /// The names that it can have.
    pub(crate) names: &'static [&'static str],
    /// The package of Debian that has it.
    pub(crate) package: &'static str,
}

/// Returns a program by the first of its names that there is.
pub(crate) fn find(program: &Program) -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let folders: Vec<_> = env::split_paths(&path).collect();
    let mut files = program.names.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name)));
    files.find(|file| file.is_file())
}

/// A program that runs until it is dropped.
#[derive(Debug)]
pub(crate) struct Process(pub(crate) Child);

impl Process {
    pub(crate) fn start(command: &mut Command) -> Self {
        Self(command.spawn().unwrap_or_else(|error| panic!("{command:?} does not start: {error}")))
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // What cannot be ended is not a failure of the library.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A folder for a browser's files, which is removed when it is dropped.
#[derive(Debug)]
pub(crate) struct Folder(PathBuf);

/// How many folders this process has made.
static FOLDERS: AtomicU32 = AtomicU32::new(0);

impl Folder {
    pub(crate) fn new() -> Self {
        let number = FOLDERS.fetch_add(1, Ordering::Relaxed);
        let folder = env::temp_dir().join(format!("cookie-policy-{}-{number}", process::id()));
        fs::create_dir_all(&folder).expect("there is room for a browser's files");
        Self(folder)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What cannot be removed is not a failure of the library.
        let _ = fs::remove_dir_all(&self.0);
    }
}
