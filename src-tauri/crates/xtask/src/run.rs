//! `cargo xtask run`: from a fresh checkout to the open window.

use crate::display::{self, VirtualDisplay};
use crate::node::Node;
use crate::process::{Failure, command, run as run_command};
use crate::{interface, packages, project};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Child;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

/// A picture of an empty screen compresses to less than this.
const PAINTED: u64 = 8_000;
/// Software rendering on a busy machine takes its time.
const PATIENCE: Duration = Duration::from_secs(60);

#[derive(Clone, clap::Args)]
pub struct Options {
    /// Where the desk keeps its data; without it the platform's own place is used.
    #[arg(long)]
    data: Option<PathBuf>,
    /// Close the window after this many seconds.
    #[arg(long)]
    seconds: Option<u64>,
    /// Where the picture goes when there is no display.
    #[arg(long, default_value = "screenshots/window.png")]
    screenshot: PathBuf,
    /// A file with the key of the desk; without it the system's keychain is asked.
    #[arg(long, env = "COMPTOIR_KEY_FILE")]
    key_file: Option<PathBuf>,
}

pub fn run(options: &Options) -> Result<(), Failure> {
    let has_display = display::is_present();
    packages::ensure(if has_display { &[packages::BUILD] } else { &[packages::BUILD, packages::VIRTUAL_DISPLAY] })?;
    interface::build(&Node::find()?)?;
    // The whole workspace, as the tests build it: a single package would have other features and be built again later.
    run_command(command("cargo", &project::root(), &["build", "--workspace", "--bins"]))?;
    let options = &with_key_file(options)?;
    if has_display {
        println!("Opening the window");
        let (desk, ended) = open(options, None)?;
        return stay(desk, &ended, options.seconds);
    }
    let display = VirtualDisplay::start()?;
    println!("There is no display: opening the window on a virtual one ({})", display.name);
    let (desk, ended) = open(options, Some(&display.name))?;
    let file = project::root().join(&options.screenshot);
    take_picture(&display.name, &file, &ended)?;
    println!("A picture of the window is in {}", options.screenshot.display());
    if options.seconds.is_none() {
        println!("The window stays open until Ctrl-C");
    }
    stay(desk, &ended, options.seconds)
}

/// A machine without a message bus has no keychain either: the key then lies in a file beside the data.
fn with_key_file(options: &Options) -> Result<Options, Failure> {
    let mut options = options.clone();
    if options.key_file.is_none() && !has_bus() {
        // A desk of its own, because one that has its key in a file cannot be opened by the keychain later.
        let data = options.data.take().unwrap_or_else(|| project::target().join("run/desk"));
        fs::create_dir_all(&data)?;
        let file = data.with_extension("key");
        println!("There is no keychain: the desk is {} and its key {}", data.display(), file.display());
        (options.data, options.key_file) = (Some(data), Some(file));
    }
    Ok(options)
}

/// Whether this session has the message bus over which keychains are asked.
fn has_bus() -> bool {
    let runtime = std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from);
    let has_usual = runtime.is_some_and(|directory| directory.join("bus").exists());
    !cfg!(target_os = "linux") || has_usual || std::env::var_os("DBUS_SESSION_BUS_ADDRESS").is_some()
}

/// The running desk. It ends when this value is dropped.
struct Desk(Child);

impl Drop for Desk {
    fn drop(&mut self) {
        // It may have ended by itself; there is nobody left to tell.
        let _ended = self.0.kill().and_then(|()| self.0.wait());
    }
}

/// Starts the desk. The receiver hangs up when it has ended.
fn open(options: &Options, display: Option<&str>) -> Result<(Desk, Receiver<()>), Failure> {
    let mut command = display::ending_with_us(project::binary("comptoir-desktop"));
    if let Some(data) = &options.data {
        command.arg("--data").arg(data);
    }
    if let Some(file) = &options.key_file {
        command.arg("--key-file").arg(file);
    }
    if let Some(display) = display {
        command.env("DISPLAY", display);
    }
    let mut child = command.stdout(std::process::Stdio::piped()).spawn()?;
    let (still_open, ended) = channel::<()>();
    // The program's standard output closes when it ends, which needs no waiting on the child itself.
    if let Some(mut output) = child.stdout.take() {
        std::thread::spawn(move || {
            let _copied = std::io::copy(&mut output, &mut std::io::stdout());
            drop(still_open);
        });
    }
    Ok((Desk(child), ended))
}

/// Leaves the window open until the person closes it, at most for so many seconds.
fn stay(mut desk: Desk, ended: &Receiver<()>, seconds: Option<u64>) -> Result<(), Failure> {
    if !wait(ended, seconds.map(Duration::from_secs)) {
        return Ok(());
    }
    let status = desk.0.wait()?;
    if status.success() {
        Ok(())
    } else {
        Err(Failure(format!("the desk ended with {status}; the lines above say why")))
    }
}

/// Waits for the desk to end, at most for `limit`. Returns whether it ended.
fn wait(ended: &Receiver<()>, limit: Option<Duration>) -> bool {
    match limit.map(|limit| ended.recv_timeout(limit)) {
        Some(Err(RecvTimeoutError::Timeout)) => false,
        Some(_) => true,
        None => {
            // Only hanging up is ever heard.
            let _hung_up = ended.recv();
            true
        }
    }
}

/// Takes pictures until the window is painted and no longer changes.
fn take_picture(display: &str, file: &Path, ended: &Receiver<()>) -> Result<(), Failure> {
    fs::create_dir_all(file.parent().unwrap_or(file))?;
    let start = Instant::now();
    let mut before = 0;
    while start.elapsed() < PATIENCE {
        if wait(ended, Some(Duration::from_millis(700))) {
            return Err(Failure("the window closed before it was painted; the lines above say why".to_owned()));
        }
        display::picture(display, file)?;
        let size = fs::metadata(file)?.len();
        if size > PAINTED && size.abs_diff(before) < 200 {
            return Ok(());
        }
        before = size;
    }
    Err(Failure(format!("nothing was painted within {} seconds", PATIENCE.as_secs())))
}
