//! Requests in HTTP/1.1, byte by byte.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

use crate::response::Response;
use crate::server::Server;

/// A request with exactly these headers. The length is added.
#[derive(Clone, Debug)]
pub struct Request {
    /// The method.
    pub method: &'static str,
    /// The target.
    pub path: String,
    /// The headers, in their order.
    pub fields: Vec<(&'static str, Vec<u8>)>,
    /// The body.
    pub body: Vec<u8>,
}

impl Request {
    /// Creates a request without headers.
    pub fn get(path: &str) -> Self {
        Self { method: "GET", path: path.to_owned(), fields: Vec::new(), body: Vec::new() }
    }

    /// Creates a request with a form, as browsers post it.
    pub fn form(path: &str, body: impl AsRef<[u8]>) -> Self {
        Self::post(path, body).with("content-type", "application/x-www-form-urlencoded")
    }

    /// Sets a body without a content type.
    pub fn post(path: &str, body: impl AsRef<[u8]>) -> Self {
        Self { method: "POST", body: body.as_ref().to_owned(), ..Self::get(path) }
    }

    /// Adds a header.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl AsRef<[u8]>) -> Self {
        self.fields.push((name, value.as_ref().to_owned()));
        self
    }

    /// Sends the request, and returns the response.
    pub fn send(&self, server: &Server) -> Response {
        let mut socket = self.open(server);
        let mut bytes = Vec::new();
        // A server that closes early has sent its response before.
        let _ = socket.read_to_end(&mut bytes);
        Response::parse(&bytes)
    }

    /// Sends the request, without waiting for the response.
    pub fn open(&self, server: &Server) -> TcpStream {
        let mut socket = TcpStream::connect(server.address).expect("the server listens");
        socket.set_read_timeout(Some(Duration::from_secs(60))).expect("there is a limit");
        // The server need not read a body that is too long for it.
        let _ = socket.write_all(&self.bytes());
        socket
    }

    fn bytes(&self) -> Vec<u8> {
        let mut head =
            format!("{} {} HTTP/1.1\r\nconnection: close\r\n", self.method, self.path).into_bytes();
        for (name, value) in &self.fields {
            head.extend([name.as_bytes(), b": ", value, b"\r\n"].concat());
        }
        let length = format!("content-length: {}\r\n\r\n", self.body.len());
        [&head, length.as_bytes(), &self.body].concat()
    }
}
