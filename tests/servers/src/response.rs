//! What a server answers.

/// A status of 0 is no answer at all.
#[derive(Debug)]
pub struct Response {
    /// The status.
    pub status: u16,
    /// The lines of the header, as they came.
    pub lines: Vec<String>,
    /// The content, its chunks put together.
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

    /// The values of the fields of a name, in their order.
    pub fn values(&self, name: &str) -> Vec<&str> {
        let value =
            |line: &str| line.split_once(": ").filter(|(one, _)| *one == name).map(|(one, _)| one.len() + 2);
        self.lines.iter().filter_map(|line| line.get(value(line)?..)).collect()
    }

    /// The `Set-Cookie` fields, in their order.
    pub fn set_cookies(&self) -> Vec<&str> {
        self.values("set-cookie")
    }

    /// The names of the cookies that the response sets or removes.
    pub fn names(&self) -> Vec<&str> {
        self.set_cookies().into_iter().filter_map(|line| line.split('=').next()).collect()
    }
}

/// The chunks of a body (RFC 9112, section 7.1), each behind a line with its length.
fn joined(mut chunks: &str) -> String {
    let mut body = String::new();
    while let Some((length, rest)) = chunks.split_once("\r\n") {
        let length = usize::from_str_radix(length, 16).unwrap_or_default();
        body += rest.get(..length).unwrap_or_default();
        chunks = rest.get(length + 2..).unwrap_or_default();
    }
    body
}
