//! Requests in HTTP/1.1, byte by byte, and what comes back.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

use crate::server::Server;

/// A request with exactly these fields; its length is added.
#[derive(Clone)]
pub(super) struct Request {
    pub(super) method: &'static str,
    pub(super) path: String,
    pub(super) fields: Vec<(&'static str, String)>,
    pub(super) body: Vec<u8>,
}

impl Request {
    pub(super) fn get(path: &str) -> Self {
        Self { method: "GET", path: path.to_owned(), fields: Vec::new(), body: Vec::new() }
    }

    /// A form, as browsers post it.
    pub(super) fn form(path: &str, body: impl AsRef<[u8]>) -> Self {
        Self::post(path, body).with("content-type", "application/x-www-form-urlencoded")
    }

    pub(super) fn post(path: &str, body: impl AsRef<[u8]>) -> Self {
        Self { method: "POST", body: body.as_ref().to_owned(), ..Self::get(path) }
    }

    pub(super) fn with(mut self, name: &'static str, value: &str) -> Self {
        self.fields.push((name, value.to_owned()));
        self
    }

    pub(super) fn send(&self, server: &Server) -> Response {
        let mut socket = self.open(server);
        let mut bytes = Vec::new();
        // A server that closes early has said before what there is to say.
        let _ = socket.read_to_end(&mut bytes);
        Response::parse(&String::from_utf8_lossy(&bytes))
    }

    /// Sends the request, and leaves the answer to whoever waits for it.
    pub(super) fn open(&self, server: &Server) -> TcpStream {
        let mut socket = TcpStream::connect(server.address).expect("the server listens");
        socket.set_read_timeout(Some(Duration::from_secs(60))).expect("there is a limit");
        // The server need not read a body that is too long for it.
        let _ = socket.write_all(&self.bytes());
        socket
    }

    fn bytes(&self) -> Vec<u8> {
        let mut head = format!("{} {} HTTP/1.1\r\nconnection: close\r\n", self.method, self.path);
        for (name, value) in &self.fields {
            head += &format!("{name}: {value}\r\n");
        }
        head += &format!("content-length: {}\r\n\r\n", self.body.len());
        [head.as_bytes(), &self.body].concat()
    }
}

/// What a server answers. A status of 0 is no answer at all.
pub(super) struct Response {
    pub(super) status: u16,
    /// The lines of the header, as they came.
    pub(super) lines: Vec<String>,
    pub(super) body: String,
}

impl Response {
    fn parse(text: &str) -> Self {
        let (head, body) = text.split_once("\r\n\r\n").unwrap_or_default();
        let mut lines = head.split("\r\n").map(str::to_owned);
        let start = lines.next().unwrap_or_default();
        let status = start.split(' ').nth(1).and_then(|status| status.parse().ok());
        Self { status: status.unwrap_or_default(), lines: lines.collect(), body: body.to_owned() }
    }

    /// The `Set-Cookie` fields, in their order.
    pub(super) fn set_cookies(&self) -> Vec<&str> {
        self.lines.iter().filter_map(|line| line.strip_prefix("set-cookie: ")).collect()
    }

    /// The names of the cookies that the response sets or removes.
    pub(super) fn names(&self) -> Vec<&str> {
        self.set_cookies().into_iter().filter_map(|line| line.split('=').next()).collect()
    }
}
