//! The style attribute: only declarations whose every character is understood pass.

const MAX_STYLE: usize = 8 * 1024;

/// What mail needs to look as its author meant, and nothing that moves content out of its place or fetches.
const PROPERTIES: [&str; 83] = [
    "background",
    "background-color",
    "border",
    "border-bottom",
    "border-bottom-color",
    "border-bottom-left-radius",
    "border-bottom-right-radius",
    "border-bottom-style",
    "border-bottom-width",
    "border-collapse",
    "border-color",
    "border-left",
    "border-left-color",
    "border-left-style",
    "border-left-width",
    "border-radius",
    "border-right",
    "border-right-color",
    "border-right-style",
    "border-right-width",
    "border-spacing",
    "border-style",
    "border-top",
    "border-top-color",
    "border-top-left-radius",
    "border-top-right-radius",
    "border-top-style",
    "border-top-width",
    "border-width",
    "box-sizing",
    "caption-side",
    "clear",
    "color",
    "direction",
    "display",
    "empty-cells",
    "float",
    "font",
    "font-family",
    "font-size",
    "font-stretch",
    "font-style",
    "font-variant",
    "font-weight",
    "height",
    "letter-spacing",
    "line-height",
    "list-style",
    "list-style-position",
    "list-style-type",
    "margin",
    "margin-bottom",
    "margin-left",
    "margin-right",
    "margin-top",
    "max-height",
    "max-width",
    "min-height",
    "min-width",
    "opacity",
    "overflow-wrap",
    "padding",
    "padding-bottom",
    "padding-left",
    "padding-right",
    "padding-top",
    "table-layout",
    "text-align",
    "text-decoration",
    "text-decoration-color",
    "text-decoration-line",
    "text-decoration-style",
    "text-indent",
    "text-overflow",
    "text-transform",
    "unicode-bidi",
    "vertical-align",
    "visibility",
    "white-space",
    "width",
    "word-break",
    "word-spacing",
    "word-wrap",
];

/// Functions that only compute a colour or a length.
const FUNCTIONS: [&str; 9] = ["rgb", "rgba", "hsl", "hsla", "calc", "min", "max", "clamp", ""];

/// The declarations that pass, joined again. Empty if none does.
pub(in crate::mail) fn filter(style: &str) -> String {
    let mut kept = String::new();
    if style.len() > MAX_STYLE {
        return kept;
    }
    for declaration in style.split(';') {
        let Some((name, value)) = declaration.split_once(':') else { continue };
        let name = name.trim().to_ascii_lowercase();
        let value = value.trim();
        if PROPERTIES.contains(&name.as_str()) && is_safe_value(&name, value) {
            if !kept.is_empty() {
                kept.push_str("; ");
            }
            kept.push_str(&name);
            kept.push_str(": ");
            kept.push_str(value);
        }
    }
    kept
}

/// Invariant: a value that passes means the same to every CSS parser, wherever it is put, because it holds no escape, no comment,
/// no at-rule, no unbalanced quote or bracket and no function but those of the list.
fn is_safe_value(name: &str, value: &str) -> bool {
    let is_known = |character: char| {
        character.is_alphanumeric()
            || matches!(
                character,
                ' ' | '#' | '%' | '.' | ',' | '(' | ')' | '\'' | '"' | '+' | '-' | '!' | '*' | '/' | '_'
            )
    };
    if value.is_empty() || !value.chars().all(is_known) || value.contains("/*") || value.contains("*/") {
        return false;
    }
    let lower = value.to_ascii_lowercase();
    if ["url", "expression", "javascript", "behavio", "binding", "image", "element", "attr", "env", "var"]
        .iter()
        .any(|word| lower.contains(word))
    {
        return false;
    }
    // A fixed place on top of the page is what a phishing mail would want; so is text that leaves its box.
    let is_harmless = match name {
        "display" => !lower.contains("grid") && !lower.contains("contents"),
        "margin" | "margin-left" | "margin-right" | "margin-top" | "margin-bottom" | "text-indent" => {
            !lower.contains('-')
        }
        _ => true,
    };
    is_harmless && is_balanced(&lower)
}

fn is_balanced(value: &str) -> bool {
    let mut quote = None;
    let mut depth = 0_u32;
    let mut word = String::new();
    for character in value.chars() {
        match (quote, character) {
            (Some(open), _) if character == open => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => quote = Some(character),
            (None, '(') => {
                if !FUNCTIONS.contains(&word.as_str()) || (word.is_empty() && depth == 0) {
                    return false;
                }
                depth += 1;
            }
            (None, ')') => match depth.checked_sub(1) {
                Some(less) => depth = less,
                None => return false,
            },
            _ => {}
        }
        if character.is_ascii_alphanumeric() || character == '-' {
            word.push(character);
        } else {
            word.clear();
        }
    }
    quote.is_none() && depth == 0
}

#[cfg(test)]
mod tests {
    use super::filter;

    #[test]
    fn layout_passes() {
        for style in [
            "color: red",
            "color: rgb(1, 2, 3)",
            "font-family: \"Segoe UI\", sans-serif",
            "width: calc(100% - 10px)",
            "border: 1px solid #ccc",
            "font: 12px/1.4 Arial",
            "font-family: 'ヒラギノ角ゴ Pro'",
        ] {
            assert_eq!(filter(style), style);
        }
        assert_eq!(filter(" COLOR :red ;; font-size:12px "), "color: red; font-size: 12px");
    }

    #[test]
    fn what_fetches_moves_or_hides_in_escapes_does_not() {
        for style in [
            "position: fixed",
            "background: url(https://tracker.example/a.png)",
            "background-image: url(x)",
            "background: u\\72l(x)",
            "background: url/**/(x)",
            "width: expression(alert(1))",
            "behavior: url(x.htc)",
            "-moz-binding: url(x)",
            "color: var(--x)",
            "font-family: \"a",
            "color: red}body{background:url(x)",
            "@import 'x'",
            "background: image-set('a' 1x)",
            "background: -webkit-cross-fade(a, b)",
            "margin-top: -500px",
            "z-index: 99",
            "transform: scale(9)",
            "content: 'x'",
            "color: red<!--",
            "background: src('x')",
            "cursor: crosshair",
            "filter: blur(2px)",
            "color: (red)",
        ] {
            assert_eq!(filter(style), "", "{style}");
        }
        assert_eq!(filter("font-family: 'a;background:url(x)';color: red"), "color: red");
    }
}
