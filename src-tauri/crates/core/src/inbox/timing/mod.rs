//! Time: snoozing, letters that leave later, follow-ups, promises, and what wakes them.

mod clock;
mod commands;
mod due;
mod follow_up;
mod notice;
mod promise;
mod redate;
mod schedule;
mod shown;
mod snooze;
mod standing;
mod thanks;
mod undo;

pub(super) use commands::commands;
pub(super) use due::wake_due;
pub(super) use follow_up::{follow, plan as plan_follow_up};
pub(super) use promise::page as promised_page;
pub(super) use schedule::{customer_wrote, hold_late, keep, latest_without_asking, leaves_now, plan, release};
pub(super) use shown::{add_schedules, of_conversation, of_rows};
pub(super) use snooze::{is_kept_quiet, letter_came};
pub(super) use standing::Standing;
pub(super) use undo::{Inverse, take_back};
