//! The corpus on the disk and in the real servers.

use comptoir_tests::{MailServers, corpus};
use std::fs;
use std::path::PathBuf;
use tempfile::TempDir;

/// The seed of every run: figures of two days compare.
pub const SEED: u64 = 20_261_122;

pub struct Material {
    folder: TempDir,
    pub messages: Vec<Vec<u8>>,
}

impl Material {
    /// Writes the corpus as a Maildir.
    pub fn write(count: usize) -> Self {
        let folder = tempfile::Builder::new().prefix("bench").tempdir().unwrap();
        let messages: Vec<Vec<u8>> = corpus::messages(SEED, count).collect();
        let material = Self { folder, messages };
        for part in ["cur", "new", "tmp"] {
            fs::create_dir_all(material.maildir().join(part)).unwrap();
        }
        for (number, message) in material.messages.iter().enumerate() {
            let name = format!("cur/{}.M{number}.bench:2,S", 1_700_000_000 + number);
            fs::write(material.maildir().join(name), message).unwrap();
        }
        material
    }

    /// The corpus as a Maildir.
    pub fn maildir(&self) -> PathBuf {
        self.place("maildir/INBOX")
    }

    /// A path of one's own beside the corpus.
    pub fn place(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn bytes(&self) -> u64 {
        self.messages.iter().map(|message| message.len() as u64).sum()
    }

    #[expect(clippy::cast_precision_loss, reason = "shown with no decimals")]
    pub fn megabytes(&self) -> f64 {
        self.bytes() as f64 / 1e6
    }

    /// A provider with the corpus in one inbox.
    pub fn serve(&self, address: &str) -> MailServers {
        let servers = MailServers::start();
        servers.add_user(address);
        servers.fill(address, self.messages.iter().map(Vec::as_slice));
        servers
    }
}
