//! What of the sample shop's orders comes back: whatever its letters complain of.

use super::orders::Bought;
use crate::desk::Desk;
use crate::desk::write::Write;
use crate::returns::model::{Outcome, Reason, Track};
use crate::returns::{self, SampleReturn};
use crate::{inbox, storefronts};
use comptoir_kernel::{AgentId, Problem, Timestamp};

const DAY: i64 = 24 * 3600;

/// Begins the returns that the letters ask for, and lets them go as far as they would have by now.
pub(super) fn tell(
    desk: &Desk,
    write: &mut Write<'_>,
    me: AgentId,
    all: &[Bought],
    now: Timestamp,
) -> Result<(), Problem> {
    let mut wishes = Vec::new();
    for bought in all {
        let Some((reason, outcome, track)) = wish(bought, now) else { continue };
        let Some(order) = storefronts::sample_order(write.connection(), bought.number)? else { continue };
        let customer = storefronts::customers_of(write.connection(), order)?.into_iter().next();
        let conversation = match customer {
            Some(customer) => inbox::newest_of(write.connection(), customer)?,
            None => None,
        };
        wishes.push(SampleReturn { order, conversation, reason, outcome, track, asked: bought.asked });
    }
    wishes.sort_by_key(|wish| wish.asked);
    returns::put_sample(desk, write, me, &wishes)
}

/// Why it comes back, what they want, and under which right; none where nobody wants to give anything back.
fn wish(bought: &Bought, now: Timestamp) -> Option<(Reason, Outcome, Track)> {
    // Older ones were refunded before the shop had cases for them.
    let is_fresh = now <= bought.asked.plus_seconds(5 * DAY);
    match bought.topic.as_str() {
        "return" if is_fresh && bought.number % 2 == 0 => {
            Some((Reason::ChangedMind, Outcome::Refund, Track::Withdrawal))
        }
        "return" | "refund" if is_fresh => Some((Reason::TooLarge, Outcome::Refund, Track::Voluntary)),
        "exchange" => Some((Reason::TooSmall, Outcome::Exchange, Track::Voluntary)),
        "complaint" if bought.number % 2 == 0 => Some((Reason::WrongItem, Outcome::Refund, Track::Voluntary)),
        "warranty" => Some((Reason::Defective, Outcome::Replacement, Track::Warranty)),
        _ => None,
    }
}
