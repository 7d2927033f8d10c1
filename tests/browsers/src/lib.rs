//! Chromium, Firefox and WebKitGTK, driven by tests: pages as visitors see and use them. Of Chromium also the store of
//! cookies, and what developer tools can change.

mod browser;
mod emulation;
mod engine;
mod http;
mod kept;
mod link;
mod marionette;
mod page;
mod process;
mod webdriver;
mod xvfb;

pub use browser::Browser;
pub use emulation::Screen;
pub use engine::Engine;
pub use http::head;
pub use kept::{Kept, assert_kept};
pub use page::Key;
