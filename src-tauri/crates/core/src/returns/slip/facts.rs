//! What stands on a slip.

use crate::returns::day::Day;
use crate::returns::model::{Outcome, Reason};
use crate::returns::wire::{ReturnDetail, ReturnItem};
use crate::{customers, settings};
use comptoir_kernel::Problem;
use comptoir_store::rusqlite::Connection;
use jiff::tz::TimeZone;

pub struct SlipFacts {
    pub number: String,
    /// As people write it; empty where the return has no order.
    pub order: String,
    pub customer: String,
    pub shop: String,
    /// Where parcels go, a line each.
    pub address: Vec<String>,
    pub opened: Day,
    pub send_by: Option<Day>,
    pub pieces: Vec<SlipPiece>,
}

pub struct SlipPiece {
    pub quantity: i64,
    pub title: String,
    /// Size, colour and article number.
    pub details: String,
    pub reason: Reason,
    pub outcome: Outcome,
    /// What the customer gets in exchange, in words.
    pub instead: String,
    /// What the customer said.
    pub comment: String,
}

/// Everything about a case that its slip tells; the day is the customer's.
pub fn facts(connection: &Connection, case: &ReturnDetail) -> Result<SlipFacts, Problem> {
    let shop = settings::get(connection)?;
    let person = case.row.customer_id.map(|id| customers::get(connection, id)).transpose()?;
    let name = person.as_ref().map(|person| person.name.trim()).filter(|name| !name.is_empty());
    let zone = person.as_ref().and_then(|person| person.zone.clone()).and_then(|zone| TimeZone::get(&zone).ok());
    let zone = zone.unwrap_or_else(TimeZone::system);
    Ok(SlipFacts {
        number: case.row.number.clone(),
        order: case.row.order_number.trim().to_owned(),
        customer: clipped(name.unwrap_or(&case.row.name)),
        address: address(&shop.shop_name, &shop.return_address),
        shop: shop.shop_name,
        opened: Day::of(case.row.opened_at, &zone),
        // The moment is the end of the last day.
        send_by: case.row.goods_by.map(|end| Day::of(end.plus_seconds(-1), &zone)),
        pieces: case.items.iter().filter(|item| item.outcome.needs_goods()).map(piece).collect(),
    })
}

/// The lines of an address; the shop's name comes first where nobody has put it there.
fn address(shop: &str, text: &str) -> Vec<String> {
    let mut lines: Vec<String> =
        text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect();
    let shop = shop.trim();
    let is_named = lines.iter().any(|line| line.to_lowercase().contains(&shop.to_lowercase()));
    if !lines.is_empty() && !is_named {
        lines.insert(0, shop.to_owned());
    }
    lines
}

fn piece(item: &ReturnItem) -> SlipPiece {
    let details = [clipped(&item.options), clipped(&item.sku)];
    SlipPiece {
        quantity: item.quantity,
        title: clipped(&item.title),
        details: details.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · "),
        reason: item.reason,
        outcome: item.outcome,
        instead: clipped(&item.instead),
        comment: clipped(&item.comment),
    }
}

/// In one line, and as much of it as a cell can hold.
fn clipped(text: &str) -> String {
    const MOST: usize = 300;
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(MOST) {
        Some((end, _)) => [line.get(..end).unwrap_or_default(), "…"].concat(),
        None => line,
    }
}

#[cfg(test)]
mod tests {
    use super::address;

    #[test]
    fn an_address_begins_with_the_shop_once() {
        let lines = address("Nordlicht", "Lagerweg 1\n\n 20095 Hamburg ");
        assert_eq!(lines, ["Nordlicht", "Lagerweg 1", "20095 Hamburg"]);
        assert_eq!(address("Nordlicht", "Retouren NORDLICHT\nLagerweg 1").len(), 2);
        assert!(address("Nordlicht", " \n").is_empty());
    }
}
