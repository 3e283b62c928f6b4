//! winmail.dat: what Outlook sends when it believes that the reader is Outlook too (MS-OXTNEF). Read only as far as files and text.

use super::charset;
use std::ops::Range;

const SIGNATURE: u32 = 0x223E_9F78;
const MAX_ATTACHMENTS: usize = 500;
const MAX_PROPERTIES: u32 = 10_000;

const ATTACH_BEGIN: u32 = 0x0006_9002;
const ATTACH_TITLE: u32 = 0x0001_8010;
const ATTACH_DATA: u32 = 0x0006_800F;
const ATTACH_PROPERTIES: u32 = 0x0006_9005;
const MESSAGE_PROPERTIES: u32 = 0x0006_9003;
const MESSAGE_BODY: u32 = 0x0002_800C;
const CODE_PAGE: u32 = 0x0006_9007;

const BODY: u16 = 0x1000;
const BODY_HTML: u16 = 0x1013;
const DISPLAY_NAME: u16 = 0x3001;
const LONG_NAME: u16 = 0x3707;
const MIME_TAG: u16 = 0x370E;
const CONTENT_ID: u16 = 0x3712;
const DATA: u16 = 0x3701;

/// One file inside. `data` counts from the start of the winmail.dat.
#[derive(Debug, Default)]
pub(super) struct File {
    pub name: String,
    pub mime_type: Option<String>,
    pub content_id: Option<String>,
    pub data: Range<usize>,
}

#[derive(Debug, Default)]
pub(super) struct Tnef {
    pub files: Vec<File>,
    pub text: Option<String>,
    pub html: Option<String>,
}

/// None for bytes that are no TNEF stream; a stream cut short gives what came before the cut.
pub(super) fn read(bytes: &[u8]) -> Option<Tnef> {
    let mut cursor = Cursor { bytes, at: 0 };
    if cursor.u32()? != SIGNATURE {
        return None;
    }
    cursor.u16()?;
    let mut tnef = Tnef::default();
    let mut code_page = 1252;
    while tnef.attribute(&mut cursor, &mut code_page).is_some() {}
    tnef.files.retain(|file| !file.data.is_empty() || !file.name.is_empty());
    Some(tnef)
}

impl Tnef {
    fn attribute(&mut self, cursor: &mut Cursor<'_>, code_page: &mut u32) -> Option<()> {
        let _level = cursor.u8()?;
        let id = cursor.u32()?;
        let length = usize::try_from(cursor.u32()?).ok()?;
        let data = cursor.range(length)?;
        let bytes = cursor.bytes.get(data.clone())?;
        match id {
            CODE_PAGE => *code_page = u32::from_le_bytes(*bytes.first_chunk()?),
            MESSAGE_BODY => self.text = Some(string8(bytes, *code_page)),
            MESSAGE_PROPERTIES => self.message_properties(cursor.bytes, &data, *code_page),
            ATTACH_BEGIN if self.files.len() < MAX_ATTACHMENTS => self.files.push(File::default()),
            ATTACH_TITLE => {
                let title = string8(bytes, *code_page);
                if let Some(file) = self.files.last_mut().filter(|file| file.name.is_empty()) {
                    file.name = title;
                }
            }
            ATTACH_DATA => {
                if let Some(file) = self.files.last_mut() {
                    file.data = data;
                }
            }
            ATTACH_PROPERTIES => self.file_properties(cursor.bytes, &data, *code_page),
            _ => {}
        }
        // The checksum: many senders write a wrong one.
        cursor.u16()?;
        Some(())
    }

    fn message_properties(&mut self, bytes: &[u8], range: &Range<usize>, code_page: u32) {
        properties(bytes, range, &mut |id, kind, data| match id {
            BODY => self.text = Some(string(bytes, data, kind, code_page)),
            BODY_HTML => self.html = Some(string(bytes, data, kind, code_page)),
            _ => {}
        });
    }

    fn file_properties(&mut self, bytes: &[u8], range: &Range<usize>, code_page: u32) {
        let Some(file) = self.files.last_mut() else { return };
        properties(bytes, range, &mut |id, kind, data| match id {
            LONG_NAME => file.name = string(bytes, data, kind, code_page),
            DISPLAY_NAME if file.name.is_empty() => file.name = string(bytes, data, kind, code_page),
            MIME_TAG => file.mime_type = Some(string(bytes, data, kind, code_page).to_ascii_lowercase()),
            CONTENT_ID => file.content_id = Some(super::ids::bare(&string(bytes, data, kind, code_page))),
            DATA if file.data.is_empty() => file.data = data,
            _ => {}
        });
    }
}

const STRING8: u16 = 0x1E;
const UNICODE: u16 = 0x1F;

/// Calls `found` with id, type and value of each property whose value is a string or bytes.
fn properties(bytes: &[u8], range: &Range<usize>, found: &mut dyn FnMut(u16, u16, Range<usize>)) {
    let mut cursor = Cursor { bytes: bytes.get(..range.end).unwrap_or_default(), at: range.start };
    let count = cursor.u32().unwrap_or(0).min(MAX_PROPERTIES);
    for _ in 0..count {
        if property(&mut cursor, found).is_none() {
            return;
        }
    }
}

fn property(cursor: &mut Cursor<'_>, found: &mut dyn FnMut(u16, u16, Range<usize>)) -> Option<()> {
    let kind = cursor.u16()?;
    let id = cursor.u16()?;
    if id >= 0x8000 {
        cursor.skip(16)?;
        if cursor.u32()? == 0 {
            cursor.skip(4)?;
        } else {
            let length = cursor.u32()?;
            cursor.padded(length)?;
        }
    }
    let is_multiple = kind & 0x1000 != 0;
    let base = kind & 0x0FFF;
    let fixed = match base {
        0x02 | 0x03 | 0x04 | 0x0A | 0x0B => Some(4),
        0x05 | 0x06 | 0x07 | 0x14 | 0x40 => Some(8),
        0x48 => Some(16),
        0x0D | STRING8 | UNICODE | 0x102 => None,
        _ => return None,
    };
    let values = if is_multiple || fixed.is_none() { cursor.u32()? } else { 1 };
    for _ in 0..values.min(MAX_PROPERTIES) {
        match fixed {
            Some(length) => cursor.skip(length)?,
            None => {
                let length = cursor.u32()?;
                let value = cursor.padded(length)?;
                // An object begins with the 16 bytes of its interface.
                let value = if base == 0x0D { (value.start + 16).min(value.end)..value.end } else { value };
                found(id, base, value);
            }
        }
    }
    Some(())
}

fn string(bytes: &[u8], range: Range<usize>, kind: u16, code_page: u32) -> String {
    let bytes = bytes.get(range).unwrap_or_default();
    if kind == UNICODE {
        let text = encoding_rs::UTF_16LE.decode_without_bom_handling(bytes).0.into_owned();
        return text.trim_end_matches('\0').to_owned();
    }
    string8(bytes, code_page)
}

fn string8(bytes: &[u8], code_page: u32) -> String {
    let end = bytes.iter().rposition(|byte| *byte != 0).map_or(0, |at| at + 1);
    let label = match code_page {
        65001 => "utf-8".to_owned(),
        932 => "shift_jis".to_owned(),
        936 => "gbk".to_owned(),
        949 => "euc-kr".to_owned(),
        950 => "big5".to_owned(),
        page => format!("windows-{page}"),
    };
    charset::decode(bytes.get(..end).unwrap_or_default(), Some(&label))
}

struct Cursor<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Cursor<'_> {
    fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        let value = *self.bytes.get(self.at..)?.first_chunk()?;
        self.at += N;
        Some(value)
    }

    fn u8(&mut self) -> Option<u8> {
        self.take::<1>().map(|[byte]| byte)
    }

    fn u16(&mut self) -> Option<u16> {
        self.take().map(u16::from_le_bytes)
    }

    fn u32(&mut self) -> Option<u32> {
        self.take().map(u32::from_le_bytes)
    }

    fn range(&mut self, length: usize) -> Option<Range<usize>> {
        let end = self.at.checked_add(length).filter(|end| *end <= self.bytes.len())?;
        let range = self.at..end;
        self.at = end;
        Some(range)
    }

    fn skip(&mut self, length: usize) -> Option<()> {
        self.range(length).map(|_| ())
    }

    /// A value whose room is rounded up to four bytes.
    fn padded(&mut self, length: u32) -> Option<Range<usize>> {
        let range = self.range(usize::try_from(length).ok()?)?;
        self.at = self.at.checked_add(range.len().next_multiple_of(4) - range.len())?;
        Some(range)
    }
}
