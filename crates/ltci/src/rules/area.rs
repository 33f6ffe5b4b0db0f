//! The areas of the rules: a letter in the codes, a folder, a name.

use crate::text::Text;

/// The areas of the rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Area {
    /// Reading and limits.
    Parse,
    /// The form of a document.
    Form,
    /// Identifiers and code lists.
    Identifier,
    /// Assessments.
    Assessment,
    /// Directories and their mapping.
    Directory,
    /// Region profiles and recognition agreements.
    Region,
    /// Recognition between regions.
    Recognition,
    /// Seals and keys.
    Seal,
    /// Reading tables.
    Table,
    /// Filings, care plans and visits.
    Care,
    /// Settlements and the messages around them.
    Settlement,
    /// Across documents.
    Across,
}

impl Area {
    /// Every area that has rules.
    pub const ALL: &[Self] = &[
        Self::Parse,
        Self::Form,
        Self::Identifier,
        Self::Assessment,
        Self::Directory,
        Self::Region,
        Self::Recognition,
        Self::Seal,
        Self::Table,
        Self::Care,
        Self::Settlement,
        Self::Across,
    ];

    /// The letter in the codes.
    pub const fn letter(self) -> char {
        match self {
            Self::Parse => 'P',
            Self::Form => 'F',
            Self::Identifier => 'I',
            Self::Assessment => 'A',
            Self::Directory => 'D',
            Self::Region => 'G',
            Self::Recognition => 'R',
            Self::Seal => 'E',
            Self::Table => 'T',
            Self::Care => 'V',
            Self::Settlement => 'S',
            Self::Across => 'X',
        }
    }

    /// The folder of its rules.
    pub const fn folder(self) -> &'static str {
        match self {
            Self::Parse => "parse",
            Self::Form => "form",
            Self::Identifier => "identifier",
            Self::Assessment => "assessment",
            Self::Directory => "directory",
            Self::Region => "region",
            Self::Recognition => "recognition",
            Self::Seal => "seal",
            Self::Table => "table",
            Self::Care => "care",
            Self::Settlement => "settlement",
            Self::Across => "across",
        }
    }

    /// Its name.
    pub const fn term(self) -> Text {
        match self {
            Self::Parse => crate::text!("读取与限度", "reading and limits"),
            Self::Form => crate::text!("格式", "form"),
            Self::Identifier => crate::text!("标识与代码", "identifiers and code lists"),
            Self::Assessment => crate::text!("失能等级评估", "assessment"),
            Self::Directory => {
                crate::text!("服务项目目录与对照映射", "directories and their mapping")
            }
            Self::Region => {
                crate::text!("地区参数与互认协议", "region profiles and agreements")
            }
            Self::Recognition => crate::text!("互认", "recognition"),
            Self::Seal => crate::text!("电子签章", "seals"),
            Self::Table => crate::text!("表格导入", "importing tables"),
            Self::Care => crate::text!("备案、计划与服务", "filings, care plans and visits"),
            Self::Settlement => {
                crate::text!("结算与报文", "settlements and their messages")
            }
            Self::Across => crate::text!("跨文书", "across documents"),
        }
    }
}
