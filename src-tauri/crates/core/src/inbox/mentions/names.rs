//! Which colleagues a note names: `@Mira` or `@Mira Lindqvist`.

use comptoir_kernel::AgentId;

/// Each colleague named, with the name as it was written, without the sign.
pub(super) fn find(text: &str, agents: &[(AgentId, String)]) -> Vec<(AgentId, String)> {
    let mut found: Vec<(AgentId, String)> = Vec::new();
    for (at, _) in text.match_indices('@') {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        // What follows a letter is a mail address.
        if before.is_some_and(char::is_alphanumeric) {
            continue;
        }
        let after = text.get(at + 1..).unwrap_or_default();
        for (agent, written) in longest(after, agents) {
            if !found.iter().any(|(known, _)| *known == agent) {
                found.push((agent, written));
            }
        }
    }
    found
}

/// The longest name that the text begins with: whole names before first names, and a first name only if it is one person's.
fn longest(text: &str, agents: &[(AgentId, String)]) -> Vec<(AgentId, String)> {
    let mut best: Vec<(AgentId, String)> = Vec::new();
    let mut length = 0;
    let first = |name: &str| name.split_whitespace().next().unwrap_or_default().to_lowercase();
    for (agent, name) in agents {
        let is_shared = agents.iter().filter(|(_, other)| first(other) == first(name)).count() > 1;
        let short = name.split_whitespace().next().filter(|_| !is_shared);
        for candidate in [Some(name.trim()), short].into_iter().flatten() {
            let Some(written) = beginning(text, candidate) else { continue };
            let count = candidate.chars().count();
            if count > length {
                (best, length) = (vec![(*agent, written)], count);
            } else if count == length && !best.iter().any(|(known, _)| known == agent) {
                best.push((*agent, written));
            }
        }
    }
    best
}

/// The beginning of a text if it is this name and no longer word.
fn beginning(text: &str, name: &str) -> Option<String> {
    if name.is_empty() {
        return None;
    }
    let end = text.char_indices().nth(name.chars().count()).map_or(text.len(), |(at, _)| at);
    let (written, rest) = text.split_at_checked(end)?;
    let is_same = written.to_lowercase() == name.to_lowercase();
    let is_whole = !rest.chars().next().is_some_and(char::is_alphanumeric);
    (is_same && is_whole).then(|| written.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(text: &str) -> Vec<(i64, String)> {
        let agents = ["Mira Lindqvist", "Bo", "Bo Berg", "Çağla", "", "Jan Kos", "Jan Novák"];
        let agents: Vec<(AgentId, String)> =
            agents.iter().zip(1..).map(|(name, id)| (AgentId(id), (*name).to_owned())).collect();
        find(text, &agents).into_iter().map(|(id, written)| (id.0, written)).collect()
    }

    #[test]
    fn whole_names_and_unmistakable_first_names_are_found() {
        assert_eq!(named("@Mira please look"), [(1, "Mira".to_owned())]);
        assert_eq!(named("ask @mira lindqvist, @ÇAĞLA!"), [(1, "mira lindqvist".into()), (4, "ÇAĞLA".into())]);
        assert_eq!(named("@Bo Berg and @Bo"), [(3, "Bo Berg".into()), (2, "Bo".into())]);
        assert_eq!(named("@Jan"), [], "two are called Jan");
        assert_eq!(named("@Jan Novák"), [(7, "Jan Novák".into())]);
    }

    #[test]
    fn mail_addresses_and_longer_words_name_nobody() {
        assert_eq!(named("write to sales@bo.example or @Bob"), []);
        assert_eq!(named("@Bo, @bo"), [(2, "Bo".to_owned())], "each once");
    }
}
