//! HTTP/1.1 on loopback, plain or encrypted, with connections that stay open and answers that go wrong.

use super::{WooFault, WooState, auth, router, uploads};
use crate::{Identity, Request};
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use rustls_pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject};
use serde_json::Value;
use socket2::SockRef;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// What goes out.
pub(super) struct Answer {
    pub status: u16,
    pub headers: Vec<(&'static str, String)>,
    pub body: Value,
}

pub(super) fn config(identity: &Identity) -> Arc<ServerConfig> {
    let chain = vec![CertificateDer::from_pem_slice(identity.certificate.as_bytes()).unwrap()];
    let key = PrivateKeyDer::from_pem_slice(identity.key.as_bytes()).unwrap();
    let config = ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(chain, key)
        .unwrap();
    Arc::new(config)
}

pub(super) fn serve(listener: TcpListener, tls: Option<Arc<ServerConfig>>, state: Arc<Mutex<WooState>>) {
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let (tls, state) = (tls.clone(), Arc::clone(&state));
            std::thread::spawn(move || {
                let _ = stream.set_nodelay(true);
                let socket = stream.try_clone().unwrap();
                match tls {
                    Some(config) => {
                        let connection = ServerConnection::new(config).unwrap();
                        talk(StreamOwned::new(connection, stream), &socket, &state);
                    }
                    None => talk(stream, &socket, &state),
                }
            });
        }
    });
}

/// Answers until the client has enough or an answer went wrong.
fn talk(stream: impl Read + Write, socket: &TcpStream, state: &Mutex<WooState>) {
    let mut reader = BufReader::new(stream);
    while let Some(request) = read(&mut reader) {
        let mut state = state.lock().unwrap();
        state.seen.push(format!("{} {}", request.method, request.target));
        let fault = state.take_fault(&request.method);
        let bytes = answer(&mut state, &request, fault);
        drop(state);
        let Some(bytes) = bytes else {
            // A reset instead of a farewell.
            let _ = SockRef::from(socket).set_linger(Some(Duration::ZERO));
            return;
        };
        if reader.get_mut().write_all(&bytes).and_then(|()| reader.get_mut().flush()).is_err() {
            return;
        }
        if fault == Some(WooFault::TruncatedAfterAct) {
            return;
        }
    }
}

fn read(reader: &mut impl BufRead) -> Option<Request> {
    let mut line = String::new();
    reader.read_line(&mut line).ok().filter(|count| *count > 0)?;
    let mut words = line.split_whitespace();
    let (method, target) = (words.next()?.to_owned(), words.next()?.to_owned());
    let mut headers = Vec::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        let Some((name, value)) = line.split_once(':') else { break };
        headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
    }
    let length = headers.iter().find(|(name, _)| name == "content-length").and_then(|(_, value)| value.parse().ok());
    let mut body = vec![0; length.unwrap_or(0)];
    reader.read_exact(&mut body).ok()?;
    Some(Request { method, target, headers, body: String::from_utf8(body.clone()).ok()?, bytes: body })
}

/// The bytes of an answer; none for a reset.
fn answer(state: &mut WooState, request: &Request, fault: Option<WooFault>) -> Option<Vec<u8>> {
    const HTML: &str = "text/html; charset=UTF-8";
    match fault {
        Some(WooFault::TooMany(seconds)) => {
            return Some(bytes(429, &[("Retry-After", seconds.to_string())], HTML, "<h1>Too many</h1>"));
        }
        Some(WooFault::Proxy(status)) => return Some(bytes(status, &[], HTML, "<h1>Upstream</h1>")),
        Some(WooFault::Page) => return Some(bytes(200, &[], HTML, "<!DOCTYPE html><title>Under construction</title>")),
        Some(WooFault::Captcha) => {
            let page = "<html><head><title>Just a moment...</title></head><body>captcha</body></html>";
            return Some(bytes(403, &[], HTML, page));
        }
        Some(WooFault::Elsewhere) => {
            return Some(bytes(301, &[("Location", "https://elsewhere.example/wp-json/".to_owned())], HTML, ""));
        }
        _ => {}
    }
    if let Some(name) = request.path().strip_prefix(uploads::FOLDER) {
        let file = uploads::answer(state, name);
        let headers: Vec<_> = file.location.into_iter().map(|location| ("Location", location)).collect();
        return Some(bytes(file.status, &headers, file.media_type, &file.bytes));
    }
    let is_index = request.path() == "/wp-json/";
    let answer = match auth::check(state, request) {
        Err(refusal) if !is_index => refusal,
        _ => router::route(state, request),
    };
    let json = answer.body.to_string();
    let kind = "application/json; charset=UTF-8";
    let whole = |body: &str| bytes(answer.status, &answer.headers, kind, body);
    match fault {
        Some(WooFault::ResetAfterAct) => None,
        Some(WooFault::BadGatewayAfterAct) => Some(bytes(502, &[], HTML, "<h1>Bad Gateway</h1>")),
        Some(WooFault::TruncatedAfterAct) => {
            let all = whole(&json);
            Some(all[..all.len() - json.len() / 2].to_vec())
        }
        Some(WooFault::Warnings) => Some(whole(&format!("<br />\n<b>Deprecated</b>: x in <b>y</b><br />\n{json}"))),
        _ => Some(whole(&json)),
    }
}

fn bytes(status: u16, headers: &[(&'static str, String)], kind: &str, body: impl AsRef<[u8]>) -> Vec<u8> {
    let body = body.as_ref();
    let mut head = format!("HTTP/1.1 {status} X\r\nContent-Type: {kind}\r\nContent-Length: {}\r\n", body.len());
    for (name, value) in headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    [format!("{head}\r\n").as_bytes(), body].concat()
}

pub(super) fn refusal(status: u16, code: &str, message: &str) -> Answer {
    let body = serde_json::json!({ "code": code, "message": message, "data": { "status": status } });
    Answer { status, headers: Vec::new(), body }
}
