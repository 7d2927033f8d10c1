//! A client in the browser that uses the declarations of the server.

use std::path::Path;
use std::process::{Command, Output};
use std::time::Duration;

use cookie_policy::testing::Visitor;
use cookie_policy::{Answer, Consent, Key, Keys, Policy as _, Preferences as Category, Site};
use cookie_policy_tests::skip::skip;
use cookie_policy_tests_declarations::{Session, SharedPolicy, Theme, page, theme_line};

const TARGET: &str = "wasm32-unknown-unknown";

fn run(program: &str, arguments: &[&str]) -> Output {
    Command::new(program).args(arguments).output().unwrap_or_else(|error| panic!("{program}: {error}"))
}

fn cargo(arguments: &[&str]) -> String {
    let output = run(env!("CARGO"), arguments);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("cargo writes UTF-8")
}

#[test]
fn declarations_need_no_randomness_and_no_crypto() {
    let package = "cookie-policy-tests-declarations";
    let tree = [
        "tree",
        "--package",
        package,
        "--target",
        TARGET,
        "--edges",
        "no-proc-macro,normal",
        "--prefix",
        "none",
        "--offline",
    ];
    let tree = cargo(&tree);
    let mut crates: Vec<_> = tree.lines().filter_map(|line| line.split(' ').next()).collect();
    crates.sort_unstable();
    crates.dedup();
    let expected = [
        "cookie-policy",
        package,
        "itoa",
        "memchr",
        "percent-encoding",
        "serde",
        "serde_core",
        "serde_json",
        "zmij",
    ];
    assert_eq!(crates, expected);
}

#[test]
fn declarations_build_for_wasm() {
    let libraries = run("rustc", &["--print", "target-libdir", "--target", TARGET]);
    let libraries = String::from_utf8_lossy(&libraries.stdout).trim().to_owned();
    if libraries.is_empty() || !Path::new(&libraries).is_dir() {
        return skip("a client in WebAssembly", TARGET, "run `rustup target add wasm32-unknown-unknown`");
    }
    let package = "cookie-policy-tests-declarations";
    cargo(&[
        "check",
        "--quiet",
        "--package",
        package,
        "--target",
        TARGET,
        "--target-dir",
        concat!(env!("CARGO_TARGET_TMPDIR"), "/wasm"),
    ]);
}

#[test]
fn what_the_client_writes_is_what_the_server_reads() {
    let keys = Keys::new(Key::from_bytes(&[7; 64]).expect("64 bytes are enough"));
    let site = Site::<SharedPolicy>::new().keys(keys);
    let mut visitor = Visitor::of(&site);
    visitor.answer(Answer::accept_all()).expect("answered");
    visitor.set_document_cookie(&theme_line("dark"));
    let jar = visitor.request();
    let theme = jar.consent::<Category>().and_then(Consent::get);
    assert_eq!(theme, Some(Theme("dark".into())));
    Session("mia".into()).set(&jar).expect("a server sets it");
    visitor.wait(Duration::from_secs(30 * 86_400));
    assert_eq!(visitor.cookie("theme"), None, "the client states the declared lifetime");
}

#[test]
fn the_client_has_the_page_of_the_server() {
    assert_eq!(page(), SharedPolicy::document().html().to_string());
    let named = |cookie: &cookie_policy::Declaration| page().contains(cookie.name());
    assert!(SharedPolicy::COOKIES.iter().all(named));
}
