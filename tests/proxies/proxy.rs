//! Proxies as programs.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs, process};

use cookie_policy_tests::skip::skip;
use cookie_policy_tests_servers::{Program, free_address};

#[derive(Clone, Copy, Debug)]
pub(crate) enum Kind {
    Nginx,
    Caddy,
}

/// A proxy that runs until it is dropped.
pub(crate) struct Proxy {
    pub(crate) program: Program,
    folder: PathBuf,
}

impl Proxy {
    /// Starts a proxy with a configuration, or returns `None` if it is not installed.
    pub(crate) fn start(kind: Kind, configuration: &str) -> Option<Self> {
        let address = free_address();
        let folder = env::temp_dir().join(format!("cookie-policy-{}-{}", process::id(), address.port()));
        fs::create_dir_all(&folder).expect("there is room");
        let file = folder.join("proxy.conf");
        let (mut command, whole) = match kind {
            Kind::Nginx => (nginx(&folder, &file), nginx_file(&folder, address, configuration)),
            Kind::Caddy => (caddy(&file), caddy_file(address, configuration)),
        };
        fs::write(&file, whole).expect("there is room");
        let program = Program::run(command.env("HOME", &folder).stderr(Stdio::null()), address);
        if program.is_none() {
            let name = format!("{kind:?}").to_lowercase();
            skip("the application behind a proxy", &name, &format!("install `{name}`"));
        }
        Some(Self { program: program?, folder })
    }
}

fn nginx(folder: &Path, file: &Path) -> Command {
    let mut command = Command::new("nginx");
    command.arg("-p").arg(folder).arg("-c").arg(file);
    command
}

fn nginx_file(folder: &Path, address: SocketAddr, locations: &str) -> String {
    let folder = folder.display();
    let kinds = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
    let paths = kinds.map(|kind| format!("{kind}_temp_path {folder}/{kind};\n")).concat();
    format!(
        "daemon off;\nmaster_process off;\npid {folder}/pid;\nerror_log {folder}/error;\nevents {{}}\n\
         http {{\naccess_log off;\n{paths}server {{\nlisten {address};\n{locations}}}\n}}\n"
    )
}

fn caddy(file: &Path) -> Command {
    let mut command = Command::new("caddy");
    command.args(["run", "--adapter", "caddyfile", "--config"]).arg(file);
    command
}

fn caddy_file(address: SocketAddr, directives: &str) -> String {
    let port = address.port();
    format!("{{\n    admin off\n    auto_https off\n}}\nhttp://:{port} {{\n{directives}}}\n")
}

impl Drop for Proxy {
    fn drop(&mut self) {
        // What a running proxy writes again is left behind.
        let _ = fs::remove_dir_all(&self.folder);
    }
}
