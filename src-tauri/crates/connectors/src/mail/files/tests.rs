//! Files as other programs leave them.

use super::*;
use std::fs;

fn read(kind: FileKind, path: &Path) -> Vec<FileMessage> {
    open(kind, path).unwrap().map(Result::unwrap).collect()
}

fn mbox(content: &[u8]) -> Vec<FileMessage> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("Inbox");
    fs::write(&path, content).unwrap();
    read(FileKind::Mbox, &path)
}

const TWO: &str = "From ada@example.org Mon Jan  1 10:00:00 2024\nSubject: one\n\nHello\n>From here on\n>>From there\n\nFrom Monday on it is open.\n\n\
                   From - Tue Jan  2 11:00:00 2024\nStatus: RO\nSubject: two\n\nBye\n";

#[test]
fn messages_are_split_at_separators_only() {
    let messages = mbox(TWO.as_bytes());
    assert_eq!(messages.len(), 2);
    assert_eq!(messages[0].raw, b"Subject: one\n\nHello\nFrom here on\n>From there\n\nFrom Monday on it is open.\n");
    assert_eq!(messages[1].raw, b"Status: RO\nSubject: two\n\nBye\n");
    assert_eq!((messages[0].is_seen, messages[1].is_seen), (None, Some(true)));
    assert_eq!(messages[1].bytes_read, TWO.len() as u64);
    assert!(messages[0].bytes_read < messages[1].bytes_read);
}

#[test]
fn a_file_cut_in_the_middle_gives_its_last_piece() {
    for cut in (TWO.len() - 20)..TWO.len() {
        let messages = mbox(&TWO.as_bytes()[..cut]);
        assert_eq!(messages.len(), 2, "cut at {cut}");
        assert!(TWO.as_bytes().windows(messages[1].raw.len()).any(|window| window == messages[1].raw));
    }
}

#[test]
fn windows_line_ends_a_long_line_and_a_byte_order_mark_are_no_hindrance() {
    let crlf = format!("\u{feff}{}", TWO.replace('\n', "\r\n"));
    let messages = mbox(crlf.as_bytes());
    assert_eq!(messages.len(), 2);
    assert!(messages[0].raw.ends_with(b"it is open.\r\n"));
    let long = format!("From a@example.org Mon Jan  1 10:00:00 2024\nSubject: x\n\n{}\n", "From y".repeat(500_000));
    assert_eq!(mbox(long.as_bytes())[0].raw.len(), 3_000_000 + 13);
}

#[test]
fn an_empty_file_is_an_empty_mailbox_and_another_file_is_refused() {
    assert_eq!(mbox(b""), Vec::new());
    assert_eq!(mbox(b"\n\n"), Vec::new());
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("list.csv");
    fs::write(&path, "a;b;c\n").unwrap();
    assert!(matches!(open(FileKind::Mbox, &path), Err(FileError::WrongKind { .. })));
    assert!(matches!(open(FileKind::Mbox, &folder.path().join("none")), Err(FileError::NotFound { .. })));
    assert!(matches!(open(FileKind::Mbox, folder.path()), Err(FileError::WrongKind { .. })));
    assert!(matches!(open(FileKind::Maildir, folder.path()), Err(FileError::WrongKind { .. })));
    assert!(matches!(open(FileKind::Eml, folder.path()), Err(FileError::WrongKind { .. })));
}

#[test]
fn thunderbirds_deleted_messages_stay_deleted() {
    let content = "From - Mon Jan  1 10:00:00 2024\nX-Mozilla-Status: 0009\nSubject: gone\n\nx\n\n\
                   From - Mon Jan  1 10:00:00 2024\nX-Mozilla-Status: 0000\nSubject: here\n\nx\n";
    let messages = mbox(content.as_bytes());
    assert_eq!(messages.len(), 1);
    assert_eq!(messages[0].is_seen, Some(false));
}

#[test]
fn a_sent_folder_is_known_by_its_name_or_label() {
    let folder = tempfile::tempdir().unwrap();
    for (name, content, expected) in [
        ("Sent.mbox", TWO, true),
        ("Gesendet", TWO, true),
        ("Inbox", TWO, false),
        ("All.mbox", "From 1@x Mon Jan  1 10:00:00 2024\nX-Gmail-Labels: Sent,Opened\nSubject: x\n\ny\n", true),
    ] {
        let path = folder.path().join(name);
        fs::write(&path, content).unwrap();
        assert_eq!(read(FileKind::Mbox, &path)[0].is_sent_folder, expected, "{name}");
    }
}

#[test]
fn a_maildir_is_read_with_its_subfolders() {
    let folder = tempfile::tempdir().unwrap();
    let put = |path: &str, content: &str| {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    };
    put("cur/1.a:2,S", "Subject: seen\n\n");
    put("cur/2.a:2,", "Subject: unseen\n\n");
    put("cur/3.a:2,ST", "Subject: trashed\n\n");
    put("new/4.a", "Subject: new\n\n");
    put("tmp/5.a", "Subject: half\n\n");
    put("dovecot-uidlist", "3 V1\n");
    put(".Sent/cur/6.a:2,S", "Subject: sent\n\n");
    put(".Archive.2023/cur/7.a:2,S", "Subject: old\n\n");
    let file = open(FileKind::Maildir, folder.path()).unwrap();
    let total = file.total_bytes();
    let messages: Vec<FileMessage> = file.map(Result::unwrap).collect();
    let mut told: Vec<(String, bool, Option<bool>)> = messages
        .iter()
        .map(|message| {
            (String::from_utf8_lossy(&message.raw[9..]).trim().to_owned(), message.is_sent_folder, message.is_seen)
        })
        .collect();
    told.sort();
    let expected = [
        ("new", false, false),
        ("old", false, true),
        ("seen", false, true),
        ("sent", true, true),
        ("unseen", false, false),
    ];
    assert_eq!(told, expected.map(|(name, is_sent, is_seen)| (name.to_owned(), is_sent, Some(is_seen))));
    assert_eq!(messages.last().unwrap().bytes_read, total);
}

#[test]
fn eml_files_are_read_one_by_one_or_by_the_folder() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("below")).unwrap();
    fs::write(folder.path().join("b.eml"), "Subject: b\n\n").unwrap();
    fs::write(folder.path().join("below/a.EML"), "Subject: a\n\n").unwrap();
    fs::write(folder.path().join("notes.txt"), "no mail").unwrap();
    assert_eq!(read(FileKind::Eml, folder.path()).len(), 2);
    let one = read(FileKind::Eml, &folder.path().join("b.eml"));
    assert_eq!(one[0].raw, b"Subject: b\n\n");
}

#[test]
fn a_file_that_vanishes_is_an_error_for_itself_only() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["a.eml", "b.eml", "c.eml"] {
        fs::write(folder.path().join(name), "Subject: x\n\n").unwrap();
    }
    let file = open(FileKind::Eml, folder.path()).unwrap();
    fs::remove_file(folder.path().join("b.eml")).unwrap();
    let read: Vec<bool> = file.map(|message| message.is_ok()).collect();
    assert_eq!(read, [true, false, true]);
}
