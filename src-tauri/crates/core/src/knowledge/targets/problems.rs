//! Errors of servers that the help site is brought to, in words that a person can act upon.

use crate::storefronts;
use comptoir_connectors::shops::ShopError;
use comptoir_connectors::sites::sftp::SftpError;
use comptoir_kernel::Problem;

/// Translates an error of a WordPress site.
pub(super) fn site_problem(error: ShopError) -> Problem {
    let problem = match &error {
        ShopError::Address { address } => Problem::refused("publish-server-address").with("address", address),
        ShopError::HostNotFound { host } => Problem::offline("host-not-found").with("host", host),
        ShopError::Unreachable { host, .. } => Problem::offline("publish-server-unreachable").with("host", host),
        ShopError::Certificate { host, .. } => Problem::refused("certificate-invalid").with("host", host),
        ShopError::CaFile { .. } => Problem::refused("ca-file-unreadable"),
        ShopError::WrongKey { .. } | ShopError::KeyStripped => Problem::refused("publish-wrong-password"),
        ShopError::MissingScope { .. } | ShopError::ReadOnlyKey => Problem::refused("publish-no-right"),
        ShopError::NotTheInterface { .. } | ShopError::Unsupported => Problem::refused("publish-no-wordpress"),
        ShopError::Refused { reason, .. } => Problem::refused("publish-server-refused").with("reason", reason),
        ShopError::Cancelled => Problem::refused("cancelled"),
        // It may work the next time, and what has arrived is known.
        _ => Problem::offline("publish-server-silent"),
    };
    problem.because(error)
}

/// Translates an error of a shop that keeps pages: what is wrong with its keys is settled where shops are connected.
pub(super) fn shop_problem(error: ShopError) -> Problem {
    match &error {
        ShopError::MissingScope { scope } => {
            let problem = Problem::refused("publish-shop-right").with("scope", scope);
            problem.because(error)
        }
        ShopError::WrongKey { .. }
        | ShopError::OtherOrganisation
        | ShopError::Address { .. }
        | ShopError::Throttled { .. }
        | ShopError::NotTheInterface { .. }
        | ShopError::Unsupported => storefronts::explain(error),
        _ => site_problem(error),
    }
}

/// Translates an error of a server that takes files.
pub(super) fn server_problem(error: SftpError) -> Problem {
    let problem = match &error {
        SftpError::HostNotFound { host } => Problem::offline("host-not-found").with("host", host),
        SftpError::Unreachable { host, .. } => Problem::offline("publish-server-unreachable").with("host", host),
        SftpError::HostKey { fingerprint } => {
            Problem::refused("publish-host-key-changed").with("fingerprint", fingerprint)
        }
        // Other words than those that open the key that is kept.
        SftpError::WrongPassword | SftpError::Key => Problem::refused("publish-wrong-password"),
        SftpError::Denied => Problem::refused("publish-no-right"),
        SftpError::Absent => Problem::offline("publish-server-silent"),
        SftpError::Refused { reason } => Problem::refused("publish-server-refused").with("reason", reason),
        SftpError::Silent { .. } => Problem::offline("publish-server-silent"),
    };
    problem.because(error)
}
