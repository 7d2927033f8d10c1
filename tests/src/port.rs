//! Ports for programs that have to be told one.

use std::net::{TcpListener, TcpStream};

/// Returns a port of this machine at which nothing listens, and which nobody else gets for a minute.
///
/// Whoever asks for any free port could get this one before the program listens at it. A connection that the
/// side of the port has closed first stays in the state TIME-WAIT (RFC 9293, section 3.6.1): until then, the
/// port goes only to those who ask for it by its number.
pub fn reserve() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("there is a free port");
    let address = listener.local_addr().expect("the listener has an address");
    let client = TcpStream::connect(address).expect("the listener listens");
    let (accepted, _) = listener.accept().expect("the client has connected");
    drop(accepted);
    drop(client);
    address.port()
}
