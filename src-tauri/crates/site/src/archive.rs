//! Files as one ZIP archive: the same bytes for the same files.

use flate2::write::DeflateEncoder;
use flate2::{Compression, Crc};
use std::io::Write;

/// The day that every file gets: the first that the form knows, 1 January 1980.
const DAY: u16 = 0x0021;
/// Version 2.0: folders and deflate.
const VERSION: u16 = 20;
/// Names are UTF-8.
const FLAGS: u16 = 0x0800;
const DEFLATE: u16 = 8;

/// One archive of files by path, in the order given; none for more files or bytes than the plain form holds.
pub fn archive<'a>(files: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> Option<Vec<u8>> {
    let (mut out, mut list, mut count) = (Vec::new(), Vec::new(), 0_u16);
    for (path, bytes) in files {
        let offset = u32::try_from(out.len()).ok()?;
        let mut crc = Crc::new();
        crc.update(bytes);
        let mut packing = DeflateEncoder::new(Vec::new(), Compression::default());
        packing.write_all(bytes).ok()?;
        let packed = packing.finish().ok()?;
        let mut facts = Vec::new();
        for word in [VERSION, FLAGS, DEFLATE, 0, DAY] {
            facts.extend(word.to_le_bytes());
        }
        for number in [crc.sum(), u32::try_from(packed.len()).ok()?, u32::try_from(bytes.len()).ok()?] {
            facts.extend(number.to_le_bytes());
        }
        facts.extend(u16::try_from(path.len()).ok()?.to_le_bytes());
        facts.extend(0_u16.to_le_bytes());

        out.extend(b"PK\x03\x04");
        out.extend(&facts);
        out.extend(path.as_bytes());
        out.extend(packed);

        list.extend(b"PK\x01\x02");
        list.extend(VERSION.to_le_bytes());
        list.extend(&facts);
        // No remark, first disk, no attributes.
        list.extend([0; 10]);
        list.extend(offset.to_le_bytes());
        list.extend(path.as_bytes());
        count = count.checked_add(1)?;
    }
    let (offset, length) = (u32::try_from(out.len()).ok()?, u32::try_from(list.len()).ok()?);
    out.extend(list);
    out.extend(b"PK\x05\x06\0\0\0\0");
    out.extend(count.to_le_bytes());
    out.extend(count.to_le_bytes());
    out.extend(length.to_le_bytes());
    out.extend(offset.to_le_bytes());
    out.extend([0, 0]);
    Some(out)
}
