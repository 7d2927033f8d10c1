//! Tests of the pages, one request at a time.
#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

mod answer;
mod documents;
mod form;
mod home;
mod http;
mod jobs;
#[path = "../common/seed.rs"]
mod seed;
#[path = "../common/server.rs"]
mod server;
mod validator;
