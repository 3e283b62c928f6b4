//! Who buys again within ninety days: after a return, and without one.

use super::model::FactCase;
use super::period::Frame;
use super::statistics::share;
use super::wire::FactsRepeat;
use comptoir_kernel::OrderId;
use std::collections::{HashMap, HashSet};

/// Ninety days.
pub const LONG: i64 = 90 * 24 * 3600 * 1000;

/// The orders of one buyer, the earliest first, with the moments at which they were placed.
pub struct Buyer<'a> {
    pub purchases: &'a [(OrderId, i64)],
}

/// Adds buyers up, one after the other.
pub struct Repeats<'a> {
    frame: &'a Frame,
    /// When the first return of an order was begun in the period, and the orders of which ever something came back.
    begun: HashMap<OrderId, i64>,
    ever: HashSet<OrderId>,
    after: (i64, i64),
    without: (i64, i64),
    running: i64,
}

impl<'a> Repeats<'a> {
    /// `ever` are the orders of which something came back at whatever time.
    pub fn of(frame: &'a Frame, cases: &[FactCase], ever: HashSet<OrderId>) -> Self {
        let mut begun: HashMap<OrderId, i64> = HashMap::new();
        for case in cases.iter().filter(|case| case.is_begun_in(frame.span)) {
            if let Some(order) = case.order {
                let at = begun.entry(order).or_insert(case.opened_at);
                *at = case.opened_at.min(*at);
            }
        }
        Self { frame, begun, ever, after: (0, 0), without: (0, 0), running: 0 }
    }

    /// With a return, what is bought after its beginning counts; without one, what is bought after the first order of the
    /// period. Who gave something back at another time is in neither.
    pub fn add(&mut self, buyer: &Buyer<'_>) {
        let returned = buyer.purchases.iter().filter_map(|(order, _)| self.begun.get(order)).min().copied();
        let span = self.frame.span;
        let since = match returned {
            Some(at) => at,
            None if buyer.purchases.iter().any(|(order, _)| self.ever.contains(order)) => return,
            None => match buyer.purchases.iter().find(|(_, at)| span.from <= *at && *at < span.to) {
                Some((_, at)) => *at,
                None => return,
            },
        };
        if since.saturating_add(LONG) > self.frame.now {
            self.running += 1;
            return;
        }
        let is_again = buyer.purchases.iter().any(|(_, at)| *at > since && *at <= since + LONG);
        let (again, all) = if returned.is_some() { &mut self.after } else { &mut self.without };
        *all += 1;
        *again += i64::from(is_again);
    }

    pub fn told(&self) -> FactsRepeat {
        FactsRepeat {
            after_return: share(self.after.0, self.after.1),
            without: share(self.without.0, self.without.1),
            running: self.running,
        }
    }
}
