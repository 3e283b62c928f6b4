//! A call that was promised goes along when conversations become one, and back when they part.

use super::rows::{put_thread, thread};
use crate::inbox::wire::ContactThread;
use comptoir_kernel::{ConversationId, Problem};
use comptoir_store::rusqlite::Connection;
use serde::{Deserialize, Serialize};

/// What parting needs to know about a promised call.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::inbox) struct Carried {
    /// What the survivor had by itself.
    own: Option<ContactThread>,
    /// How it stands since, if the call was taken over.
    given: Option<ContactThread>,
}

/// Whom to call and when, of two: the earlier call counts, with its number.
fn earlier(own: Option<&ContactThread>, theirs: Option<&ContactThread>) -> Option<ContactThread> {
    let theirs = theirs?;
    let at = theirs.call_back_at?;
    if own.and_then(|own| own.call_back_at).is_some_and(|own| own <= at) {
        return None;
    }
    let own = own.cloned().unwrap_or_default();
    let number = if theirs.number.is_empty() { own.number } else { theirs.number.clone() };
    Some(ContactThread { number, call_back_at: Some(at), ..own })
}

/// Makes the survivor call whoever was to be called in `from`. `others` is what it took over before.
pub(in crate::inbox) fn share(
    connection: &Connection,
    from: ConversationId,
    to: ConversationId,
    others: &[Carried],
) -> Result<Carried, Problem> {
    let (theirs, now) = (thread(connection, from)?, thread(connection, to)?);
    let given = earlier(now.as_ref(), theirs.as_ref());
    if let Some(given) = &given {
        put_thread(connection, to, Some(given))?;
    }
    let giver = others.iter().find(|other| other.given.is_some() && other.given == now);
    Ok(Carried { own: giver.map_or(now, |giver| giver.own.clone()), given })
}

/// Gives the call back that came with a conversation, unless somebody has called since; answers who of `heirs`, each with
/// what it gave, has the next one and what is to be known about it.
pub(in crate::inbox) fn unshare(
    connection: &Connection,
    survivor: ConversationId,
    carried: &Carried,
    heirs: &[ConversationId],
) -> Result<Option<(ConversationId, Carried)>, Problem> {
    if carried.given.is_none() || thread(connection, survivor)? != carried.given {
        return Ok(None);
    }
    let (mut left, mut giver) = (carried.own.clone(), None);
    for heir in heirs {
        if let Some(given) = earlier(left.as_ref(), thread(connection, *heir)?.as_ref()) {
            left = Some(given);
            giver = Some(*heir);
        }
    }
    put_thread(connection, survivor, left.as_ref())?;
    Ok(giver.map(|heir| (heir, Carried { own: carried.own.clone(), given: left })))
}
