//! Messages.

use serde::Serialize;

/// A message. What it takes from a file is shown as it is: braces, which would
/// be places for arguments, are doubled, and nothing reads as a link.
#[derive(Serialize)]
pub(super) struct Text {
    text: String,
}

impl Text {
    pub(super) fn of(text: impl AsRef<str>) -> Self {
        let text = text.as_ref();
        let text = text.replace('{', "{{").replace('}', "}}");
        Self {
            text: text.replace("](", "] ("),
        }
    }

    /// Nothing if there are no words.
    pub(super) fn some(text: &str) -> Option<Self> {
        (!text.is_empty()).then(|| Self::of(text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_has_no_placeholders_and_no_links() {
        assert_eq!(Text::of("{0} [a](1)").text, "{{0}} [a] (1)");
    }
}
