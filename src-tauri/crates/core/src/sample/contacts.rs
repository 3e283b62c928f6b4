//! Calls of the last days, and a chat that somebody took over from a telephone.

use crate::desk::{Desk, Write};
use crate::inbox::model::{CallDirection, CallOutcome, ContactWay};
use crate::inbox::wire::{CallForm, CaptureRequest, CapturedLine};
use crate::inbox::{note_call, take_over};
use comptoir_kernel::{AgentId, ChannelId, Problem, Timestamp};

const MINUTE: i64 = 60;
const HOUR: i64 = 3600;

/// A call; ages and lengths in seconds. The numbers are those that films use: nobody has them.
struct Told {
    name: &'static str,
    number: &'static str,
    direction: CallDirection,
    outcome: CallOutcome,
    age: i64,
    seconds: u32,
    text: &'static str,
    is_done: bool,
}

const CALLS: &[Told] = &[
    Told {
        name: "Hannah Whitfield",
        number: "+44 7700 900157",
        direction: CallDirection::Incoming,
        outcome: CallOutcome::Voicemail,
        age: 12 * MINUTE,
        seconds: 41,
        text: "Is the Tromsø Parka enough for −25 °C?\nShe is moving to Kiruna in January and wants to know before she \
               orders. Please call before six.",
        is_done: false,
    },
    Told {
        name: "Jens Rathmann",
        number: "+49 30 23125 114",
        direction: CallDirection::Incoming,
        outcome: CallOutcome::CallBack,
        age: 2 * HOUR,
        seconds: 190,
        text: "Rechnung auf die Firma umschreiben\nBraucht sie für die Buchhaltung mit USt-IdNr., hat die Nummer nicht zur \
               Hand und ist am Nachmittag wieder erreichbar.",
        is_done: false,
    },
    Told {
        name: "Margaux Delorme",
        number: "+33 1 99 00 27 43",
        direction: CallDirection::Outgoing,
        outcome: CallOutcome::Answered,
        age: 5 * HOUR,
        seconds: 312,
        text: "Colis retrouvé chez la voisine\nElle l’a ouvert pendant l’appel, tout y est. Très contente.",
        is_done: true,
    },
    Told {
        name: "Murat Aksoy",
        number: "+44 7700 900684",
        direction: CallDirection::Outgoing,
        outcome: CallOutcome::NoAnswer,
        age: 26 * HOUR,
        seconds: 0,
        text: "Değişim bedeni için arandı, açmadı. Akşam yeniden denenecek.",
        is_done: false,
    },
];

/// One line of the chat: ours or theirs, and minutes before the last one.
const CHAT: &[(bool, i64, &str)] = &[
    (false, 34, "Hola, compré las botas Skarv hace una semana y la suela izquierda ya se despega"),
    (true, 27, "¡Hola, Lucía! Vaya, eso no debe pasar. ¿Nos mandas una foto de la suela?"),
    (false, 21, "Claro, ahora mismo os la mando"),
    (false, 0, "¿Tengo que pagar yo el envío de vuelta? Las necesito para el puente"),
];

/// Writes the calls and the chat into the channel of the sample shop.
pub(super) fn tell(desk: &Desk, write: &mut Write<'_>, me: AgentId, channel: ChannelId) -> Result<(), Problem> {
    let now = write.now;
    for told in CALLS {
        let form = CallForm {
            name: told.name.to_owned(),
            number: told.number.to_owned(),
            direction: Some(told.direction),
            outcome: Some(told.outcome),
            text: told.text.to_owned(),
            call_back_at: (told.outcome == CallOutcome::CallBack).then(|| now.plus_seconds(3 * HOUR)),
            is_done: told.is_done,
            ..CallForm::default()
        };
        note_call(write, me, channel, (now.plus_seconds(-told.age), told.seconds), form)?;
    }
    take_over(desk, write, me, channel, &chat(now.plus_seconds(-48 * MINUTE)))
}

fn chat(end: Timestamp) -> CaptureRequest {
    let line = |(is_ours, before, text): &(bool, i64, &str)| CapturedLine {
        author: if *is_ours { "Nordlicht" } else { "Lucía Ferrer" }.to_owned(),
        at: Some(end.plus_seconds(-before * MINUTE)),
        text: (*text).to_owned(),
        is_ours: *is_ours,
        is_known: false,
    };
    CaptureRequest {
        way: ContactWay::Whatsapp,
        customer_id: None,
        name: "Lucía Ferrer".to_owned(),
        handle: "+44 7700 900339".to_owned(),
        conversation_id: None,
        link: String::new(),
        lines: CHAT.iter().map(line).collect(),
        files: Vec::new(),
    }
}
