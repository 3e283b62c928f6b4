//! A virtual display for machines without one, and a picture of it.

use crate::process::{Failure, output_of};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// The size of the window in the design pictures.
const SCREEN: &str = "1440x900x24";

/// A running Xvfb. It ends when this value is dropped.
pub struct VirtualDisplay {
    server: Child,
    /// The value of DISPLAY for its clients, such as `:99`.
    pub name: String,
}

impl VirtualDisplay {
    /// Starts a server on the first free number.
    ///
    /// # Errors
    /// Xvfb is not installed or does not start.
    pub fn start() -> Result<Self, Failure> {
        let mut command = ending_with_us("Xvfb");
        command.args(["-displayfd", "1", "-screen", "0", SCREEN, "-nolisten", "tcp"]);
        let mut server = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
        let mut number = String::new();
        if let Some(stream) = server.stdout.take() {
            BufReader::new(stream).read_line(&mut number)?;
        }
        // From here on dropping `display` also ends a server that gave no number.
        let display = Self { server, name: format!(":{}", number.trim()) };
        if number.trim().is_empty() {
            Err(Failure("the virtual display did not start".to_owned()))
        } else {
            Ok(display)
        }
    }
}

impl Drop for VirtualDisplay {
    fn drop(&mut self) {
        // It may have ended by itself; there is nobody left to tell.
        let _ended = self.server.kill().and_then(|()| self.server.wait());
    }
}

/// Whether this session can show a window.
pub fn is_present() -> bool {
    let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || is_set("DISPLAY") || is_set("WAYLAND_DISPLAY")
}

/// A command that the kernel ends together with this process, where the system can do that.
pub fn ending_with_us(program: impl AsRef<std::ffi::OsStr>) -> Command {
    if output_of("setpriv", &["--version"]).is_none() {
        return Command::new(program);
    }
    let mut command = Command::new("setpriv");
    command.args(["--pdeathsig", "TERM", "--"]).arg(program);
    command
}

/// Writes a picture of the whole display.
///
/// # Errors
/// ImageMagick's `import` is missing or fails.
pub fn picture(display: &str, file: &Path) -> Result<(), Failure> {
    let status = Command::new("import").args(["-display", display, "-window", "root"]).arg(file).status()?;
    if status.success() { Ok(()) } else { Err(Failure(format!("no picture of the display could be taken: {status}"))) }
}
