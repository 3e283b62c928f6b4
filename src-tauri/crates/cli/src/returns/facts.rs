//! The facts of returns on the command line.

use super::FactsOfReturns;
use crate::output::{Output, field};
use crate::stores::money;
use crate::verbs::{Asker, show};
use comptoir_kernel::Problem;
use serde_json::{Value, json};

pub async fn tell(asker: &Asker<'_>, wanted: &FactsOfReturns, output: Output) -> Result<(), Problem> {
    let request = json!({ "from": wanted.from, "to": wanted.to, "country": wanted.country });
    if let Some(path) = &wanted.csv {
        let table = asker.ask("returns.facts_csv", request).await?;
        let text = table.get("text").and_then(Value::as_str).unwrap_or_default();
        std::fs::write(path, text)
            .map_err(|error| Problem::refused("file-unwritable").with("path", path.display()).because(error))?;
        output.text(&format!("{} lines -> {}", field(&table, "count"), path.display()));
        return Ok(());
    }
    let facts = asker.ask("returns.facts", request).await?;
    if output.is_json {
        return show(output, &facts);
    }
    output.text(&lines(&facts).join("\n"));
    Ok(())
}

fn lines(facts: &Value) -> Vec<String> {
    let empty = Value::Null;
    let figures = facts.get("figures").unwrap_or(&empty);
    let of = |name: &str| figures.get(name).unwrap_or(&empty);
    let mut lines = vec![format!("{} .. {}  {} returns", field(figures, "from"), field(figures, "to"), of("cases"))];
    for name in ["rate", "exchanged", "saved", "restocked"] {
        lines.push(format!("{name:>12}  {}", share(of(name))));
    }
    for name in ["answer", "refund"] {
        let times = of(name);
        let text = format!("p50 {}  p90 {}  n = {}", hours(times, "p50"), hours(times, "p90"), field(times, "count"));
        lines.push(format!("{name:>12}  {text}"));
    }
    let statutory = of("statutory");
    let counts = ["inTime", "late", "running"].map(|name| field(statutory, name)).join(" / ");
    lines.push(format!("{:>12}  {counts} in time / late / running", "statutory"));
    for part in list(figures, "money") {
        let amounts = ["sold", "returned", "requested", "exchanged", "credited", "fees"];
        let amounts = amounts.map(|name| format!("{name} {}", money(part.get(name))));
        lines.push(format!("{:>12}  {}", "money", amounts.join("  ")));
    }
    for (name, key, of) in
        [("cohorts", "month", "rate"), ("reasons", "reason", "share"), ("articles", "article", "rate")]
    {
        for entry in list(facts, name) {
            let mark = if entry.get("isMature") == Some(&Value::Bool(false)) { "  (not mature)" } else { "" };
            let text = share(entry.get(of).unwrap_or(&empty));
            lines.push(format!("{:>12}  {:24} {text}{mark}", name, field(&entry, key)));
        }
    }
    lines
}

fn list(of: &Value, name: &str) -> Vec<Value> {
    of.get(name).and_then(Value::as_array).cloned().unwrap_or_default()
}

/// A dash where nothing was measured.
fn share(share: &Value) -> String {
    let number = |name: &str| share.get(name).and_then(Value::as_f64);
    let (Some(part), Some(of)) = (number("part"), number("of")) else { return "-".to_owned() };
    if of <= 0.0 {
        return format!("-  {part} of 0");
    }
    let interval = match (number("low"), number("high")) {
        (Some(low), Some(high)) => format!("  {:.1} .. {:.1} %", low * 100.0, high * 100.0),
        _ => "  too few".to_owned(),
    };
    format!("{:.1} %  {part} of {of}{interval}", part / of * 100.0)
}

fn hours(times: &Value, name: &str) -> String {
    let milliseconds = times.get(name).and_then(Value::as_f64);
    milliseconds.map_or_else(|| "-".to_owned(), |time| format!("{:.1} h", time / 3_600_000.0))
}
