//! Which folders there are and what each is for.

use super::{Imap, command::Command, response::Response};
use crate::mail::{
    MailError,
    model::{Folder, FolderRole},
};
use base64::{
    Engine,
    alphabet::Alphabet,
    engine::{GeneralPurpose, general_purpose::NO_PAD},
};

impl Imap {
    /// All folders that can be opened. Each role except `Other` is given at most once.
    ///
    /// # Errors
    /// The connection broke.
    pub async fn folders(&mut self) -> Result<Vec<Folder>, MailError> {
        let mut listed = Vec::new();
        let asks = self.can("SPECIAL-USE") && self.can("LIST-EXTENDED");
        let command = Command::new(if asks { "LIST \"\" \"*\" RETURN (SPECIAL-USE)" } else { "LIST \"\" \"*\"" });
        self.run(command, "listing folders", &mut |response| {
            if let Response::List { attributes, name } = response {
                listed.push((attributes, name));
            }
        })
        .await?;
        listed.retain(|(attributes, _)| !attributes.iter().any(|a| a == "\\noselect" || a == "\\nonexistent"));
        Ok(give_roles(listed))
    }
}

/// The server's word first; names only for the roles that it leaves open.
fn give_roles(listed: Vec<(Vec<String>, String)>) -> Vec<Folder> {
    let mut given = Vec::new();
    let mut once = |role: Option<FolderRole>| match role {
        Some(role) if !given.contains(&role) => {
            given.push(role);
            role
        }
        _ => FolderRole::Other,
    };
    let mut folders: Vec<Folder> = listed
        .into_iter()
        .map(|(attributes, name)| {
            let declared = if name.eq_ignore_ascii_case("INBOX") {
                Some(FolderRole::Inbox)
            } else {
                attributes.iter().find_map(|attribute| declared_role(attribute))
            };
            Folder { role: once(declared), name }
        })
        .collect();
    for folder in folders.iter_mut().filter(|folder| folder.role == FolderRole::Other) {
        folder.role = once(guessed_role(&folder.name));
    }
    folders
}

/// RFC 6154.
fn declared_role(attribute: &str) -> Option<FolderRole> {
    match attribute {
        "\\sent" => Some(FolderRole::Sent),
        "\\junk" => Some(FolderRole::Junk),
        "\\drafts" => Some(FolderRole::Drafts),
        "\\trash" => Some(FolderRole::Trash),
        "\\archive" | "\\all" => Some(FolderRole::Archive),
        _ => None,
    }
}

/// How servers and mail programs without SPECIAL-USE call these folders.
const NAMES: &[(FolderRole, &[&str])] = &[
    (
        FolderRole::Sent,
        &[
            "sent",
            "sent items",
            "sent messages",
            "sent mail",
            "gesendet",
            "gesendete objekte",
            "gesendete elemente",
            "postausgang",
            "envoyés",
            "éléments envoyés",
            "messages envoyés",
            "enviados",
            "elementos enviados",
            "itens enviados",
            "mensajes enviados",
            "posta inviata",
            "inviata",
            "inviati",
            "elementi inviati",
            "wysłane",
            "elementy wysłane",
            "gönderilmiş öğeler",
            "gönderilmiş",
            "gönderilenler",
            "verzonden",
            "verzonden items",
            "skickat",
            "sendt",
            "lähetetyt",
            "odeslané",
            "отправленные",
            "надіслані",
            "送信済み",
            "送信済みアイテム",
            "送信済みメール",
            "已发送",
            "已发送邮件",
            "已傳送郵件",
            "寄件備份",
            "보낸 편지함",
            "보낸편지함",
            "العناصر المرسلة",
            "المرسلة",
            "פריטים שנשלחו",
            "trimise",
        ],
    ),
    (
        FolderRole::Junk,
        &[
            "junk",
            "spam",
            "junk e-mail",
            "junk email",
            "bulk mail",
            "spamverdacht",
            "unerwünscht",
            "courrier indésirable",
            "indésirables",
            "pourriel",
            "correo no deseado",
            "no deseado",
            "lixo eletrônico",
            "lixo eletrónico",
            "posta indesiderata",
            "wiadomości-śmieci",
            "gereksiz",
            "istenmeyen",
            "ongewenst",
            "спам",
            "迷惑メール",
            "垃圾邮件",
            "垃圾郵件",
            "스팸",
            "스팸메일함",
            "البريد العشوائي",
        ],
    ),
    (
        FolderRole::Drafts,
        &[
            "drafts",
            "draft",
            "entwürfe",
            "brouillons",
            "borradores",
            "rascunhos",
            "bozze",
            "robocze",
            "wersje robocze",
            "szkice",
            "taslaklar",
            "concepten",
            "utkast",
            "черновики",
            "下書き",
            "草稿",
            "草稿箱",
            "임시 보관함",
            "مسودات",
            "المسودات",
        ],
    ),
    (
        FolderRole::Trash,
        &[
            "trash",
            "deleted items",
            "deleted messages",
            "deleted",
            "bin",
            "papierkorb",
            "gelöscht",
            "gelöschte elemente",
            "gelöschte objekte",
            "corbeille",
            "éléments supprimés",
            "papelera",
            "elementos eliminados",
            "lixeira",
            "itens excluídos",
            "cestino",
            "posta eliminata",
            "kosz",
            "elementy usunięte",
            "çöp",
            "çöp kutusu",
            "silinmiş öğeler",
            "prullenbak",
            "корзина",
            "удаленные",
            "ごみ箱",
            "削除済みアイテム",
            "已删除",
            "已删除邮件",
            "휴지통",
            "سلة المهملات",
        ],
    ),
    (
        FolderRole::Archive,
        &[
            "archive",
            "archives",
            "archiv",
            "archivo",
            "arquivo",
            "archivio",
            "archiwum",
            "arşiv",
            "archief",
            "архив",
            "アーカイブ",
        ],
    ),
];

/// The role that the name of a folder tells, in any of the languages of [`NAMES`].
pub(in crate::mail) fn guessed_role(name: &str) -> Option<FolderRole> {
    let decoded = decode(name).to_lowercase();
    let last = decoded.rsplit(['/', '.', '\\']).next().unwrap_or_default().trim();
    NAMES.iter().find(|(_, names)| names.contains(&last)).map(|(role, _)| *role)
}

/// A folder's name as people read it: modified UTF-7 (RFC 3501, section 5.1.3) decoded; returned as it is when damaged.
pub fn decode(name: &str) -> String {
    try_decode(name).unwrap_or_else(|| name.to_owned())
}

fn try_decode(name: &str) -> Option<String> {
    let alphabet = Alphabet::new("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+,").ok()?;
    // Trailing bits need not be zero in names that older servers wrote.
    let engine = GeneralPurpose::new(&alphabet, NO_PAD.with_decode_allow_trailing_bits(true));
    let mut decoded = String::new();
    let mut rest = name;
    while let Some((plain, shifted)) = rest.split_once('&') {
        decoded.push_str(plain);
        let (code, after) = shifted.split_once('-')?;
        if code.is_empty() {
            decoded.push('&');
        } else {
            let bytes = engine.decode(code).ok()?;
            let units = bytes.chunks_exact(2).filter_map(|pair| Some(u16::from_be_bytes(pair.try_into().ok()?)));
            for unit in char::decode_utf16(units) {
                decoded.push(unit.ok()?);
            }
        }
        rest = after;
    }
    decoded.push_str(rest);
    Some(decoded)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn roles(listed: &[(&str, &str)]) -> Vec<FolderRole> {
        let listed = listed
            .iter()
            .map(|(attributes, name)| (attributes.split(' ').map(str::to_owned).collect(), (*name).to_owned()))
            .collect();
        give_roles(listed).into_iter().map(|folder| folder.role).collect()
    }

    #[test]
    fn names_are_decoded_from_modified_utf_7() {
        assert_eq!(decode("~peter/mail/&U,BTFw-/&ZeVnLIqe-"), "~peter/mail/台北/日本語");
        assert_eq!(decode("Entw&APw-rfe"), "Entwürfe");
        assert_eq!(decode("A &- B"), "A & B");
        assert_eq!(decode("broken &zz"), "broken &zz");
    }

    #[test]
    fn the_servers_word_comes_before_the_name() {
        assert_eq!(
            roles(&[("", "Sent"), ("\\sent", "Gesendet"), ("", "inbox"), ("", "INBOX.Entw&APw-rfe")]),
            [FolderRole::Other, FolderRole::Sent, FolderRole::Inbox, FolderRole::Drafts]
        );
    }

    #[test]
    fn a_role_is_given_once() {
        assert_eq!(roles(&[("", "Spam"), ("", "Junk")]), [FolderRole::Junk, FolderRole::Other]);
    }
}
