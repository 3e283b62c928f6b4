//! Opening the window under a driver, in a home of its own.

use fantoccini::elements::Element;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::fs;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// How long the machine may take for anything that a person would wait for.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// A bus that starts no service when it is called, so that no keyring comes and asks for its password.
const LONELY_BUS: &str = r#"<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"#;

/// A bus on which a keyring is named that never comes: as one that asks for its password and gets no answer.
const SILENT_KEYRING: &str = "[D-BUS Service]\nName=org.freedesktop.secrets\nExec=/usr/bin/tail -f /dev/null\n";

/// A person's home: settings, keyring and desk of one test.
pub struct Home {
    directory: TempDir,
    has_small_disk: bool,
}

/// Where the key of the desk comes from.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// A file in the home.
    File,
    /// A keyring that is unlocked with a password, on a message bus of its own.
    Keyring,
    /// A message bus on which no keyring answers.
    NoKeyring,
    /// No message bus at all.
    NoBus,
    /// A keyring that is called and does not answer.
    SilentKeyring,
}

impl Home {
    pub fn new() -> Self {
        Self { directory: tempfile::tempdir().unwrap(), has_small_disk: false }
    }

    /// A home whose desk lies on a small disk of its own, which only its programs see. None where the system gives us none.
    pub fn with_small_disk() -> Option<Self> {
        let mut probe = Command::new("unshare");
        probe.args(["--mount", "--map-root-user", "mount", "-t", "tmpfs", "none", "/tmp"]);
        let may_mount = probe.output().is_ok_and(|output| output.status.success());
        may_mount.then(|| Self { has_small_disk: true, ..Self::new() })
    }

    pub fn path(&self) -> &Path {
        self.directory.path()
    }

    /// The directory of the desk.
    pub fn desk(&self) -> PathBuf {
        self.path().join("desk")
    }

    pub fn key_file(&self) -> PathBuf {
        self.path().join("key")
    }
}

/// The open window. Dropping it ends the program, also when a test fails.
pub struct Window {
    pub client: Client,
    driver: Driver,
    desk: PathBuf,
}

struct Driver(Child);

impl Drop for Driver {
    fn drop(&mut self) {
        // The driver leads a group of its own, so that the window ends with it.
        let group = format!("-{}", self.0.id());
        let _killed = Command::new("kill").args(["-KILL", "--", &group]).stderr(Stdio::null()).status();
        let _ended = self.0.wait();
    }
}

impl Window {
    /// Opens the desk of a home in the window, with the key from a file.
    pub async fn open(home: &Home) -> Self {
        Self::open_with(home, Key::File).await
    }

    pub async fn open_with(home: &Home, key: Key) -> Self {
        let port = free_port();
        let driver = Driver(start_driver(home, key, port));
        let mut arguments = vec!["--data".to_owned(), home.desk().display().to_string()];
        if key == Key::File {
            arguments.extend(["--key-file".to_owned(), home.key_file().display().to_string()]);
        }
        let browser = json!({ "binary": program("comptoir-desktop"), "args": arguments });
        let capabilities = json!({ "webkitgtk:browserOptions": browser });
        let capabilities = capabilities.as_object().unwrap().clone();
        let start = Instant::now();
        loop {
            let mut builder = ClientBuilder::new(HttpConnector::new());
            let builder = builder.capabilities(capabilities.clone());
            // A driver whose program ended before it showed a window says nothing at all.
            let connected = tokio::time::timeout(PATIENCE, builder.connect(&format!("http://127.0.0.1:{port}"))).await;
            match connected.unwrap_or_else(|_| panic!("the program shows no window")) {
                Ok(client) => return Self { client, driver, desk: home.desk() },
                // The driver has not opened its port yet.
                Err(error) if start.elapsed() > PATIENCE => panic!("the window did not open: {error}"),
                Err(_) => pause().await,
            }
        }
    }

    /// A path as the program sees it, in a home with a disk of its own.
    pub fn seen(&self, path: &Path) -> PathBuf {
        Path::new("/proc").join(self.driver.0.id().to_string()).join("root").join(path.strip_prefix("/").unwrap())
    }

    /// Ends the program as a person does who closes the window, and waits until it has let go of the desk.
    pub async fn close(self) {
        self.client.close().await.unwrap();
        drop(self.driver);
        let is_free = || fs::File::open(self.desk.join("desk.lock")).is_ok_and(|lock| lock.try_lock().is_ok());
        let has_lock = self.desk.join("desk.lock").exists();
        eventually("the program has ended", async || !has_lock || is_free()).await;
    }

    /// Asks the desk through the same door as the interface. Answers what the desk answers, or its problem.
    pub async fn ask(&self, command: &str, request: Value) -> Result<Value, Value> {
        let script = "const [command, request, done] = arguments;
            window.__TAURI_INTERNALS__.invoke('ask', { command, request })
                .then((answer) => done({ answer }), (problem) => done({ problem }));";
        let answer = self.client.execute_async(script, vec![json!(command), request]).await.unwrap();
        match answer.get("problem") {
            Some(problem) => Err(problem.clone()),
            None => Ok(answer["answer"].clone()),
        }
    }

    /// Waits until the window shows a text.
    pub async fn shows(&self, text: &str) {
        let start = Instant::now();
        loop {
            let seen = self.text().await;
            if seen.contains(text) {
                return;
            }
            if start.elapsed() > PATIENCE {
                let picture = self.keep_picture().await;
                panic!("the window does not show {text:?} but:\n{seen}\n{picture}");
            }
            pause().await;
        }
    }

    /// Clicks on the button with this text.
    pub async fn press(&self, label: &str) {
        let path = format!("//button[not(@disabled) and contains(normalize-space(.), '{label}')]");
        let button = self.client.wait().at_most(PATIENCE).for_element(Locator::XPath(&path)).await;
        let pressed = match button {
            Ok(button) => button.click().await,
            Err(_) => panic!("there is no button {label:?}: {}", self.keep_picture().await),
        };
        if let Err(error) = pressed {
            panic!("the button {label:?} cannot be pressed, {error}: {}", self.keep_picture().await);
        }
    }

    /// Types a text into a field in place of what it holds.
    pub async fn fill(&self, field: &Element, text: &str) {
        field.click().await.unwrap();
        // Control and A selects everything; the keys are let go at the end of each call.
        field.send_keys("\u{e009}a").await.unwrap();
        field.send_keys(text).await.unwrap();
    }

    /// Types on the keyboard, wherever the focus is.
    pub async fn type_keys(&self, keys: &str) {
        let start = Instant::now();
        loop {
            let typed = match self.client.active_element().await {
                Ok(active) => active.send_keys(keys).await,
                Err(error) => Err(error),
            };
            match typed {
                // What had the keyboard was replaced before anything was typed into it, or while it was being named.
                Err(error) if error.is_stale_element_reference() && start.elapsed() < PATIENCE => pause().await,
                typed => return typed.unwrap(),
            }
        }
    }

    /// What a selector finds, as soon as it is there.
    pub async fn find(&self, selector: &str) -> Element {
        let found = self.client.wait().at_most(PATIENCE).for_element(Locator::Css(selector)).await;
        match found {
            Ok(element) => element,
            Err(_) => panic!("nothing is {selector}: {}", self.keep_picture().await),
        }
    }

    /// Everything that a selector finds now.
    pub async fn find_all(&self, selector: &str) -> Vec<Element> {
        self.client.find_all(Locator::Css(selector)).await.unwrap()
    }

    /// Writes a picture of the window to the target directory and answers its path.
    pub async fn keep_picture(&self) -> String {
        let thread = std::thread::current();
        let test = thread.name().unwrap_or("window").replace("::", "-");
        let path = program("comptoir-desktop").with_file_name(format!("{test}.png"));
        fs::write(&path, self.client.screenshot().await.unwrap()).unwrap();
        path.display().to_string()
    }

    /// Everything that the window shows in words. Read by the page itself: the driver leaves shortened lines out.
    pub async fn text(&self) -> String {
        let text = self.client.execute("return document.body.innerText", Vec::new()).await.unwrap();
        text.as_str().unwrap_or_default().to_owned()
    }
}

/// Waits until something is so.
pub async fn eventually(what: &str, is_so: impl AsyncFn() -> bool) {
    let start = Instant::now();
    while !is_so().await {
        assert!(start.elapsed() < PATIENCE, "not within {} seconds: {what}", PATIENCE.as_secs());
        pause().await;
    }
}

/// A program of this workspace that cargo has built.
pub fn program(name: &str) -> PathBuf {
    let this = std::env::current_exe().unwrap();
    let path = this.ancestors().nth(2).unwrap().join(name);
    assert!(path.exists(), "{name} is not built: run `cargo build --workspace --bins`");
    path
}

fn start_driver(home: &Home, key: Key, port: u16) -> Child {
    assert!(std::env::var_os("DISPLAY").is_some(), "there is no display: run `cargo xtask test --only window`");
    let driver = format!("exec WebKitWebDriver --host=127.0.0.1 --port={port}");
    let script = match key {
        Key::File => driver,
        Key::NoBus => driver,
        Key::NoKeyring => on_bus(home, LONELY_BUS, &driver),
        Key::SilentKeyring => {
            fs::write(home.path().join("keyring.service"), SILENT_KEYRING).unwrap();
            let services = format!("<servicedir>{}</servicedir>\n  <policy", home.path().display());
            on_bus(home, &LONELY_BUS.replacen("<policy", &services, 1), &driver)
        }
        Key::Keyring => {
            let unlock = "printf test | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1";
            // Whoever asks before it has its name on the bus starts a second one, which is locked.
            let named = "until dbus-send --session --print-reply --dest=org.freedesktop.DBus / \
                org.freedesktop.DBus.GetNameOwner string:org.freedesktop.secrets >/dev/null 2>&1; do sleep 0.05; done";
            format!("exec dbus-run-session -- sh -c '{unlock}; {named}; {driver}'")
        }
    };
    let mut command = if home.has_small_disk {
        fs::create_dir_all(home.desk()).unwrap();
        let mount = format!("mount -t tmpfs -o size=16m none '{}' && {script}", home.desk().display());
        let mut command = Command::new("unshare");
        command.args(["--mount", "--map-root-user", "sh", "-c", &mount]);
        command
    } else {
        let mut command = Command::new("sh");
        command.args(["-c", &script]);
        command
    };
    command.env("HOME", home.path()).env("XDG_RUNTIME_DIR", home.path());
    for inherited in
        ["XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "COMPTOIR_KEY", "COMPTOIR_DATA", "COMPTOIR_PASSPHRASE"]
    {
        command.env_remove(inherited);
    }
    if key == Key::NoBus {
        command.env_remove("DBUS_SESSION_BUS_ADDRESS");
    }
    command
        .env("LANG", "en_US.UTF-8")
        .env("TZ", "UTC")
        .env("TAURI_AUTOMATION", "true")
        .env("TAURI_WEBVIEW_AUTOMATION", "true");
    // Nothing is looked up outside of this machine.
    command.env("COMPTOIR_AUTOCONFIG_URL", "");
    command.stdout(Stdio::null()).stderr(Stdio::null()).process_group(0).spawn().unwrap()
}

/// A driver on a message bus of its own.
fn on_bus(home: &Home, config: &str, driver: &str) -> String {
    let bus = home.path().join("bus.conf");
    fs::write(&bus, config).unwrap();
    format!("exec dbus-run-session --config-file={} -- sh -c '{driver}'", bus.display())
}

fn free_port() -> u16 {
    std::net::TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap().port()
}

pub async fn pause() {
    tokio::time::sleep(Duration::from_millis(100)).await;
}
