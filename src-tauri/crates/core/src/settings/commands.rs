//! Commands of the settings.

use super::Settings;
use crate::desk::contract::{Caller, Command, Nothing};
use crate::desk::{Desk, Topic};
use comptoir_kernel::Problem;
use serde::Deserialize;
use std::sync::Arc;

/// The fields to change, as in `Settings`.
#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct SetRequest {
    #[ts(type = "Partial<Settings>")]
    pub changes: serde_json::Map<String, serde_json::Value>,
}

pub(crate) fn commands() -> Vec<Command> {
    vec![
        Command::new("settings.get", "all settings of the shop", get),
        Command::new("settings.set", "change some settings", set),
    ]
}

fn get(desk: &Arc<Desk>, _caller: Caller, _request: Nothing) -> Result<Settings, Problem> {
    desk.read(super::get)
}

fn set(desk: &Arc<Desk>, caller: Caller, request: SetRequest) -> Result<Settings, Problem> {
    desk.write("settings.set", Some(caller.agent), |write| {
        let invalid = |error: serde_json::Error| Problem::refused("request-invalid").with("detail", error);
        let mut value = serde_json::to_value(super::get(write.connection())?).map_err(Problem::broken)?;
        if let Some(fields) = value.as_object_mut() {
            fields.extend(request.changes);
        }
        let mut settings: Settings = serde_json::from_value(value).map_err(invalid)?;
        settings.undo_send_seconds = settings.undo_send_seconds.min(60);
        settings.waiting_target_minutes = settings.waiting_target_minutes.clamp(5, 43_200);
        settings.order_late_after_days = settings.order_late_after_days.min(30);
        settings.parcel_rests_after_days = settings.parcel_rests_after_days.clamp(1, 30);
        settings.return_rests_after_days = settings.return_rests_after_days.clamp(1, 60);
        super::put(write.connection(), &settings)?;
        write.changed(Topic::Settings, 0);
        Ok(settings)
    })
}
