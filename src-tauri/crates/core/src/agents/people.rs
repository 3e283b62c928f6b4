//! Adding people and changing what the shop knows of them.

use super::model::Role;
use super::store::{self, Profile};
use super::undo::{self, Inverse};
use super::wire::{AddAgentRequest, AgentDeedAnswer, UpdateAgentRequest, UpdateMeRequest};
use crate::desk::{Topic, Write};
use comptoir_kernel::{AgentId, Problem, Timestamp};

/// The longest list of languages and the longest signature that anybody has use for.
const MOST_LANGUAGES: usize = 40;
const LONGEST_SIGNATURE: usize = 10_000;

pub(super) fn add(write: &mut Write<'_>, me: AgentId, request: AddAgentRequest) -> Result<AgentDeedAnswer, Problem> {
    let role = request.role.unwrap_or(Role::Agent);
    let id = store::insert(write, role)?;
    let mut profile: Profile = store::get(write.connection(), id)?.into();
    profile.name = request.name;
    profile.locale = request.locale.map(|locale| locale.as_str().to_owned());
    profile.languages = request.languages.unwrap_or_default();
    profile.guest_until = request.guest_until;
    store::put_profile(write.connection(), id, &checked(profile)?)?;
    write.changed(Topic::Agents, id.0);
    let undo_id = undo::remember(write, me, "agents.add", &Inverse::Added(id))?;
    Ok(AgentDeedAnswer { agent: store::get(write.connection(), id)?, undo_id })
}

pub(super) fn update(
    write: &mut Write<'_>,
    me: AgentId,
    request: UpdateAgentRequest,
) -> Result<AgentDeedAnswer, Problem> {
    let id = request.id;
    let before: Profile = store::get(write.connection(), id)?.into();
    let mut profile = before.clone();
    change(&mut profile.name, request.name);
    change(&mut profile.role, request.role);
    change(&mut profile.signature, request.signature);
    change(&mut profile.signatures, request.signatures);
    change(&mut profile.languages, request.languages);
    change(&mut profile.limits, request.limits);
    profile.locale = request.locale.map(|locale| locale.as_str().to_owned()).or(profile.locale);
    profile.guest_until = request.guest_until.or(profile.guest_until);
    store::put_profile(write.connection(), id, &checked(profile)?)?;
    keep_an_owner(write)?;
    write.changed(Topic::Agents, id.0);
    let undo_id = undo::remember(write, me, "agents.update", &Inverse::Profile(id, Box::new(before)))?;
    Ok(AgentDeedAnswer { agent: store::get(write.connection(), id)?, undo_id })
}

/// What everybody may change of themselves.
pub(super) fn update_me(write: &mut Write<'_>, me: AgentId, request: UpdateMeRequest) -> Result<(), Problem> {
    let mut profile: Profile = store::get(write.connection(), me)?.into();
    change(&mut profile.name, request.name);
    change(&mut profile.signature, request.signature);
    change(&mut profile.signatures, request.signatures);
    change(&mut profile.languages, request.languages);
    profile.locale = request.locale.map(|locale| locale.as_str().to_owned()).or(profile.locale);
    let profile = Profile { name: profile.name.trim().to_owned(), ..tidied(profile)? };
    store::put_profile(write.connection(), me, &profile)?;
    write.changed(Topic::Agents, me.0);
    Ok(())
}

/// Marks somebody as gone, or as back. Who they gave their conversations to is the inbox's matter.
pub(crate) fn set_left(write: &mut Write<'_>, id: AgentId, left_at: Option<Timestamp>) -> Result<(), Problem> {
    let mut profile: Profile = store::get(write.connection(), id)?.into();
    profile.left_at = left_at;
    store::put_profile(write.connection(), id, &profile)?;
    keep_an_owner(write)?;
    write.changed(Topic::Agents, id.0);
    Ok(())
}

pub(super) fn come_back(write: &mut Write<'_>, me: AgentId, id: AgentId) -> Result<AgentDeedAnswer, Problem> {
    let before: Profile = store::get(write.connection(), id)?.into();
    set_left(write, id, None)?;
    let undo_id = undo::remember(write, me, "agents.come_back", &Inverse::Profile(id, Box::new(before)))?;
    Ok(AgentDeedAnswer { agent: store::get(write.connection(), id)?, undo_id })
}

/// A desk without an owner could never be managed again.
pub(super) fn keep_an_owner(write: &Write<'_>) -> Result<(), Problem> {
    if store::count_owners(write.connection())? == 0 {
        return Err(Problem::refused("agent-last-owner"));
    }
    Ok(())
}

fn change<T>(place: &mut T, wanted: Option<T>) {
    if let Some(wanted) = wanted {
        *place = wanted;
    }
}

fn checked(profile: Profile) -> Result<Profile, Problem> {
    let invalid = |field: &str| Problem::refused("request-invalid").with("detail", field);
    let mut profile = tidied(profile)?;
    profile.name = profile.name.trim().to_owned();
    if profile.name.is_empty() {
        return Err(invalid("name"));
    }
    profile.limits.check()?;
    profile.guest_until = match (profile.role, profile.guest_until.take()) {
        (Role::Guest, None) => return Err(Problem::refused("guest-until-missing")),
        (Role::Guest, Some(day)) => {
            let day: jiff::civil::Date = day.parse().map_err(|_| invalid("guestUntil"))?;
            Some(day.to_string())
        }
        _ => None,
    };
    Ok(profile)
}

/// Languages and signatures as they are kept: each once, none empty.
fn tidied(mut profile: Profile) -> Result<Profile, Problem> {
    let mut languages: Vec<String> = Vec::new();
    for tag in profile.languages.iter().map(|tag| tag.trim()).filter(|tag| !tag.is_empty()) {
        if !languages.iter().any(|known| known == tag) {
            languages.push(checked_tag(tag)?);
        }
    }
    if languages.len() > MOST_LANGUAGES {
        return Err(Problem::refused("request-invalid").with("detail", "languages"));
    }
    profile.languages = languages;
    let mut signatures = std::collections::BTreeMap::new();
    for (tag, text) in &profile.signatures {
        if !text.trim().is_empty() {
            signatures.insert(checked_tag(tag)?, text.trim_end().to_owned());
        }
    }
    profile.signatures = signatures;
    let longest = profile.signatures.values().chain([&profile.signature]).map(String::len).max();
    if longest > Some(LONGEST_SIGNATURE) {
        return Err(Problem::refused("request-invalid").with("detail", "signature"));
    }
    Ok(profile)
}

/// A BCP 47 tag by its outer form: letters and digits in parts of at most eight, the first of two or three letters.
fn checked_tag(tag: &str) -> Result<String, Problem> {
    let mut parts = tag.split('-');
    let is_language =
        parts.next().is_some_and(|first| matches!(first.len(), 2 | 3) && first.bytes().all(|b| b.is_ascii_lowercase()));
    let are_parts = parts.all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()));
    if is_language && are_parts {
        Ok(tag.to_owned())
    } else {
        Err(Problem::refused("request-invalid").with("detail", format!("language {tag}")))
    }
}
