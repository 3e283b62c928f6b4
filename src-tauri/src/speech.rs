//! In which language the shell speaks.

use crate::door::Seat;
use comptoir_kernel::LocaleTag;
use comptoir_locale::Locale;
use serde_json::json;

/// The agent's language, or the system's while nobody has chosen one.
pub async fn of(seat: &Seat) -> &'static Locale {
    let me = seat.ask("agents.me", json!({})).await.unwrap_or_default();
    let chosen = me.get("locale").and_then(serde_json::Value::as_str).and_then(|tag| LocaleTag::best_for(tag).ok());
    chosen.map_or_else(of_system, Locale::of)
}

/// The system's language, English if we don't speak it.
pub fn of_system() -> &'static Locale {
    let tag = sys_locale::get_locale().and_then(|tag| LocaleTag::best_for(&tag).ok());
    Locale::of(tag.unwrap_or_default())
}
