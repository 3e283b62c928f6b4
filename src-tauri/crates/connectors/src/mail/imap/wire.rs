//! Bytes in, responses out: one line with its literals at a time, bounded in size and in time.

use super::response::{Response, may_have_literal, parse};
use crate::mail::{MailError, tls::Stream};
use bytes::{Buf, BytesMut};
use std::time::Duration;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    time::{Instant, timeout},
};

/// How long a server may be silent in the middle of a command.
pub const PATIENCE: Duration = Duration::from_secs(60);
/// Beyond the patience, a command must bring at least this many bytes for each second waited: a server that drips one
/// byte at a time does not hold a mailbox for ever.
const SLOWEST_BYTES_PER_SECOND: u64 = 1024;
/// A longer line is read past and counts as `Response::Other`.
const LONGEST_LINE: usize = 1 << 20;
/// More than is ever asked for in one piece.
const LARGEST_LITERAL: usize = 32 << 20;
const READ_SIZE: usize = 64 << 10;

/// The connection below the IMAP commands.
#[derive(Debug)]
pub struct Wire {
    stream: Stream,
    buffer: BytesMut,
    patience: Duration,
    waited: Duration,
    received: u64,
    overlong_lines: u32,
}

impl Wire {
    pub fn new(stream: Stream) -> Self {
        Self {
            stream,
            buffer: BytesMut::new(),
            patience: PATIENCE,
            waited: Duration::ZERO,
            received: 0,
            overlong_lines: 0,
        }
    }

    /// How many overlong lines were read past so far.
    pub fn overlong_lines(&self) -> u32 {
        self.overlong_lines
    }

    /// The stream beneath; None when the server has already sent more than it was asked for (an injected answer before
    /// STARTTLS must not survive it).
    pub fn into_stream(self) -> Option<Stream> {
        self.buffer.is_empty().then_some(self.stream)
    }

    /// Sends bytes and starts a new time allowance.
    ///
    /// # Errors
    /// The connection broke or takes nothing for `PATIENCE`.
    pub async fn send(&mut self, bytes: &[u8], during: &'static str) -> Result<(), MailError> {
        for chunk in bytes.chunks(READ_SIZE) {
            within(PATIENCE, during, self.stream.write_all(chunk)).await?;
        }
        within(PATIENCE, during, self.stream.flush()).await?;
        self.allow(PATIENCE);
        Ok(())
    }

    /// Starts a new time allowance of another length: IDLE waits on purpose.
    pub fn allow(&mut self, patience: Duration) {
        self.patience = patience;
        self.waited = Duration::ZERO;
        self.received = 0;
    }

    /// Reads the next response.
    ///
    /// # Errors
    /// The connection broke, the server is too slow, or it announces a literal larger than 32 MiB.
    pub async fn response(&mut self, during: &'static str) -> Result<Response, MailError> {
        loop {
            if let Some(length) = self.frame(during).await? {
                let response = parse(self.buffer.get(..length).unwrap_or_default());
                self.buffer.advance(length);
                if length > LONGEST_LINE {
                    // Gives back the room of a large message.
                    self.buffer = BytesMut::from(self.buffer.as_ref());
                }
                return Ok(response);
            }
            self.overlong_lines += 1;
            tracing::warn!("an IMAP server sent an overlong line");
        }
    }

    /// Waits until a whole frame lies at the start of the buffer and returns its length; None after an overlong line was
    /// read past. Invariant: dropping this future loses no byte, so IDLE may race it.
    async fn frame(&mut self, during: &'static str) -> Result<Option<usize>, MailError> {
        let mut line = 0;
        let mut scanned = 0;
        loop {
            let rest = self.buffer.get(scanned..).unwrap_or_default();
            if let Some(offset) = rest.iter().position(|byte| *byte == b'\n') {
                let end = scanned + offset + 1;
                let Some(size) = self.literal_size(line, end) else { return Ok(Some(end)) };
                if size > LARGEST_LITERAL {
                    return Err(MailError::Disconnected { during, reason: "an oversized literal".to_owned() });
                }
                self.fill_to(end + size, during).await?;
                line = end + size;
                scanned = line;
            } else if self.buffer.len().saturating_sub(line) > LONGEST_LINE {
                self.skip_line(during).await?;
                return Ok(None);
            } else {
                scanned = self.buffer.len();
                self.fill(READ_SIZE, during).await?;
            }
        }
    }

    /// The literal that the line between two offsets announces.
    fn literal_size(&self, line: usize, end: usize) -> Option<usize> {
        let text = self.buffer.get(line..end)?.trim_ascii_end();
        let digits = text.strip_suffix(b"}")?.rsplit(|byte| *byte == b'{').next()?;
        if !may_have_literal(&self.buffer) {
            return None;
        }
        std::str::from_utf8(digits).ok()?.trim_end_matches('+').parse().ok()
    }

    /// Throws away the line that has begun, without keeping it.
    async fn skip_line(&mut self, during: &'static str) -> Result<(), MailError> {
        loop {
            if let Some(offset) = self.buffer.iter().position(|byte| *byte == b'\n') {
                self.buffer.advance(offset + 1);
                return Ok(());
            }
            self.buffer.clear();
            self.fill(READ_SIZE, during).await?;
        }
    }

    async fn fill_to(&mut self, length: usize, during: &'static str) -> Result<(), MailError> {
        while self.buffer.len() < length {
            let missing = length - self.buffer.len();
            self.fill(missing.max(READ_SIZE), during).await?;
        }
        Ok(())
    }

    async fn fill(&mut self, room: usize, during: &'static str) -> Result<(), MailError> {
        self.buffer.reserve(room);
        let allowed = self.patience + Duration::from_secs(self.received / SLOWEST_BYTES_PER_SECOND);
        let started = Instant::now();
        let left = allowed.saturating_sub(self.waited).min(self.patience);
        let count = within(left, during, self.stream.read_buf(&mut self.buffer)).await?;
        self.waited += started.elapsed();
        self.received += count as u64;
        if count == 0 {
            return Err(MailError::Disconnected { during, reason: "the server hung up".to_owned() });
        }
        Ok(())
    }
}

/// Runs one step of input or output with a limit.
async fn within<T>(
    limit: Duration,
    during: &'static str,
    step: impl Future<Output = std::io::Result<T>>,
) -> Result<T, MailError> {
    match timeout(limit, step).await {
        Err(_) => Err(MailError::Timeout { during }),
        Ok(Err(error)) => Err(MailError::Disconnected { during, reason: error.to_string() }),
        Ok(Ok(value)) => Ok(value),
    }
}
