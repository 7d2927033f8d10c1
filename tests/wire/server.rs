//! The site that browsers visit.

use std::io::{BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

use cookie_policy_tests_browsers::head;

/// Where the lines are; what else a browser asks for has none.
pub(crate) const PATH: &str = "/shop/basket";

/// A server that runs until the tests end.
pub(crate) struct Server {
    pub(crate) port: u16,
    exchange: Arc<Mutex<Exchange>>,
}

/// The headers of the next response, and the `Cookie` header of the last request.
#[derive(Default)]
struct Exchange {
    fields: String,
    cookies: String,
}

impl Server {
    pub(crate) fn start() -> Self {
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

    /// Each line is a field of its own in every response from now on.
    pub(crate) fn respond(&self, lines: &[String]) {
        self.respond_at(None, lines);
    }

    /// The same, with a `Date`.
    pub(crate) fn respond_at(&self, date: Option<&str>, lines: &[String]) {
        let date = date.map(|date| format!("Date: {date}\r\n"));
        let lines = lines.iter().map(|line| format!("Set-Cookie: {line}\r\n"));
        self.exchange.lock().expect("no test panicked").fields = date.into_iter().chain(lines).collect();
    }

    /// The `Cookie` header of the last request.
    pub(crate) fn cookies(&self) -> String {
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
        fields.clone_from(&exchange.fields);
    }
    let head = "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: text/html\r\nContent-Length: 0\r\n";
    // The browser may have closed the connection.
    let _ = write!(stream, "{head}{fields}\r\n");
}

fn cookies(request: &[String]) -> String {
    request.iter().find_map(|line| line.strip_prefix("Cookie: ")).unwrap_or_default().to_owned()
}
