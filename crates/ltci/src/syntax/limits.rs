//! Limits of what is read.

/// How much is read before a document is refused. LTCI-SPEC-1, 6.1 lists the defaults.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of a document: 64 MiB.
    pub document_bytes: usize,
    /// Levels of nesting: 64.
    pub depth: usize,
    /// Elements of a list: 1,000,000.
    pub list_elements: usize,
    /// Bytes of a string: 1 MiB.
    pub string_bytes: usize,
    /// Findings reported for a document: 1,000.
    pub findings: usize,
}

impl Limits {
    /// The limits of the specification.
    pub const DEFAULT: Self = Self {
        document_bytes: 64 << 20,
        depth: 64,
        list_elements: 1_000_000,
        string_bytes: 1 << 20,
        findings: 1_000,
    };
}

impl Default for Limits {
    fn default() -> Self {
        Self::DEFAULT
    }
}
