//! The report as a word processor opens it: headings, paragraphs that number
//! themselves, tables, pictures.

mod finish;
mod look;
mod order;

use std::fmt;
use std::io::Cursor;

use docx_rs::{
    AlignmentType, Docx, IndentLevel, NumberingId, Paragraph, Pic, Run, Shading, Table, TableCell,
    TableLayoutType, TableRow, WidthType,
};

use self::look::{EVIDENCE, NOTE, NUMBERS, POINT, POINTS, REMARK, TEXT_WIDTH};
use super::page::{self, Block, Cell, Entry, Page, Picture};
use crate::chart::{self, PngError};
use crate::geography::Language;
use crate::message::{Arg, Messages};

/// How many pixels a px of a chart has: on 17 cm of paper 250 dots an inch.
const SCALE: f32 = 1.5;

/// Why no file could be made; a fault of this program.
#[derive(Debug)]
pub enum DocxError {
    /// A picture cannot be made.
    Picture(PngError),
    /// The parts cannot be put together.
    Package(String),
}

impl fmt::Display for DocxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Picture(error) => write!(f, "a picture cannot be made: {error}"),
            Self::Package(error) => write!(f, "the document cannot be put together: {error}"),
        }
    }
}

impl std::error::Error for DocxError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Picture(error) => Some(error),
            Self::Package(_) => None,
        }
    }
}

/// The report as the bytes of a DOCX file, the same each time.
///
/// # Errors
///
/// [`DocxError`] if a chart cannot be made a picture or the file cannot be put
/// together, which is a fault of this program.
pub fn docx(page: &Page) -> Result<Vec<u8>, DocxError> {
    let mut writer = Writer {
        language: page.language,
        words: Messages::of(page.language),
        docx: look::empty(page.language),
        pictures: 0,
        keep: false,
    };
    let date = format!("{}T00:00:00Z", page.date);
    writer.docx = writer.docx.created_at(&date).updated_at(&date);
    for (block, leads) in page.blocks.iter().zip(leading(&page.blocks)) {
        writer.keep = leads;
        writer = writer.put(block)?;
    }
    let parts = finish::finish(writer.docx.build(), page);
    let mut file = Cursor::new(Vec::new());
    parts
        .pack(&mut file)
        .map_err(|error| DocxError::Package(error.to_string()))?;
    Ok(file.into_inner())
}

/// For each block whether it leads to a picture: what stands between a heading
/// and a picture stays on one page with it.
fn leading(blocks: &[Block]) -> Vec<bool> {
    let mut leads = false;
    let mut all: Vec<bool> = blocks
        .iter()
        .rev()
        .map(|block| match block {
            Block::Picture(_) => {
                leads = true;
                false
            }
            Block::Heading { .. } => std::mem::take(&mut leads),
            _ => leads,
        })
        .collect();
    all.reverse();
    all
}

/// A run of that text.
fn run(text: impl AsRef<str>) -> Run {
    Run::new().add_text(page::printable(text.as_ref()))
}

/// As many rows stay together on a page.
const SHORT: usize = 14;

struct Writer {
    language: Language,
    words: &'static Messages,
    docx: Docx,
    pictures: u32,
    /// Whether what is put now stays on the page of what follows.
    keep: bool,
}

impl Writer {
    fn put(mut self, block: &Block) -> Result<Self, DocxError> {
        match block {
            Block::Title { text, .. } => {
                let title = self.text("Heading1", text);
                Ok(self.add(title.numbering(NumberingId::new(NUMBERS), IndentLevel::new(0))))
            }
            Block::Heading { level, text } => {
                let heading = self.text(&format!("Heading{level}"), text);
                Ok(self.add(heading.keep_next(true)))
            }
            Block::Paragraph { text, evidence, .. } => {
                let numbered = self
                    .text("Normal", text)
                    .numbering(NumberingId::new(NUMBERS), IndentLevel::new(1));
                self = self.add(numbered.keep_lines(true));
                Ok(self.rest("label-evidence", evidence))
            }
            Block::Text(text) => {
                let style = if self.keep { NOTE } else { "Normal" };
                let text = self.text(style, text);
                Ok(self.add(text))
            }
            Block::Vintages(list) => Ok(self.rest("label-vintages", list)),
            Block::Table(table) => {
                let led = self.keep;
                self.keep |= table.rows.len() <= SHORT;
                let table = self.table(table);
                self.keep = led;
                self.docx = self.docx.add_table(table);
                // A table right after a table would become one with it.
                let gap = self.paragraph("Code");
                Ok(self.add(gap))
            }
            Block::Picture(picture) => self.picture(picture),
            Block::Points(entries) => Ok(entries.iter().fold(self, Self::point)),
        }
    }

    fn add(mut self, paragraph: Paragraph) -> Self {
        self.docx = self.docx.add_paragraph(paragraph);
        self
    }

    /// An empty paragraph in the direction of the language.
    fn paragraph(&self, style: &str) -> Paragraph {
        let mut paragraph = Paragraph::new().style(style);
        if self.language.is_right_to_left() {
            paragraph.property = paragraph.property.bidi(true);
        }
        if self.keep {
            paragraph = paragraph.keep_next(true);
        }
        paragraph
    }

    fn text(&self, style: &str, text: &str) -> Paragraph {
        self.paragraph(style).add_run(run(text))
    }

    /// What a text rests on. The keys read from left to right: each is a run
    /// of its own, so that none is torn apart in Arabic.
    fn evidence(&self, style: &str, id: &str, list: &[String]) -> Paragraph {
        let label = self.words.format(id, &[("list", Arg::text(""))]);
        let mut paragraph = self.text(style, &format!("{} ", label.trim_end()));
        for (place, one) in list.iter().enumerate() {
            if place > 0 {
                paragraph = paragraph.add_run(run("; "));
            }
            paragraph = paragraph.add_run(run(self.isolated(one)));
        }
        paragraph
    }

    /// A key between marks that keep it from left to right in Arabic.
    fn isolated(&self, code: &str) -> String {
        if self.language.is_right_to_left() {
            format!("\u{200e}{code}\u{200e}")
        } else {
            code.to_owned()
        }
    }

    fn rest(self, id: &str, list: &[String]) -> Self {
        if list.is_empty() {
            return self;
        }
        let rest = self.evidence(EVIDENCE, id, list);
        self.add(rest)
    }

    fn point(self, entry: &Entry) -> Self {
        let text = self
            .text(POINT, &entry.text)
            .numbering(NumberingId::new(POINTS), IndentLevel::new(0));
        let mut writer = self.add(text).rest("label-evidence", &entry.evidence);
        if let Some(remark) = &entry.remark {
            // English, whatever the language of the report.
            let remark = Paragraph::new().style(REMARK).add_run(run(remark));
            writer = writer.add(remark);
        }
        writer
    }

    fn table(&self, table: &page::Table) -> Table {
        let widths: Vec<usize> = table
            .columns
            .iter()
            .map(|(_, hundredths)| TEXT_WIDTH * usize::from(*hundredths) / 100)
            .collect();
        let columns = table.columns.iter().zip(&widths).enumerate();
        let head = columns.map(|(place, ((title, _), &width))| {
            let run = run(title).bold();
            let mut title = self.paragraph("Cell").add_run(run).keep_next(true);
            if table.has_numbers(place) {
                title = title.align(AlignmentType::End);
            }
            TableCell::new()
                .add_paragraph(title)
                .width(width, WidthType::Dxa)
                .shading(Shading::new().fill("F0F0F0"))
        });
        let head = TableRow::new(head.collect()).cant_split();
        let rows = table.rows.iter().map(|row| {
            let cells = row.iter().zip(&widths);
            let cells = cells.map(|(cell, &width)| self.cell(cell).width(width, WidthType::Dxa));
            TableRow::new(cells.collect()).cant_split()
        });
        Table::new([head].into_iter().chain(rows).collect())
            .set_grid(widths)
            .width(TEXT_WIDTH, WidthType::Dxa)
            .layout(TableLayoutType::Fixed)
    }

    fn cell(&self, cell: &Cell) -> TableCell {
        let paragraph = match cell {
            Cell::Text(text) => self.text("Cell", text),
            Cell::Number(text) => self.text("Cell", text).align(AlignmentType::End),
            Cell::Code(list) => {
                let list: Vec<String> = list.iter().map(|one| self.isolated(one)).collect();
                self.text("Code", &list.join("; "))
            }
        };
        TableCell::new().add_paragraph(paragraph)
    }

    fn picture(mut self, picture: &Picture) -> Result<Self, DocxError> {
        let png = chart::render(&picture.svg, SCALE).map_err(DocxError::Picture)?;
        self.pictures += 1;
        let (width, height) = look::picture_size(picture.size);
        // Numbers of our own: those of the library count through the process.
        let pic = Pic::new_with_dimensions(png, 1, 1)
            .id(format!("rIdImage{}", self.pictures))
            .size(width, height);
        let paragraph = self.paragraph("Normal").add_run(Run::new().add_image(pic));
        Ok(self.add(paragraph))
    }
}
