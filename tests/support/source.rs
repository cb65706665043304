//! The project's sources as data: for each file of `src/` its code without
//! comments, strings and tests, and the paths that the code names.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// A file of `src/`.
pub(crate) struct SourceFile {
    /// Its path below `src/`: `chart/axis.rs`.
    pub(crate) name: String,
    /// The room it is in: `chart`; `main.rs` belongs to `cli`, `lib.rs` to none
    /// and is not listed.
    pub(crate) room: String,
    /// All of it.
    pub(crate) text: String,
    /// The same without comments, texts in quotes and test code.
    pub(crate) code: String,
    /// Lines before the tests.
    pub(crate) code_lines: usize,
    /// Every path in the code, `use` trees unfolded.
    pub(crate) paths: Vec<Vec<String>>,
}

impl SourceFile {
    /// Whether a macro of that name is called.
    pub(crate) fn calls_macro(&self, name: &str) -> bool {
        let call = format!("{name}!");
        self.code.match_indices(&call).any(|(place, _)| {
            !self.code[..place].ends_with(|c: char| c.is_alphanumeric() || c == '_')
        })
    }
}

/// The folder of the sources.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// All files but `lib.rs`, by name.
pub(crate) fn all() -> Vec<SourceFile> {
    let mut paths = Vec::new();
    collect(&root(), &mut paths);
    paths.sort();
    let files: Vec<SourceFile> = paths.iter().filter_map(|path| read(path)).collect();
    assert!(files.len() > 60, "only {} source files found", files.len());
    files
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, paths);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            paths.push(path);
        }
    }
}

fn read(path: &Path) -> Option<SourceFile> {
    let name = path
        .strip_prefix(root())
        .unwrap()
        .to_str()
        .unwrap()
        .replace('\\', "/");
    let room = match name.split_once('/') {
        Some((room, _)) => room.to_owned(),
        None if name == "main.rs" => "cli".to_owned(),
        None if name == "lib.rs" => return None,
        None => name.trim_end_matches(".rs").to_owned(),
    };
    let text = fs::read_to_string(path).unwrap();
    let code = without_tests(&without_comments(&text));
    let tests = text.find("#[cfg(test)]\nmod ").unwrap_or(text.len());
    let code_lines = text[..tests].lines().count();
    let paths = paths(&code);
    Some(SourceFile {
        name,
        room,
        text,
        code,
        code_lines,
        paths,
    })
}

/// The text with comments and what stands in quotes replaced by spaces.
fn without_comments(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let end = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if first == 'r' && rest[1..].starts_with(['"', '#']) && !rest.starts_with("r#\u{0}")
        {
            let marks = rest[1..].chars().take_while(|&c| c == '#').count();
            let close = format!("\"{}", "#".repeat(marks));
            let body = rest.get(1 + marks..).unwrap_or_default();
            match body.strip_prefix('"').and_then(|body| body.find(&close)) {
                Some(end) => 2 + marks + end + close.len(),
                None => 0,
            }
        } else if first == '"' {
            quoted(rest)
        } else if first == '\'' {
            letter(rest)
        } else {
            0
        };
        if end == 0 {
            out.push(first);
            rest = &rest[first.len_utf8()..];
        } else {
            out.extend(
                rest[..end]
                    .chars()
                    .map(|c| if c == '\n' { '\n' } else { ' ' }),
            );
            rest = &rest[end..];
        }
    }
    out
}

fn quoted(text: &str) -> usize {
    let mut is_escaped = false;
    for (place, character) in text.char_indices().skip(1) {
        match character {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            '"' => return place + 1,
            _ => {}
        }
    }
    text.len()
}

/// The length of a letter in quotes; 0 for a lifetime.
fn letter(text: &str) -> usize {
    let mut characters = text.char_indices().skip(1);
    match characters.next() {
        Some((_, '\\')) => text[3..].find('\'').map_or(0, |end| end + 4),
        Some((place, character)) => {
            let end = place + character.len_utf8();
            if text[end..].starts_with('\'') {
                end + 1
            } else {
                0
            }
        }
        None => 0,
    }
}

/// The code without items that are compiled for tests only.
fn without_tests(code: &str) -> String {
    let mut out = String::new();
    let mut rest = code;
    while let Some(place) = rest.find("#[cfg(test)]") {
        out.push_str(&rest[..place]);
        let item = &rest[place..];
        rest = &item[end_of_item(item)..];
    }
    out.push_str(rest);
    out
}

/// Where an item ends that begins with an attribute: a function, a module, an
/// import, or a field.
fn end_of_item(item: &str) -> usize {
    let (mut depth, mut angles, mut before) = (0i32, 0i32, ' ');
    for (place, character) in item.char_indices().skip("#[cfg(test)]".len()) {
        match character {
            '{' | '(' | '[' => depth += 1,
            '}' | ')' | ']' => depth -= 1,
            '<' if depth == 0 => angles += 1,
            '>' if depth == 0 && before != '-' => angles -= 1,
            _ => {}
        }
        if depth < 0 {
            return place;
        }
        if depth == 0 && (matches!(character, '}' | ';') || character == ',' && angles == 0) {
            return place + 1;
        }
        before = character;
    }
    item.len()
}

/// Every path in the code, trees unfolded.
fn paths(code: &str) -> Vec<Vec<String>> {
    let tokens = tokens(code);
    let mut paths = Vec::new();
    let mut place = 0;
    while place < tokens.len() {
        // `::png` is a path, too; in `>::name` the name is no root.
        let is_inner = place > 1
            && tokens[place - 1] == "::"
            && (is_name(&tokens[place - 2]) || tokens[place - 2] == ">");
        if is_name(&tokens[place]) && !is_inner {
            let end = path(&tokens, place, &[], &mut paths);
            place = end.max(place + 1);
        } else {
            place += 1;
        }
    }
    paths
}

fn path(tokens: &[String], start: usize, before: &[String], found: &mut Vec<Vec<String>>) -> usize {
    let mut path = before.to_vec();
    let mut place = start;
    loop {
        match tokens.get(place).map(String::as_str) {
            Some(name) if is_name(name) => path.push(name.to_owned()),
            Some("{") if place > start || !before.is_empty() => {
                place += 1;
                while tokens.get(place).is_some_and(|token| token != "}") {
                    if is_name(&tokens[place]) || tokens[place] == "{" {
                        place = self::path(tokens, place, &path, found);
                    } else {
                        place += 1;
                    }
                }
                return place + 1;
            }
            _ => break,
        }
        if tokens.get(place + 1).is_some_and(|token| token == "::") {
            place += 2;
        } else {
            place += 1;
            break;
        }
    }
    found.push(path);
    place
}

fn is_name(token: &str) -> bool {
    const KEYWORDS: [&str; 8] = ["use", "pub", "as", "dyn", "impl", "for", "in", "return"];
    !KEYWORDS.contains(&token) && token.starts_with(|c: char| c.is_alphabetic() || c == '_')
}

fn tokens(code: &str) -> Vec<String> {
    let mut tokens: Vec<String> = Vec::new();
    let mut characters = code.chars().peekable();
    while let Some(character) = characters.next() {
        if character.is_whitespace() {
            continue;
        }
        let mut token = character.to_string();
        if character.is_alphanumeric() || character == '_' {
            while let Some(&next) = characters
                .peek()
                .filter(|c| c.is_alphanumeric() || **c == '_')
            {
                token.push(next);
                characters.next();
            }
        } else if character == ':' && characters.peek() == Some(&':') {
            token.push(':');
            characters.next();
        }
        tokens.push(token);
    }
    tokens
}

/// Which file of a room imports which other, without `mod.rs`: a name that
/// `mod.rs` hands on counts for the file that it comes from.
pub(crate) fn edges_within(files: &[SourceFile], room: &str) -> BTreeMap<String, BTreeSet<String>> {
    let prefix = format!("{room}/");
    let own: Vec<&SourceFile> = files
        .iter()
        .filter(|file| file.name.matches('/').count() == 1 && file.name.starts_with(&prefix))
        .collect();
    let short = |file: &SourceFile| file.name[prefix.len()..].to_owned();
    let names: BTreeSet<String> = own.iter().map(|file| short(file)).collect();
    let mut from_where: BTreeMap<String, String> = BTreeMap::new();
    for file in own.iter().filter(|file| short(file) == "mod.rs") {
        for path in &file.paths {
            if let [root, module, .., name] = path.as_slice()
                && root == "self"
            {
                from_where.insert(name.clone(), format!("{module}.rs"));
            }
        }
    }
    let mut edges: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for file in own.iter().filter(|file| short(file) != "mod.rs") {
        for path in &file.paths {
            let target = match path.as_slice() {
                [start, name, ..] if start == "super" => name,
                [start, own, name, ..] if start == "crate" && own == room => name,
                _ => continue,
            };
            let module = format!("{target}.rs");
            let target = if names.contains(&module) {
                Some(module)
            } else {
                from_where.get(target).cloned()
            };
            if let Some(target) = target.filter(|target| *target != short(file)) {
                edges.entry(short(file)).or_default().insert(target);
            }
        }
    }
    edges
}
