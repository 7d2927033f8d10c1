//! All frameworks behave alike: the same application in each, over real sockets.

mod actix_web;
mod apps;
mod audit;
mod country;
mod neighbours;
mod pages;
mod parts;
mod rocket;
mod scenario;
mod setups;
mod visitor;
