//! Chromium, Firefox and WebKitGTK: what all of them do with a line, and where they differ.

mod differences;
mod endings;
mod lines;
mod matrix;
mod visit;

use cookie_policy_tests_browsers::Engine;
use visit::Visit;

/// One test for each browser, because each is started once.
fn all(engine: Engine) {
    let Some(visit) = Visit::start(engine) else { return };
    endings::nothing_that_the_browser_keeps_passes_the_audit_as_ended(&visit);
    // The tests of Chromium alone look into its store.
    if engine != Engine::Chromium {
        matrix::every_cookie_comes_back_until_its_removal(&visit);
    }
    differences::the_browser_does_what_the_table_says(&visit);
}

#[test]
fn chromium() {
    all(Engine::Chromium);
}

#[test]
fn firefox() {
    all(Engine::Firefox);
}

#[test]
fn webkitgtk() {
    all(Engine::WebKitGtk);
}
