//! What is known about the people and orders of a conversation, so that none of it stays in an article.

use super::super::rows;
use super::anonymous::Known;
use crate::agents;
use crate::storefronts::{self, model::number_key, numbers_named};
use comptoir_connectors::shops::model::PostalAddress;
use comptoir_kernel::{ConversationId, CustomerId, Problem};
use comptoir_store::rusqlite::Connection;

/// Orders of a customer that are looked through, the newest first.
const MOST_ORDERS: usize = 30;

pub(super) fn known(connection: &Connection, id: ConversationId, text: &str) -> Result<Known, Problem> {
    let row = rows::row(connection, id)?;
    let mut known = Known { orders: numbers_named(text), ..Known::default() };
    known.names.push(row.customer_name);
    known.names.extend(rows::participants(connection, id)?.into_iter().map(|person| person.name));
    for agent in agents::list(connection)? {
        known.names.push(agent.name);
        known.signatures.push(agent.signature);
        known.signatures.extend(agent.signatures.into_values());
    }
    orders(connection, row.customer_id, &mut known)?;
    Ok(known)
}

fn orders(connection: &Connection, customer: CustomerId, known: &mut Known) -> Result<(), Problem> {
    for id in storefronts::orders_of(connection, customer)?.into_iter().take(MOST_ORDERS) {
        let (_, order) = storefronts::order_of(connection, id)?;
        known.orders.insert(number_key(&order.number));
        known.parcels.extend(order.shipments.into_iter().map(|shipment| shipment.tracking));
        for address in [&order.billing, &order.shipping] {
            known.names.extend([address.first_name.clone(), address.last_name.clone()]);
            known.addresses.extend(lines(address));
        }
    }
    known.orders.remove("");
    Ok(())
}

/// The ways in which letters name a place.
fn lines(address: &PostalAddress) -> Vec<String> {
    let PostalAddress { company, line1, line2, postcode, city, .. } = address;
    let pair = |one: &str, other: &str| format!("{one} {other}").trim().to_owned();
    let all = [company.clone(), line1.clone(), line2.clone(), pair(postcode, city), pair(city, postcode), city.clone()];
    let mut lines: Vec<String> = all.into_iter().filter(|line| line.chars().count() >= 3).collect();
    if postcode.chars().count() >= 4 {
        lines.push(postcode.clone());
    }
    lines
}
