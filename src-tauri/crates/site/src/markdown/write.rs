//! Writes a body as HTML.

use super::text::{Heading, headings_of, inline};
use super::{Directive, MAX_DEPTH, Setting, Target, escape, links, parse, safe, variables};
use comptoir_locale::{Locale, Message, message};
use comrak::Arena;
use comrak::nodes::{AlertType, AstNode, ListType, NodeValue, TableAlignment};

/// Pixels.
const PICTURE_HEIGHT: u32 = 64;

/// The body as safe HTML. Headings begin at the second level, since the title is the first.
pub fn html(body: &str, setting: &Setting<'_>) -> String {
    let arena = Arena::new();
    let root = parse(&arena, body);
    let mut headings = headings_of(root, setting.values);
    headings.reverse();
    let mut writer = Writer { setting, headings, aligned: Vec::new(), column: 0, out: String::new() };
    writer.children(root, 0);
    safe::clean(&writer.out)
}

struct Writer<'a> {
    setting: &'a Setting<'a>,
    /// Those still to come, the next one last.
    headings: Vec<Heading>,
    aligned: Vec<TableAlignment>,
    column: usize,
    out: String,
}

impl Writer<'_> {
    fn children<'n>(&mut self, node: &'n AstNode<'n>, depth: usize) {
        for child in node.children() {
            self.node(child, depth + 1);
        }
    }

    fn wrapped<'n>(&mut self, tag: &str, node: &'n AstNode<'n>, depth: usize) {
        self.out.push_str(&format!("<{tag}>"));
        self.children(node, depth);
        self.out.push_str(&format!("</{tag}>"));
    }

    /// A measure such as 30 °C keeps its order in a text from the right.
    fn emphasis<'n>(&mut self, tag: &str, node: &'n AstNode<'n>, depth: usize) {
        self.out.push_str(&format!("<{tag} dir=\"auto\">"));
        self.children(node, depth);
        self.out.push_str(&format!("</{tag}>"));
    }

    fn node<'n>(&mut self, node: &'n AstNode<'n>, depth: usize) {
        if depth > MAX_DEPTH {
            return;
        }
        let data = node.data.borrow();
        match &data.value {
            NodeValue::Text(text) => self.text(text),
            NodeValue::SoftBreak => self.out.push('\n'),
            NodeValue::LineBreak => self.out.push_str("<br>"),
            NodeValue::Code(code) => self.framed("<code dir=\"ltr\">", &code.literal, "</code>"),
            NodeValue::CodeBlock(code) => {
                self.framed("<pre tabindex=\"0\" dir=\"ltr\"><code>", &code.literal, "</code></pre>");
            }
            NodeValue::Emph => self.emphasis("em", node, depth),
            NodeValue::Strong => self.emphasis("strong", node, depth),
            NodeValue::Strikethrough => self.wrapped("del", node, depth),
            NodeValue::BlockQuote => self.wrapped("blockquote", node, depth),
            NodeValue::ThematicBreak => self.out.push_str("<hr>"),
            NodeValue::Heading(_) => self.heading(node, depth),
            NodeValue::Paragraph => self.paragraph(node, depth),
            NodeValue::List(list) if list.list_type == ListType::Bullet => self.wrapped("ul", node, depth),
            NodeValue::List(list) => {
                self.out.push_str(&format!("<ol start=\"{}\">", list.start));
                self.children(node, depth);
                self.out.push_str("</ol>");
            }
            NodeValue::Item(_) => self.wrapped("li", node, depth),
            NodeValue::Table(table) => {
                self.aligned.clone_from(&table.alignments);
                self.table(node, depth);
            }
            NodeValue::TableRow(_) => {
                self.column = 0;
                self.wrapped("tr", node, depth);
            }
            NodeValue::TableCell => self.cell(node, depth),
            NodeValue::Alert(alert) => self.callout(alert.alert_type, node, depth),
            NodeValue::Link(link) => self.link(&link.url, node, depth),
            NodeValue::Image(picture) => self.picture(&picture.url, node),
            NodeValue::BlockDirective(block) => self.directive(&block.info, node, depth),
            NodeValue::HtmlBlock(html) => self.framed("<p>", &html.literal, "</p>"),
            NodeValue::HtmlInline(html) => escape(html, &mut self.out),
            _ => self.children(node, depth),
        }
    }

    fn framed(&mut self, before: &str, text: &str, after: &str) {
        self.out.push_str(before);
        escape(text, &mut self.out);
        self.out.push_str(after);
    }

    fn text(&mut self, text: &str) {
        for piece in variables(text) {
            match piece {
                Ok(text) => escape(text, &mut self.out),
                // A value may be of another script than the text around it.
                Err(name) => {
                    let value = self.setting.values.get(name).map_or("…", String::as_str);
                    self.framed("<span dir=\"auto\">", value, "</span>");
                }
            }
        }
    }

    fn say(&mut self, message: &Message) {
        let said = Locale::of(self.setting.locale).format_plain(message);
        escape(&said, &mut self.out);
    }

    fn heading<'n>(&mut self, node: &'n AstNode<'n>, depth: usize) {
        let Some(heading) = self.headings.pop() else { return };
        let level = heading.level.clamp(1, 5) + 1;
        let level = if heading.level == 2 { 2 } else { level };
        self.out.push_str(&format!("<h{level} id=\"{}\">", heading.anchor));
        self.children(node, depth);
        self.out.push_str(&format!("</h{level}>"));
    }

    /// Inside a tight list the item itself is the paragraph.
    fn paragraph<'n>(&mut self, node: &'n AstNode<'n>, depth: usize) {
        let list = node.parent().and_then(|item| item.parent());
        let is_tight = list.is_some_and(|list| matches!(&list.data.borrow().value, NodeValue::List(l) if l.tight));
        let only = node.first_child().filter(|child| child.next_sibling().is_none());
        let is_picture = only.is_some_and(|child| matches!(child.data.borrow().value, NodeValue::Image(_)));
        if is_tight || is_picture { self.children(node, depth) } else { self.wrapped("p", node, depth) }
    }

    fn table<'n>(&mut self, node: &'n AstNode<'n>, depth: usize) {
        self.out.push_str("<div class=\"wide\" tabindex=\"0\"><table>");
        for (at, row) in node.children().enumerate() {
            if at < 2 {
                self.out.push_str(if at == 0 { "<thead>" } else { "<tbody>" });
            }
            self.node(row, depth + 1);
            if at == 0 {
                self.out.push_str("</thead>");
            }
        }
        self.out.push_str(if node.children().nth(1).is_some() { "</tbody></table></div>" } else { "</table></div>" });
    }

    fn cell<'n>(&mut self, node: &'n AstNode<'n>, depth: usize) {
        let is_head = node.parent().is_some_and(|row| matches!(row.data.borrow().value, NodeValue::TableRow(true)));
        let class = match self.aligned.get(self.column) {
            Some(TableAlignment::Right) => " class=\"end\"",
            Some(TableAlignment::Center) => " class=\"middle\"",
            _ => "",
        };
        self.column += 1;
        let (tag, scope) = if is_head { ("th", " scope=\"col\"") } else { ("td", "") };
        self.out.push_str(&format!("<{tag}{scope}{class}>"));
        self.children(node, depth);
        self.out.push_str(&format!("</{tag}>"));
    }

    fn callout<'n>(&mut self, kind: AlertType, node: &'n AstNode<'n>, depth: usize) {
        let (class, title) = match kind {
            AlertType::Note => ("note", message::site_callout_note()),
            AlertType::Tip => ("tip", message::site_callout_tip()),
            AlertType::Important => ("important", message::site_callout_important()),
            AlertType::Warning => ("warning", message::site_callout_warning()),
            AlertType::Caution => ("caution", message::site_callout_caution()),
        };
        self.out.push_str(&format!("<div class=\"callout {class}\"><p class=\"callout-title\">"));
        self.say(&title);
        self.out.push_str("</p>");
        self.children(node, depth);
        self.out.push_str("</div>");
    }

    fn address(&self, url: &str) -> Option<(String, bool)> {
        match Target::read(url) {
            Target::Article(id) => (self.setting.article)(id).map(|url| (url, false)),
            Target::File(name) => (self.setting.file)(name).map(|file| (file.address, false)),
            Target::Anchor(name) => Some((format!("#{name}"), false)),
            Target::Web(url) => Some((url.to_owned(), true)),
            Target::Refused => None,
        }
    }

    fn open_link(&mut self, url: &str, is_elsewhere: bool, class: &str) {
        self.framed(&format!("<a class=\"{class}\" href=\""), url, "\"");
        self.out.push_str(if is_elsewhere { " rel=\"noopener noreferrer\">" } else { ">" });
    }

    fn link<'n>(&mut self, url: &str, node: &'n AstNode<'n>, depth: usize) {
        let Some((address, is_elsewhere)) = self.address(url) else { return self.children(node, depth) };
        match Target::read(url) {
            // Kept under the name that it has here.
            Target::File(name) => {
                self.framed("<a class=\"file\" href=\"", &address, "\"");
                self.framed(" download=\"", name, "\">");
            }
            _ => self.open_link(&address, is_elsewhere, "link"),
        }
        self.children(node, depth);
        self.out.push_str("</a>");
    }

    /// A picture of another server stands as its description: the reader's browser asks nobody else.
    fn picture<'n>(&mut self, url: &str, node: &'n AstNode<'n>) {
        let alt = inline(node, self.setting.values);
        let file = match Target::read(url) {
            Target::File(name) => (self.setting.file)(name),
            _ => None,
        };
        let Some(file) = file else { return self.framed("<span class=\"lost\">", &alt, "</span>") };
        self.framed("<img loading=\"lazy\" decoding=\"async\" src=\"", &file.address, "\"");
        if let Some((width, height)) = file.measures {
            self.out.push_str(&format!(" width=\"{width}\" height=\"{height}\""));
        }
        self.framed(" alt=\"", &alt, "\">");
    }

    fn directive<'n>(&mut self, info: &str, node: &'n AstNode<'n>, depth: usize) {
        match Directive::read(info) {
            Directive::Steps => {
                self.out.push_str("<div class=\"steps\">");
                self.children(node, depth);
                self.out.push_str("</div>");
            }
            Directive::Product(sku) => self.product(sku),
            Directive::Video => self.video(node, depth),
            Directive::Block(_) => {}
            Directive::Unknown => self.children(node, depth),
        }
    }

    fn product(&mut self, sku: &str) {
        let Some(product) = (self.setting.product)(sku) else { return };
        self.out.push_str("<div class=\"product\">");
        if let Some(picture) = &product.picture {
            let room = picture.room(PICTURE_HEIGHT);
            self.framed(&format!("<img class=\"product-picture\" alt=\"\"{room} src=\"../"), &picture.path(), "\">");
        }
        self.framed("<p class=\"product-title\" dir=\"auto\">", &product.title, "</p>");
        if let Some(price) = product.price {
            let price = Locale::of(self.setting.locale).money(price);
            self.framed("<p class=\"product-price\">", &price, "</p>");
        }
        self.framed("<p class=\"product-number\" dir=\"ltr\">", &product.sku, "</p>");
        if let Some((url, true)) = product.url.as_deref().and_then(|url| self.address(url)) {
            self.open_link(&url, true, "button");
            self.say(&message::site_product_view());
            self.out.push_str("</a>");
        }
        self.out.push_str("</div>");
    }

    /// What is said in a film, for those who do not hear it.
    fn transcript<'n>(&mut self, node: &'n AstNode<'n>, depth: usize) {
        if node.children().nth(1).is_none() {
            return;
        }
        self.out.push_str("<details class=\"transcript\"><summary>");
        self.say(&message::site_video_transcript());
        self.out.push_str("</summary>");
        for child in node.children().skip(1) {
            self.node(child, depth + 1);
        }
        self.out.push_str("</details>");
    }

    /// A film of ours plays in its place; one elsewhere is a link, because asking for it would tell who reads.
    fn video<'n>(&mut self, node: &'n AstNode<'n>, depth: usize) {
        let mut links = links(node, self.setting.values).into_iter();
        let Some((title, url)) = links.next() else { return };
        let Some((address, is_elsewhere)) = self.address(&url) else { return };
        let captions = links.next().and_then(|(_, url)| self.address(&url));
        self.out.push_str("<figure class=\"video\">");
        if is_elsewhere {
            self.open_link(&address, true, "button");
            let host = url::Url::parse(&address).ok().and_then(|url| url.host_str().map(str::to_owned));
            self.say(&message::site_video_elsewhere(host.as_deref().unwrap_or_default()));
            self.out.push_str("</a>");
        } else {
            self.framed("<video controls preload=\"none\" src=\"", &address, "\"");
            self.framed(" aria-label=\"", &title, "\">");
            if let Some((captions, false)) = &captions {
                self.framed("<track kind=\"captions\" default src=\"", captions, "\">");
            }
            self.out.push_str("</video>");
        }
        self.framed("<figcaption>", &title, " ");
        if let Some((captions, is_elsewhere)) = &captions {
            self.open_link(captions, *is_elsewhere, "link");
            self.say(&message::site_video_captions());
            self.out.push_str("</a>");
        }
        self.out.push_str("</figcaption>");
        self.transcript(node, depth);
        self.out.push_str("</figure>");
    }
}
