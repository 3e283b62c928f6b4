//! `comptoir host`: the same contract and interface for a browser on this computer, behind a token.

use crate::output::Output;
use axum::Router;
use axum::extract::{Path as Segment, Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use comptoir_core::{Desk, WireProblem};
use comptoir_kernel::{Kind, Problem};
use futures::{Stream, StreamExt};
use serde_json::Value;
use std::convert::Infallible;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tokio_stream::wrappers::BroadcastStream;

#[derive(Clone)]
struct Host {
    desk: Arc<Desk>,
    token: Arc<str>,
    /// `127.0.0.1:port`: any other Host header is a page elsewhere that lied about its name.
    authority: Arc<str>,
    interface: Arc<PathBuf>,
}

/// The same rules as in the window.
const POLICY: &str = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; \
  img-src 'self' data: blob:; connect-src 'self'; frame-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'";

/// Serves until the terminal says stop. The address with the token is the first line of the output.
pub async fn serve(
    desk: &Arc<Desk>,
    port: u16,
    interface: &Path,
    token: Option<String>,
    output: Output,
) -> Result<(), Problem> {
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", port)).await.map_err(Problem::broken)?;
    let address = listener.local_addr().map_err(Problem::broken)?;
    let token = token.unwrap_or_else(|| format!("{:032x}", rand::random::<u128>()));
    output.text(&format!("http://{address}/#token={token}"));
    let host = Host {
        desk: Arc::clone(desk),
        token: token.into(),
        authority: address.to_string().into(),
        interface: Arc::new(interface.to_owned()),
    };
    desk.start();
    let guarded = Router::new()
        .route("/ask/{command}", post(ask))
        .route("/changes", get(changes))
        .layer(axum::extract::DefaultBodyLimit::max(48 * 1024 * 1024))
        .layer(from_fn_with_state(host.clone(), guard));
    let router = guarded.fallback(file).layer(from_fn_with_state(host.clone(), same_host)).with_state(host);
    let stopped = async {
        drop(tokio::signal::ctrl_c().await);
    };
    tokio::select! {
        served = axum::serve(listener, router) => served.map_err(Problem::broken),
        () = stopped => Ok(()),
    }
}

/// A page of another name that resolves to this computer must not reach the desk.
async fn same_host(State(host): State<Host>, request: Request, next: Next) -> Response {
    let named = request.headers().get(header::HOST).and_then(|name| name.to_str().ok());
    if named != Some(&*host.authority) {
        return StatusCode::MISDIRECTED_REQUEST.into_response();
    }
    next.run(request).await
}

async fn guard(State(host): State<Host>, headers: HeaderMap, request: Request, next: Next) -> Response {
    let given = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let given = given.strip_prefix("Bearer ").unwrap_or_default();
    if !is_same(given, &host.token) {
        return StatusCode::UNAUTHORIZED.into_response();
    }
    next.run(request).await
}

/// Compares without telling by its time how much was right.
fn is_same(given: &str, token: &str) -> bool {
    given.len() == token.len() && given.bytes().zip(token.bytes()).fold(0, |differs, (a, b)| differs | (a ^ b)) == 0
}

async fn ask(State(host): State<Host>, Segment(command): Segment<String>, body: String) -> Response {
    let request: Value = match serde_json::from_str(if body.is_empty() { "{}" } else { &body }) {
        Ok(request) => request,
        Err(error) => return tell(&Problem::refused("request-invalid").with("detail", error)),
    };
    match host.desk.ask_from_seat(&command, request).await {
        Ok(answer) => axum::Json(answer).into_response(),
        Err(problem) => tell(&problem),
    }
}

fn tell(problem: &Problem) -> Response {
    let status = match problem.kind {
        Kind::Refused => StatusCode::UNPROCESSABLE_ENTITY,
        Kind::Absent => StatusCode::NOT_FOUND,
        Kind::Offline => StatusCode::BAD_GATEWAY,
        Kind::Broken => StatusCode::INTERNAL_SERVER_ERROR,
    };
    (status, axum::Json(WireProblem::from(problem))).into_response()
}

async fn changes(State(host): State<Host>) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let news = BroadcastStream::new(host.desk.changes()).map(|change| {
        let event = change.map_or_else(
            |_missed| Event::default().event("missed").data("{}"),
            |change| Event::default().data(serde_json::to_string(&change).unwrap_or_default()),
        );
        Ok(event)
    });
    Sse::new(news).keep_alive(KeepAlive::default())
}

/// A file of the built interface; every other path is the interface itself.
async fn file(State(host): State<Host>, request: Request) -> Response {
    let wanted = request.uri().path().trim_start_matches('/');
    let is_plain = !wanted.is_empty() && wanted.split('/').all(|part| !part.is_empty() && !part.starts_with('.'));
    let path = host.interface.join(if is_plain { wanted } else { "index.html" });
    let found = match tokio::fs::read(&path).await {
        Ok(bytes) => Some((path, bytes)),
        Err(_) => {
            let index = host.interface.join("index.html");
            tokio::fs::read(&index).await.ok().map(|bytes| (index, bytes))
        }
    };
    let Some((path, bytes)) = found else { return StatusCode::NOT_FOUND.into_response() };
    let headers = [
        (header::CONTENT_TYPE, kind_of(&path)),
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::CACHE_CONTROL, "no-store"),
    ];
    (headers, bytes).into_response()
}

fn kind_of(path: &Path) -> &'static str {
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ico") => "image/x-icon",
        Some("json") => "application/json",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_whole_token_opens() {
        assert!(is_same("abc", "abc"));
        assert!(!is_same("abd", "abc"));
        assert!(!is_same("ab", "abc"));
        assert!(!is_same("", "abc"));
    }
}
