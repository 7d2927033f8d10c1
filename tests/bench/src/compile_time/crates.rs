//! Creates crates in a folder, and runs cargo on them.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};
use std::{env, fs, io};

/// A folder of crates below the target folder of this program.
pub(super) struct Crates {
    folder: PathBuf,
}

impl Crates {
    /// Writes an empty crate for each name, with its `[dependencies]`.
    pub(super) fn new(name: &str, dependencies: &[(&str, String)]) -> io::Result<Self> {
        let program = env::current_exe()?;
        let target = program.ancestors().nth(2).unwrap_or(Path::new("."));
        let crates = Self { folder: target.join("bench").join(name) };
        let members: Vec<&str> = dependencies.iter().map(|(name, _)| *name).collect();
        crates.write("Cargo.toml", &format!("[workspace]\nresolver = \"3\"\nmembers = {members:?}\n"))?;
        for (name, dependencies) in dependencies {
            let package = format!("[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n");
            crates.write(&format!("{name}/Cargo.toml"), &(package + "[dependencies]\n" + dependencies))?;
            crates.write(&format!("{name}/src/lib.rs"), "")?;
        }
        Ok(crates)
    }

    pub(super) fn write(&self, file: &str, text: &str) -> io::Result<()> {
        let file = self.folder.join(file);
        fs::create_dir_all(file.parent().unwrap_or(&self.folder))?;
        fs::write(file, text)
    }

    /// Deletes what was built.
    pub(super) fn clean(&self) -> io::Result<()> {
        match fs::remove_dir_all(self.folder.join("target")) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    /// Returns the dependencies of one crate.
    pub(super) fn dependencies(&self, name: &str) -> io::Result<BTreeSet<String>> {
        let output = cargo()
            .args(["tree", "--quiet", "-p", name, "--edges", "normal", "--prefix", "none", "--format", "{p}"])
            .current_dir(&self.folder)
            .output()?;
        let lines = String::from_utf8_lossy(&output.stdout);
        // The crate itself comes first.
        Ok(lines.lines().skip(1).filter_map(|line| line.split(' ').next()).map(str::to_owned).collect())
    }

    /// Returns how long a `cargo check` or `cargo build` of one crate takes.
    pub(super) fn cargo(&self, command: &str, name: &str) -> io::Result<Duration> {
        let start = Instant::now();
        let status = cargo()
            .args([command, "--quiet", "-p", name])
            .current_dir(&self.folder)
            .env("CARGO_INCREMENTAL", "0")
            .env("CARGO_TARGET_DIR", self.folder.join("target"))
            .status()?;
        let time = start.elapsed();
        if status.success() { Ok(time) } else { Err(io::Error::other(format!("{name} does not compile"))) }
    }
}

fn cargo() -> Command {
    Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}
