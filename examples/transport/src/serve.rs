//! The server: its port, and its messages.

use std::env::{self, VarError};
use std::io::{self, ErrorKind, Write as _};
use std::process::ExitCode;

use tokio::net::TcpListener;
use tokio::runtime::Runtime;

use crate::site;

const DEFAULT_PORT: u16 = 3000;

/// Serves the site until the process is stopped. The error is one line that says why it cannot.
pub(crate) fn serve() -> Result<ExitCode, String> {
    let port = port(env::var("PORT"))?;
    let runtime = Runtime::new().map_err(|error| error.to_string())?;
    runtime.block_on(async {
        let listener = TcpListener::bind(("127.0.0.1", port)).await;
        let listener = listener.map_err(|error| refusal(port, &error))?;
        let address = listener.local_addr().map_err(|error| error.to_string())?;
        // Standard output may be closed.
        let _ = writeln!(io::stdout(), "transport listens on http://{address}");
        axum::serve(listener, site::router()).await.map_err(|error| error.to_string())?;
        Ok(ExitCode::SUCCESS)
    })
}

fn port(given: Result<String, VarError>) -> Result<u16, String> {
    match given {
        Err(VarError::NotPresent) => Ok(DEFAULT_PORT),
        Ok(text) => text.parse().map_err(|_| no_port(&text)),
        Err(VarError::NotUnicode(text)) => Err(no_port(&text.to_string_lossy())),
    }
}

fn no_port(text: &str) -> String {
    format!(
        "PORT=`{}` is not a port: use a number from 0 to 65535, where 0 means any free port",
        text.escape_debug()
    )
}

fn refusal(port: u16, error: &io::Error) -> String {
    match error.kind() {
        ErrorKind::AddrInUse => {
            format!(
                "port {port} of 127.0.0.1 is in use: choose another with PORT, or any free one with PORT=0"
            )
        }
        _ => format!("cannot listen on port {port} of 127.0.0.1: {error}"),
    }
}
