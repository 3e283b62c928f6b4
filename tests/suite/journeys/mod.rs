//! Journeys through several rooms with real servers.

mod mail;
