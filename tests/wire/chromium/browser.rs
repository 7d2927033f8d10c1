//! Chromium, driven by chromedriver.

use std::env;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use cookie_policy_tests::skip::skip;
use serde_json::{Value, json};

use super::http;
use super::kept::Kept;

const ARGUMENTS: [&str; 9] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
    // Domains that are not on this machine.
    "--host-resolver-rules=MAP *.example.test 127.0.0.1",
];

/// A browser with a profile of its own. It ends when it is dropped.
pub(super) struct Browser {
    session: Option<String>,
    driver: Driver,
}

/// chromedriver, which ends when it is dropped.
struct Driver {
    process: Child,
    port: u16,
    profile: PathBuf,
}

impl Browser {
    /// `trusted` is an origin that counts as secure without TLS. `None` if there is no browser.
    pub(super) fn start(trusted: &str) -> Option<Self> {
        let driver = found("the browser's cookies", &["chromedriver"], "chromium-driver")?;
        let binary = found("the browser's cookies", &["chromium", "google-chrome"], "chromium")?;
        let mut browser = Self { session: None, driver: Driver::start(&driver) };
        let profile = format!("--user-data-dir={}", browser.driver.profile.display());
        let trust = format!("--unsafely-treat-insecure-origin-as-secure={trusted}");
        let arguments: Vec<_> = ARGUMENTS.into_iter().chain([&*profile, &trust]).collect();
        let options = json!({ "binary": binary, "args": arguments });
        let wanted = json!({ "capabilities": { "alwaysMatch": { "goog:chromeOptions": options } } });
        let answer = http::request(browser.driver.port, "POST", "/session", &wanted);
        browser.session = answer.get("sessionId").and_then(Value::as_str).map(str::to_owned);
        Some(browser)
    }

    /// Opens a page, and returns when it is there.
    pub(super) fn open(&self, url: &str) {
        self.command("/url", &json!({ "url": url }));
    }

    /// Everything in the browser's store, whatever page is open.
    pub(super) fn cookies(&self) -> Vec<Kept> {
        let answer = self.devtools("Storage.getCookies");
        let cookies = answer.get("cookies").and_then(Value::as_array).expect("there is a list");
        let mut cookies: Vec<_> = cookies.iter().map(Kept::of).collect();
        cookies.sort();
        cookies
    }

    pub(super) fn forget_all(&self) {
        self.devtools("Storage.clearCookies");
    }

    /// WebDriver itself shows neither partitions nor cookies of other pages.
    fn devtools(&self, command: &str) -> Value {
        self.command("/goog/cdp/execute", &json!({ "cmd": command, "params": {} }))
    }

    fn command(&self, command: &str, body: &Value) -> Value {
        let session = self.session.as_deref().expect("the session began");
        http::request(self.driver.port, "POST", &format!("/session/{session}{command}"), body)
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        if let Some(session) = &self.session {
            http::request(self.driver.port, "DELETE", &format!("/session/{session}"), &Value::Null);
        }
    }
}

impl Driver {
    fn start(program: &Path) -> Self {
        let mut command = Command::new(program);
        let command = command.arg("--port=0").stdout(Stdio::piped()).stderr(Stdio::null());
        let mut process = command.spawn().expect("chromedriver starts");
        let output = BufReader::new(process.stdout.take().expect("the output is piped"));
        let port = output.lines().map_while(Result::ok).find_map(|line| port(&line));
        let profile = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("chromium-{}", process.id()));
        Self { process, port: port.expect("chromedriver tells its port"), profile }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Already on the way out: what cannot be ended or removed is no failure of the library.
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = std::fs::remove_dir_all(&self.profile);
    }
}

/// The port in `ChromeDriver was started successfully on port 12345.`
fn port(line: &str) -> Option<u16> {
    line.split_once("successfully on port ")?.1.trim_end_matches('.').parse().ok()
}

/// A program, by the first of these names that there is.
fn found(what: &str, names: &[&str], package: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let folders: Vec<_> = env::split_paths(&path).collect();
    let mut files = names.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name)));
    let found = files.find(|file| file.is_file());
    if found.is_none() {
        skip(what, package, &format!("install the package `{package}`"));
    }
    found
}
