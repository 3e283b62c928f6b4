//! What the program is started with, and where the desk lies.

use comptoir_core::KeySource;
use comptoir_kernel::Secret;
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};
use tauri::{AppHandle, Manager};

/// The name on the bus of the desk at the platform's own place.
const BUS_NAME: &str = "app.comptoir.desk";

/// A support desk for small shops, kept on your own computer.
#[derive(clap::Parser)]
#[command(name = "comptoir-desktop", version)]
pub struct Arguments {
    /// The directory of the desk; without it the platform's own place for data is used
    #[arg(long, value_name = "DIR", env = "COMPTOIR_DATA")]
    data: Option<PathBuf>,
    /// A file with the key of the desk, 64 hexadecimal digits; without it the system's keychain is asked
    #[arg(long, value_name = "FILE", env = "COMPTOIR_KEY_FILE")]
    key_file: Option<PathBuf>,
    /// The key of the desk itself, for machines without a keychain
    #[arg(long, value_name = "HEX", env = "COMPTOIR_KEY", hide_env_values = true, hide = true)]
    key: Option<String>,
    /// The passphrase of a desk that has one, for starts without a person
    #[arg(long, env = "COMPTOIR_PASSPHRASE", hide_env_values = true, hide = true)]
    passphrase: Option<String>,
}

impl Arguments {
    /// The directory that holds the database.
    ///
    /// # Errors
    /// The system names no place for data.
    pub fn directory(&self, app: &AppHandle) -> tauri::Result<PathBuf> {
        match &self.data {
            Some(directory) => Ok(std::path::absolute(directory)?),
            // A subfolder of its own: the web view keeps its caches beside it.
            None => Ok(app.path().app_data_dir()?.join("desk")),
        }
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

    /// The name by which a second start finds the first.
    pub fn bus_name(&self) -> String {
        let Some(directory) = &self.data else { return BUS_NAME.to_owned() };
        let mut hasher = DefaultHasher::new();
        std::path::absolute(directory).unwrap_or_else(|_| directory.clone()).hash(&mut hasher);
        format!("{BUS_NAME}.d{:016x}", hasher.finish())
    }
}

/// Where saved attachments go: the person's downloads, or their home where no such directory is named.
pub fn downloads(app: &AppHandle) -> PathBuf {
    let path = app.path();
    path.download_dir().or_else(|_| path.home_dir()).unwrap_or_default()
}

/// A place in a directory where no file lies yet, named like the one that was proposed.
pub fn free_place(directory: &Path, proposed: &Path) -> PathBuf {
    let stem = proposed.file_stem().unwrap_or_default().to_string_lossy();
    let extension =
        proposed.extension().map(|extension| format!(".{}", extension.to_string_lossy())).unwrap_or_default();
    let numbered = (1..).map(|number| directory.join(format!("{stem} ({number}){extension}")));
    let mut places = std::iter::once(directory.join(format!("{stem}{extension}"))).chain(numbered);
    places.find(|place| !place.exists()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::Parser;

    fn started(words: &[&str]) -> Arguments {
        Arguments::parse_from([&["comptoir-desktop"], words].concat())
    }

    #[test]
    fn two_desks_have_two_names_and_one_desk_has_one() {
        assert_eq!(started(&["--data", "one"]).bus_name(), started(&["--data", "./one"]).bus_name());
        assert_ne!(started(&["--data", "one"]).bus_name(), started(&["--data", "two"]).bus_name());
        assert_eq!(started(&[]).bus_name(), BUS_NAME);
    }

    #[test]
    fn a_file_that_is_there_is_never_written_over() {
        let directory = tempfile::tempdir().unwrap();
        for expected in ["bill.pdf", "bill (1).pdf", "bill (2).pdf"] {
            let place = free_place(directory.path(), Path::new("/elsewhere/bill.pdf"));
            assert_eq!(place, directory.path().join(expected));
            std::fs::write(place, "").unwrap();
        }
    }

    #[test]
    fn a_key_file_comes_before_the_keychain() {
        assert!(matches!(started(&["--key-file", "k"]).key(), KeySource::File(path) if path.as_os_str() == "k"));
        assert!(matches!(started(&[]).key(), KeySource::Chosen));
    }
}
