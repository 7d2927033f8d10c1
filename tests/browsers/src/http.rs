//! Sends one request to a driver, as JSON (W3C WebDriver, section 6).

use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::time::Duration;

use serde_json::Value;

/// How long a browser may take on a busy machine.
pub(crate) const PATIENCE: Duration = Duration::from_secs(120);

/// Returns the `value` of the response.
pub(crate) fn request(port: u16, method: &str, path: &str, body: &Value) -> Value {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).expect("the driver listens");
    stream.set_read_timeout(Some(PATIENCE)).expect("a timeout can be set");
    // chromedriver expects no body where the protocol has none.
    let body = if body.is_null() { String::new() } else { body.to_string() };
    let length = body.len();
    let head = format!("{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n");
    let request = format!("{head}Content-Type: application/json\r\nContent-Length: {length}\r\n\r\n{body}");
    stream.write_all(request.as_bytes()).expect("the driver takes requests");
    let (status, body) = response(BufReader::new(stream));
    assert!(status.contains(" 200 "), "{method} {path}: {status}\n{body:.2000}");
    let mut answer: Value = serde_json::from_str(&body).expect("the answer is JSON");
    answer.get_mut("value").expect("every answer has a value").take()
}

/// Returns the status line and the body.
fn response(mut stream: impl BufRead) -> (String, String) {
    let head: Vec<String> = head(&mut stream);
    let length = head
        .iter()
        .find_map(|line| line.to_ascii_lowercase().strip_prefix("content-length:")?.trim().parse().ok());
    let mut body = vec![0; length.expect("the driver tells the length")];
    stream.read_exact(&mut body).expect("the body arrives");
    let status = head.first().cloned().unwrap_or_default();
    (status, String::from_utf8(body).expect("the body is text"))
}

/// Returns the lines before the empty one.
pub fn head(stream: impl BufRead) -> Vec<String> {
    stream.lines().map_while(Result::ok).take_while(|line| !line.is_empty()).collect()
}
