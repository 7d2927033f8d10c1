//! What the log says where the layer is missing.

use cookie_policy_tests_servers::{Response, Server};

/// Checks that the response is an error whose body is the one line of the log, and that it names the code that is missing.
#[track_caller]
pub(crate) fn assert_says(server: &Server, response: &Response, code: &str) {
    assert_eq!(response.status, 500);
    assert_eq!(server.log.lines(), [format!("ERROR message={}", response.body)]);
    assert_names(server, code);
}

/// Checks that the one line of the log names the code that is missing.
#[track_caller]
pub(crate) fn assert_names(server: &Server, code: &str) {
    let [logged] = &server.log.lines()[..] else { panic!("one line is logged: {:?}", server.log.lines()) };
    assert!(logged.starts_with("ERROR "), "{logged}");
    let named = logged.split('`').nth(3).expect("the second thing in backticks is the code");
    assert_eq!(named.replace(' ', ""), code.replace(' ', ""));
    assert!(!logged.contains("38afes7a8"), "{logged}");
}
