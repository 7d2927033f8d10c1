//! All frameworks behave alike: the same application in each, over real sockets.
#![allow(clippy::indexing_slicing, reason = "a panic is how a test fails")]

mod actix_web;
mod answers;
mod apps;
mod audit;
mod country;
mod disclosures;
mod embeds;
mod every_line;
mod kept;
mod known;
mod missing_layer;
mod neighbours;
mod pages;
mod parts;
mod poem;
mod refusals;
mod rocket;
mod salvo;
mod scenario;
mod setups;
mod state;
mod visitor;
