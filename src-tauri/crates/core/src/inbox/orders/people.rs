//! From an order to its people: whoever searches for a parcel wants to read what was written about it.

use super::wire::{OrderPeople, OrderPerson};
use crate::customers;
use crate::inbox::rows;
use crate::storefronts;
use comptoir_kernel::{OrderId, Problem};
use comptoir_store::rusqlite::Connection;

/// More than anybody reads before opening the customer's own page.
const MOST: usize = 10;

pub(super) fn of_order(connection: &Connection, id: OrderId) -> Result<OrderPeople, Problem> {
    let mut people = OrderPeople { customers: Vec::new(), conversations: Vec::new() };
    for customer in storefronts::customers_of(connection, id)? {
        let name = customers::get(connection, customer)?.name;
        people.customers.push(OrderPerson { id: customer, name });
        people.conversations.extend(rows::of_customer(connection, customer)?);
    }
    people.conversations.sort_by_key(|row| std::cmp::Reverse(row.last_message_at));
    people.conversations.truncate(MOST);
    Ok(people)
}
