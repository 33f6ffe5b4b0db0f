//! The register of documents that rules and tables cite, and how firmly they say what we cite.
//!
//! The evidence marks are told honestly: much of the official material is known only from copies.
//! `docs/sources.md` is generated from this register.

use schemars::JsonSchema;
use serde::Serialize;

use crate::text::Text;

/// How a source supports a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// 明文规定: the source says it in so many words.
    Stated,
    /// 推导: it follows from what the source says.
    Derived,
    /// 惯例: common practice; no source states it.
    Convention,
}

impl Basis {
    /// The word for it.
    pub const fn term(self) -> Text {
        match self {
            Self::Stated => crate::text!("明文规定", "stated"),
            Self::Derived => crate::text!("推导得出", "derived"),
            Self::Convention => crate::text!("惯例", "convention"),
        }
    }
}

/// How a document was seen when it was registered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Evidence {
    /// An official page, or a copy of one.
    Official,
    /// Secondary material: news, mirrors, independent transcriptions.
    Secondary,
    /// General knowledge; the document itself was not at hand.
    GeneralKnowledge,
    /// A document of this project.
    Project,
}

/// A registered document.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Source {
    /// The name by which findings cite it: its official number where it has one.
    pub document: &'static str,
    /// Its title. The English one is a translation of ours unless the document has one.
    pub title: Text,
    /// When it was published, as far as known (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`).
    pub published: Option<&'static str>,
    /// Where it can be read.
    pub url: Option<&'static str>,
    /// How it was seen.
    pub evidence: Evidence,
    /// What remains uncertain, for a reader who must rely on it.
    pub note: Option<Text>,
}

impl Source {
    /// Cites a place in this document.
    pub const fn cite(&'static self, clause: &'static str, basis: Basis) -> Citation {
        Citation { document: self.document, clause, basis }
    }
}

/// A place in a registered document, with how firmly it says what is cited.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Citation {
    /// The document, as registered.
    pub document: &'static str,
    /// The clause, article or table.
    pub clause: &'static str,
    /// How the source supports the statement.
    pub basis: Basis,
}

/// This project's own exchange specification.
pub static SPECIFICATION: Source = Source {
    document: "LTCI-SPEC-1",
    title: crate::text!(
        "长期护理保险数据交换规范（本项目）第1版",
        "LTCI exchange specification of this project, version 1"
    ),
    published: Some("2026-11"),
    url: None,
    evidence: Evidence::Project,
    note: None,
};

/// 《长期护理失能等级评估标准（试行）》.
pub static SCALE_2021: Source = Source {
    document: "医保办发〔2021〕37号",
    title: crate::text!(
        "长期护理失能等级评估标准（试行）",
        "Disability assessment standard for long-term care (trial)"
    ),
    published: Some("2021-08-03"),
    url: Some("http://www.nhsa.gov.cn/art/2021/8/3/art_14_5693.html"),
    evidence: Evidence::Secondary,
    note: Some(crate::text!(
        "指标与允许分值有两份独立转录；日常生活活动分级界值置信度0.95，认知、感知觉与沟通分级界值0.85，组合矩阵0.9，均未见到印刷原文。",
        "Indicators and permitted scores come from two independent transcriptions. The cutoffs for activities of daily living (confidence 0.95), for cognition and for sensory perception and communication (0.85), and the combination matrix (0.9) were not seen in print."
    )),
};

/// GB/T 42195-2022.
pub static SCALE_GB_T_42195: Source = Source {
    document: "GB/T 42195-2022",
    title: crate::text!(
        "老年人能力评估规范",
        "Specification for the ability assessment of older people"
    ),
    published: Some("2022"),
    url: None,
    evidence: Evidence::GeneralKnowledge,
    note: Some(crate::text!(
        "标准正文未见到。四个维度和等级名称取自一份公开代码，总分90分和界值置信度0.9。",
        "The text was not seen. Its four dimensions and the names of its levels come from one public source of code; the total of 90 and the cutoffs have confidence 0.9."
    )),
};

/// 《长期护理保险失能等级评估管理办法（试行）》.
pub static ASSESSMENT_PROCEDURE: Source = Source {
    document: "医保发〔2023〕29号",
    title: crate::text!(
        "长期护理保险失能等级评估管理办法（试行）",
        "Procedure for disability assessment under long-term care insurance (trial)"
    ),
    published: Some("2023-12"),
    url: None,
    evidence: Evidence::GeneralKnowledge,
    note: Some(crate::text!(
        "正式文本未见到。流程（申请、受理审核、现场评估、提出结论、公示与送达）取自2023年9月征求意见稿的报道；评估人员人数与专家要求置信度0.8，结论有效期一般不超过2年置信度0.9（地方文件有明文）。",
        "The final text was not seen. The sequence of steps comes from reports on the draft of September 2023; number of assessors and the expert requirement have confidence 0.8, the validity of at most two years 0.9 (local rules print it)."
    )),
};

/// 长期护理失能等级自评表.
pub static SELF_ASSESSMENT_FORM: Source = Source {
    document: "长期护理失能等级自评表",
    title: crate::text!(
        "长期护理失能等级自评表（公开转录）",
        "Self-assessment form of the disability level for long-term care (public transcription)"
    ),
    published: None,
    url: Some("https://m.1wenmi.com/doc/344808.html"),
    evidence: Evidence::Secondary,
    note: Some(crate::text!(
        "只见到一份转录，内容完整：六项、定级文字、E至G级可以申请。部分独立怎样计数，原文没有写明。",
        "Only one transcription was seen; it is complete: six items, the rule of grading, and that E to G may apply. How partly independent answers count is not said."
    )),
};

/// 《浙江省长期护理保险省内异地经办规程（试行）》.
pub static ZHEJIANG_PROCEDURE: Source = Source {
    document: "浙江省长期护理保险省内异地经办规程（试行）",
    title: crate::text!(
        "浙江省长期护理保险省内异地经办规程（试行）",
        "Procedure of Zhejiang for long-term care insurance in other places of the province (trial)"
    ),
    published: Some("2026-04"),
    url: Some("https://finance.sina.com.cn/wm/2026-04-14/doc-inhumsha4981198.shtml"),
    evidence: Evidence::Secondary,
    note: Some(crate::text!(
        "自2026年5月1日起施行，见于报道的摘录；正文未见到。",
        "In force from 1 May 2026, known from an excerpt in the news; the text was not seen."
    )),
};

/// 《长期护理服务项目编码规则和方法》.
pub static ITEM_CODE_RULE: Source = Source {
    document: "医保办函〔2025〕28号",
    title: crate::text!(
        "长期护理服务项目编码规则和方法",
        "Coding rule for long-term care service items"
    ),
    published: Some("2025-03-24"),
    url: Some("http://www.nhsa.gov.cn/art/2025/4/2/art_109_16188.html"),
    evidence: Evidence::Official,
    note: Some(crate::text!(
        "已知：17位，大写字母与数字，分五部分。第三至第五部分的内容未见到。",
        "Known: 17 characters, upper-case letters and digits, five parts. What parts three to five contain was not seen."
    )),
};

/// 《国家长期护理保险服务项目目录（试行）》.
pub static SERVICE_DIRECTORY: Source = Source {
    document: "医保发〔2025〕24号",
    title: crate::text!(
        "国家长期护理保险服务项目目录（试行）",
        "National service directory of long-term care insurance (trial)"
    ),
    published: Some("2025-09-25"),
    url: Some("https://www.nhsa.gov.cn/art/2025/9/25/art_105_18022.html"),
    evidence: Evidence::Secondary,
    note: Some(crate::text!(
        "目录正文未见到，网址为官方政策解读。36项（生活照护20项、医疗护理16项）、12个类别的名称、新开展地区严格遵照目录、试点地区建立对照映射并用约3年统一，取自官方解读和央视报道。各类别的项目数、项目名称、项目编码均未见到，本项目不拟定。",
        "The directory itself was not seen; the address is that of the official explanation. The 36 items (20 of daily care, 16 of medical care), the names of the twelve categories, that new regions keep strictly to the directory, and that pilot cities keep a mapping and unify in about three years come from that explanation and from China Central Television. The number of items in each category, their names and codes were not seen and are not made up here."
    )),
};

/// GB 11643-1999.
pub static RESIDENT_ID: Source = Source {
    document: "GB 11643-1999",
    title: crate::text!("公民身份号码", "Citizen identification number"),
    published: Some("1999"),
    url: None,
    evidence: Evidence::GeneralKnowledge,
    note: Some(crate::text!(
        "标准的两个算例均已重新计算，结果一致。",
        "Both worked examples of the standard were recomputed and agree."
    )),
};

/// GB 32100-2015.
pub static CREDIT_CODE: Source = Source {
    document: "GB 32100-2015",
    title: crate::text!(
        "法人和其他组织统一社会信用代码编码规则",
        "Unified social credit code of legal entities and other organisations"
    ),
    published: Some("2015"),
    url: None,
    evidence: Evidence::Secondary,
    note: Some(crate::text!(
        "标准算例（和1640、余28、校验位3）已重新计算。少数早期代码的校验位确有不符。",
        "The worked example (sum 1640, remainder 28, check character 3) was recomputed. A few early genuine codes fail the check."
    )),
};

/// GB 11714-1997.
pub static ORGANISATION_CODE: Source = Source {
    document: "GB 11714-1997",
    title: crate::text!("全国组织机构代码编制规则", "National organisation code"),
    published: Some("1997"),
    url: None,
    evidence: Evidence::GeneralKnowledge,
    note: None,
};

/// GB/T 2260.
pub static DIVISIONS: Source = Source {
    document: "GB/T 2260",
    title: crate::text!(
        "中华人民共和国行政区划代码",
        "Codes for the administrative divisions of China"
    ),
    published: None,
    url: None,
    evidence: Evidence::Secondary,
    note: Some(crate::text!(
        "随库附带的区划表及其来源见 crates/ltci/data/divisions.provenance.json。医保区划另有省本级、市本级等代码，未见到完整清单。",
        "The table shipped with the library and its sources are described in crates/ltci/data/divisions.provenance.json. The insurance platform adds codes for pooling at province or city level; no complete list was seen."
    )),
};

/// GB/T 2261.1-2003.
pub static SEX_CODES: Source = Source {
    document: "GB/T 2261.1-2003",
    title: crate::text!(
        "个人基本信息分类与代码 第1部分：人的性别代码",
        "Codes for personal information, part 1: sex"
    ),
    published: Some("2003"),
    url: None,
    evidence: Evidence::GeneralKnowledge,
    note: None,
};

/// The dictionaries of the national platform, as seen in public code.
pub static PLATFORM_DICTIONARY: Source = Source {
    document: "医疗保障信息平台字典",
    title: crate::text!(
        "医疗保障信息平台数据字典（公开代码中的副本）",
        "Dictionaries of the national medical-insurance platform (copies in public code)"
    ),
    published: None,
    url: None,
    evidence: Evidence::Secondary,
    note: Some(crate::text!(
        "取自多份公开代码，未与官方文本核对。",
        "Taken from several public sources of code; not compared with the official text."
    )),
};

/// 医保办函〔2022〕39号.
pub static STAFF_CODE_RULE: Source = Source {
    document: "医保办函〔2022〕39号",
    title: crate::text!(
        "医保定点医疗机构药学、技术人员统一编码规则和方法",
        "Coding rule for pharmacists and technicians of designated institutions"
    ),
    published: Some("2022-07-26"),
    url: None,
    evidence: Evidence::Official,
    note: None,
};

/// RFC 8259.
pub static JSON: Source = Source {
    document: "RFC 8259",
    title: crate::text!(
        "JSON 数据交换格式",
        "The JavaScript Object Notation (JSON) data interchange format"
    ),
    published: Some("2017-12"),
    url: Some("https://www.rfc-editor.org/rfc/rfc8259"),
    evidence: Evidence::Official,
    note: None,
};

/// XML 1.0.
pub static XML: Source = Source {
    document: "XML 1.0",
    title: crate::text!(
        "可扩展标记语言1.0（第五版）",
        "Extensible Markup Language (XML) 1.0, fifth edition"
    ),
    published: Some("2008-11-26"),
    url: Some("https://www.w3.org/TR/xml/"),
    evidence: Evidence::Official,
    note: None,
};

/// GB/T 32918.2-2016.
pub static SM2_SIGNATURE: Source = Source {
    document: "GB/T 32918.2-2016",
    title: crate::text!(
        "信息安全技术 SM2椭圆曲线公钥密码算法 第2部分：数字签名算法",
        "Information security technology: public key cryptographic algorithm SM2 based on elliptic curves, part 2: digital signature algorithm"
    ),
    published: Some("2016"),
    url: None,
    evidence: Evidence::GeneralKnowledge,
    note: Some(crate::text!(
        "未见到印刷原文；实现以GB/T 32918.5附录A的算例（公开代码中的转录）和OpenSSL 3验证。",
        "The printed text was not seen. The implementation is checked against the worked example of GB/T 32918.5, appendix A (transcriptions in public code), and against OpenSSL 3."
    )),
};

/// GB/T 32905-2016.
pub static SM3_HASH: Source = Source {
    document: "GB/T 32905-2016",
    title: crate::text!(
        "信息安全技术 SM3密码杂凑算法",
        "Information security technology: SM3 cryptographic hash algorithm"
    ),
    published: Some("2016"),
    url: None,
    evidence: Evidence::GeneralKnowledge,
    note: Some(crate::text!(
        "未见到印刷原文；实现以标准附录A的两个算例和OpenSSL 3验证。",
        "The printed text was not seen. The implementation is checked against the two worked examples of its appendix A and against OpenSSL 3."
    )),
};

/// RFC 8785.
pub static CANONICAL_JSON: Source = Source {
    document: "RFC 8785",
    title: crate::text!("JSON 规范化方案（JCS）", "JSON Canonicalization Scheme (JCS)"),
    published: Some("2020-06"),
    url: Some("https://www.rfc-editor.org/rfc/rfc8785"),
    evidence: Evidence::Official,
    note: None,
};

/// Every registered document, in the order of `docs/sources.md`.
pub static REGISTER: &[&Source] = &[
    &SPECIFICATION,
    &SCALE_2021,
    &SCALE_GB_T_42195,
    &ASSESSMENT_PROCEDURE,
    &SELF_ASSESSMENT_FORM,
    &ZHEJIANG_PROCEDURE,
    &SERVICE_DIRECTORY,
    &ITEM_CODE_RULE,
    &STAFF_CODE_RULE,
    &PLATFORM_DICTIONARY,
    &RESIDENT_ID,
    &CREDIT_CODE,
    &ORGANISATION_CODE,
    &DIVISIONS,
    &SEX_CODES,
    &SM2_SIGNATURE,
    &SM3_HASH,
    &CANONICAL_JSON,
    &JSON,
    &XML,
];
