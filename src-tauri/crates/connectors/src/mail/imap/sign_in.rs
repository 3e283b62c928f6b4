//! From nothing to a signed-in connection.

use super::{
    Imap,
    command::Command,
    response::{Response, Status, code},
    wire::Wire,
};
use crate::mail::{
    MailError,
    model::{Credentials, Endpoint, Login, Security},
    sasl::{self, Mechanism},
    tls::{self, Stream},
};
use std::collections::HashSet;

const SIGN_IN: &str = "signing in";

pub async fn connect(login: &Login) -> Result<Imap, MailError> {
    if sasl::is_unsafe(login) {
        return Err(MailError::WrongCredentials);
    }
    let Login { endpoint, ca_file, .. } = login;
    let stream = tls::connect(endpoint, ca_file.as_deref()).await?;
    let mut imap = greet(stream).await?;
    if endpoint.security == Security::StartTls {
        imap = encrypt(imap, login).await?;
    }
    if imap.capabilities.is_empty() {
        imap.run(Command::new("CAPABILITY"), SIGN_IN, &mut |_| {}).await?;
    }
    authenticate(&mut imap, login).await?;
    if imap.can("ID") {
        // Some servers (NetEase) open no folder for a client that does not introduce itself.
        match imap.run(Command::new("ID (\"name\" \"Comptoir\")"), SIGN_IN, &mut |_| {}).await {
            Ok(_) | Err(MailError::Refused { .. }) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(imap)
}

async fn greet(stream: Stream) -> Result<Imap, MailError> {
    let mut imap =
        Imap { wire: Wire::new(stream), capabilities: HashSet::new(), last_tag: 0, exists: 0, has_news: false };
    let during = "greeting";
    match imap.wire.response(during).await? {
        Response::Status { status: Status::Ok, text } => imap.learn(&text),
        Response::Status { text, .. } => return Err(MailError::Refused { during, reason: text }),
        _ => return Err(MailError::Refused { during, reason: "this is no IMAP server".to_owned() }),
    }
    Ok(imap)
}

/// Goes on encrypted or not at all.
async fn encrypt(mut imap: Imap, login: &Login) -> Result<Imap, MailError> {
    let Endpoint { host, .. } = &login.endpoint;
    let refused = || MailError::NoEncryption { host: host.clone() };
    match imap.run(Command::new("STARTTLS"), "encryption", &mut |_| {}).await {
        Ok(_) => {}
        Err(MailError::Refused { .. }) => return Err(refused()),
        Err(error) => return Err(error),
    }
    // Whatever came before the handshake may have been put there by somebody else.
    let Some(Stream::Plain(plain)) = imap.wire.into_stream() else { return Err(refused()) };
    let stream = tls::protect(plain, host, login.ca_file.as_deref()).await?;
    Ok(Imap { wire: Wire::new(stream), capabilities: HashSet::new(), last_tag: 0, exists: 0, has_news: false })
}

async fn authenticate(imap: &mut Imap, login: &Login) -> Result<(), MailError> {
    let mechanism = Mechanism::choose(&login.credentials, |name| imap.can(&format!("AUTH={name}")));
    let outcome = match (mechanism, &login.credentials) {
        (Some(mechanism), _) if mechanism != Mechanism::Login => by_sasl(imap, mechanism, login).await,
        (_, Credentials::Password(secret)) if !imap.can("LOGINDISABLED") => {
            let command = Command::new("LOGIN ").string(&login.user).text(" ").string(secret.expose());
            imap.run(command, SIGN_IN, &mut |_| {}).await
        }
        _ => {
            let reason = "the server offers no way to sign in that fits".to_owned();
            return Err(MailError::Refused { during: SIGN_IN, reason });
        }
    };
    let text = outcome.map_err(|error| explain(error, &login.credentials))?;
    // What a server can do often changes with the sign-in; it says so in its OK or wants to be asked.
    imap.capabilities.clear();
    imap.learn(&text);
    if imap.capabilities.is_empty() {
        imap.run(Command::new("CAPABILITY"), SIGN_IN, &mut |_| {}).await?;
    }
    Ok(())
}

async fn by_sasl(imap: &mut Imap, mechanism: Mechanism, login: &Login) -> Result<String, MailError> {
    let initial = mechanism.initial(login).unwrap_or_default();
    let tag = imap.next_tag();
    let name = mechanism.name();
    if imap.can("SASL-IR") {
        imap.wire.send(format!("{tag} AUTHENTICATE {name} {initial}\r\n").as_bytes(), SIGN_IN).await?;
    } else {
        imap.wire.send(format!("{tag} AUTHENTICATE {name}\r\n").as_bytes(), SIGN_IN).await?;
        imap.invitation(&tag, SIGN_IN, &mut |_| {}).await?;
        imap.wire.send(format!("{initial}\r\n").as_bytes(), SIGN_IN).await?;
    }
    loop {
        match imap.wire.response(SIGN_IN).await? {
            // The server explains why not; it says no once we have given in.
            Response::Continue(_) => {
                imap.wire.send(format!("{}\r\n", mechanism.surrender()).as_bytes(), SIGN_IN).await?;
            }
            response => {
                if let Some(text) = imap.note(response, &tag, SIGN_IN, &mut |_| {})? {
                    return Ok(text);
                }
            }
        }
    }
}

/// Tells a wrong secret from a server that cannot sign anybody in just now (RFC 5530).
fn explain(error: MailError, credentials: &Credentials) -> MailError {
    let MailError::Refused { during, reason } = error else { return error };
    let is_elsewhere = code(&reason).is_some_and(|(name, _)| {
        matches!(name.as_str(), "UNAVAILABLE" | "INUSE" | "LIMIT" | "SERVERBUG" | "CONTACTADMIN" | "PRIVACYREQUIRED")
    });
    let is_elsewhere = is_elsewhere || is_crowded(&reason);
    match credentials {
        _ if is_elsewhere => MailError::Refused { during, reason },
        Credentials::Password(_) => MailError::WrongCredentials,
        Credentials::AccessToken(_) => MailError::SignInAgain,
    }
}

/// Servers without such codes (Gmail: `[ALERT] Too many simultaneous connections`) say it in words only. Taken for a wrong
/// password, it would stop the mailbox until somebody types the same password again.
fn is_crowded(reason: &str) -> bool {
    let is_named = code(reason).is_some_and(|(name, _)| name == "AUTHENTICATIONFAILED");
    let words = reason.to_lowercase();
    !is_named && (words.contains("too many") || words.contains("connection limit") || words.contains("maximum number"))
}

impl Imap {
    /// Takes the capabilities from a `[CAPABILITY …]` code, if the text has one.
    fn learn(&mut self, text: &str) {
        if let Some((name, words)) = code(text)
            && name == "CAPABILITY"
        {
            self.capabilities = words.split_ascii_whitespace().map(str::to_ascii_uppercase).collect();
        }
    }
}
