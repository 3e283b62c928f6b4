//! Files of articles: pictures and papers that their texts name.

use crate::slug;
use serde::Serialize;

/// Signs of a mark that a name has: enough that no two files meet.
const SIGNS: usize = 12;

/// A file of an article. A picture is already made small and freed of what cameras write into it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Attached {
    /// What follows `files/` in a text.
    pub name: String,
    /// Stands for its bytes: the same for the same, in letters and digits.
    pub mark: String,
    /// Width and height of a picture.
    pub measures: Option<(u32, u32)>,
}

impl Attached {
    /// Where it stands in the site. The name tells the bytes, so whoever keeps a copy never has an old one.
    pub fn path(&self) -> String {
        let (stem, ending) = self.name.rsplit_once('.').unwrap_or((&self.name, "bin"));
        let mark: String = self.mark.chars().filter(char::is_ascii_alphanumeric).take(SIGNS).collect();
        let ending: String = ending.chars().filter(char::is_ascii_alphanumeric).take(SIGNS).collect();
        format!("files/{}-{mark}.{}", slug::plain_or(stem, "file"), ending.to_ascii_lowercase())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_a_file_tells_its_bytes_and_leaves_no_folder() {
        let path = |name: &str, mark: &str| Attached { name: name.into(), mark: mark.into(), measures: None }.path();
        assert_eq!(path("Größe.png", "0123456789abcdef"), "files/grosse-0123456789ab.png");
        assert_eq!(path("返品.pdf", "ff"), "files/file-ff.pdf");
        assert_eq!(path("../../x.PHP/..", "a/../b"), "files/x-php-ab.");
        assert_ne!(path("a.png", "1"), path("a.png", "2"));
    }
}
