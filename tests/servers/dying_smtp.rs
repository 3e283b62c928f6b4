//! An SMTP server that dies where the test wants it to, and remembers what it had received by then.

use socket2::SockRef;
use std::{
    io::{BufRead, BufReader, Write},
    net::{TcpListener, TcpStream},
    sync::{
        Arc, Condvar, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

/// The moment of death, in the order of the protocol. "At" means: the command has arrived, no answer goes out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Death {
    BeforeGreeting,
    AtEhlo,
    AtAuth,
    AtMail,
    AtRcpt,
    AtData,
    /// After the first line of the text.
    InText,
    /// After the final dot, before keeping the message.
    AtDotLost,
    /// After the final dot and after keeping the message.
    AtDotKept,
    AtQuit,
    /// No death, but the answer to the final dot is this line.
    Answer(&'static str),
    Never,
}

/// A running server without encryption; it ends with the process.
pub struct DyingSmtp {
    port: u16,
    death: Arc<Mutex<Death>>,
    kept: Arc<Mutex<Vec<String>>>,
    breath: Arc<Breath>,
    is_resetting: Arc<AtomicBool>,
}

/// A server that holds its breath stands still at the moment of its death, so that others can die first.
#[derive(Default)]
struct Breath {
    state: Mutex<Breathing>,
    news: Condvar,
}

#[derive(Default, Clone, Copy, PartialEq, Eq)]
enum Breathing {
    #[default]
    Freely,
    WillHold,
    Holding,
}

impl Breath {
    fn set(&self, state: Breathing) {
        *self.state.lock().unwrap() = state;
        self.news.notify_all();
    }

    /// At the moment of death: waits to be released, if it was asked to.
    fn hold(&self) {
        let mut state = self.state.lock().unwrap();
        if *state != Breathing::WillHold {
            return;
        }
        *state = Breathing::Holding;
        self.news.notify_all();
        while *state == Breathing::Holding {
            state = self.news.wait(state).unwrap();
        }
    }
}

impl DyingSmtp {
    pub fn start(death: Death) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let server = Self {
            port: listener.local_addr().unwrap().port(),
            death: Arc::new(Mutex::new(death)),
            kept: Arc::default(),
            breath: Arc::default(),
            is_resetting: Arc::default(),
        };
        let (death, kept) = (Arc::clone(&server.death), Arc::clone(&server.kept));
        let (breath, is_resetting) = (Arc::clone(&server.breath), Arc::clone(&server.is_resetting));
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let death = *death.lock().unwrap();
                // The client may hang up anywhere.
                if serve(&stream, death, &kept).is_ok_and(|is_dead| is_dead) {
                    breath.hold();
                    if is_resetting.load(Ordering::SeqCst) {
                        SockRef::from(&stream).set_linger(Some(Duration::ZERO)).unwrap();
                    }
                }
            }
        });
        server
    }

    pub fn port(&self) -> u16 {
        self.port
    }

    pub fn set(&self, death: Death) {
        *self.death.lock().unwrap() = death;
        self.breath.set(Breathing::Freely);
    }

    /// From now on the server's last word is a reset (RST), not an orderly end.
    pub fn reset_when_dying(&self) {
        self.is_resetting.store(true, Ordering::SeqCst);
    }

    /// Like [`DyingSmtp::set`], but at that moment the server only stands still, until it is set to something else.
    pub fn set_holding(&self, death: Death) {
        *self.death.lock().unwrap() = death;
        self.breath.set(Breathing::WillHold);
    }

    /// Waits until a client has brought the server to where it stands still, at most half a minute.
    pub fn wait_for_death(&self) {
        let state = self.breath.state.lock().unwrap();
        let limit = Duration::from_secs(30);
        let waited = self.breath.news.wait_timeout_while(state, limit, |state| *state != Breathing::Holding).unwrap();
        assert!(!waited.1.timed_out(), "no client came so far");
    }

    /// The messages that the server would deliver, dots unstuffed.
    pub fn kept(&self) -> Vec<String> {
        self.kept.lock().unwrap().clone()
    }
}

/// True when the server died.
fn serve(stream: &TcpStream, death: Death, kept: &Mutex<Vec<String>>) -> std::io::Result<bool> {
    let mut reader = BufReader::new(stream);
    let mut writer = stream;
    if death == Death::BeforeGreeting {
        return Ok(true);
    }
    writer.write_all(b"220 dying.example ESMTP\r\n")?;
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line)? == 0 {
            return Ok(false);
        }
        let verb = line.split_whitespace().next().unwrap_or_default().to_ascii_uppercase();
        let (moment, answer) = match verb.as_str() {
            "EHLO" => (Death::AtEhlo, "250-dying.example\r\n250-8BITMIME\r\n250-SIZE 1000000\r\n250 AUTH PLAIN\r\n"),
            "AUTH" => (Death::AtAuth, "235 welcome\r\n"),
            "MAIL" => (Death::AtMail, "250 fine\r\n"),
            "RCPT" => (Death::AtRcpt, "250 fine\r\n"),
            "DATA" => (Death::AtData, "354 go on\r\n"),
            "QUIT" => (Death::AtQuit, "221 bye\r\n"),
            _ => (Death::Never, "502 what?\r\n"),
        };
        if death == moment && moment != Death::Never {
            return Ok(true);
        }
        writer.write_all(answer.as_bytes())?;
        match verb.as_str() {
            "DATA" if !take_text(&mut reader, writer, death, kept)? => return Ok(true),
            "QUIT" => return Ok(false),
            _ => {}
        }
    }
}

/// Returns false if the server died.
fn take_text(
    reader: &mut impl BufRead,
    mut writer: &TcpStream,
    death: Death,
    kept: &Mutex<Vec<String>>,
) -> std::io::Result<bool> {
    let mut text = String::new();
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line)? == 0 {
            return Ok(false);
        }
        if death == Death::InText {
            return Ok(false);
        }
        if line == ".\r\n" {
            break;
        }
        text.push_str(line.strip_prefix('.').unwrap_or(&line));
    }
    let answer = match death {
        Death::AtDotLost => return Ok(false),
        Death::Answer(answer) => answer,
        _ => "250 queued as 42",
    };
    if answer.starts_with('2') {
        kept.lock().unwrap().push(text);
    }
    if death == Death::AtDotKept {
        return Ok(false);
    }
    writer.write_all(format!("{answer}\r\n").as_bytes())?;
    Ok(true)
}
