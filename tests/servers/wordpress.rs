//! A real WordPress with its database, on loopback, from Debian's packages; in front of it somebody who loses answers.

use crate::{LostAnswer, Page, Request, WebServer, guardian::Guardian, ports};
use base64::{Engine, prelude::BASE64_STANDARD};
use serde_json::Value;
use std::{
    fs,
    io::{Read, Write},
    net::TcpStream,
    os::unix::fs::{PermissionsExt, symlink},
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

/// The one person who writes there.
pub const EDITOR: &str = "owner";
const PROGRAM: &str = "/usr/share/wordpress";
const START_LIMIT: Duration = Duration::from_secs(60);

/// Starts both servers; the password comes last, when pages can be asked for. A database that starts clears the folder for
/// its passing files, so each has one of its own.
const SCRIPT: &str = "\
cd \"$1\" || exit 1
mariadb-install-db --no-defaults --user=root --datadir=\"$1/data\" --auth-root-authentication-method=normal \
  --skip-test-db --skip-name-resolve --tmpdir=\"$1/tmp\" --innodb-log-file-size=8M || exit 1
mariadbd --no-defaults --user=root --datadir=\"$1/data\" --socket=\"$1/sql.sock\" --pid-file=\"$1/sql.pid\" \
  --skip-networking --tmpdir=\"$1/tmp\" --innodb-log-file-size=8M --innodb-flush-log-at-trx-commit=0 &
servers=\"$!\"
mariadb-admin --no-defaults -uroot --socket=\"$1/sql.sock\" --wait=60 create wordpress || exit 1
php -d sendmail_path=/bin/true setup.php > password.new || exit 1
php -S \"127.0.0.1:$(cat port)\" -t site router.php &
servers=\"$servers $!\"
mv password.new password";

const CONFIG: &str = r"<?php
define('DB_NAME', 'wordpress'); define('DB_USER', 'root'); define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:' . dirname(__DIR__) . '/sql.sock');
define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
$home = 'http://' . ($_SERVER['HTTP_HOST'] ?? '127.0.0.1');
define('WP_HOME', $home); define('WP_SITEURL', $home);
// Application passwords without TLS.
define('WP_ENVIRONMENT_TYPE', 'local');
define('WP_HTTP_BLOCK_EXTERNAL', true); define('DISABLE_WP_CRON', true); define('AUTOMATIC_UPDATER_DISABLED', true);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
";

/// What a theme has to have, and a list of who embeds what.
const THEME: &str = "<!doctype html><?php while (have_posts()) { the_post(); ?><h1><?php the_title(); ?></h1>\
<?php the_content(); } ?>";

const SETUP: &str = r"<?php
define('WP_INSTALLING', true);
require __DIR__ . '/site/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
$made = wp_install('Nordlicht', 'owner', 'owner@nordlicht.example', false, '', 'correct horse');
switch_theme('plain');
echo WP_Application_Passwords::create_new_application_password($made['user_id'], ['name' => 'Comptoir'])[0];
";

/// Whatever is no file is WordPress's to answer.
const ROUTER: &str = r"<?php
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
if ($path !== '/' && is_file(__DIR__ . '/site' . $path) && !str_ends_with($path, '.php')) return false;
$_SERVER['SCRIPT_NAME'] = '/index.php';
require __DIR__ . '/site/index.php';
";

type Losses = Arc<Mutex<Vec<(&'static str, String, LostAnswer)>>>;

/// The running site. Dropping it, or the death of this process, ends it and removes its folder.
pub struct WordPressSite {
    _guardian: Guardian,
    front: WebServer,
    password: String,
    losses: Losses,
    is_dead: Arc<AtomicBool>,
}

impl WordPressSite {
    /// Starts an empty site.
    ///
    /// # Panics
    /// It does not start within a minute.
    pub fn start() -> Self {
        let root = tempfile::Builder::new().prefix("wordpress").tempdir().unwrap().keep();
        fs::set_permissions(&root, fs::Permissions::from_mode(0o755)).unwrap();
        let port = ports::free();
        lay_out(&root, port);
        let mut guardian = Guardian::start(SCRIPT, &root);
        let password = password(&root, &mut guardian);
        let (losses, is_dead) = (Losses::default(), Arc::new(AtomicBool::new(false)));
        let (lost, dead) = (Arc::clone(&losses), Arc::clone(&is_dead));
        let front =
            WebServer::start(
                move |request| {
                    if dead.load(Ordering::SeqCst) { Page::cut() } else { answer(port, &lost, request) }
                },
            );
        Self { _guardian: guardian, front, password, losses, is_dead }
    }

    /// Where readers and programs ask.
    pub fn url(&self) -> String {
        self.front.base()
    }

    /// The application password of [`EDITOR`].
    pub fn password(&self) -> &str {
        &self.password
    }

    /// The answer to the next request of this method whose address or body holds the word is lost, after it was done.
    pub fn lose(&self, method: &'static str, word: &str, how: LostAnswer) {
        self.losses.lock().unwrap().push((method, word.to_owned(), how));
    }

    /// Nobody answers any more, or again.
    pub fn set_dead(&self, is_dead: bool) {
        self.is_dead.store(is_dead, Ordering::SeqCst);
    }

    /// How many requests of this method came so far.
    pub fn asked(&self, method: &str) -> usize {
        self.front.seen().iter().filter(|request| request.method == method).count()
    }

    /// Every page but those in the bin, as its editor sees it.
    pub fn pages(&self) -> Vec<Value> {
        let list = self.editor("GET", "pages&context=edit&status=publish,draft,private&per_page=100", &Value::Null);
        list.as_array().unwrap().clone()
    }

    /// The one page with this title.
    ///
    /// # Panics
    /// There is none, or more than one.
    pub fn page(&self, title: &str) -> Value {
        let mut found = self.pages();
        found.retain(|page| page["title"]["raw"] == title);
        assert_eq!(found.len(), 1, "{title}");
        found.remove(0)
    }

    /// Every file of the library, as its editor sees it.
    pub fn media(&self) -> Vec<Value> {
        let list = self.editor("GET", "media&context=edit&per_page=100", &Value::Null);
        list.as_array().unwrap().clone()
    }

    /// What the editor does by hand: a file under that name, or a change of one.
    pub fn put_media(&self, id: Option<u64>, change: &Value) -> Value {
        match id {
            Some(id) => self.editor("POST", &format!("media/{id}"), change),
            None => self.sent("POST", "media", "their words".to_owned(), Some("theirs.txt")),
        }
    }

    /// The editor takes a file away for good.
    pub fn remove_media(&self, id: u64) {
        self.editor("DELETE", &format!("media/{id}&force=true"), &Value::Null);
    }

    /// What the editor does by hand: a new page without an id, else a change of one.
    pub fn edit(&self, id: Option<u64>, change: &Value) -> Value {
        let route = id.map_or_else(|| "pages".to_owned(), |id| format!("pages/{id}"));
        self.editor("POST", &route, change)
    }

    /// The editor puts a page into the bin.
    pub fn discard(&self, id: u64) {
        self.editor("DELETE", &format!("pages/{id}"), &Value::Null);
    }

    fn editor(&self, method: &str, route: &str, body: &Value) -> Value {
        let body = if body.is_null() { String::new() } else { body.to_string() };
        self.sent(method, route, body, None)
    }

    fn sent(&self, method: &str, route: &str, body: String, file: Option<&str>) -> Value {
        let pair = BASE64_STANDARD.encode(format!("{EDITOR}:{}", self.password));
        let headers = [("authorization", format!("Basic {pair}")), ("content-type", "application/json".to_owned())];
        let mut headers = headers.map(|(name, value)| (name.to_owned(), value)).to_vec();
        if let Some(name) = file {
            headers.push(("content-disposition".to_owned(), format!("attachment; filename={name}")));
            headers[1].1 = "text/plain".to_owned();
        }
        let target = format!("/index.php?rest_route=/wp/v2/{route}");
        let request = Request { method: method.to_owned(), target, headers, bytes: body.clone().into_bytes(), body };
        let page = answer(self.front_port(), &Losses::default(), &request);
        assert!(page.status < 300, "{}", page.body);
        serde_json::from_str(&page.body).unwrap_or(Value::Null)
    }

    fn front_port(&self) -> u16 {
        self.front.port()
    }
}

/// The program's own files; everything that differs from site to site is written anew.
fn lay_out(root: &Path, port: u16) {
    let (program, site) = (PathBuf::from(PROGRAM), root.join("site"));
    let theme = site.join("wp-content/themes/plain");
    fs::create_dir_all(&theme).unwrap();
    fs::create_dir_all(site.join("wp-content/plugins")).unwrap();
    fs::create_dir_all(root.join("tmp")).unwrap();
    let files = fs::read_dir(&program).expect("WordPress is not there: `cargo xtask test --only suite` installs it");
    for file in files.map(|file| file.unwrap().path()).filter(|path| path.extension().is_some_and(|end| end == "php")) {
        fs::copy(&file, site.join(file.file_name().unwrap())).unwrap();
    }
    for folder in ["wp-includes", "wp-admin"] {
        symlink(program.join(folder), site.join(folder)).unwrap();
    }
    fs::write(site.join("wp-config.php"), CONFIG).unwrap();
    fs::write(theme.join("style.css"), "/* Theme Name: Plain */").unwrap();
    fs::write(theme.join("index.php"), THEME).unwrap();
    fs::write(root.join("setup.php"), SETUP).unwrap();
    fs::write(root.join("router.php"), ROUTER).unwrap();
    fs::write(root.join("port"), port.to_string()).unwrap();
}

/// Waits until the site has started.
fn password(root: &Path, guardian: &mut Guardian) -> String {
    let begun = Instant::now();
    loop {
        if let Ok(password) = fs::read_to_string(root.join("password"))
            && !password.is_empty()
        {
            return password;
        }
        let log = || fs::read_to_string(root.join("guardian.log")).unwrap_or_default();
        assert!(guardian.is_alive() && begun.elapsed() < START_LIMIT, "WordPress did not start: {}", log());
        std::thread::yield_now();
    }
}

fn answer(port: u16, losses: &Losses, request: &Request) -> Page {
    let Some(page) = forwarded(port, request) else { return Page::cut() };
    let mut losses = losses.lock().unwrap();
    let is_meant = |(method, word, _): &(&str, String, LostAnswer)| {
        request.method == *method && (request.target.contains(word.as_str()) || request.body.contains(word.as_str()))
    };
    let Some(at) = losses.iter().position(is_meant) else { return page };
    match losses.remove(at).2 {
        LostAnswer::Reset => Page::cut(),
        LostAnswer::BadGateway => Page::new(502, "text/html", "<html><h1>502 Bad Gateway</h1></html>"),
        LostAnswer::Truncated => Page { body: page.body.chars().take(40).collect(), ..page },
    }
}

/// Asks until the server listens, which it does soon after it said its password.
fn forwarded(port: u16, request: &Request) -> Option<Page> {
    let begun = Instant::now();
    let mut stream = loop {
        match TcpStream::connect(("127.0.0.1", port)) {
            Ok(stream) => break stream,
            Err(_) if begun.elapsed() < START_LIMIT => std::thread::yield_now(),
            Err(_) => return None,
        }
    };
    let mut head = format!(
        "{} {} HTTP/1.1\r\nConnection: close\r\nContent-Length: {}\r\n",
        request.method,
        request.target,
        request.bytes.len()
    );
    if !request.headers.iter().any(|(name, _)| name == "host") {
        head.push_str(&format!("Host: 127.0.0.1:{port}\r\n"));
    }
    for (name, value) in &request.headers {
        if ["authorization", "content-type", "content-disposition", "accept", "host"].contains(&name.as_str()) {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
    }
    stream.write_all(format!("{head}\r\n").as_bytes()).ok()?;
    stream.write_all(&request.bytes).ok()?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).ok()?;
    let text = String::from_utf8_lossy(&answer);
    let (head, body) = text.split_once("\r\n\r\n")?;
    let header = |wanted: &str| {
        let lines = head.lines().filter_map(|line| line.split_once(": "));
        lines.filter(|(name, _)| name.eq_ignore_ascii_case(wanted)).map(|(_, value)| value.to_owned()).next()
    };
    let kind = header("content-type").unwrap_or_default();
    let mut page = Page::new(head.split(' ').nth(1)?.parse().ok()?, &kind, body);
    page.headers.extend(header("x-wp-totalpages").map(|pages| ("X-WP-TotalPages", pages)));
    page.headers.extend(header("location").map(|place| ("Location", place)));
    Some(page)
}
