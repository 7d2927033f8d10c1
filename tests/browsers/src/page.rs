//! The page that is open, as a visitor uses it.

use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use base64ct::{Base64, Encoding as _};
use serde_json::{Value, json};

use crate::browser::Browser;

/// How long a page may take to reach the expected state.
const PATIENCE: Duration = Duration::from_secs(20);

/// The number of pages that were left so far.
static LEFT: AtomicU32 = AtomicU32::new(0);

/// A key of the keyboard (W3C WebDriver, section 17.4.2).
#[derive(Clone, Copy, Debug)]
pub enum Key {
    /// Goes to the next control.
    Tab,
    /// Presses what has the focus.
    Enter,
    /// Presses or selects what has the focus.
    Space,
    /// Goes to the next choice.
    Down,
}

impl Key {
    fn value(self) -> &'static str {
        match self {
            Self::Tab => "\u{e004}",
            Self::Enter => "\u{e007}",
            Self::Space => " ",
            Self::Down => "\u{e015}",
        }
    }
}

impl Browser {
    /// Returns the result of a function body in the page.
    pub fn script(&self, body: &str) -> Value {
        self.command("/execute/sync", &json!({ "script": body, "args": [] }))
    }

    /// Returns the result of a promise in the page.
    pub fn promise(&self, expression: &str) -> Value {
        let body =
            format!("const done = arguments[0]; ({expression}).then(done, error => done('' + error));");
        self.command("/execute/async", &json!({ "script": body, "args": [] }))
    }

    /// Returns an expression in the page as text.
    pub fn text(&self, expression: &str) -> String {
        match self.script(&format!("return {expression}")) {
            Value::String(text) => text,
            other => other.to_string(),
        }
    }

    /// Returns whether an expression in the page is true.
    pub fn is(&self, expression: &str) -> bool {
        self.script(&format!("return !!({expression})")) == Value::Bool(true)
    }

    /// Scrolls to the end of the page, which shows what is loaded only near the visible part.
    pub fn look_at_all(&self) {
        self.script("scrollTo(0, document.body.scrollHeight)");
    }

    /// Waits until an expression is true, for what pages do without being asked.
    #[track_caller]
    pub fn until(&self, expression: &str) {
        let start = Instant::now();
        while !self.is(expression) {
            assert!(start.elapsed() < PATIENCE, "`{expression}` never held at {}", self.url());
            thread::sleep(Duration::from_millis(20));
        }
    }

    /// Returns the number of elements that match a selector.
    pub fn count(&self, selector: &str) -> u64 {
        let found = self.command("/elements", &json!({ "using": "css selector", "value": selector }));
        found.as_array().map_or(0, Vec::len) as u64
    }

    /// Clicks the first element that matches a selector, and waits for the page that it opens.
    #[track_caller]
    pub fn follow(&self, selector: &str) {
        self.leaving(|| self.click(selector));
    }

    /// Runs an action that opens another page, and waits for that page.
    #[track_caller]
    pub fn leaving(&self, leave: impl FnOnce()) {
        // A page that comes from the cache has an earlier number.
        let number = LEFT.fetch_add(1, Ordering::Relaxed);
        self.script(&format!("window.leftAs = {number}"));
        leave();
        self.until(&format!("window.leftAs !== {number} && document.readyState === 'complete'"));
    }

    /// Clicks the first element that matches a selector.
    #[track_caller]
    pub fn click(&self, selector: &str) {
        let found = self.command("/element", &json!({ "using": "css selector", "value": selector }));
        let id = found.as_object().and_then(|found| found.values().next()).and_then(Value::as_str);
        let id = id.unwrap_or_else(|| panic!("`{selector}` finds nothing"));
        self.command(&format!("/element/{id}/click"), &json!({}));
    }

    /// Presses a key.
    pub fn press(&self, key: Key) {
        let step = |kind| json!({ "type": kind, "value": key.value() });
        let keys = json!({ "type": "key", "id": "keyboard", "actions": [step("keyDown"), step("keyUp")] });
        self.command("/actions", &json!({ "actions": [keys] }));
    }

    /// Takes a picture (PNG) of the window, or of the whole page.
    pub fn screenshot(&self, all: bool) -> Vec<u8> {
        let answer = self.devtools("Page.captureScreenshot", &json!({ "captureBeyondViewport": all }));
        let text = answer.get("data").and_then(Value::as_str).expect("there is a picture");
        Base64::decode_vec(text).expect("the picture is in base64")
    }
}
