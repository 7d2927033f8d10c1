//! The pages without a framework: a service of tower, served by hyper.

use cookie_policy::{CookiePages, Policy, PolicyLayer};
use cookie_policy_tests_servers::Server;
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto::Builder;
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpListener;
use tower::Layer as _;

pub(super) fn serve_pages<P: Policy>(layer: PolicyLayer<P>, pages: CookiePages<P>) -> Server {
    Server::serving(move |listener: TcpListener| async move {
        let service = layer.layer(pages);
        loop {
            let (socket, _) = listener.accept().await.expect("a client");
            let service = TowerToHyperService::new(service.clone());
            let connection = Builder::new(TokioExecutor::new());
            // Clients may go away.
            let _ = connection.serve_connection(TokioIo::new(socket), service).await;
        }
    })
}
