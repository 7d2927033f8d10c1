//! Sends one request to a driver, as JSON (W3C WebDriver, section 6).

use std::io::{self, BufRead, BufReader, Write as _};
use std::net::TcpStream;
use std::time::Duration;

use serde_json::Value;

/// How long a browser may take on a busy machine.
pub(crate) const PATIENCE: Duration = Duration::from_secs(120);

/// Returns the `value` of the response.
pub(crate) fn request(port: u16, method: &str, path: &str, body: &Value) -> Value {
    try_request(port, method, path, body).unwrap_or_else(|error| panic!("{method} {path}: {error:.2000}"))
}

/// The same, for a driver that may not be there yet: says what went wrong.
pub(crate) fn try_request(port: u16, method: &str, path: &str, body: &Value) -> Result<Value, String> {
    let (status, body) = exchange(port, method, path, body).map_err(|error| error.to_string())?;
    if !status.contains(" 200 ") {
        return Err(format!("{status}\n{body}"));
    }
    let mut answer: Value = serde_json::from_str(&body).map_err(|error| error.to_string())?;
    Ok(answer.get_mut("value").expect("every answer has a value").take())
}

/// Returns the status line and the body.
fn exchange(port: u16, method: &str, path: &str, body: &Value) -> io::Result<(String, String)> {
    let mut stream = TcpStream::connect(("127.0.0.1", port))?;
    stream.set_read_timeout(Some(PATIENCE))?;
    // chromedriver expects no body where the protocol has none.
    let body = if body.is_null() { String::new() } else { body.to_string() };
    let length = body.len();
    let head = format!("{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n");
    let request = format!("{head}Content-Type: application/json\r\nContent-Length: {length}\r\n\r\n{body}");
    stream.write_all(request.as_bytes())?;
    response(BufReader::new(stream))
}

fn response(mut stream: impl BufRead) -> io::Result<(String, String)> {
    let head: Vec<String> = head(&mut stream);
    let length = head
        .iter()
        .find_map(|line| line.to_ascii_lowercase().strip_prefix("content-length:")?.trim().parse().ok());
    let mut body = vec![0; length.ok_or(io::ErrorKind::UnexpectedEof)?];
    stream.read_exact(&mut body)?;
    let status = head.first().cloned().unwrap_or_default();
    Ok((status, String::from_utf8_lossy(&body).into_owned()))
}

/// Returns the lines before the empty one.
pub fn head(stream: impl BufRead) -> Vec<String> {
    stream.lines().map_while(Result::ok).take_while(|line| !line.is_empty()).collect()
}
