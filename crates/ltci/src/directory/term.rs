//! 字段名称: what the fields of items and of mappings are called, for headings and messages.

use crate::text;
use crate::text::Text;

/// 项目编码: `ltc_item_codg`.
pub const ITEM_CODE: Text = text!("项目编码", "item code");
/// 项目大类: `item_class`.
pub const ITEM_CLASS: Text = text!("项目大类", "class");
/// 项目类别: `item_category`.
pub const ITEM_CATEGORY: Text = text!("项目类别", "category");
/// 项目名称: `item_name`.
pub const ITEM_NAME: Text = text!("项目名称", "item name");
/// 服务内涵: `item_content`.
pub const ITEM_CONTENT: Text = text!("服务内涵", "content");
/// 服务要点: `item_points`.
pub const ITEM_POINTS: Text = text!("服务要点", "points of attention");
/// 计价单位: `unit`.
pub const UNIT: Text = text!("计价单位", "unit of charge");
/// 最短时长: `duration_min`.
pub const DURATION_MIN: Text = text!("最短时长", "shortest duration");
/// 最长时长: `duration_max`.
pub const DURATION_MAX: Text = text!("最长时长", "longest duration");
/// 服务频次: `frequency`.
pub const FREQUENCY: Text = text!("服务频次", "frequency");
/// 人员资质: `qualification`.
pub const QUALIFICATION: Text = text!("人员资质", "qualification");
/// 单价: `price`.
pub const PRICE: Text = text!("单价", "price");
/// 最高限价: `price_cap`.
pub const PRICE_CAP: Text = text!("最高限价", "price cap");
/// 生效日期: `in_force_from`.
pub const IN_FORCE_FROM: Text = text!("生效日期", "in force from");
/// 失效日期: `in_force_to`.
pub const IN_FORCE_TO: Text = text!("失效日期", "last day in force");
/// 代替项目编码: `replaced_by`.
pub const REPLACED_BY: Text = text!("代替项目编码", "replaced by");
/// 地方项目编码: `local_item_codg`.
pub const LOCAL_ITEM_CODE: Text = text!("地方项目编码", "local item code");
/// 国家项目编码: `ltc_item_codg` of a mapping.
pub const NATIONAL_ITEM_CODE: Text = text!("国家项目编码", "national item code");
/// 对应关系: `relation`.
pub const RELATION: Text = text!("对应关系", "relation");
/// 理由: `reason`.
pub const REASON: Text = text!("理由", "reason");
