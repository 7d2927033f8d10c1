//! Servers, each with its own thread and log.

use std::net::SocketAddr;
use std::sync::mpsc::{Sender, channel};
use std::time::Duration;
use std::{net, thread};

use axum::Router;
use tokio::net::TcpListener;
use tokio::runtime::Builder;
use tracing::Dispatch;
use tracing::dispatcher::with_default;

use crate::log::Log;
use crate::tls::Tls;

/// A server that runs until the tests end.
#[derive(Debug)]
pub struct Server {
    /// The address of the server.
    pub address: SocketAddr,
    /// What the library logs on the server's thread.
    pub log: Log,
}

impl Server {
    /// Starts a server of axum.
    pub fn start(router: Router) -> Self {
        Self::serving(|listener| async { axum::serve(listener, router).await.expect("the server serves") })
    }

    /// Starts a server of axum behind TLS, with a certificate that nobody else has signed.
    pub fn secure(router: Router) -> Self {
        Self::serving(|listener| async {
            axum::serve(Tls::new(listener), router).await.expect("the server serves");
        })
    }

    /// Starts a server of any kind, on tokio.
    pub fn serving<F: Future>(serve: impl FnOnce(TcpListener) -> F + Send + 'static) -> Self {
        Self::running(|listener, _| {
            listener.set_nonblocking(true).expect("the listener does not block");
            run(async {
                serve(TcpListener::from_std(listener).expect("the runtime takes the listener")).await
            });
        })
    }

    /// Starts a server with its own runtime. It must log with `Dispatch` if it starts further threads.
    pub fn running(run: impl FnOnce(net::TcpListener, Dispatch) + Send + 'static) -> Self {
        let listener = net::TcpListener::bind("127.0.0.1:0").expect("there is a free port");
        let address = listener.local_addr().expect("the listener has an address");
        Self { address, log: spawn(|dispatch| run(listener, dispatch)) }
    }

    /// Starts a server on tokio that listens itself, and returns its address.
    pub fn listening<F: Future>(serve: impl FnOnce(Sender<SocketAddr>) -> F + Send + 'static) -> Self {
        let (sender, addresses) = channel();
        let log = spawn(|_| run(serve(sender)));
        let address = addresses.recv_timeout(Duration::from_secs(60)).expect("the server listens");
        Self { address, log }
    }
}

/// Uses one thread, because a test's log is per thread.
fn spawn(run: impl FnOnce(Dispatch) + Send + 'static) -> Log {
    let log = Log::default();
    let dispatch = Dispatch::new(log.clone());
    thread::spawn(move || with_default(&dispatch, || run(dispatch.clone())));
    log
}

fn run(serving: impl Future) {
    let runtime = Builder::new_current_thread().enable_all().build().expect("the runtime starts");
    runtime.block_on(serving);
}
