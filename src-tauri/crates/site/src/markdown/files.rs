//! The files that a body names.

use super::text::inline;
use super::{Target, parse};
use comrak::Arena;
use comrak::nodes::NodeValue;
use std::collections::BTreeMap;

/// A file where a body names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedFile {
    /// What follows `files/`.
    pub name: String,
    /// What a picture says to those who do not see it; none where the file is linked to.
    pub alt: Option<String>,
}

/// Every picture and every link to a file, in the order of the body.
pub fn files(body: &str) -> Vec<NamedFile> {
    if !body.contains("files/") {
        return Vec::new();
    }
    let values = BTreeMap::new();
    let arena = Arena::new();
    let named = parse(&arena, body).descendants().filter_map(|node| {
        let data = node.data.borrow();
        let (url, is_picture) = match &data.value {
            NodeValue::Image(picture) => (&picture.url, true),
            NodeValue::Link(link) => (&link.url, false),
            _ => return None,
        };
        let Target::File(name) = Target::read(url) else { return None };
        Some(NamedFile { name: name.to_owned(), alt: is_picture.then(|| inline(node, &values)) })
    });
    named.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_and_links_to_files_are_named_and_paths_are_not() {
        let body = "![A *cap*](files/cap.png)\n\n- [Chart](files/chart.pdf)\n\n![](files/b.jpg) ![x](files/../../y.png) \
                    ![z](https://x.example/files/z.png) `![n](files/n.png)`";
        let found: Vec<_> = files(body).into_iter().map(|file| (file.name, file.alt)).collect();
        let alt = |text: &str| Some(text.to_owned());
        let wanted = [("cap.png", alt("A cap")), ("chart.pdf", None), ("b.jpg", alt(""))];
        assert_eq!(found, wanted.map(|(name, alt)| (name.to_owned(), alt)));
    }
}
