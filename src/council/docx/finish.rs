//! What the library cannot write, put into the parts that it wrote: direction
//! of runs and tables, heads of tables, languages, texts for those who do not
//! see pictures; at last the order of elements.

use docx_rs::XMLDocx;

use super::look::REMARK;
use super::order::in_order;
use crate::council::page::{Page, printable};
use crate::geography::Language;

/// What stands for each picture in the library's output.
const PICTURE: &str = "<wp:docPr id=\"1\" name=\"Figure\" />";

/// The parts with what is missing.
pub(super) fn finish(mut parts: XMLDocx, page: &Page) -> XMLDocx {
    let mut document = with_heads(&text(&parts.document));
    if page.language.is_right_to_left() {
        document = runs_from_right(&document);
        document = document.replace("<w:tblPr>", "<w:tblPr><w:bidiVisual />");
        document = document.replace("</w:sectPr>", "<w:bidi /></w:sectPr>");
    }
    let captions = page.pictures().map(|picture| picture.caption.as_str());
    document = with_captions(&document, captions);
    let document = in_language(&document, REMARK, Language::En);
    parts.document = in_schema(&document);
    let language = format!("{}</w:rPr>", language(page.language));
    parts.styles = in_schema(&text(&parts.styles).replacen("</w:rPr>", &language, 1));
    parts.settings = in_schema(&text(&parts.settings));
    parts.numberings = in_schema(&text(&parts.numberings));
    for footer in &mut parts.footers {
        *footer = in_schema(&text(footer));
    }
    let title = format!(
        "<dc:title>{}</dc:title><dc:language>{}</dc:language><dc:creator>",
        escaped(&page.title),
        tag(page.language)
    );
    parts.doc_props.core = text(&parts.doc_props.core)
        .replacen("<dc:creator>", &title, 1)
        .replace(">unknown<", ">v6atlas<")
        .into_bytes();
    parts
}

fn text(part: &[u8]) -> String {
    String::from_utf8_lossy(part).into_owned()
}

/// Makes the first row of each table its head, which stands on every page.
fn with_heads(document: &str) -> String {
    const ROW: &str = "<w:cantSplit />";
    let head = format!("{ROW}<w:tblHeader />");
    let tables = document.split("<w:tbl>").enumerate();
    let marked: Vec<String> = tables
        .map(|(place, part)| {
            if place == 0 {
                part.to_owned()
            } else {
                part.replacen(ROW, &head, 1)
            }
        })
        .collect();
    marked.join("<w:tbl>")
}

/// Marks each run that has Arabic letters as one from right to left: programs
/// then take the fonts and the order of that script.
fn runs_from_right(document: &str) -> String {
    const END: &str = "</w:rPr>";
    let mut marked = String::with_capacity(document.len());
    for (place, run) in document.split("<w:r>").enumerate() {
        if place > 0 {
            marked.push_str("<w:r>");
        }
        let own = run.split("</w:r>").next().unwrap_or_default();
        if place > 0 && own.chars().any(is_arabic) {
            marked.push_str(&run.replacen(END, &format!("<w:rtl />{END}"), 1));
        } else {
            marked.push_str(run);
        }
    }
    marked
}

fn is_arabic(letter: char) -> bool {
    matches!(letter, '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}')
}

/// Gives each picture a number of its own and the text that stands for it.
fn with_captions<'a>(document: &str, captions: impl Iterator<Item = &'a str>) -> String {
    let mut parts = document.split(PICTURE);
    let mut whole = parts.next().unwrap_or_default().to_owned();
    for ((number, part), caption) in (1..).zip(parts).zip(captions) {
        let caption = escaped(caption);
        let named =
            format!("<wp:docPr id=\"{number}\" name=\"Figure {number}\" descr=\"{caption}\" />");
        whole.push_str(&named);
        whole.push_str(part);
    }
    whole
}

/// A part as the schema wants it. The library gives every paragraph properties
/// of its mark, empty ones, which styles may not have, and the columns of
/// tables a unit, which they may not have either.
fn in_schema(part: &str) -> Vec<u8> {
    let mut part = part.replace("<w:pPr><w:rPr />", "<w:pPr>");
    if part.contains("<w:gridCol ") {
        part = with_bare_columns(&part);
    }
    in_order(&part).into_bytes()
}

fn with_bare_columns(document: &str) -> String {
    const COLUMN: &str = "<w:gridCol ";
    let bare = |part: &str| part.replacen(" w:type=\"dxa\"", "", 1);
    let mut parts = document.split(COLUMN);
    let mut whole = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (tag, rest) = part.split_once('>').unwrap_or((part, ""));
        for piece in [COLUMN, &bare(tag), ">", rest] {
            whole.push_str(piece);
        }
    }
    whole
}

/// Marks the runs of the paragraphs of a style as those of a language.
fn in_language(document: &str, style: &str, language: Language) -> String {
    let style = format!("<w:pStyle w:val=\"{style}\" />");
    let lang = format!("<w:rPr>{}</w:rPr>", self::language(language));
    let paragraphs = document.split_inclusive("</w:p>").map(|paragraph| {
        if paragraph.contains(&style) {
            paragraph.replace("<w:r><w:rPr />", &format!("<w:r>{lang}"))
        } else {
            paragraph.to_owned()
        }
    });
    paragraphs.collect()
}

/// The language and the country whose spelling is used.
fn tag(language: Language) -> &'static str {
    match language {
        Language::Ar => "ar-SA",
        Language::En => "en-GB",
        Language::Es => "es-ES",
        Language::Fr => "fr-FR",
        Language::Ru => "ru-RU",
        Language::Zh => "zh-CN",
    }
}

/// The language of the text, for spelling and for fonts: apart for the scripts
/// from right to left and for those of East Asia.
fn language(language: Language) -> String {
    let tag = tag(language);
    let script = match language {
        Language::Ar => format!(" w:bidi=\"{tag}\""),
        Language::Zh => format!(" w:eastAsia=\"{tag}\""),
        _ => String::new(),
    };
    format!("<w:lang w:val=\"{tag}\"{script} />")
}

fn escaped(text: &str) -> String {
    printable(text)
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_arabic_runs_are_from_the_right() {
        let run = |text| format!("<w:r><w:rPr></w:rPr><w:t>{text}</w:t></w:r>");
        let both = format!("<w:p>{}{}</w:p>", run("\u{627}"), run("a"));
        assert_eq!(
            runs_from_right(&both),
            format!(
                "<w:p><w:r><w:rPr><w:rtl /></w:rPr><w:t>\u{627}</w:t></w:r>{}</w:p>",
                run("a")
            )
        );
    }

    #[test]
    fn pictures_have_numbers_and_texts() {
        let two = format!("a{PICTURE}b{PICTURE}c");
        assert_eq!(
            with_captions(&two, ["x & y", "z"].into_iter()),
            "a<wp:docPr id=\"1\" name=\"Figure 1\" descr=\"x &amp; y\" />b\
             <wp:docPr id=\"2\" name=\"Figure 2\" descr=\"z\" />c"
        );
    }
}
