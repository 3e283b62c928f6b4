//! Settings: what the shop chose, each with a type and a default. Owns the table `settings`. May use no other room.

pub mod commands;

use crate::desk::write::OrProblem;
use comptoir_kernel::{Formality, Problem};
use comptoir_store::rusqlite::{Connection, OptionalExtension, named_params};
use serde::{Deserialize, Serialize};

/// Light, dark, or as the system has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    System,
    Light,
    Dark,
    Contrast,
}

/// How tall the rows of lists are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Density {
    Comfortable,
    Compact,
}

/// Whether the root cause is asked for when a conversation is closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum AskCause {
    #[default]
    Off,
    Offered,
    Required,
}

/// All settings of the shop. Stored as one JSON object; what an older version did not know gets its default.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase", default)]
pub struct Settings {
    pub shop_name: String,
    /// Where returned parcels go, several lines.
    pub return_address: String,
    pub theme: Theme,
    pub density: Density,
    /// 0 to 60.
    pub undo_send_seconds: u32,
    /// Minutes that a customer should wait at most; above it a conversation is overdue. 5 to 43,200.
    pub waiting_target_minutes: u32,
    /// Working days after payment within which an order should have left. 0 to 30.
    pub order_late_after_days: u32,
    /// Days without news of a parcel after which it is looked for. 1 to 30.
    pub parcel_rests_after_days: u32,
    /// The same for parcels that come back. 1 to 60.
    pub return_rests_after_days: u32,
    pub notifications: bool,
    /// Minutes after midnight, local time; equal values switch quiet hours off.
    pub quiet_from: u32,
    pub quiet_until: u32,
    /// Key names by deed, for those that were changed; an empty name switches a key off.
    pub keys: std::collections::BTreeMap<String, String>,
    /// Whether keys of letters, digits and signs alone work; off, only keys with Ctrl, Cmd or Alt do (WCAG 2.1.4).
    pub has_single_keys: bool,
    /// BCP 47 tag of letters to customers whose language is unknown.
    pub default_language: String,
    /// How customers are addressed whose own wish nobody knows, by language without region.
    pub formality: std::collections::BTreeMap<String, Formality>,
    /// Whether a letter that only says thank you leaves a snoozed or a closed conversation as it is.
    pub keeps_snoozed_on_thanks: bool,
    pub keeps_closed_on_thanks: bool,
    /// Whether a letter that declares a withdrawal opens a return by itself.
    pub finds_withdrawals: bool,
    pub is_welcomed: bool,
    /// Whether closing asks for the root cause.
    pub ask_cause: AskCause,
    /// Minutes without a key or a touch after which the window locks itself; 0 never does.
    pub lock_after_minutes: u32,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            shop_name: String::new(),
            return_address: String::new(),
            theme: Theme::System,
            density: Density::Comfortable,
            undo_send_seconds: 10,
            waiting_target_minutes: 240,
            order_late_after_days: 2,
            parcel_rests_after_days: 5,
            return_rests_after_days: 10,
            notifications: true,
            quiet_from: 0,
            quiet_until: 0,
            keys: std::collections::BTreeMap::new(),
            has_single_keys: true,
            default_language: "en".into(),
            formality: std::collections::BTreeMap::new(),
            keeps_snoozed_on_thanks: true,
            keeps_closed_on_thanks: true,
            finds_withdrawals: true,
            is_welcomed: false,
            ask_cause: AskCause::default(),
            lock_after_minutes: 0,
        }
    }
}

const KEY: &str = "shop";

pub(crate) fn get(connection: &Connection) -> Result<Settings, Problem> {
    let text: Option<String> = connection
        .query_row("SELECT value FROM settings WHERE key = :key", named_params! { ":key": KEY }, |row| row.get(0))
        .optional()
        .or_problem()?;
    text.map_or_else(|| Ok(Settings::default()), |text| serde_json::from_str(&text).map_err(Problem::broken))
}

pub(crate) fn put(connection: &Connection, settings: &Settings) -> Result<(), Problem> {
    let value = serde_json::to_string(settings).map_err(Problem::broken)?;
    connection
        .execute(
            "INSERT INTO settings (key, value) VALUES (:key, :value) ON CONFLICT DO UPDATE SET value = :value",
            named_params! { ":key": KEY, ":value": value },
        )
        .or_problem()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::Settings;

    #[test]
    fn settings_kept_before_single_keys_could_be_switched_off_load_with_single_keys() {
        let settings: Settings =
            serde_json::from_str(r#"{"shopName":"Nordlicht","keys":{"inbox.close":"y"}}"#).unwrap();
        assert!(settings.has_single_keys);
        assert_eq!(settings.keys.get("inbox.close").map(String::as_str), Some("y"));
    }
}
