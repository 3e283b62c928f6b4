//! For how long a return may be asked for at most.

use super::store;
use comptoir_kernel::{Problem, Timestamp};
use comptoir_store::rusqlite::Connection;

/// What the law gives a consumer in the European Union.
const LAW: u32 = 14;

/// Days after the delivery in which some rule of the policy that holds now still lets something through; at least what the
/// law gives. Rules without an end are left out: they never end.
pub(in crate::returns) fn longest_window(connection: &Connection, now: Timestamp) -> Result<u32, Problem> {
    let kept = store::at(connection, now)?;
    let rules = kept.policy.zones.iter().flat_map(|zone| &zone.rules).filter(|rule| rule.verdict.is_eligible);
    Ok(rules.filter_map(|rule| rule.verdict.window.days).max().unwrap_or(LAW).max(LAW))
}
