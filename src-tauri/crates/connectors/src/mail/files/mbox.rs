//! mbox: messages one after the other, each begun by a line `From sender date` (RFC 4155 and its dialects).

use super::{FileError, FileMessage};
use crate::mail::mime::envelope_marks;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;

/// A message grows no longer than this in memory; the rest of it is passed over.
const MAX_MESSAGE: usize = 160 * 1024 * 1024;
/// A line without end is taken in pieces of this size.
const MAX_LINE: u64 = 1024 * 1024;
const BUFFER: usize = 256 * 1024;

#[derive(Debug)]
pub(super) struct Mbox {
    reader: BufReader<File>,
    is_sent_file: bool,
    bytes_read: u64,
    line: Vec<u8>,
    /// False once the end or an error was met.
    is_open: bool,
}

impl Mbox {
    /// Reads up to the first separator.
    pub fn open(path: &Path, is_sent_file: bool) -> Result<Self, FileError> {
        let file = File::open(path).map_err(|source| FileError::of(path, source))?;
        let reader = BufReader::with_capacity(BUFFER, file);
        let mut mbox = Self { reader, is_sent_file, bytes_read: 0, line: Vec::new(), is_open: true };
        loop {
            let length = mbox.read_line().map_err(|source| FileError::of(path, source))?;
            if length == 0 {
                // An empty file is an empty mailbox.
                mbox.is_open = false;
                return Ok(mbox);
            }
            let line = mbox.line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&mbox.line);
            if line.starts_with(b"From ") {
                return Ok(mbox);
            }
            if !line.trim_ascii().is_empty() {
                return Err(FileError::WrongKind { path: path.to_owned() });
            }
        }
    }

    pub fn next(&mut self) -> Option<io::Result<FileMessage>> {
        while self.is_open {
            match self.message() {
                Ok(message) if message.raw.trim_ascii().is_empty() => {}
                Ok(message) => {
                    let marks = envelope_marks(&message.raw);
                    // Thunderbird keeps what was deleted until it compacts the file.
                    if !marks.is_deleted {
                        let is_sent_folder = self.is_sent_file || marks.is_sent;
                        return Some(Ok(FileMessage { is_sent_folder, is_seen: marks.is_seen, ..message }));
                    }
                }
                Err(error) => {
                    self.is_open = false;
                    return Some(Err(error));
                }
            }
        }
        None
    }

    /// Everything up to the next separator, or up to wherever the file was cut off.
    fn message(&mut self) -> io::Result<FileMessage> {
        let mut raw = Vec::new();
        let mut is_line_start = true;
        let mut is_after_empty = false;
        loop {
            let length = self.read_line()?;
            if length == 0 {
                self.is_open = false;
                break;
            }
            if is_line_start && is_after_empty && is_separator(&self.line) {
                remove_empty_line(&mut raw);
                break;
            }
            let line = if is_line_start { unquoted(&self.line) } else { self.line.as_slice() };
            if raw.len() < MAX_MESSAGE {
                raw.extend_from_slice(line);
            }
            is_after_empty = is_line_start && matches!(self.line.as_slice(), b"\n" | b"\r\n");
            is_line_start = self.line.last() == Some(&b'\n');
        }
        Ok(FileMessage { raw, is_sent_folder: false, is_seen: None, bytes_read: self.bytes_read - self.pending() })
    }

    /// The separator of the next message was read already but does not belong to this one.
    fn pending(&self) -> u64 {
        if self.is_open { self.line.len() as u64 } else { 0 }
    }

    fn read_line(&mut self) -> io::Result<usize> {
        self.line.clear();
        let length = (&mut self.reader).take(MAX_LINE).read_until(b'\n', &mut self.line)?;
        self.bytes_read += length as u64;
        Ok(length)
    }
}

/// `From `, a sender, and a date with a time of day: the same words in a letter have none.
fn is_separator(line: &[u8]) -> bool {
    let Some(rest) = line.strip_prefix(b"From ").filter(|rest| rest.len() < 400) else { return false };
    let has_time = rest.windows(5).any(|window| {
        matches!(window, [hour, b':', first, second, _]
            if hour.is_ascii_digit() && first.is_ascii_digit() && second.is_ascii_digit())
    });
    let has_year = rest.split(|byte| !byte.is_ascii_digit()).any(|digits| digits.len() == 4);
    has_time && has_year
}

/// mboxrd puts one more `>` before `From `, mboxo puts one before the unquoted form: taking one away serves both.
fn unquoted(line: &[u8]) -> &[u8] {
    let marks = line.iter().take_while(|byte| **byte == b'>').count();
    let is_quoted = marks > 0 && line.get(marks..).is_some_and(|rest| rest.starts_with(b"From "));
    if is_quoted { line.get(1..).unwrap_or(line) } else { line }
}

/// The empty line before a separator belongs to the separator.
fn remove_empty_line(raw: &mut Vec<u8>) {
    if raw.ends_with(b"\r\n") {
        raw.truncate(raw.len() - 2);
    } else if raw.ends_with(b"\n") {
        raw.truncate(raw.len() - 1);
    }
}
