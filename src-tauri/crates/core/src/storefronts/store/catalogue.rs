//! Rows of products and of the shops' own customer accounts.

use super::{forgotten, json};
use crate::desk::write::OrProblem;
use crate::storefronts::model::words_of_product;
use crate::storefronts::wire::ProductRow;
use comptoir_connectors::shops::model::{Product, RemoteId, ShopCustomer};
use comptoir_kernel::{Problem, ProductId, StoreId};
use comptoir_store::rusqlite::{self, Connection, OptionalExtension, Row, named_params};
use std::collections::BTreeMap;

/// Writes a product as the shop has it now. Answers whether anything is different from before.
pub(in crate::storefronts) fn put_product(
    connection: &Connection,
    store: StoreId,
    product: &Product,
) -> Result<bool, Problem> {
    let detail = serde_json::to_string(product).map_err(Problem::broken)?;
    let id: Option<i64> = connection
        .prepare_cached(
            "INSERT INTO store_products (store_id, remote_id, title, updated_at, is_published, detail)
             VALUES (:store, :remote, :title, :updated, :published, :detail)
             ON CONFLICT (store_id, remote_id) DO UPDATE SET title = :title, updated_at = :updated,
               is_published = :published, detail = :detail, gone_at = NULL
             WHERE detail <> :detail OR gone_at IS NOT NULL RETURNING id",
        )
        .or_problem()?
        .query_row(
            named_params! {
                ":store": store.0,
                ":remote": product.id.0,
                ":title": product.title,
                ":updated": product.updated.as_millisecond(),
                ":published": product.is_published,
                ":detail": detail,
            },
            |row| row.get(0),
        )
        .optional()
        .or_problem()?;
    let Some(id) = id else { return Ok(false) };
    let forget = "DELETE FROM store_product_words WHERE rowid = :id";
    connection.prepare_cached(forget).or_problem()?.execute(named_params! { ":id": id }).or_problem()?;
    connection
        .prepare_cached("INSERT INTO store_product_words (rowid, words) VALUES (:id, :words)")
        .or_problem()?
        .execute(named_params! { ":id": id, ":words": words_of_product(product) })
        .or_problem()?;
    Ok(true)
}

/// Writes an account as the shop has it now. Answers whether anything is different from before.
pub(in crate::storefronts) fn put_customer(
    connection: &Connection,
    store: StoreId,
    customer: &ShopCustomer,
) -> Result<bool, Problem> {
    if forgotten::is(connection, store, "customers", &customer.id)? {
        return Ok(false);
    }
    let detail = serde_json::to_string(customer).map_err(Problem::broken)?;
    let phones = [&customer.phone, &customer.address.phone];
    let phone_key = phones.into_iter().find_map(|phone| crate::customers::phone_key(phone)).unwrap_or_default();
    let changed = connection
        .prepare_cached(
            "INSERT INTO store_customers (store_id, remote_id, email, phone_key, detail)
             VALUES (:store, :remote, :email, :phone_key, :detail)
             ON CONFLICT (store_id, remote_id) DO UPDATE SET email = :email, phone_key = :phone_key, detail = :detail,
               gone_at = NULL
             WHERE detail <> :detail OR gone_at IS NOT NULL",
        )
        .or_problem()?
        .execute(named_params! {
            ":store": store.0,
            ":remote": customer.id.0,
            ":email": customer.email.trim().to_lowercase(),
            ":phone_key": phone_key,
            ":detail": detail,
        })
        .or_problem()?;
    Ok(changed > 0)
}

/// A product.
pub(in crate::storefronts) fn product(connection: &Connection, id: ProductId) -> Result<ProductRow, Problem> {
    connection
        .prepare_cached("SELECT p.id, p.store_id, p.detail FROM store_products p WHERE p.id = :id")
        .or_problem()?
        .query_row(named_params! { ":id": id.0 }, product_from_row)
        .optional()
        .or_problem()?
        .ok_or_else(|| Problem::absent("product-absent"))
}

/// A product by its id over there; none when the shop has it no more.
pub(in crate::storefronts) fn product_by_remote(
    connection: &Connection,
    store: StoreId,
    remote: &RemoteId,
) -> Result<Option<Product>, Problem> {
    let found = connection
        .prepare_cached(
            "SELECT p.id, p.store_id, p.detail FROM store_products p
             WHERE p.store_id = :store AND p.remote_id = :remote AND p.gone_at IS NULL",
        )
        .or_problem()?
        .query_row(named_params! { ":store": store.0, ":remote": remote.0 }, product_from_row)
        .optional()
        .or_problem()?;
    Ok(found.map(|row| row.product))
}

/// The tags of products, by their id over there.
pub(in crate::storefronts) fn tags_of(
    connection: &Connection,
    store: StoreId,
    products: &[&RemoteId],
) -> Result<BTreeMap<RemoteId, Vec<String>>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT remote_id, detail FROM store_products
             WHERE store_id = :store AND remote_id IN (SELECT value FROM json_each(:products))",
        )
        .or_problem()?;
    let products = serde_json::to_string(products).map_err(Problem::broken)?;
    let rows = statement
        .query_map(named_params! { ":store": store.0, ":products": products }, |row| {
            let product: Product = json(row, 1)?;
            Ok((RemoteId(row.get(0)?), product.tags))
        })
        .or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

/// The products that can be seen in the shops, by title, to look through without a word.
pub(in crate::storefronts) fn some_products(connection: &Connection, limit: u32) -> Result<Vec<ProductRow>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT p.id, p.store_id, p.detail FROM store_products p WHERE p.gone_at IS NULL AND p.is_published = 1
             ORDER BY p.id DESC LIMIT :limit",
        )
        .or_problem()?;
    let rows = statement.query_map(named_params! { ":limit": limit }, product_from_row).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

/// The accounts that have one of these addresses or numbers: their row, store and id there, and what is kept of them.
pub(in crate::storefronts) fn accounts(
    connection: &Connection,
    emails: &[String],
    phone_keys: &[String],
) -> Result<Vec<(i64, StoreId, RemoteId, ShopCustomer)>, Problem> {
    let list = |values: &[String]| serde_json::to_string(values).map_err(Problem::broken);
    let mut statement = connection
        .prepare_cached(
            "SELECT id, store_id, remote_id, detail FROM store_customers
             WHERE email <> '' AND email IN (SELECT value FROM json_each(:emails))
             UNION
             SELECT id, store_id, remote_id, detail FROM store_customers
             WHERE phone_key <> '' AND phone_key IN (SELECT value FROM json_each(:phones))",
        )
        .or_problem()?;
    let params = named_params! { ":emails": list(emails)?, ":phones": list(phone_keys)? };
    let rows = statement
        .query_map(params, |row| Ok((row.get(0)?, StoreId(row.get(1)?), RemoteId(row.get(2)?), json(row, 3)?)))
        .or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

pub(in crate::storefronts) fn delete_account(connection: &Connection, id: i64) -> Result<(), Problem> {
    connection.execute("DELETE FROM store_customers WHERE id = :id", named_params! { ":id": id }).or_problem()?;
    Ok(())
}

fn product_from_row(row: &Row<'_>) -> Result<ProductRow, rusqlite::Error> {
    Ok(ProductRow { id: ProductId(row.get(0)?), store_id: StoreId(row.get(1)?), product: json(row, 2)? })
}

/// Products whose words match, those that can be seen in the shop first.
pub(in crate::storefronts) fn search_products(
    connection: &Connection,
    expression: &str,
    limit: u32,
) -> Result<Vec<ProductRow>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT p.id, p.store_id, p.detail FROM store_product_words
             JOIN store_products p ON p.id = store_product_words.rowid
             WHERE store_product_words MATCH :expression AND p.gone_at IS NULL
             ORDER BY rank LIMIT :limit",
        )
        .or_problem()?;
    let params = named_params! { ":expression": expression, ":limit": limit };
    let rows = statement.query_map(params, product_from_row).or_problem()?;
    let mut found: Vec<ProductRow> = rows.collect::<Result<_, _>>().or_problem()?;
    found.sort_by_key(|row| !row.product.is_published);
    Ok(found)
}
