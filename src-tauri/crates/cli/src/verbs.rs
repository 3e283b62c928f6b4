//! The everyday verbs, each a call of the contract.

use crate::args::{AddMailbox, Arguments, MailboxVerb, OutboxVerb, SampleVerb, Verb};
use crate::host;
use crate::output::{Output, field};
use crate::{knowledge, returns, stores};
use comptoir_core::{Caller, Desk};
use comptoir_kernel::Problem;
use serde_json::{Value, json};
use std::path::Path;
use std::sync::Arc;

/// Asks as the person whom the command line stands for.
pub struct Asker<'a> {
    desk: &'a Arc<Desk>,
    caller: Caller,
}

impl Asker<'_> {
    pub async fn ask(&self, command: &str, request: Value) -> Result<Value, Problem> {
        self.desk.ask(self.caller, command, request).await
    }
}

pub async fn run(desk: &Arc<Desk>, caller: Caller, verb: &Verb, output: Output) -> Result<(), Problem> {
    let asker = Asker { desk, caller };
    match verb {
        Verb::Mailbox { verb } => mailbox(&asker, verb, output).await,
        Verb::Store { verb } => stores::store(&asker, verb, output).await,
        Verb::Orders { query, customer, limit } => {
            stores::orders(&asker, query.as_deref(), customer.as_deref(), *limit, output).await
        }
        Verb::Order { number, fresh } => stores::order(&asker, number, *fresh, output).await,
        Verb::Return { verb } => returns::returns(&asker, verb, output).await,
        Verb::Knowledge { verb } => knowledge::knowledge(&asker, verb, output).await,
        Verb::Sync { watch: true } => watch(desk).await,
        Verb::Sync { watch: false } => show(output, &asker.ask("inbox.sync", json!({})).await?),
        Verb::Import { kind, path } => {
            let path = std::path::absolute(path).map_err(Problem::broken)?;
            let request = json!({ "kind": kind.as_str(), "path": path.display().to_string() });
            show(output, &asker.ask("inbox.import", request).await?)
        }
        Verb::List { view, limit } => list(&asker, view, *limit, output).await,
        Verb::Show { id } => conversation(&asker, *id, output).await,
        Verb::Search { query, limit } => search(&asker, query, *limit, output).await,
        Verb::Reply { id, text_file, close } => reply(&asker, *id, text_file, *close, output).await,
        Verb::Outbox { verb: Some(OutboxVerb::Flush) } => {
            show(output, &asker.ask("inbox.flush_outbox", json!({})).await?)
        }
        Verb::Outbox { verb: None } => outbox(&asker, output).await,
        Verb::Backup => show(output, &asker.ask("desk.back_up", json!({})).await?),
        Verb::Doctor => doctor(&asker, output).await,
        Verb::Ask { command, request, .. } => ask(&asker, command.as_deref(), request.as_deref(), output).await,
        Verb::Sample { verb } => {
            let command = match verb {
                SampleVerb::Install => "sample.install",
                SampleVerb::Remove => "sample.remove",
            };
            show(output, &asker.ask(command, json!({})).await?)
        }
        Verb::Host { port, interface, token } => host::serve(desk, *port, interface, token.clone(), output).await,
        Verb::Restore { .. } | Verb::ContractTypescript => Ok(()),
    }
}

pub fn show(output: Output, answer: &Value) -> Result<(), Problem> {
    output.json(answer);
    Ok(())
}

async fn mailbox(asker: &Asker<'_>, verb: &MailboxVerb, output: Output) -> Result<(), Problem> {
    match verb {
        MailboxVerb::Add(add) => show(output, &asker.ask("channels.add_mailbox", mailbox_request(add)?).await?),
        MailboxVerb::Remove { id } => show(output, &asker.ask("channels.remove", json!({ "id": id })).await?),
        MailboxVerb::List => {
            let answer = asker.ask("channels.list", json!({})).await?;
            output.rows(&answer, Some(&answer), |row| {
                let name = field(row, "address");
                format!("{:>4}  {:12} {:32} {}", field(row, "id"), field(row, "state"), name, field(row, "problemCode"))
            });
            Ok(())
        }
    }
}

fn mailbox_request(add: &AddMailbox) -> Result<Value, Problem> {
    let text = read_text(&add.password_file)?;
    let password = text.lines().next().unwrap_or_default();
    let ca_file = add.ca_file.as_ref().map(std::path::absolute).transpose().map_err(Problem::broken)?;
    Ok(json!({
        "name": add.name,
        "address": add.address,
        "imap": add.imap,
        "smtp": add.smtp,
        "user": add.user.as_ref().unwrap_or(&add.address),
        "password": password,
        "caFile": ca_file.map(|path| path.display().to_string()),
        "hasPlusAddresses": add.plus_addresses,
    }))
}

pub fn read_text(path: &Path) -> Result<String, Problem> {
    let unreadable =
        |error: std::io::Error| Problem::refused("file-unreadable").with("path", path.display()).because(error);
    std::fs::read_to_string(path).map_err(unreadable)
}

/// Reads and sends until the terminal says stop.
async fn watch(desk: &Arc<Desk>) -> Result<(), Problem> {
    desk.start();
    tokio::signal::ctrl_c().await.map_err(Problem::broken)
}

async fn list(asker: &Asker<'_>, view: &str, limit: u32, output: Output) -> Result<(), Problem> {
    let answer = asker.ask("inbox.page", json!({ "view": view, "limit": limit })).await?;
    output.rows(&answer, answer.get("rows"), row_line);
    Ok(())
}

fn row_line(row: &Value) -> String {
    let mark = if row.get("isUnread") == Some(&Value::Bool(true)) { "*" } else { " " };
    let name = match field(row, "customerName") {
        name if name.is_empty() => field(row, "customerAddress"),
        name => name,
    };
    format!("{:>6}{mark} {:8} {:24} {}", field(row, "id"), field(row, "status"), name, field(row, "subject"))
}

async fn conversation(asker: &Asker<'_>, id: i64, output: Output) -> Result<(), Problem> {
    let answer = asker.ask("inbox.open", json!({ "id": id })).await?;
    if output.is_json {
        return show(output, &answer);
    }
    output.text(&answer.get("row").map(row_line).unwrap_or_default());
    for message in answer.get("messages").and_then(Value::as_array).into_iter().flatten() {
        let at = message.get("at").and_then(Value::as_i64).unwrap_or_default();
        let at = comptoir_kernel::Timestamp::from_millisecond(at).to_rfc3339();
        let from = format!("{} <{}>", field(message, "fromName"), field(message, "fromAddress"));
        output.text(&format!("\n{at}  {}  {from}\n{}", field(message, "kind"), field(message, "visibleText")));
    }
    Ok(())
}

async fn search(asker: &Asker<'_>, query: &str, limit: u32, output: Output) -> Result<(), Problem> {
    let answer = asker.ask("inbox.search", json!({ "query": query, "limit": limit })).await?;
    output.rows(&answer, answer.get("hits"), |hit| {
        format!("{}\n        {}", hit.get("row").map(row_line).unwrap_or_default(), field(hit, "excerpt"))
    });
    Ok(())
}

async fn reply(asker: &Asker<'_>, id: i64, file: &Path, close: bool, output: Output) -> Result<(), Problem> {
    let text = read_text(file)?;
    let proposal = asker.ask("inbox.prepare_reply", json!({ "id": id, "kind": "reply", "toAll": false })).await?;
    let draft = json!({
        "conversationId": id,
        "channelId": proposal.get("channelId").filter(|channel| !channel.is_null()),
        "kind": "reply",
        "recipients": proposal.get("recipients"),
        "subject": proposal.get("subject"),
        "text": text,
        "sourceMessageId": proposal.get("sourceMessageId"),
    });
    let draft = asker.ask("inbox.save_draft", draft).await?;
    let after = if close { "close" } else { "pending" };
    let answer = asker.ask("inbox.send", json!({ "draftId": draft.get("id"), "after": after })).await?;
    show(output, &answer)
}

async fn outbox(asker: &Asker<'_>, output: Output) -> Result<(), Problem> {
    let answer = asker.ask("inbox.outbox", json!({})).await?;
    output.rows(&answer, Some(&answer), |row| {
        format!(
            "{:>6}  {:10} {:24} {}",
            field(row, "id"),
            field(row, "state"),
            field(row, "problemCode"),
            field(row, "subject")
        )
    });
    Ok(())
}

async fn ask(asker: &Asker<'_>, command: Option<&str>, request: Option<&str>, output: Output) -> Result<(), Problem> {
    let command = command.ok_or_else(|| Problem::refused("command-unknown").with("command", ""))?;
    let invalid = |error: serde_json::Error| Problem::refused("request-invalid").with("detail", error);
    let request = serde_json::from_str(request.unwrap_or("{}")).map_err(invalid)?;
    show(output, &asker.ask(command, request).await?)
}

async fn doctor(asker: &Asker<'_>, output: Output) -> Result<(), Problem> {
    let status = asker.ask("desk.status", json!({})).await?;
    let check = asker.ask("desk.check", json!({})).await?;
    let channels = asker.ask("channels.list", json!({})).await?;
    let outbox = asker.ask("inbox.outbox", json!({})).await?;
    show(output, &json!({ "desk": status, "integrity": check.get("verdict"), "channels": channels, "outbox": outbox }))
}

/// Puts a backup in the place of the desk, with the key at hand or the recovery code.
pub fn restore(arguments: &Arguments, file: &Path, recovery_code: Option<&str>) -> Result<(), Problem> {
    comptoir_core::desk::restore(file, &arguments.directory()?, &arguments.key(), recovery_code)
}
