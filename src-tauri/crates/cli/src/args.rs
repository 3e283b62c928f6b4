//! What can be typed.

use crate::knowledge::KnowledgeVerb;
use crate::returns::ReturnVerb;
use crate::stores::StoreVerb;
use clap::{Args, Parser, Subcommand};
use comptoir_core::KeySource;
use comptoir_kernel::{Problem, Secret};
use std::path::PathBuf;

/// The support desk of a small shop, on the command line.
#[derive(Debug, Parser)]
#[command(name = "comptoir", version, about)]
pub struct Arguments {
    /// The directory of the desk; the window's own when left out
    #[arg(long, env = "COMPTOIR_DATA", global = true, value_name = "DIR")]
    pub data: Option<PathBuf>,
    /// A file with the key, 64 hexadecimal digits; made with a new desk. Without it the keychain is asked
    #[arg(long, env = "COMPTOIR_KEY_FILE", global = true, value_name = "F")]
    pub key_file: Option<PathBuf>,
    /// The key itself, for machines without a keychain
    #[arg(long, env = "COMPTOIR_KEY", global = true, hide_env_values = true, hide = true)]
    pub key: Option<String>,
    /// The passphrase of a desk that has one; for a new desk the choice of it
    #[arg(long, env = "COMPTOIR_PASSPHRASE", global = true, hide_env_values = true, hide = true)]
    pub passphrase: Option<String>,
    /// Act as this person; as the owner when left out
    #[arg(long, env = "COMPTOIR_AGENT", global = true, value_name = "NAME")]
    pub agent: Option<String>,
    /// A file whose first line is that person's PIN
    #[arg(long, global = true, value_name = "F")]
    pub pin_file: Option<PathBuf>,
    /// The PIN itself
    #[arg(long, env = "COMPTOIR_PIN", global = true, hide_env_values = true, hide = true)]
    pub pin: Option<String>,
    /// Answer in JSON
    #[arg(long, global = true)]
    pub json: bool,
    #[command(subcommand)]
    pub verb: Verb,
}

#[derive(Debug, Subcommand)]
pub enum Verb {
    /// Connect, list and remove mailboxes
    Mailbox {
        #[command(subcommand)]
        verb: MailboxVerb,
    },
    /// Connect, list, read and remove shops
    Store {
        #[command(subcommand)]
        verb: StoreVerb,
    },
    /// Find orders by number, name, address, article or tracking
    Orders {
        /// The newest of all when left out
        query: Option<String>,
        /// Those of one customer: their number here, or an address of theirs
        #[arg(long, value_name = "C")]
        customer: Option<String>,
        #[arg(long, default_value_t = 50)]
        limit: u32,
    },
    /// Show one order
    Order {
        /// As the shop says it, with or without #
        number: String,
        /// Ask the shop first
        #[arg(long)]
        fresh: bool,
    },
    /// Begin, move, inspect and settle returns
    Return {
        #[command(subcommand)]
        verb: ReturnVerb,
    },
    /// Find, read, import and publish articles
    Knowledge {
        #[command(subcommand)]
        verb: KnowledgeVerb,
    },
    /// Read every mailbox and send what waits once, or keep watching
    Sync {
        /// Keep reading and sending until interrupted
        #[arg(long)]
        watch: bool,
    },
    /// Read old mail from files
    Import { kind: Kind, path: PathBuf },
    /// List conversations
    List {
        /// mine, unassigned, open, pending, snoozed, closed, spam, drafts, sent or all
        #[arg(long, default_value = "open")]
        view: String,
        #[arg(long, default_value_t = 50)]
        limit: u32,
    },
    /// Show one conversation
    Show { id: i64 },
    /// Full-text search, newest first
    Search {
        query: String,
        #[arg(long, default_value_t = 50)]
        limit: u32,
    },
    /// Answer a conversation
    Reply {
        id: i64,
        #[arg(long, value_name = "F")]
        text_file: PathBuf,
        /// Close the conversation with the answer
        #[arg(long)]
        close: bool,
    },
    /// What has not left yet; `flush` sends what is due
    Outbox {
        #[command(subcommand)]
        verb: Option<OutboxVerb>,
    },
    /// Write a checked, encrypted backup now
    Backup,
    /// Put a backup in the place of the desk
    Restore {
        file: PathBuf,
        /// Open it with the recovery code instead of the keychain
        #[arg(long)]
        recovery_code: Option<String>,
    },
    /// Check the desk and its channels
    Doctor,
    /// Run any command of the contract: `comptoir ask inbox.page '{"view":"open"}'`
    Ask {
        /// `room.deed`
        command: Option<String>,
        /// The request in JSON
        request: Option<String>,
        /// List every command
        #[arg(long)]
        list: bool,
    },
    /// Fill the desk with the sample shop, or remove it
    Sample {
        #[command(subcommand)]
        verb: SampleVerb,
    },
    /// Serve the interface to a browser on this computer
    Host {
        /// 0 takes any free port
        #[arg(long, default_value_t = 0)]
        port: u16,
        /// The built interface
        #[arg(long, value_name = "DIR", default_value = "ui/dist")]
        interface: PathBuf,
        /// The token; a random one when left out
        #[arg(long, env = "COMPTOIR_HOST_TOKEN", hide_env_values = true)]
        token: Option<String>,
    },
    /// The TypeScript text of the contract
    #[command(hide = true)]
    ContractTypescript,
}

#[derive(Debug, Subcommand)]
pub enum MailboxVerb {
    /// Sign in to a mailbox and keep it
    Add(AddMailbox),
    /// List the mailboxes with their state
    List,
    /// Stop using a mailbox; its conversations stay
    Remove { id: i64 },
}

#[derive(Debug, Args)]
pub struct AddMailbox {
    /// The sender's name
    #[arg(long, default_value = "")]
    pub name: String,
    #[arg(long)]
    pub address: String,
    /// imaps://host:port or imap://host:port?starttls
    #[arg(long, value_name = "URL")]
    pub imap: String,
    /// smtps://host:port or smtp://host:port?starttls
    #[arg(long, value_name = "URL")]
    pub smtp: String,
    /// The address when left out
    #[arg(long)]
    pub user: Option<String>,
    /// A file whose first line is the password
    #[arg(long, value_name = "F")]
    pub password_file: PathBuf,
    /// PEM file with the certificate authority of a private server
    #[arg(long, value_name = "F")]
    pub ca_file: Option<PathBuf>,
    /// The server delivers name+anything@ to name@
    #[arg(long)]
    pub plus_addresses: bool,
}

#[derive(Debug, Subcommand)]
pub enum OutboxVerb {
    /// Send what is due now
    Flush,
}

#[derive(Debug, Subcommand)]
pub enum SampleVerb {
    Install,
    Remove,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
pub enum Kind {
    Mbox,
    Maildir,
    Eml,
}

impl Kind {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Mbox => "mbox",
            Self::Maildir => "maildir",
            Self::Eml => "eml",
        }
    }
}

/// The identifier of the window's application, which names its data directory.
const IDENTIFIER: &str = "app.comptoir.desk";

impl Arguments {
    /// The directory of the desk.
    ///
    /// # Errors
    /// The system names no place for data.
    pub fn directory(&self) -> Result<PathBuf, Problem> {
        if let Some(data) = &self.data {
            return std::path::absolute(data).map_err(Problem::broken);
        }
        let home = dirs::data_dir().ok_or_else(|| Problem::refused("file-unreadable").with("path", "~"))?;
        Ok(home.join(IDENTIFIER).join("desk"))
    }

    /// Where the key comes from.
    pub fn key(&self) -> KeySource {
        match (&self.key_file, &self.key, &self.passphrase) {
            (Some(file), ..) => KeySource::File(file.clone()),
            (None, Some(hex), _) => KeySource::Hex(Secret::new(hex.as_str())),
            (None, None, Some(passphrase)) => KeySource::Passphrase(Secret::new(passphrase.as_str())),
            (None, None, None) => KeySource::Chosen,
        }
    }

    /// The PIN of the person named, from its file or the environment.
    ///
    /// # Errors
    /// `file-unreadable`.
    pub fn pin_of_agent(&self) -> Result<Option<String>, Problem> {
        let Some(path) = &self.pin_file else { return Ok(self.pin.clone()) };
        let unreadable = |error| Problem::refused("file-unreadable").with("path", path.display()).because(error);
        let text = std::fs::read_to_string(path).map_err(|error: std::io::Error| unreadable(error))?;
        Ok(Some(text.lines().next().unwrap_or_default().to_owned()))
    }
}
