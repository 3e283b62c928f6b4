//! What can go wrong between us and a mail server; every variant is told apart by the person's next step.

/// A failure of one mail operation. The text is for the log and never carries a secret.
#[derive(Debug, thiserror::Error)]
pub enum MailError {
    #[error("the server refused the user name or password")]
    WrongCredentials,
    #[error("the access token was refused or has expired")]
    SignInAgain,
    #[error("no server of the name {host} exists")]
    HostNotFound { host: String },
    #[error("{host}:{port} cannot be reached: {reason}")]
    Unreachable { host: String, port: u16, reason: String },
    #[error("the certificate of {host} has expired")]
    CertificateExpired { host: String },
    #[error("the certificate of {host} cannot be trusted: {reason}")]
    CertificateInvalid { host: String, reason: String },
    #[error("{host} does not offer an encrypted connection")]
    NoEncryption { host: String },
    #[error("the server did not answer in time during {during}")]
    Timeout { during: &'static str },
    #[error("the connection broke during {during}: {reason}")]
    Disconnected { during: &'static str, reason: String },
    #[error("the server refused {during}: {reason}")]
    Refused { during: &'static str, reason: String },
    #[error("the own certificate file cannot be used: {reason}")]
    CaFile { reason: String },
    #[error("the operation was cancelled")]
    Cancelled,
}
