//! The log: on standard error and in a file beside the desk. Never a person's words.

use std::fs::{File, OpenOptions};
use std::io;
use std::path::Path;
use std::sync::Mutex;
use tracing_subscriber::EnvFilter;
use tracing_subscriber::fmt::writer::MakeWriterExt;

/// A file longer than this is begun anew at the next start, the older one kept beside it.
const LONGEST: u64 = 5 * 1024 * 1024;

/// Starts the log. `COMPTOIR_LOG` chooses what is written, as in `info,comptoir_connectors=debug`.
///
/// # Errors
/// The directory cannot be made or the file cannot be written.
pub fn start(directory: &Path) -> io::Result<()> {
    let filter = EnvFilter::try_from_env("COMPTOIR_LOG").unwrap_or_else(|_| EnvFilter::new("warn,comptoir=info"));
    let file = open(directory)?;
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_ansi(false);
    // A second log in one process can only happen in tests, and the first one serves them too.
    let _already_there = log.with_writer(Mutex::new(file).and(io::stderr)).try_init();
    Ok(())
}

fn open(directory: &Path) -> io::Result<File> {
    std::fs::create_dir_all(directory)?;
    let path = directory.join("comptoir.log");
    if path.metadata().is_ok_and(|data| data.len() > LONGEST) {
        std::fs::rename(&path, directory.join("comptoir.old.log"))?;
    }
    OpenOptions::new().create(true).append(true).open(path)
}
