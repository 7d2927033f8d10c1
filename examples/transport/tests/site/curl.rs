//! The program `curl` and its cookie file.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{SystemTime, UNIX_EPOCH};

use crate::server::Server;
use crate::{Client, DAY, Visit};

pub(super) struct Curl {
    /// `curl` treats 127.0.0.1 as secure, as browsers do, so it keeps and sends `Secure` cookies
    /// (https://github.com/curl/curl/pull/7263).
    site: String,
    cookies: PathBuf,
}

impl Curl {
    pub(super) fn is_installed() -> bool {
        Command::new("curl").arg("--version").output().is_ok_and(|output| output.status.success())
    }

    /// Returns a client whose cookie file has this name.
    pub(super) fn new(server: &Server, name: &str) -> Self {
        let cookies = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.cookies"));
        fs::write(&cookies, "").unwrap();
        Self { site: format!("http://{}", server.address()), cookies }
    }

    /// Sends one request, and returns the target if the response is a redirect.
    fn run(&self, arguments: &[&str]) -> String {
        let mut curl = Command::new("curl");
        // As the first argument, `--disable` ignores the user's settings.
        curl.args(["--disable", "--silent", "--show-error", "--noproxy", "*", "--max-time", "60"]);
        curl.args(["--write-out", "\n%{redirect_url}"]);
        curl.arg("--cookie").arg(&self.cookies).arg("--cookie-jar").arg(&self.cookies);
        let output = curl.args(arguments).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap().rsplit('\n').next().unwrap().to_owned()
    }
}

impl Client for Curl {
    fn visit(&self, visit: Visit) {
        let redirect = match visit {
            Visit::Open(page) => self.run(&[&format!("{}{page}", self.site)]),
            Visit::Answer(form) => self.run(&["--data", form, &format!("{}/cookies", self.site)]),
        };
        // Not `--location`: with it, curl 7.88 restores cookies from the file that the first response removed
        // (https://github.com/curl/curl/pull/10685).
        if !redirect.is_empty() {
            self.run(&[&redirect]);
        }
    }

    fn cookies(&self) -> BTreeMap<String, u64> {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
        fs::read_to_string(&self.cookies).unwrap().lines().filter_map(|line| cookie(line, now)).collect()
    }
}

/// Reads a line of the file: host, subdomains, path, secure, expiry, name, value. `HttpOnly` lines look like comments.
fn cookie(line: &str, now: u64) -> Option<(String, u64)> {
    let line = line.strip_prefix("#HttpOnly_").unwrap_or(line);
    if line.is_empty() || line.starts_with('#') {
        return None;
    }
    let [_, _, path, secure, expiry, name, _] = line.split('\t').collect::<Vec<_>>()[..] else {
        panic!("not a cookie: {line}")
    };
    assert_eq!((path, secure), ("/", "TRUE"));
    let seconds = expiry.parse::<u64>().unwrap() - now;
    // Some seconds of the lifetime have passed.
    Some((name.to_owned(), seconds.div_ceil(DAY)))
}
