//! Several copies of the choices cookie in one request (T4).
