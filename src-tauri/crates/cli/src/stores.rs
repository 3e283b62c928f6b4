//! Shops and their orders on the command line.

use crate::output::{Output, field};
use crate::verbs::{Asker, read_text, show};
use clap::{Args, Subcommand};
use comptoir_kernel::{Problem, Secret, Timestamp};
use serde_json::{Value, json};
use std::io::Read;
use std::path::PathBuf;

#[derive(Debug, Subcommand)]
pub enum StoreVerb {
    /// Connect a shop and keep its keys
    Add(AddStore),
    /// List the shops with their state
    List,
    /// Read what changed in every shop, or in one
    Sync { id: Option<i64> },
    /// Forget a shop, its keys and its copy; nothing changes in the shop
    Remove { id: i64 },
}

#[derive(Debug, Args)]
pub struct AddStore {
    #[arg(long, default_value = "woocommerce")]
    pub platform: String,
    /// The shop's address, as it stands in the browser
    #[arg(long, value_name = "URL")]
    pub address: String,
    /// The name in the desk; the shop's own when left out
    #[arg(long, default_value = "")]
    pub name: String,
    /// Consumer key, client id or user; it may stand in the file instead, on a line before the secret
    #[arg(long)]
    pub user: Option<String>,
    /// A file with the secret; standard input when left out
    #[arg(long, value_name = "F")]
    pub secret_file: Option<PathBuf>,
    /// The secret itself
    #[arg(long, env = "COMPTOIR_SHOP_SECRET", hide_env_values = true, hide = true)]
    pub secret: Option<String>,
    /// PEM file with the certificate authority of a private server
    #[arg(long, value_name = "F")]
    pub ca_file: Option<PathBuf>,
    /// A test shop on this computer or network
    #[arg(long)]
    pub local: bool,
    /// Sign in at the shop's own page in the browser
    #[arg(long)]
    pub sign_in: bool,
}

pub async fn store(asker: &Asker<'_>, verb: &StoreVerb, output: Output) -> Result<(), Problem> {
    match verb {
        StoreVerb::Add(add) => connect(asker, add, output).await,
        StoreVerb::Sync { id } => show(output, &asker.ask("storefronts.sync", json!({ "id": id })).await?),
        StoreVerb::Remove { id } => show(output, &asker.ask("storefronts.remove_store", json!({ "id": id })).await?),
        StoreVerb::List => {
            let answer = asker.ask("storefronts.stores", json!({})).await?;
            output.rows(&answer, Some(&answer), store_line);
            Ok(())
        }
    }
}

fn store_line(row: &Value) -> String {
    let names = format!("{:12} {:24} {}", field(row, "platform"), field(row, "name"), field(row, "address"));
    let state = format!("{:12} {:>7}", field(row, "state"), field(row, "orders"));
    format!("{:>4}  {state}  {names} {}", field(row, "id"), field(row, "problemCode")).trim_end().to_owned()
}

async fn connect(asker: &Asker<'_>, add: &AddStore, output: Output) -> Result<(), Problem> {
    let keys = keys(add)?;
    let ca_file = add.ca_file.as_ref().map(std::path::absolute).transpose().map_err(Problem::broken)?;
    let mut request = json!({
        "platform": add.platform,
        "address": add.address,
        "name": add.name,
        "key": keys.key,
        "secret": keys.secret.expose(),
        "caFile": ca_file.map(|path| path.display().to_string()),
        "isLocal": add.local,
    });
    if add.sign_in {
        let signed_in = asker.ask("storefronts.sign_in", request.clone()).await?;
        if let Some(request) = request.as_object_mut() {
            request.insert("ticket".to_owned(), signed_in.get("ticket").cloned().unwrap_or_default());
        }
    }
    show(output, &asker.ask("storefronts.add_store", request).await?)
}

struct Keys {
    key: String,
    secret: Secret,
}

/// The secret from the environment, the file or standard input, never from what was typed: other people on this computer
/// can read that. A line before it is the key.
fn keys(add: &AddStore) -> Result<Keys, Problem> {
    let text = match (&add.secret, &add.secret_file) {
        (Some(secret), None) => secret.clone(),
        (_, Some(file)) => read_text(file)?,
        (None, None) => {
            let mut text = String::new();
            std::io::stdin().read_to_string(&mut text).map_err(Problem::broken)?;
            text
        }
    };
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let (first, second) = (lines.next().unwrap_or_default(), lines.next());
    let (before, secret) = second.map_or(("", first), |second| (first, second));
    Ok(Keys { key: add.user.clone().unwrap_or_else(|| before.to_owned()), secret: Secret::new(secret.to_owned()) })
}

pub async fn orders(
    asker: &Asker<'_>,
    query: Option<&str>,
    customer: Option<&str>,
    limit: u32,
    output: Output,
) -> Result<(), Problem> {
    let answer = match customer.map(|customer| (customer, customer.parse::<i64>())) {
        Some((_, Ok(id))) => asker.ask("storefronts.orders_of", json!({ "customerId": id })).await?,
        Some((address, Err(_))) => {
            asker.ask("storefronts.find_orders", json!({ "query": address, "limit": limit })).await?
        }
        None => {
            let query = query.unwrap_or_default();
            asker.ask("storefronts.find_orders", json!({ "query": query, "limit": limit })).await?
        }
    };
    output.rows(&answer, answer.get("orders"), order_line);
    Ok(())
}

fn order_line(row: &Value) -> String {
    let states = ["state", "payment", "fulfilment"].map(|name| field(row, name)).join(" ");
    let day: String = moment(row, "createdAt").chars().take(10).collect();
    let who = match field(row, "name") {
        name if name.is_empty() => field(row, "email"),
        name => name,
    };
    format!("{:>10}  {day}  {:>14}  {states:36}  {who}", field(row, "number"), money(row.get("total")))
}

pub fn moment(row: &Value, name: &str) -> String {
    let at = row.get(name).and_then(Value::as_i64).unwrap_or_default();
    Timestamp::from_millisecond(at).to_rfc3339()
}

/// `12.50 EUR`, whatever the currency's digits are.
pub fn money(money: Option<&Value>) -> String {
    let money = money.cloned().and_then(|money| serde_json::from_value::<comptoir_kernel::Money>(money).ok());
    money.map(|money| format!("{} {}", money.to_decimal(), money.currency.code())).unwrap_or_default()
}

/// As people type it and as the shop writes it: `#1042` and `1042` are one.
pub fn bare(number: &str) -> String {
    number.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Every order of that number: two shops may have one each.
pub async fn order(asker: &Asker<'_>, number: &str, fresh: bool, output: Output) -> Result<(), Problem> {
    let found = asker.ask("storefronts.find_orders", json!({ "query": number, "limit": 100 })).await?;
    let rows = found.get("orders").and_then(Value::as_array).cloned().unwrap_or_default();
    let mut details = Vec::new();
    for row in rows.iter().filter(|row| bare(&field(row, "number")) == bare(number)) {
        let command = if fresh { "storefronts.refresh_order" } else { "storefronts.order" };
        details.push(asker.ask(command, json!({ "id": row.get("id") })).await?);
    }
    if details.is_empty() {
        return Err(Problem::absent("order-absent"));
    }
    if output.is_json {
        return show(output, &json!({ "orders": details }));
    }
    for detail in &details {
        output.text(&order_text(detail));
    }
    Ok(())
}

fn order_text(detail: &Value) -> String {
    let empty = Value::Null;
    let (row, order) = (detail.get("row").unwrap_or(&empty), detail.get("order").unwrap_or(&empty));
    let list = |name: &str| order.get(name).and_then(Value::as_array).cloned().unwrap_or_default();
    let mut lines = vec![order_line(row), format!("            {}", field(row, "email"))];
    for line in list("lines") {
        let what = format!("{:>10} x {}", field(&line, "quantity"), field(&line, "title"));
        lines.push(format!("{what}  {}  {}", field(&line, "sku"), money(line.get("total"))));
    }
    for refund in list("refunds") {
        lines.push(format!("{:>10} {}  {}", "-", money(refund.get("amount")), field(&refund, "reason")));
    }
    for shipment in list("shipments") {
        lines.push(format!("{:>10} {} {}", ">", field(&shipment, "carrier"), field(&shipment, "tracking")));
    }
    lines.push(format!("            {} {}", moment(row, "readAt"), field(row, "problem")).trim_end().to_owned());
    if let Some(code) = detail.pointer("/trouble/code").and_then(Value::as_str) {
        lines.push(format!("            {code}"));
    }
    lines.join("\n")
}
