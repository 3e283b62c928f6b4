//! Opening a connection to a server, encrypted or refused.

mod own_certificate;

use super::{
    MailError,
    model::{Endpoint, Security},
};
use futures::{StreamExt, stream::FuturesUnordered};
use own_certificate::OwnCertificates;
use rustls::{CertificateError, ClientConfig, RootCertStore, client::WebPkiServerVerifier};
use rustls_pki_types::{CertificateDer, ServerName, pem::PemObject};
use std::{
    io,
    net::SocketAddr,
    path::Path,
    pin::Pin,
    sync::{Arc, OnceLock},
    task::{Context, Poll},
    time::Duration,
};
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::TcpStream,
    time::{sleep, timeout},
};
use tokio_rustls::{TlsConnector, client::TlsStream};

/// How long finding, reaching and greeting a server may take, each.
const CONNECT_LIMIT: Duration = Duration::from_secs(10);
/// The head start of one address of a host over the next one (RFC 8305).
const NEXT_ADDRESS_AFTER: Duration = Duration::from_millis(250);

/// A connection to a mail server.
#[derive(Debug)]
pub enum Stream {
    Tls(Box<TlsStream<TcpStream>>),
    /// Loopback only, or the short time before STARTTLS.
    Plain(TcpStream),
}

/// Connects to a server. For `Security::StartTls` the stream is still plain: the protocol asks for encryption and
/// then calls `protect`.
///
/// # Errors
/// The host is unknown, unreachable or silent for 10 s; its certificate is expired or not trusted; it speaks no TLS; or
/// `Security::Plain` is asked of a host that is not this machine.
pub async fn connect(endpoint: &Endpoint, ca_file: Option<&Path>) -> Result<Stream, MailError> {
    let plain = dial(endpoint).await?;
    match endpoint.security {
        Security::Tls => protect(plain, &endpoint.host, ca_file).await,
        Security::StartTls | Security::Plain => Ok(Stream::Plain(plain)),
    }
}

/// Turns a plain connection into an encrypted one whose certificate was checked against `host`.
///
/// # Errors
/// See [`connect`].
pub async fn protect(plain: TcpStream, host: &str, ca_file: Option<&Path>) -> Result<Stream, MailError> {
    let name = ServerName::try_from(host.to_owned()).map_err(|_| MailError::HostNotFound { host: host.to_owned() })?;
    let connector = TlsConnector::from(Arc::new(client_config(ca_file)?));
    match timeout(CONNECT_LIMIT, connector.connect(name, plain)).await {
        Err(_) => Err(MailError::Timeout { during: "encryption" }),
        Ok(Ok(stream)) => Ok(Stream::Tls(Box::new(stream))),
        Ok(Err(error)) => Err(explain(&error, host)),
    }
}

/// The TLS settings of every connection: ring, the system's certificate authorities (Mozilla's where the system has
/// none) and the file's own.
///
/// # Errors
/// The file cannot be read or holds no certificate.
pub fn client_config(ca_file: Option<&Path>) -> Result<ClientConfig, MailError> {
    static SYSTEM: OnceLock<RootCertStore> = OnceLock::new();
    let mut roots = SYSTEM.get_or_init(system_roots).clone();
    let own = ca_file.map_or_else(|| Ok(Vec::new()), certificates_of)?;
    for certificate in &own {
        roots.add(certificate.clone()).map_err(unusable)?;
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ClientConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .map_err(unusable)?;
    if own.is_empty() {
        return Ok(builder.with_root_certificates(roots).with_no_client_auth());
    }
    let usual = WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider).build().map_err(unusable)?;
    let verifier = Arc::new(OwnCertificates::new(usual, own));
    Ok(builder.dangerous().with_custom_certificate_verifier(verifier).with_no_client_auth())
}

fn system_roots() -> RootCertStore {
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    if roots.is_empty() {
        roots.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
    }
    roots
}

fn unusable(error: impl std::fmt::Display) -> MailError {
    MailError::CaFile { reason: error.to_string() }
}

fn certificates_of(path: &Path) -> Result<Vec<CertificateDer<'static>>, MailError> {
    let read = CertificateDer::pem_file_iter(path).map_err(unusable)?;
    let certificates: Vec<_> = read.collect::<Result<_, _>>().map_err(unusable)?;
    if certificates.is_empty() { Err(unusable("it holds no certificate")) } else { Ok(certificates) }
}

/// Opens the TCP connection, trying the host's addresses one after the other with a head start.
async fn dial(endpoint: &Endpoint) -> Result<TcpStream, MailError> {
    let Endpoint { host, port, security } = endpoint;
    let not_found = || MailError::HostNotFound { host: host.clone() };
    let found = timeout(CONNECT_LIMIT, tokio::net::lookup_host((host.as_str(), *port)))
        .await
        .map_err(|_| MailError::Timeout { during: "looking up the server" })?
        .map_err(|_| not_found())?;
    let mut addresses: Vec<SocketAddr> = found.collect();
    if addresses.is_empty() {
        return Err(not_found());
    }
    if *security == Security::Plain {
        addresses.retain(|address| address.ip().is_loopback());
        if addresses.is_empty() {
            return Err(MailError::NoEncryption { host: host.clone() });
        }
    }
    let unreachable = |reason: String| MailError::Unreachable { host: host.clone(), port: *port, reason };
    match timeout(CONNECT_LIMIT, first_of(addresses)).await {
        Err(_) => Err(unreachable("no answer in time".to_owned())),
        // The server took the call and hung up at once, maybe before we noticed that it had taken it.
        Ok(Err(error)) if error.kind() == io::ErrorKind::ConnectionReset => {
            Err(MailError::Disconnected { during: "connecting", reason: error.to_string() })
        }
        Ok(Err(error)) => Err(unreachable(error.to_string())),
        Ok(Ok(stream)) => {
            // Failing to switch Nagle off costs speed only.
            let _ = stream.set_nodelay(true);
            Ok(stream)
        }
    }
}

async fn first_of(addresses: Vec<SocketAddr>) -> io::Result<TcpStream> {
    let mut attempts: FuturesUnordered<_> = (0u32..)
        .zip(addresses)
        .map(|(place, address)| async move {
            sleep(NEXT_ADDRESS_AFTER * place).await;
            TcpStream::connect(address).await
        })
        .collect();
    let mut last = io::Error::from(io::ErrorKind::AddrNotAvailable);
    while let Some(attempt) = attempts.next().await {
        match attempt {
            Ok(stream) => return Ok(stream),
            Err(error) => last = error,
        }
    }
    Err(last)
}

/// Says what a failed handshake means for the person.
fn explain(error: &io::Error, host: &str) -> MailError {
    let host = host.to_owned();
    let Some(cause) = error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>()) else {
        return MailError::Disconnected { during: "encryption", reason: error.to_string() };
    };
    match cause {
        rustls::Error::InvalidCertificate(CertificateError::Expired | CertificateError::ExpiredContext { .. }) => {
            MailError::CertificateExpired { host }
        }
        rustls::Error::InvalidCertificate(_) | rustls::Error::NoCertificatesPresented => {
            MailError::CertificateInvalid { host, reason: cause.to_string() }
        }
        // The other side answered, but not in TLS, or in none that is still safe.
        rustls::Error::InvalidMessage(_) | rustls::Error::PeerIncompatible(_) => MailError::NoEncryption { host },
        _ => MailError::Disconnected { during: "encryption", reason: cause.to_string() },
    }
}

impl AsyncRead for Stream {
    fn poll_read(self: Pin<&mut Self>, context: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        match self.get_mut() {
            Self::Tls(stream) => Pin::new(stream).poll_read(context, buffer),
            Self::Plain(stream) => Pin::new(stream).poll_read(context, buffer),
        }
    }
}

impl AsyncWrite for Stream {
    fn poll_write(self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        match self.get_mut() {
            Self::Tls(stream) => Pin::new(stream).poll_write(context, bytes),
            Self::Plain(stream) => Pin::new(stream).poll_write(context, bytes),
        }
    }

    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self.get_mut() {
            Self::Tls(stream) => Pin::new(stream).poll_flush(context),
            Self::Plain(stream) => Pin::new(stream).poll_flush(context),
        }
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self.get_mut() {
            Self::Tls(stream) => Pin::new(stream).poll_shutdown(context),
            Self::Plain(stream) => Pin::new(stream).poll_shutdown(context),
        }
    }
}
