//! What is particular about each network: by what people are known there, and where a chat with them is opened.

use crate::customers::model::{HandleKind, match_key};
use crate::customers::wire::Handle;
use crate::inbox::model::ContactWay;
use comptoir_kernel::Problem;

/// As what a number or name from there is kept.
pub(super) const fn handle_kind(way: ContactWay) -> HandleKind {
    match way {
        ContactWay::Phone => HandleKind::Phone,
        ContactWay::Whatsapp => HandleKind::Whatsapp,
        ContactWay::Instagram => HandleKind::Instagram,
        ContactWay::Facebook => HandleKind::Facebook,
        ContactWay::Telegram => HandleKind::Telegram,
        _ => HandleKind::Other,
    }
}

/// A link of the web, or none.
///
/// # Errors
/// `link-refused`.
pub(super) fn check_link(link: &str) -> Result<(), Problem> {
    let link = link.trim();
    let is_web = || url::Url::parse(link).is_ok_and(|url| matches!(url.scheme(), "http" | "https"));
    if link.is_empty() || is_web() { Ok(()) } else { Err(Problem::refused("link-refused")) }
}

/// Where a chat with somebody is opened; empty where that cannot be told.
pub(super) fn link_of(way: ContactWay, handles: &[Handle]) -> String {
    let of = |kind| handles.iter().find(move |handle| handle.kind == kind);
    let name = |kind| {
        let plain = of(kind)?.value.trim().trim_start_matches('@');
        plain.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-')).then(|| plain.to_owned())
    };
    let number = || {
        let handle = of(HandleKind::Whatsapp).or_else(|| of(HandleKind::Phone))?;
        // Without the code of the country the link would lead to somebody else.
        match_key(handle.kind, &handle.value)?.strip_prefix('+').map(str::to_owned)
    };
    let (base, found) = match way {
        ContactWay::Whatsapp => ("https://wa.me/", number()),
        ContactWay::Telegram => ("https://t.me/", name(HandleKind::Telegram)),
        ContactWay::Instagram => ("https://ig.me/m/", name(HandleKind::Instagram)),
        ContactWay::Facebook => ("https://m.me/", name(HandleKind::Facebook)),
        _ => ("", None),
    };
    found.filter(|found| !found.is_empty()).map(|found| format!("{base}{found}")).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use comptoir_kernel::HandleId;

    #[test]
    fn a_link_is_made_only_where_it_leads_to_the_right_person() {
        let handle = |kind, value: &str| Handle { id: HandleId(1), kind, value: value.to_owned() };
        let link = |way, kind, value| link_of(way, &[handle(kind, value)]);
        assert_eq!(link(ContactWay::Whatsapp, HandleKind::Phone, "+49 (0)431 1234"), "https://wa.me/494311234");
        assert_eq!(link(ContactWay::Whatsapp, HandleKind::Phone, "0431 12345"), "");
        assert_eq!(link(ContactWay::Telegram, HandleKind::Telegram, "@ada_l"), "https://t.me/ada_l");
        assert_eq!(link(ContactWay::Instagram, HandleKind::Instagram, "ada/../x"), "");
        assert_eq!(link(ContactWay::Review, HandleKind::Phone, "+494311234"), "");
        assert!(
            check_link("javascript:x()").is_err() && check_link("https://wa.me/49").is_ok() && check_link(" ").is_ok()
        );
    }
}
