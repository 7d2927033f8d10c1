//! The page of recipes has the scripts that run first, as the tests in Chromium run them.

const PAGE: &str = include_str!("../../cookie-policy/docs/embeds.md");

const STARTS: [(&str, &str); 3] = [
    ("docs/start/ga.js", include_str!("../../cookie-policy/docs/start/ga.js")),
    ("docs/start/matomo.js", include_str!("../../cookie-policy/docs/start/matomo.js")),
    ("docs/start/plausible.js", include_str!("../../cookie-policy/docs/start/plausible.js")),
];

#[test]
fn the_page_has_each_script_that_runs_first() {
    for (path, script) in STARTS {
        assert!(PAGE.contains(&format!("start = \"{path}\"")), "{path}");
        assert!(PAGE.contains(&format!("`{path}` of your package:\n\n```text\n{script}```")), "{path}");
    }
}
