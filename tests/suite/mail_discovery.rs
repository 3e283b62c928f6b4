//! Finding a provider's servers and signing in at its page, against servers on loopback.

use comptoir_connectors::mail::{
    MailError,
    autoconfig::{Lookup, Source, discover, guess},
    imap::Imap,
    model::{Credentials, Endpoint, Login, Security},
    oauth::{self, OAuthProvider, Pages},
    providers::{Auth, OAuthName},
};
use comptoir_kernel::{EmailAddress, FixedClock, Secret, Timestamp};
use comptoir_tests::{MailServers, OAuthServer, Page, WebServer, browse};
use std::time::Duration;
use tokio_util::sync::CancellationToken;

const ADA: &str = "ada@nordlicht.example";

fn configuration(imap: &str) -> Page {
    let text = format!(
        r#"<?xml version="1.0"?><clientConfig version="1.1"><emailProvider id="x">
        <incomingServer type="imap"><hostname>{imap}</hostname><port>993</port><socketType>SSL</socketType>
          <username>%EMAILADDRESS%</username></incomingServer>
        <outgoingServer type="smtp"><hostname>smtp.nordlicht.example</hostname><port>587</port>
          <socketType>STARTTLS</socketType></outgoingServer></emailProvider></clientConfig>"#
    );
    Page::new(200, "text/xml", text)
}

fn nowhere() -> Page {
    Page::new(404, "text/html", "<html>not here</html>")
}

fn lookup(web: &WebServer) -> Lookup {
    let base = web.base();
    Lookup {
        uses_table: true,
        own_pages: vec![
            format!("{base}/own/{{domain}}?emailaddress={{address}}"),
            format!("{base}/well-known/{{domain}}"),
        ],
        directory: Some(format!("{base}/directory/{{domain}}")),
        exchangers: Some(format!("{base}/mx/{{domain}}")),
    }
}

#[tokio::test]
async fn a_large_provider_is_known_without_asking_anybody() {
    let web = WebServer::start(|_| nowhere());
    let found = discover("Ada.Nord@GMail.com", &lookup(&web)).await.unwrap().unwrap();
    assert_eq!(found.imap, Endpoint { host: "imap.gmail.com".into(), port: 993, security: Security::Tls });
    assert_eq!(found.user, "ada.nord@gmail.com");
    assert_eq!((found.source, found.auth), (Source::Table, Auth::OAuth { provider: OAuthName::Google }));
    assert!(web.seen().is_empty());
}

#[tokio::test]
async fn the_domains_own_word_comes_before_the_directory() {
    let web = WebServer::start(|request| match request.path() {
        "/well-known/nordlicht.example" => configuration("imap.own.example"),
        "/directory/nordlicht.example" => configuration("imap.directory.example"),
        _ => nowhere(),
    });
    let found = discover(ADA, &lookup(&web)).await.unwrap().unwrap();
    assert_eq!((found.imap.host.as_str(), found.source), ("imap.own.example", Source::Domain));
    assert_eq!(found.smtp.security, Security::StartTls);
    let asked = web.seen().into_iter().find(|request| request.path().starts_with("/own/")).unwrap();
    assert_eq!(asked.parameter("emailaddress").as_deref(), Some(ADA));
}

#[tokio::test]
async fn the_directory_knows_what_the_domain_does_not_say() {
    let web = WebServer::start(|request| match request.path() {
        "/directory/nordlicht.example" => configuration("imap.directory.example"),
        _ => nowhere(),
    });
    let found = discover(ADA, &lookup(&web)).await.unwrap().unwrap();
    assert_eq!((found.imap.host.as_str(), found.source), ("imap.directory.example", Source::Directory));
}

#[tokio::test]
async fn an_own_domain_is_traced_to_whoever_runs_its_mail() {
    let web = WebServer::start(|request| match request.path() {
        "/mx/nordlicht.example" => Page::new(200, "text/plain", "10 nordlicht-example.mail.protection.outlook.com.\n"),
        "/mx/abendrot.example" => Page::new(200, "text/plain", "mx1.smallhost.example\n"),
        "/directory/smallhost.example" => configuration("imap.smallhost.example"),
        _ => nowhere(),
    });
    let found = discover(ADA, &lookup(&web)).await.unwrap().unwrap();
    assert_eq!(found.imap.host, "outlook.office365.com");
    assert_eq!((found.user.as_str(), found.auth), (ADA, Auth::OAuth { provider: OAuthName::Microsoft }));
    let found = discover("bo@abendrot.example", &lookup(&web)).await.unwrap().unwrap();
    assert_eq!((found.imap.host.as_str(), found.auth), ("imap.smallhost.example", Auth::Password));
}

#[tokio::test]
async fn nobody_knowing_is_no_error() {
    let web = WebServer::start(|request| {
        // One page redirects to an unencrypted address elsewhere, one is endless: neither may be followed or believed.
        match request.path() {
            "/own/nordlicht.example" => Page::redirect("http://192.0.2.1/config.xml".to_owned()),
            "/directory/nordlicht.example" => Page::new(200, "text/xml", "x".repeat(1 << 20)),
            _ => nowhere(),
        }
    });
    let started = std::time::Instant::now();
    assert_eq!(discover(ADA, &lookup(&web)).await.unwrap(), None);
    assert!(started.elapsed() < Duration::from_secs(4), "the redirect was followed");
    let guessed = guess(&EmailAddress::parse(ADA).unwrap());
    assert_eq!((guessed.imap.host.as_str(), guessed.source), ("imap.nordlicht.example", Source::Guess));
    assert!(discover("no address", &lookup(&web)).await.is_err());
}

fn provider(server: &OAuthServer) -> OAuthProvider {
    OAuthProvider {
        authorize_url: server.authorize_url(),
        token_url: server.token_url(),
        redirect_host: "127.0.0.1".to_owned(),
        ..OAuthProvider::google("comptoir", None)
    }
}

fn pages() -> Pages {
    Pages { done: "<p>Fertig – zurück zu Comptoir</p>".to_owned(), failed: "<p>Abgelehnt</p>".to_owned() }
}

/// Opens a page as the person's browser would, beside the test.
async fn visit(url: String) -> (u16, String) {
    tokio::task::spawn_blocking(move || browse(&url)).await.unwrap()
}

#[tokio::test]
async fn signing_in_at_the_providers_page_opens_the_mailbox_and_refreshing_keeps_it_open() {
    let servers = MailServers::start();
    servers.add_user(ADA);
    let provider = provider(servers.oauth());
    let clock = FixedClock::new(Timestamp::from_millisecond(1_000_000));
    let cancel = CancellationToken::new();
    let pending = oauth::begin(&provider, Some(ADA), pages()).await.unwrap();
    let url = pending.authorize_url.clone();
    let (tokens, (status, page)) = tokio::join!(pending.finish(&clock, &cancel), visit(url));
    let tokens = tokens.unwrap();
    assert_eq!((status, page), (200, pages().done));
    assert_eq!(tokens.expires_at, Timestamp::from_millisecond(1_000_000 + 3_600_000));
    let authorize = servers.oauth().seen().remove(0);
    assert_eq!(authorize.parameter("login_hint").as_deref(), Some(ADA));
    assert_eq!(authorize.parameter("scope").as_deref(), Some("https://mail.google.com/"));

    let mut login = Login {
        endpoint: servers.imap_endpoint(),
        user: ADA.to_owned(),
        credentials: Credentials::AccessToken(tokens.access),
        ca_file: Some(servers.ca_file().to_owned()),
    };
    Imap::connect(&login).await.unwrap();
    servers.oauth().expire_access();
    assert!(matches!(Imap::connect(&login).await, Err(MailError::SignInAgain)));
    let refresh = tokens.refresh.unwrap();
    let renewed = oauth::refresh(&provider, &refresh, &clock).await.unwrap();
    login.credentials = Credentials::AccessToken(renewed.access);
    Imap::connect(&login).await.unwrap();
    servers.oauth().revoke_all();
    assert!(matches!(oauth::refresh(&provider, &refresh, &clock).await, Err(MailError::SignInAgain)));
}

#[tokio::test]
async fn a_strangers_hit_on_the_loopback_address_is_not_taken_for_the_answer() {
    let server = OAuthServer::start();
    server.add_user(ADA);
    let clock = FixedClock::default();
    let cancel = CancellationToken::new();
    let pending = oauth::begin(&provider(&server), None, pages()).await.unwrap();
    let url = pending.authorize_url.clone();
    let redirect = url::Url::parse(&url)
        .unwrap()
        .query_pairs()
        .find(|(name, _)| name == "redirect_uri")
        .map(|(_, value)| value.into_owned())
        .unwrap();
    let browser = async {
        // A connection that says nothing, an icon, a forged answer: then the real one.
        let _silent = std::net::TcpStream::connect(redirect.trim_start_matches("http://")).unwrap();
        assert_eq!(visit(format!("{redirect}/favicon.ico")).await.0, 404);
        assert_eq!(visit(format!("{redirect}/?code=forged&state=guessed")).await.0, 404);
        assert_eq!(visit(url).await.0, 200);
        // Closed after the hit.
        assert!(std::net::TcpStream::connect(redirect.trim_start_matches("http://")).is_err());
    };
    let finished = async {
        let tokens = pending.finish(&clock, &cancel).await.unwrap();
        assert!(tokens.access.expose().starts_with("access-"));
    };
    tokio::join!(finished, browser);
}

#[tokio::test]
async fn saying_no_and_cancelling_end_the_sign_in() {
    let server = OAuthServer::start();
    server.add_user(ADA);
    server.deny();
    let (clock, cancel) = (FixedClock::default(), CancellationToken::new());
    let pending = oauth::begin(&provider(&server), None, pages()).await.unwrap();
    let url = pending.authorize_url.clone();
    let (tokens, (_, page)) = tokio::join!(pending.finish(&clock, &cancel), visit(url));
    assert!(matches!(tokens, Err(MailError::Cancelled)));
    assert_eq!(page, pages().failed);

    let pending = oauth::begin(&provider(&server), None, pages()).await.unwrap();
    cancel.cancel();
    assert!(matches!(pending.finish(&clock, &cancel).await, Err(MailError::Cancelled)));
}

#[tokio::test]
async fn a_sign_in_that_nobody_finishes_ends_by_itself() {
    let server = OAuthServer::start();
    let pending = oauth::begin(&provider(&server), None, pages()).await.unwrap();
    tokio::time::pause();
    let outcome = pending.finish(&FixedClock::default(), &CancellationToken::new()).await;
    assert!(matches!(outcome, Err(MailError::Timeout { .. })));
}

#[tokio::test]
async fn a_token_is_never_asked_for_unencrypted() {
    let provider = OAuthProvider { token_url: "http://example.org/token".to_owned(), ..OAuthProvider::microsoft("x") };
    let outcome = oauth::refresh(&provider, &Secret::new("r"), &FixedClock::default()).await;
    assert!(matches!(outcome, Err(MailError::NoEncryption { .. })));
}
