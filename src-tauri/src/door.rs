//! The desk while it opens, when it is open, and when it could not be opened.

use comptoir_core::desk::contract::WireProblem;
use comptoir_core::{Desk, KeySource, OpenOptions};
use comptoir_kernel::Problem;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use tokio::sync::watch;

/// The open desk. Who sits at it is the desk's own knowledge.
#[derive(Clone)]
pub struct Seat {
    pub desk: Arc<Desk>,
    has_news: Arc<AtomicBool>,
}

impl Seat {
    /// True for the first who asks: the loops of a desk are started once.
    pub fn begin_news(&self) -> bool {
        !self.has_news.swap(true, Ordering::SeqCst)
    }

    /// Asks the desk for one deed of the contract.
    ///
    /// # Errors
    /// The deed's own problem.
    pub async fn ask(&self, command: &str, request: serde_json::Value) -> Result<serde_json::Value, WireProblem> {
        self.desk.ask_from_seat(command, request).await.map_err(|problem| WireProblem::from(&problem))
    }
}

#[derive(Clone)]
enum State {
    Opening,
    Open(Seat),
    /// The window stays usable: it says why, and how to go on.
    Shut(WireProblem),
}

/// The way to the desk. The window opens before it is known whether the desk does.
pub struct Door {
    directory: PathBuf,
    key: KeySource,
    state: watch::Sender<State>,
    /// True while the system's keychain has not answered.
    keychain_waiting: Arc<AtomicBool>,
    /// The number of the latest attempt: an older one may wait for the keychain yet.
    attempts: AtomicU64,
}

impl Door {
    pub fn new(directory: PathBuf, key: KeySource) -> Self {
        let state = watch::Sender::new(State::Opening);
        Self { directory, key, state, keychain_waiting: Arc::default(), attempts: AtomicU64::new(0) }
    }

    /// True while the desk does not open because the system's keychain has not answered: it may be asking the person.
    pub fn is_waiting_for_keychain(&self) -> bool {
        matches!(&*self.state.borrow(), State::Opening) && self.keychain_waiting.load(Ordering::SeqCst)
    }

    /// Whether a desk was made here before.
    pub fn has_desk(&self) -> bool {
        Desk::exists(&self.directory)
    }

    /// Opens the desk, with another key than at the start if one is given. An open desk stays as it is.
    pub async fn open(&self, key: Option<KeySource>) -> Result<Seat, WireProblem> {
        if let Some(seat) = self.open_seat() {
            return Ok(seat);
        }
        let attempt = self.attempts.fetch_add(1, Ordering::SeqCst) + 1;
        self.state.send_replace(State::Opening);
        let mut options = OpenOptions::new(&self.directory, key.unwrap_or_else(|| self.key.clone()));
        options.keychain_waiting = Arc::clone(&self.keychain_waiting);
        // Opening reads the disk and may wait for the keychain.
        let opened = tauri::async_runtime::spawn_blocking(move || sit_down(options)).await;
        let opened = opened.unwrap_or_else(|error| Err(Problem::broken(error)));
        match opened {
            Ok(seat) => {
                self.state.send_replace(State::Open(seat.clone()));
                Ok(seat)
            }
            Err(problem) => self.refused(attempt, &problem),
        }
    }

    fn refused(&self, attempt: u64, problem: &Problem) -> Result<Seat, WireProblem> {
        // While this attempt waited for the keychain, another one may have opened the desk.
        if let Some(seat) = self.open_seat() {
            return Ok(seat);
        }
        tracing::error!("the desk did not open: {}", problem.chain());
        let problem = WireProblem::from(problem);
        if self.attempts.load(Ordering::SeqCst) == attempt {
            self.state.send_replace(State::Shut(problem.clone()));
        }
        Err(problem)
    }

    fn open_seat(&self) -> Option<Seat> {
        match &*self.state.borrow() {
            State::Open(seat) => Some(seat.clone()),
            State::Opening | State::Shut(_) => None,
        }
    }

    /// The desk, once it is known whether it opens.
    pub async fn seat(&self) -> Result<Seat, WireProblem> {
        let mut state = self.state.subscribe();
        let known = state.wait_for(|state| !matches!(state, State::Opening)).await.map(|state| state.clone());
        match known {
            Ok(State::Open(seat)) => Ok(seat),
            Ok(State::Shut(problem)) => Err(problem),
            Ok(State::Opening) | Err(_) => Err(WireProblem::from(&Problem::broken("the desk is closing"))),
        }
    }

    /// Lets everything that runs come to its end.
    pub async fn close(&self) {
        if let Some(seat) = self.open_seat() {
            seat.desk.stop().await;
        }
    }
}

fn sit_down(options: OpenOptions) -> Result<Seat, Problem> {
    let desk = Desk::open(options)?;
    Ok(Seat { desk, has_news: Arc::default() })
}
