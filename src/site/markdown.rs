//! Our own pages of rules and indicators, from Markdown to HTML.

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, html};

/// The title of a page and the rest of it as HTML. The title is the first
/// heading; the others keep their level, less `deeper`. HTML within the text is
/// shown as text.
pub(super) fn page(text: &str, deeper: usize) -> (String, String) {
    let (title, rest) = match text.split_once('\n') {
        Some((first, rest)) if first.starts_with("# ") => (first.trim_start_matches("# "), rest),
        _ => ("", text),
    };
    let events = Parser::new_ext(rest, Options::ENABLE_TABLES).map(|event| match event {
        Event::Html(html) | Event::InlineHtml(html) => Event::Text(html),
        // What follows the language of a block is for our tests.
        Event::Start(Tag::CodeBlock(_)) => {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced("".into())))
        }
        other => other,
    });
    let mut page = String::new();
    html::push_html(&mut page, events);
    // Wide blocks are moved sideways, also with the keyboard.
    page = page.replace("<pre>", "<pre tabindex=\"0\">");
    for level in (2..=4).rev() {
        let (old, new) = (level, level + deeper);
        page = page
            .replace(&format!("<h{old}>"), &format!("<h{new}>"))
            .replace(&format!("</h{old}>"), &format!("</h{new}>"));
    }
    (title.to_owned(), page)
}
