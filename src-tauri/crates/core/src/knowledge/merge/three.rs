//! Three-way merge by lines: what each of two people changed of one text. The differences come from the crate `similar`.

use super::wire::MergePiece;
use similar::{Algorithm, DiffTag, capture_diff_slices};
use std::ops::Range;

/// Lines of the text before and the lines that took their place.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Change {
    before: Range<usize>,
    after: Range<usize>,
}

/// What one person made of the text, walked through from its beginning.
struct Side<'t> {
    lines: &'t [&'t str],
    changes: std::iter::Peekable<std::vec::IntoIter<Change>>,
    /// How many lines further on the same place is here.
    shift: isize,
}

impl<'t> Side<'t> {
    fn new(before: &[&str], lines: &'t [&'t str]) -> Self {
        Self { lines, changes: changes(before, lines).into_iter().peekable(), shift: 0 }
    }

    fn begins(&mut self) -> Option<usize> {
        self.changes.peek().map(|change| change.before.start)
    }

    /// Takes every change that touches the lines before `end`; answers where they end.
    fn take(&mut self, end: usize, taken: &mut Vec<Change>) -> usize {
        let mut end = end;
        while let Some(change) = self.changes.next_if(|change| change.before.start <= end) {
            end = end.max(change.before.end);
            taken.push(change);
        }
        end
    }

    /// What stands here in place of the lines before.
    fn instead_of(&mut self, before: &Range<usize>, taken: &[Change]) -> Vec<String> {
        let start = before.start.saturating_add_signed(self.shift);
        if let Some(last) = taken.last() {
            self.shift = signed(last.after.end) - signed(last.before.end);
        }
        let end = before.end.saturating_add_signed(self.shift);
        owned(self.lines.get(start..end).unwrap_or_default())
    }
}

fn signed(number: usize) -> isize {
    isize::try_from(number).unwrap_or(isize::MAX)
}

fn owned(lines: &[&str]) -> Vec<String> {
    lines.iter().map(|line| (*line).to_owned()).collect()
}

fn changes(before: &[&str], after: &[&str]) -> Vec<Change> {
    let mut changes: Vec<Change> = Vec::new();
    for step in capture_diff_slices(Algorithm::Patience, before, after) {
        let (tag, old, new) = step.as_tag_tuple();
        if tag == DiffTag::Equal {
            continue;
        }
        match changes.last_mut().filter(|last| last.before.end == old.start && last.after.end == new.start) {
            Some(last) => {
                last.before.end = old.end;
                last.after.end = new.end;
            }
            None => changes.push(Change { before: old, after: new }),
        }
    }
    changes
}

/// Brings together what two people made of one text. Changes that touch each other are no two changes.
pub(super) fn merge(before: &str, mine: &str, theirs: &str) -> Vec<MergePiece> {
    let [before, mine, theirs] = [before, mine, theirs].map(lines);
    let (mut own, mut other) = (Side::new(&before, &mine), Side::new(&before, &theirs));
    let (mut pieces, mut at) = (Vec::new(), 0);
    while let Some(start) = [own.begins(), other.begins()].into_iter().flatten().min() {
        push_same(&mut pieces, before.get(at..start).unwrap_or_default());
        let (mut my_changes, mut their_changes, mut end) = (Vec::new(), Vec::new(), start);
        loop {
            let reached = other.take(own.take(end, &mut my_changes), &mut their_changes);
            if reached == end {
                break;
            }
            end = reached;
        }
        let range = start..end;
        let (said, heard) = (own.instead_of(&range, &my_changes), other.instead_of(&range, &their_changes));
        pieces.push(match (my_changes.is_empty(), their_changes.is_empty()) {
            (false, true) => MergePiece::Mine { lines: said },
            (true, _) => MergePiece::Theirs { lines: heard },
            (false, false) if said == heard => MergePiece::Same { lines: said },
            (false, false) => {
                MergePiece::Both { before: owned(before.get(range).unwrap_or_default()), mine: said, theirs: heard }
            }
        });
        at = end;
    }
    push_same(&mut pieces, before.get(at..).unwrap_or_default());
    pieces
}

/// No text has no lines; a text that is empty and one with an empty line are not told apart.
fn lines(text: &str) -> Vec<&str> {
    if text.is_empty() { Vec::new() } else { text.split('\n').collect() }
}

fn push_same(pieces: &mut Vec<MergePiece>, lines: &[&str]) {
    if !lines.is_empty() {
        pieces.push(MergePiece::Same { lines: owned(lines) });
    }
}

/// The whole text, if nothing has to be chosen.
pub(super) fn whole(pieces: &[MergePiece]) -> Option<String> {
    let mut all: Vec<&str> = Vec::new();
    for piece in pieces {
        match piece {
            MergePiece::Same { lines } | MergePiece::Mine { lines } | MergePiece::Theirs { lines } => {
                all.extend(lines.iter().map(String::as_str));
            }
            MergePiece::Both { .. } => return None,
        }
    }
    Some(all.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const BEFORE: &str = "# Wash\n\nCold.\n\nBy hand.\n\nDry in the shade.";

    fn merged(mine: &str, theirs: &str) -> Option<String> {
        whole(&merge(BEFORE, mine, theirs))
    }

    #[test]
    fn changes_apart_from_each_other_come_together() {
        let mine = "# Wash\n\nAt 30 degrees.\n\nBy hand.\n\nDry in the shade.";
        let theirs = "# Wash\n\nCold.\n\nBy hand.\n\nDry in the shade.\n\nNever iron.";
        let both = "# Wash\n\nAt 30 degrees.\n\nBy hand.\n\nDry in the shade.\n\nNever iron.";
        assert_eq!(merged(mine, theirs).as_deref(), Some(both));
        assert_eq!(merged(theirs, mine).as_deref(), Some(both));
        let shorter = "# Wash\n\nBy hand.\n\nDry in the shade.";
        assert_eq!(merged(shorter, theirs).as_deref(), Some("# Wash\n\nBy hand.\n\nDry in the shade.\n\nNever iron."));
        let longer = "New first.\n\n# Wash\n\nCold.\n\nBy hand.\n\nDry in the sun.";
        assert_eq!(merged(longer, shorter).as_deref(), Some("New first.\n\n# Wash\n\nBy hand.\n\nDry in the sun."));
    }

    #[test]
    fn the_same_change_is_one_change_and_no_change_is_none() {
        let mine = "# Wash\n\nWarm.\n\nBy hand.\n\nDry in the shade.";
        assert_eq!(merged(mine, mine).as_deref(), Some(mine));
        assert_eq!(merged(mine, BEFORE).as_deref(), Some(mine));
        assert_eq!(merged(BEFORE, mine).as_deref(), Some(mine));
        assert_eq!(whole(&merge("", "", "")).as_deref(), Some(""));
        assert_eq!(whole(&merge("", "new", "")).as_deref(), Some("new"));
    }

    #[test]
    fn what_both_changed_is_to_be_chosen_and_what_is_around_it_is_not() {
        let mine = "# Wash\n\nAt 30.\n\nBy hand.\n\nDry in the sun.";
        let theirs = "# Washing\n\nAt 40.\n\nBy hand.\n\nDry in the shade.";
        let pieces = merge(BEFORE, mine, theirs);
        assert_eq!(whole(&pieces), None);
        let lines = |text: &str| vec![text.to_owned()];
        assert_eq!(
            pieces,
            [
                MergePiece::Theirs { lines: lines("# Washing") },
                MergePiece::Same { lines: lines("") },
                MergePiece::Both { before: lines("Cold."), mine: lines("At 30."), theirs: lines("At 40.") },
                MergePiece::Same { lines: ["", "By hand.", ""].map(str::to_owned).to_vec() },
                MergePiece::Mine { lines: lines("Dry in the sun.") },
            ]
        );
    }

    #[test]
    fn one_removes_what_the_other_changes_is_to_be_chosen() {
        let mine = "# Wash\n\nBy hand.\n\nDry in the shade.";
        let theirs = "# Wash\n\nCold, always.\n\nBy hand.\n\nDry in the shade.";
        assert_eq!(merged(mine, theirs), None);
    }

    #[test]
    fn whoever_changed_nothing_gets_the_text_of_the_other() {
        let words = ["a", "b", "", "c", "d"];
        let text = |seed: usize| {
            let picked =
                (0..6).filter(|at| !(seed / 7 + at * seed).is_multiple_of(3)).map(|at| words[(seed + at * 3) % 5]);
            picked.collect::<Vec<_>>().join("\n")
        };
        for seed in 0..2_000 {
            let (before, other) = (text(seed), text(seed * 31 + 7));
            assert_eq!(whole(&merge(&before, &before, &other)).as_deref(), Some(other.as_str()), "{seed}");
            assert_eq!(whole(&merge(&before, &other, &before)).as_deref(), Some(other.as_str()), "{seed}");
            assert_eq!(whole(&merge(&before, &other, &other)).as_deref(), Some(other.as_str()), "{seed}");
        }
    }
}
