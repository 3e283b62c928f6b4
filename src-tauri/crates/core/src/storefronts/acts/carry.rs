//! Doing what is due, one deed after the other, until the desk closes.

use super::attempt;
use super::store;
use crate::desk::Desk;
use crate::desk::write::OrProblem;
use comptoir_kernel::{ActId, Kind, Problem};
use comptoir_store::rusqlite::named_params;
use std::sync::Arc;
use std::time::Duration;

/// More rounds than a pass needs; whatever is due after them waits for the next one.
const MOST_ROUNDS: usize = 20;
const STUMBLE_SECONDS: i64 = 60;

/// After a crash nobody knows how far a try came: it is looked for at once.
pub(in crate::storefronts) fn recover_after_start(desk: &Desk) -> Result<(), Problem> {
    desk.write("storefronts.recover_acts", None, |write| {
        let sql = "UPDATE store_acts SET next_at = :now WHERE state = 'attempting'";
        write.connection().execute(sql, named_params! { ":now": write.now.as_millisecond() }).or_problem()?;
        Ok(())
    })
}

/// Does everything whose time has come. Answers how many deeds were looked after.
pub(super) async fn carry_out(desk: &Arc<Desk>) -> Result<u32, Problem> {
    let _turn = desk.acts_turn.lock().await;
    let mut count = 0;
    for _ in 0..MOST_ROUNDS {
        let due = desk.read(|connection| store::due(connection, desk.now()))?;
        if due.is_empty() {
            break;
        }
        for id in due {
            if desk.stop.is_cancelled() {
                return Ok(count);
            }
            if let Err(problem) = attempt::go_on(desk, id).await {
                tracing::error!(act = id.0, "a deed in a shop stumbled: {}", problem.chain());
                put_off(desk, id)?;
            }
            count += 1;
        }
    }
    Ok(count)
}

/// What stumbles must not keep the others from their turn, nor come again at once.
fn put_off(desk: &Desk, id: ActId) -> Result<(), Problem> {
    desk.write("storefronts.postpone_act", None, |write| {
        let moment = write.now.plus_seconds(STUMBLE_SECONDS);
        store::put_off(write, id, moment)
    })
}

/// Sleeps until the next deed is due or the bell rings.
pub(in crate::storefronts) async fn keep(desk: Arc<Desk>) {
    loop {
        if let Err(problem) = carry_out(&desk).await
            && problem.kind == Kind::Broken
        {
            tracing::error!("a deed in a shop stumbled: {}", problem.chain());
        }
        let due = desk.read(store::next_due).ok().flatten();
        let left = due.map_or(300_000, |due| due.as_millisecond().saturating_sub(desk.now().as_millisecond()));
        let pause = Duration::from_millis(u64::try_from(left.clamp(100, 300_000)).unwrap_or(300_000));
        let waiting = async {
            tokio::select! {
                () = tokio::time::sleep(pause) => {}
                () = desk.acts_bell.notified() => {}
            }
        };
        if desk.stop.run_until_cancelled(waiting).await.is_none() {
            return;
        }
    }
}
