//! Languages: what the built-in ones say, how a visitor's is found, and how an application adds one.

mod accepted;
mod added;
mod faults;
mod files;
mod handle;
mod tables;
mod told;
