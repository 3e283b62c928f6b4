//! A line-based server that says whatever a closure tells it, for words that no decent server says.

use std::{
    io::{BufRead, BufReader, Write},
    net::{TcpListener, TcpStream},
    sync::{Arc, Condvar, Mutex},
    time::Duration,
};

/// A running server without encryption; it ends with the process.
pub struct ScriptedServer {
    port: u16,
    heard: Arc<(Mutex<String>, Condvar)>,
}

impl ScriptedServer {
    /// `answer` gets each line without its end (first an empty one, for the greeting) and the number of lines so far; None
    /// hangs up.
    pub fn start(answer: impl Fn(&str, usize) -> Option<String> + Send + Sync + 'static) -> Self {
        let heard = Arc::new((Mutex::new(String::new()), Condvar::new()));
        let shared = Arc::clone(&heard);
        let port = listen(move |stream| {
            let mut line = Vec::new();
            let mut reader = BufReader::new(stream);
            for number in 0.. {
                let text = String::from_utf8_lossy(&line).into_owned();
                shared.0.lock().unwrap().push_str(&text);
                shared.1.notify_all();
                let Some(words) = answer(text.trim_end(), number) else { return };
                let mut writer = stream;
                if writer.write_all(words.as_bytes()).is_err() {
                    return;
                }
                line.clear();
                if !reader.read_until(b'\n', &mut line).is_ok_and(|count| count > 0) {
                    return;
                }
            }
        });
        Self { port, heard }
    }

    pub fn port(&self) -> u16 {
        self.port
    }

    /// Everything that clients said.
    pub fn heard(&self) -> String {
        self.heard.0.lock().unwrap().clone()
    }

    /// Waits until clients have said `words`, at most five seconds; answers everything that they said.
    pub fn heard_when(&self, words: &str) -> String {
        let (heard, news) = &*self.heard;
        let limit = Duration::from_secs(5);
        news.wait_timeout_while(heard.lock().unwrap(), limit, |heard| !heard.contains(words)).unwrap().0.clone()
    }
}

fn listen(serve: impl Fn(&TcpStream) + Send + Sync + 'static) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let serve = Arc::new(serve);
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let serve = Arc::clone(&serve);
            std::thread::spawn(move || serve(&stream));
        }
    });
    port
}
