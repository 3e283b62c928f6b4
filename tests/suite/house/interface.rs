//! What the interface's code may not do. Layers and words in JSX are held by eslint, types by the compiler.

use super::source;
use std::collections::BTreeMap;

/// The one reviewed file that may put foreign HTML on the screen: a sandboxed frame.
const REVIEWED: &str = "ui/src/features/inbox/HtmlView.tsx";
/// The one that may show a page of the help site, which the desk itself makes: a frame that may do nothing.
const PAGE: &str = "ui/src/features/knowledge/pictures/PageFrame.tsx";

#[test]
fn foreign_html_is_shown_in_one_reviewed_file_only() {
    const WAYS: &[&str] = &[
        "dangerouslySetInnerHTML",
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
        "document.write",
        "srcDoc",
        "srcdoc",
        "createContextualFragment",
        "DOMParser",
    ];
    for file in source::files("ui/src", &[".ts", ".tsx"]) {
        if file.path == REVIEWED || file.path == PAGE || file.path.contains(".test.") {
            continue;
        }
        for (number, line) in file.code_lines() {
            for way in WAYS {
                assert!(!line.contains(way), "{}:{number}: {way} belongs into {REVIEWED} only", file.path);
            }
        }
    }
}

#[test]
fn the_reviewed_frame_runs_no_script_and_opens_nothing() {
    let frame = source::file(REVIEWED).text;
    // The origin alone, so that the frame can be measured from outside; docs/adr/0006-hostile-html.md says why.
    assert!(frame.contains("sandbox=\"allow-same-origin\""), "the frame has lost its sandbox");
    assert_eq!(frame.matches("<iframe").count(), 1, "one frame");
    assert_eq!(frame.matches("allow-").count(), 1, "another permission in the frame");
    for word in ["allow-scripts", "allow-forms", "allow-popups", "allow-top-navigation", "dangerouslySetInnerHTML"] {
        assert!(!frame.contains(word), "{word} in the frame");
    }
}

#[test]
fn the_frame_of_a_page_of_the_help_site_may_do_nothing() {
    let frame = source::file(PAGE).text;
    assert!(frame.contains("sandbox=\"\""), "the frame has lost its sandbox");
    assert_eq!(
        (frame.matches("<iframe").count(), frame.matches("allow-").count()),
        (1, 0),
        "another frame or permission"
    );
}

#[test]
fn only_the_platform_knows_tauri() {
    for file in source::files("ui/src", &[".ts", ".tsx"]) {
        let is_platform = file.path.starts_with("ui/src/platform/");
        for (number, line) in file.code_lines() {
            let knows = line.contains("@tauri-apps") || line.contains("__TAURI");
            assert!(is_platform || !knows, "{}:{number}: only platform/ knows Tauri", file.path);
        }
    }
}

#[test]
fn nothing_is_kept_in_the_web_view() {
    for file in source::files("ui/src", &[".ts", ".tsx"]) {
        for (number, line) in file.code_lines() {
            for word in ["indexedDB", "document.cookie", "caches.open", "serviceWorker"] {
                assert!(!line.contains(word), "{}:{number}: {word}: data belongs to the desk", file.path);
            }
        }
    }
}

#[test]
fn css_uses_logical_properties_only() {
    let mut faults = Vec::new();
    for file in source::files("ui/src", &[".css"]) {
        // A rule for one direction only names a side on purpose.
        let mut is_one_direction = false;
        for (index, line) in file.text.lines().enumerate() {
            if line.ends_with('{') {
                is_one_direction = line.starts_with("[dir=");
            }
            if let Some(found) = physical(line).filter(|_| !is_one_direction) {
                faults.push(format!("{}:{}: {found}", file.path, index + 1));
            }
        }
    }
    for file in source::files("ui/src", &[".tsx"]) {
        for (number, line) in file.code_lines() {
            if let Some(found) = PHYSICAL_STYLES.iter().find(|name| line.contains(&format!("{name}:"))) {
                faults.push(format!("{}:{number}: {found}", file.path));
            }
        }
    }
    assert!(faults.is_empty(), "left and right are wrong in Arabic; say start and end:\n{}", faults.join("\n"));
}

/// One such rule is enough for WebKit to look at every element anew whenever one comes or goes: half of the time from one
/// conversation to the next.
#[test]
fn no_style_depends_on_what_is_inside() {
    for file in source::files("ui/src", &[".css"]) {
        for (index, line) in file.text.lines().enumerate() {
            assert!(!line.contains(":has("), "{}:{}: let the component say it with a class", file.path, index + 1);
        }
    }
}

#[test]
fn a_class_is_drawn_in_one_file() {
    let mut drawn: BTreeMap<String, String> = BTreeMap::new();
    for file in source::files("ui/src", &[".css"]) {
        for line in file.text.lines() {
            let Some(class) = line.strip_prefix('.').and_then(|rest| rest.strip_suffix(" {")) else { continue };
            if class.contains(|sign: char| !sign.is_ascii_alphanumeric() && sign != '-') {
                continue;
            }
            let first = drawn.entry(class.to_owned()).or_insert_with(|| file.path.clone());
            assert_eq!(*first, file.path, ".{class}: pages are loaded one after the other, and the last would win");
        }
    }
    assert!(drawn.len() > 100, "the scan finds no classes");
}

#[test]
fn only_the_platform_talks_to_anybody() {
    for file in source::files("ui/src", &[".ts", ".tsx"]) {
        let may = file.path.starts_with("ui/src/platform/") || file.path.contains(".test.");
        for (number, line) in file.code_lines() {
            let line = line.replace("refetch(", "");
            for word in ["fetch(", "XMLHttpRequest", "WebSocket(", "EventSource(", "sendBeacon", "window.open("] {
                assert!(may || !line.contains(word), "{}:{number}: {word}", file.path);
            }
        }
    }
}

const PHYSICAL_STYLES: &[&str] = &[
    "marginLeft",
    "marginRight",
    "paddingLeft",
    "paddingRight",
    "borderLeft",
    "borderRight",
    "textAlign: \"left\"",
    "textAlign: \"right\"",
];

/// A declaration that names a side of the screen instead of a side of the text.
fn physical(line: &str) -> Option<&str> {
    let line = line.trim();
    if line.starts_with("/*") || line.starts_with('*') {
        return None;
    }
    let (property, value) = line.split_once(':')?;
    let (property, value) = (property.trim(), value.trim().trim_end_matches(';'));
    let has_side = |text: &str| text.split('-').any(|part| part == "left" || part == "right");
    let is_box = ["margin-", "padding-", "border-", "inset-"].iter().any(|start| property.starts_with(start));
    let is_side = matches!(property, "left" | "right");
    let is_aligned = matches!(property, "text-align" | "float" | "clear") && matches!(value, "left" | "right");
    (is_side || (is_box && has_side(property)) || is_aligned).then_some(line)
}

#[test]
fn the_scan_knows_a_side_of_the_screen() {
    assert!(physical("  margin-left: 4px;").is_some());
    assert!(physical("border-top-right-radius: 4px;").is_some());
    assert!(physical("left: 0;").is_some());
    assert!(physical("text-align: right;").is_some());
    assert!(physical("margin-inline-start: 4px;").is_none());
    assert!(physical("background-position: left;").is_none());
}
