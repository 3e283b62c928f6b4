//! An own certificate authority, and certificates with every flaw that a client must notice.

use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair, date_time_ymd};
use std::path::{Path, PathBuf};

/// What is wrong with a certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flaw {
    None,
    Expired,
    /// Signed by somebody that nobody knows.
    Untrusted,
    /// For another host.
    WrongName,
}

/// A certificate authority that exists for one test.
pub struct Authority {
    params: CertificateParams,
    key: KeyPair,
    pem: String,
}

/// A certificate chain and its key, as PEM.
pub struct Identity {
    pub certificate: String,
    pub key: String,
}

impl Authority {
    pub fn new() -> Self {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.distinguished_name.push(rcgen::DnType::CommonName, "Comptoir test authority");
        let key = KeyPair::generate().unwrap();
        let pem = params.self_signed(&key).unwrap().pem();
        Self { params, key, pem }
    }

    /// Writes the authority's own certificate, to be trusted by a client.
    pub fn write(&self, folder: &Path) -> PathBuf {
        let path = folder.join("authority.pem");
        std::fs::write(&path, &self.pem).unwrap();
        path
    }

    /// A certificate that nobody but itself has signed, for localhost; the usual tools mark it as an authority too.
    pub fn self_signed(flaw: Flaw, is_marked_as_authority: bool) -> Identity {
        let mut params = params_of(flaw);
        if is_marked_as_authority {
            params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        }
        let key = KeyPair::generate().unwrap();
        let certificate = params.self_signed(&key).unwrap();
        Identity { certificate: certificate.pem(), key: key.serialize_pem() }
    }

    /// A certificate for localhost and 127.0.0.1, except for its flaw.
    pub fn issue(&self, flaw: Flaw) -> Identity {
        let params = params_of(flaw);
        let key = KeyPair::generate().unwrap();
        let stranger = Self::new();
        let signer = if flaw == Flaw::Untrusted { &stranger } else { self };
        let issuer = Issuer::from_params(&signer.params, &signer.key);
        let certificate = params.signed_by(&key, &issuer).unwrap();
        Identity { certificate: certificate.pem(), key: key.serialize_pem() }
    }
}

fn params_of(flaw: Flaw) -> CertificateParams {
    let names = if flaw == Flaw::WrongName { vec!["elsewhere.example"] } else { vec!["localhost", "127.0.0.1"] };
    let mut params = CertificateParams::new(names.into_iter().map(str::to_owned).collect::<Vec<_>>()).unwrap();
    if flaw == Flaw::Expired {
        params.not_before = date_time_ymd(2020, 1, 1);
        params.not_after = date_time_ymd(2021, 1, 1);
    }
    params
}

impl Default for Authority {
    fn default() -> Self {
        Self::new()
    }
}
