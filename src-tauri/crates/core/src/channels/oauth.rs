//! Signing in at a provider instead of typing a password.

use super::{mail_problem, store};
use crate::desk::Desk;
use comptoir_connectors::mail::oauth;
use comptoir_kernel::{ChannelId, Problem, Secret};
use std::sync::Arc;

/// The access token of a mailbox, refreshed when it expires within a minute.
pub(super) async fn access_token(desk: &Arc<Desk>, id: ChannelId, provider: &str) -> Result<Secret, Problem> {
    let stored = desk.read(|connection| store::secret_with_expiry(connection, id, "access_token"))?;
    let soon = desk.now().plus_seconds(60);
    if let Some((token, expires_at)) = stored
        && expires_at.is_none_or(|expires_at| expires_at > soon)
    {
        return Ok(token);
    }
    let refresh = desk
        .read(|connection| store::secret(connection, id, "refresh_token"))?
        .ok_or_else(|| Problem::refused("sign-in-again"))?;
    let provider = oauth_provider(provider)?;
    let tokens = oauth::refresh(&provider, &refresh, desk.clock()).await.map_err(mail_problem)?;
    let access = tokens.access.clone();
    save(desk, id, &tokens)?;
    Ok(access)
}

/// Stores fresh tokens. A provider that sends no new refresh token lets the old one stand.
pub(super) fn save(desk: &Desk, id: ChannelId, tokens: &oauth::Tokens) -> Result<(), Problem> {
    let expires_at = Some(tokens.expires_at);
    desk.write("channels.refresh_token", None, |write| {
        store::put_secret(write.connection(), id, "access_token", &tokens.access, expires_at)?;
        if let Some(refresh) = &tokens.refresh {
            store::put_secret(write.connection(), id, "refresh_token", refresh, None)?;
        }
        Ok(())
    })
}

/// The provider of a name, with the endpoints and client id of the environment where they are set.
pub(super) fn oauth_provider(name: &str) -> Result<oauth::OAuthProvider, Problem> {
    let client_id = |variable: &str| {
        std::env::var(variable).map_err(|_| Problem::refused("oauth-not-configured").with("provider", name))
    };
    let mut provider = match name {
        "google" => {
            let secret = std::env::var("COMPTOIR_GOOGLE_CLIENT_SECRET").ok().map(Secret::new);
            oauth::OAuthProvider::google(&client_id("COMPTOIR_GOOGLE_CLIENT_ID")?, secret)
        }
        "microsoft" => oauth::OAuthProvider::microsoft(&client_id("COMPTOIR_MICROSOFT_CLIENT_ID")?),
        _ => return Err(Problem::refused("request-invalid").with("detail", name)),
    };
    if let Ok(url) = std::env::var("COMPTOIR_OAUTH_AUTHORIZE_URL") {
        provider.authorize_url = url;
    }
    if let Ok(url) = std::env::var("COMPTOIR_OAUTH_TOKEN_URL") {
        provider.token_url = url;
    }
    provider.ca_file = std::env::var_os("COMPTOIR_OAUTH_CA_FILE").map(Into::into);
    Ok(provider)
}

/// Opens the provider's page in the browser and waits for the person to come back, at most five minutes.
pub(super) async fn sign_in(desk: &Arc<Desk>, provider: &str, address: &str) -> Result<oauth::Tokens, Problem> {
    let provider = oauth_provider(provider)?;
    let pending = oauth::begin(&provider, Some(address), desk.sign_in_pages()).await.map_err(mail_problem)?;
    desk.open_link(&pending.authorize_url)?;
    pending.finish(desk.clock(), &desk.stop).await.map_err(mail_problem)
}
