//! A real notification daemon, and somebody who listens on the message bus.

use crate::stage::PATIENCE;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};

/// The daemon that shows notifications and passes clicks on, and somebody who listens to what is said to it.
pub struct Notifications {
    listener: Child,
    lines: Receiver<String>,
}

impl Notifications {
    /// Starts both and returns when they are there.
    pub fn start() -> Self {
        // The daemon is started by the bus when it is first called, as on any desktop, and ends with the bus.
        let called = Command::new("dunstctl").arg("close-all").output().unwrap();
        assert!(called.status.success(), "{}", String::from_utf8_lossy(&called.stderr));
        let mut listener = Command::new("dbus-monitor")
            .args(["--session", "interface='org.freedesktop.Notifications'", "interface='org.freedesktop.DBus'"])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let output = BufReader::new(listener.stdout.take().unwrap());
        let (sender, lines) = channel();
        // The thread ends with the listener, whose output it reads.
        std::thread::spawn(move || output.lines().map_while(Result::ok).try_for_each(|line| sender.send(line)));
        let mut notifications = Self { listener, lines };
        notifications.wait_for(&["org.freedesktop.DBus"]);
        notifications
    }

    /// Waits until lines that contain these texts have passed over the bus, in this order.
    pub fn wait_for(&mut self, texts: &[&str]) {
        for text in texts {
            while !self.line(text).contains(text) {}
        }
    }

    /// Title and text of the next notification that passes over the bus.
    pub fn next(&mut self) -> (String, String) {
        self.wait_for(&["member=Notify"]);
        // Four texts come before the list of actions: program, icon, title, text.
        let mut texts = Vec::new();
        while texts.len() < 4 {
            let line = self.line("the text of a notification");
            let text = line.trim().strip_prefix("string \"").and_then(|text| text.strip_suffix('"'));
            texts.extend(text.map(str::to_owned));
        }
        (texts[2].clone(), texts[3].clone())
    }

    fn line(&mut self, awaited: &str) -> String {
        let line = self.lines.recv_timeout(PATIENCE);
        line.unwrap_or_else(|_| panic!("{awaited} did not pass over the bus"))
    }

    /// Clicks on the newest notification.
    pub fn click(&self) {
        let clicked = Command::new("dunstctl").args(["action", "0"]).status().unwrap();
        assert!(clicked.success());
    }
}

impl Drop for Notifications {
    fn drop(&mut self) {
        let _killed = self.listener.kill();
        let _ended = self.listener.wait();
    }
}
