//! Finds the servers of an address: the built-in table, the domain's own announcement, the public directory, and the
//! directory's entry for whoever runs the domain's mail exchanger.

use super::{
    MailError, http,
    model::{Endpoint, Security},
    providers::{self, Auth, Provider},
};
use comptoir_kernel::EmailAddress;
use futures::future::join_all;
use roxmltree::{Document, Node};
use url::form_urlencoded::byte_serialize;

/// Where to look. Templates may hold `{domain}` and `{address}`; all of them are https, or loopback in tests.
#[derive(Debug, Clone)]
pub struct Lookup {
    pub uses_table: bool,
    /// Pages of the domain itself, best first.
    pub own_pages: Vec<String>,
    /// The public directory of providers.
    pub directory: Option<String>,
    /// A page that lists the domain's mail exchangers, one a line.
    pub exchangers: Option<String>,
}

impl Default for Lookup {
    fn default() -> Self {
        let own_pages = [
            "https://autoconfig.{domain}/mail/config-v1.1.xml?emailaddress={address}",
            "https://{domain}/.well-known/autoconfig/mail/config-v1.1.xml?emailaddress={address}",
        ];
        Self {
            uses_table: true,
            own_pages: own_pages.map(str::to_owned).to_vec(),
            directory: Some("https://autoconfig.thunderbird.net/v1.1/{domain}".to_owned()),
            exchangers: Some("https://mx.thunderbird.net/dns/mx/{domain}".to_owned()),
        }
    }
}

/// Who told the servers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    Table,
    Domain,
    Directory,
    /// Nobody: to be shown in the form, not to be trusted.
    Guess,
}

/// Everything that the form needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    pub imap: Endpoint,
    pub smtp: Endpoint,
    pub user: String,
    pub source: Source,
    pub auth: Auth,
}

/// Looks an address up; `None` when nobody knows its domain. Takes 10 s at the longest.
///
/// # Errors
/// The address is malformed. Servers that do not answer count as not knowing.
pub async fn discover(address: &str, lookup: &Lookup) -> Result<Option<Found>, MailError> {
    let malformed =
        |_| MailError::Refused { during: "looking up the servers", reason: "not a mail address".to_owned() };
    let address = EmailAddress::parse(address).map_err(malformed)?;
    if lookup.uses_table
        && let Some(provider) = providers::by_domain(address.domain())
    {
        return Ok(Some(from_table(provider, &address)));
    }
    let client = http::client(None, 3)?;
    let page = |template: &str, domain: &str| {
        let url = fill(template, domain, &address);
        let request = client.get(url);
        async move {
            match http::ask(request, "looking up the servers").await {
                Ok(answer) if answer.status == 200 => Some(answer.body),
                _ => None,
            }
        }
    };
    let domain = address.domain();
    let own = join_all(lookup.own_pages.iter().map(|template| page(template, domain)));
    let directory = async { page(lookup.directory.as_deref()?, domain).await };
    let exchangers = async { page(lookup.exchangers.as_deref()?, domain).await };
    let (own, directory, exchangers) = tokio::join!(own, directory, exchangers);
    let own = own.into_iter().flatten().find_map(|text| read(&text, &address, Source::Domain));
    if let Some(found) = own.or_else(|| read(&directory?, &address, Source::Directory)) {
        return Ok(Some(found));
    }
    let Some(exchanger) = exchangers.as_deref().and_then(first_exchanger) else { return Ok(None) };
    if lookup.uses_table
        && let Some(provider) = providers::by_exchanger(&exchanger)
    {
        return Ok(Some(from_table(provider, &address)));
    }
    for operator in operators(&exchanger) {
        if let Some(template) = &lookup.directory
            && let Some(found) =
                page(template, operator).await.and_then(|text| read(&text, &address, Source::Directory))
        {
            return Ok(Some(found));
        }
    }
    Ok(None)
}

/// What the servers are most often called, to fill the form with when nobody knows.
pub fn guess(address: &EmailAddress) -> Found {
    let domain = address.domain();
    Found {
        imap: Endpoint { host: format!("imap.{domain}"), port: 993, security: Security::Tls },
        smtp: Endpoint { host: format!("smtp.{domain}"), port: 465, security: Security::Tls },
        user: address.as_str().to_owned(),
        source: Source::Guess,
        auth: Auth::Password,
    }
}

fn from_table(provider: &Provider, address: &EmailAddress) -> Found {
    Found {
        imap: provider.imap(),
        smtp: provider.smtp(),
        user: address.as_str().to_owned(),
        source: Source::Table,
        auth: provider.auth(),
    }
}

fn fill(template: &str, domain: &str, address: &EmailAddress) -> String {
    let escaped: String = byte_serialize(address.as_str().as_bytes()).collect();
    template.replace("{domain}", domain).replace("{address}", &escaped)
}

/// The first host of an answer like `mx1.example.org` or `10 mx1.example.org.`, a line each.
fn first_exchanger(text: &str) -> Option<String> {
    let host = text.lines().find(|line| !line.trim().is_empty())?.split_whitespace().next_back()?;
    let host = host.trim_end_matches('.').to_lowercase();
    is_host(&host).then_some(host)
}

/// The domains that may be the operator's own: `mx1.mail.example.co.uk` → `example.co.uk`, `co.uk` is left out.
fn operators(host: &str) -> impl Iterator<Item = &str> {
    let starts = host.match_indices('.').map(|(dot, _)| dot + 1);
    let parents = starts.filter_map(|start| host.get(start..));
    parents.filter(|parent| parent.split('.').count() >= 2).take(3)
}

/// Reads a configuration in Thunderbird's format; None when it names no encrypted IMAP and SMTP server.
fn read(text: &str, address: &EmailAddress, source: Source) -> Option<Found> {
    let document = Document::parse(text).ok()?;
    let servers = |tag: &'static str, kind: &'static str| {
        document
            .descendants()
            .filter(move |node| node.has_tag_name(tag) && node.attribute("type") == Some(kind))
            .filter_map(|node| server(node, address))
    };
    let (imap, user) =
        servers("incomingServer", "imap").min_by_key(|(endpoint, _)| endpoint.security == Security::StartTls)?;
    let (smtp, _) =
        servers("outgoingServer", "smtp").min_by_key(|(endpoint, _)| endpoint.security == Security::StartTls)?;
    let auth = providers::by_imap_host(&imap.host).map_or(Auth::Password, Provider::auth);
    Some(Found { imap, smtp, user, source, auth })
}

/// One server element with the user name that it wants; unencrypted servers are left out.
fn server(node: Node<'_, '_>, address: &EmailAddress) -> Option<(Endpoint, String)> {
    let child = |tag: &str| {
        let text = node.children().find(|child| child.has_tag_name(tag))?.text()?.trim();
        let text = text.replace("%EMAILADDRESS%", address.as_str());
        Some(text.replace("%EMAILLOCALPART%", address.local_part()).replace("%EMAILDOMAIN%", address.domain()))
    };
    let host = child("hostname")?.to_lowercase();
    let port = child("port")?.parse().ok()?;
    let security = match child("socketType")?.as_str() {
        "SSL" => Security::Tls,
        "STARTTLS" => Security::StartTls,
        _ => return None,
    };
    let user = child("username").unwrap_or_else(|| address.as_str().to_owned());
    is_host(&host).then_some((Endpoint { host, port, security }, user))
}

fn is_host(host: &str) -> bool {
    !host.is_empty()
        && host.len() <= 253
        && !host.starts_with(['-', '.'])
        && host.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    const CONFIG: &str = r#"<?xml version="1.0"?>
<clientConfig version="1.1"><emailProvider id="nordlicht.example">
  <domain>nordlicht.example</domain>
  <incomingServer type="pop3"><hostname>pop.nordlicht.example</hostname><port>995</port><socketType>SSL</socketType></incomingServer>
  <incomingServer type="imap"><hostname>plain.nordlicht.example</hostname><port>143</port><socketType>plain</socketType></incomingServer>
  <incomingServer type="imap"><hostname>imap.%EMAILDOMAIN%</hostname><port>143</port><socketType>STARTTLS</socketType>
    <username>%EMAILADDRESS%</username></incomingServer>
  <incomingServer type="imap"><hostname>imap.%EMAILDOMAIN%</hostname><port>993</port><socketType>SSL</socketType>
    <username>%EMAILLOCALPART%</username></incomingServer>
  <outgoingServer type="smtp"><hostname>smtp.nordlicht.example</hostname><port>587</port><socketType>STARTTLS</socketType></outgoingServer>
</emailProvider></clientConfig>"#;

    fn ada() -> EmailAddress {
        EmailAddress::parse("ada@nordlicht.example").unwrap()
    }

    #[test]
    fn tls_comes_before_starttls_and_plain_is_left_out() {
        let found = read(CONFIG, &ada(), Source::Domain).unwrap();
        assert_eq!(found.imap, Endpoint { host: "imap.nordlicht.example".into(), port: 993, security: Security::Tls });
        assert_eq!(
            found.smtp,
            Endpoint { host: "smtp.nordlicht.example".into(), port: 587, security: Security::StartTls }
        );
        assert_eq!(found.user, "ada");
    }

    #[test]
    fn a_hostile_configuration_finds_nothing() {
        let bomb = format!(
            "<!DOCTYPE x [<!ENTITY a \"{}\">]>{}",
            "a".repeat(1000),
            CONFIG.replacen("<?xml version=\"1.0\"?>", "", 1)
        );
        assert_eq!(read(&bomb, &ada(), Source::Domain), None);
        assert_eq!(read(&CONFIG.replace("imap.%EMAILDOMAIN%", "a b/../c"), &ada(), Source::Domain), None);
        assert_eq!(read("<html>not found</html>", &ada(), Source::Domain), None);
        assert_eq!(read("", &ada(), Source::Domain), None);
    }

    #[test]
    fn exchangers_are_read_in_both_spellings() {
        assert_eq!(first_exchanger("10 MX1.example.org.\n20 mx2.example.org.\n").as_deref(), Some("mx1.example.org"));
        assert_eq!(first_exchanger("mx1.example.org\n").as_deref(), Some("mx1.example.org"));
        assert_eq!(first_exchanger("<html>"), None);
        assert_eq!(operators("mx1.mail.example.org").collect::<Vec<_>>(), ["mail.example.org", "example.org"]);
    }
}
