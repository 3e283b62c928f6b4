//! The date of a letter that waited: it says when it leaves, not when it was written.

use crate::desk::Desk;
use crate::desk::write::{OrProblem, Write};
use crate::inbox::raw::{self, Packed};
use comptoir_kernel::{MessageId, Problem, Timestamp};
use comptoir_store::rusqlite::named_params;
use sha2::{Digest, Sha256};

/// Writes today's date into a letter that has not been tried yet; answers where its bytes are now.
pub(super) fn redate(desk: &Desk, write: &Write<'_>, message: MessageId, raw_id: i64) -> Result<i64, Problem> {
    let connection = write.connection();
    let bytes = raw::read(connection, desk.store().blobs(), raw_id)?;
    let Some(dated) = with_date(&bytes, write.now) else { return Ok(raw_id) };
    let new_id = raw::insert(connection, desk.store().blobs(), &Packed::new(&dated)?)?;
    connection
        .execute(
            "UPDATE messages SET raw_id = :raw, content_hash = :hash WHERE id = :id",
            named_params! { ":raw": new_id, ":hash": Sha256::digest(&dated).as_slice(), ":id": message.0 },
        )
        .or_problem()?;
    connection.execute("DELETE FROM raws WHERE id = :id", named_params! { ":id": raw_id }).or_problem()?;
    Ok(new_id)
}

/// The letter with another date; none for one without a date.
fn with_date(bytes: &[u8], at: Timestamp) -> Option<Vec<u8>> {
    let head_end = bytes.windows(4).position(|piece| piece == b"\r\n\r\n")?;
    let head = std::str::from_utf8(bytes.get(..head_end)?).ok()?;
    let moment = jiff::Timestamp::from_millisecond(at.as_millisecond()).ok()?.to_zoned(jiff::tz::TimeZone::UTC);
    let date = jiff::fmt::rfc2822::to_string(&moment).ok()?;
    let mut is_dated = false;
    let mut lines: Vec<String> = Vec::new();
    for line in head.split("\r\n") {
        let is_date = line.get(..5).is_some_and(|name| name.eq_ignore_ascii_case("date:"));
        is_dated |= is_date;
        lines.push(if is_date { format!("Date: {date}") } else { line.to_owned() });
    }
    let mut dated = lines.join("\r\n").into_bytes();
    dated.extend_from_slice(bytes.get(head_end..)?);
    is_dated.then_some(dated)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_line_with_the_date_is_another() {
        let letter =
            b"Subject: x\r\nDate: Sun, 22 Nov 2026 18:00:00 +0000\r\nTo: a@b.example\r\n\r\nDate: none\r\n\xff";
        let dated = with_date(letter, Timestamp::from_millisecond(1_795_420_800_000)).unwrap();
        let wanted =
            b"Subject: x\r\nDate: Mon, 23 Nov 2026 08:00:00 +0000\r\nTo: a@b.example\r\n\r\nDate: none\r\n\xff";
        assert_eq!(dated, wanted);
        assert_eq!(with_date(b"Subject: x\r\n\r\nDate: none", Timestamp::default()), None);
    }
}
