//! Firefox, by Marionette: its own protocol, of which geckodriver makes W3C WebDriver.

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::http::PATIENCE;
use crate::link::Link;
use crate::process::{Folder, Process};

/// The browser, and the connection to it. The fields are dropped in this order.
#[derive(Debug)]
pub(crate) struct Marionette {
    stream: Mutex<BufReader<TcpStream>>,
    _process: Process,
    _folder: Folder,
}

/// Any free port, nothing that asks or calls home, and one process for all sites, because each takes time to start.
const PREFERENCES: [(&str, &str); 8] = [
    ("marionette.port", "0"),
    ("browser.shell.checkDefaultBrowser", "false"),
    ("browser.startup.homepage_override.mstone", "\"ignore\""),
    ("datareporting.policy.dataSubmissionEnabled", "false"),
    ("toolkit.telemetry.reportingpolicy.firstRun", "false"),
    ("network.captive-portal-service.enabled", "false"),
    ("fission.autostart", "false"),
    ("dom.ipc.processCount", "1"),
];

/// The commands of W3C WebDriver that tests use, and the names that Marionette has for them.
const COMMANDS: [(&str, &str, &str); 12] = [
    ("POST", "/url", "WebDriver:Navigate"),
    ("GET", "/url", "WebDriver:GetCurrentURL"),
    ("POST", "/back", "WebDriver:Back"),
    ("POST", "/refresh", "WebDriver:Refresh"),
    ("POST", "/execute/sync", "WebDriver:ExecuteScript"),
    ("POST", "/execute/async", "WebDriver:ExecuteAsyncScript"),
    ("POST", "/element", "WebDriver:FindElement"),
    ("POST", "/elements", "WebDriver:FindElements"),
    ("POST", "/click", "WebDriver:ElementClick"),
    ("POST", "/actions", "WebDriver:PerformActions"),
    ("GET", "/cookie", "WebDriver:GetCookies"),
    ("DELETE", "/cookie", "WebDriver:DeleteAllCookies"),
];

impl Marionette {
    pub(crate) fn start(program: &Path) -> Self {
        let folder = Folder::new();
        let lines = PREFERENCES.map(|(name, value)| format!("user_pref({name:?}, {value});\n"));
        fs::write(folder.path().join("user.js"), lines.concat()).expect("the profile can be written");
        let mut command = Command::new(program);
        command.args(["--headless", "--marionette", "--no-remote", "--profile"]).arg(folder.path());
        let command = command.env("HOME", folder.path()).stdout(Stdio::null()).stderr(Stdio::null());
        let process = Process::start(command);
        let stream = TcpStream::connect(("127.0.0.1", port(folder.path()))).expect("Firefox listens");
        stream.set_read_timeout(Some(PATIENCE)).expect("a timeout can be set");
        let mut stream = BufReader::new(stream);
        // Its greeting.
        message(&mut stream);
        let marionette = Self { stream: Mutex::new(stream), _process: process, _folder: folder };
        marionette.send("WebDriver:NewSession", &json!({ "acceptInsecureCerts": true }));
        marionette
    }

    /// The value of the response: some are in a field of that name.
    fn send(&self, name: &str, parameters: &Value) -> Value {
        let command = json!([0, 0, name, parameters]).to_string();
        let mut stream = self.stream.lock().expect("no test panicked");
        write!(stream.get_mut(), "{}:{command}", command.len()).expect("Firefox takes commands");
        let mut response = message(&mut stream);
        let [.., error, value] = response.as_array_mut().expect("it is a list").as_mut_slice() else {
            panic!("{name}: {response}")
        };
        assert!(error.is_null(), "{name}: {error:.2000}");
        match value.get_mut("value") {
            Some(inner) => inner.take(),
            None => value.take(),
        }
    }
}

/// The port that Firefox has written into its profile.
fn port(profile: &Path) -> u16 {
    let start = Instant::now();
    loop {
        let text = fs::read_to_string(profile.join("MarionetteActivePort")).unwrap_or_default();
        if let Ok(port) = text.trim().parse() {
            return port;
        }
        assert!(start.elapsed() < PATIENCE, "Firefox never told its port");
        thread::sleep(Duration::from_millis(50));
    }
}

/// One message: its length, a colon, and JSON.
fn message(stream: &mut BufReader<TcpStream>) -> Value {
    let mut length = Vec::new();
    stream.read_until(b':', &mut length).expect("Firefox answers");
    length.pop();
    let length = std::str::from_utf8(&length).ok().and_then(|digits| digits.parse().ok());
    let mut text = vec![0; length.expect("a message begins with its length")];
    stream.read_exact(&mut text).expect("the message arrives");
    serde_json::from_slice(&text).expect("the message is JSON")
}

impl Link for Marionette {
    fn command(&self, method: &str, command: &str, body: &Value) -> Value {
        // An element is a parameter here, and a part of the address in W3C WebDriver.
        let (element, command) = match command.strip_prefix("/element/").and_then(|rest| rest.split_once('/'))
        {
            Some((id, command)) => (Some(id), format!("/{command}")),
            None => (None, command.to_owned()),
        };
        let named = COMMANDS
            .iter()
            .find(|(its_method, its_command, _)| (*its_method, *its_command) == (method, &*command));
        let (_, _, name) = named.unwrap_or_else(|| panic!("{method} {command} has no name in Marionette"));
        match element {
            Some(id) => self.send(name, &json!({ "id": id })),
            None if body.is_null() => self.send(name, &json!({})),
            None => self.send(name, body),
        }
    }
}
