//! A real notification daemon, and somebody who listens on the message bus.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

/// The daemon that shows notifications and passes clicks on. Dropping it ends it.
pub struct Notifications {
    daemon: Child,
    listener: Child,
    lines: Receiver<String>,
}

impl Notifications {
    /// Starts the daemon and the listener and returns when both are there.
    pub fn start() -> Self {
        let daemon = Command::new("dunst").args(["-conf", "/dev/null"]).stderr(Stdio::null()).spawn().unwrap();
        let mut listener = Command::new("dbus-monitor")
            .args(["--session", "interface='org.freedesktop.Notifications'", "interface='org.freedesktop.DBus'"])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let output = BufReader::new(listener.stdout.take().unwrap());
        let (sender, lines) = channel();
        // The thread ends with the listener, whose output it reads.
        std::thread::spawn(move || output.lines().map_while(Result::ok).try_for_each(|line| sender.send(line)));
        let mut notifications = Self { daemon, listener, lines };
        notifications.wait_for(&["org.freedesktop.DBus"]);
        while !notifications.is_ready() {
            assert!(notifications.daemon.try_wait().unwrap().is_none(), "the notification daemon ended");
        }
        notifications
    }

    /// Waits until lines that contain these texts have passed over the bus, in this order.
    pub fn wait_for(&mut self, texts: &[&str]) {
        for text in texts {
            loop {
                let line = self.lines.recv_timeout(Duration::from_secs(30));
                let line = line.unwrap_or_else(|_| panic!("{text:?} did not pass over the bus"));
                if line.contains(text) {
                    break;
                }
            }
        }
    }

    /// Clicks on the newest notification.
    pub fn click(&self) {
        let clicked = Command::new("dunstctl").args(["action", "0"]).status().unwrap();
        assert!(clicked.success());
    }

    fn is_ready(&self) -> bool {
        let asked = Command::new("dunstctl").args(["count", "displayed"]).stderr(Stdio::null()).output().unwrap();
        asked.status.success()
    }
}

impl Drop for Notifications {
    fn drop(&mut self) {
        for child in [&mut self.daemon, &mut self.listener] {
            let _killed = child.kill();
            let _ended = child.wait();
        }
    }
}
