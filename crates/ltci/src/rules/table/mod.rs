//! T: reading tables. The rules are raised by the reader of `ltci-tables`.

super::rules! {
    t001_no_header
    t002_column_missing
    t003_column_twice
    t004_column_unknown
    t005_column_personal
    t006_title_row
    t007_footnote
    t008_empty_rows
    t009_header_repeated
    t010_total_row
    t011_section_row
    t012_merged_cell
    t013_blank_filled
    t014_sheet_not_read
    t015_dates_from_edition
    t016_byte_order_mark
    t017_mixed_line_ends
    t018_quote_not_closed
    t019_undecodable
    t020_too_many_cells
    t021_cut_short
    t022_row_twice
    t023_not_valid
    t024_not_an_item
    t025_error_value
    t026_boolean
    t027_full_width
    t028_outer_blanks
    t029_inner_blanks
    t030_invisible
    t031_control_characters
    t032_line_break
    t033_placeholder
    t034_code_number
    t035_code_damaged
    t036_code_lower_case
    t037_code_separators
    t038_code_look_alike
    t039_code_missing
    t040_code_assigned
    t041_code_too_long
    t042_code_malformed
    t043_class_suffix
    t044_leading_number
    t045_class_missing
    t046_class_from_category
    t047_name_missing
    t048_name_too_long
    t049_text_too_long
    t050_date_serial
    t051_date_written
    t052_date_with_time
    t053_date_ambiguous
    t054_date_impossible
    t055_date_unreadable
    t056_date_from_edition
    t057_open_end
    t058_price_written
    t059_price_fraction
    t060_price_decimals
    t061_price_negative
    t062_price_words
    t063_price_range
    t064_price_unreadable
    t065_unit_written
    t066_unit_unknown
    t067_duration_written
    t068_duration_unreadable
    t069_frequency_written
    t070_frequency_unreadable
    t071_qualification_written
    t072_qualification_unknown
    t073_relation_unknown
    t074_date_in_text
}

pub use t001_no_header::RULE as NO_HEADER;
pub use t002_column_missing::RULE as COLUMN_MISSING;
pub use t003_column_twice::RULE as COLUMN_TWICE;
pub use t004_column_unknown::RULE as COLUMN_UNKNOWN;
pub use t005_column_personal::RULE as COLUMN_PERSONAL;
pub use t006_title_row::RULE as TITLE_ROW;
pub use t007_footnote::RULE as FOOTNOTE;
pub use t008_empty_rows::RULE as EMPTY_ROWS;
pub use t009_header_repeated::RULE as HEADER_REPEATED;
pub use t010_total_row::RULE as TOTAL_ROW;
pub use t011_section_row::RULE as SECTION_ROW;
pub use t012_merged_cell::RULE as MERGED_CELL;
pub use t013_blank_filled::RULE as BLANK_FILLED;
pub use t014_sheet_not_read::RULE as SHEET_NOT_READ;
pub use t015_dates_from_edition::RULE as DATES_FROM_EDITION;
pub use t016_byte_order_mark::RULE as BYTE_ORDER_MARK;
pub use t017_mixed_line_ends::RULE as MIXED_LINE_ENDS;
pub use t018_quote_not_closed::RULE as QUOTE_NOT_CLOSED;
pub use t019_undecodable::RULE as UNDECODABLE;
pub use t020_too_many_cells::RULE as TOO_MANY_CELLS;
pub use t021_cut_short::RULE as CUT_SHORT;
pub use t022_row_twice::RULE as ROW_TWICE;
pub use t023_not_valid::RULE as NOT_VALID;
pub use t024_not_an_item::RULE as NOT_AN_ITEM;
pub use t025_error_value::RULE as ERROR_VALUE;
pub use t026_boolean::RULE as BOOLEAN;
pub use t027_full_width::RULE as FULL_WIDTH;
pub use t028_outer_blanks::RULE as OUTER_BLANKS;
pub use t029_inner_blanks::RULE as INNER_BLANKS;
pub use t030_invisible::RULE as INVISIBLE;
pub use t031_control_characters::RULE as CONTROL_CHARACTERS;
pub use t032_line_break::RULE as LINE_BREAK;
pub use t033_placeholder::RULE as PLACEHOLDER;
pub use t034_code_number::RULE as CODE_NUMBER;
pub use t035_code_damaged::RULE as CODE_DAMAGED;
pub use t036_code_lower_case::RULE as CODE_LOWER_CASE;
pub use t037_code_separators::RULE as CODE_SEPARATORS;
pub use t038_code_look_alike::RULE as CODE_LOOK_ALIKE;
pub use t039_code_missing::RULE as CODE_MISSING;
pub use t040_code_assigned::RULE as CODE_ASSIGNED;
pub use t041_code_too_long::RULE as CODE_TOO_LONG;
pub use t042_code_malformed::RULE as CODE_MALFORMED;
pub use t043_class_suffix::RULE as CLASS_SUFFIX;
pub use t044_leading_number::RULE as LEADING_NUMBER;
pub use t045_class_missing::RULE as CLASS_MISSING;
pub use t046_class_from_category::RULE as CLASS_FROM_CATEGORY;
pub use t047_name_missing::RULE as NAME_MISSING;
pub use t048_name_too_long::RULE as NAME_TOO_LONG;
pub use t049_text_too_long::RULE as TEXT_TOO_LONG;
pub use t050_date_serial::RULE as DATE_SERIAL;
pub use t051_date_written::RULE as DATE_WRITTEN;
pub use t052_date_with_time::RULE as DATE_WITH_TIME;
pub use t053_date_ambiguous::RULE as DATE_AMBIGUOUS;
pub use t054_date_impossible::RULE as DATE_IMPOSSIBLE;
pub use t055_date_unreadable::RULE as DATE_UNREADABLE;
pub use t056_date_from_edition::RULE as DATE_FROM_EDITION;
pub use t057_open_end::RULE as OPEN_END;
pub use t058_price_written::RULE as PRICE_WRITTEN;
pub use t059_price_fraction::RULE as PRICE_FRACTION;
pub use t060_price_decimals::RULE as PRICE_DECIMALS;
pub use t061_price_negative::RULE as PRICE_NEGATIVE;
pub use t062_price_words::RULE as PRICE_WORDS;
pub use t063_price_range::RULE as PRICE_RANGE;
pub use t064_price_unreadable::RULE as PRICE_UNREADABLE;
pub use t065_unit_written::RULE as UNIT_WRITTEN;
pub use t066_unit_unknown::RULE as UNIT_UNKNOWN;
pub use t067_duration_written::RULE as DURATION_WRITTEN;
pub use t068_duration_unreadable::RULE as DURATION_UNREADABLE;
pub use t069_frequency_written::RULE as FREQUENCY_WRITTEN;
pub use t070_frequency_unreadable::RULE as FREQUENCY_UNREADABLE;
pub use t071_qualification_written::RULE as QUALIFICATION_WRITTEN;
pub use t072_qualification_unknown::RULE as QUALIFICATION_UNKNOWN;
pub use t073_relation_unknown::RULE as RELATION_UNKNOWN;
pub use t074_date_in_text::RULE as DATE_IN_TEXT;
