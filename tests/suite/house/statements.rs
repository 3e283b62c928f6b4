//! Every SQL statement that the code sends, put together the way the code does it.
//!
//! A statement is one string literal, `[CONSTANT, "literal", …].concat()`, or `format!("{CONSTANT} …")`. Where a piece
//! is chosen by a function or a variable, [`CHOICES`] says which literals it may be.

use super::source;
use std::collections::BTreeMap;

const ROOMS: &str = "src-tauri/crates/core/src";

/// A statement as it reaches SQLite.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// The file that sends it.
    pub path: String,
    pub sql: String,
}

/// The pieces of statements that are chosen at run time: file, how the piece is written there, and the text before the
/// block whose literals it may be.
const CHOICES: &[(&str, &str, &str)] = &[
    ("inbox/rows.rs", "condition(view)", "fn condition(view: View) -> &'static str {"),
    ("inbox/rows.rs", "tail", "let tail = match order {"),
    ("inbox/views/page.rs", "conditions.as_str()", "const fn fragment(column: Column, shape: Shape) -> &'static str {"),
    ("inbox/views/page.rs", "tail", "let tail = match order {"),
];

/// Every statement of the rooms.
pub fn all() -> Vec<Statement> {
    let mut found = Vec::new();
    for file in source::files(ROOMS, &[".rs"]) {
        let short = file.path.strip_prefix(ROOMS).unwrap_or_default().trim_start_matches('/').to_owned();
        found.extend(
            in_code(&short, file.without_tests()).into_iter().map(|sql| Statement { path: short.clone(), sql }),
        );
    }
    found.sort_by(|a, b| (&a.path, &a.sql).cmp(&(&b.path, &b.sql)));
    found.dedup();
    found
}

/// The statements of one file.
fn in_code(path: &str, code: &str) -> Vec<String> {
    let literals = literals(code);
    let constants = constants(code, &literals);
    let mut statements = Vec::new();
    let mut is_piece = vec![false; literals.len()];
    for (start, end) in lists(code, &literals) {
        let mut wholes = vec![String::new()];
        for piece in pieces(&code[start..end], start, &literals) {
            let texts = texts_of(path, code, piece, &literals, &constants);
            wholes = wholes.iter().flat_map(|whole| texts.iter().map(move |text| format!("{whole}{text}"))).collect();
        }
        for (index, literal) in literals.iter().enumerate() {
            is_piece[index] |= literal.start >= start && literal.end <= end;
        }
        statements.extend(wholes);
    }
    for (literal, is_piece) in literals.iter().zip(is_piece) {
        let is_constant = constants.values().any(|text| *text == literal.text);
        if !(is_piece || is_constant && is_prefix(code, &literal.text, &constants)) {
            statements.push(expanded(&literal.text, &constants));
        }
    }
    statements.retain(|sql| is_statement(sql));
    statements
}

struct Literal {
    start: usize,
    end: usize,
    text: String,
}

/// The string literals of Rust code, escapes resolved, comments and characters passed over.
fn literals(code: &str) -> Vec<Literal> {
    let bytes = code.as_bytes();
    let (mut at, mut found) = (0, Vec::new());
    while at < bytes.len() {
        match bytes[at] {
            b'/' if code[at..].starts_with("//") => at += code[at..].find('\n').unwrap_or(code.len() - at),
            b'\'' if bytes.get(at + 1) == Some(&b'\\') => {
                at += 3;
                at += code[at..].find('\'').map_or(1, |end| end + 1);
            }
            b'\'' if bytes.get(at + 2) == Some(&b'\'') => at += 3,
            b'"' => {
                let (text, end) = unescaped(code, at + 1);
                found.push(Literal { start: at, end, text });
                at = end;
            }
            _ => at += 1,
        }
    }
    found
}

/// The text of a literal that begins at `from`, and where the code goes on.
fn unescaped(code: &str, from: usize) -> (String, usize) {
    let (mut text, mut letters) = (String::new(), code[from..].char_indices().peekable());
    while let Some((at, letter)) = letters.next() {
        match letter {
            '"' => return (text, from + at + 1),
            '\\' => match letters.next() {
                Some((_, '\n')) => while letters.next_if(|(_, next)| next.is_whitespace()).is_some() {},
                Some((_, 'n')) => text.push('\n'),
                Some((_, other)) => text.push(other),
                None => {}
            },
            other => text.push(other),
        }
    }
    (text, code.len())
}

/// `const NAME: &str = "…"`, and `let name = "…"`, by name.
fn constants(code: &str, literals: &[Literal]) -> BTreeMap<String, String> {
    let mut constants = BTreeMap::new();
    for literal in literals {
        let before = code[..literal.start].trim_end();
        let Some(before) = before.strip_suffix('=') else { continue };
        let before = before.trim_end();
        let before = before.strip_suffix(": &str").unwrap_or(before);
        let line = before.rsplit('\n').next().unwrap_or_default();
        if let Some((_, name)) = line.rsplit_once("const ") {
            constants.insert(name.trim().to_owned(), literal.text.clone());
        }
    }
    constants
}

/// Where the lists stand that are concatenated.
fn lists(code: &str, literals: &[Literal]) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    for (end, _) in code.match_indices("].concat()") {
        let is_open = |at: &usize| !literals.iter().any(|literal| literal.start < *at && *at < literal.end);
        let opening = code[..end].rmatch_indices('[').map(|(at, _)| at).find(is_open);
        if let Some(start) = opening {
            found.push((start + 1, end));
        }
    }
    found
}

/// The items of a list, as they are written.
fn pieces<'a>(list: &'a str, start: usize, literals: &[Literal]) -> Vec<&'a str> {
    let is_in_text = |at: usize| literals.iter().any(|literal| literal.start <= start + at && start + at < literal.end);
    let (mut found, mut from) = (Vec::new(), 0);
    for (at, _) in list.match_indices(',').filter(|(at, _)| !is_in_text(*at)) {
        found.push(list[from..at].trim());
        from = at + 1;
    }
    found.push(list[from..].trim());
    found.retain(|piece| !piece.is_empty());
    found
}

/// Everything that a piece may be.
fn texts_of(
    path: &str,
    code: &str,
    piece: &str,
    literals: &[Literal],
    constants: &BTreeMap<String, String>,
) -> Vec<String> {
    if piece.starts_with('"') {
        return vec![unescaped(piece, 1).0];
    }
    if let Some(text) = constants.get(piece) {
        return vec![text.clone()];
    }
    let Some((.., opening)) = CHOICES.iter().find(|(file, name, _)| *file == path && *name == piece) else {
        // Not SQL, or a piece that nobody has explained: then the statement does not prepare, and the test says so.
        return vec![format!("«{piece}»")];
    };
    let start = code.find(opening).unwrap_or_else(|| panic!("{path}: no {opening:?} any more")) + opening.len();
    let end = start + block(&code[start..]);
    let inside = literals.iter().filter(|literal| literal.start >= start && literal.end <= end);
    inside.map(|literal| literal.text.clone()).collect()
}

/// The length of a block up to its closing brace.
fn block(code: &str) -> usize {
    let mut depth = 1;
    for (at, letter) in code.char_indices() {
        depth += match letter {
            '{' => 1,
            '}' => -1,
            _ => 0,
        };
        if depth == 0 {
            return at;
        }
    }
    code.len()
}

/// True for a constant that is only ever the beginning of a statement.
fn is_prefix(code: &str, text: &str, constants: &BTreeMap<String, String>) -> bool {
    let Some((name, _)) = constants.iter().find(|(_, constant)| *constant == text) else { return false };
    code.contains(&format!("[{name},")) || code.contains(&format!("{{{name}}}"))
}

/// The constants in braces of a `format!`, filled in.
fn expanded(text: &str, constants: &BTreeMap<String, String>) -> String {
    constants.iter().fold(text.to_owned(), |text, (name, value)| text.replace(&format!("{{{name}}}"), value))
}

fn is_statement(text: &str) -> bool {
    let first = text.split_whitespace().next().unwrap_or_default();
    let has_more = text.trim().contains(char::is_whitespace);
    has_more && matches!(first, "SELECT" | "INSERT" | "UPDATE" | "DELETE" | "WITH" | "REPLACE")
}

#[test]
fn the_scan_puts_statements_together_as_the_code_does() {
    let code = r#"
const COLUMNS: &str = "SELECT a, \
   b FROM t";
const fn condition(view: View) -> &'static str {
    match view { A => "x = 1", B => "y = '}' AND z" }
}
fn f() {
    let sql = [COLUMNS, " WHERE ", "b = 'c, d'"].concat();
    query(&format!("{COLUMNS} WHERE id = :id")); // "SELECT not me"
    execute("DELETE FROM t WHERE q = '\"'", '"');
    say("SELECT"); say("hello SELECT x");
}"#;
    let found = in_code("nowhere.rs", code);
    let wanted =
        ["SELECT a, b FROM t WHERE b = 'c, d'", "SELECT a, b FROM t WHERE id = :id", "DELETE FROM t WHERE q = '\"'"];
    assert_eq!(found, wanted);
    let choosing = code.replace("fn f() {", "fn f() { [COLUMNS, \" WHERE \", condition(view)].concat();");
    let found = in_code("inbox/rows.rs", &choosing);
    assert!(found.contains(&"SELECT a, b FROM t WHERE x = 1".to_owned()), "{found:?}");
}
