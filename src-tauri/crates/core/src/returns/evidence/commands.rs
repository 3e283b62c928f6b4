//! The commands about the files of a case.

use super::wire::{
    AttachSentRequest, AttachToReturnRequest, ChangeFileRequest, ReturnFileBytes, ReturnFileRequest, ReturnFiles,
};
use crate::desk::Desk;
use crate::desk::contract::{Caller, Command};
use crate::returns::wire::ReturnRequest;
use comptoir_kernel::Problem;
use std::sync::Arc;

pub(in crate::returns) fn commands() -> Vec<Command> {
    vec![
        Command::new("returns.files", "photos and papers of a return, and what its customer sent besides", files),
        Command::new("returns.file", "a file of a return as it was put in", file),
        Command::new("returns.file_picture", "a picture of a return, drawn anew and safe to show", file_picture),
        Command::new("returns.attach", "add a photo or a paper to a return", attach),
        Command::new("returns.attach_sent", "add what the customer sent to a return", attach_sent),
        Command::new("returns.change_file", "what a file of a return is and which article it shows", change_file),
        Command::new("returns.remove_file", "take a file out of a return", remove_file),
        Command::new("returns.restore_file", "put a file back that was taken out of a return", restore_file),
    ]
}

fn files(desk: &Arc<Desk>, _: Caller, request: ReturnRequest) -> Result<ReturnFiles, Problem> {
    desk.read(|connection| super::files(connection, request.id))
}

fn file(desk: &Arc<Desk>, _: Caller, request: ReturnFileRequest) -> Result<ReturnFileBytes, Problem> {
    super::bytes(desk, request.id)
}

fn file_picture(desk: &Arc<Desk>, _: Caller, request: ReturnFileRequest) -> Result<ReturnFileBytes, Problem> {
    super::large_picture(desk, request.id)
}

fn attach(desk: &Arc<Desk>, caller: Caller, request: AttachToReturnRequest) -> Result<ReturnFiles, Problem> {
    super::attach(desk, caller, request)
}

fn attach_sent(desk: &Arc<Desk>, caller: Caller, request: AttachSentRequest) -> Result<ReturnFiles, Problem> {
    super::attach_sent(desk, caller, &request)
}

fn change_file(desk: &Arc<Desk>, caller: Caller, request: ChangeFileRequest) -> Result<ReturnFiles, Problem> {
    super::change(desk, caller, &request)
}

fn remove_file(desk: &Arc<Desk>, caller: Caller, request: ReturnFileRequest) -> Result<ReturnFiles, Problem> {
    super::set_removed(desk, caller, request.id, "returns.remove_file", true)
}

fn restore_file(desk: &Arc<Desk>, caller: Caller, request: ReturnFileRequest) -> Result<ReturnFiles, Problem> {
    super::set_removed(desk, caller, request.id, "returns.restore_file", false)
}
