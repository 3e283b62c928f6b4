//! The wire against real servers: Dovecot and Postfix.

use comptoir_connectors::mail::{
    MailError,
    imap::{Idle, Imap},
    model::{Credentials, Endpoint, Fetched, FolderRole, Login},
    smtp::{self, Envelope, Stage},
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

#[tokio::test]
async fn folders_know_what_they_are_for() {
    let servers = MailServers::start();
    servers.add_user(ADA);
    let mut imap = connected(&servers).await;
    let mut roles: Vec<_> =
        imap.folders().await.unwrap().into_iter().map(|folder| (folder.name, folder.role)).collect();
    roles.sort_by(|a, b| a.0.cmp(&b.0));
    let expected = [
        ("Drafts", FolderRole::Drafts),
        ("INBOX", FolderRole::Inbox),
        ("Junk", FolderRole::Junk),
        ("Sent", FolderRole::Sent),
        ("Trash", FolderRole::Trash),
    ];
    assert_eq!(roles, expected.map(|(name, role)| (name.to_owned(), role)));
}

#[tokio::test]
async fn a_copy_of_a_sent_message_is_kept_and_found_by_its_id() {
    let servers = MailServers::start();
    servers.add_user(ADA);
    let mut imap = connected(&servers).await;
    let date = Timestamp::from_millisecond(1_760_000_000_000);
    assert!(!imap.has_message_id("Sent", "n7@world.example").await.unwrap());
    let uid = imap.append("Sent", &message(7), true, Some(date)).await.unwrap();
    assert_eq!(uid, Some(1));
    assert!(imap.has_message_id("Sent", "n7@world.example").await.unwrap());
    assert!(!imap.has_message_id("Sent", "n8@world.example").await.unwrap());
    imap.select("Sent").await.unwrap();
    let kept = fetched(&mut imap, &[1]).await.remove(0);
    assert_eq!((kept.raw, kept.is_seen, kept.internal_date), (message(7), true, Some(date)));
    // A folder that is missing, with a name that needs care, is made.
    imap.append("Ka&APY-ten \"2\" \\ x", &message(8), false, None).await.unwrap();
    let selected = imap.select("Ka&APY-ten \"2\" \\ x").await.unwrap();
    assert_eq!(selected.exists, 1);
}

#[tokio::test]
async fn an_unknown_folder_is_refused_and_the_connection_goes_on() {
    let servers = MailServers::start();
    servers.add_user(ADA);
    let mut imap = connected(&servers).await;
    assert!(matches!(imap.select("Nowhere\r\nx LOGOUT").await, Err(MailError::Refused { .. })));
    assert!(matches!(imap.select("Nowhere").await, Err(MailError::Refused { .. })));
    assert_eq!(imap.select("INBOX").await.unwrap().exists, 0);
}

#[tokio::test]
async fn many_messages_come_in_batches_and_expunged_ones_are_reported() {
    let servers = MailServers::start();
    servers.add_user(ADA);
    let messages: Vec<Vec<u8>> = (0..1_203).map(message).collect();
    servers.fill(ADA, messages.iter().map(Vec::as_slice));
    let mut imap = connected(&servers).await;
    imap.select("INBOX").await.unwrap();
    let mut uids = imap.uids(1, None).await.unwrap();
    assert_eq!(uids, (1..=1_203).collect::<Vec<u32>>());
    assert_eq!(imap.uids(10, Some(12)).await.unwrap(), [10, 11, 12]);
    uids.push(5_000);
    uids.reverse();
    let mut arrived = Vec::new();
    let missing = imap.fetch(&uids, &mut |fetched| arrived.push((fetched.uid, fetched.raw))).await.unwrap();
    assert_eq!(missing, [5_000]);
    arrived.sort();
    assert_eq!(arrived.len(), 1_203);
    assert!(arrived.iter().zip(&messages).all(|((_, raw), message)| raw == message));
    // Taken one by one, with something else in between.
    let newest: Vec<u32> = uids.iter().copied().filter(|uid| *uid < 2_000).take(100).collect();
    let mut fetching = imap.fetching(&newest);
    let mut order = Vec::new();
    while let Some(fetched) = fetching.next().await.unwrap() {
        order.push(fetched.uid);
        tokio::task::yield_now().await;
    }
    assert_eq!(fetching.into_missing(), Vec::<u32>::new());
    assert_eq!(order, (1_104..=1_203).collect::<Vec<u32>>());
    assert_eq!(imap.existing(&[7, 5_000, 9]).await.unwrap(), [7, 9]);
}

#[tokio::test]
async fn flags_that_changed_elsewhere_are_told() {
    let servers = MailServers::start();
    servers.add_user(ADA);
    servers.store(&message(1), ADA);
    servers.store(&message(2), ADA);
    let mut imap = connected(&servers).await;
    let before = imap.select("INBOX").await.unwrap().highest_modseq.unwrap();
    assert_eq!(imap.changed_since(before).await.unwrap(), []);
    let other = imap.append("INBOX", &message(3), true, None).await.unwrap();
    assert_eq!(other, Some(3));
    imap.noop().await.unwrap();
    assert_eq!(imap.changed_since(before).await.unwrap(), [(3, true)]);
}

#[tokio::test]
async fn a_message_of_a_hundred_megabytes_is_cut_off_and_can_be_streamed() {
    let servers = MailServers::start();
    servers.add_user(ADA);
    let mut large = message(1);
    let line = [b"x".repeat(76), b"\r\n".to_vec()].concat();
    while large.len() < 100_000_000 {
        large.extend_from_slice(&line);
    }
    servers.fill(ADA, [large.as_slice(), &message(2)]);
    let mut imap = connected(&servers).await;
    imap.select("INBOX").await.unwrap();
    let messages = fetched(&mut imap, &[1, 2]).await;
    assert_eq!(messages[0].size, large.len() as u64);
    assert_eq!(messages[0].raw.len(), 25 << 20);
    assert!(large.starts_with(&messages[0].raw));
    assert_eq!(messages[1].raw, message(2));
    let mut position = 0;
    let size = imap
        .fetch_large(1, &mut |part| {
            assert!(part.len() <= 4 << 20);
            let is_same = large[position..].starts_with(part);
            position += part.len();
            is_same
        })
        .await
        .unwrap();
    assert_eq!((size, position), (large.len() as u64, large.len()));
}

#[tokio::test]
async fn waiting_ends_when_mail_comes_in() {
    let servers = MailServers::start();
    servers.add_user(ADA);
    let mut imap = connected(&servers).await;
    imap.select("INBOX").await.unwrap();
    let cancel = CancellationToken::new();
    let limit = Duration::from_secs(30);
    let (outcome, ()) = tokio::join!(imap.idle(limit, &cancel), async { servers.deliver(&message(1), ADA) });
    assert_eq!(outcome.unwrap(), Idle::Changed);
    assert_eq!(imap.uids(1, None).await.unwrap(), [1]);
}

#[tokio::test]
async fn waiting_ends_when_the_time_is_up_or_somebody_cancels() {
    let servers = MailServers::start();
    servers.add_user(ADA);
    let mut imap = connected(&servers).await;
    imap.select("INBOX").await.unwrap();
    let cancel = CancellationToken::new();
    assert_eq!(imap.idle(Duration::from_millis(50), &cancel).await.unwrap(), Idle::TimedOut);
    let canceller = cancel.clone();
    let (outcome, ()) = tokio::join!(imap.idle(Duration::from_secs(30), &cancel), async { canceller.cancel() });
    assert_eq!(outcome.unwrap(), Idle::Cancelled);
    imap.noop().await.unwrap();
}

#[tokio::test]
async fn starttls_works_for_both_protocols_and_a_message_goes_round() {
    let servers = MailServers::start();
    servers.add_user(ADA);
    let envelope = Envelope { from: Some(ADA.to_owned()), to: vec![ADA.to_owned()] };
    let mut imap = Imap::connect(&login(&servers, servers.imap_starttls_endpoint(), PASSWORD)).await.unwrap();
    imap.select("INBOX").await.unwrap();
    for endpoint in [servers.submission_endpoint(), servers.smtp_endpoint()] {
        let login = login(&servers, endpoint, PASSWORD);
        smtp::test(&login).await.unwrap();
        let receipt = smtp::send(&login, &envelope, &message(1)).await.unwrap();
        assert!(receipt.reply.starts_with("250 "), "{}", receipt.reply);
        let outcome = imap.idle(Duration::from_secs(30), &CancellationToken::new()).await;
        assert_eq!(outcome.unwrap(), Idle::Changed);
    }
    for message_with_headers in fetched(&mut imap, &[1, 2]).await {
        assert!(message_with_headers.raw.ends_with(b"Hello 1\r\n.\r\n..dots\r\n"));
    }
}

#[tokio::test]
async fn a_wrong_password_is_told_from_every_other_trouble() {
    let servers = MailServers::start();
    servers.add_user(ADA);
    let wrong = login(&servers, servers.imap_endpoint(), "wrong");
    assert!(matches!(Imap::connect(&wrong).await, Err(MailError::WrongCredentials)));
    let wrong = login(&servers, servers.submission_endpoint(), "wrong");
    assert!(matches!(smtp::test(&wrong).await, Err(MailError::WrongCredentials)));
    let envelope = Envelope { from: None, to: vec![ADA.to_owned()] };
    let failure = smtp::send(&wrong, &envelope, &message(1)).await.unwrap_err();
    assert_eq!((failure.stage, failure.is_permanent), (Stage::BeforeDot, false));
    assert!(matches!(failure.error, MailError::WrongCredentials));
}

#[tokio::test]
async fn a_password_may_hold_any_character() {
    let servers = MailServers::start();
    let password = "p\u{e4}\"ss\\w o\u{f6}rd {5}\u{1f511}";
    servers.add_user_with(ADA, password);
    Imap::connect(&login(&servers, servers.imap_endpoint(), password)).await.unwrap();
    smtp::test(&login(&servers, servers.smtp_endpoint(), password)).await.unwrap();
}

#[tokio::test]
async fn an_access_token_signs_in_until_it_is_taken_back() {
    let servers = MailServers::start();
    servers.add_user(ADA);
    let token = servers.oauth().issue(ADA);
    for endpoint in [servers.imap_endpoint(), servers.imap_starttls_endpoint()] {
        let mut login = login(&servers, endpoint, "");
        login.credentials = Credentials::AccessToken(Secret::new(token.clone()));
        let mut imap = Imap::connect(&login).await.unwrap();
        assert_eq!(imap.select("INBOX").await.unwrap().exists, 0);
        login.endpoint = servers.smtp_endpoint();
        smtp::test(&login).await.unwrap();
    }
    servers.oauth().revoke_all();
    let mut login = login(&servers, servers.imap_endpoint(), "");
    login.credentials = Credentials::AccessToken(Secret::new("stolen"));
    assert!(matches!(Imap::connect(&login).await, Err(MailError::SignInAgain)));
    login.endpoint = servers.smtp_endpoint();
    assert!(matches!(smtp::test(&login).await, Err(MailError::SignInAgain)));
}

#[tokio::test]
async fn a_recipient_that_the_server_refuses_is_a_permanent_failure() {
    let servers = MailServers::start();
    servers.add_user(ADA);
    let login = login(&servers, servers.smtp_endpoint(), PASSWORD);
    let envelope = Envelope { from: Some(ADA.to_owned()), to: vec!["nobody@refused.example".to_owned()] };
    let failure = smtp::send(&login, &envelope, &message(1)).await.unwrap_err();
    assert_eq!((failure.stage, failure.is_permanent), (Stage::BeforeDot, true));
    assert!(failure.reply.unwrap().starts_with("550"));
}

#[tokio::test]
async fn mail_to_a_user_who_does_not_exist_bounces() {
    let servers = MailServers::start();
    servers.add_user(ADA);
    let mut imap = connected(&servers).await;
    imap.select("INBOX").await.unwrap();
    let login = login(&servers, servers.smtp_endpoint(), PASSWORD);
    let envelope = Envelope { from: Some(ADA.to_owned()), to: vec!["ghost@world.example".to_owned()] };
    smtp::send(&login, &envelope, &message(1)).await.unwrap();
    assert_eq!(imap.idle(Duration::from_secs(30), &CancellationToken::new()).await.unwrap(), Idle::Changed);
    let report = fetched(&mut imap, &[1]).await.remove(0);
    assert!(String::from_utf8_lossy(&report.raw).contains("message/delivery-status"));
}
