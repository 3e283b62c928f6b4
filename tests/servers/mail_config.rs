//! The configuration of Dovecot and Postfix under one throwaway folder.

use std::{fs, path::Path};

/// Where everything listens.
#[derive(Debug, Clone, Copy)]
pub struct Ports {
    pub imap: u16,
    pub imaps: u16,
    /// Plain SMTP, from "the world".
    pub smtp: u16,
    /// STARTTLS and sign-in.
    pub submission: u16,
    /// TLS and sign-in.
    pub smtps: u16,
    pub oauth: u16,
}

/// Starts both servers; `$1` is the folder. The configuration must look old, or Postfix waits two seconds.
pub const SCRIPT: &str = r#"
set -e
chown -R root:root "$1/postfix" "$1/queue"
chown postfix:root "$1/data"
touch -d '1 hour ago' "$1"/postfix/*
postfix -c "$1/postfix" check
set +e
dovecot -c "$1/dovecot.conf" -F & servers="$!"
/usr/lib/postfix/sbin/master -c "$1/postfix" -s & servers="$servers $!"
"#;

pub fn write(root: &Path, ports: Ports, mail_uid: u32, mail_gid: u32) {
    for folder in ["postfix", "queue", "data", "mail", "home"] {
        fs::create_dir(root.join(folder)).unwrap();
    }
    for folder in ["mail", "home"] {
        // Fails without need when the tests do not run as root: then the folder is ours already.
        let _ = std::os::unix::fs::chown(root.join(folder), Some(mail_uid), Some(mail_gid));
    }
    let place = root.to_str().unwrap();
    fs::write(root.join("users"), "").unwrap();
    fs::write(root.join("dovecot.conf"), dovecot(place, ports, mail_uid, mail_gid)).unwrap();
    fs::write(root.join("oauth2.conf"), oauth(ports)).unwrap();
    fs::write(root.join("postfix/main.cf"), postfix_main(place)).unwrap();
    fs::write(root.join("postfix/master.cf"), postfix_master(ports)).unwrap();
}

fn dovecot(root: &str, ports: Ports, uid: u32, gid: u32) -> String {
    let Ports { imap, imaps, .. } = ports;
    format!(
        r#"base_dir = {root}/run
state_dir = {root}/state
log_path = {root}/dovecot.log
instance_name = comptoir-{imap}
protocols = imap lmtp
listen = 127.0.0.1
ssl = yes
ssl_cert = <{root}/server.pem
ssl_key = <{root}/server.key
mail_location = maildir:{root}/mail/%u
mail_uid = {uid}
mail_gid = {gid}
first_valid_uid = 1
mail_fsync = never
auth_mechanisms = plain login xoauth2 oauthbearer
auth_failure_delay = 0
passdb {{
  driver = passwd-file
  args = scheme=PLAIN username_format=%u {root}/users
  mechanisms = plain login
}}
passdb {{
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = {root}/oauth2.conf
}}
userdb {{
  driver = passwd-file
  args = username_format=%u {root}/users
  default_fields = uid={uid} gid={gid} home={root}/home/%u
}}
service auth {{
  unix_listener {root}/auth {{
    mode = 0666
  }}
}}
service lmtp {{
  unix_listener {root}/lmtp {{
    mode = 0666
  }}
}}
service imap-login {{
  chroot =
  service_count = 0
  inet_listener imap {{
    port = {imap}
  }}
  inet_listener imaps {{
    port = {imaps}
    ssl = yes
  }}
}}
{CONSTANT}"#
    )
}

/// The part that is the same for every server.
const CONSTANT: &str = r"service anvil {
  chroot =
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service stats {
  chroot =
}
protocol imap {
  mail_max_userip_connections = 100
}
namespace inbox {
  inbox = yes
  separator = /
  mailbox Sent {
    auto = create
    special_use = \Sent
  }
  mailbox Drafts {
    auto = create
    special_use = \Drafts
  }
  mailbox Junk {
    auto = create
    special_use = \Junk
  }
  mailbox Trash {
    auto = create
    special_use = \Trash
  }
}
";

fn oauth(ports: Ports) -> String {
    format!(
        "introspection_mode = post\nintrospection_url = http://127.0.0.1:{}/introspect\nclient_id = dovecot\n\
         client_secret = dovecot\nusername_attribute = email\nactive_attribute = active\nactive_value = true\n",
        ports.oauth
    )
}

/// Every domain is delivered here; a user that nobody added bounces. Mail to `refused.example` is refused at once, mail
/// to `deferred.example` waits for ever.
fn postfix_main(root: &str) -> String {
    format!(
        r"compatibility_level = 3.6
queue_directory = {root}/queue
data_directory = {root}/data
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
mail_owner = postfix
setgid_group = postdrop
myhostname = mail.comptoir.example
mydestination =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
smtpd_peername_lookup = no
disable_dns_lookups = yes
alias_maps =
alias_database =
virtual_mailbox_domains = static:all
virtual_transport = lmtp:unix:{root}/lmtp
transport_maps = inline:{{ {{ refused.example = error:5.1.1 no such user }} {{ deferred.example = smtp:[127.0.0.1]:1 }} }}
smtpd_relay_restrictions = permit_mynetworks, reject
smtpd_sasl_type = dovecot
smtpd_sasl_path = {root}/auth
smtpd_sasl_security_options = noanonymous
smtpd_tls_cert_file = {root}/server.pem
smtpd_tls_key_file = {root}/server.key
smtpd_client_connection_rate_limit = 0
smtpd_error_sleep_time = 0
message_size_limit = 150000000
maillog_file = {root}/postfix.log
maillog_file_prefixes = {root}
in_flow_delay = 0
"
    )
}

fn postfix_master(ports: Ports) -> String {
    let Ports { smtp, submission, smtps, .. } = ports;
    let signed_in = "-o smtpd_sasl_auth_enable=yes -o smtpd_client_restrictions=permit_sasl_authenticated,reject";
    format!(
        "127.0.0.1:{smtp} inet n - n - - smtpd
127.0.0.1:{submission} inet n - n - - smtpd -o smtpd_tls_security_level=encrypt {signed_in}
127.0.0.1:{smtps} inet n - n - - smtpd -o smtpd_tls_wrappermode=yes {signed_in}
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
proxywrite unix - - n - 1 proxymap
smtp unix - - n - - smtp
relay unix - - n - - smtp
showq unix n - n - - showq
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
lmtp unix - - n - - lmtp
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
"
    )
}
