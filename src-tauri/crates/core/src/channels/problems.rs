//! Mail errors in words that a person can act upon.

use crate::desk::disk::is_disk_trouble;
use comptoir_connectors::mail::MailError;
use comptoir_kernel::{Kind, Problem};

/// Translates a mail error into a problem with a code.
pub(crate) fn mail_problem(error: MailError) -> Problem {
    let problem = match &error {
        MailError::WrongCredentials => Problem::refused("wrong-credentials"),
        MailError::SignInAgain => Problem::refused("sign-in-again"),
        MailError::HostNotFound { host } => Problem::offline("host-not-found").with("host", host),
        MailError::Unreachable { host, port, .. } => {
            Problem::offline("host-unreachable").with("host", host).with("port", port)
        }
        MailError::CertificateExpired { host } => Problem::refused("certificate-expired").with("host", host),
        MailError::CertificateInvalid { host, .. } => Problem::refused("certificate-invalid").with("host", host),
        MailError::NoEncryption { host } => Problem::refused("no-encryption").with("host", host),
        MailError::Timeout { .. } => Problem::offline("mail-timeout"),
        MailError::Disconnected { .. } => Problem::offline("mail-disconnected"),
        MailError::Refused { reason, .. } => Problem::refused("mail-refused").with("reason", reason),
        MailError::CaFile { .. } => Problem::refused("ca-file-unreadable"),
        MailError::Cancelled => Problem::refused("cancelled"),
    };
    problem.because(error)
}

/// True when waiting does not help: the person has to do something.
pub(crate) fn needs_person(problem: &Problem) -> bool {
    let is_refused = problem.kind == Kind::Refused && problem.code != "mail-refused" && problem.code != "cancelled";
    is_refused || is_disk_trouble(problem)
}
