//! The rooms of the desk. Each room is a module; `desk` is the floor that all of them stand on.

pub mod agents;
mod assembly;
pub mod channels;
pub mod cultures;
pub mod customers;
pub mod desk;
pub mod inbox;
pub mod knowledge;
pub mod macros;
pub mod returns;
pub mod sample;
pub mod settings;
pub mod storefronts;

pub use assembly::{COMMANDS, contract_typescript};
pub use desk::contract::{Caller, Command, WireProblem};
pub use desk::{ChangeSet, Desk, KeySource, LinkOpener, OpenOptions, Topic};
