//! Files on a server that takes them over SSH.
//!
//! Invariant: nothing but the question who it is goes to a server whose key nobody has confirmed.

use crate::fetch::is_global;
use comptoir_kernel::Secret;
use russh::client;
use russh::keys::{HashAlg, PrivateKeyWithHashAlg, PublicKeyOrCertificate, decode_secret_key};
use russh_sftp::client::RawSftpSession;
use russh_sftp::client::error::Error as Fault;
use russh_sftp::protocol::{FileAttributes, OpenFlags, Packet, StatusCode};
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

const CONNECT_LIMIT: Duration = Duration::from_secs(15);
/// Of one request, in seconds.
const LIMIT: u64 = 30;
/// What every server takes and gives at once.
const PART: u32 = 32 * 1024;
/// A page or picture of a site is not larger.
const MOST_BYTES: usize = 64 * 1024 * 1024;
/// OpenSSH's way to put a file in the place of another in one step.
const REPLACE: &str = "posix-rename@openssh.com";

/// Where a server is and what opens it.
#[derive(Clone)]
pub struct SftpAccess {
    pub host: String,
    pub port: u16,
    pub user: String,
    /// The password, or the words that open the key.
    pub password: Secret,
    /// A private key as OpenSSH, PuTTY or PKCS#8 write it. RSA is left out.
    pub key: Option<Secret>,
    /// The server's key that somebody has confirmed, such as `SHA256:…`; empty for none yet.
    pub host_key: String,
    /// A server on this computer or network.
    pub is_local: bool,
}

/// Why a server did not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum SftpError {
    #[error("no server of the name {host} exists, or none that may be asked")]
    HostNotFound { host: String },
    #[error("{host} cannot be reached: {reason}")]
    Unreachable { host: String, reason: String },
    #[error("the server shows the key {fingerprint}")]
    HostKey { fingerprint: String },
    #[error("the server refused user and password or key")]
    WrongPassword,
    #[error("the private key cannot be used")]
    Key,
    #[error("the user may not do that")]
    Denied,
    #[error("there is nothing of that name")]
    Absent,
    #[error("the server refused: {reason}")]
    Refused { reason: String },
    #[error("the server stopped answering: {reason}")]
    Silent { reason: String },
}

/// What stands under a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    File,
    Folder,
    /// A link, or whatever else.
    Other,
}

/// A session on a server.
pub struct Sftp {
    files: RawSftpSession,
    /// Ends the connection when it goes.
    _connection: client::Handle<Pinned>,
    may_replace: bool,
}

/// Compares the server's key with the one that somebody has confirmed.
struct Pinned {
    confirmed: String,
    shown: Arc<Mutex<String>>,
}

impl client::Handler for Pinned {
    type Error = russh::Error;

    async fn check_server_key(&mut self, key: &PublicKeyOrCertificate) -> Result<bool, Self::Error> {
        let PublicKeyOrCertificate::PublicKey { key, .. } = key else { return Ok(false) };
        let shown = key.fingerprint(HashAlg::Sha256).to_string();
        let is_confirmed = shown == self.confirmed;
        *self.shown.lock().unwrap_or_else(PoisonError::into_inner) = shown;
        Ok(is_confirmed)
    }
}

impl Sftp {
    /// Connects and signs in.
    ///
    /// # Errors
    /// `HostKey` names the key of a server that is not the confirmed one; the rest as named.
    pub async fn open(access: &SftpAccess) -> Result<Self, SftpError> {
        let opening = async {
            let mut connection = connect(access).await?;
            sign_in(&mut connection, access).await?;
            let channel = connection.channel_open_session().await.map_err(silent)?;
            channel.request_subsystem(true, "sftp").await.map_err(silent)?;
            let files = RawSftpSession::new(channel.into_stream());
            files.set_timeout(LIMIT);
            let version = files.init().await.map_err(fault)?;
            let may_replace = version.extensions.contains_key(REPLACE);
            Ok(Self { files, _connection: connection, may_replace })
        };
        let late = |_| SftpError::Unreachable { host: access.host.clone(), reason: "no answer in time".to_owned() };
        tokio::time::timeout(CONNECT_LIMIT, opening).await.map_err(late)?
    }

    /// True where a file takes the place of another in one step.
    pub const fn may_replace(&self) -> bool {
        self.may_replace
    }

    /// What stands under a path; links are not followed.
    ///
    /// # Errors
    /// The server refuses or is silent.
    pub async fn find(&self, path: &str) -> Result<Option<Kind>, SftpError> {
        match self.files.lstat(path).await.map_err(fault) {
            Ok(found) => Ok(Some(kind(&found.attrs))),
            Err(SftpError::Absent) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// The names in a folder.
    ///
    /// # Errors
    /// As [`Sftp::find`].
    pub async fn list(&self, folder: &str) -> Result<Vec<(String, Kind)>, SftpError> {
        let handle = self.files.opendir(folder).await.map_err(fault)?.handle;
        let mut names = Vec::new();
        let outcome = loop {
            match self.files.readdir(handle.as_str()).await {
                Ok(some) => names.extend(some.files.into_iter().map(|file| (kind(&file.attrs), file.filename))),
                Err(Fault::Status(status)) if status.status_code == StatusCode::Eof => break Ok(()),
                Err(error) => break Err(fault(error)),
            }
        };
        self.files.close(handle).await.map_err(fault)?;
        outcome?;
        let is_own = |name: &String| name != "." && name != "..";
        Ok(names.into_iter().filter(|(_, name)| is_own(name)).map(|(kind, name)| (name, kind)).collect())
    }

    /// The bytes of a file.
    ///
    /// # Errors
    /// As [`Sftp::find`]; a file of more than 64 MB is refused.
    pub async fn read(&self, path: &str) -> Result<Vec<u8>, SftpError> {
        let handle = self.files.open(path, OpenFlags::READ, FileAttributes::empty()).await.map_err(fault)?.handle;
        let mut bytes = Vec::new();
        let outcome = loop {
            let offset = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
            match self.files.read(handle.as_str(), offset, PART).await {
                Ok(part) if part.data.is_empty() => break Ok(()),
                Ok(part) => bytes.extend_from_slice(&part.data),
                Err(Fault::Status(status)) if status.status_code == StatusCode::Eof => break Ok(()),
                Err(error) => break Err(fault(error)),
            }
            if bytes.len() > MOST_BYTES {
                break Err(SftpError::Refused { reason: "the file is too large".to_owned() });
            }
        };
        self.files.close(handle).await.map_err(fault)?;
        outcome.map(|()| bytes)
    }

    /// Writes a whole file, new or old.
    ///
    /// # Errors
    /// As [`Sftp::find`].
    pub async fn write(&self, path: &str, bytes: &[u8]) -> Result<(), SftpError> {
        let flags = OpenFlags::WRITE | OpenFlags::CREATE | OpenFlags::TRUNCATE;
        let handle = self.files.open(path, flags, FileAttributes::empty()).await.map_err(fault)?.handle;
        let (mut offset, mut outcome) = (0, Ok(()));
        for part in bytes.chunks(usize::try_from(PART).unwrap_or(usize::MAX)) {
            if let Err(error) = self.files.write(handle.as_str(), offset, part.to_vec()).await {
                outcome = Err(fault(error));
                break;
            }
            offset += u64::try_from(part.len()).unwrap_or_default();
        }
        self.files.close(handle).await.map_err(fault)?;
        outcome
    }

    /// Gives a file or folder another name that is not taken.
    ///
    /// # Errors
    /// As [`Sftp::find`].
    pub async fn rename(&self, from: &str, to: &str) -> Result<(), SftpError> {
        self.files.rename(from, to).await.map(|_| ()).map_err(fault)
    }

    /// Puts a file in the place of another: in one step where the server can do that.
    ///
    /// # Errors
    /// As [`Sftp::find`].
    pub async fn replace(&self, from: &str, to: &str) -> Result<(), SftpError> {
        if !self.may_replace {
            match self.remove(to).await {
                Ok(()) | Err(SftpError::Absent) => {}
                Err(error) => return Err(error),
            }
            return self.rename(from, to).await;
        }
        let mut data = Vec::new();
        for text in [from, to] {
            data.extend(u32::try_from(text.len()).unwrap_or_default().to_be_bytes());
            data.extend(text.as_bytes());
        }
        match self.files.extended(REPLACE, data).await.map_err(fault)? {
            Packet::Status(status) if status.status_code == StatusCode::Ok => Ok(()),
            Packet::Status(status) => Err(fault(Fault::Status(status))),
            _ => Err(SftpError::Silent { reason: "an answer to another question".to_owned() }),
        }
    }

    /// Makes one folder; one that is there is no error.
    ///
    /// # Errors
    /// As [`Sftp::find`].
    pub async fn make_folder(&self, path: &str) -> Result<(), SftpError> {
        match self.files.mkdir(path, FileAttributes::empty()).await {
            Ok(_) => Ok(()),
            Err(error) => match self.find(path).await? {
                Some(Kind::Folder) => Ok(()),
                _ => Err(fault(error)),
            },
        }
    }

    /// Removes a file.
    ///
    /// # Errors
    /// As [`Sftp::find`].
    pub async fn remove(&self, path: &str) -> Result<(), SftpError> {
        self.files.remove(path).await.map(|_| ()).map_err(fault)
    }

    /// Removes a folder that holds nothing; false if it holds something.
    ///
    /// # Errors
    /// The server is silent.
    pub async fn remove_folder(&self, path: &str) -> Result<bool, SftpError> {
        match self.files.rmdir(path).await.map_err(fault) {
            Ok(_) => Ok(true),
            Err(error @ SftpError::Silent { .. }) => Err(error),
            Err(_) => Ok(false),
        }
    }
}

/// True if these words open this private key, of a kind that can be used here.
pub fn opens(key: &Secret, words: &Secret) -> bool {
    let words = Some(words.expose()).filter(|words| !words.is_empty());
    decode_secret_key(key.expose(), words).is_ok_and(|key| !key.algorithm().is_rsa())
}

async fn connect(access: &SftpAccess) -> Result<client::Handle<Pinned>, SftpError> {
    let host = access.host.as_str();
    let unknown = || SftpError::HostNotFound { host: host.to_owned() };
    let found = tokio::net::lookup_host((host, access.port)).await.map_err(|_| unknown())?;
    let allowed: Vec<SocketAddr> = found.filter(|address| access.is_local || is_global(address.ip())).collect();
    if allowed.is_empty() {
        return Err(unknown());
    }
    let unreachable = |reason: String| SftpError::Unreachable { host: host.to_owned(), reason };
    let stream = tokio::net::TcpStream::connect(allowed.as_slice()).await;
    let stream = stream.map_err(|error| unreachable(error.to_string()))?;
    let shown = Arc::<Mutex<String>>::default();
    let pinned = Pinned { confirmed: access.host_key.clone(), shown: Arc::clone(&shown) };
    let config = client::Config { nodelay: true, ..client::Config::default() };
    let connected = client::connect_stream(Arc::new(config), stream, pinned).await;
    connected.map_err(|error| {
        let fingerprint = shown.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if !fingerprint.is_empty() && fingerprint != access.host_key {
            SftpError::HostKey { fingerprint }
        } else {
            unreachable(error.to_string())
        }
    })
}

async fn sign_in(connection: &mut client::Handle<Pinned>, access: &SftpAccess) -> Result<(), SftpError> {
    let (user, password) = (access.user.as_str(), access.password.expose());
    let answer = match &access.key {
        Some(key) => {
            let words = Some(password).filter(|words| !words.is_empty());
            let key = decode_secret_key(key.expose(), words).map_err(|_| SftpError::Key)?;
            connection.authenticate_publickey(user, PrivateKeyWithHashAlg::new(Arc::new(key), None)).await
        }
        None => connection.authenticate_password(user, password).await,
    };
    if answer.map_err(silent)?.success() { Ok(()) } else { Err(SftpError::WrongPassword) }
}

fn kind(attributes: &FileAttributes) -> Kind {
    let kind = attributes.file_type();
    if kind.is_dir() {
        Kind::Folder
    } else if kind.is_file() {
        Kind::File
    } else {
        Kind::Other
    }
}

fn silent(error: russh::Error) -> SftpError {
    SftpError::Silent { reason: error.to_string() }
}

fn fault(error: Fault) -> SftpError {
    match error {
        Fault::Status(status) => match status.status_code {
            StatusCode::NoSuchFile => SftpError::Absent,
            StatusCode::PermissionDenied => SftpError::Denied,
            StatusCode::NoConnection | StatusCode::ConnectionLost => SftpError::Silent { reason: status.error_message },
            _ => SftpError::Refused { reason: status.error_message },
        },
        error => SftpError::Silent { reason: error.to_string() },
    }
}
