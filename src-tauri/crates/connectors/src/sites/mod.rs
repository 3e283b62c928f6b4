//! Places on the web that pages are published to: WordPress, and servers that take files over SSH.

pub mod sftp;
pub mod wordpress;
