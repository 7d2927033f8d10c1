//! The browser.

use serde_json::{Value, json};

use crate::engine::Engine;
use crate::kept::Kept;
use crate::link::Link;
use crate::webdriver::Log;

/// A browser with a profile of its own. It ends when it is dropped.
#[derive(Debug)]
pub struct Browser {
    link: Box<dyn Link>,
}

impl Browser {
    pub(crate) fn new(link: Box<dyn Link>) -> Self {
        Self { link }
    }

    /// Starts Chromium with these arguments, too. `None` if there is none; then `what` is not tested.
    pub fn start(what: &str, more: &[&str]) -> Option<Self> {
        Engine::Chromium.start_with(what, more, Log::Nothing)
    }

    /// The same; Chromium logs what pages request.
    pub fn start_logging(what: &str, more: &[&str]) -> Option<Self> {
        Engine::Chromium.start_with(what, more, Log::Requests)
    }

    /// Returns what pages and their frames requested from servers since the last call, by Chromium's own log.
    pub fn take_requests(&self) -> Vec<String> {
        let log = self.command("/se/log", &json!({ "type": "performance" }));
        log.as_array().expect("the log is a list").iter().filter_map(requested).collect()
    }

    /// Opens a page, and returns when all of it is there.
    #[track_caller]
    pub fn open(&self, url: &str) {
        self.going("/url", &json!({ "url": url }));
    }

    /// The address of the page.
    pub fn url(&self) -> String {
        self.get("/url").as_str().expect("an address is a text").to_owned()
    }

    /// As the button does.
    #[track_caller]
    pub fn back(&self) {
        self.going("/back", &json!({}));
    }

    /// As the button does.
    #[track_caller]
    pub fn reload(&self) {
        self.going("/refresh", &json!({}));
    }

    /// chromedriver alone may return before all scripts of a page ran.
    #[track_caller]
    fn going(&self, command: &str, body: &Value) {
        self.leaving(|| {
            self.command(command, body);
        });
    }

    /// The moment at which a cookie of the page ends, in seconds since 1970. `None` if there is no such cookie, or if it
    /// ends with the session.
    pub fn expiry(&self, name: &str) -> Option<i64> {
        let cookies = self.get("/cookie");
        let mut cookies = cookies.as_array().expect("there is a list").iter();
        cookies
            .find(|cookie| cookie.get("name").is_some_and(|its_name| its_name == name))?
            .get("expiry")?
            .as_i64()
    }

    /// Everything in Chromium's store, whatever page is open.
    pub fn cookies(&self) -> Vec<Kept> {
        let answer = self.devtools("Storage.getCookies", &json!({}));
        let cookies = answer.get("cookies").and_then(Value::as_array).expect("there is a list");
        let mut cookies: Vec<_> = cookies.iter().map(Kept::of).collect();
        cookies.sort();
        cookies
    }

    /// Removes the cookies that the open page has, as the settings of the browser can.
    pub fn forget(&self) {
        self.link.command("DELETE", "/cookie", &Value::Null);
    }

    /// Empties Chromium's store.
    pub fn forget_all(&self) {
        self.devtools("Storage.clearCookies", &json!({}));
    }

    /// A command of the Chrome DevTools Protocol, which only Chromium has. WebDriver itself shows neither partitions nor
    /// cookies of other pages.
    pub fn devtools(&self, command: &str, parameters: &Value) -> Value {
        self.command("/goog/cdp/execute", &json!({ "cmd": command, "params": parameters }))
    }

    pub(crate) fn command(&self, command: &str, body: &Value) -> Value {
        self.link.command("POST", command, body)
    }

    pub(crate) fn get(&self, command: &str) -> Value {
        self.link.command("GET", command, &Value::Null)
    }
}

/// The address of a request, if the entry of the log is about one (Chrome DevTools Protocol, `Network.requestWillBeSent`).
fn requested(entry: &Value) -> Option<String> {
    let message: Value = serde_json::from_str(entry.get("message")?.as_str()?).ok()?;
    let event = message.get("message")?;
    let is_request = event.get("method")? == "Network.requestWillBeSent";
    let address = event.pointer("/params/request/url")?.as_str()?;
    // Chromium's own pages have other schemes.
    (is_request && address.starts_with("http")).then(|| address.to_owned())
}
