//! Everything that the shops told about one person: to be handed out, and to be erased for good.

use super::store::{self, catalogue, files, forgotten, orders, pictures, reviews};
use crate::customers;
use crate::desk::{Topic, Write};
use comptoir_connectors::shops::model::Subject;
use comptoir_kernel::{CustomerId, Problem};
use comptoir_store::rusqlite::Connection;
use serde_json::{Value, json};

/// The person's orders and accounts as they are kept.
pub(crate) fn hand_out(connection: &Connection, id: CustomerId) -> Result<Value, Problem> {
    let reach = customers::reach_of(connection, id)?;
    let stores = store::standings(connection)?;
    let name = |id| stores.iter().find(|store| store.id == id).map_or("", |store| store.name.as_str());
    let mut given = Vec::new();
    for order in orders::of_customer(connection, id, &reach.addresses, &reach.phone_keys)? {
        let (row, order, _) = orders::get(connection, order)?;
        given.push(json!({ "shop": name(row.store_id), "readAt": row.read_at, "order": order }));
    }
    let accounts = catalogue::accounts(connection, &reach.addresses, &reach.phone_keys)?;
    let accounts: Vec<Value> =
        accounts.iter().map(|(_, store, _, account)| json!({ "shop": name(*store), "account": account })).collect();
    Ok(json!({ "orders": given, "accounts": accounts }))
}

/// How many orders erasing would remove.
pub(crate) fn count(connection: &Connection, id: CustomerId) -> Result<u32, Problem> {
    let reach = customers::reach_of(connection, id)?;
    let orders = orders::of_customer(connection, id, &reach.addresses, &reach.phone_keys)?;
    Ok(u32::try_from(orders.len()).unwrap_or(u32::MAX))
}

/// Removes the person's orders, accounts and reviews from the copy, and keeps the next pass from bringing them back. To be done
/// while the person's addresses are still known. The shop itself keeps its own: the desk cannot erase there.
pub(crate) fn erase(write: &mut Write<'_>, id: CustomerId) -> Result<(), Problem> {
    let connection = write.connection();
    let reach = customers::reach_of(connection, id)?;
    for order in orders::of_customer(connection, id, &reach.addresses, &reach.phone_keys)? {
        let (row, bought, remote) = orders::get(connection, order)?;
        let shown = bought.lines.into_iter().filter_map(|line| line.picture).collect();
        pictures::forget(connection, row.store_id, &shown)?;
        forgotten::put(connection, row.store_id, "orders", &remote)?;
        files::forget(connection, row.store_id, Subject::Orders, &remote)?;
        orders::delete(connection, order)?;
    }
    for (account, store, remote, _) in catalogue::accounts(connection, &reach.addresses, &reach.phone_keys)? {
        forgotten::put(connection, store, "customers", &remote)?;
        files::forget(connection, store, Subject::Customers, &remote)?;
        catalogue::delete_account(connection, account)?;
    }
    for review in reviews::of_addresses(connection, &reach.addresses)? {
        reviews::forget(connection, &review)?;
    }
    store::forget_words(connection)?;
    write.changed(Topic::Storefronts, 0);
    Ok(())
}
