//! Places on the web that pages are published to: systems that keep pages, and servers that take files over SSH.

pub mod pages;
mod sense;
pub mod sftp;
pub mod uploads;
pub mod wordpress;

pub(crate) use sense::sense;
