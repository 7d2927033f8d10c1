//! Servers, each on a thread of its own and with a log of its own.

use std::net::{SocketAddr, TcpListener};
use std::thread;

use axum::Router;
use tokio::runtime::Builder;
use tracing::Dispatch;
use tracing::dispatcher::with_default;

use crate::log::Log;

/// A server that runs until the tests end.
pub(super) struct Server {
    pub(super) address: SocketAddr,
    pub(super) log: Log,
}

impl Server {
    pub(super) fn start(router: Router) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("there is a free port");
        let address = listener.local_addr().expect("the listener has an address");
        let log = Log::default();
        let dispatch = Dispatch::new(log.clone());
        thread::spawn(move || with_default(&dispatch, || serve(listener, router)));
        Self { address, log }
    }
}

/// On one thread, because that is how far a test's log reaches.
fn serve(listener: TcpListener, router: Router) {
    let runtime = Builder::new_current_thread().enable_all().build().expect("the runtime starts");
    listener.set_nonblocking(true).expect("the listener does not block");
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener).expect("the runtime takes the listener");
        axum::serve(listener, router).await.expect("the server serves");
    });
}
