//! The site that the browser visits.

use std::io::{BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

use cookie_policy_tests_chromium::head;

/// The path that sets the cookies; other requests of the browser get no cookies.
pub(super) const PATH: &str = "/shop/basket";

/// A server that runs until the tests end.
pub(super) struct Server {
    pub(super) port: u16,
    exchange: Arc<Mutex<Exchange>>,
}

/// The headers of the next response, and the `Cookie` header of the last request.
#[derive(Default)]
struct Exchange {
    lines: Vec<String>,
    cookies: String,
}

impl Server {
    pub(super) fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("there is a free port");
        let port = listener.local_addr().expect("the listener has an address").port();
        let exchange = Arc::new(Mutex::default());
        let shared = Arc::clone(&exchange);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let shared = Arc::clone(&shared);
                // A browser opens connections that it does not use.
                thread::spawn(move || answer(stream, &shared));
            }
        });
        Self { port, exchange }
    }

    /// Adds each of these headers to every response from now on.
    pub(super) fn respond(&self, lines: Vec<String>) {
        self.exchange.lock().expect("no test panicked").lines = lines;
    }

    /// Returns the `Cookie` header of the last request.
    pub(super) fn cookies(&self) -> String {
        self.exchange.lock().expect("no test panicked").cookies.clone()
    }
}

fn answer(mut stream: TcpStream, exchange: &Mutex<Exchange>) {
    let request = head(BufReader::new(&stream));
    let Some(first) = request.first() else { return };
    let mut fields = String::new();
    if first.starts_with(&format!("GET {PATH} ")) {
        let mut exchange = exchange.lock().expect("no test panicked");
        exchange.cookies = cookies(&request);
        fields = exchange.lines.iter().map(|line| format!("Set-Cookie: {line}\r\n")).collect();
    }
    let head = "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: text/html\r\nContent-Length: 0\r\n";
    // The browser may have closed the connection.
    let _ = write!(stream, "{head}{fields}\r\n");
}

fn cookies(request: &[String]) -> String {
    request.iter().find_map(|line| line.strip_prefix("Cookie: ")).unwrap_or_default().to_owned()
}
