//! Importing files: the desk beside `notmuch new`.

use crate::material::{Material, SEED};
use crate::program::{assert_read, comptoir, timed, weight};
use crate::table::{Table, median};
use comptoir_tests::corpus;
use std::fs;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;

/// A desk that holds the corpus. Dropping it removes it, where it has a folder of its own.
pub struct FullDesk {
    pub directory: PathBuf,
    _folder: Option<TempDir>,
}

pub fn measure(table: &mut Table, material: &Material, rounds: usize) -> FullDesk {
    let (mut ours, mut notmuch, mut peaks) = (Vec::new(), Vec::new(), Vec::new());
    for round in 0..rounds {
        let directory = material.place(&format!("imported-{round}"));
        let path = material.maildir();
        let run = timed(&mut comptoir(&directory, &["import", "maildir", path.to_str().unwrap()]));
        assert_read(&run, material.messages.len());
        ours.push(run.seconds);
        peaks.push(run.peak);
        let _ = fs::remove_dir_all(material.place("maildir/.notmuch"));
        notmuch.push(timed(&mut peer(material, &["new", "--quiet"])).seconds);
    }
    if rounds > 1 {
        table.ratio("import of a Maildir : notmuch new", median(&ours), median(&notmuch), 0.25);
        table.say("memory of `comptoir import`, peak", &format!("{:.0} MB", median(&peaks)));
    }
    let directory = material.place("imported-0");
    say_weight(table, &directory, material.bytes(), material.messages.len());
    FullDesk { directory, _folder: None }
}

/// notmuch over the same Maildir, with a configuration of its own.
pub fn peer(material: &Material, arguments: &[&str]) -> Command {
    let config = material.place("notmuch-config");
    let text = format!(
        "[database]\npath={}\n[user]\nname=Bo\nprimary_email=bo@nordlicht.example\n[new]\ntags=new\n",
        material.place("maildir").display()
    );
    fs::write(&config, text).unwrap();
    let mut command = Command::new("notmuch");
    command.args(arguments).env("NOTMUCH_CONFIG", config);
    command
}

/// A desk of another size, imported from one mbox; one that is kept is taken as it is.
pub fn large(table: &mut Table, count: usize, kept: Option<&Path>) -> FullDesk {
    if let Some(directory) = kept.filter(|directory| directory.exists()) {
        return FullDesk { directory: directory.to_owned(), _folder: None };
    }
    let folder = tempfile::Builder::new().prefix("bench").tempdir().unwrap();
    let path = folder.path().join("all.mbox");
    let mut bytes = 0;
    let mut file = BufWriter::new(fs::File::create(&path).unwrap());
    for message in corpus::messages(SEED, count) {
        bytes += message.len() as u64;
        write_mbox(&mut file, &message);
    }
    file.flush().unwrap();
    let directory = kept.map_or_else(|| folder.path().join("large"), Path::to_owned);
    let run = timed(&mut comptoir(&directory, &["import", "mbox", path.to_str().unwrap()]));
    fs::remove_file(&path).unwrap();
    assert_read(&run, count);
    table.say(
        &format!("import of an mbox with {count} messages"),
        &format!("{:.0} s, peak {:.0} MB", run.seconds, run.peak),
    );
    say_weight(table, &directory, bytes, count);
    FullDesk { directory, _folder: Some(folder) }
}

/// One message in the form mboxrd.
fn write_mbox(file: &mut impl Write, message: &[u8]) {
    file.write_all(b"From bench@bench.example Thu Jan  1 00:00:00 2026\n").unwrap();
    for line in message.split_inclusive(|byte| *byte == b'\n') {
        let quoted = line.iter().position(|byte| *byte != b'>').is_some_and(|at| line[at..].starts_with(b"From "));
        if quoted {
            file.write_all(b">").unwrap();
        }
        file.write_all(line).unwrap();
    }
    file.write_all(b"\n").unwrap();
}

#[expect(clippy::cast_precision_loss, reason = "shown with two decimals")]
fn say_weight(table: &mut Table, directory: &Path, bytes: u64, count: usize) {
    let weight = weight(directory) as f64;
    table.say(
        &format!("bytes on the disk for a byte of mail, {count} messages"),
        &format!("{:.2} ({:.0} MB)", weight / bytes as f64, weight / 1e6),
    );
}
