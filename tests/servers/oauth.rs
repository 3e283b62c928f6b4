//! An OAuth 2 server: authorization code with PKCE, refresh tokens, and the introspection that Dovecot asks.

use crate::{Page, Request, WebServer};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use sha2::{Digest, Sha256};
use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex,
        atomic::{AtomicU32, Ordering},
    },
};

#[derive(Default)]
struct State {
    /// Who is signed in at the browser: the user that was added last.
    current: String,
    /// Code → (user, challenge, redirect address).
    codes: HashMap<String, (String, String, String)>,
    refresh: HashMap<String, String>,
    access: HashMap<String, String>,
    denies: bool,
}

/// The running server.
#[derive(Clone)]
pub struct OAuthServer {
    web: WebServer,
    state: Arc<Mutex<State>>,
}

impl OAuthServer {
    pub fn start() -> Self {
        let state = Arc::new(Mutex::new(State::default()));
        let shared = Arc::clone(&state);
        let web = WebServer::start(move |request| {
            let mut state = shared.lock().unwrap();
            match request.path() {
                "/authorize" => authorize(&mut state, request),
                "/token" => token(&mut state, request),
                "/introspect" => introspect(&state, request),
                _ => Page::new(404, "text/plain", ""),
            }
        });
        Self { web, state }
    }

    pub fn port(&self) -> u16 {
        self.web.port()
    }

    pub fn authorize_url(&self) -> String {
        format!("{}/authorize", self.web.base())
    }

    pub fn token_url(&self) -> String {
        format!("{}/token", self.web.base())
    }

    /// Adds a user, who from now on is the one signed in at the browser.
    pub fn add_user(&self, address: &str) {
        self.state.lock().unwrap().current = address.to_owned();
    }

    /// An access token without the dance.
    pub fn issue(&self, address: &str) -> String {
        let token = fresh("access");
        self.state.lock().unwrap().access.insert(token.clone(), address.to_owned());
        token
    }

    /// Takes back everything that was granted.
    pub fn revoke_all(&self) {
        let mut state = self.state.lock().unwrap();
        state.refresh.clear();
        state.access.clear();
    }

    /// Access tokens end, refresh tokens stay: an hour later.
    pub fn expire_access(&self) {
        self.state.lock().unwrap().access.clear();
    }

    /// From now on the person presses "no".
    pub fn deny(&self) {
        self.state.lock().unwrap().denies = true;
    }

    /// All requests so far.
    pub fn seen(&self) -> Vec<Request> {
        self.web.seen()
    }
}

fn fresh(kind: &str) -> String {
    static LAST: AtomicU32 = AtomicU32::new(0);
    format!("{kind}-{}", LAST.fetch_add(1, Ordering::Relaxed))
}

fn authorize(state: &mut State, request: &Request) -> Page {
    let get = |name: &str| request.parameter(name).unwrap_or_default();
    let redirect = get("redirect_uri");
    let is_right = get("response_type") == "code"
        && get("code_challenge_method") == "S256"
        && !get("client_id").is_empty()
        && redirect.starts_with("http://127.0.0.1:");
    if !is_right {
        return Page::new(400, "text/plain", "wrong request");
    }
    if state.denies {
        return Page::redirect(format!("{redirect}?error=access_denied&state={}", get("state")));
    }
    let code = fresh("code");
    state.codes.insert(code.clone(), (state.current.clone(), get("code_challenge"), redirect.clone()));
    Page::redirect(format!("{redirect}?code={code}&state={}", get("state")))
}

fn token(state: &mut State, request: &Request) -> Page {
    let get = |name: &str| request.parameter(name).unwrap_or_default();
    let refused = || Page::json(400, &serde_json::json!({ "error": "invalid_grant" }));
    let user = match get("grant_type").as_str() {
        "authorization_code" => {
            // A code works once.
            let Some((user, challenge, redirect)) = state.codes.remove(&get("code")) else { return refused() };
            let proof = BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(get("code_verifier")));
            if proof != challenge || redirect != get("redirect_uri") {
                return refused();
            }
            user
        }
        "refresh_token" => match state.refresh.get(&get("refresh_token")) {
            Some(user) => user.clone(),
            None => return refused(),
        },
        _ => return Page::json(400, &serde_json::json!({ "error": "unsupported_grant_type" })),
    };
    let (access, refresh) = (fresh("access"), fresh("refresh"));
    state.access.insert(access.clone(), user.clone());
    state.refresh.insert(refresh.clone(), user);
    let answer = serde_json::json!({
        "access_token": access, "refresh_token": refresh, "token_type": "Bearer", "expires_in": 3600,
    });
    Page::json(200, &answer)
}

fn introspect(state: &State, request: &Request) -> Page {
    let token = request.parameter("token").unwrap_or_default();
    let answer = match state.access.get(&token) {
        Some(user) => serde_json::json!({ "active": true, "email": user }),
        None => serde_json::json!({ "active": false }),
    };
    Page::json(200, &answer)
}
