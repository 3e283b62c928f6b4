//! Writes a sheet as a tagged PDF.

use crate::codes::Dark;
use crate::fonts;
use crate::letters::{Block, Ink, POINTS};
use crate::sheet::{Mark, PrintError, Printed, Sheet, Spot};
use krilla::Document;
use krilla::color::luma;
use krilla::geom::{Path, PathBuilder, Point, Rect};
use krilla::metadata::{Metadata, TextDirection};
use krilla::num::NormalizedF32;
use krilla::page::PageSettings;
use krilla::paint::{Fill, Stroke, StrokeDash};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, Node, Tag, TagGroup, TagTree};
use krilla::text::{GlyphId, KrillaGlyph};
use parley::layout::{Glyph, Run};
use std::num::NonZeroU16;
use std::ops::Range;

fn grey() -> luma::Color {
    luma::Color::new(95)
}

pub fn paint(sheet: Sheet) -> Result<Printed, PrintError> {
    let direction = if sheet.is_right_to_left { TextDirection::RightToLeft } else { TextDirection::LeftToRight };
    let metadata = Metadata::new().title(sheet.title.clone()).language(sheet.language.clone());
    let mut document = Document::new();
    document.set_metadata(metadata.text_direction(direction).creator("Comptoir".to_owned()));
    let mut tree = TagTree::new().with_lang(Some(sheet.language.clone()));
    let size = PageSettings::from_wh(sheet.width() * POINTS, sheet.height() * POINTS);
    let size = size.ok_or_else(|| PrintError("no such paper".to_owned()))?;
    for marks in &sheet.pages {
        let mut page = document.start_page_with(size.clone());
        let mut surface = page.surface();
        for mark in marks {
            if let Some(node) = draw(&mut surface, mark) {
                tree.push(node);
            }
        }
        surface.finish();
        page.finish();
    }
    document.set_tag_tree(tree);
    let pdf = document.finish().map_err(|error| PrintError(format!("{error:?}")))?;
    Ok(Printed { pdf, pages: sheet.pages.len(), missing: missing(&sheet) })
}

fn missing(sheet: &Sheet) -> String {
    let mut missing = String::new();
    for mark in sheet.pages.iter().flatten() {
        if let Mark::Text { block, .. } = mark {
            missing.extend(block.missing.chars().filter(|character| !missing.contains(*character)).collect::<Vec<_>>());
        }
    }
    missing
}

/// Draws a mark; what is read aloud has a place in the tree.
fn draw(surface: &mut Surface<'_>, mark: &Mark) -> Option<Node> {
    match mark {
        Mark::Text { left, top, block, is_heading } => {
            let place = surface.start_tagged(ContentTag::Other);
            write(surface, block, Point::from_xy(left * POINTS, top * POINTS));
            surface.end_tagged();
            let children = vec![Node::from(place)];
            Some(if *is_heading {
                TagGroup::with_children(Tag::Hn(NonZeroU16::MIN, None), children).into()
            } else {
                TagGroup::with_children(Tag::P, children).into()
            })
        }
        Mark::Code { spot, dark, says } => {
            let place = surface.start_tagged(ContentTag::Other);
            surface.set_stroke(None);
            surface.set_fill(Some(Fill { paint: luma::Color::black().into(), ..Fill::default() }));
            if let Some(path) = code(*spot, dark) {
                surface.draw_path(&path);
            }
            surface.end_tagged();
            Some(TagGroup::with_children(Tag::Figure(Some(says.clone())), vec![Node::from(place)]).into())
        }
        Mark::Rule { spot } => line(surface, *spot, false),
        Mark::Frame { spot, is_dashed } => line(surface, *spot, *is_dashed),
    }
}

/// Only to look at.
fn line(surface: &mut Surface<'_>, spot: Spot, is_dashed: bool) -> Option<Node> {
    surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)));
    surface.set_fill(None);
    let dash = is_dashed.then(|| StrokeDash { array: vec![3.0, 3.0], offset: 0.0 });
    surface.set_stroke(Some(Stroke { paint: grey().into(), width: 0.6, dash, ..Stroke::default() }));
    let [left, top, width, height] = points(spot);
    let mut path = PathBuilder::new();
    path.move_to(left, top);
    path.line_to(left + width, top);
    if height > 0.0 {
        path.line_to(left + width, top + height);
        path.line_to(left, top + height);
        path.close();
    }
    if let Some(path) = path.finish() {
        surface.draw_path(&path);
    }
    surface.set_stroke(None);
    surface.end_tagged();
    None
}

fn code(spot: Spot, dark: &[Dark]) -> Option<Path> {
    let [left, top, width, height] = points(spot);
    let mut path = PathBuilder::new();
    for dark in dark {
        let (x, y) = (left + dark.x * width, top + dark.y * height);
        path.push_rect(Rect::from_xywh(x, y, dark.width * width, dark.height * height)?);
    }
    path.finish()
}

fn points(spot: Spot) -> [f32; 4] {
    [spot.start, spot.top, spot.width, spot.height].map(|length| length * POINTS)
}

fn write(surface: &mut Surface<'_>, block: &Block, at: Point) {
    let paint = match block.letters.ink {
        Ink::Black => luma::Color::black(),
        Ink::Grey => grey(),
    };
    surface.set_stroke(None);
    surface.set_fill(Some(Fill { paint: paint.into(), opacity: NormalizedF32::ONE, ..Fill::default() }));
    for line in block.layout.lines() {
        let mut x = at.x + line.metrics().offset;
        let y = at.y + line.metrics().baseline;
        for run in line.runs() {
            let (glyphs, advance) = shaped(&run);
            if let Some(font) = fonts::embedded(run.font()) {
                surface.draw_glyphs(Point::from_xy(x, y), &glyphs, font, &block.text, run.font_size(), false);
            }
            x += advance;
        }
    }
}

/// The glyphs of a run from left to right, and how far they go. Each knows which letters it shows, so that the text can be
/// found and copied.
fn shaped(run: &Run<'_, ()>) -> (Vec<KrillaGlyph>, f32) {
    let mut clusters: Vec<(Range<usize>, Vec<Glyph>)> = Vec::new();
    for cluster in run.clusters() {
        match clusters.last_mut() {
            // The glyph of a ligature belongs to its first letter and shows the following ones as well.
            Some((range, _)) if cluster.is_ligature_continuation() => {
                range.end = range.end.max(cluster.text_range().end);
            }
            _ => clusters.push((cluster.text_range(), cluster.glyphs().collect())),
        }
    }
    if run.is_rtl() {
        clusters.reverse();
    }
    let size = run.font_size();
    let mut advance = 0.0;
    let mut glyphs = Vec::new();
    for (range, of_cluster) in clusters {
        for glyph in of_cluster {
            advance += glyph.advance;
            let (x, y) = (glyph.x / size, glyph.y / size);
            glyphs.push(KrillaGlyph::new(GlyphId::new(glyph.id), glyph.advance / size, x, y, 0.0, range.clone(), None));
        }
    }
    (glyphs, advance)
}
