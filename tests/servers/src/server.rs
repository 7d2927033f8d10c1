//! Servers, each on a thread of its own and with a log of its own.

use std::net::SocketAddr;
use std::{net, thread};

use axum::Router;
use tokio::net::TcpListener;
use tokio::runtime::Builder;
use tracing::Dispatch;
use tracing::dispatcher::with_default;

use crate::log::Log;

/// A server that runs until the tests end.
#[derive(Debug)]
pub struct Server {
    /// Where it listens.
    pub address: SocketAddr,
    /// What the library logs on its thread.
    pub log: Log,
}

impl Server {
    /// A server of axum.
    pub fn start(router: Router) -> Self {
        Self::serving(|listener| async { axum::serve(listener, router).await.expect("the server serves") })
    }

    /// A server of any kind, on tokio.
    pub fn serving<F: Future>(serve: impl FnOnce(TcpListener) -> F + Send + 'static) -> Self {
        Self::running(|listener, _| run(listener, serve))
    }

    /// A server with a runtime of its own, which logs with `Dispatch` where it starts further threads.
    pub fn running(run: impl FnOnce(net::TcpListener, Dispatch) + Send + 'static) -> Self {
        let listener = net::TcpListener::bind("127.0.0.1:0").expect("there is a free port");
        let address = listener.local_addr().expect("the listener has an address");
        let log = Log::default();
        let dispatch = Dispatch::new(log.clone());
        thread::spawn(move || with_default(&dispatch, || run(listener, dispatch.clone())));
        Self { address, log }
    }
}

/// On one thread, because that is how far a test's log reaches.
fn run<F: Future>(listener: net::TcpListener, serve: impl FnOnce(TcpListener) -> F) {
    let runtime = Builder::new_current_thread().enable_all().build().expect("the runtime starts");
    listener.set_nonblocking(true).expect("the listener does not block");
    runtime.block_on(async {
        serve(TcpListener::from_std(listener).expect("the runtime takes the listener")).await;
    });
}
