//! The suite: one binary, one module a room.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that finds nothing has failed")]

mod acts;
mod agents;
mod beside;
mod cast;
mod connecting;
mod contacts;
mod cultures;
mod customers;
mod faults;
mod house;
mod inbox;
mod joining;
mod journeys;
mod keys;
mod knowledge;
mod languages;
mod macros;
mod mail_discovery;
mod mail_faults;
mod mail_servers;
mod order_health;
mod pictures;
mod portions;
mod returns;
mod returns_notice;
mod returns_policy;
mod search;
mod shop_files;
mod shops;
mod similar;
mod store;
mod storefronts;
mod timing;
mod topics;
mod views;
