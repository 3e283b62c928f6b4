//! What mail may contain: one list for the two readers that enforce it.

/// Elements that pass.
pub(in crate::mail) const TAGS: [&str; 72] = [
    "a",
    "abbr",
    "address",
    "article",
    "aside",
    "b",
    "bdi",
    "bdo",
    "big",
    "blockquote",
    "br",
    "caption",
    "center",
    "cite",
    "code",
    "col",
    "colgroup",
    "dd",
    "del",
    "dfn",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "font",
    "footer",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "i",
    "img",
    "ins",
    "kbd",
    "li",
    "main",
    "mark",
    "nav",
    "ol",
    "p",
    "pre",
    "q",
    "rp",
    "rt",
    "ruby",
    "s",
    "samp",
    "section",
    "small",
    "span",
    "strike",
    "strong",
    "sub",
    "sup",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "time",
    "tr",
    "tt",
    "u",
    "ul",
    "wbr",
];

/// Elements that vanish with everything inside. The content of any other unknown element stays.
pub(in crate::mail) const DROPPED: [&str; 24] = [
    "applet",
    "audio",
    "base",
    "canvas",
    "embed",
    "frame",
    "frameset",
    "head",
    "iframe",
    "link",
    "math",
    "meta",
    "noembed",
    "noframes",
    "noscript",
    "object",
    "plaintext",
    "script",
    "select",
    "style",
    "svg",
    "template",
    "title",
    "video",
];

/// Attributes that pass on any element; `style` is filtered by its own list.
pub(in crate::mail) const GENERIC: [&str; 4] = ["dir", "lang", "style", "title"];

/// Attributes that pass on one element.
pub(in crate::mail) const SPECIFIC: [(&str, &[&str]); 26] = [
    ("a", &["href"]),
    ("br", &["clear"]),
    ("col", &["align", "span", "valign", "width"]),
    ("colgroup", &["align", "span", "valign", "width"]),
    ("div", &["align"]),
    ("font", &["color", "face", "size"]),
    ("h1", &["align"]),
    ("h2", &["align"]),
    ("h3", &["align"]),
    ("h4", &["align"]),
    ("h5", &["align"]),
    ("h6", &["align"]),
    ("hr", &["align", "color", "size", "width"]),
    ("img", &["align", "alt", "border", "height", "hspace", "src", "vspace", "width"]),
    ("li", &["type", "value"]),
    ("ol", &["reversed", "start", "type"]),
    ("p", &["align"]),
    ("table", &["align", "bgcolor", "border", "cellpadding", "cellspacing", "height", "width"]),
    ("tbody", &["align", "valign"]),
    ("td", &["align", "bgcolor", "colspan", "height", "nowrap", "rowspan", "valign", "width"]),
    ("tfoot", &["align", "valign"]),
    ("th", &["align", "bgcolor", "colspan", "height", "nowrap", "rowspan", "scope", "valign", "width"]),
    ("thead", &["align", "valign"]),
    ("time", &["datetime"]),
    ("tr", &["align", "bgcolor", "valign"]),
    ("ul", &["type"]),
];

/// Schemes of links.
const SCHEMES: [&str; 4] = ["http", "https", "mailto", "tel"];
const MAX_VALUE: usize = 8 * 1024;

pub(in crate::mail) fn is_allowed(tag: &str, attribute: &str) -> bool {
    GENERIC.contains(&attribute)
        || SPECIFIC.iter().any(|(name, attributes)| *name == tag && attributes.contains(&attribute))
}

/// The target of a link, if it may be one.
pub(in crate::mail) fn link(value: &str) -> Option<&str> {
    let value = value.trim();
    let target = url::Url::parse(value).ok()?;
    // `https:/x` and `https:x` lead to a host that a reader does not see as one.
    let names_host = value.get(target.scheme().len()..).is_some_and(|rest| rest.starts_with("://"));
    let is_whole = names_host || !matches!(target.scheme(), "http" | "https");
    (SCHEMES.contains(&target.scheme()) && is_whole && value.len() <= MAX_VALUE && !value.contains(char::is_control))
        .then_some(value)
}

/// The value of an allowed attribute that is neither link nor image nor style.
pub(in crate::mail) fn plain_value<'v>(attribute: &str, value: &'v str) -> Option<&'v str> {
    let is_measure = || {
        value.len() <= 8
            && value.chars().all(|character| {
                character.is_ascii_digit() || matches!(character, '%' | '.' | 'p' | 'x' | '+' | '-' | ' ')
            })
    };
    let is_word = || {
        value.len() <= 60
            && value.chars().all(|character| {
                character.is_alphanumeric()
                    || matches!(character, '#' | '-' | '_' | ' ' | ',' | '.' | '(' | ')' | '%' | '+' | '\'')
            })
    };
    let passes = match attribute {
        "title" | "alt" => value.len() <= MAX_VALUE,
        // Spans over thousands of cells only serve to stop the window.
        "colspan" | "rowspan" | "span" => value.trim().parse::<u32>().is_ok_and(|span| span <= 100),
        "width" | "height" | "border" | "cellpadding" | "cellspacing" | "hspace" | "vspace" | "size" | "start"
        | "value" => is_measure(),
        "datetime" => value.len() <= 60 && !value.contains(['<', '"']),
        _ => is_word(),
    };
    passes.then_some(value)
}
