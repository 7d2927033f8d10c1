use cookie_policy::{Jar, Statistics};

#[path = "../site.rs"]
mod site;

use site::{SitePolicy, VisitorId};

// As `std::thread::spawn` and the spawning functions of executors ask.
fn spawn(_: impl FnOnce() + Send + 'static) {}

fn handler(jar: Jar<SitePolicy>) {
    if let Some(consent) = jar.consent::<Statistics>() {
        spawn(move || {
            let _ = VisitorId("7f2c".into()).set(consent);
        });
    }
}

fn main() {}
