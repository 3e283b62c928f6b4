//! The fonts that come with the program, read once.

use krilla::text::Font;
use parley::fontique::{Blob, Collection, CollectionOptions, SourceCache};
use parley::{FontContext, FontData};
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError};

pub const LATIN: &str = "Noto Sans";
pub const ARABIC: &str = "Noto Sans Arabic";
pub const JAPANESE: &str = "Noto Sans CJK JP";

/// Stands for a character that no font of ours has, as printers have always set it.
pub const GETA: char = '〓';

const FILES: [&[u8]; 6] = [
    include_bytes!("../fonts/NotoSans-Regular.ttf"),
    include_bytes!("../fonts/NotoSans-Bold.ttf"),
    include_bytes!("../fonts/NotoSansArabic-Regular.ttf"),
    include_bytes!("../fonts/NotoSansArabic-Bold.ttf"),
    include_bytes!("../fonts/NotoSansCJKjp-Regular.otf"),
    include_bytes!("../fonts/NotoSansCJKjp-Bold.otf"),
];

struct Shelf {
    /// What text is laid out with.
    context: Mutex<FontContext>,
    /// What is put into the file, by the number that the layout knows a font by.
    embedded: Vec<(u64, Font)>,
}

static SHELF: LazyLock<Shelf> = LazyLock::new(|| {
    let options = CollectionOptions { shared: false, system_fonts: false };
    let mut collection = Collection::new(options);
    let mut embedded = Vec::new();
    for file in FILES {
        let blob = Blob::new(Arc::new(file));
        embedded.extend(Font::new(file.into(), 0).map(|font| (blob.id(), font)));
        collection.register_fonts(blob, None);
    }
    let context = FontContext { collection, source_cache: SourceCache::default() };
    Shelf { context: Mutex::new(context), embedded }
});

pub fn context() -> MutexGuard<'static, FontContext> {
    SHELF.context.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The font that a run of text was laid out with.
pub fn embedded(font: &FontData) -> Option<Font> {
    SHELF.embedded.iter().find(|(id, _)| *id == font.data.id()).map(|(_, font)| font.clone())
}

/// True where one of the fonts shows the character.
pub fn has(context: &mut FontContext, character: char) -> bool {
    [LATIN, ARABIC, JAPANESE].into_iter().any(|name| {
        let Some(font) = context.collection.family_by_name(name).and_then(|family| family.fonts().first().cloned())
        else {
            return false;
        };
        let bytes = font.load(Some(&mut context.source_cache));
        let glyph = bytes.as_ref().and_then(|bytes| font.charmap_index().charmap(bytes.as_ref())?.map(character));
        glyph.is_some_and(|glyph| glyph != 0)
    })
}
