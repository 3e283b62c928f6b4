//! Customers who may be one person, with the reason; nothing is joined without somebody's word.

use super::model::{self, Likeness};
use super::store::{list, parts, shop};
use super::undo::{Inverse, remember};
use super::wire::{CustomersDeed, KeepApartRequest, Suggestion};
use crate::desk::Topic;
use crate::desk::write::{OrProblem, Write};
use comptoir_kernel::{AgentId, CustomerId, Problem};
use comptoir_store::rusqlite::{Connection, Row, named_params};
use std::collections::BTreeMap;

/// More are not shown at once.
const MOST: i64 = 100;
/// A name that more people share says nothing.
const MOST_NAMESAKES: i64 = 10;

type Pair = (CustomerId, CustomerId);
/// The surest reason of each pair, and what they share.
type Pairs = BTreeMap<Pair, (Likeness, String)>;

/// Who may be one person: everybody, or those who look like one customer. The surest reason first.
pub(super) fn suggestions(connection: &Connection, of: Option<CustomerId>) -> Result<Vec<Suggestion>, Problem> {
    let mut pairs = Pairs::new();
    mailboxes(connection, of, &mut pairs)?;
    handles(connection, of, &mut pairs)?;
    namesakes(connection, of, &mut pairs)?;
    let mut found: Vec<(Pair, (Likeness, String))> = pairs.into_iter().collect();
    found.sort_by_key(|(pair, (reason, _))| (*reason, *pair));
    let mut suggestions = Vec::new();
    for ((one, other), (reason, shared)) in found {
        if shop::strangers(connection, one)?.contains(&other) {
            continue;
        }
        let (one, other) = (list::row(connection, one)?, list::row(connection, other)?);
        let is_turned = other.conversation_count > one.conversation_count;
        let (one, other) = if is_turned { (other, one) } else { (one, other) };
        suggestions.push(Suggestion { one, other, reason, shared });
    }
    suggestions.truncate(usize::try_from(MOST).unwrap_or(100));
    Ok(suggestions)
}

fn add(pairs: &mut Pairs, one: CustomerId, other: CustomerId, reason: Likeness, shared: String) {
    let pair = (one.min(other), one.max(other));
    let known = pairs.entry(pair).or_insert_with(|| (reason, shared.clone()));
    if reason < known.0 {
        *known = (reason, shared);
    }
}

/// Who shares something with whom, and what.
fn sharing(
    connection: &Connection,
    sql: &'static str,
    of: Option<CustomerId>,
) -> Result<Vec<(CustomerId, CustomerId, String)>, Problem> {
    let pair = |row: &Row<'_>| Ok((CustomerId(row.get(0)?), CustomerId(row.get(1)?), row.get(2)?));
    let mut statement = connection.prepare_cached(sql).or_problem()?;
    let id = of.map(|id| id.0);
    let rows = statement.query_map(named_params! { ":id": id, ":most": MOST }, pair).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

/// Addresses that differ only behind a plus.
fn mailboxes(connection: &Connection, of: Option<CustomerId>, pairs: &mut Pairs) -> Result<(), Problem> {
    let sql = match of {
        Some(_) => {
            "SELECT a.customer_id, b.customer_id, a.bare FROM customer_addresses a
             JOIN customer_addresses b ON b.bare = a.bare AND b.customer_id <> a.customer_id
             WHERE a.customer_id = :id LIMIT :most"
        }
        None => {
            "SELECT a.customer_id, b.customer_id, a.bare FROM customer_addresses a
             JOIN customer_addresses b ON b.bare = a.bare AND b.customer_id > a.customer_id
             WHERE :id IS NULL LIMIT :most"
        }
    };
    for (one, other, address) in sharing(connection, sql, of)? {
        add(pairs, one, other, Likeness::SameMailbox, address);
    }
    Ok(())
}

/// Numbers and names on other networks that two share.
fn handles(connection: &Connection, of: Option<CustomerId>, pairs: &mut Pairs) -> Result<(), Problem> {
    let sql = match of {
        Some(_) => {
            "SELECT a.customer_id, b.customer_id, a.match_key FROM customer_handles a
             JOIN customer_handles b ON b.match_key = a.match_key AND b.customer_id <> a.customer_id
             WHERE a.customer_id = :id LIMIT :most"
        }
        None => {
            "SELECT a.customer_id, b.customer_id, a.match_key FROM customer_handles a
             JOIN customer_handles b ON b.match_key = a.match_key AND b.customer_id > a.customer_id
             WHERE :id IS NULL LIMIT :most"
        }
    };
    for (one, other, key) in sharing(connection, sql, of)? {
        match key.split_once(':') {
            Some((_, name)) => add(pairs, one, other, Likeness::SameHandle, name.to_owned()),
            None => add(pairs, one, other, Likeness::SamePhone, key),
        }
    }
    Ok(())
}

/// The same name, and addresses that are alike.
fn namesakes(connection: &Connection, of: Option<CustomerId>, pairs: &mut Pairs) -> Result<(), Problem> {
    let sql = match of {
        Some(_) => {
            "SELECT json_group_array(n.id) FROM customers c JOIN customers n ON n.sort_name = c.sort_name
             WHERE c.id = :id AND c.name <> '' GROUP BY c.id HAVING count(*) BETWEEN 2 AND :namesakes LIMIT :most"
        }
        None => {
            "SELECT json_group_array(id) FROM customers WHERE :id IS NULL GROUP BY sort_name
             HAVING count(*) BETWEEN 2 AND :namesakes LIMIT :most"
        }
    };
    let mut statement = connection.prepare_cached(sql).or_problem()?;
    let rows = statement
        .query_map(
            // Most namesakes are not one person, so more of them are looked at.
            named_params! { ":id": of.map(|id| id.0), ":namesakes": MOST_NAMESAKES, ":most": 20 * MOST },
            |row| row.get::<_, String>(0),
        )
        .or_problem()?;
    for row in rows {
        let ids: Vec<i64> = serde_json::from_str(&row.or_problem()?).map_err(Problem::broken)?;
        let mut people = Vec::new();
        for id in ids.into_iter().map(CustomerId) {
            people.push((id, parts::addresses(connection, id)?));
        }
        for (at, (one, addresses)) in people.iter().enumerate() {
            for (other, theirs) in
                people.iter().skip(at + 1).filter(|(other, _)| of.is_none_or(|id| id == *one || id == *other))
            {
                if let Some((reason, shared)) = likeness(addresses, theirs) {
                    add(pairs, *one, *other, reason, shared);
                }
            }
        }
    }
    Ok(())
}

fn likeness(addresses: &[String], theirs: &[String]) -> Option<(Likeness, String)> {
    let all = addresses.iter().flat_map(|one| theirs.iter().map(move |other| (one, other)));
    let alike = all.filter_map(|(one, other)| Some((model::address_likeness(one, other)?, format!("{one}, {other}"))));
    alike.min_by_key(|(reason, _)| *reason)
}

/// Says that two customers are not one person.
///
/// # Errors
/// `customer-absent`, `customer-same` for one customer named twice.
pub(super) fn keep_apart(
    write: &mut Write<'_>,
    me: AgentId,
    request: &KeepApartRequest,
) -> Result<CustomersDeed, Problem> {
    let KeepApartRequest { one_id, other_id } = *request;
    if one_id == other_id {
        return Err(Problem::refused("customer-same"));
    }
    for id in [one_id, other_id] {
        list::row(write.connection(), id)?;
    }
    shop::insert_strangers(write.connection(), one_id, other_id)?;
    write.changed(Topic::Customers, 0);
    let inverse = Inverse::Strangers(one_id, other_id);
    Ok(CustomersDeed { undo_id: remember(write, me, "customers.keep_apart", &inverse)? })
}
