//! What the command line prints for a site that is made at run time.
#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

use std::process::Command;

use cookie_policy::{Lock, Site};
use transport::TransportPolicy;

fn site_with_a_history() -> Site<TransportPolicy> {
    let former = Lock::of::<TransportPolicy>().to_string().replace("184 days", "90 days");
    Site::new().history(&[&former]).unwrap()
}

#[test]
#[ignore = "the next test runs it, because it prints"]
fn a_site_with_a_history_prints_its_page() {
    let _ = cookie_policy::cli::run_for(&site_with_a_history(), ["print"]);
}

#[test]
fn what_is_printed_for_a_site_is_its_page() {
    let arguments = ["--exact", "a_site_with_a_history_prints_its_page", "--ignored", "--nocapture"];
    let child = Command::new(std::env::current_exe().unwrap()).args(arguments).output().unwrap();
    let printed = String::from_utf8(child.stdout).unwrap();
    let page = site_with_a_history().document().markdown().to_string();
    assert!(page.contains("What changed?") && printed.contains(&page), "{printed}");
}
