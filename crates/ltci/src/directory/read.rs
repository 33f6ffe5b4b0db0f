//! Reading a directory or a mapping to work with it, not to judge it.

use super::{Directory, DirectoryMap};
use crate::document::DocumentType;
use crate::error::Error;
use crate::validate::{Decoded, Validator};

impl Validator {
    /// Reads a directory, JSON or XML. The rules are not asked: see [`Validator::validate`].
    ///
    /// ```
    /// use ltci::Validator;
    /// let text = include_bytes!("../../data/bases/directory.json");
    /// assert_eq!(Validator::new().directory(text)?.edition.id.as_str(), "local-sample-2026");
    /// let map = include_bytes!("../../data/bases/directory-map.json");
    /// assert!(Validator::new().directory(map).unwrap_err().report().is_some());
    /// # Ok::<(), ltci::Error>(())
    /// ```
    ///
    /// # Errors
    /// - the document is not a directory of the right form, see [`Error::report`];
    /// - a fault of this library, see [`Error::is_bug`].
    pub fn directory(&self, bytes: &[u8]) -> Result<Directory<'static>, Error> {
        self.owned(bytes, DocumentType::Directory, |decoded| match decoded {
            Decoded::Directory(directory) => Some(directory.clone().into_owned()),
            _ => None,
        })
    }

    /// Reads a mapping, JSON or XML. The rules are not asked: see [`Validator::validate`].
    ///
    /// # Errors
    /// - the document is not a mapping of the right form, see [`Error::report`];
    /// - a fault of this library, see [`Error::is_bug`].
    pub fn directory_map(&self, bytes: &[u8]) -> Result<DirectoryMap<'static>, Error> {
        self.owned(bytes, DocumentType::DirectoryMap, |decoded| match decoded {
            Decoded::DirectoryMap(map) => Some(map.clone().into_owned()),
            _ => None,
        })
    }

    pub(crate) fn owned<T>(
        &self,
        bytes: &[u8],
        kind: DocumentType,
        take: impl FnOnce(&Decoded<'_>) -> Option<T>,
    ) -> Result<T, Error> {
        let (report, taken) = self.judge(bytes, Some(kind), take)?;
        taken.ok_or_else(|| Error::refused(report))
    }
}
