//! The tables behind the charts: months, reasons, articles, grades, carriers. Pure.

use super::figures::{pieces, returned};
use super::model::{FactCase, FactItem};
use super::period::Frame;
use super::sold::Sold;
use super::statistics::share;
use super::wire::{FactCarrier, FactCohort, FactGrade, FactReason};
use crate::returns::model::{Grade, Reason};
use std::collections::BTreeMap;

/// Articles of which most came back: more than these nobody reads.
pub const ARTICLES: usize = 12;
/// Reasons of one article.
const REASONS: usize = 3;

pub fn cohorts(cases: &[FactCase], sold: &Sold, frame: &Frame) -> Vec<FactCohort> {
    let months = frame.months.iter().zip(&sold.months);
    months
        .map(|(month, sold)| FactCohort {
            month: month.days.from,
            rate: share(returned(cases, month.span), sold.all),
            guessed: sold.guessed,
            is_mature: frame.is_mature(month.span),
        })
        .collect()
}

/// The reasons of pieces, the most frequent first.
fn reasons_of<'a>(items: impl Iterator<Item = &'a FactItem>) -> Vec<FactReason> {
    let mut counts: BTreeMap<Reason, i64> = BTreeMap::new();
    for item in items {
        *counts.entry(item.reason).or_default() += item.pieces;
    }
    let all = counts.values().sum();
    let mut found: Vec<FactReason> =
        counts.into_iter().map(|(reason, count)| FactReason { reason, share: share(count, all) }).collect();
    found.sort_by_key(|entry| std::cmp::Reverse(entry.share.part));
    found
}

pub fn reasons(cases: &[FactCase], frame: &Frame) -> Vec<FactReason> {
    reasons_of(cases.iter().filter(|case| case.is_begun_in(frame.span)).flat_map(|case| &case.items))
}

/// An article of which something came back, before it is known how often it was sold.
#[derive(Debug, Clone, PartialEq)]
pub struct ReturnedArticle {
    pub article: String,
    pub title: String,
    pub pieces: i64,
    pub reasons: Vec<FactReason>,
}

/// The articles of which most pieces came back of what was sold in the period.
pub fn articles(cases: &[FactCase], frame: &Frame) -> Vec<ReturnedArticle> {
    let mut by_article: BTreeMap<&str, Vec<&FactItem>> = BTreeMap::new();
    for case in cases.iter().filter(|case| case.is_of_sales_in(frame.span)) {
        for item in case.returned() {
            by_article.entry(&item.article).or_default().push(item);
        }
    }
    let mut found: Vec<ReturnedArticle> = by_article
        .into_iter()
        .map(|(article, items)| {
            let mut reasons = reasons_of(items.iter().copied());
            reasons.truncate(REASONS);
            ReturnedArticle {
                article: article.to_owned(),
                title: items.last().map(|item| item.title.clone()).unwrap_or_default(),
                pieces: pieces(items.into_iter()),
                reasons,
            }
        })
        .collect();
    found.sort_by(|one, other| other.pieces.cmp(&one.pieces).then_with(|| one.article.cmp(&other.article)));
    found.truncate(ARTICLES);
    found
}

pub fn grades(cases: &[FactCase], frame: &Frame) -> Vec<FactGrade> {
    let mut counts: BTreeMap<Grade, i64> = BTreeMap::new();
    for case in cases.iter().filter(|case| case.is_begun_in(frame.span)) {
        for item in &case.items {
            if let Some(grade) = item.grade {
                *counts.entry(grade).or_default() += item.pieces;
            }
        }
    }
    let all: i64 = counts.values().sum();
    counts.into_iter().map(|(grade, count)| FactGrade { grade, share: share(count, all) }).collect()
}

/// Damage and loss beside how many orders each carrier had, the busiest first.
pub fn carriers(cases: &[FactCase], sold: &Sold, frame: &Frame) -> Vec<FactCarrier> {
    let mut found: BTreeMap<String, FactCarrier> = BTreeMap::new();
    let new = |carrier: &str| FactCarrier { carrier: carrier.to_owned(), orders: 0, damaged: 0, lost: 0 };
    for (carrier, orders) in &sold.period.carriers {
        found.entry(carrier.clone()).or_insert_with(|| new(carrier)).orders = *orders;
    }
    for case in cases.iter().filter(|case| case.is_of_sales_in(frame.span)) {
        let Some(carrier) = case.claimed_from() else { continue };
        let entry = found.entry(carrier.to_owned()).or_insert_with(|| new(carrier));
        if case.lost_by.is_some() {
            entry.lost += 1;
        } else {
            entry.damaged += 1;
        }
    }
    let mut found: Vec<FactCarrier> = found.into_values().collect();
    found.sort_by_key(|entry| std::cmp::Reverse(entry.orders));
    found
}
