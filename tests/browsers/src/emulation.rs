//! Settings of visitors' browsers, and screens.

use serde_json::json;

use crate::browser::Browser;

/// A screen, in CSS pixels.
#[derive(Clone, Copy, Debug)]
pub struct Screen {
    /// Its width.
    pub width: u32,
    /// Its height.
    pub height: u32,
    /// The zoom factor: 400 % is 4, with a quarter of the width.
    pub zoom: u32,
}

impl Browser {
    /// Shows pages on this screen.
    pub fn show_on(&self, screen: Screen) {
        let Screen { width, height, zoom } = screen;
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": zoom, "mobile": false });
        self.devtools("Emulation.setDeviceMetricsOverride", &metrics);
    }

    /// Emulates a media feature, such as `("prefers-color-scheme", "dark")`.
    pub fn prefer(&self, features: &[(&str, &str)]) {
        let features: Vec<_> =
            features.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect();
        self.devtools("Emulation.setEmulatedMedia", &json!({ "media": "screen", "features": features }));
    }

    /// Shows pages as they are printed.
    pub fn show_as_printed(&self) {
        self.devtools("Emulation.setEmulatedMedia", &json!({ "media": "print" }));
    }

    /// Disables scripts of pages, beginning with the next page.
    pub fn run_no_scripts(&self) {
        self.devtools("Emulation.setScriptExecutionDisabled", &json!({ "value": true }));
    }

    /// Runs this in every page before its own scripts.
    pub fn run_first(&self, script: &str) {
        self.devtools("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": script }));
    }

    /// Sends this header with every request.
    pub fn send(&self, field: &str, value: &str) {
        self.devtools("Network.enable", &json!({}));
        self.devtools("Network.setExtraHTTPHeaders", &json!({ "headers": { field: value } }));
    }
}
