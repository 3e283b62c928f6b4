//! Sends one message over SMTP and knows exactly how far it came: what happened before the final dot may be repeated,
//! what happened after it must be asked about. No library tells the two apart, hence this small state machine.

use super::{
    MailError,
    model::{Credentials, Endpoint, Login, Security},
    sasl::{self, Mechanism},
    tls::{self, Stream},
};
use base64::{Engine, prelude::BASE64_STANDARD};
use futures::FutureExt;
use std::time::Duration;
use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    time::timeout,
};

/// How long the server may take for one answer (RFC 5321 allows minutes; people do not).
const PATIENCE: Duration = Duration::from_secs(60);
/// The answer to the final dot may take long: scanners run before it (RFC 5321, section 4.5.3.2.6).
const PATIENCE_AFTER_DOT: Duration = Duration::from_secs(600);
const CHUNK: usize = 64 << 10;
/// A reply line has 512 bytes by the standard.
const LONGEST_LINE: u64 = 8 << 10;
const MOST_LINES: usize = 100;

/// Who sends to whom, apart from what the message itself says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Envelope {
    /// None is the null sender, for automatic replies.
    pub from: Option<String>,
    pub to: Vec<String>,
}

/// The server has taken the message over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// The server's last words, often with its queue id.
    pub reply: String,
}

/// How far a failed sending came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Nothing was taken over: trying again is safe.
    BeforeDot,
    /// The whole message left and no answer came: it may have been delivered.
    AfterDot,
}

/// Why a message was not, or perhaps not, sent.
#[derive(Debug, thiserror::Error)]
#[error("{error}")]
pub struct SendFailure {
    pub stage: Stage,
    /// The server will refuse this message again (5xx).
    pub is_permanent: bool,
    /// The server was out of reach or turned us away before it heard of the message: every other one would fare the same.
    pub is_about_line: bool,
    #[source]
    pub error: MailError,
    pub reply: Option<String>,
}

/// Sends a message (CRLF line ends, no dot stuffing) to all recipients or to none.
///
/// # Errors
/// See [`SendFailure`]; an answer to the final dot that refuses counts as `BeforeDot`, since the server then has not taken
/// the message.
pub async fn send(login: &Login, envelope: &Envelope, message: &[u8]) -> Result<Receipt, SendFailure> {
    let mut session = Session::open(login).await.map_err(at_door)?;
    session.announce(envelope, message).await.map_err(before_dot)?;
    let stuffed = stuff(message);
    session.write(&stuffed, "sending the message").await.map_err(before_dot)?;
    session.still_listens().map_err(before_dot)?;
    // From here on the server may have everything, whatever we see.
    let during = "confirming the message";
    let confirmed = async {
        session.write(b".\r\n", during).await?;
        session.reply(during, PATIENCE_AFTER_DOT).await
    };
    let reply = confirmed.await.map_err(|error| SendFailure {
        stage: Stage::AfterDot,
        is_permanent: false,
        is_about_line: false,
        error,
        reply: None,
    })?;
    let reply = reply.expect_class(2, during).map_err(before_dot)?;
    // The yes has to be written down at once: whoever dies while saying goodbye would have to ask about it.
    tokio::spawn(session.quit());
    Ok(Receipt { reply: reply.text })
}

/// Signs in and leaves.
///
/// # Errors
/// The server is not found, reachable, trusted or encrypted, or refuses the credentials.
pub async fn test(login: &Login) -> Result<(), MailError> {
    let session = Session::open(login).await.map_err(|trouble| trouble.error)?;
    session.quit().await;
    Ok(())
}

/// An error together with the server's words.
#[derive(Debug)]
struct Trouble {
    error: MailError,
    reply: Option<Reply>,
}

impl From<MailError> for Trouble {
    fn from(error: MailError) -> Self {
        Self { error, reply: None }
    }
}

fn before_dot(trouble: impl Into<Trouble>) -> SendFailure {
    let Trouble { error, reply } = trouble.into();
    // A refused sign-in says nothing about the message.
    let is_about_message = matches!(error, MailError::Refused { .. });
    let is_permanent = is_about_message && reply.as_ref().is_some_and(|reply| reply.code >= 500);
    let reply = reply.map(|reply| reply.text);
    SendFailure { stage: Stage::BeforeDot, is_permanent, is_about_line: false, error, reply }
}

/// A "554 no service here" instead of a greeting (RFC 5321, section 3.1) is no judgement of a message.
fn at_door(trouble: Trouble) -> SendFailure {
    SendFailure { is_permanent: false, is_about_line: true, ..before_dot(trouble) }
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Reply {
    code: u16,
    /// All lines, with the code in front of the first.
    text: String,
    lines: Vec<String>,
}

impl Reply {
    fn expect_class(self, class: u16, during: &'static str) -> Result<Self, Trouble> {
        if self.code / 100 == class {
            return Ok(self);
        }
        Err(Trouble { error: MailError::Refused { during, reason: self.text.clone() }, reply: Some(self) })
    }
}

struct Session {
    stream: BufReader<Stream>,
    /// The EHLO keywords with their arguments, upper case.
    extensions: Vec<String>,
}

impl Session {
    async fn open(login: &Login) -> Result<Self, Trouble> {
        if sasl::is_unsafe(login) {
            return Err(MailError::WrongCredentials.into());
        }
        let Endpoint { host, security, .. } = &login.endpoint;
        let stream = tls::connect(&login.endpoint, login.ca_file.as_deref()).await?;
        let mut session = Self { stream: BufReader::new(stream), extensions: Vec::new() };
        session.reply("greeting", PATIENCE).await?.expect_class(2, "greeting")?;
        session.hello().await?;
        if *security == Security::StartTls {
            let refused = || MailError::NoEncryption { host: host.clone() };
            if !session.offers("STARTTLS") || session.command("STARTTLS", "encryption").await?.code != 220 {
                return Err(refused().into());
            }
            // Whatever came before the handshake may have been put there by somebody else.
            let has_rest = !session.stream.buffer().is_empty();
            let Stream::Plain(plain) = session.stream.into_inner() else { return Err(refused().into()) };
            if has_rest {
                return Err(refused().into());
            }
            let stream = tls::protect(plain, host, login.ca_file.as_deref()).await?;
            session = Self { stream: BufReader::new(stream), extensions: Vec::new() };
            session.hello().await?;
        }
        session.authenticate(login).await?;
        Ok(session)
    }

    /// Introduces us without giving the machine's name away; servers accept the address literal (RFC 5321, 4.1.3).
    async fn hello(&mut self) -> Result<(), Trouble> {
        let reply = self.command("EHLO [127.0.0.1]", "greeting").await?.expect_class(2, "greeting")?;
        self.extensions = reply.lines.iter().skip(1).map(|line| line.to_ascii_uppercase()).collect();
        Ok(())
    }

    fn argument(&self, keyword: &str) -> Option<&str> {
        self.extensions.iter().find_map(|line| {
            let (word, argument) = line.split_once([' ', '=']).unwrap_or((line, ""));
            (word == keyword).then_some(argument)
        })
    }

    fn offers(&self, keyword: &str) -> bool {
        self.argument(keyword).is_some()
    }

    async fn authenticate(&mut self, login: &Login) -> Result<(), Trouble> {
        let during = "signing in";
        let offered = self.argument("AUTH").unwrap_or_default().to_owned();
        let chosen = Mechanism::choose(&login.credentials, |name| offered.split(' ').any(|word| word == name));
        let Some(mechanism) = chosen else {
            let reason = "the server offers no way to sign in that fits".to_owned();
            return Err(MailError::Refused { during, reason }.into());
        };
        let mut reply = match mechanism.initial(login) {
            Some(initial) => self.command(&format!("AUTH {} {initial}", mechanism.name()), during).await?,
            None => self.login_dialogue(login).await?,
        };
        if reply.code == 334 {
            reply = self.command(mechanism.surrender(), during).await?;
        }
        match (reply.code, &login.credentials) {
            (200..300, _) => Ok(()),
            (500..600, Credentials::Password(_)) => {
                Err(Trouble { error: MailError::WrongCredentials, reply: Some(reply) })
            }
            (500..600, Credentials::AccessToken(_)) => {
                Err(Trouble { error: MailError::SignInAgain, reply: Some(reply) })
            }
            _ => Err(Trouble { error: MailError::Refused { during, reason: reply.text.clone() }, reply: Some(reply) }),
        }
    }

    async fn login_dialogue(&mut self, login: &Login) -> Result<Reply, Trouble> {
        let during = "signing in";
        let (Credentials::Password(secret) | Credentials::AccessToken(secret)) = &login.credentials;
        let mut reply = self.command("AUTH LOGIN", during).await?;
        for answer in [login.user.as_str(), secret.expose()] {
            if reply.code == 334 {
                reply = self.command(&BASE64_STANDARD.encode(answer), during).await?;
            }
        }
        Ok(reply)
    }

    /// Everything up to the invitation to send the text.
    async fn announce(&mut self, envelope: &Envelope, message: &[u8]) -> Result<(), Trouble> {
        let during = "naming the recipients";
        let addresses = || envelope.from.iter().chain(&envelope.to);
        if envelope.to.is_empty() || addresses().any(|address| is_malformed(address)) {
            return Err(refusal(during, "an address is malformed"));
        }
        if let Some(limit) = self.argument("SIZE").and_then(|size| size.parse::<u64>().ok())
            && limit > 0
            && message.len() as u64 > limit
        {
            return Err(refusal(
                during,
                &format!("the message is larger than the {limit} bytes that the server takes"),
            ));
        }
        let mut parameters = String::new();
        if self.offers("SIZE") {
            parameters.push_str(&format!(" SIZE={}", message.len()));
        }
        if self.offers("8BITMIME") && !message.is_ascii() {
            parameters.push_str(" BODY=8BITMIME");
        }
        if addresses().any(|address| !address.is_ascii()) {
            if !self.offers("SMTPUTF8") {
                return Err(refusal(during, "the server takes no addresses beyond ASCII"));
            }
            parameters.push_str(" SMTPUTF8");
        }
        let from = envelope.from.as_deref().unwrap_or_default();
        self.command(&format!("MAIL FROM:<{from}>{parameters}"), during).await?.expect_class(2, during)?;
        for recipient in &envelope.to {
            self.command(&format!("RCPT TO:<{recipient}>"), during).await?.expect_class(2, during)?;
        }
        self.command("DATA", during).await?.expect_class(3, during)?;
        Ok(())
    }

    async fn command(&mut self, line: &str, during: &'static str) -> Result<Reply, MailError> {
        self.write(format!("{line}\r\n").as_bytes(), during).await?;
        self.reply(during, PATIENCE).await
    }

    async fn write(&mut self, bytes: &[u8], during: &'static str) -> Result<(), MailError> {
        let lost = |error: std::io::Error| MailError::Disconnected { during, reason: error.to_string() };
        for chunk in bytes.chunks(CHUNK) {
            let step = self.stream.get_mut().write_all(chunk);
            timeout(PATIENCE, step).await.map_err(|_| MailError::Timeout { during })?.map_err(lost)?;
        }
        let flush = self.stream.get_mut().flush();
        timeout(PATIENCE, flush).await.map_err(|_| MailError::Timeout { during })?.map_err(lost)
    }

    async fn reply(&mut self, during: &'static str, patience: Duration) -> Result<Reply, MailError> {
        // One allowance for the whole reply: a server that drips bytes does not win time.
        timeout(patience, read_reply(&mut self.stream, during)).await.map_err(|_| MailError::Timeout { during })?
    }

    /// Looks, without waiting, whether the server has spoken or hung up in the middle of the message: then it will not take
    /// it, and the dot need not be risked.
    fn still_listens(&mut self) -> Result<(), MailError> {
        let during = "sending the message";
        match self.stream.fill_buf().now_or_never() {
            None => Ok(()),
            Some(Err(error)) => Err(MailError::Disconnected { during, reason: error.to_string() }),
            Some(Ok(words)) => {
                let reason = String::from_utf8_lossy(words).trim().to_owned();
                Err(MailError::Disconnected { during, reason })
            }
        }
    }

    async fn quit(mut self) {
        let goodbye = self.command("QUIT", "signing out");
        let _ = timeout(Duration::from_secs(3), goodbye).await;
    }
}

async fn read_reply(stream: &mut BufReader<Stream>, during: &'static str) -> Result<Reply, MailError> {
    let refused = |reason: &str| MailError::Refused { during, reason: reason.to_owned() };
    let mut lines = Vec::new();
    loop {
        let mut line = Vec::new();
        let mut limited = (&mut *stream).take(LONGEST_LINE);
        limited
            .read_until(b'\n', &mut line)
            .await
            .map_err(|error| MailError::Disconnected { during, reason: error.to_string() })?;
        if line.is_empty() {
            return Err(MailError::Disconnected { during, reason: "the server hung up".to_owned() });
        }
        if line.last() != Some(&b'\n') {
            return Err(if line.len() as u64 == LONGEST_LINE {
                refused("an overlong reply")
            } else {
                MailError::Disconnected { during, reason: "the server hung up in mid-line".to_owned() }
            });
        }
        let line = String::from_utf8_lossy(line.trim_ascii_end()).into_owned();
        let (Some(code), rest) = (line.get(..3).and_then(|code| code.parse().ok()), line.get(3..).unwrap_or_default())
        else {
            return Err(refused("this is no SMTP server"));
        };
        let goes_on = rest.starts_with('-');
        lines.push(rest.get(1..).unwrap_or_default().trim().to_owned());
        if !goes_on {
            return Ok(Reply { code, text: format!("{code} {}", lines.join(" ")), lines });
        }
        if lines.len() >= MOST_LINES {
            return Err(refused("an endless reply"));
        }
    }
}

fn refusal(during: &'static str, reason: &str) -> Trouble {
    let reply = Reply { code: 554, text: reason.to_owned(), lines: Vec::new() };
    Trouble { error: MailError::Refused { during, reason: reason.to_owned() }, reply: Some(reply) }
}

/// True for an address that would break out of its brackets.
fn is_malformed(address: &str) -> bool {
    !address.contains('@') || address.chars().any(|c| c.is_control() || matches!(c, '<' | '>' | ' '))
}

/// Doubles the dot at the start of a line and ends the last line (RFC 5321, section 4.5.2). A bare CR or LF becomes CRLF:
/// servers differ in what they take for a line end, and a smuggled second message lives in that gap.
fn stuff(message: &[u8]) -> Vec<u8> {
    let mut stuffed = Vec::with_capacity(message.len() + message.len() / 50 + 2);
    let mut is_line_start = true;
    let mut bytes = message.iter().copied().peekable();
    while let Some(byte) = bytes.next() {
        match byte {
            b'\r' | b'\n' => {
                if byte == b'\r' && bytes.peek() == Some(&b'\n') {
                    bytes.next();
                }
                stuffed.extend_from_slice(b"\r\n");
                is_line_start = true;
                continue;
            }
            b'.' if is_line_start => stuffed.extend_from_slice(b".."),
            _ => stuffed.push(byte),
        }
        is_line_start = false;
    }
    if !is_line_start {
        stuffed.extend_from_slice(b"\r\n");
    }
    stuffed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dots_are_doubled_and_line_ends_made_whole() {
        assert_eq!(stuff(b".a\r\n..\r\nb.c"), b"..a\r\n...\r\nb.c\r\n");
        assert_eq!(stuff(b"a\n.\nMAIL FROM:<x>"), b"a\r\n..\r\nMAIL FROM:<x>\r\n");
        assert_eq!(stuff(b"a\r.\rb"), b"a\r\n..\r\nb\r\n");
        assert_eq!(stuff(b""), b"");
    }

    #[test]
    fn an_address_cannot_carry_a_second_command() {
        assert!(is_malformed("ada@example.org>\r\nRCPT TO:<eve@example.org"));
        assert!(is_malformed("ada@example.org SIZE=1"));
        assert!(is_malformed("ada"));
        assert!(!is_malformed("ada+tag@example.org"));
        assert!(!is_malformed("jürgen@müller.example"));
    }
}
