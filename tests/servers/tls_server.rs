//! A TLS server with a chosen flaw in its certificate, for handshakes that must fail.

use crate::{Authority, Flaw, Identity};
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use rustls_pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject};
use std::{
    io::Write,
    net::TcpListener,
    path::{Path, PathBuf},
    sync::Arc,
};
use tempfile::TempDir;

/// Says `greeting` to whoever completes the handshake.
pub struct TlsServer {
    port: u16,
    ca_file: PathBuf,
    _folder: TempDir,
}

impl TlsServer {
    pub fn start(flaw: Flaw, greeting: &'static str) -> Self {
        let authority = Authority::new();
        let identity = authority.issue(flaw);
        let folder = tempfile::tempdir().unwrap();
        let ca_file = authority.write(folder.path());
        Self::serve(&identity, ca_file, folder, greeting)
    }

    /// Shows a certificate that is to be its own authority.
    pub fn start_self_signed(flaw: Flaw, is_marked_as_authority: bool, greeting: &'static str) -> Self {
        let identity = Authority::self_signed(flaw, is_marked_as_authority);
        let folder = tempfile::tempdir().unwrap();
        let ca_file = folder.path().join("own.pem");
        std::fs::write(&ca_file, &identity.certificate).unwrap();
        Self::serve(&identity, ca_file, folder, greeting)
    }

    fn serve(identity: &Identity, ca_file: PathBuf, folder: TempDir, greeting: &'static str) -> Self {
        let chain = vec![CertificateDer::from_pem_slice(identity.certificate.as_bytes()).unwrap()];
        let key = PrivateKeyDer::from_pem_slice(identity.key.as_bytes()).unwrap();
        let config = ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(chain, key)
            .unwrap();
        let config = Arc::new(config);
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let connection = ServerConnection::new(Arc::clone(&config)).unwrap();
                let mut stream = StreamOwned::new(connection, stream);
                // A client that refuses the certificate ends the handshake here.
                let _ = stream.write_all(greeting.as_bytes());
            }
        });
        Self { port, ca_file, _folder: folder }
    }

    pub fn port(&self) -> u16 {
        self.port
    }

    pub fn ca_file(&self) -> &Path {
        &self.ca_file
    }
}
