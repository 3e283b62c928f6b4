//! The outside world: mail servers, storefronts, messengers, web sites. Deliberately absent: any database and any room.

pub mod articles;
pub mod chats;
pub mod fetch;
pub mod forms;
pub mod mail;
pub mod picture;
pub mod shops;
pub mod sites;
pub mod table;
