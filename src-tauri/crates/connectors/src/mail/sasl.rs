//! The first words of each way to sign in, the same for IMAP and SMTP.

use super::model::{Credentials, Endpoint, Login};
use base64::{Engine, prelude::BASE64_STANDARD};

/// A way to sign in that the server may offer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mechanism {
    /// RFC 4616.
    Plain,
    /// The old two-question form, still the only one of some servers.
    Login,
    /// RFC 7628.
    OAuthBearer,
    /// Google's and Microsoft's own, older than RFC 7628.
    XOAuth2,
}

impl Mechanism {
    pub fn name(self) -> &'static str {
        match self {
            Self::Plain => "PLAIN",
            Self::Login => "LOGIN",
            Self::OAuthBearer => "OAUTHBEARER",
            Self::XOAuth2 => "XOAUTH2",
        }
    }

    /// Picks the best way for these credentials among those that the server offers.
    pub fn choose(credentials: &Credentials, is_offered: impl Fn(&str) -> bool) -> Option<Self> {
        let candidates: &[Self] = match credentials {
            Credentials::Password(_) => &[Self::Plain, Self::Login],
            Credentials::AccessToken(_) => &[Self::OAuthBearer, Self::XOAuth2],
        };
        candidates.iter().copied().find(|candidate| is_offered(candidate.name()))
    }

    /// The base64 text that starts the exchange; none for `Login`, which waits to be asked.
    pub fn initial(self, login: &Login) -> Option<String> {
        let Login { endpoint: Endpoint { host, port, .. }, user, credentials, .. } = login;
        let secret = match credentials {
            Credentials::Password(secret) | Credentials::AccessToken(secret) => secret.expose(),
        };
        let text = match self {
            Self::Plain => format!("\0{user}\0{secret}"),
            Self::Login => return None,
            Self::OAuthBearer => {
                let user = user.replace('=', "=3D").replace(',', "=2C");
                format!("n,a={user},\x01host={host}\x01port={port}\x01auth=Bearer {secret}\x01\x01")
            }
            Self::XOAuth2 => format!("user={user}\x01auth=Bearer {secret}\x01\x01"),
        };
        Some(BASE64_STANDARD.encode(text))
    }

    /// What to answer to the challenge in which the server explains a refusal, so that it then says no.
    pub fn surrender(self) -> &'static str {
        match self {
            Self::OAuthBearer => "AQ==",
            Self::Plain | Self::Login | Self::XOAuth2 => "",
        }
    }
}

/// True if a user name or secret would break out of its field.
pub fn is_unsafe(login: &Login) -> bool {
    let secret = match &login.credentials {
        Credentials::Password(secret) | Credentials::AccessToken(secret) => secret.expose(),
    };
    let breaks = |text: &str| text.chars().any(|c| matches!(c, '\0' | '\x01' | '\r' | '\n'));
    breaks(&login.user) || breaks(secret)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mail::model::Security;
    use comptoir_kernel::Secret;

    fn login(credentials: Credentials) -> Login {
        let endpoint = Endpoint { host: "mail.example.org".into(), port: 993, security: Security::Tls };
        Login { endpoint, user: "ada@example.org".into(), credentials, ca_file: None }
    }

    fn decoded(mechanism: Mechanism, login: &Login) -> Option<String> {
        let bytes = BASE64_STANDARD.decode(mechanism.initial(login)?).ok()?;
        String::from_utf8(bytes).ok()
    }

    #[test]
    fn each_mechanism_says_what_its_rfc_says() {
        let token = login(Credentials::AccessToken(Secret::new("tok")));
        assert_eq!(
            decoded(Mechanism::OAuthBearer, &token).as_deref(),
            Some("n,a=ada@example.org,\x01host=mail.example.org\x01port=993\x01auth=Bearer tok\x01\x01")
        );
        assert_eq!(
            decoded(Mechanism::XOAuth2, &token).as_deref(),
            Some("user=ada@example.org\x01auth=Bearer tok\x01\x01")
        );
        let password = login(Credentials::Password(Secret::new("pä ss")));
        assert_eq!(decoded(Mechanism::Plain, &password).as_deref(), Some("\0ada@example.org\0pä ss"));
        assert_eq!(decoded(Mechanism::Login, &password), None);
    }

    #[test]
    fn a_token_is_never_sent_as_a_password() {
        let token = Credentials::AccessToken(Secret::new("tok"));
        assert_eq!(Mechanism::choose(&token, |name| name == "PLAIN" || name == "LOGIN"), None);
        assert_eq!(Mechanism::choose(&token, |_| true), Some(Mechanism::OAuthBearer));
    }

    #[test]
    fn a_secret_with_a_control_character_is_refused() {
        assert!(is_unsafe(&login(Credentials::Password(Secret::new("a\0b")))));
        assert!(!is_unsafe(&login(Credentials::Password(Secret::new("a b\"c\\")))));
    }
}
