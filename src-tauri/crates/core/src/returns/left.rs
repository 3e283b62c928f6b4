//! What of an order's money a case may still give.

use super::store::{self, Case, parts};
use super::sums::{given, sums};
use crate::storefronts;
use comptoir_kernel::{Money, Problem};
use comptoir_store::rusqlite::Connection;

/// The order's money without what was paid back and what other cases of it have promised, be it money, credit or goods; none
/// where no order is known. What this case itself has paid back counts as if it were still there.
pub(super) fn left_for(connection: &Connection, case: &Case) -> Result<Option<Money>, Problem> {
    let Some(id) = case.row.order_id else { return Ok(None) };
    let totals = storefronts::order_of(connection, id)?.1.totals;
    let own = parts::paid(connection, case.row.id)?;
    let (mut paid, mut promised) = (own, 0_i64);
    for beside in store::of_order(connection, id)?.iter().filter(|row| row.id != case.row.id) {
        // Before the decision nothing is promised.
        if parts::effects(connection, beside.id)?.is_empty() {
            continue;
        }
        let figures = sums(&store::get(connection, beside.id)?, &parts::items(connection, beside.id)?, None);
        let done = parts::paid(connection, beside.id)?;
        paid = paid.saturating_add(done);
        promised = promised.saturating_add(given(&figures).saturating_sub(done).max(0));
    }
    // What somebody paid by hand the shop may not know of.
    let gone = totals.refunded.minor.max(paid).saturating_add(promised);
    let left = totals.total.minor.saturating_sub(gone).max(0).saturating_add(own);
    Ok(Some(Money::new(left, totals.total.currency)))
}
