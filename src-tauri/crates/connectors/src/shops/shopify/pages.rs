//! Pages of the online store. They stand side by side, so where one belongs is part of its name.

use super::super::{Answer, ShopError};
use super::call::refuse_complaints;
use super::loose::{find_text, is_true, list, text};
use super::probe::{granted, is_granted};
use super::{Shopify, queries};
use crate::sites::pages::{DRAFT, NewPage, Pages, SHOWN, WebPage};
use crate::sites::sense;
use serde_json::{Value, json};

/// Pages come with their texts: so many fit into an answer.
const PER_ANSWER: usize = 25;
/// Either right lets us write pages.
const RIGHTS: [&str; 2] = ["write_content", "write_online_store_pages"];
/// As many names are tried for a new page.
const MOST_NAMES: u32 = 50;
const KIND: &str = "gid://shopify/Page/";

impl Shopify {
    async fn may_publish(&self) -> Result<(), ShopError> {
        let granted = granted(&self.ask(queries::RIGHTS, json!({})).await?.data);
        let may = RIGHTS.iter().any(|right| is_granted(&granted, right));
        if may { Ok(()) } else { Err(ShopError::MissingScope { scope: "write_content".to_owned() }) }
    }

    /// The platform's search does not look into texts: all pages are read.
    async fn pages_holding(&self, word: &str) -> Result<Vec<WebPage>, ShopError> {
        let (mut found, mut after) = (Vec::new(), None);
        loop {
            let reply = self.ask(queries::PAGES, json!({ "first": PER_ANSWER, "after": after })).await?;
            let holding = list(&reply.data, "/pages").into_iter().filter(|page| text(page, "/body").contains(word));
            found.extend(holding.map(page).collect::<Result<Vec<_>, _>>()?);
            after = find_text(&reply.data, "/pages/pageInfo/endCursor");
            if !is_true(&reply.data, "/pages/pageInfo/hasNextPage") || after.is_none() {
                return Ok(found);
            }
        }
    }

    async fn pages_numbered(&self, ids: &[u64]) -> Result<Vec<WebPage>, ShopError> {
        let mut found = Vec::new();
        for some in ids.chunks(PER_ANSWER) {
            let ids: Vec<String> = some.iter().copied().map(id_of).collect();
            let reply = self.ask(queries::PAGES_BY_ID, json!({ "ids": ids })).await?;
            // Of what is no page nothing is told.
            let pages = list(&reply.data, "/nodes").into_iter().filter(|node| node.get("id").is_some());
            found.extend(pages.map(page).collect::<Result<Vec<_>, _>>()?);
        }
        Ok(found)
    }

    /// A name that is taken is counted on.
    async fn make_page(&self, new: NewPage<'_>) -> Result<WebPage, ShopError> {
        let name = match new.parent {
            Some(_) => format!("help-{}", new.path.replace('/', "-")),
            None => new.slug.to_owned(),
        };
        let mut count = 1;
        loop {
            let handle = if count == 1 { name.clone() } else { format!("{name}-{count}") };
            let input = json!({ "title": new.title, "handle": handle, "body": new.content, "isPublished": false });
            let reply = self.ask(queries::PAGE_CREATE, json!({ "page": input })).await?;
            match refuse_complaints(reply.at("/pageCreate")) {
                Err(ShopError::Refused { code, .. }) if code == "taken" && count < MOST_NAMES => count += 1,
                complaint => return complaint.and_then(|()| page(reply.at("/pageCreate/page"))),
            }
        }
    }

    async fn show_page(&self, id: u64, title: &str, content: &str) -> Result<WebPage, ShopError> {
        let input = json!({ "title": title, "body": content, "isPublished": true });
        let reply = self.ask(queries::PAGE_UPDATE, json!({ "id": id_of(id), "page": input })).await?;
        refuse_complaints(reply.at("/pageUpdate"))?;
        page(reply.at("/pageUpdate/page"))
    }

    async fn delete_page(&self, id: u64) -> Result<(), ShopError> {
        let reply = self.ask(queries::PAGE_DELETE, json!({ "id": id_of(id) })).await?;
        match refuse_complaints(reply.at("/pageDelete")) {
            Err(ShopError::Refused { code, .. }) if code == "not_found" => Ok(()),
            complaint => complaint,
        }
    }
}

fn id_of(number: u64) -> String {
    format!("{KIND}{number}")
}

fn page(value: &Value) -> Result<WebPage, ShopError> {
    let strange = |reason: &str| ShopError::Unreadable { reason: reason.to_owned() };
    let id = text(value, "/id");
    let id = id.strip_prefix(KIND).and_then(|number| number.parse().ok()).ok_or_else(|| strange("no page"))?;
    let handle = find_text(value, "/handle").ok_or_else(|| strange("a page without a name"))?;
    Ok(WebPage {
        id,
        status: if is_true(value, "/isPublished") { SHOWN } else { DRAFT }.to_owned(),
        title: text(value, "/title"),
        content: text(value, "/body"),
        address: format!("/pages/{handle}"),
    })
}

impl Pages for Shopify {
    fn sign_in(&self) -> Answer<'_, ()> {
        Box::pin(self.may_publish())
    }

    fn holding<'a>(&'a self, word: &'a str) -> Answer<'a, Vec<WebPage>> {
        Box::pin(self.pages_holding(word))
    }

    fn numbered<'a>(&'a self, ids: &'a [u64]) -> Answer<'a, Vec<WebPage>> {
        Box::pin(self.pages_numbered(ids))
    }

    fn draft<'a>(&'a self, page: NewPage<'a>) -> Answer<'a, WebPage> {
        Box::pin(self.make_page(page))
    }

    fn publish<'a>(&'a self, id: u64, title: &'a str, content: &'a str) -> Answer<'a, WebPage> {
        Box::pin(self.show_page(id, title, content))
    }

    /// There is no bin: what is put away is gone.
    fn discard(&self, id: u64) -> Answer<'_, ()> {
        Box::pin(self.delete_page(id))
    }

    /// The platform may write tags and letters in its own way.
    fn sense(&self, content: &str) -> String {
        sense(content)
    }
}
