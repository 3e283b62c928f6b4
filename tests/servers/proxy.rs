//! A TCP proxy that spoils connections on purpose.

use base64::{Engine, prelude::BASE64_STANDARD};
use socket2::SockRef;
use std::{
    collections::HashMap,
    io::{Read, Write},
    net::{Shutdown, TcpListener, TcpStream},
    sync::{
        Arc, Mutex,
        atomic::{AtomicU16, AtomicUsize, Ordering},
    },
    time::Duration,
};

/// What happens to the bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    None,
    /// Each piece waits so long, both ways.
    Latency(Duration),
    /// Both sides are cut off after so many bytes from the server.
    CutAfter(usize),
    /// Both sides get a reset (RST) after so many bytes from the server, as from a router that has forgotten them.
    ResetAfter(usize),
    /// After so many bytes from the server nothing comes any more, but the connection stays open.
    SilenceAfter(usize),
    /// STARTTLS is wiped out of the server's offer and of the client's wish.
    StripStartTls,
    /// One byte from the server at a time, so far apart.
    Drip(Duration),
    /// Nobody answers: connections are accepted and dropped.
    Refuse,
}

/// The open connections by their number: the client's side and the server's.
type Lines = Arc<Mutex<HashMap<usize, [TcpStream; 2]>>>;

/// A running proxy; the fault can change while it runs and holds for connections open and new.
pub struct Proxy {
    port: u16,
    target: Arc<AtomicU16>,
    fault: Arc<Mutex<Fault>>,
    connections: Arc<AtomicUsize>,
    open: Lines,
    /// What clients sent, as far as it passed through here.
    sent: Arc<Mutex<Vec<u8>>>,
}

impl Proxy {
    pub fn start(target_port: u16, fault: Fault) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let proxy = Self {
            port: listener.local_addr().unwrap().port(),
            target: Arc::new(AtomicU16::new(target_port)),
            fault: Arc::new(Mutex::new(fault)),
            connections: Arc::default(),
            open: Arc::default(),
            sent: Arc::default(),
        };
        let (fault, connections, open) =
            (Arc::clone(&proxy.fault), Arc::clone(&proxy.connections), Arc::clone(&proxy.open));
        let (sent, target) = (Arc::clone(&proxy.sent), Arc::clone(&proxy.target));
        std::thread::spawn(move || {
            for client in listener.incoming().flatten() {
                let number = connections.fetch_add(1, Ordering::SeqCst);
                if *fault.lock().unwrap() == Fault::Refuse {
                    continue;
                }
                let Ok(server) = TcpStream::connect(("127.0.0.1", target.load(Ordering::SeqCst))) else { continue };
                for stream in [&client, &server] {
                    let _ = stream.set_nodelay(true);
                }
                let (from_client, to_server) = (client.try_clone().unwrap(), server.try_clone().unwrap());
                open.lock().unwrap().insert(number, [client.try_clone().unwrap(), server.try_clone().unwrap()]);
                let line = Line { number, open: Arc::clone(&open), fault: Arc::clone(&fault) };
                let (upward, sent) = (line.clone(), Arc::clone(&sent));
                std::thread::spawn(move || pump(from_client, to_server, &upward, Some(&sent)));
                std::thread::spawn(move || pump(server, client, &line, None));
            }
        });
        proxy
    }

    pub fn port(&self) -> u16 {
        self.port
    }

    pub fn set(&self, fault: Fault) {
        *self.fault.lock().unwrap() = fault;
    }

    /// Leads new connections to another server.
    pub fn lead_to(&self, target_port: u16) {
        self.target.store(target_port, Ordering::SeqCst);
    }

    /// How many connections came so far.
    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }

    /// Whether a client sent these words readably, as they are or in base64.
    pub fn carried(&self, words: &str) -> bool {
        let sent = self.sent.lock().unwrap();
        let text = String::from_utf8_lossy(&sent);
        text.contains(words)
            || text.split_whitespace().any(|word| {
                BASE64_STANDARD.decode(word).is_ok_and(|bytes| String::from_utf8_lossy(&bytes).contains(words))
            })
    }

    /// What clients sent since the last call, as far as it can be read.
    pub fn take_sent(&self) -> String {
        String::from_utf8_lossy(&std::mem::take(&mut *self.sent.lock().unwrap())).into_owned()
    }

    /// Cuts every open connection.
    pub fn cut_all(&self) {
        for stream in self.open.lock().unwrap().drain().flat_map(|(_, streams)| streams) {
            let _ = stream.shutdown(Shutdown::Both);
        }
    }

    /// Resets every open connection, as a router that has forgotten them.
    pub fn reset_all(&self) {
        let lines: Vec<_> = self.open.lock().unwrap().drain().collect();
        lines.into_iter().for_each(|(_, streams)| reset(streams));
    }
}

/// One connection as its two pumps see it.
#[derive(Clone)]
struct Line {
    number: usize,
    open: Lines,
    fault: Arc<Mutex<Fault>>,
}

impl Line {
    /// Whether nobody has ended it from outside or from the other pump.
    fn is_open(&self) -> bool {
        self.open.lock().unwrap().contains_key(&self.number)
    }

    fn take(&self) -> Option<[TcpStream; 2]> {
        self.open.lock().unwrap().remove(&self.number)
    }
}

/// A socket that does not linger says RST when its last handle is dropped. The pumps hold the others: they wake from
/// reading without a word to either side.
fn reset(streams: [TcpStream; 2]) {
    for stream in &streams {
        SockRef::from(stream).set_linger(Some(Duration::ZERO)).unwrap();
        let _ = stream.shutdown(Shutdown::Read);
    }
}

#[expect(clippy::disallowed_methods, reason = "being late is the purpose")]
fn pump(mut from: TcpStream, mut to: TcpStream, line: &Line, record: Option<&Mutex<Vec<u8>>>) {
    let is_from_server = record.is_none();
    let mut buffer = vec![0; 16 << 10];
    let mut total = 0;
    while let Ok(count @ 1..) = from.read(&mut buffer) {
        let fault = *line.fault.lock().unwrap();
        let mut piece = buffer[..count].to_vec();
        if let Some(record) = record {
            record.lock().unwrap().extend_from_slice(&piece);
        }
        let left = |limit: usize| limit.saturating_sub(total).min(count);
        match fault {
            Fault::Latency(delay) => std::thread::sleep(delay),
            Fault::CutAfter(limit) | Fault::ResetAfter(limit) if is_from_server => piece.truncate(left(limit)),
            Fault::SilenceAfter(limit) if is_from_server => piece.truncate(left(limit)),
            Fault::StripStartTls => strip(&mut piece),
            Fault::Drip(delay) if is_from_server => {
                for byte in &piece {
                    std::thread::sleep(delay);
                    if to.write_all(&[*byte]).is_err() {
                        return;
                    }
                }
                piece.clear();
            }
            _ => {}
        }
        total += count;
        if to.write_all(&piece).is_err() {
            break;
        }
        if matches!(fault, Fault::CutAfter(limit) if is_from_server && total >= limit) {
            let _ = from.shutdown(Shutdown::Both);
            break;
        }
        if matches!(fault, Fault::ResetAfter(limit) if is_from_server && total >= limit) {
            line.take().into_iter().for_each(reset);
            break;
        }
    }
    // A line that is no longer listed has been ended its own way.
    if line.is_open() {
        let _ = to.shutdown(Shutdown::Both);
    }
}

/// Overwrites the offer in place, as the equipment that does this in the wild.
fn strip(piece: &mut [u8]) {
    let word = b"STARTTLS";
    let mut start = 0;
    while start + word.len() <= piece.len() {
        if piece[start..start + word.len()].eq_ignore_ascii_case(word) {
            piece[start..start + word.len()].copy_from_slice(b"XXXXXXXX");
        }
        start += 1;
    }
}
