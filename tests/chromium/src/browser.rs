//! The browser.

use serde_json::{Value, json};

use crate::driver::{Driver, found};
use crate::http;
use crate::kept::Kept;

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

/// A browser with its own profile. It is closed when it is dropped.
#[derive(Debug)]
pub struct Browser {
    session: Option<String>,
    driver: Driver,
}

impl Browser {
    /// Starts a browser with additional arguments. Returns `None` if there is none; then `what` is not tested.
    pub fn start(what: &str, more: &[&str]) -> Option<Self> {
        let driver = found(what, &["chromedriver"], "chromium-driver")?;
        let binary = found(what, &["chromium", "google-chrome"], "chromium")?;
        let mut browser = Self { session: None, driver: Driver::start(&driver) };
        let profile = format!("--user-data-dir={}", browser.driver.folder.join("profile").display());
        let arguments: Vec<_> =
            ARGUMENTS.into_iter().chain([&*profile]).chain(more.iter().copied()).collect();
        let options = json!({ "binary": binary, "args": arguments });
        let wanted = json!({ "capabilities": { "alwaysMatch": { "goog:chromeOptions": options } } });
        let answer = http::request(browser.driver.port, "POST", "/session", &wanted);
        browser.session = answer.get("sessionId").and_then(Value::as_str).map(str::to_owned);
        Some(browser)
    }

    /// Opens a page, and returns when it has loaded.
    #[track_caller]
    pub fn open(&self, url: &str) {
        self.going("/url", &json!({ "url": url }));
    }

    /// Returns the address of the page.
    pub fn url(&self) -> String {
        self.get("/url").as_str().expect("an address is a text").to_owned()
    }

    /// Goes back, as with the button.
    #[track_caller]
    pub fn back(&self) {
        self.going("/back", &json!({}));
    }

    /// Goes forward, as with the button.
    #[track_caller]
    pub fn reload(&self) {
        self.going("/refresh", &json!({}));
    }

    /// chromedriver itself may return before all scripts of a page have run.
    #[track_caller]
    fn going(&self, command: &str, body: &Value) {
        self.leaving(|| {
            self.command(command, body);
        });
    }

    /// Returns all stored cookies, for any page.
    pub fn cookies(&self) -> Vec<Kept> {
        let answer = self.devtools("Storage.getCookies", &json!({}));
        let cookies = answer.get("cookies").and_then(Value::as_array).expect("there is a list");
        let mut cookies: Vec<_> = cookies.iter().map(Kept::of).collect();
        cookies.sort();
        cookies
    }

    /// Deletes all cookies.
    pub fn forget_all(&self) {
        self.devtools("Storage.clearCookies", &json!({}));
    }

    /// Sends a command of the Chrome DevTools Protocol. WebDriver shows neither partitions nor cookies of other pages.
    pub fn devtools(&self, command: &str, parameters: &Value) -> Value {
        self.command("/goog/cdp/execute", &json!({ "cmd": command, "params": parameters }))
    }

    pub(crate) fn command(&self, command: &str, body: &Value) -> Value {
        self.request("POST", command, body)
    }

    pub(crate) fn get(&self, command: &str) -> Value {
        self.request("GET", command, &Value::Null)
    }

    fn request(&self, method: &str, command: &str, body: &Value) -> Value {
        let session = self.session.as_deref().expect("the session began");
        http::request(self.driver.port, method, &format!("/session/{session}{command}"), body)
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        if let Some(session) = &self.session {
            http::request(self.driver.port, "DELETE", &format!("/session/{session}"), &Value::Null);
        }
    }
}
