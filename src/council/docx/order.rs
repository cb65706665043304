//! The order of the elements that the schema wants.
//!
//! ECMA-376 gives most elements of `WordprocessingML` their children in a
//! sequence, and some programs refuse a file that has them in another; the
//! library writes them in the order in which they were set.

/// The children of an element in the order of the schema, without those that
/// no part of ours has reason to hold.
const ORDER: &[(&str, &[&str])] = &[
    ("w:pPr", PARAGRAPH),
    ("w:rPr", RUN),
    (
        "w:sectPr",
        &[
            "w:headerReference",
            "w:footerReference",
            "w:footnotePr",
            "w:endnotePr",
            "w:type",
            "w:pgSz",
            "w:pgMar",
            "w:paperSrc",
            "w:pgBorders",
            "w:lnNumType",
            "w:pgNumType",
            "w:cols",
            "w:formProt",
            "w:vAlign",
            "w:noEndnote",
            "w:titlePg",
            "w:textDirection",
            "w:bidi",
            "w:rtlGutter",
            "w:docGrid",
        ],
    ),
    (
        "w:tblPr",
        &[
            "w:tblStyle",
            "w:tblpPr",
            "w:tblOverlap",
            "w:bidiVisual",
            "w:tblStyleRowBandSize",
            "w:tblStyleColBandSize",
            "w:tblW",
            "w:jc",
            "w:tblCellSpacing",
            "w:tblInd",
            "w:tblBorders",
            "w:shd",
            "w:tblLayout",
            "w:tblCellMar",
            "w:tblLook",
            "w:tblCaption",
            "w:tblDescription",
        ],
    ),
    (
        "w:tcPr",
        &[
            "w:cnfStyle",
            "w:tcW",
            "w:gridSpan",
            "w:hMerge",
            "w:vMerge",
            "w:tcBorders",
            "w:shd",
            "w:noWrap",
            "w:tcMar",
            "w:textDirection",
            "w:tcFitText",
            "w:vAlign",
            "w:hideMark",
        ],
    ),
    ("w:numPr", &["w:ilvl", "w:numId"]),
    (
        "w:style",
        &[
            "w:name",
            "w:aliases",
            "w:basedOn",
            "w:next",
            "w:link",
            "w:autoRedefine",
            "w:hidden",
            "w:uiPriority",
            "w:semiHidden",
            "w:unhideWhenUsed",
            "w:qFormat",
            "w:locked",
            "w:pPr",
            "w:rPr",
            "w:tblPr",
            "w:trPr",
            "w:tcPr",
        ],
    ),
    ("w:settings", &["w:zoom", "w:defaultTabStop", "w:compat"]),
];

/// The properties of a paragraph.
const PARAGRAPH: &[&str] = &[
    "w:pStyle",
    "w:keepNext",
    "w:keepLines",
    "w:pageBreakBefore",
    "w:framePr",
    "w:widowControl",
    "w:numPr",
    "w:suppressLineNumbers",
    "w:pBdr",
    "w:shd",
    "w:tabs",
    "w:suppressAutoHyphens",
    "w:kinsoku",
    "w:wordWrap",
    "w:overflowPunct",
    "w:topLinePunct",
    "w:autoSpaceDE",
    "w:autoSpaceDN",
    "w:bidi",
    "w:adjustRightInd",
    "w:snapToGrid",
    "w:spacing",
    "w:ind",
    "w:contextualSpacing",
    "w:mirrorIndents",
    "w:suppressOverlap",
    "w:jc",
    "w:textDirection",
    "w:textAlignment",
    "w:textboxTightWrap",
    "w:outlineLvl",
    "w:divId",
    "w:cnfStyle",
    "w:rPr",
    "w:sectPr",
];

/// The properties of a run.
const RUN: &[&str] = &[
    "w:rStyle",
    "w:rFonts",
    "w:b",
    "w:bCs",
    "w:i",
    "w:iCs",
    "w:caps",
    "w:smallCaps",
    "w:strike",
    "w:dstrike",
    "w:outline",
    "w:shadow",
    "w:emboss",
    "w:imprint",
    "w:noProof",
    "w:snapToGrid",
    "w:vanish",
    "w:webHidden",
    "w:color",
    "w:spacing",
    "w:w",
    "w:kern",
    "w:position",
    "w:sz",
    "w:szCs",
    "w:highlight",
    "w:u",
    "w:effect",
    "w:bdr",
    "w:shd",
    "w:fitText",
    "w:vertAlign",
    "w:rtl",
    "w:cs",
    "w:em",
    "w:lang",
    "w:eastAsianLayout",
    "w:specVanish",
];

/// An element that is open: its name, its first tag, its children so far.
struct Open<'x> {
    name: &'x str,
    tag: &'x str,
    children: Vec<(&'x str, String)>,
}

/// A part of the document with the children of each element in order. What the
/// table of the schema does not name comes last, in the order it had.
pub(super) fn in_order(part: &str) -> String {
    let mut whole = String::with_capacity(part.len());
    let mut open: Vec<Open<'_>> = Vec::new();
    let mut rest = part;
    while let Some((before, after)) = rest.split_once('<') {
        put(&mut open, &mut whole, "", before.to_owned());
        let (inside, next) = after.split_once('>').unwrap_or((after, ""));
        let tag = rest
            .get(before.len()..rest.len() - next.len())
            .unwrap_or_default();
        rest = next;
        if inside.starts_with('/') {
            if let Some(mut element) = open.pop() {
                sort(&mut element);
                let children = element.children.into_iter().map(|(_, child)| child);
                let text = [element.tag.to_owned()]
                    .into_iter()
                    .chain(children)
                    .chain([tag.to_owned()]);
                put(&mut open, &mut whole, element.name, text.collect());
            }
        } else if inside.starts_with(['?', '!']) || inside.ends_with('/') {
            put(&mut open, &mut whole, name(inside), tag.to_owned());
        } else {
            open.push(Open {
                name: name(inside),
                tag,
                children: Vec::new(),
            });
        }
    }
    whole.push_str(rest);
    whole
}

/// Adds a child to the element that is open, or text to the whole.
fn put<'x>(open: &mut [Open<'x>], whole: &mut String, name: &'x str, child: String) {
    match open.last_mut() {
        Some(element) => element.children.push((name, child)),
        None => whole.push_str(&child),
    }
}

fn name(inside: &str) -> &str {
    let end = |letter: char| letter == '/' || letter.is_whitespace();
    inside.split(end).next().unwrap_or_default()
}

fn sort(element: &mut Open<'_>) {
    let order = ORDER.iter().find(|(name, _)| *name == element.name);
    if let Some((_, order)) = order {
        let place = |name: &str| order.iter().position(|one| *one == name);
        element
            .children
            .sort_by_key(|(name, _)| place(name).unwrap_or(order.len()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn children_take_the_order_of_the_schema() {
        assert_eq!(
            in_order(
                "<?xml?><w:p a=\"b\"><w:pPr><w:jc w:val=\"end\" /><w:rPr><w:sz /><w:b /></w:rPr>\
                 <w:pStyle /></w:pPr><w:r><w:t>b</w:t><w:t>a</w:t></w:r></w:p> "
            ),
            "<?xml?><w:p a=\"b\"><w:pPr><w:pStyle /><w:jc w:val=\"end\" /><w:rPr><w:b /><w:sz />\
             </w:rPr></w:pPr><w:r><w:t>b</w:t><w:t>a</w:t></w:r></w:p> "
        );
    }

    #[test]
    fn what_is_not_known_keeps_its_place_and_is_not_lost() {
        let odd = "<a><c>1</c>2<b/></a>";
        assert_eq!(in_order(odd), odd);
        assert_eq!(
            in_order("<w:numPr><x /><w:numId /><w:ilvl /></w:numPr>"),
            "<w:numPr><w:ilvl /><w:numId /><x /></w:numPr>"
        );
    }
}
