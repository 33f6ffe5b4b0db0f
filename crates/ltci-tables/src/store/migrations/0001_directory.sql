-- SQLite与PostgreSQL共用。行末的注释在PostgreSQL中成为COMMENT；code_shape、date_shape和WITHOUT ROWID在两种数据库中各有写法，见migrate.rs。
-- For SQLite and PostgreSQL alike. The comment at the end of a line becomes a COMMENT in PostgreSQL;
-- code_shape, date_shape and WITHOUT ROWID are spelled differently in the two, see sqlite.rs.

CREATE TABLE directory_import ( -- 入库记录：每次入库一行，只增不改 / Log of imports, one row each, never changed
    import_number BIGINT NOT NULL PRIMARY KEY, -- 入库序号 / Number of the import
    document_type TEXT NOT NULL CHECK (document_type IN ('directory', 'directory_map')), -- 文书类型 / Type of the document
    document_id TEXT NOT NULL CHECK (length(document_id) BETWEEN 1 AND 40), -- 目录或映射的标识 / Identifier of the edition or mapping
    revision BIGINT NOT NULL CHECK (revision >= 1), -- 第几次修订，从1起 / Revision, from 1
    source_name TEXT NOT NULL, -- 来源文件名 / Name of the file it came from
    source_digest TEXT NOT NULL CHECK (length(source_digest) = 71 AND source_digest LIKE 'sha256:%'), -- 来源文件的SHA-256摘要 / SHA-256 digest of that file
    recorded_at TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP, -- 入库时间（UTC） / Time of the import, UTC
    UNIQUE (document_type, document_id, revision)
);

CREATE TABLE directory_edition ( -- 目录版本：每次修订一行 / Editions, a row for each revision
    import_number BIGINT NOT NULL PRIMARY KEY REFERENCES directory_import (import_number), -- 入库序号 / Number of the import
    edition_id TEXT NOT NULL CHECK (length(edition_id) BETWEEN 1 AND 40 AND code_shape(edition_id)), -- 目录标识 / Identifier of the edition
    revision BIGINT NOT NULL CHECK (revision >= 1), -- 第几次修订，从1起 / Revision, from 1
    is_current BOOLEAN NOT NULL CHECK (is_current IN (TRUE, FALSE)), -- 是否现行修订 / Whether it is the current revision
    content_digest TEXT NOT NULL CHECK (length(content_digest) = 68 AND content_digest LIKE 'sm3:%'), -- 内容的SM3摘要 / SM3 digest of the content
    item_count BIGINT NOT NULL CHECK (item_count >= 0), -- 项目行数 / Number of rows
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 100), -- 目录名称 / Title
    doc_no TEXT CHECK (length(doc_no) BETWEEN 1 AND 100), -- 文号 / Document number
    status TEXT NOT NULL CHECK (status IN ('official', 'local', 'sample')), -- 目录状态：国家、地方、样例 / Status
    publisher_admdvs TEXT CHECK (length(publisher_admdvs) = 6), -- 发布地区的医保区划 / Division of the publisher
    issued DATE NOT NULL CHECK (date_shape(issued)), -- 发布日期 / Day of issue
    in_force_from DATE NOT NULL CHECK (date_shape(in_force_from)), -- 施行日期 / First day
    in_force_to DATE CHECK (date_shape(in_force_to)), -- 停止施行日期（含当日） / Last day
    adopts TEXT CHECK (length(adopts) BETWEEN 1 AND 40 AND code_shape(adopts)), -- 原样采用的国家目录 / National edition adopted as it is
    provenance TEXT NOT NULL CHECK (length(provenance) BETWEEN 1 AND 2000), -- 数据来源 / Where the data come from
    CHECK (in_force_from <= in_force_to),
    UNIQUE (edition_id, revision)
);

-- 每个目录标识只有一个现行修订。One current revision of each edition.
CREATE UNIQUE INDEX directory_edition_current ON directory_edition (edition_id) WHERE is_current;

CREATE TABLE directory_item ( -- 服务项目 / Service items
    import_number BIGINT NOT NULL REFERENCES directory_edition (import_number), -- 所属目录修订 / The revision it belongs to
    source_row BIGINT NOT NULL CHECK (source_row >= 1), -- 来源文件中的行号，也是目录内的次序 / Row in the source, which is the order in the edition
    ltc_item_codg TEXT NOT NULL CHECK (length(ltc_item_codg) BETWEEN 1 AND 30 AND code_shape(ltc_item_codg)), -- 项目编码 / Item code
    item_class TEXT NOT NULL CHECK (length(item_class) BETWEEN 1 AND 100), -- 项目大类 / Class
    item_category TEXT CHECK (length(item_category) BETWEEN 1 AND 100), -- 项目类别 / Category
    item_name TEXT NOT NULL CHECK (length(item_name) BETWEEN 1 AND 100), -- 项目名称 / Name
    item_content TEXT CHECK (length(item_content) BETWEEN 1 AND 2000), -- 服务内涵 / Content
    item_points TEXT CHECK (length(item_points) BETWEEN 1 AND 2000), -- 服务要点 / Points to observe
    unit TEXT CHECK (unit IN ('visit', 'hour', 'item', 'bed_day', 'day', 'month')), -- 计价单位 / Unit of charge
    duration_min BIGINT CHECK (duration_min BETWEEN 1 AND 1440), -- 最短服务时长（分钟） / Shortest duration in minutes
    duration_max BIGINT CHECK (duration_max BETWEEN 1 AND 1440), -- 最长服务时长（分钟） / Longest duration in minutes
    frequency TEXT CHECK (length(frequency) BETWEEN 3 AND 8), -- 服务频次 / Frequency
    qualification TEXT CHECK (qualification IN ('caregiver', 'nurse')), -- 人员资质 / Qualification
    price_fen BIGINT CHECK (price_fen BETWEEN 0 AND 9999999999999999 AND price_fen = CAST(price_fen AS BIGINT)), -- 单价（分） / Price in fen
    price_cap_fen BIGINT CHECK (price_cap_fen BETWEEN 0 AND 9999999999999999 AND price_cap_fen = CAST(price_cap_fen AS BIGINT)), -- 最高限价（分） / Price cap in fen
    in_force_from DATE NOT NULL CHECK (date_shape(in_force_from)), -- 生效日期 / First day
    in_force_to DATE CHECK (date_shape(in_force_to)), -- 失效日期（含当日） / Last day
    replaced_by TEXT CHECK (length(replaced_by) BETWEEN 1 AND 30 AND code_shape(replaced_by)), -- 由哪个项目代替 / Code that takes its place
    PRIMARY KEY (import_number, source_row),
    CHECK (duration_min <= duration_max),
    CHECK (in_force_from <= in_force_to),
    UNIQUE (import_number, ltc_item_codg, in_force_from)
) WITHOUT ROWID;

CREATE TABLE directory_map ( -- 对照映射：每次修订一行 / Mappings, a row for each revision
    import_number BIGINT NOT NULL PRIMARY KEY REFERENCES directory_import (import_number), -- 入库序号 / Number of the import
    map_id TEXT NOT NULL CHECK (length(map_id) BETWEEN 1 AND 40 AND code_shape(map_id)), -- 映射标识 / Identifier of the mapping
    revision BIGINT NOT NULL CHECK (revision >= 1), -- 第几次修订，从1起 / Revision, from 1
    is_current BOOLEAN NOT NULL CHECK (is_current IN (TRUE, FALSE)), -- 是否现行修订 / Whether it is the current revision
    content_digest TEXT NOT NULL CHECK (length(content_digest) = 68 AND content_digest LIKE 'sm3:%'), -- 内容的SM3摘要 / SM3 digest of the content
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 100), -- 映射名称 / Title
    from_edition TEXT NOT NULL CHECK (length(from_edition) BETWEEN 1 AND 40 AND code_shape(from_edition)), -- 地方目录 / Local edition
    to_edition TEXT NOT NULL CHECK (length(to_edition) BETWEEN 1 AND 40 AND code_shape(to_edition)), -- 国家目录 / National edition
    decided_by_admdvs TEXT NOT NULL CHECK (length(decided_by_admdvs) = 6), -- 确定映射的地区 / Division that decided it
    decided_on DATE NOT NULL CHECK (date_shape(decided_on)), -- 确定日期 / Day of the decision
    provenance TEXT NOT NULL CHECK (length(provenance) BETWEEN 1 AND 2000), -- 数据来源 / Where the data come from
    UNIQUE (map_id, revision)
);

-- 每个映射标识只有一个现行修订。One current revision of each mapping.
CREATE UNIQUE INDEX directory_map_current ON directory_map (map_id) WHERE is_current;

CREATE TABLE directory_map_entry ( -- 对照关系 / Lines of mappings
    import_number BIGINT NOT NULL REFERENCES directory_map (import_number), -- 所属映射修订 / The revision it belongs to
    entry_number BIGINT NOT NULL CHECK (entry_number >= 1), -- 映射内的次序，从1起 / Order in the mapping, from 1
    local_item_codg TEXT NOT NULL CHECK (length(local_item_codg) BETWEEN 1 AND 30 AND code_shape(local_item_codg)), -- 地方项目编码 / Local item code
    relation TEXT NOT NULL CHECK (relation IN ('equivalent', 'narrower', 'broader', 'related', 'none')), -- 对应关系 / Relation
    ltc_item_codg TEXT CHECK (length(ltc_item_codg) BETWEEN 1 AND 30 AND code_shape(ltc_item_codg)), -- 国家项目编码；无对应时为空 / National item code, empty where there is none
    reason TEXT CHECK (length(reason) BETWEEN 1 AND 2000), -- 理由 / Reason
    in_force_from DATE NOT NULL CHECK (date_shape(in_force_from)), -- 生效日期 / First day
    in_force_to DATE CHECK (date_shape(in_force_to)), -- 失效日期（含当日） / Last day
    PRIMARY KEY (import_number, entry_number),
    CHECK (in_force_from <= in_force_to)
);

CREATE VIEW current_directory_item AS -- 各目录现行修订的服务项目 / Items of the current revision of every edition
    SELECT
        edition.edition_id,
        edition.revision,
        edition.title AS edition_title,
        edition.status,
        edition.publisher_admdvs,
        item.source_row,
        item.ltc_item_codg,
        item.item_class,
        item.item_category,
        item.item_name,
        item.item_content,
        item.item_points,
        item.unit,
        item.duration_min,
        item.duration_max,
        item.frequency,
        item.qualification,
        item.price_fen,
        item.price_cap_fen,
        item.in_force_from,
        item.in_force_to,
        item.replaced_by
    FROM directory_item AS item
    JOIN directory_edition AS edition ON edition.import_number = item.import_number
    WHERE edition.is_current;
