//! The figures of one period, from its cases and what was sold. Pure.

use super::model::{FactCase, FactItem};
use super::period::{Days, Frame};
use super::sold::PeriodSold;
use super::statistics::{share, times};
use super::wire::{FactFigures, FactMoney, FactStatutory};
use crate::storefronts::sales::Span;
use comptoir_kernel::{Currency, Money};
use std::collections::BTreeMap;

/// Pieces of items that fit.
pub fn pieces<'a>(items: impl Iterator<Item = &'a FactItem>) -> i64 {
    items.map(|item| item.pieces).fold(0, i64::saturating_add)
}

/// Pieces that came back of what was sold in a span.
pub fn returned(cases: &[FactCase], span: Span) -> i64 {
    let of_sales = cases.iter().filter(|case| case.is_of_sales_in(span));
    of_sales.map(|case| pieces(case.returned())).fold(0, i64::saturating_add)
}

/// The figures of the period of a frame, or of the one before it.
pub fn figures(cases: &[FactCase], sold: &PeriodSold, frame: &Frame, days: Days, span: Span) -> FactFigures {
    let decided: Vec<&FactCase> = cases.iter().filter(|case| case.is_decided_in(span)).collect();
    let final_items = || decided.iter().flat_map(|case| &case.items);
    let all = pieces(final_items());
    let begun = || cases.iter().filter(|case| case.is_begun_in(span));
    let graded = || begun().flat_map(|case| &case.items).filter(|item| item.grade.is_some());
    FactFigures {
        from: days.from,
        to: days.to,
        cases: small(begun().count()),
        rate: share(returned(cases, span), sold.pieces.all),
        guessed: sold.pieces.guessed,
        is_mature: frame.is_mature(span),
        exchanged: share(pieces(final_items().filter(|item| item.is_exchanged())), all),
        saved: share(pieces(final_items().filter(|item| item.is_saved())), all),
        answer: times(cases.iter().filter_map(|case| case.answer_time(span)).collect()),
        refund: times(cases.iter().filter_map(|case| case.refund_time(span)).collect()),
        statutory: statutory(cases, frame.now, span),
        restocked: share(pieces(graded().filter(|item| item.is_restocked())), pieces(graded())),
        money: money(cases, &decided, sold, span),
    }
}

fn statutory(cases: &[FactCase], now: i64, span: Span) -> FactStatutory {
    let mut found = FactStatutory::default();
    for case in cases.iter().filter(|case| case.is_statutory_in(span)) {
        match case.is_repaid_in_time(now) {
            Some(true) => found.in_time += 1,
            Some(false) => found.late += 1,
            None => found.running += 1,
        }
    }
    found
}

/// Sums of one currency, in minor units.
#[derive(Default)]
struct Sum {
    returned: i64,
    requested: i64,
    exchanged: i64,
    credited: i64,
    fees: i64,
    cases: usize,
}

fn value<'a>(items: impl Iterator<Item = &'a FactItem>) -> i64 {
    items.map(|item| item.value).fold(0, i64::saturating_add)
}

/// Each currency for itself: those of cases first, then those in which only something was sold.
fn money(cases: &[FactCase], decided: &[&FactCase], sold: &PeriodSold, span: Span) -> Vec<FactMoney> {
    let mut sums: BTreeMap<Currency, Sum> = BTreeMap::new();
    for (code, _) in &sold.value {
        if let Ok(currency) = Currency::parse(code) {
            sums.entry(currency).or_default();
        }
    }
    for case in cases.iter().filter(|case| case.is_of_sales_in(span)) {
        sums.entry(case.currency).or_default().returned += value(case.returned());
    }
    for case in decided {
        let sum = sums.entry(case.currency).or_default();
        sum.requested += value(case.items.iter());
        sum.exchanged += value(case.items.iter().filter(|item| item.is_exchanged()));
        sum.credited += case.credited();
        sum.fees += case.fee_taken();
        sum.cases += 1;
    }
    let mut found: Vec<FactMoney> = sums
        .into_iter()
        .map(|(currency, sum)| FactMoney {
            sold: Money::new(sold.value_in(currency.code()), currency),
            returned: Money::new(sum.returned, currency),
            requested: Money::new(sum.requested, currency),
            exchanged: Money::new(sum.exchanged, currency),
            credited: Money::new(sum.credited, currency),
            fees: Money::new(sum.fees, currency),
            cases: small(sum.cases),
        })
        .collect();
    found.sort_by_key(|money| std::cmp::Reverse((money.cases, money.returned.minor, money.sold.minor)));
    found
}

pub fn small(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
