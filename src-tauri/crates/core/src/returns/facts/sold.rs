//! What was sold, added up as the sales come by. Pure.

use super::period::Frame;
use crate::storefronts::sales::{Sale, Span};
use comptoir_kernel::StoreId;
use std::collections::BTreeSet;

/// One shop and country, or all of them.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    pub store: Option<StoreId>,
    /// In capitals; empty for all.
    pub country: String,
}

impl Filter {
    pub fn fits(&self, store: Option<StoreId>, country: &str) -> bool {
        (self.store.is_none() || self.store == store) && (self.country.is_empty() || self.country == country)
    }
}

/// Pieces, and how many of them count by a guess.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Pieces {
    pub all: i64,
    pub guessed: i64,
}

impl Pieces {
    const fn add(&mut self, sale: &Sale<'_>) {
        self.all += sale.pieces;
        if !sale.is_delivered {
            self.guessed += sale.pieces;
        }
    }
}

/// What was sold in one period.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PeriodSold {
    pub pieces: Pieces,
    /// Minor units by currency.
    pub value: Vec<(String, i64)>,
    /// Orders by carrier.
    pub carriers: Vec<(String, i64)>,
}

impl PeriodSold {
    fn add(&mut self, sale: &Sale<'_>) {
        self.pieces.add(sale);
        count(&mut self.value, sale.currency, sale.value);
        count(&mut self.carriers, sale.carrier, 1);
    }

    pub fn value_in(&self, currency: &str) -> i64 {
        self.value.iter().find(|(code, _)| code == currency).map_or(0, |(_, value)| *value)
    }
}

/// Few names, so that looking along them is the quickest.
fn count(names: &mut Vec<(String, i64)>, name: &str, by: i64) {
    match names.iter_mut().find(|(known, _)| known == name) {
        Some((_, total)) => *total = total.saturating_add(by),
        None => names.push((name.to_owned(), by)),
    }
}

/// Everything that was sold in the periods and months of a frame.
#[derive(Debug, Clone, Default)]
pub struct Sold {
    pub period: PeriodSold,
    pub before: PeriodSold,
    pub months: Vec<Pieces>,
    pub countries: BTreeSet<String>,
}

impl Sold {
    pub fn begin(frame: &Frame) -> Self {
        Self { months: vec![Pieces::default(); frame.months.len()], ..Self::default() }
    }

    /// Adds a sale to the cohort of a moment.
    pub fn add(&mut self, frame: &Frame, filter: &Filter, at: i64, sale: &Sale<'_>) {
        let lies_in = |span: Span| span.from <= at && at < span.to;
        let is_now = lies_in(frame.span);
        if is_now && !sale.country.is_empty() && !self.countries.contains(sale.country) {
            self.countries.insert(sale.country.to_owned());
        }
        if !filter.fits(Some(sale.store), sale.country) {
            return;
        }
        if is_now {
            self.period.add(sale);
        }
        if lies_in(frame.before) {
            self.before.add(sale);
        }
        if let Some(month) = frame.month_of(at).and_then(|place| self.months.get_mut(place)) {
            month.add(sale);
        }
    }
}
