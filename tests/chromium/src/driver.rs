//! Finds and starts chromedriver.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{self, Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::{env, fs};

use cookie_policy_tests::skip::skip;

/// How often to start chromedriver: another program may take the port that it has chosen.
const TRIES: u32 = 10;

/// The number of drivers that this process has started.
static STARTED: AtomicU32 = AtomicU32::new(0);

/// chromedriver. It is stopped when it is dropped.
#[derive(Debug)]
pub(crate) struct Driver {
    process: Child,
    pub(crate) port: u16,
    /// The folder of its files and those of the browser.
    pub(crate) folder: PathBuf,
}

impl Driver {
    pub(crate) fn start(program: &Path) -> Self {
        let started = (0..TRIES).find_map(|_| Self::once(program));
        started.expect("chromedriver starts and tells its port")
    }

    fn once(program: &Path) -> Option<Self> {
        let number = STARTED.fetch_add(1, Ordering::Relaxed);
        let folder = env::temp_dir().join(format!("cookie-policy-{}-{number}", process::id()));
        fs::create_dir_all(&folder).expect("there is room for a browser's files");
        let mut command = Command::new(program);
        let command = command.arg("--port=0").env("TMPDIR", &folder);
        let command = command.stdout(Stdio::piped()).stderr(Stdio::null());
        let mut driver = Self { process: command.spawn().expect("chromedriver starts"), port: 0, folder };
        let output = BufReader::new(driver.process.stdout.take().expect("the output is piped"));
        driver.port = output.lines().map_while(Result::ok).find_map(|line| port(&line))?;
        Some(driver)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // The test has ended: if something cannot be stopped or removed, that is not a fault of the library.
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// Returns the port in `ChromeDriver was started successfully on port 12345.`
fn port(line: &str) -> Option<u16> {
    line.split_once("successfully on port ")?.1.trim_end_matches('.').parse().ok()
}

/// Returns the first of these programs that is installed.
pub(crate) fn found(what: &str, names: &[&str], package: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let folders: Vec<_> = env::split_paths(&path).collect();
    let mut files = names.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name)));
    let found = files.find(|file| file.is_file());
    if found.is_none() {
        skip(what, package, &format!("install the package `{package}`"));
    }
    found
}
