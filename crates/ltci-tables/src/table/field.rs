//! The fields that a column may hold, and the words that headers use for them.

use ltci::directory::term;
use ltci::{Text, text};

/// A field of an item, of a line of a mapping, or one that is known and not needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Field {
    Code,
    Class,
    Category,
    Name,
    Content,
    Points,
    Unit,
    /// One column for both: `15-30分钟`.
    Duration,
    DurationMin,
    DurationMax,
    Frequency,
    Qualification,
    Price,
    PriceCap,
    From,
    To,
    ReplacedBy,
    /// 是否有效.
    Valid,
    LocalCode,
    Relation,
    NationalCode,
    Reason,
    /// Serial numbers, and names beside the codes of a mapping.
    NotNeeded,
}

impl Field {
    /// Every field that is read, with its name on the wire and for people.
    const ALL: &[(Self, &'static str, Text)] = &[
        (Self::Code, "ltc_item_codg", term::ITEM_CODE),
        (Self::Class, "item_class", term::ITEM_CLASS),
        (Self::Category, "item_category", term::ITEM_CATEGORY),
        (Self::Name, "item_name", term::ITEM_NAME),
        (Self::Content, "item_content", term::ITEM_CONTENT),
        (Self::Points, "item_points", term::ITEM_POINTS),
        (Self::Unit, "unit", term::UNIT),
        (Self::Duration, "duration", text!("服务时长", "duration")),
        (Self::DurationMin, "duration_min", term::DURATION_MIN),
        (Self::DurationMax, "duration_max", term::DURATION_MAX),
        (Self::Frequency, "frequency", term::FREQUENCY),
        (Self::Qualification, "qualification", term::QUALIFICATION),
        (Self::Price, "price", term::PRICE),
        (Self::PriceCap, "price_cap", term::PRICE_CAP),
        (Self::From, "in_force_from", term::IN_FORCE_FROM),
        (Self::To, "in_force_to", term::IN_FORCE_TO),
        (Self::ReplacedBy, "replaced_by", term::REPLACED_BY),
        (Self::Valid, "is_valid", text!("是否有效", "valid or not")),
        (Self::LocalCode, "local_item_codg", term::LOCAL_ITEM_CODE),
        (Self::Relation, "relation", term::RELATION),
        (Self::NationalCode, "ltc_item_codg", term::NATIONAL_ITEM_CODE),
        (Self::Reason, "reason", term::REASON),
        (Self::NotNeeded, "", text!("其他", "other")),
    ];

    /// The name on the wire.
    pub fn wire(self) -> &'static str {
        self.entry().map_or("", |(_, wire, _)| wire)
    }

    /// The name for people.
    pub fn term(self) -> Text {
        self.entry().map_or(text!("其他", "other"), |(_, _, term)| *term)
    }

    /// The field of a name, on the wire or in Chinese.
    pub fn by_name(name: &str) -> Option<Self> {
        let is_it =
            |(_, wire, term): &&(Self, &'static str, Text)| *wire == name || term.zh == name;
        Self::ALL.iter().find(is_it).map(|(field, ..)| *field)
    }

    fn entry(self) -> Option<&'static (Self, &'static str, Text)> {
        Self::ALL.iter().find(|(field, ..)| *field == self)
    }
}

/// The words for the columns of a directory. The six of the official table (序号 项目编码 项目类别
/// 项目名称 服务内涵 服务要点) are translated back from English reports and not confirmed; the
/// English ones were seen in messages of one operator.
pub(super) const OF_A_DIRECTORY: &[(Field, &[&str])] = &[
    (
        Field::Code,
        &[
            "项目编码",
            "编码",
            "项目代码",
            "代码",
            "服务项目编码",
            "服务项目代码",
            "项目编号",
            "国家项目编码",
            "地方项目编码",
            "ltc_item_codg",
            "serviceCode",
            "itemCode",
            "code",
        ],
    ),
    (
        Field::Class,
        &[
            "项目大类",
            "大类",
            "项目分类",
            "分类",
            "服务大类",
            "大类名称",
            "一级分类",
            "项目性质",
            "item_class",
            "class",
        ],
    ),
    (
        Field::Category,
        &[
            "项目类别",
            "类别",
            "服务类别",
            "小类",
            "项目小类",
            "类别名称",
            "二级分类",
            "服务类型",
            "项目类型",
            "服务项目类型",
            "item_category",
            "serviceType",
            "category",
        ],
    ),
    (
        Field::Name,
        &[
            "项目名称",
            "名称",
            "服务项目",
            "服务项目名称",
            "服务名称",
            "项目",
            "item_name",
            "serviceName",
            "itemName",
            "name",
        ],
    ),
    (
        Field::Content,
        &[
            "服务内涵",
            "项目内涵",
            "内涵",
            "服务项目内涵",
            "服务内容",
            "项目内容",
            "内容",
            "项目说明",
            "item_content",
            "description",
            "content",
        ],
    ),
    (
        Field::Points,
        &["服务要点", "要点", "服务要求", "注意事项", "操作要点", "item_points", "points"],
    ),
    (Field::Unit, &["计价单位", "单位", "计费单位", "收费单位", "计量单位", "unit"]),
    (
        Field::Duration,
        &[
            "服务时长",
            "时长",
            "服务时间",
            "服务项目持续时间",
            "持续时间",
            "参考时长",
            "标准时长",
            "taskTime",
            "duration",
        ],
    ),
    (
        Field::DurationMin,
        &[
            "最短服务时长",
            "最短时长",
            "最少时长",
            "最低时长",
            "服务时长最短",
            "时长最短",
            "服务时长下限",
            "最短",
            "duration_min",
        ],
    ),
    (
        Field::DurationMax,
        &[
            "最长服务时长",
            "最长时长",
            "最多时长",
            "最高时长",
            "服务时长最长",
            "时长最长",
            "服务时长上限",
            "最长",
            "duration_max",
        ],
    ),
    (Field::Frequency, &["服务频次", "频次", "服务频率", "频率", "服务次数", "frequency"]),
    (
        Field::Qualification,
        &[
            "人员资质",
            "资质",
            "服务人员",
            "人员要求",
            "资质要求",
            "服务人员资质",
            "执行人员",
            "人员类别",
            "qualification",
        ],
    ),
    (
        Field::Price,
        &["单价", "价格", "收费标准", "支付标准", "价格标准", "项目单价", "服务价格", "price"],
    ),
    (
        Field::PriceCap,
        &["最高限价", "限价", "价格上限", "最高价格", "支付上限", "price_cap", "limitPrice"],
    ),
    (
        Field::From,
        &[
            "生效日期",
            "开始日期",
            "启用日期",
            "生效时间",
            "生效开始时间",
            "开始时间",
            "执行日期",
            "施行日期",
            "in_force_from",
            "startTime",
            "startDate",
        ],
    ),
    (
        Field::To,
        &[
            "失效日期",
            "结束日期",
            "停用日期",
            "终止日期",
            "失效时间",
            "生效结束时间",
            "结束时间",
            "截止日期",
            "in_force_to",
            "endTime",
            "endDate",
        ],
    ),
    (
        Field::ReplacedBy,
        &["代替项目", "替代项目", "由哪个项目代替", "替代项目编码", "代替项目编码", "replaced_by"],
    ),
    (
        Field::Valid,
        &["是否有效", "有效标志", "有效标识", "启用标志", "是否启用", "is_valid", "isValid"],
    ),
    (Field::NotNeeded, &["序号", "行号", "编号", "no", "seq", "serial"]),
];

/// The words for the columns of a mapping.
pub(super) const OF_A_MAP: &[(Field, &[&str])] = &[
    (
        Field::LocalCode,
        &[
            "地方项目编码",
            "地方编码",
            "本地项目编码",
            "本地编码",
            "地方目录编码",
            "原项目编码",
            "local_item_codg",
        ],
    ),
    (Field::Relation, &["对应关系", "对照关系", "映射关系", "关系", "relation"]),
    (
        Field::NationalCode,
        &["国家项目编码", "国家编码", "国家目录编码", "国家目录项目编码", "ltc_item_codg"],
    ),
    (Field::Reason, &["理由", "原因", "说明", "对照说明", "对应理由", "备注", "reason"]),
    (Field::From, &["生效日期", "开始日期", "启用日期", "执行日期", "in_force_from"]),
    (Field::To, &["失效日期", "结束日期", "停用日期", "终止日期", "截止日期", "in_force_to"]),
    (
        Field::NotNeeded,
        &[
            "序号",
            "行号",
            "编号",
            "地方项目名称",
            "地方名称",
            "本地项目名称",
            "本地名称",
            "国家项目名称",
            "国家名称",
            "no",
            "seq",
        ],
    ),
];

/// Parts of a header that tell of personal data.
pub(super) const PERSONAL: &[&str] = &[
    "姓名",
    "身份证",
    "证件",
    "手机",
    "电话",
    "联系方式",
    "联系人",
    "住址",
    "家庭地址",
    "居住地址",
    "银行卡",
    "银行账号",
    "出生",
    "参保人",
    "患者",
    "病人",
    "老人",
    "老年人",
    "照护对象",
    "服务对象",
    "经办人",
    "操作员",
    "操作人",
    "填表人",
    "审核人",
    "operatedby",
    "psnname",
    "psnno",
    "certno",
    "idcard",
    "phone",
    "mobile",
];
