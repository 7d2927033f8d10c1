//! The browsers that tests drive.

use std::fmt;

use cookie_policy_tests::skip::skip;

use crate::browser::Browser;
use crate::link::Link;
use crate::marionette::Marionette;
use crate::process::{Program, find};
use crate::webdriver::{Log, WebDriver};

/// A browser of which Debian has a package.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium, driven by chromedriver.
    Chromium,
    /// Firefox ESR, driven by its own protocol.
    Firefox,
    /// MiniBrowser, driven by WebKitWebDriver, on a screen of its own.
    WebKitGtk,
}

impl Engine {
    /// Each of them.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKitGtk];

    /// Starts the browser. `None` if this machine does not have it; then `what` is not tested with it.
    pub fn start(self, what: &str) -> Option<Browser> {
        self.start_with(what, &[], Log::Nothing)
    }

    /// The same; Chromium gets these arguments, too, and may log.
    pub(crate) fn start_with(self, what: &str, more: &[&str], log: Log) -> Option<Browser> {
        let program = |program: &Program| {
            let found = find(program);
            if found.is_none() {
                let package = program.package;
                skip(&format!("{what} in {self}"), package, &format!("install the package `{package}`"));
            }
            found
        };
        let link: Box<dyn Link> = match self {
            Self::Chromium => {
                Box::new(WebDriver::of_chromium(&program(&CHROMEDRIVER)?, &program(&CHROMIUM)?, more, log))
            }
            Self::Firefox => Box::new(Marionette::start(&program(&FIREFOX)?)),
            Self::WebKitGtk => Box::new(WebDriver::of_webkit(&program(&WEBKIT)?, &program(&XVFB)?)),
        };
        Some(Browser::new(link))
    }
}

const CHROMEDRIVER: Program = Program { names: &["chromedriver"], package: "chromium-driver" };
const CHROMIUM: Program = Program { names: &["chromium", "google-chrome"], package: "chromium" };
const FIREFOX: Program = Program { names: &["firefox-esr", "firefox"], package: "firefox-esr" };
const WEBKIT: Program = Program { names: &["WebKitWebDriver"], package: "webkit2gtk-driver" };
const XVFB: Program = Program { names: &["Xvfb"], package: "xvfb" };

impl fmt::Display for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Chromium => "Chromium",
            Self::Firefox => "Firefox",
            Self::WebKitGtk => "WebKitGTK",
        })
    }
}
