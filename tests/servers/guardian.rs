//! A shell that starts servers as root and ends them when its input ends: whatever kills the test, nothing stays behind.

use std::{
    path::Path,
    process::{Child, ChildStdin, Command, Stdio},
};

/// The running shell. Dropping it ends the servers; it does not wait the second that they take for it.
pub struct Guardian {
    shell: Child,
    input: Option<ChildStdin>,
}

impl Guardian {
    /// Runs `script`, which starts servers with `&` and remembers their ids in `$servers`; `$1` is `folder`, which is removed
    /// at the end.
    pub fn start(script: &str, folder: &Path) -> Self {
        let whole = format!(
            "servers=''\n{script}\n\
             trap '' INT TERM HUP\n\
             cat >/dev/null\n\
             kill -TERM $servers 2>/dev/null\n\
             wait\n\
             rm -rf -- \"$1\"\n"
        );
        let is_root = std::fs::metadata("/proc/self").is_ok_and(|own| std::os::unix::fs::MetadataExt::uid(&own) == 0);
        let mut command = if is_root {
            Command::new("sh")
        } else {
            let mut command = Command::new("sudo");
            command.args(["-n", "sh"]);
            command
        };
        let log = std::fs::File::create(folder.join("guardian.log")).unwrap();
        let mut shell = command
            .args(["-c", &whole, "guardian"])
            .arg(folder)
            .env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin")
            .stdin(Stdio::piped())
            .stdout(log.try_clone().unwrap())
            .stderr(log)
            .spawn()
            .expect("mail servers need root or sudo without a password");
        let input = shell.stdin.take();
        Self { shell, input }
    }

    /// False once the script has ended, that is: failed.
    pub fn is_alive(&mut self) -> bool {
        matches!(self.shell.try_wait(), Ok(None))
    }
}

impl Drop for Guardian {
    fn drop(&mut self) {
        drop(self.input.take());
        // The shell outlives us by a moment; only its end needs collecting, if it has come already.
        let _ = self.shell.try_wait();
    }
}
