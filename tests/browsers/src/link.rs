//! How tests talk to a browser.

use std::fmt::Debug;

use serde_json::Value;

/// A session with a browser. Commands are those of W3C WebDriver, named by their method and by what follows
/// `/session/{id}` in their address.
pub(crate) trait Link: Debug + Send + Sync {
    /// Returns the value of the response, and panics with what the browser says if the command fails.
    fn command(&self, method: &str, command: &str, body: &Value) -> Value;
}
