//! The list of customers: pages by keyset, with every condition bound.

use crate::customers::wire::{CustomerFilter, CustomerRow, CustomerSort};
use crate::desk::write::OrProblem;
use comptoir_kernel::{CustomerId, Problem, Timestamp};
use comptoir_store::rusqlite::{self, Connection, OptionalExtension, Row, named_params};

const SELECT: &str = "SELECT c.id, c.name,
  ifnull((SELECT address FROM customer_addresses WHERE customer_id = c.id ORDER BY address LIMIT 1), ''),
  c.language, c.last_contact_at, c.conversation_count,
  (SELECT json_group_array(name) FROM customer_tags WHERE customer_id = c.id), c.sort_name FROM customers c";

/// What is not asked for is NULL, or an empty text or list. The plus keeps the order of the index.
const FILTER: &str = "
  WHERE (:language IS NULL OR c.language = :language OR substr(c.language, 1, length(:language) + 1) = :language || '-')
  AND c.conversation_count BETWEEN :least AND :most
  AND +c.last_contact_at >= :since AND +c.last_contact_at < :before
  AND (:expression = '' OR +c.id IN (SELECT rowid FROM customer_words WHERE customer_words MATCH :expression))
  AND (:tags = '[]' OR NOT EXISTS (SELECT 1 FROM json_each(:tags) t WHERE NOT EXISTS
    (SELECT 1 FROM customer_tags g WHERE g.customer_id = c.id AND g.name = t.value)))
  AND (:fields = '[]' OR NOT EXISTS (SELECT 1 FROM json_each(:fields) f WHERE NOT EXISTS
    (SELECT 1 FROM customer_values v WHERE v.customer_id = c.id AND v.field_id = f.value ->> 'fieldId'
     AND CASE f.value ->> 'operator'
       WHEN 'is' THEN v.value = f.value ->> 'value' COLLATE NOCASE
       WHEN 'contains' THEN instr(lower(v.value), lower(f.value ->> 'value')) > 0
       WHEN 'at_least' THEN iif(v.value GLOB '????-??-??', v.value >= f.value ->> 'value',
         CAST(v.value AS REAL) >= CAST(f.value ->> 'value' AS REAL))
       WHEN 'at_most' THEN iif(v.value GLOB '????-??-??', v.value <= f.value ->> 'value',
         CAST(v.value AS REAL) <= CAST(f.value ->> 'value' AS REAL))
       ELSE 1 END)))";

/// Which customers, in the form that is bound.
pub struct Wanted {
    language: Option<String>,
    least: i64,
    most: i64,
    since: i64,
    before: i64,
    tags: String,
    fields: String,
    /// An FTS5 expression of quoted words, or nothing.
    expression: String,
}

const DAY: i64 = 24 * 3600 * 1000;

impl Wanted {
    pub fn new(filter: &CustomerFilter, expression: String, now: Timestamp) -> Result<Self, Problem> {
        let ago = |days: u32| now.as_millisecond() - i64::from(days) * DAY;
        Ok(Self {
            language: filter.language.clone().filter(|tag| !tag.is_empty()),
            least: filter.least_conversations.map_or(i64::MIN, i64::from),
            most: filter.most_conversations.map_or(i64::MAX, i64::from),
            since: filter.contact_within_days.map_or(i64::MIN, ago),
            before: filter.no_contact_for_days.map_or(i64::MAX, ago),
            tags: serde_json::to_string(&filter.tags).map_err(Problem::broken)?,
            fields: serde_json::to_string(&filter.fields).map_err(Problem::broken)?,
            expression,
        })
    }
}

fn from_row(row: &Row<'_>) -> Result<CustomerRow, rusqlite::Error> {
    Ok(CustomerRow {
        id: CustomerId(row.get(0)?),
        name: row.get(1)?,
        address: row.get(2)?,
        language: row.get(3)?,
        last_contact_at: Some(row.get(4)?).filter(|at| *at > 0).map(Timestamp::from_millisecond),
        conversation_count: row.get(5)?,
        tags: serde_json::from_str(&row.get::<_, String>(6)?).unwrap_or_default(),
    })
}

pub fn row(connection: &Connection, id: CustomerId) -> Result<CustomerRow, Problem> {
    connection
        .prepare_cached(&format!("{SELECT} WHERE c.id = :id"))
        .or_problem()?
        .query_row(named_params! { ":id": id.0 }, from_row)
        .optional()
        .or_problem()?
        .ok_or_else(|| Problem::absent("customer-absent"))
}

/// Where the next page begins: the last row's place in the order.
struct Place {
    id: i64,
    at: i64,
    name: String,
}

impl Place {
    /// The beginning of the list, or what `write` wrote.
    fn parse(text: Option<&str>, sort: CustomerSort) -> Self {
        let last = i64::MAX;
        let start = match sort {
            CustomerSort::Recent => Self { id: last, at: last, name: String::new() },
            CustomerSort::Name => Self { id: i64::MIN, at: 0, name: String::new() },
        };
        let Some((id, key)) = text.and_then(|text| text.split_once('|')) else { return start };
        match (id.parse(), sort) {
            (Ok(id), CustomerSort::Recent) => Self { id, at: key.parse().unwrap_or(last), name: String::new() },
            (Ok(id), CustomerSort::Name) => Self { id, at: 0, name: key.to_owned() },
            _ => start,
        }
    }
}

/// One page, and where the next one begins.
pub fn page(
    connection: &Connection,
    wanted: &Wanted,
    sort: CustomerSort,
    after: Option<&str>,
    limit: u32,
) -> Result<(Vec<CustomerRow>, Option<String>), Problem> {
    let place = Place::parse(after, sort);
    let sql = match sort {
        CustomerSort::Recent => format!(
            "{SELECT}{FILTER} AND (c.last_contact_at, c.id) < (:at, :id) AND :name = ''
             ORDER BY c.last_contact_at DESC, c.id DESC LIMIT :limit"
        ),
        CustomerSort::Name => format!(
            "{SELECT}{FILTER} AND (c.sort_name, c.id) > (:name, :id) AND :at = 0
             ORDER BY c.sort_name, c.id LIMIT :limit"
        ),
    };
    let mut statement = connection.prepare_cached(&sql).or_problem()?;
    let rows = statement
        .query_map(
            named_params! {
                ":language": wanted.language, ":least": wanted.least, ":most": wanted.most, ":since": wanted.since,
                ":before": wanted.before, ":tags": wanted.tags, ":fields": wanted.fields,
                ":expression": wanted.expression, ":at": place.at, ":name": place.name, ":id": place.id,
                ":limit": limit,
            },
            |row| Ok((from_row(row)?, row.get::<_, i64>(4)?, row.get::<_, String>(7)?)),
        )
        .or_problem()?;
    let found: Vec<(CustomerRow, i64, String)> = rows.collect::<Result<_, _>>().or_problem()?;
    let is_full = u32::try_from(found.len()).is_ok_and(|count| count == limit);
    let next = found.last().filter(|_| is_full).map(|(row, at, name)| match sort {
        CustomerSort::Recent => format!("{}|{at}", row.id),
        CustomerSort::Name => format!("{}|{name}", row.id),
    });
    Ok((found.into_iter().map(|(row, ..)| row).collect(), next))
}

pub fn count(connection: &Connection, wanted: &Wanted) -> Result<u32, Problem> {
    connection
        .prepare_cached(&format!("SELECT count(*) FROM customers c {FILTER}"))
        .or_problem()?
        .query_row(
            named_params! {
                ":language": wanted.language, ":least": wanted.least, ":most": wanted.most, ":since": wanted.since,
                ":before": wanted.before, ":tags": wanted.tags, ":fields": wanted.fields,
                ":expression": wanted.expression,
            },
            |row| row.get(0),
        )
        .or_problem()
}
