//! Pages of the double's online store: names are the platform's form of what was asked for and stand once, and what is
//! deleted is gone.

use super::shop::{Shop, number_of};
use serde_json::{Map, Value, json};

/// The longest that the platform keeps.
const LONGEST_TITLE: usize = 255;
const LONGEST_BODY: usize = 512 * 1024;
const KIND: &str = "gid://shopify/Page/";

fn refused(field: &str, code: &str, message: &str) -> Value {
    let complaint = json!({ "field": ["page", field], "message": message, "code": code });
    json!({ "page": null, "deletedPageId": null, "userErrors": [complaint] })
}

/// Lower case, letters and digits, hyphens between.
fn handle_of(text: &str) -> String {
    let plain: String = text.to_lowercase().chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).collect();
    plain.split('-').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-")
}

/// The same HTML in other signs.
fn rewritten(body: &str) -> String {
    body.replace("&#58;", ":").replace("<br>", "<br />").replace("&quot;", "\"").replace('\n', "\r\n")
}

impl Shop {
    /// The right that a root field about pages needs and the key lacks; nothing for other fields. Either of two will do.
    pub fn right_for_pages(&self, field: &str, arguments: &Map<String, Value>) -> Option<Option<&'static str>> {
        let of_pages = |id: &Value| id.as_str().is_some_and(|id| id.starts_with(KIND));
        let is_question = field == "pages"
            || field == "nodes" && arguments["ids"].as_array().is_some_and(|ids| ids.iter().all(of_pages));
        let is_deed = ["pageCreate", "pageUpdate", "pageDelete"].contains(&field);
        let either = |one, other| if self.has(one) || self.has(other) { None } else { Some(one) };
        match (is_question, is_deed) {
            (true, _) => Some(either("read_content", "read_online_store_pages")),
            (_, true) => Some(either("write_content", "write_online_store_pages")),
            _ => None,
        }
    }

    pub fn find_page(&self, id: &Value) -> Option<Value> {
        id.as_str()?.strip_prefix(KIND)?;
        self.pages.get(&number_of(id)).cloned()
    }

    /// The page of this title.
    pub fn page_called(&self, title: &str) -> Option<Value> {
        self.pages.values().find(|page| page["title"] == title).cloned()
    }

    pub fn create_page(&mut self, input: &Value) -> Value {
        let id = self.fresh("Page");
        let title = input["title"].as_str().unwrap();
        let handle = handle_of(input["handle"].as_str().unwrap_or(title));
        if self.pages.values().any(|page| page["handle"] == handle.as_str()) {
            return refused("handle", "TAKEN", "Handle has already been taken");
        }
        let is_published = input["isPublished"].as_bool().unwrap_or(true);
        let page = json!({
            "__typename": "Page", "id": id, "title": "", "handle": handle, "body": "", "isPublished": is_published,
        });
        match self.keep_page(page, input) {
            Ok(page) => json!({ "page": page, "userErrors": [] }),
            Err(complaint) => complaint,
        }
    }

    pub fn update_page(&mut self, arguments: &Map<String, Value>) -> Value {
        let Some(page) = self.find_page(&arguments["id"]) else {
            return refused("id", "NOT_FOUND", "Page does not exist");
        };
        match self.keep_page(page, &arguments["page"]) {
            Ok(page) => json!({ "page": page, "userErrors": [] }),
            Err(complaint) => complaint,
        }
    }

    fn keep_page(&mut self, mut page: Value, input: &Value) -> Result<Value, Value> {
        if let Some(title) = input["title"].as_str() {
            match title.trim() {
                "" => return Err(refused("title", "BLANK", "Title can't be blank")),
                title if title.chars().count() > LONGEST_TITLE => {
                    return Err(refused("title", "TOO_LONG", "Title is too long (maximum is 255 characters)"));
                }
                title => page["title"] = json!(title),
            }
        }
        if let Some(body) = input["body"].as_str() {
            if body.len() > LONGEST_BODY {
                return Err(refused("body", "TOO_BIG", "Body is too big (maximum is 512 KB)"));
            }
            page["body"] = json!(if self.rewrites_pages { rewritten(body) } else { body.to_owned() });
        }
        if let Some(is_published) = input["isPublished"].as_bool() {
            page["isPublished"] = json!(is_published);
        }
        page["updatedAt"] = json!(self.tick());
        self.pages.insert(number_of(&page["id"]), page.clone());
        Ok(page)
    }

    pub fn delete_page(&mut self, id: &Value) -> Value {
        match self.find_page(id).and_then(|_| self.pages.remove(&number_of(id))) {
            Some(_) => json!({ "deletedPageId": id, "userErrors": [] }),
            None => refused("id", "NOT_FOUND", "Page does not exist"),
        }
    }
}
