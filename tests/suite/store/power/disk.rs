//! A disk that forgets: what was not synced may be there after the power came back, or not, or in part.

use super::recording::Step;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// What a sector is: written whole or not at all.
const SECTOR: usize = 512;

/// What becomes of writes that were not synced. Real disks do any of these.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    Lost,
    Kept,
    /// Those before some moment are there.
    Begun,
    /// Each sector for itself, in no order.
    Torn,
}

pub const FATES: [Fate; 4] = [Fate::Lost, Fate::Kept, Fate::Begun, Fate::Torn];

/// A small generator of the same numbers each time.
pub struct Dice(u64);

impl Dice {
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number below `limit` (SplitMix64).
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((mixed ^ (mixed >> 31)) % limit as u64).unwrap()
    }
}

#[derive(Clone)]
enum Change {
    Write { at: usize, bytes: Vec<u8> },
    Cut(usize),
}

#[derive(Clone, Default)]
struct File {
    durable: Vec<u8>,
    pending: Vec<Change>,
}

#[derive(Clone)]
enum Naming {
    Made(PathBuf, usize),
    Renamed(PathBuf, PathBuf),
    Removed(PathBuf),
}

/// Files by number and names for them, each as on the disk and as the process sees it.
#[derive(Clone, Default)]
pub struct Disk {
    files: Vec<File>,
    seen: BTreeMap<PathBuf, usize>,
    durable: BTreeMap<PathBuf, usize>,
    pending: Vec<Naming>,
}

impl Disk {
    pub fn take(&mut self, step: &Step) {
        match step {
            Step::Make(path) => {
                self.file(path);
            }
            Step::Write { path, at, bytes } => {
                self.file(path).pending.push(Change::Write { at: *at, bytes: bytes.clone() });
            }
            Step::Cut { path, length } => self.file(path).pending.push(Change::Cut(*length)),
            Step::Sync(path) if self.seen.contains_key(path) => {
                let file = self.file(path);
                for change in std::mem::take(&mut file.pending) {
                    apply(&mut file.durable, &change, |_| true);
                }
            }
            Step::Sync(directory) => self.sync_names(directory),
            Step::Rename { from, to } => {
                if let Some(number) = self.seen.remove(from) {
                    self.seen.insert(to.clone(), number);
                    self.pending.push(Naming::Renamed(from.clone(), to.clone()));
                }
            }
            Step::Remove(path) => {
                if self.seen.remove(path).is_some() {
                    self.pending.push(Naming::Removed(path.clone()));
                }
            }
        }
    }

    /// The file of a name; one that is new gets a name that is not synced yet.
    fn file(&mut self, path: &Path) -> &mut File {
        let number = self.seen.get(path).copied().unwrap_or_else(|| {
            self.files.push(File::default());
            let number = self.files.len() - 1;
            self.seen.insert(path.to_owned(), number);
            self.pending.push(Naming::Made(path.to_owned(), number));
            number
        });
        &mut self.files[number]
    }

    fn sync_names(&mut self, directory: &Path) {
        let is_here = |naming: &Naming| match naming {
            Naming::Made(path, _) | Naming::Removed(path) | Naming::Renamed(path, _) => {
                path.parent() == Some(directory)
            }
        };
        let (here, elsewhere): (Vec<_>, Vec<_>) = std::mem::take(&mut self.pending).into_iter().partition(is_here);
        self.pending = elsewhere;
        here.into_iter().for_each(|naming| rename(&mut self.durable, naming));
    }

    /// What lies on the disk after the power went now.
    pub fn after_power_loss(&self, fate: Fate, dice: &mut Dice) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut names = self.durable.clone();
        // Names come back in the order in which they were given, up to some moment.
        let kept = match fate {
            Fate::Lost => 0,
            Fate::Kept => self.pending.len(),
            Fate::Begun | Fate::Torn => dice.below(self.pending.len() + 1),
        };
        self.pending.iter().take(kept).cloned().for_each(|naming| rename(&mut names, naming));
        names.into_iter().map(|(path, number)| (path, survivor(&self.files[number], fate, dice))).collect()
    }
}

fn rename(names: &mut BTreeMap<PathBuf, usize>, naming: Naming) {
    match naming {
        Naming::Made(path, number) => {
            names.insert(path, number);
        }
        Naming::Removed(path) => {
            names.remove(&path);
        }
        Naming::Renamed(from, to) => {
            if let Some(number) = names.remove(&from) {
                names.insert(to, number);
            }
        }
    }
}

fn survivor(file: &File, fate: Fate, dice: &mut Dice) -> Vec<u8> {
    let mut bytes = file.durable.clone();
    let begun = dice.below(file.pending.len() + 1);
    for (number, change) in file.pending.iter().enumerate() {
        match fate {
            Fate::Lost => {}
            Fate::Kept => apply(&mut bytes, change, |_| true),
            Fate::Begun if number < begun => apply(&mut bytes, change, |_| true),
            // The write that was under way when the power went.
            Fate::Begun if number == begun => {
                let sectors = dice.below(9);
                apply(&mut bytes, change, |sector| sector < sectors);
            }
            Fate::Begun => {}
            Fate::Torn => apply(&mut bytes, change, |_| dice.below(2) == 0),
        }
    }
    bytes
}

/// Does a change, as far as `is_written` says of each of its sectors, counted from its beginning.
fn apply(bytes: &mut Vec<u8>, change: &Change, mut is_written: impl FnMut(usize) -> bool) {
    match change {
        Change::Cut(length) if is_written(0) => bytes.resize(*length, 0),
        Change::Cut(_) => {}
        Change::Write { at, bytes: new } => {
            let (mut from, mut number) = (0, 0);
            while from < new.len() {
                // Sectors lie where the disk has them, not where the write began.
                let to = new.len().min((at + from) / SECTOR * SECTOR + SECTOR - at);
                if is_written(number) {
                    bytes.resize(bytes.len().max(at + to), 0);
                    bytes[at + from..at + to].copy_from_slice(&new[from..to]);
                }
                (from, number) = (to, number + 1);
            }
        }
    }
}

#[test]
fn what_was_synced_is_there_and_the_rest_may_be_gone() {
    let path = PathBuf::from("/d/a");
    let write = |at, text: &str| Step::Write { path: path.clone(), at, bytes: text.into() };
    let mut disk = Disk::default();
    let after = |disk: &Disk, fate| disk.after_power_loss(fate, &mut Dice::new(1)).get(&path).cloned();
    disk.take(&write(0, "one"));
    disk.take(&Step::Sync(path.clone()));
    assert_eq!(after(&disk, Fate::Lost), None, "nobody synced the name");
    disk.take(&Step::Sync("/d".into()));
    disk.take(&write(3, " two"));
    assert_eq!(after(&disk, Fate::Lost).unwrap(), b"one");
    assert_eq!(after(&disk, Fate::Kept).unwrap(), b"one two");
    disk.take(&Step::Cut { path: path.clone(), length: 2 });
    assert_eq!(after(&disk, Fate::Kept).unwrap(), b"on");
    disk.take(&Step::Remove(path.clone()));
    assert_eq!((after(&disk, Fate::Lost).unwrap().as_slice(), after(&disk, Fate::Kept)), (&b"one"[..], None));
}
