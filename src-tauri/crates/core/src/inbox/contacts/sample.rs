//! The same deeds for the sample shop: into its channel, at moments that it names, and never taken back one by one.

use super::calls::{self, Call};
use super::capture;
use crate::desk::{Desk, Write};
use crate::inbox::wire::{CallForm, CaptureRequest};
use comptoir_kernel::{AgentId, ChannelId, Problem, Timestamp};

/// Writes a call down that began then and lasted so many seconds.
pub(crate) fn note_call(
    write: &mut Write<'_>,
    me: AgentId,
    channel: ChannelId,
    (at, seconds): (Timestamp, u32),
    form: CallForm,
) -> Result<(), Problem> {
    calls::file(write, me, &Call { form, seconds, at, channel: Some(channel) }).map(|_| ())
}

/// Takes a chat over.
pub(crate) fn take_over(
    desk: &Desk,
    write: &mut Write<'_>,
    me: AgentId,
    channel: ChannelId,
    request: &CaptureRequest,
) -> Result<(), Problem> {
    capture::take_in(desk, write, me, request, None, Some(channel)).map(|_| ())
}
