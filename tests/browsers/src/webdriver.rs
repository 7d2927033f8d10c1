//! Browsers that a driver speaks for, by W3C WebDriver.

use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use cookie_policy_tests::port;
use serde_json::{Value, json};

use crate::http::{self, PATIENCE};
use crate::link::Link;
use crate::process::{Folder, Process};
use crate::xvfb::Xvfb;

/// A browser behind its driver. The fields are dropped in this order.
#[derive(Debug)]
pub(crate) struct WebDriver {
    session: String,
    port: u16,
    _driver: Process,
    _screen: Option<Xvfb>,
    _folder: Folder,
}

/// What Chromium logs for [`Browser::take_requests`](crate::Browser::take_requests).
#[derive(Clone, Copy)]
pub(crate) enum Log {
    Nothing,
    Requests,
}

/// How often a driver is started: another program may have the port first, or answer there instead of it.
const TRIES: u32 = 10;

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

impl WebDriver {
    pub(crate) fn of_chromium(driver: &Path, program: &Path, more: &[&str], log: Log) -> Self {
        let folder = Folder::new();
        let profile = format!("--user-data-dir={}", folder.path().join("profile").display());
        let arguments: Vec<_> =
            ARGUMENTS.into_iter().chain([&*profile]).chain(more.iter().copied()).collect();
        let options = json!({ "binary": program, "args": arguments });
        let logs = match log {
            Log::Nothing => json!({}),
            Log::Requests => json!({ "performance": "ALL" }),
        };
        let wanted = json!({
            "acceptInsecureCerts": true,
            "goog:chromeOptions": options,
            "goog:loggingPrefs": logs,
        });
        Self::start(driver, None, folder, &wanted)
    }

    pub(crate) fn of_webkit(driver: &Path, xvfb: &Path) -> Self {
        Self::start(driver, Some(Xvfb::start(xvfb)), Folder::new(), &json!({ "acceptInsecureCerts": true }))
    }

    fn start(driver: &Path, screen: Option<Xvfb>, folder: Folder, wanted: &Value) -> Self {
        let driver = || {
            let mut driver = Command::new(driver);
            screen.iter().for_each(|screen| _ = driver.env("DISPLAY", &screen.display));
            FOLDERS.iter().for_each(|variable| _ = driver.env(variable, folder.path()));
            driver
        };
        let wanted = json!({ "capabilities": { "alwaysMatch": wanted } });
        let mut failed = Vec::new();
        for _ in 0..TRIES {
            match session(driver(), &wanted) {
                Ok((driver, port, session)) => {
                    return Self { session, port, _driver: driver, _screen: screen, _folder: folder };
                }
                Err(error) => failed.push(error),
            }
        }
        panic!("no session begins: {failed:.2000?}")
    }
}

/// Where a browser would keep files of its own.
const FOLDERS: [&str; 3] = ["HOME", "TMPDIR", "XDG_RUNTIME_DIR"];

/// A driver, its port, and a session with it.
fn session(driver: Command, wanted: &Value) -> Result<(Process, u16, String), String> {
    let (driver, port) = listening(driver).ok_or("the driver ended")?;
    let answer = http::try_request(port, "POST", "/session", wanted)?;
    let session = answer.get("sessionId").and_then(Value::as_str).ok_or("the session has no id")?;
    Ok((driver, port, session.to_owned()))
}

/// A driver, and its port, once it is ready there.
fn listening(mut driver: Command) -> Option<(Process, u16)> {
    let port = port::reserve();
    let driver = driver.arg(format!("--port={port}")).stdout(Stdio::null()).stderr(Stdio::null());
    let mut driver = Process::start(driver);
    let start = Instant::now();
    while start.elapsed() < PATIENCE && driver.0.try_wait().expect("the driver can be asked").is_none() {
        let status = http::try_request(port, "GET", "/status", &Value::Null);
        if status.is_ok_and(|status| status.get("ready") == Some(&Value::Bool(true))) {
            return Some((driver, port));
        }
        thread::sleep(Duration::from_millis(20));
    }
    None
}

impl Link for WebDriver {
    fn command(&self, method: &str, command: &str, body: &Value) -> Value {
        http::request(self.port, method, &format!("/session/{}{command}", self.session), body)
    }
}

impl Drop for WebDriver {
    fn drop(&mut self) {
        self.command("DELETE", "", &Value::Null);
    }
}
