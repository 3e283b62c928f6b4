//! What an answer begins with: whom it goes to, its subject, and what goes along.

use super::model::MessageKind;
use super::original::{self, Original};
use super::wire::{Attachment, DraftKind, PrepareReplyAnswer, PrepareReplyRequest, Recipient, Recipients};
use super::{drafts, expected, history, rows, thread};
use crate::channels;
use comptoir_kernel::{AgentId, ChannelId, Problem};
use comptoir_store::rusqlite::Connection;

/// Proposes recipients, subject and history. Our own addresses never become recipients.
pub(super) fn prepare(
    connection: &Connection,
    me: AgentId,
    request: &PrepareReplyRequest,
) -> Result<PrepareReplyAnswer, Problem> {
    let row = rows::row(connection, request.id)?;
    let letter = match request.message_id {
        Some(id) => Some(original::find(connection, request.id, id)?.ok_or_else(|| Problem::absent("message-absent"))?),
        None => original::newest(connection, request.id)?,
    };
    let expected = expected::of_row(connection, &row)?;
    let kept = drafts::find(connection, me, request.id, request.kind)?.map(|id| drafts::get(connection, me, id));
    let written = kept.transpose()?.and_then(|draft| draft.language).unwrap_or_else(|| expected.language.clone());
    let mut answer = PrepareReplyAnswer {
        channel_id: sending_channel(connection, row.channel_id)?,
        recipients: Recipients::default(),
        others: Vec::new(),
        subject: marked(letter.as_ref().map_or(&row.subject, |letter| &letter.subject), request.kind),
        source_message_id: letter.as_ref().map(|letter| letter.id),
        quoted_text: String::new(),
        files: Vec::new(),
        expected,
    };
    let Some(letter) = letter else { return Ok(answer) };
    match request.kind {
        DraftKind::Forward => answer.files = passed_on(connection, &letter)?,
        _ => {
            answer.recipients = reply_recipients(connection, &letter)?;
            answer.others = answer.recipients.cc.clone();
            if !request.to_all {
                answer.recipients.cc.clear();
            }
        }
    }
    let history = history::write(connection, me, request.kind, &letter, Some(&written))?;
    answer.quoted_text = history.map(|history| history.text).unwrap_or_default();
    Ok(answer)
}

/// Everything that hangs on a letter; pictures inside its text become files.
fn passed_on(connection: &Connection, letter: &Original) -> Result<Vec<Attachment>, Problem> {
    let files = rows::attachments(connection, letter.id)?;
    Ok(files.into_iter().map(|file| Attachment { is_inline: false, ..file }).collect())
}

fn marked(subject: &str, kind: DraftKind) -> String {
    let mark = match kind {
        DraftKind::Forward if !thread::has_forward_prefix(subject) => "Fwd: ",
        DraftKind::Reply if !thread::has_reply_prefix(subject) => "Re: ",
        _ => "",
    };
    format!("{mark}{subject}")
}

/// Everybody whom the letter names: who wrote it in To, the others in Cc.
fn reply_recipients(connection: &Connection, letter: &Original) -> Result<Recipients, Problem> {
    let addressed = &letter.recipients;
    let first = match letter.kind {
        MessageKind::Customer if !addressed.reply_to.is_empty() => addressed.reply_to.clone(),
        MessageKind::Customer => vec![letter.from.clone()],
        _ => addressed.to.clone(),
    };
    let mut found = Recipients::default();
    for one in first {
        // Who speaks in a chat has no address.
        if !one.address.is_empty() && !is_known(&found, &one) && !is_ours(connection, &one.address)? {
            found.to.push(one);
        }
    }
    for one in addressed.to.iter().chain(&addressed.cc) {
        if !is_known(&found, one) && !is_ours(connection, &one.address)? {
            found.cc.push(one.clone());
        }
    }
    Ok(found)
}

fn is_known(found: &Recipients, one: &Recipient) -> bool {
    found.to.iter().chain(&found.cc).any(|known| known.address.eq_ignore_ascii_case(&one.address))
}

/// Ours is also what stands behind a plus: the address by which an answer finds its conversation.
fn is_ours(connection: &Connection, address: &str) -> Result<bool, Problem> {
    if channels::address_owner(connection, address)?.is_some() {
        return Ok(true);
    }
    let bare = address.rsplit_once('@').and_then(|(local, domain)| {
        let (local, _) = local.split_once('+')?;
        Some(format!("{local}@{domain}"))
    });
    match bare {
        Some(bare) => Ok(channels::address_owner(connection, &bare)?.is_some()),
        None => Ok(false),
    }
}

/// The mailbox to answer from: the conversation's own, or the first one when that is a file.
pub(super) fn sending_channel(connection: &Connection, own: ChannelId) -> Result<Option<ChannelId>, Problem> {
    let is_mailbox = channels::mailbox_config(connection, own).is_ok();
    if is_mailbox {
        return Ok(Some(own));
    }
    Ok(channels::active_mailboxes(connection)?.first().copied())
}
