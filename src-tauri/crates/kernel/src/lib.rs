//! The values that every floor shares. No IO, no async, no database.

mod clock;
mod email;
mod formality;
mod ids;
mod locale;
mod money;
mod problem;
mod secret;
mod time;

pub use clock::{Clock, FixedClock, SystemClock};
pub use email::{EmailAddress, InvalidEmailAddress};
pub use formality::Formality;
pub use ids::*;
pub use locale::{LocaleTag, UnknownLocale};
pub use money::{Currency, InvalidAmount, InvalidCurrency, Money};
pub use problem::{Kind, Problem};
pub use secret::Secret;
pub use time::Timestamp;
