//! Tables as spreadsheets and shops write them: titles, and lines of cells between commas, semicolons or tabs.

/// What a spreadsheet takes for the beginning of a formula.
pub const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// A table that was read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Table {
    pub titles: Vec<String>,
    /// The number of each line in the file, as an editor counts, and its cells. Empty lines are left out.
    pub lines: Vec<(u32, Vec<String>)>,
}

/// Why a text is no table.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TableFault {
    #[error("it is no table: {0}")]
    Unreadable(String),
    #[error("it has too many lines")]
    TooLarge,
}

/// Reads a table of at most so many lines, titles not counted.
///
/// # Errors
/// Nothing but titles, bytes that are no text, or too many lines.
pub fn read(text: &str, most_lines: usize) -> Result<Table, TableFault> {
    let text = text.trim_start_matches('\u{FEFF}');
    if text.contains('\0') {
        return Err(TableFault::Unreadable("it holds zeros".to_owned()));
    }
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter(text))
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let (mut lines, mut counter) = (Vec::new(), LineCounter::default());
    for record in reader.records() {
        let record = record.map_err(|error| TableFault::Unreadable(error.to_string()))?;
        let number = record.position().map_or(0, |position| counter.at(text, position.byte()));
        let cells: Vec<String> = record.iter().map(|cell| plain(cell).to_owned()).collect();
        if cells.iter().any(|cell| !cell.is_empty()) {
            lines.push((number, cells));
        }
        // The titles are none of them.
        if lines.len() > most_lines.saturating_add(1) {
            return Err(TableFault::TooLarge);
        }
    }
    if lines.len() < 2 {
        return Err(TableFault::Unreadable("it has no lines".to_owned()));
    }
    let (_, titles) = lines.remove(0);
    Ok(Table { titles, lines })
}

/// A cell without the sign that keeps a spreadsheet from running it.
pub fn plain(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(FORMULA) => rest.trim(),
        _ => cell.trim(),
    }
}

/// The sign that stands between the cells of the first line.
fn delimiter(text: &str) -> u8 {
    let first = text.lines().next().unwrap_or_default();
    let count = |sign: char| first.chars().filter(|c| *c == sign).count();
    [(';', b';'), ('\t', b'\t'), (',', b',')]
        .into_iter()
        .max_by_key(|(sign, _)| count(*sign))
        .map_or(b',', |(_, it)| it)
}

/// Counts lines up to records, each from where the one before was: a table of thousands is read once.
#[derive(Default)]
struct LineCounter {
    byte: usize,
    lines: usize,
}

impl LineCounter {
    /// The number of the line in which a record begins, as an editor counts. The reader begins it at the blank lines
    /// before. Records are asked for in their order.
    fn at(&mut self, text: &str, byte: u64) -> u32 {
        let byte = usize::try_from(byte).unwrap_or(usize::MAX);
        self.lines += breaks(text.get(self.byte..byte).unwrap_or_default());
        self.byte = byte;
        let rest = text.get(byte..).unwrap_or_default();
        let blank = rest.len() - rest.trim_start_matches(['\r', '\n']).len();
        let lines = self.lines + breaks(rest.get(..blank).unwrap_or_default());
        u32::try_from(lines + 1).unwrap_or(u32::MAX)
    }
}

fn breaks(text: &str) -> usize {
    text.bytes().filter(|byte| *byte == b'\n').count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sign_between_cells_is_the_one_that_the_titles_use() {
        assert_eq!(delimiter("Name;Mail, private;Tel\nx"), b';');
        assert_eq!(delimiter("name,email"), b',');
        assert_eq!(delimiter("name\temail\tphone"), b'\t');
        assert_eq!(delimiter(""), b',');
    }

    #[test]
    fn lines_are_numbered_as_an_editor_counts_them() {
        let table = read("\u{FEFF}a;b\n\n1;\"two\nlines\"\n;\n3;4\n", 10).unwrap();
        assert_eq!(table.titles, ["a", "b"]);
        assert_eq!(table.lines.iter().map(|(line, _)| *line).collect::<Vec<_>>(), [3, 6]);
        assert_eq!(read("a,b\n", 10), Err(TableFault::Unreadable("it has no lines".to_owned())));
        assert_eq!(read("a\n1\n2\n3\n", 2), Err(TableFault::TooLarge));
    }
}
