//! Languages: the built-in ones, how a visitor's is chosen, and how an application adds one.

mod accepted;
mod added;
mod faults;
mod files;
mod handle;
mod storage;
mod tables;
mod told;
