//! The desk while it opens, when it is open, and when it could not be opened.

use comptoir_core::desk::contract::WireProblem;
use comptoir_core::{Caller, Desk, KeySource, OpenOptions};
use comptoir_kernel::Problem;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use tokio::sync::watch;

/// The open desk and the person who sits at it.
#[derive(Clone)]
pub struct Seat {
    pub desk: Arc<Desk>,
    pub caller: Caller,
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
        self.desk.ask(self.caller, command, request).await.map_err(|problem| WireProblem::from(&problem))
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
}

impl Door {
    pub fn new(directory: PathBuf, key: KeySource) -> Self {
        Self { directory, key, state: watch::Sender::new(State::Opening) }
    }

    /// Opens the desk, with another key than at the start if one is given. An open desk stays as it is.
    pub async fn open(&self, key: Option<KeySource>) -> Result<Seat, WireProblem> {
        if let State::Open(seat) = &*self.state.borrow() {
            return Ok(seat.clone());
        }
        self.state.send_replace(State::Opening);
        let options = OpenOptions::new(&self.directory, key.unwrap_or_else(|| self.key.clone()));
        // Opening reads the disk and may wait for the keychain.
        let opened = tauri::async_runtime::spawn_blocking(move || sit_down(options)).await;
        let opened = opened.unwrap_or_else(|error| Err(Problem::broken(error)));
        match opened {
            Ok(seat) => {
                self.state.send_replace(State::Open(seat.clone()));
                Ok(seat)
            }
            Err(problem) => {
                tracing::error!("the desk did not open: {}", problem.chain());
                let problem = WireProblem::from(&problem);
                self.state.send_replace(State::Shut(problem.clone()));
                Err(problem)
            }
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
        let seat = match &*self.state.borrow() {
            State::Open(seat) => Some(seat.clone()),
            State::Opening | State::Shut(_) => None,
        };
        if let Some(seat) = seat {
            seat.desk.stop().await;
        }
    }
}

fn sit_down(options: OpenOptions) -> Result<Seat, Problem> {
    let desk = Desk::open(options)?;
    let agent = comptoir_core::agents::owner(&desk)?;
    Ok(Seat { desk, caller: Caller { agent }, has_news: Arc::default() })
}
