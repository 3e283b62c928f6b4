//! The built-in table of large mail providers: their servers, how to sign in, and how to recognise their customers.

use super::model::{Endpoint, Security};

/// What a person needs in order to sign in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Auth {
    /// The password of the mailbox.
    Password,
    /// A password made for this program; the page says how.
    AppPassword { help_url: String },
    /// The provider's own sign-in page, see [`super::oauth::OAuthProvider`].
    OAuth { provider: OAuthName },
}

/// The providers whose sign-in page we can open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OAuthName {
    Google,
    Microsoft,
}

/// One provider of the table.
#[derive(Debug, Clone, Copy)]
pub struct Provider {
    pub name: &'static str,
    /// The part after the `@` of its addresses.
    domains: &'static [&'static str],
    /// How the names of its mail exchangers end: so its customers with a domain of their own are recognised.
    exchangers: &'static [&'static str],
    imap: &'static str,
    smtp: (&'static str, u16, Security),
    sign_in: SignIn,
}

#[derive(Debug, Clone, Copy)]
enum SignIn {
    Password,
    App(&'static str),
    Google,
    Microsoft,
}

use Security::{StartTls, Tls};
use SignIn::{App, Google, Microsoft, Password};

impl Provider {
    pub fn imap(&self) -> Endpoint {
        Endpoint { host: self.imap.to_owned(), port: 993, security: Tls }
    }

    pub fn smtp(&self) -> Endpoint {
        let (host, port, security) = self.smtp;
        Endpoint { host: host.to_owned(), port, security }
    }

    pub fn auth(&self) -> Auth {
        match self.sign_in {
            Password => Auth::Password,
            App(help_url) => Auth::AppPassword { help_url: help_url.to_owned() },
            Google => Auth::OAuth { provider: OAuthName::Google },
            Microsoft => Auth::OAuth { provider: OAuthName::Microsoft },
        }
    }
}

/// The provider of addresses at this domain (lower case).
pub fn by_domain(domain: &str) -> Option<&'static Provider> {
    PROVIDERS.iter().find(|provider| provider.domains.contains(&domain))
}

/// The provider that runs this mail exchanger (lower case, with or without the final dot).
pub fn by_exchanger(host: &str) -> Option<&'static Provider> {
    let host = host.trim_end_matches('.');
    let is_its = |suffix: &&str| host.strip_suffix(*suffix).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
    PROVIDERS.iter().find(|provider| provider.exchangers.iter().any(is_its))
}

/// The provider that runs this IMAP server.
pub fn by_imap_host(host: &str) -> Option<&'static Provider> {
    PROVIDERS.iter().find(|provider| provider.imap.eq_ignore_ascii_case(host))
}

const fn provider(
    name: &'static str,
    domains: &'static [&'static str],
    exchangers: &'static [&'static str],
    imap: &'static str,
    smtp: (&'static str, u16, Security),
    sign_in: SignIn,
) -> Provider {
    Provider { name, domains, exchangers, imap, smtp, sign_in }
}

const YAHOO_HELP: &str = "https://help.yahoo.com/kb/SLN15241.html";
const YANDEX_HELP: &str = "https://yandex.com/support/id/authorization/app-passwords.html";
const ZOHO_HELP: &str = "https://accounts.zoho.com/home#security/app_password";

/// Only providers whose settings are well known; whoever is missing is found in the public directory.
static PROVIDERS: &[Provider] = &[
    provider(
        "Gmail",
        &["gmail.com", "googlemail.com"],
        &["google.com", "googlemail.com"],
        "imap.gmail.com",
        ("smtp.gmail.com", 465, Tls),
        Google,
    ),
    provider(
        "Microsoft 365",
        &[
            "outlook.com",
            "outlook.de",
            "outlook.fr",
            "outlook.es",
            "outlook.it",
            "outlook.com.br",
            "outlook.jp",
            "outlook.pt",
            "outlook.com.tr",
            "outlook.com.ar",
            "hotmail.com",
            "hotmail.de",
            "hotmail.fr",
            "hotmail.es",
            "hotmail.it",
            "hotmail.co.uk",
            "hotmail.co.jp",
            "hotmail.com.br",
            "hotmail.com.tr",
            "live.com",
            "live.de",
            "live.fr",
            "live.it",
            "live.nl",
            "live.co.uk",
            "live.jp",
            "msn.com",
            "windowslive.com",
        ],
        &["mail.protection.outlook.com", "mx.microsoft", "olc.protection.outlook.com"],
        "outlook.office365.com",
        ("smtp.office365.com", 587, StartTls),
        Microsoft,
    ),
    provider(
        "iCloud",
        &["icloud.com", "me.com", "mac.com"],
        &["mail.icloud.com"],
        "imap.mail.me.com",
        ("smtp.mail.me.com", 587, StartTls),
        App("https://support.apple.com/102654"),
    ),
    provider(
        "Yahoo",
        &[
            "yahoo.com",
            "yahoo.de",
            "yahoo.fr",
            "yahoo.es",
            "yahoo.it",
            "yahoo.co.uk",
            "yahoo.com.br",
            "yahoo.com.ar",
            "yahoo.com.mx",
            "yahoo.ca",
            "yahoo.in",
            "yahoo.co.in",
            "yahoo.com.tr",
            "yahoo.pl",
            "ymail.com",
            "rocketmail.com",
        ],
        &["yahoodns.net"],
        "imap.mail.yahoo.com",
        ("smtp.mail.yahoo.com", 465, Tls),
        App(YAHOO_HELP),
    ),
    provider(
        "AOL",
        &["aol.com", "aol.de", "aol.fr", "aim.com"],
        &[],
        "imap.aol.com",
        ("smtp.aol.com", 465, Tls),
        App("https://help.aol.com/articles/Create-and-manage-app-password"),
    ),
    provider(
        "Yahoo! JAPAN",
        &["yahoo.co.jp", "ybb.ne.jp"],
        &["mail.yahoo.co.jp"],
        "imap.mail.yahoo.co.jp",
        ("smtp.mail.yahoo.co.jp", 465, Tls),
        Password,
    ),
    provider(
        "GMX",
        &["gmx.de", "gmx.net", "gmx.at", "gmx.ch", "gmx.eu", "gmx.org", "gmx.info", "gmx.biz"],
        &[],
        "imap.gmx.net",
        ("mail.gmx.net", 465, Tls),
        Password,
    ),
    provider(
        "GMX international",
        &["gmx.com", "gmx.us", "gmx.co.uk", "gmx.fr", "gmx.es"],
        &[],
        "imap.gmx.com",
        ("mail.gmx.com", 465, Tls),
        Password,
    ),
    provider("WEB.DE", &["web.de"], &[], "imap.web.de", ("smtp.web.de", 465, Tls), Password),
    provider(
        "T-Online",
        &["t-online.de", "magenta.de"],
        &[],
        "secureimap.t-online.de",
        ("securesmtp.t-online.de", 465, Tls),
        App("https://www.telekom.de/hilfe/apps-dienste/e-mail/programme/passwort-verwalten"),
    ),
    provider("freenet", &["freenet.de"], &[], "mx.freenet.de", ("mx.freenet.de", 465, Tls), Password),
    provider(
        "Posteo",
        &["posteo.de", "posteo.net", "posteo.org", "posteo.eu", "posteo.at", "posteo.ch"],
        &[],
        "posteo.de",
        ("posteo.de", 465, Tls),
        Password,
    ),
    provider(
        "mailbox.org",
        &["mailbox.org"],
        &["mailbox.org"],
        "imap.mailbox.org",
        ("smtp.mailbox.org", 465, Tls),
        Password,
    ),
    provider(
        "Fastmail",
        &["fastmail.com", "fastmail.fm", "fastmail.org", "sent.com", "messagingengine.com"],
        &["messagingengine.com"],
        "imap.fastmail.com",
        ("smtp.fastmail.com", 465, Tls),
        App("https://www.fastmail.help/hc/en-us/articles/360058752854"),
    ),
    provider(
        "IONOS",
        &["online.de", "onlinehome.de", "sofortsurf.de", "sofortstart.de", "go4more.de"],
        &["kundenserver.de", "ionos.de", "ionos.com", "1and1.com"],
        "imap.ionos.de",
        ("smtp.ionos.de", 465, Tls),
        Password,
    ),
    provider("STRATO", &[], &["rzone.de"], "imap.strato.de", ("smtp.strato.de", 465, Tls), Password),
    provider("OVHcloud", &["ovh.fr"], &["mail.ovh.net"], "ssl0.ovh.net", ("ssl0.ovh.net", 465, Tls), Password),
    provider("Gandi", &[], &["mail.gandi.net"], "mail.gandi.net", ("mail.gandi.net", 465, Tls), Password),
    provider("one.com", &[], &["one.com"], "imap.one.com", ("send.one.com", 465, Tls), Password),
    provider(
        "Infomaniak",
        &["ik.me", "ikmail.com", "etik.com"],
        &["infomaniak.ch"],
        "mail.infomaniak.com",
        ("mail.infomaniak.com", 465, Tls),
        Password,
    ),
    provider("Hostinger", &[], &["hostinger.com"], "imap.hostinger.com", ("smtp.hostinger.com", 465, Tls), Password),
    provider(
        "Namecheap",
        &[],
        &["privateemail.com"],
        "mail.privateemail.com",
        ("mail.privateemail.com", 465, Tls),
        Password,
    ),
    provider("Orange", &["orange.fr", "wanadoo.fr"], &[], "imap.orange.fr", ("smtp.orange.fr", 465, Tls), Password),
    provider("Free", &["free.fr", "aliceadsl.fr"], &[], "imap.free.fr", ("smtp.free.fr", 465, Tls), Password),
    provider("SFR", &["sfr.fr", "neuf.fr", "cegetel.net"], &[], "imap.sfr.fr", ("smtp.sfr.fr", 465, Tls), Password),
    provider("La Poste", &["laposte.net"], &[], "imap.laposte.net", ("smtp.laposte.net", 465, Tls), Password),
    provider(
        "Libero",
        &["libero.it", "inwind.it", "iol.it", "blu.it", "giallo.it"],
        &[],
        "imapmail.libero.it",
        ("smtp.libero.it", 465, Tls),
        Password,
    ),
    provider("Virgilio", &["virgilio.it"], &[], "in.virgilio.it", ("out.virgilio.it", 465, Tls), Password),
    provider(
        "Aruba",
        &["aruba.it", "technet.it"],
        &["aruba.it"],
        "imaps.aruba.it",
        ("smtps.aruba.it", 465, Tls),
        Password,
    ),
    provider("Poczta WP", &["wp.pl"], &[], "imap.wp.pl", ("smtp.wp.pl", 465, Tls), Password),
    provider("o2", &["o2.pl", "tlen.pl", "go2.pl"], &[], "poczta.o2.pl", ("poczta.o2.pl", 465, Tls), Password),
    provider(
        "Onet",
        &["onet.pl", "op.pl", "vp.pl", "poczta.onet.pl", "onet.eu"],
        &[],
        "imap.poczta.onet.pl",
        ("smtp.poczta.onet.pl", 465, Tls),
        Password,
    ),
    provider(
        "Interia",
        &["interia.pl", "interia.eu", "poczta.fm"],
        &[],
        "poczta.interia.pl",
        ("poczta.interia.pl", 465, Tls),
        Password,
    ),
    provider(
        "Yandex",
        &["yandex.com", "yandex.ru", "ya.ru", "yandex.com.tr", "yandex.kz", "yandex.by"],
        &["yandex.net", "yandex.ru"],
        "imap.yandex.com",
        ("smtp.yandex.com", 465, Tls),
        App(YANDEX_HELP),
    ),
    provider(
        "Mail.ru",
        &["mail.ru", "inbox.ru", "list.ru", "bk.ru", "internet.ru"],
        &[],
        "imap.mail.ru",
        ("smtp.mail.ru", 465, Tls),
        App("https://help.mail.ru/mail/security/protection/external"),
    ),
    provider(
        "Zoho",
        &["zoho.com", "zohomail.com"],
        &["zoho.com"],
        "imap.zoho.com",
        ("smtp.zoho.com", 465, Tls),
        App(ZOHO_HELP),
    ),
    provider(
        "Zoho (EU)",
        &["zoho.eu", "zohomail.eu"],
        &["zoho.eu"],
        "imap.zoho.eu",
        ("smtp.zoho.eu", 465, Tls),
        App(ZOHO_HELP),
    ),
    provider(
        "Zoho (India)",
        &["zoho.in", "zohomail.in"],
        &["zoho.in"],
        "imap.zoho.in",
        ("smtp.zoho.in", 465, Tls),
        App(ZOHO_HELP),
    ),
    provider("UOL", &["uol.com.br"], &[], "imap.uol.com.br", ("smtps.uol.com.br", 465, Tls), Password),
    provider("Bluewin", &["bluewin.ch"], &[], "imaps.bluewin.ch", ("smtpauths.bluewin.ch", 465, Tls), Password),
    provider(
        "Seznam",
        &["seznam.cz", "email.cz", "post.cz"],
        &["seznam.cz"],
        "imap.seznam.cz",
        ("smtp.seznam.cz", 465, Tls),
        Password,
    ),
    provider(
        "QQ",
        &["qq.com", "foxmail.com"],
        &[],
        "imap.qq.com",
        ("smtp.qq.com", 465, Tls),
        App("https://service.mail.qq.com/detail/0/75"),
    ),
    provider(
        "NetEase 163",
        &["163.com"],
        &[],
        "imap.163.com",
        ("smtp.163.com", 465, Tls),
        App("https://help.mail.163.com/"),
    ),
];

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn a_domain_belongs_to_one_provider() {
        let mut seen = HashSet::new();
        for provider in PROVIDERS {
            for domain in provider.domains {
                assert!(seen.insert(domain), "{domain} twice");
                assert_eq!(domain.to_lowercase(), **domain);
            }
        }
    }

    #[test]
    fn every_provider_is_encrypted_and_helps_over_https() {
        for provider in PROVIDERS {
            assert!(provider.smtp().security != Security::Plain, "{}", provider.name);
            let expected = if provider.smtp().port == 587 { StartTls } else { Tls };
            assert_eq!(provider.smtp().security, expected, "{}", provider.name);
            if let Auth::AppPassword { help_url } = provider.auth() {
                assert!(help_url.starts_with("https://"), "{}", provider.name);
            }
        }
    }

    #[test]
    fn an_own_domain_is_recognised_by_its_mail_exchanger() {
        let name = |host| by_exchanger(host).map(|provider| provider.name);
        assert_eq!(name("aspmx.l.google.com."), Some("Gmail"));
        assert_eq!(name("nordlicht-example.mail.protection.outlook.com"), Some("Microsoft 365"));
        assert_eq!(name("mx00.kundenserver.de"), Some("IONOS"));
        assert_eq!(name("mx.evilgoogle.com"), None);
    }
}
