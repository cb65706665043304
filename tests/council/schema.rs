//! The parts of a DOCX file against the sequences of ECMA-376 Part 1, annex A:
//! some programs refuse a file whose elements stand in another order.
//!
//! Written by hand from the schema, with the names of the types there, and not
//! shared with the program.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use roxmltree::{Document, Node};
use v6atlas::council::{Content, docx};
use v6atlas::geography::Language;

use crate::forms::parts;
use crate::shipped::{page, term};

const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// `CT_PPr`, `EG_RPrBase` as Word has it, `CT_SectPr`, `CT_TblPr`, `CT_TcPr`,
/// `CT_NumPr`, `CT_Style`, `CT_Lvl`, and the start of `CT_Settings`.
const SEQUENCES: [(&str, &str); 9] = [
    (
        "pPr",
        "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr \
         suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct \
         topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind \
         contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment \
         textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
    ),
    (
        "rPr",
        "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint \
         noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u \
         effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath",
    ),
    (
        "sectPr",
        "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders \
         lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter \
         docGrid printerSettings sectPrChange",
    ),
    (
        "tblPr",
        "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc \
         tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption \
         tblDescription tblPrChange",
    ),
    (
        "tcPr",
        "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText \
         vAlign hideMark headers",
    ),
    ("numPr", "ilvl numId numberingChange ins"),
    (
        "style",
        "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed \
         qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr",
    ),
    (
        "lvl",
        "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr",
    ),
    ("settings", "zoom defaultTabStop compat"),
];

/// The parts of the report of 2023 in each language, made once.
static PARTS: LazyLock<Vec<(Language, Parts)>> = LazyLock::new(|| {
    let of = |language| {
        let page = page(term("2022-02", "2023-04"), language, Content::WithEvidence);
        (language, parts(&docx(&page).unwrap()))
    };
    Language::ALL.map(of).into()
});

type Parts = BTreeMap<String, Vec<u8>>;

/// What stands out of order in a part.
fn faults(part: &str) -> Vec<String> {
    let document = Document::parse(part).unwrap();
    let elements = document.descendants().filter(Node::is_element);
    elements.filter_map(fault).collect()
}

fn fault(element: Node<'_, '_>) -> Option<String> {
    let name = element.tag_name().name();
    let (_, sequence) = SEQUENCES.iter().find(|(one, _)| *one == name)?;
    let places = element
        .children()
        .filter(Node::is_element)
        .map(|child| {
            assert_eq!(child.tag_name().namespace(), Some(WORD));
            let child = child.tag_name().name();
            let place = sequence.split(' ').position(|one| one == child);
            place.unwrap_or_else(|| panic!("the schema has no {child} in {name}"))
        })
        .collect::<Vec<_>>();
    // Only references to heads and feet may stand several times.
    let is_in_order = places
        .windows(2)
        .all(|pair| pair[0] < pair[1] || (name == "sectPr" && pair[0] == pair[1] && pair[0] < 2));
    (!is_in_order).then(|| document_text(element))
}

fn document_text(element: Node<'_, '_>) -> String {
    let text = element.document().input_text().get(element.range());
    text.unwrap_or_default().to_owned()
}

#[test]
fn a_fault_of_order_is_found() {
    let word = |inside: &str| format!("<w:p xmlns:w=\"{WORD}\">{inside}</w:p>");
    let right = "<w:pPr><w:pStyle/><w:numPr><w:ilvl/><w:numId/></w:numPr><w:jc/></w:pPr>";
    assert!(faults(&word(right)).is_empty());
    for wrong in [
        "<w:pPr><w:jc/><w:pStyle/></w:pPr>",
        "<w:rPr><w:sz/><w:b/></w:rPr>",
        "<w:rPr><w:b/><w:b/></w:rPr>",
        "<w:sectPr><w:pgSz/><w:footerReference/></w:sectPr>",
        "<w:numPr><w:numId/><w:ilvl/></w:numPr>",
    ] {
        assert_eq!(faults(&word(wrong)).len(), 1, "{wrong}");
    }
}

#[test]
fn elements_stand_in_the_order_of_the_schema() {
    for (language, parts) in PARTS.iter() {
        let text = |name: &str| std::str::from_utf8(&parts[name]).unwrap();
        for name in [
            "word/document.xml",
            "word/styles.xml",
            "word/numbering.xml",
            "word/settings.xml",
            "word/footer1.xml",
        ] {
            assert_eq!(
                faults(text(name)),
                Vec::<String>::new(),
                "{language}: {name}"
            );
        }
        // A style has no properties of the mark of a paragraph, a column of a
        // table no unit.
        let styles = Document::parse(text("word/styles.xml")).unwrap();
        let named = |node: &Node<'_, '_>, name: &str| node.tag_name().name() == name;
        let marks = styles.descendants().filter(|node| {
            named(node, "rPr") && node.parent().is_some_and(|parent| named(&parent, "pPr"))
        });
        assert_eq!(marks.count(), 0, "{language}");
        let document = Document::parse(text("word/document.xml")).unwrap();
        let mut columns = document.descendants().filter(|node| named(node, "gridCol"));
        assert!(columns.all(|column| column.attributes().len() == 1));
        for name in ["pPr", "rPr", "sectPr", "tblPr", "tcPr"] {
            let count = document.descendants().filter(|node| named(node, name));
            assert!(count.count() > 0, "{language}: no {name} was looked at");
        }
    }
}

/// The language that a spelling checker takes, and that of the remarks of the
/// register, which are English everywhere.
#[test]
fn the_text_says_its_language() {
    for (language, tag, script) in [
        (Language::En, "en-GB", ""),
        (Language::Fr, "fr-FR", ""),
        (Language::Es, "es-ES", ""),
        (Language::Ru, "ru-RU", ""),
        (Language::Zh, "zh-CN", " w:eastAsia=\"zh-CN\""),
        (Language::Ar, "ar-SA", " w:bidi=\"ar-SA\""),
    ] {
        let (_, parts) = PARTS.iter().find(|(one, _)| *one == language).unwrap();
        let text = |name: &str| std::str::from_utf8(&parts[name]).unwrap();
        let defaults = text("word/styles.xml")
            .split_once("</w:rPrDefault>")
            .unwrap()
            .0;
        let lang = format!("<w:lang w:val=\"{tag}\"{script} /></w:rPr>");
        assert!(defaults.ends_with(&lang), "{language}: {defaults}");
        let core = text("docProps/core.xml");
        assert!(core.contains(&format!("<dc:language>{tag}</dc:language>")));
        let english = "<w:r><w:rPr><w:lang w:val=\"en-GB\" /></w:rPr>";
        let document = text("word/document.xml");
        let remarks = document.matches("<w:pStyle w:val=\"Remark\" />").count();
        assert!(remarks > 0);
        assert_eq!(document.matches(english).count(), remarks, "{language}");
    }
}
