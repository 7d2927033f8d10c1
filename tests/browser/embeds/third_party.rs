//! The third party: another origin, which sees every connection and every request.

use std::io;
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use axum::Router;
use axum::extract::Request;
use axum::http::header::{CONTENT_TYPE, SET_COOKIE};
use axum::response::{Html, IntoResponse, Response};
use cookie_policy_tests_browsers::Browser;
use cookie_policy_tests_servers::Server;

/// A script that shows that it ran, and which script ran before it.
const TAG: &str = "document.documentElement.dataset.tag = window.started ?? 'alone';
document.cookie = '_stats=1; Path=/; Secure; SameSite=Lax';";

pub(super) struct ThirdParty {
    port: u16,
    connections: Arc<AtomicUsize>,
    requests: Arc<Mutex<Vec<String>>>,
    /// Ends with the test.
    _server: Server,
}

impl ThirdParty {
    pub(super) fn start() -> Self {
        let requests = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&requests);
        let server = Server::secure(Router::new().fallback(async move |request: Request| {
            log.lock().unwrap_or_else(PoisonError::into_inner).push(request.uri().path().to_owned());
            answer(request.uri().path())
        }));
        let connections = Arc::new(AtomicUsize::new(0));
        let port = forward(server.address.port(), Arc::clone(&connections));
        Self { port, connections, requests, _server: server }
    }

    /// A browser that finds the third party at its names.
    pub(super) fn visitor(&self) -> Option<Browser> {
        let rules = format!("--host-resolver-rules=MAP *.example 127.0.0.1:{}", self.port);
        Browser::start("embeds in a browser", &[&rules, "--ignore-certificate-errors"])
    }

    pub(super) fn connections(&self) -> usize {
        self.connections.load(Ordering::Relaxed)
    }

    /// The paths that were asked for since the last call, sorted.
    pub(super) fn take_requests(&self) -> Vec<String> {
        let mut requests = std::mem::take(&mut *self.requests.lock().unwrap_or_else(PoisonError::into_inner));
        requests.sort();
        requests
    }
}

fn answer(path: &str) -> Response {
    if path.ends_with(".js") {
        return ([(CONTENT_TYPE, "text/javascript")], TAG).into_response();
    }
    let cookie = "visitor=7f2c; Path=/; Secure; SameSite=None; Partitioned";
    let page = "<!DOCTYPE html><html lang=en><title>Video</title><p>The video";
    ([(SET_COOKIE, cookie)], Html(page)).into_response()
}

/// Forwards connections to a port, and counts them. Returns its own port.
fn forward(to: u16, connections: Arc<AtomicUsize>) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("there is a free port");
    let port = listener.local_addr().expect("the listener has an address").port();
    thread::spawn(move || {
        for from in listener.incoming().map_while(Result::ok) {
            connections.fetch_add(1, Ordering::Relaxed);
            if let Ok(to) = TcpStream::connect(("127.0.0.1", to)) {
                copy(from.try_clone(), to.try_clone());
                copy(Ok(to), Ok(from));
            }
        }
    });
    port
}

fn copy(from: io::Result<TcpStream>, to: io::Result<TcpStream>) {
    if let (Ok(mut from), Ok(mut to)) = (from, to) {
        thread::spawn(move || {
            let _ = io::copy(&mut from, &mut to);
            let _ = to.shutdown(std::net::Shutdown::Both);
        });
    }
}
