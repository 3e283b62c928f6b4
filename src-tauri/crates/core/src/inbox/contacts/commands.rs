//! The commands of contacts beside mail.

use super::{answers, call_draft, caller, calls, capture, preview, read_forms, reviews, templates};
use crate::desk::Desk;
use crate::desk::contract::{Caller, Command, Done, Nothing};
use crate::inbox::wire::{
    CallDraft, CallDraftAnswer, CaptureAnswer, CaptureRequest, DeedAnswer, FindCallerRequest, FormLabelsRequest,
    FormTemplate, FormTemplateDeed, FormTemplateRequest, KnownCaller, LogCallAnswer, LogCallRequest,
    PreviewCaptureAnswer, PreviewCaptureRequest, ReadFormsAnswer, ReadFormsRequest, RecordAnswerRequest,
    SaveCallDraftRequest, SaveFormTemplateRequest, TakeReviewsAnswer, TestFormTemplateAnswer, TestFormTemplateRequest,
};
use comptoir_connectors::forms::{self, FormField};
use comptoir_kernel::Problem;
use std::sync::Arc;

pub(in crate::inbox) fn commands() -> Vec<Command> {
    vec![
        Command::new("inbox.find_caller", "who may be calling: by name, number, order or other words", find_caller),
        Command::new("inbox.call_draft", "the call note that is being written, with its timer", get_call_draft),
        Command::new("inbox.save_call_draft", "keep a call note; start or pause its timer", save_call_draft),
        Command::new("inbox.drop_call_draft", "throw a call note away", drop_call_draft),
        Command::new("inbox.log_call", "write a call down; one to call back sleeps until then", log_call),
        Command::new("inbox.preview_capture", "what a pasted conversation consists of", preview_capture),
        Command::new("inbox.capture", "keep what is new of a conversation from elsewhere", capture_all),
        Command::new("inbox.record_answer", "keep an answer that was sent elsewhere", record_answer),
        Command::new("inbox.read_forms", "read the forms among mail that is here already", read_all_forms),
        Command::new(
            "inbox.take_reviews",
            "take over reviews that shops brought, and answers that they have",
            take_reviews,
        ),
        Command::new("inbox.form_templates", "how the shop's own forms are read", list_templates),
        Command::new("inbox.save_form_template", "add or change how a form is read", save_template),
        Command::new("inbox.delete_form_template", "forget how a form is read", delete_template),
        Command::new("inbox.form_labels", "the labels in an example mail and what they may mean", form_labels),
        Command::new("inbox.test_form_template", "what labels make of an example mail", test_template),
    ]
}

fn find_caller(desk: &Arc<Desk>, _: Caller, request: FindCallerRequest) -> Result<Vec<KnownCaller>, Problem> {
    desk.read(|connection| caller::find(connection, &request.query, desk.now()))
}

fn get_call_draft(desk: &Arc<Desk>, caller: Caller, _: Nothing) -> Result<CallDraftAnswer, Problem> {
    Ok(CallDraftAnswer { draft: desk.read(|connection| call_draft::get(connection, caller.agent))? })
}

fn take_reviews(desk: &Arc<Desk>, _: Caller, _: Nothing) -> Result<TakeReviewsAnswer, Problem> {
    let taken = reviews::take_reviews(desk)?;
    Ok(TakeReviewsAnswer { taken: taken + reviews::take_answers(desk)? })
}

fn save_call_draft(desk: &Arc<Desk>, caller: Caller, request: SaveCallDraftRequest) -> Result<CallDraft, Problem> {
    desk.write("inbox.save_call_draft", Some(caller.agent), |write| call_draft::save(write, caller.agent, request))
}

fn drop_call_draft(desk: &Arc<Desk>, caller: Caller, _: Nothing) -> Result<Done, Problem> {
    desk.write("inbox.drop_call_draft", Some(caller.agent), |write| call_draft::delete(write, caller.agent))?;
    Ok(Done {})
}

fn log_call(desk: &Arc<Desk>, caller: Caller, request: LogCallRequest) -> Result<LogCallAnswer, Problem> {
    desk.write("inbox.log_call", Some(caller.agent), |write| calls::log(write, caller.agent, request))
}

fn preview_capture(
    desk: &Arc<Desk>,
    _: Caller,
    request: PreviewCaptureRequest,
) -> Result<PreviewCaptureAnswer, Problem> {
    desk.read(|connection| preview::preview(connection, &request))
}

fn capture_all(desk: &Arc<Desk>, caller: Caller, request: CaptureRequest) -> Result<CaptureAnswer, Problem> {
    capture::capture(desk, caller.agent, &request)
}

fn record_answer(desk: &Arc<Desk>, caller: Caller, request: RecordAnswerRequest) -> Result<DeedAnswer, Problem> {
    let undo_id =
        desk.write("inbox.record_answer", Some(caller.agent), |write| answers::record(write, caller.agent, &request))?;
    Ok(DeedAnswer { undo_id: Some(undo_id) })
}

fn read_all_forms(desk: &Arc<Desk>, caller: Caller, request: ReadFormsRequest) -> Result<ReadFormsAnswer, Problem> {
    desk.write("inbox.read_forms", Some(caller.agent), |write| read_forms::read(write, caller.agent, request.ids))
}

fn list_templates(desk: &Arc<Desk>, _: Caller, _: Nothing) -> Result<Vec<FormTemplate>, Problem> {
    desk.read(templates::list)
}

fn save_template(
    desk: &Arc<Desk>,
    caller: Caller,
    request: SaveFormTemplateRequest,
) -> Result<FormTemplateDeed, Problem> {
    desk.write("inbox.save_form_template", Some(caller.agent), |write| templates::save(write, caller.agent, request))
}

fn delete_template(desk: &Arc<Desk>, caller: Caller, request: FormTemplateRequest) -> Result<DeedAnswer, Problem> {
    let undo_id = desk.write("inbox.delete_form_template", Some(caller.agent), |write| {
        templates::delete(write, caller.agent, request.id)
    })?;
    Ok(DeedAnswer { undo_id: Some(undo_id) })
}

fn form_labels(_: &Arc<Desk>, _: Caller, request: FormLabelsRequest) -> Result<Vec<FormField>, Problem> {
    Ok(forms::labels_of(&request.text))
}

fn test_template(
    _: &Arc<Desk>,
    _: Caller,
    request: TestFormTemplateRequest,
) -> Result<TestFormTemplateAnswer, Problem> {
    Ok(templates::test(&request))
}
