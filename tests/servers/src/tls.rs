//! Connections with TLS.

use std::net::SocketAddr;
use std::sync::Arc;
use std::{future, io};

use axum::serve::Listener;
use rcgen::CertifiedKey;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc::{Receiver, Sender, channel};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;
use tokio_rustls::server::TlsStream;

type Connection = (TlsStream<TcpStream>, SocketAddr);

/// A listener whose connections have TLS.
pub(crate) struct Tls {
    address: SocketAddr,
    connections: Receiver<Connection>,
}

impl Tls {
    pub(crate) fn new(listener: TcpListener) -> Self {
        let address = listener.local_addr().expect("the listener has an address");
        let (sender, connections) = channel(1);
        tokio::spawn(accept(listener, sender));
        Self { address, connections }
    }
}

/// Browsers open connections that they do not use, so no handshake waits for another one.
async fn accept(listener: TcpListener, connections: Sender<Connection>) {
    let acceptor = TlsAcceptor::from(Arc::new(settings()));
    while let Ok((stream, address)) = listener.accept().await {
        let (acceptor, connections) = (acceptor.clone(), connections.clone());
        tokio::spawn(async move {
            if let Ok(stream) = acceptor.accept(stream).await {
                // Nobody receives it once the server has ended.
                let _ = connections.send((stream, address)).await;
            }
        });
    }
}

fn settings() -> ServerConfig {
    let names = ["localhost", "*.localhost"].map(str::to_owned);
    let CertifiedKey { cert, signing_key } =
        rcgen::generate_simple_self_signed(names).expect("a certificate is made");
    let key = PrivateKeyDer::Pkcs8(signing_key.serialize_der().into());
    ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("ring has the versions")
        .with_no_client_auth()
        .with_single_cert(vec![cert.der().clone()], key)
        .expect("key and certificate belong together")
}

impl Listener for Tls {
    type Io = TlsStream<TcpStream>;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> Connection {
        match self.connections.recv().await {
            Some(connection) => connection,
            None => future::pending().await,
        }
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        Ok(self.address)
    }
}
