//! Chromium, controlled through chromedriver: pages as visitors see and use them, and the stored cookies.

mod browser;
mod driver;
mod emulation;
mod http;
mod kept;
mod page;

pub use browser::Browser;
pub use emulation::Screen;
pub use http::head;
pub use kept::{Kept, assert_kept};
pub use page::Key;
