//! Opening a desk: lock, key, pragmas, migrations; then one writer and a few readers.

use crate::{Blobs, MasterKey, Migration, StoreError, migrate};
use crate::{backup, restore};
use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior};
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

const READERS: usize = 3;
/// So many reads go through the writer while it is idle: a command that asks little then needs no second connection, whose
/// opening takes longer than the asking.
const FIRST_READS: usize = 24;
const DATABASE: &str = "desk.db";
/// What a connection holds of the database in memory, and how much of the log is gathered before it goes into the database.
struct Room {
    cache_kib: u32,
    log_pages: u32,
    secure_delete: &'static str,
}

const EVERY_DAY: Room = Room { cache_kib: 32 * 1024, log_pages: 8_000, secure_delete: "ON" };
/// While much is being stored: a page that changes often then goes to the disk seldom. What is deleted meanwhile are pages
/// of the index that were merged into others, whose words are still there.
const MUCH: Room = Room { cache_kib: 128 * 1024, log_pages: 24_000, secure_delete: "FAST" };

/// An open desk.
pub struct Store {
    directory: PathBuf,
    key: MasterKey,
    writer: Mutex<Connection>,
    /// How many are storing much at this moment.
    storing_much: Mutex<usize>,
    readers: Mutex<Readers>,
    first_reads: AtomicUsize,
    reader_returned: Condvar,
    blobs: Blobs,
    /// Held for as long as the desk is open: a second process is refused.
    _lock: File,
}

/// Connections that cannot write, opened when they are needed.
#[derive(Default)]
struct Readers {
    idle: Vec<Connection>,
    opened: usize,
}

impl Room {
    fn give(&self, connection: &Connection) -> rusqlite::Result<()> {
        connection.pragma_update(None, "cache_size", -i64::from(self.cache_kib))?;
        connection.pragma_update(None, "wal_autocheckpoint", self.log_pages)?;
        connection.pragma_update(None, "secure_delete", self.secure_delete)
    }
}

impl Store {
    /// True if a desk was made in this directory before.
    pub fn exists(directory: &Path) -> bool {
        directory.join(DATABASE).exists() || restore::is_unfinished(directory)
    }

    /// Opens or creates the desk in `directory`. A database that needs a migration is backed up first.
    ///
    /// # Errors
    /// Another process holds it, the key is wrong, it is newer than the ladder, or the disk fails.
    pub fn open(directory: &Path, key: &MasterKey, ladder: &[Migration]) -> Result<Self, StoreError> {
        std::fs::create_dir_all(directory)?;
        restrict(directory)?;
        let lock = File::create(directory.join("desk.lock"))?;
        if lock.try_lock().is_err() {
            return Err(StoreError::AlreadyOpen);
        }
        restore::finish(directory)?;
        let path = directory.join(DATABASE);
        let existed = path.exists();
        let mut writer = connect(&path, key, false)?;
        let version = migrate::version(&writer)?;
        if existed && version > 0 && usize::try_from(version).is_ok_and(|taken| taken < ladder.len()) {
            let name = format!("before-migration-{version}.comptoir-backup");
            backup::back_up(&writer, &directory.join("backups"), &name, key)?;
        }
        migrate::migrate(&mut writer, ladder)?;
        Ok(Self {
            blobs: Blobs::new(directory.join("blobs"), key),
            directory: directory.to_owned(),
            key: key.clone(),
            writer: Mutex::new(writer),
            storing_much: Mutex::default(),
            readers: Mutex::default(),
            first_reads: AtomicUsize::new(0),
            reader_returned: Condvar::new(),
            _lock: lock,
        })
    }

    /// Runs `work` in one immediate transaction: commits on `Ok`, rolls back on `Err`.
    ///
    /// # Errors
    /// Whatever `work` answers, or a failure of the transaction itself.
    pub fn write<T, E: From<StoreError>>(&self, work: impl FnOnce(&Transaction<'_>) -> Result<T, E>) -> Result<T, E> {
        let mut connection = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        let transaction =
            connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(StoreError::from)?;
        let answer = work(&transaction)?;
        transaction.commit().map_err(StoreError::from)?;
        Ok(answer)
    }

    /// Gives the writer more room for as long as the answer lives.
    pub fn store_much(&self) -> StoringMuch<'_> {
        let mut others = self.storing_much.lock().unwrap_or_else(PoisonError::into_inner);
        if *others == 0 {
            self.set_room(&MUCH);
        }
        *others += 1;
        StoringMuch(self)
    }

    fn set_room(&self, room: &Room) {
        let writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        // Too little room costs time only.
        if let Err(error) = room.give(&writer) {
            tracing::warn!("the room of the writer stays as it is: {error}");
        }
    }

    /// Runs `work` on a connection that cannot write, in one snapshot.
    ///
    /// # Errors
    /// Whatever `work` answers.
    pub fn read<T, E: From<StoreError>>(&self, work: impl FnOnce(&Connection) -> Result<T, E>) -> Result<T, E> {
        if self.first_reads.fetch_add(1, Ordering::Relaxed) < FIRST_READS
            && let Ok(mut writer) = self.writer.try_lock()
        {
            let borrowed = Borrowed::from(&mut writer).map_err(StoreError::from)?;
            return in_snapshot(&mut *borrowed.0, work);
        }
        let mut connection = self.reader()?;
        let answer = in_snapshot(&mut connection, work);
        self.readers.lock().unwrap_or_else(PoisonError::into_inner).idle.push(connection);
        self.reader_returned.notify_one();
        answer
    }

    /// An idle reader, or a new one while there are few: a short command needs one, the window all.
    fn reader(&self) -> Result<Connection, StoreError> {
        let mut readers = self.readers.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            if let Some(connection) = readers.idle.pop() {
                return Ok(connection);
            }
            if readers.opened < READERS {
                let connection = connect(&self.directory.join(DATABASE), &self.key, true)?;
                readers.opened += 1;
                return Ok(connection);
            }
            readers = self.reader_returned.wait(readers).unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// Files that are too large for a row.
    pub fn blobs(&self) -> &Blobs {
        &self.blobs
    }

    pub fn directory(&self) -> &Path {
        &self.directory
    }

    /// Writes an encrypted, checked copy of the whole database into `backups/`.
    ///
    /// # Errors
    /// The disk fails or the copy does not pass its check.
    pub fn back_up(&self, name: &str) -> Result<backup::BackupReport, StoreError> {
        let source = connect(&self.directory.join(DATABASE), &self.key, true)?;
        let report = backup::back_up(&source, &self.directory.join("backups"), name, &self.key)?;
        self.blobs.copy_into(&self.directory.join("backups").join("blobs"))?;
        Ok(report)
    }

    /// Runs SQLite's integrity check; `ok` is the only good answer.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn check_integrity(&self) -> Result<String, StoreError> {
        self.read(|connection| Ok(connection.query_row("PRAGMA integrity_check", [], |row| row.get(0))?))
    }

    /// Gives freed pages back and empties the write-ahead log, so that erased text is gone from the disk.
    ///
    /// # Errors
    /// The disk fails.
    pub fn vacuum(&self) -> Result<(), StoreError> {
        let connection = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        connection.execute_batch("VACUUM; PRAGMA wal_checkpoint(TRUNCATE);")?;
        Ok(())
    }
}

/// The writer has much room for as long as this lives.
pub struct StoringMuch<'a>(&'a Store);

impl Drop for StoringMuch<'_> {
    fn drop(&mut self) {
        let mut others = self.0.storing_much.lock().unwrap_or_else(PoisonError::into_inner);
        *others -= 1;
        if *others == 0 {
            self.0.set_room(&EVERY_DAY);
        }
    }
}

/// The writer while it reads. It can write again however the reading ends.
struct Borrowed<'a>(&'a mut Connection);

impl<'a> Borrowed<'a> {
    fn from(writer: &'a mut Connection) -> rusqlite::Result<Self> {
        writer.pragma_update(None, "query_only", true)?;
        Ok(Self(writer))
    }
}

impl Drop for Borrowed<'_> {
    fn drop(&mut self) {
        if let Err(error) = self.0.pragma_update(None, "query_only", false) {
            tracing::error!("the writer cannot write any more: {error}");
        }
    }
}

fn in_snapshot<T, E: From<StoreError>>(
    connection: &mut Connection,
    work: impl FnOnce(&Connection) -> Result<T, E>,
) -> Result<T, E> {
    let transaction = connection.transaction().map_err(StoreError::from)?;
    let answer = work(&transaction);
    transaction.finish().map_err(StoreError::from)?;
    answer
}

/// Opens one connection with the key and every pragma that safety asks for.
pub(crate) fn connect(path: &Path, key: &MasterKey, is_reader: bool) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.pragma_update(None, "key", format!("x'{}'", key.to_hex().as_str()))?;
    connection.busy_timeout(Duration::from_secs(10))?;
    // The first read tells whether the key fits.
    connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get::<_, i64>(0))?;
    connection.execute_batch(
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;
         PRAGMA temp_store=MEMORY; PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON;
         PRAGMA journal_size_limit=67108864;",
    )?;
    EVERY_DAY.give(&connection)?;
    if is_reader {
        connection.pragma_update(None, "query_only", true)?;
    }
    connection.set_prepared_statement_cache_capacity(128);
    Ok(connection)
}

/// Only the owner of the account may look into the directory.
#[cfg(unix)]
fn restrict(directory: &Path) -> Result<(), StoreError> {
    use std::os::unix::fs::PermissionsExt;
    Ok(std::fs::set_permissions(directory, std::fs::Permissions::from_mode(0o700))?)
}

#[cfg(not(unix))]
fn restrict(_directory: &Path) -> Result<(), StoreError> {
    Ok(())
}
