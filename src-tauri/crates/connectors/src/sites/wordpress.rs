//! Pages of a WordPress site, by the interface that every one has since 4.7, and an application password (since 5.6).

use crate::shops::ShopError;
use crate::shops::web::{Ask, Reply, Web};
use base64::{Engine, prelude::BASE64_STANDARD};
use comptoir_kernel::Secret;
use reqwest::Method;
use reqwest::header::AUTHORIZATION;
use serde_json::{Value, json};
use std::path::Path;
use url::Url;

/// What WordPress gives at once.
const PER_PAGE: usize = 100;
/// Pages of answers that are read: a site has no more of ours than this hundredfold.
const MOST_ANSWERS: u64 = 1000;
const FIELDS: &str = "id,status,title,content";

/// A page as its editor sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WebPage {
    pub id: u64,
    /// Such as `publish` or `draft`.
    pub status: String,
    /// HTML.
    pub title: String,
    pub content: String,
}

/// A page that is not shown to readers yet.
#[derive(Debug, Clone, Copy)]
pub struct NewPage<'a> {
    pub title: &'a str,
    /// The wish for its address; WordPress counts on if it is taken.
    pub slug: &'a str,
    pub content: &'a str,
    pub parent: Option<u64>,
}

/// One site, for one person.
#[derive(Debug)]
pub struct WordPress {
    web: Web,
    base: Url,
    user: String,
    password: Secret,
}

impl WordPress {
    /// Nothing is sent yet.
    ///
    /// # Errors
    /// The address or the certificate file cannot be used.
    pub fn new(
        address: &str,
        user: &str,
        password: Secret,
        ca_file: Option<&Path>,
        is_local: bool,
    ) -> Result<Self, ShopError> {
        let web = Web::new(ca_file, is_local)?;
        let base = web.address(address)?;
        Ok(Self { web, base, user: user.to_owned(), password })
    }

    /// The address in full.
    pub const fn base(&self) -> &Url {
        &self.base
    }

    /// Makes sure that the password opens the site and may publish pages there.
    ///
    /// # Errors
    /// `WrongKey`, `MissingScope`, or the site cannot be asked.
    pub async fn sign_in(&self) -> Result<(), ShopError> {
        let pairs = [("context", "edit".to_owned()), ("_fields", "id,capabilities".to_owned())];
        let me = self.ask(Method::GET, "users/me", &pairs, None).await?.0;
        let may = |right: &str| me.pointer(&format!("/capabilities/{right}")).and_then(Value::as_bool) == Some(true);
        // Without the last, WordPress rewrites what it is sent.
        let wanted =
            ["edit_pages", "publish_pages", "edit_published_pages", "delete_published_pages", "unfiltered_html"];
        match wanted.into_iter().find(|right| !may(right)) {
            Some(right) => Err(ShopError::MissingScope { scope: right.to_owned() }),
            None => Ok(()),
        }
    }

    /// Every page whose text holds a word, but for those in the bin.
    ///
    /// # Errors
    /// The site cannot be asked.
    pub async fn holding(&self, word: &str) -> Result<Vec<WebPage>, ShopError> {
        self.list(&[("search", word.to_owned())]).await
    }

    /// The pages with these numbers, but for those that are gone or in the bin.
    ///
    /// # Errors
    /// The site cannot be asked.
    pub async fn numbered(&self, ids: &[u64]) -> Result<Vec<WebPage>, ShopError> {
        let mut pages = Vec::new();
        for some in ids.chunks(PER_PAGE) {
            let list: Vec<String> = some.iter().map(u64::to_string).collect();
            pages.extend(self.list(&[("include", list.join(","))]).await?);
        }
        Ok(pages)
    }

    async fn list(&self, filter: &[(&str, String)]) -> Result<Vec<WebPage>, ShopError> {
        let (mut pages, mut page) = (Vec::new(), 1);
        loop {
            let fixed = [("context", "edit"), ("status", "publish,future,draft,pending,private"), ("_fields", FIELDS)];
            let mut pairs: Vec<(&str, String)> = fixed.map(|(name, value)| (name, value.to_owned())).to_vec();
            pairs.extend(filter.iter().cloned());
            pairs.extend([("orderby", "id".to_owned()), ("order", "asc".to_owned())]);
            pairs.extend([("per_page", PER_PAGE.to_string()), ("page", page.to_string())]);
            let (answer, last) = self.ask(Method::GET, "pages", &pairs, None).await?;
            let rows = answer.as_array().ok_or_else(|| unreadable("no list"))?;
            pages.extend(rows.iter().map(read).collect::<Result<Vec<_>, _>>()?);
            if page >= last.min(MOST_ANSWERS) {
                return Ok(pages);
            }
            page += 1;
        }
    }

    /// Makes a page that only editors see.
    ///
    /// # Errors
    /// The site cannot be asked. If `may_have_acted`, the page may be there.
    pub async fn draft(&self, page: NewPage<'_>) -> Result<WebPage, ShopError> {
        let NewPage { title, slug, content, parent } = page;
        let body = json!({
            "status": "draft", "title": title, "slug": slug, "content": content, "parent": parent.unwrap_or(0),
        });
        read(&self.ask(Method::POST, "pages", &[("context", "edit".to_owned())], Some(&body)).await?.0)
    }

    /// Shows a page to readers with this title and text. Where it stands and its address stay as they are.
    ///
    /// # Errors
    /// As [`WordPress::draft`].
    pub async fn publish(&self, id: u64, title: &str, content: &str) -> Result<WebPage, ShopError> {
        let body = json!({ "status": "publish", "title": title, "content": content });
        read(&self.ask(Method::POST, &format!("pages/{id}"), &[("context", "edit".to_owned())], Some(&body)).await?.0)
    }

    /// Puts a page into the bin, from where people can take it back. One that is gone is no error.
    ///
    /// # Errors
    /// As [`WordPress::draft`].
    pub async fn discard(&self, id: u64) -> Result<(), ShopError> {
        match self.ask(Method::DELETE, &format!("pages/{id}"), &[], None).await {
            Ok(_) | Err(ShopError::NotFound) => Ok(()),
            Err(error) => Err(error),
        }
    }

    /// The answer, and how many pages of answers there are.
    async fn ask(
        &self,
        method: Method,
        route: &str,
        pairs: &[(&str, String)],
        body: Option<&Value>,
    ) -> Result<(Value, u64), ShopError> {
        let mut url = self.base.join("index.php").map_err(|_| ShopError::Address { address: self.base.to_string() })?;
        // This form works whatever the site's addresses look like.
        url.query_pairs_mut().append_pair("rest_route", &format!("/wp/v2/{route}")).extend_pairs(pairs);
        let pair = BASE64_STANDARD.encode(format!("{}:{}", self.user, self.password.expose()));
        let ask = Ask::new(method, url).secret_header(AUTHORIZATION, &format!("Basic {pair}"));
        let reply = self.web.send(body.into_iter().fold(ask, Ask::json)).await?;
        let value = reply.json()?;
        if !reply.is_success() {
            return Err(self.refusal(&reply, &value));
        }
        let pages = reply.header("x-wp-totalpages").and_then(|text| text.trim().parse().ok());
        Ok((value, pages.unwrap_or(1)))
    }

    /// Messages come in the site's language and are for people; codes are not.
    fn refusal(&self, reply: &Reply, value: &Value) -> ShopError {
        let text = |name: &str| value.get(name).and_then(Value::as_str).unwrap_or_default();
        let code: String = text("code").chars().take(100).collect();
        let reason: String = text("message").chars().take(500).collect();
        let reason = reason.replace(self.password.expose(), "…");
        let status = reply.status();
        match status {
            401 if code.starts_with("rest_cannot_") => ShopError::MissingScope { scope: code },
            401 => ShopError::WrongKey { reason },
            403 => ShopError::MissingScope { scope: code },
            404 if code == "rest_no_route" => ShopError::Unsupported,
            404 | 410 => ShopError::NotFound,
            500.. if code.is_empty() || status != 501 => ShopError::ServerFault { status, reason },
            _ => ShopError::Refused { code, reason },
        }
    }
}

fn read(row: &Value) -> Result<WebPage, ShopError> {
    let text = |path: &str| row.pointer(path).and_then(Value::as_str).map(str::to_owned);
    let id = row.get("id").and_then(Value::as_u64).ok_or_else(|| unreadable("a page without a number"))?;
    let part = |path: &str| text(path).ok_or_else(|| unreadable("a page without its text"));
    Ok(WebPage { id, status: part("/status")?, title: part("/title/raw")?, content: part("/content/raw")? })
}

fn unreadable(reason: &str) -> ShopError {
    ShopError::Unreadable { reason: reason.to_owned() }
}
