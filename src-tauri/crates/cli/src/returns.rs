//! Returns on the command line.

mod facts;

use crate::output::{Output, field};
use crate::stores::{bare, moment, money};
use crate::verbs::{Asker, show};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use clap::{Args, Subcommand};
use comptoir_kernel::Problem;
use serde_json::{Value, json};
use std::path::PathBuf;

#[derive(Debug, Subcommand)]
pub enum ReturnVerb {
    /// List returns that are not over, or those in one state
    List {
        #[arg(long, value_name = "STATE")]
        state: Option<String>,
    },
    /// Show one return
    Show { number: String },
    /// Begin a return
    Start(StartReturn),
    /// Move a return on
    Move(MoveReturn),
    /// Parcels have come, by the numbers on them
    Receive { numbers: Vec<String> },
    /// What the inspection of an article says
    Grade(GradeReturn),
    /// Write the slip for the parcel as a PDF
    Slip(ReturnSlip),
    /// Add a photo or a paper
    Attach(AttachFile),
    /// Begin the returns of a table (CSV); bad lines are left out and named
    Import(ImportReturns),
    /// Let shops do what is due and take over what they did
    CarryOut,
    /// How much came back in a period, why, and what it brought
    Facts(FactsOfReturns),
}

#[derive(Debug, Args)]
pub struct FactsOfReturns {
    /// The first day, such as 2026-01-01; eleven months before the last one when left out
    #[arg(long, value_name = "DAY")]
    pub from: Option<String>,
    /// The last day; today when left out
    #[arg(long, value_name = "DAY")]
    pub to: Option<String>,
    /// Where the parcels went to: two letters
    #[arg(long)]
    pub country: Option<String>,
    /// Write everything into this file as a table
    #[arg(long, value_name = "FILE")]
    pub csv: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct StartReturn {
    /// The number of the order
    pub order: String,
    /// Article number or title and how many, such as SK-204-M=1; everything when left out
    #[arg(long, value_name = "ARTICLE=COUNT")]
    pub article: Vec<String>,
    #[arg(long, default_value = "other")]
    pub reason: String,
    #[arg(long, default_value = "voluntary")]
    pub track: String,
    #[arg(long)]
    pub outcome: Option<String>,
}

#[derive(Debug, Args)]
pub struct ReturnSlip {
    pub number: String,
    /// The file to write
    #[arg(long, value_name = "FILE")]
    pub to: PathBuf,
    /// The sheet for opening the parcel instead of the customer's slip
    #[arg(long)]
    pub inspection: bool,
    /// The reader's own language when left out
    #[arg(long, value_name = "TAG")]
    pub locale: Option<String>,
    /// What the shop's address says when left out
    #[arg(long, value_parser = ["a4", "letter"])]
    pub paper: Option<String>,
}

#[derive(Debug, Args)]
pub struct ImportReturns {
    pub file: PathBuf,
    /// Only say what it would do
    #[arg(long)]
    pub dry_run: bool,
}

#[derive(Debug, Args)]
pub struct MoveReturn {
    pub number: String,
    #[arg(value_parser = ["approve", "decline", "ask_info", "answered", "cancel", "await_parcel", "lose", "decide", "close",
        "dispute"])]
    pub deed: String,
    /// Why, or what is asked
    #[arg(long, default_value = "")]
    pub note: String,
}

#[derive(Debug, Args)]
pub struct GradeReturn {
    pub number: String,
    /// Article number or title
    pub article: String,
    #[arg(value_parser = ["a", "b", "c", "d", "e", "x"])]
    pub grade: String,
    /// Taken off for wear, in the smallest unit of the currency
    #[arg(long, default_value_t = 0)]
    pub deduction: i64,
    /// What was seen
    #[arg(long, default_value = "")]
    pub found: String,
}

#[derive(Debug, Args)]
pub struct AttachFile {
    pub number: String,
    pub file: PathBuf,
    /// What the file looks like, when left out
    #[arg(long, value_parser = ["photo", "label", "other"])]
    pub kind: Option<String>,
    /// The article that it shows: number or title
    #[arg(long)]
    pub article: Option<String>,
}

pub async fn returns(asker: &Asker<'_>, verb: &ReturnVerb, output: Output) -> Result<(), Problem> {
    match verb {
        ReturnVerb::List { state } => {
            let answer = asker.ask("returns.list", json!({ "state": state, "open": state.is_none() })).await?;
            output.rows(&answer, answer.get("rows"), line);
            Ok(())
        }
        ReturnVerb::Show { number } => tell(output, &find(asker, number).await?),
        ReturnVerb::Start(start) => tell(output, &begin(asker, start).await?),
        ReturnVerb::Move(made) => tell(output, &go(asker, made).await?),
        ReturnVerb::Receive { numbers } => {
            show(output, &asker.ask("returns.receive", json!({ "numbers": numbers })).await?)
        }
        ReturnVerb::Grade(grade) => tell(output, &judge(asker, grade).await?),
        ReturnVerb::Slip(slip) => print(asker, slip, output).await,
        ReturnVerb::Attach(file) => show(output, &attach(asker, file).await?),
        ReturnVerb::Import(import) => {
            let text = std::fs::read_to_string(&import.file).map_err(|error| {
                Problem::refused("file-unreadable").with("path", import.file.display()).because(error)
            })?;
            let command = if import.dry_run { "returns.preview_import" } else { "returns.import" };
            show(output, &asker.ask(command, json!({ "text": text })).await?)
        }
        ReturnVerb::CarryOut => {
            carry_out(asker).await?;
            show(output, &asker.ask("returns.list", json!({ "open": true })).await?)
        }
        ReturnVerb::Facts(wanted) => facts::tell(asker, wanted, output).await,
    }
}

async fn carry_out(asker: &Asker<'_>) -> Result<(), Problem> {
    asker.ask("storefronts.carry_out", json!({})).await?;
    asker.ask("returns.carry_out", json!({})).await?;
    Ok(())
}

/// The return of a number as people type it.
async fn find(asker: &Asker<'_>, number: &str) -> Result<Value, Problem> {
    let found = asker.ask("returns.list", json!({ "number": number })).await?;
    let id = found.pointer("/rows/0/id").ok_or_else(|| Problem::absent("return-absent"))?;
    asker.ask("returns.show", json!({ "id": id })).await
}

async fn begin(asker: &Asker<'_>, start: &StartReturn) -> Result<Value, Problem> {
    let found = asker.ask("storefronts.find_orders", json!({ "query": start.order, "limit": 100 })).await?;
    let rows = found.get("orders").and_then(Value::as_array).cloned().unwrap_or_default();
    let row = rows.iter().find(|row| bare(&field(row, "number")) == bare(&start.order));
    let order = row.and_then(|row| row.get("id")).ok_or_else(|| Problem::absent("order-absent"))?;
    let options = asker.ask("returns.options", json!({ "orderId": order })).await?;
    let all = options.get("lines").and_then(Value::as_array).cloned().unwrap_or_default();
    let mut lines = Vec::new();
    for wanted in &start.article {
        let (article, count) = wanted.rsplit_once('=').unwrap_or((wanted, "1"));
        let line = all.iter().find(|line| is_called(line, article));
        let line = line.ok_or_else(|| Problem::refused("return-line-unknown"))?;
        lines.push(chosen(line, &json!(count.parse::<i64>().unwrap_or(-1)), start));
    }
    if start.article.is_empty() {
        let left = all.iter().filter(|line| line.get("available").and_then(Value::as_i64).unwrap_or_default() > 0);
        lines.extend(left.map(|line| chosen(line, line.get("available").unwrap_or(&Value::Null), start)));
    }
    let request =
        json!({ "uid": uuid::Uuid::now_v7().to_string(), "orderId": order, "track": start.track, "lines": lines });
    asker.ask("returns.start", request).await
}

fn chosen(line: &Value, count: &Value, start: &StartReturn) -> Value {
    json!({ "line": line.get("line"), "quantity": count, "reason": start.reason, "outcome": start.outcome })
}

fn is_called(thing: &Value, article: &str) -> bool {
    let names = [field(thing, "sku"), field(thing, "title")];
    names.iter().any(|name| !name.is_empty() && name.to_lowercase() == article.trim().to_lowercase())
}

async fn go(asker: &Asker<'_>, made: &MoveReturn) -> Result<Value, Problem> {
    let case = find(asker, &made.number).await?;
    let request = json!({ "id": case.pointer("/row/id"), "note": made.note, "goodwill": made.note });
    let answer = asker.ask(&format!("returns.{}", made.deed), request).await?;
    if made.deed != "decide" {
        return Ok(answer);
    }
    carry_out(asker).await?;
    find(asker, &made.number).await
}

async fn print(asker: &Asker<'_>, slip: &ReturnSlip, output: Output) -> Result<(), Problem> {
    let case = find(asker, &slip.number).await?;
    let reader = if slip.inspection { "shop" } else { "customer" };
    let request =
        json!({ "id": case.pointer("/row/id"), "reader": reader, "language": slip.locale, "paper": slip.paper });
    let answer = asker.ask("returns.slip", request).await?;
    let bytes = STANDARD.decode(field(&answer, "base64")).map_err(Problem::broken)?;
    tokio::fs::write(&slip.to, bytes)
        .await
        .map_err(|error| Problem::refused("file-unwritable").with("path", slip.to.display()).with("detail", error))?;
    let told = json!({ "path": slip.to.display().to_string(), "language": answer.get("language"),
        "pages": answer.get("pages"), "missing": answer.get("missing") });
    if output.is_json {
        return show(output, &told);
    }
    output.text(&format!("{}  {}", slip.to.display(), field(&answer, "missing")));
    Ok(())
}

async fn judge(asker: &Asker<'_>, grade: &GradeReturn) -> Result<Value, Problem> {
    let case = find(asker, &grade.number).await?;
    let items = case.get("items").and_then(Value::as_array).cloned().unwrap_or_default();
    let item = items.iter().find(|item| is_called(item, &grade.article));
    let id = item.and_then(|item| item.get("id")).ok_or_else(|| Problem::refused("return-line-unknown"))?;
    let request = json!({ "id": id, "grade": grade.grade, "deduction": grade.deduction, "found": grade.found });
    asker.ask("returns.grade", request).await
}

async fn attach(asker: &Asker<'_>, file: &AttachFile) -> Result<Value, Problem> {
    let bytes = std::fs::read(&file.file)
        .map_err(|error| Problem::refused("file-unreadable").with("path", file.file.display()).because(error))?;
    let case = find(asker, &file.number).await?;
    let item = match &file.article {
        Some(article) => {
            let items = case.get("items").and_then(Value::as_array).cloned().unwrap_or_default();
            let item = items.iter().find(|item| is_called(item, article)).and_then(|item| item.get("id")).cloned();
            item.ok_or_else(|| Problem::refused("return-line-unknown"))?
        }
        None => Value::Null,
    };
    let name = file.file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let request = json!({ "id": case.pointer("/row/id"), "itemId": item, "kind": file.kind, "name": name,
        "mimeType": media_type(&name), "base64": STANDARD.encode(bytes) });
    let answer = asker.ask("returns.attach", request).await?;
    let files = answer.get("files").and_then(Value::as_array).cloned().unwrap_or_default();
    // The small pictures are for eyes.
    Ok(files.into_iter().map(bare_file).collect())
}

fn bare_file(mut file: Value) -> Value {
    if let Some(fields) = file.as_object_mut() {
        fields.remove("small");
    }
    file
}

fn media_type(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default().to_lowercase().as_str() {
        "jpg" | "jpeg" => "image/jpeg",
        "png" => "image/png",
        "webp" => "image/webp",
        "gif" => "image/gif",
        "heic" => "image/heic",
        "pdf" => "application/pdf",
        _ => "application/octet-stream",
    }
}

fn line(row: &Value) -> String {
    let states = ["state", "money", "goods"].map(|name| field(row, name)).join(" ");
    let day: String = moment(row, "openedAt").chars().take(10).collect();
    let order = format!("{} {}", field(row, "orderNumber"), field(row, "name"));
    format!("{:>8}  {day}  {:>14}  {states:34}  {order}", field(row, "number"), money(row.get("value")))
}

fn tell(output: Output, case: &Value) -> Result<(), Problem> {
    if output.is_json {
        return show(output, case);
    }
    let empty = Value::Null;
    let list = |name: &str| case.get(name).and_then(Value::as_array).cloned().unwrap_or_default();
    let mut lines = vec![line(case.get("row").unwrap_or(&empty))];
    for item in list("items") {
        let what = format!("{:>8} x {}  {}", field(&item, "quantity"), field(&item, "title"), field(&item, "sku"));
        let why = ["reason", "outcome", "grade", "disposition"].map(|name| field(&item, name)).join(" ");
        lines.push(format!("{what}  {why}  {}", money(item.get("value"))));
    }
    for effect in list("effects") {
        let how = format!("{} {}", field(&effect, "state"), field(&effect, "problemCode"));
        lines.push(
            format!("{:>8} {}  {how}", field(&effect, "kind"), money(effect.get("amount"))).trim_end().to_owned(),
        );
    }
    lines.push(format!("{:>8} {}", "=", money(case.pointer("/sums/refund"))));
    if let Some(mirror) = case.get("mirror").filter(|mirror| mirror.is_object()) {
        let told = ["name", "status", "state", "problemCode"].map(|name| field(mirror, name)).join(" ");
        lines.push(format!("{}: {}", field(mirror, "storeName"), told.trim_end()));
    }
    output.text(&lines.join("\n"));
    Ok(())
}
