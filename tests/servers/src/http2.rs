//! Requests in HTTP/2 with prior knowledge.

use h2::client::{SendRequest, handshake};
use tokio::net::TcpStream;
use tokio::runtime::Builder;

use crate::request::Request;
use crate::response::Response;
use crate::server::Server;

impl Request {
    /// Sends the request in HTTP/2. A header `host` becomes the authority.
    pub fn send_http2(&self, server: &Server) -> Response {
        let runtime = Builder::new_current_thread().enable_all().build().expect("the runtime starts");
        runtime.block_on(async {
            let socket = TcpStream::connect(server.address).await.expect("the server listens");
            let (sender, connection) = handshake(socket).await.expect("the server speaks HTTP/2");
            tokio::spawn(connection);
            self.exchange(sender).await.expect("the server answers")
        })
    }

    async fn exchange(&self, sender: SendRequest<axum::body::Bytes>) -> Result<Response, h2::Error> {
        let (response, mut body) = sender.ready().await?.send_request(self.head(), false)?;
        body.send_data(self.body.clone().into(), true)?;
        let (head, mut stream) = response.await?.into_parts();
        let line = |(name, value): (&http::HeaderName, &http::HeaderValue)| {
            format!("{name}: {}", String::from_utf8_lossy(value.as_bytes()))
        };
        let mut body = Vec::new();
        while let Some(data) = stream.data().await {
            body.extend_from_slice(&data?);
        }
        Ok(Response {
            status: head.status.as_u16(),
            lines: head.headers.iter().map(line).collect(),
            body: String::from_utf8_lossy(&body).into_owned(),
        })
    }

    fn head(&self) -> http::Request<()> {
        let (hosts, fields): (Vec<_>, Vec<_>) = self.fields.iter().partition(|(name, _)| *name == "host");
        let authority =
            hosts.first().map_or("localhost", |(_, host)| str::from_utf8(host).expect("the host is a name"));
        let uri = format!("http://{authority}{}", self.path);
        let head = http::Request::builder().method(self.method).uri(uri).version(http::Version::HTTP_2);
        let head = fields.into_iter().fold(head, |head, (name, value)| head.header(*name, value.as_slice()));
        head.body(()).expect("the fields are legal")
    }
}
