//! A virtual screen, watched for the moment at which it stops changing.

use std::io::{BufRead, BufReader};
use std::ops::Range;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use x11rb::connection::Connection;
use x11rb::protocol::xproto::{ConnectionExt as _, ImageFormat, InputFocus, KEY_PRESS_EVENT, KEY_RELEASE_EVENT};
use x11rb::protocol::xtest::ConnectionExt as _;
use x11rb::rust_connection::RustConnection;

const WIDTH: u16 = 1440;
/// Lines of the screen that are looked at: across sidebar, list and conversation, the second also across the palette's field.
const LOOKED_AT: [i16; 5] = [90, 128, 180, 420, 700];
/// A picture that stays the same for so long is finished.
const QUIET: Duration = Duration::from_millis(1500);
const PATIENCE: Duration = Duration::from_secs(60);

/// A running Xvfb. It ends when this value is dropped.
pub struct Screen {
    server: Child,
    pub name: String,
    connection: RustConnection,
    root: u32,
}

/// When a program showed something, in seconds after its start.
#[derive(Debug, Clone, Copy)]
pub struct Shown {
    /// The screen was no longer empty.
    pub first: f64,
    /// The screen stopped changing.
    pub settled: f64,
}

impl Screen {
    pub fn start() -> Self {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1440x900x24", "-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb");
        let mut number = String::new();
        BufReader::new(server.stdout.take().unwrap()).read_line(&mut number).unwrap();
        let name = format!(":{}", number.trim());
        let (connection, screen) = x11rb::connect(Some(&name)).unwrap();
        let root = connection.setup().roots[screen].root;
        Self { server, name, connection, root }
    }

    /// What stands on some lines of the screen.
    fn look(&self) -> Vec<u8> {
        let lines = LOOKED_AT.map(|line| {
            let asked = self.connection.get_image(ImageFormat::Z_PIXMAP, self.root, 0, line, WIDTH, 16, u32::MAX);
            asked.unwrap().reply().unwrap().data
        });
        lines.concat()
    }

    /// Watches from `start` until the screen has been painted and is quiet.
    #[expect(clippy::disallowed_methods, reason = "a screen sends no event when it is quiet")]
    pub fn watch(&self, start: Instant) -> Shown {
        let empty = self.look();
        let (mut before, mut first, mut changed) = (empty.clone(), None, Instant::now());
        while start.elapsed() < PATIENCE {
            let now = self.look();
            if now != before {
                changed = Instant::now();
                before = now;
            }
            if before != empty {
                let first = *first.get_or_insert(changed);
                if changed.elapsed() > QUIET {
                    return Shown { first: (first - start).as_secs_f64(), settled: (changed - start).as_secs_f64() };
                }
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        panic!("nothing was painted");
    }
}

/// What a key is waited for before it is held to have changed nothing.
const KEY_PATIENCE: Duration = Duration::from_secs(2);
/// A picture that stays the same for so long answers no earlier key any more.
const CALM: Duration = Duration::from_millis(250);

/// A part of the lines that are looked at, from one column of pixels to another.
pub type Part = Range<usize>;
pub const EVERYWHERE: Part = 0..WIDTH as usize;

impl Screen {
    /// Waits until what an earlier key set off is over.
    #[expect(clippy::disallowed_methods, reason = "a screen sends no event when it is quiet")]
    pub fn calm(&self) {
        let (mut before, mut changed) = (self.look(), Instant::now());
        while changed.elapsed() < CALM {
            std::thread::sleep(Duration::from_millis(10));
            let now = self.look();
            if now != before {
                (before, changed) = (now, Instant::now());
            }
        }
    }

    /// Presses a key as a keyboard does; seconds until a part of the screen shows something else, none if it stays.
    #[expect(clippy::disallowed_methods, reason = "a screen sends no event when it changes")]
    pub fn press_and_see(&self, key: &str, part: &Part) -> Option<f64> {
        let before = within(&self.look(), part);
        let pressed = Instant::now();
        self.press(key);
        while pressed.elapsed() < KEY_PATIENCE {
            if within(&self.look(), part) != before {
                return Some(pressed.elapsed().as_secs_f64());
            }
            std::thread::sleep(Duration::from_millis(1));
        }
        None
    }

    /// Presses a key such as `j`, `Control+k` or `Escape`.
    pub fn press(&self, key: &str) {
        // Without a window manager nobody else gives the keyboard to the window.
        let windows = self.connection.query_tree(self.root).unwrap().reply().unwrap().children;
        if let Some(window) = windows.last() {
            self.connection.set_input_focus(InputFocus::POINTER_ROOT, *window, x11rb::CURRENT_TIME).unwrap();
        }
        let codes: Vec<u8> = key.split('+').map(|name| self.key_code(name)).collect();
        let down = codes.iter().map(|code| (KEY_PRESS_EVENT, *code));
        let up = codes.iter().rev().map(|code| (KEY_RELEASE_EVENT, *code));
        for (event, code) in down.chain(up) {
            self.connection.xtest_fake_input(event, code, 0, self.root, 0, 0, 0).unwrap();
        }
        self.connection.flush().unwrap();
    }

    /// Which key of the keyboard has this on it.
    fn key_code(&self, name: &str) -> u8 {
        let symbol = match name {
            "Control" => 0xffe3,
            "Escape" => 0xff1b,
            "BackSpace" => 0xff08,
            letter => u32::from(letter.chars().next().expect("a key")),
        };
        let setup = self.connection.setup();
        let (first, last) = (setup.min_keycode, setup.max_keycode);
        let mapping = self.connection.get_keyboard_mapping(first, last - first + 1).unwrap().reply().unwrap();
        let each = usize::from(mapping.keysyms_per_keycode);
        let at = mapping.keysyms.chunks(each).position(|symbols| symbols.first() == Some(&symbol));
        first + u8::try_from(at.expect("a key with this on it")).unwrap()
    }
}

/// The part of a look that lies between two columns.
fn within(look: &[u8], part: &Part) -> Vec<u8> {
    const BYTES: usize = 4;
    let lines = look.chunks(usize::from(WIDTH) * BYTES);
    lines.flat_map(|line| &line[part.start * BYTES..part.end * BYTES]).copied().collect()
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ended = self.server.kill().and_then(|()| self.server.wait());
    }
}
