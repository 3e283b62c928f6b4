//! IMAP: reads folders without leaving a trace, keeps a copy of what was sent, waits for news.
//!
//! Invariant: nothing here changes what the person sees elsewhere: folders are opened read-only and bodies are peeked.

mod command;
mod fetch;
mod folders;
mod idle;
mod response;
mod sign_in;
mod wire;

pub use fetch::Fetching;
pub use folders::decode as decode_folder_name;
pub(super) use folders::guessed_role;
pub use idle::Idle;

use super::{
    MailError,
    model::{Login, Selected},
};
use command::{Command, Piece};
use comptoir_kernel::Timestamp;
use response::{Response, Status, code};
use std::collections::HashSet;
use wire::Wire;

/// Whether one frame of a server, a line with its literals, says something that is known here. For tests that make up frames.
pub fn is_understood(frame: &[u8]) -> bool {
    response::may_have_literal(frame);
    response::parse(frame) != Response::Other
}

/// A signed-in connection. After an error other than `Refused`, or when a future of it was dropped half-way, it is spent:
/// connect again.
#[derive(Debug)]
pub struct Imap {
    wire: Wire,
    /// Upper case.
    capabilities: HashSet<String>,
    last_tag: u32,
    exists: u32,
    /// The folder changed while something else was asked.
    has_news: bool,
}

impl Imap {
    /// Connects, encrypts and signs in.
    ///
    /// # Errors
    /// The server is not found, reachable, trusted or encrypted, or refuses the credentials.
    pub async fn connect(login: &Login) -> Result<Self, MailError> {
        sign_in::connect(login).await
    }

    /// Opens a folder read-only.
    ///
    /// # Errors
    /// The folder does not exist or the connection broke.
    pub async fn select(&mut self, folder: &str) -> Result<Selected, MailError> {
        let during = "opening a folder";
        let suffix = if self.can("CONDSTORE") { " (CONDSTORE)" } else { "" };
        let mut selected = Selected { uid_validity: 0, uid_next: 0, exists: 0, highest_modseq: None };
        let command = Command::new("EXAMINE ").string(folder).text(suffix);
        self.run(command, during, &mut |response| match response {
            Response::Exists(count) => selected.exists = count,
            Response::Status { text, .. } => match code(&text) {
                Some((name, argument)) if name == "UIDVALIDITY" => {
                    selected.uid_validity = argument.parse().unwrap_or_default();
                }
                Some((name, argument)) if name == "UIDNEXT" => {
                    selected.uid_next = argument.parse().unwrap_or_default();
                }
                Some((name, argument)) if name == "HIGHESTMODSEQ" => selected.highest_modseq = argument.parse().ok(),
                _ => {}
            },
            _ => {}
        })
        .await?;
        self.exists = selected.exists;
        self.has_news = false;
        if selected.uid_validity == 0 {
            return Err(MailError::Refused { during, reason: "the server gives no UIDVALIDITY".to_owned() });
        }
        if selected.uid_next == 0 {
            selected.uid_next = self.highest_uid().await?.saturating_add(1);
        }
        Ok(selected)
    }

    /// Stores a message in a folder, which is created if missing. Returns its UID where the server says it.
    ///
    /// # Errors
    /// The server refuses (quota, size), or the connection broke.
    pub async fn append(
        &mut self,
        folder: &str,
        message: &[u8],
        seen: bool,
        internal_date: Option<Timestamp>,
    ) -> Result<Option<u32>, MailError> {
        let during = "storing a message";
        match self.append_once(folder, message, seen, internal_date).await {
            Err(MailError::Refused { reason, .. }) if code(&reason).is_some_and(|(name, _)| name == "TRYCREATE") => {
                self.run(Command::new("CREATE ").string(folder), during, &mut |_| {}).await?;
                self.append_once(folder, message, seen, internal_date).await
            }
            result => result,
        }
    }

    async fn append_once(
        &mut self,
        folder: &str,
        message: &[u8],
        seen: bool,
        internal_date: Option<Timestamp>,
    ) -> Result<Option<u32>, MailError> {
        let date = internal_date
            .and_then(|date| jiff::Timestamp::from_millisecond(date.as_millisecond()).ok())
            .map(|date| date.strftime(" \"%d-%b-%Y %H:%M:%S +0000\"").to_string())
            .unwrap_or_default();
        let flags = if seen { " (\\Seen)" } else { "" };
        let command = Command::new("APPEND ").string(folder).text(flags).text(&date).text(" ").literal(message);
        let text = self.run(command, "storing a message", &mut |_| {}).await?;
        // RFC 4315: [APPENDUID <validity> <uid>]
        let uid = match code(&text) {
            Some((name, argument)) if name == "APPENDUID" => {
                argument.split(' ').nth(1).and_then(|uid| uid.parse().ok())
            }
            _ => None,
        };
        Ok(uid)
    }

    /// Whether a folder holds a message with this Message-ID (without brackets). Leaves that folder open.
    ///
    /// # Errors
    /// The folder does not exist or the connection broke.
    pub async fn has_message_id(&mut self, folder: &str, id: &str) -> Result<bool, MailError> {
        self.select(folder).await?;
        let command = Command::new("UID SEARCH HEADER Message-ID ").string(id);
        let mut is_found = false;
        self.run(command, "searching", &mut |response| {
            if let Response::Search(uids) = response {
                is_found |= !uids.is_empty();
            }
        })
        .await?;
        Ok(is_found)
    }

    /// Asks for a sign of life.
    ///
    /// # Errors
    /// The connection is dead.
    pub async fn noop(&mut self) -> Result<(), MailError> {
        self.run(Command::new("NOOP"), "asking for a sign of life", &mut |_| {}).await.map(|_| ())
    }

    /// Says goodbye; whether the server hears it does not matter.
    pub async fn logout(mut self) {
        let mut unheard = |_| {};
        let goodbye = self.run(Command::new("LOGOUT"), "signing out", &mut unheard);
        let _ = tokio::time::timeout(std::time::Duration::from_secs(3), goodbye).await;
    }

    fn can(&self, capability: &str) -> bool {
        self.capabilities.contains(capability)
    }

    fn next_tag(&mut self) -> String {
        self.last_tag += 1;
        format!("c{}", self.last_tag)
    }

    /// Runs one command to its end, hands each untagged response to `on`, and returns the text of the final OK.
    async fn run(
        &mut self,
        command: Command<'_>,
        during: &'static str,
        on: &mut impl FnMut(Response),
    ) -> Result<String, MailError> {
        let tag = self.next_tag();
        let mut line = tag.clone().into_bytes();
        line.push(b' ');
        for piece in &command.pieces {
            match piece {
                Piece::Text(text) => line.extend_from_slice(text.as_bytes()),
                Piece::Literal(bytes) => {
                    let sign = if self.can("LITERAL+") { "+" } else { "" };
                    line.extend_from_slice(format!("{{{}{sign}}}\r\n", bytes.len()).as_bytes());
                    self.wire.send(&line, during).await?;
                    line.clear();
                    if sign.is_empty() {
                        self.invitation(&tag, during, on).await?;
                    }
                    self.wire.send(bytes, during).await?;
                }
            }
        }
        line.extend_from_slice(b"\r\n");
        self.wire.send(&line, during).await?;
        self.finish(&tag, during, on).await
    }

    /// Waits for the `+` that invites a literal.
    async fn invitation(
        &mut self,
        tag: &str,
        during: &'static str,
        on: &mut impl FnMut(Response),
    ) -> Result<String, MailError> {
        loop {
            match self.wire.response(during).await? {
                Response::Continue(text) => return Ok(text),
                response => {
                    if let Some(text) = self.note(response, tag, during, on)? {
                        return Err(MailError::Refused { during, reason: text });
                    }
                }
            }
        }
    }

    /// Reads until the tagged answer.
    async fn finish(
        &mut self,
        tag: &str,
        during: &'static str,
        on: &mut impl FnMut(Response),
    ) -> Result<String, MailError> {
        loop {
            let response = self.wire.response(during).await?;
            if let Some(text) = self.note(response, tag, during, on)? {
                return Ok(text);
            }
        }
    }

    /// Takes note of one response; the text of the tagged OK ends the command.
    fn note(
        &mut self,
        response: Response,
        tag: &str,
        during: &'static str,
        on: &mut impl FnMut(Response),
    ) -> Result<Option<String>, MailError> {
        match response {
            Response::Tagged { tag: answered, status, text } if answered == tag => match status {
                Status::Ok => return Ok(Some(text)),
                _ => return Err(MailError::Refused { during, reason: text }),
            },
            Response::Status { status: Status::Bye, text } if during != "signing out" => {
                return Err(MailError::Disconnected { during, reason: text });
            }
            Response::Capability(words) => self.capabilities = words.into_iter().collect(),
            Response::Exists(count) => {
                self.has_news |= count > self.exists;
                self.exists = count;
                on(Response::Exists(count));
            }
            Response::Expunge => self.exists = self.exists.saturating_sub(1),
            response => on(response),
        }
        Ok(None)
    }
}
