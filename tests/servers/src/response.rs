//! The response of a server.

/// The status is 0 if there was no response.
#[derive(Debug)]
pub struct Response {
    /// The status.
    pub status: u16,
    /// The lines of the header, unchanged.
    pub lines: Vec<String>,
    /// The body, with its chunks joined.
    pub body: String,
}

impl Response {
    pub(crate) fn parse(bytes: &[u8]) -> Self {
        let text = String::from_utf8_lossy(bytes);
        let (head, body) = text.split_once("\r\n\r\n").unwrap_or_default();
        let mut lines = head.split("\r\n").map(str::to_owned);
        let start = lines.next().unwrap_or_default();
        let status = start.split(' ').nth(1).and_then(|status| status.parse().ok());
        let lines: Vec<_> = lines.collect();
        let is_chunked = lines.iter().any(|line| line == "transfer-encoding: chunked");
        let body = if is_chunked { joined(body) } else { body.to_owned() };
        Self { status: status.unwrap_or_default(), lines, body }
    }

    /// Returns the values of a header, in their order.
    pub fn values(&self, name: &str) -> Vec<&str> {
        let value = |line: &str| {
            line.split_once(": ")
                .filter(|(one, _)| one.eq_ignore_ascii_case(name))
                .map(|(one, _)| one.len() + 2)
        };
        self.lines.iter().filter_map(|line| line.get(value(line)?..)).collect()
    }

    /// Returns the `Set-Cookie` headers, in their order.
    pub fn set_cookies(&self) -> Vec<&str> {
        self.values("set-cookie")
    }

    /// Returns the names of the cookies that the response sets or removes.
    pub fn names(&self) -> Vec<&str> {
        self.set_cookies().into_iter().filter_map(|line| line.split('=').next()).collect()
    }
}

/// Returns the chunks of a body (RFC 9112, section 7.1). Each is preceded by a line with its length.
fn joined(mut chunks: &str) -> String {
    let mut body = String::new();
    while let Some((length, rest)) = chunks.split_once("\r\n") {
        let length = usize::from_str_radix(length, 16).unwrap_or_default();
        body += rest.get(..length).unwrap_or_default();
        chunks = rest.get(length + 2..).unwrap_or_default();
    }
    body
}
