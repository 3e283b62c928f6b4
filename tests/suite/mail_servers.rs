//! The wire against real servers: Dovecot and Postfix.

use comptoir_connectors::mail::{
    MailError,
    imap::{Idle, Imap},
    model::{Credentials, Endpoint, Fetched, FolderRole, Login, Security},
    smtp::{self, Envelope},
};
use comptoir_kernel::{Secret, Timestamp};
use comptoir_tests::{MailServers, PASSWORD};
use std::time::Duration;
use tokio_util::sync::CancellationToken;

const ADA: &str = "ada@nordlicht.example";

fn login(servers: &MailServers, endpoint: Endpoint, password: &str) -> Login {
    Login {
        endpoint,
        user: ADA.to_owned(),
        credentials: Credentials::Password(Secret::new(password)),
        ca_file: Some(servers.ca_file().to_owned()),
    }
}

fn message(number: usize) -> Vec<u8> {
    format!(
        "From: Bo <bo@world.example>\r\nTo: {ADA}\r\nSubject: Number {number}\r\nMessage-ID: <n{number}@world.example>\r\n\r\n\
         Hello {number}\r\n.\r\n..dots\r\n"
    )
    .into_bytes()
}

async fn connected(servers: &MailServers) -> Imap {
    Imap::connect(&login(servers, servers.imap_endpoint(), PASSWORD)).await.unwrap()
}

async fn fetched(imap: &mut Imap, uids: &[u32]) -> Vec<Fetched> {
    let mut messages = Vec::new();
    let missing = imap.fetch(uids, &mut |fetched| messages.push(fetched)).await.unwrap();
    assert_eq!(missing, Vec::<u32>::new());
    messages
}

#[tokio::test]
async fn a_stored_message_is_listed_and_fetched_byte_for_byte_without_being_marked_as_read() {
    let servers = MailServers::start();
    servers.add_user(ADA);
    servers.store(&message(1), ADA);
    servers.store(&message(2), ADA);
    let mut imap = connected(&servers).await;
    for _ in 0..2 {
        let selected = imap.select("INBOX").await.unwrap();
        assert_eq!((selected.exists, selected.uid_next), (2, 3));
        assert!(selected.highest_modseq.is_some());
        assert_eq!(imap.uids(1, None).await.unwrap(), [1, 2]);
        assert_eq!(imap.uids(2, None).await.unwrap(), [2]);
        assert!(imap.uids(3, None).await.unwrap().is_empty());
        let messages = fetched(&mut imap, &[2, 1]).await;
        assert_eq!(messages.iter().map(|m| (m.uid, m.is_seen)).collect::<Vec<_>>(), [(1, false), (2, false)]);
        let raw = &messages[0].raw;
        assert!(raw.ends_with(&message(1)), "{}", String::from_utf8_lossy(raw));
        assert_eq!(messages[0].size, raw.len() as u64);
        assert_eq!(imap.sizes(&[1]).await.unwrap(), [(1, raw.len() as u64)]);
        assert!(messages[0].internal_date.is_some());
    }
    imap.logout().await;
}
