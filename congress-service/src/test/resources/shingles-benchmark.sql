-- A province of ${units} townships with 500 suggestions each and one with ${large}: 2,000 texts of everyday matters, spread by hash.
-- Written as the owner; the shingles are computed once a text and tagged with each township, which is what the trigger does.
SET maintenance_work_mem = '512MB';
CREATE TEMPORARY TABLE text_variant AS
SELECT row_number() OVER () AS v, title, facts, proposal, shingles(0, title || ' ' || facts || ' ' || proposal) AS pairs FROM (
  SELECT '关于' || place || thing || problem || '的建议' AS title,
    place || '的' || thing || problem || '，' || reason || '，代表走访三次，群众反映强烈。' AS facts, wish AS proposal
  FROM unnest(ARRAY['石坪村', '柳溪村', '大湾村', '青冈村', '白果村', '龙潭村', '新桥村', '红岩村', '上岭村', '下口村',
      '凤岗村', '松林村', '马寨村', '周家院', '红塘村', '中心街', '幸福路', '桥头组', '梨园组', '水库边']) place,
    unnest(ARRAY['路灯', '公路', '饮水管网', '河道', '卫生室', '校车站', '灌溉渠', '垃圾收集点', '养老服务点', '桥梁']) thing,
    (VALUES ('损坏无人维修', '雨季积水', '请有关部门尽快更换并明确管护人'), ('年久失修', '老人学生出行不便', '列入年度计划并落实资金'),
      ('设施不全', '夜间照明不足', '按标准补齐设备'), ('管护不到位', '几年没有清淤', '建立管护制度'), ('规模偏小', '高峰拥挤', '扩建改造'),
      ('选址不便', '要走两公里', '就近增设'), ('存在安全隐患', '去年发生两起事故', '排查加固、设立警示牌'), ('费用偏高', '困难户负担重', '减免补助'),
      ('信息不公开', '村民不了解进度', '定期公示'), ('缺少专人', '经常关门', '配备人员')) p(problem, reason, wish)) t;

INSERT INTO territory (unit_code, parent_code, name, kind)
  SELECT 970000000, NULL, '云海省', 'PROVINCE' UNION ALL SELECT 970100000, 970000000, '云海市', 'CITY';
INSERT INTO territory (unit_code, parent_code, name, kind)
  SELECT 970101000 + c * 1000, 970100000, '第' || c || '县', 'COUNTY' FROM generate_series(0, (${units} - 1) / 25) c;
CREATE TEMPORARY TABLE township AS
  SELECT 970101000 + n / 25 * 1000 + 100 + n % 25 AS unit, CASE WHEN n = 0 THEN ${large} ELSE 500 END AS size
  FROM generate_series(0, ${units} - 1) n;
INSERT INTO territory (unit_code, parent_code, name, kind) SELECT unit, unit / 1000 * 1000, '第' || unit || '镇', 'TOWN' FROM township;
INSERT INTO congress (id, unit_code, term_no, seats, elected_on) SELECT unit, unit, 19, 60, '2021-12-01' FROM township;
INSERT INTO electoral_district (id, unit_code, congress_id, district_no, name, seats) SELECT unit, unit, unit, 1, '第一选区', 3 FROM township;
INSERT INTO person (id, unit_code, name, pinyin, initials, sex, ethnicity, born_on)
  SELECT unit, unit, '陈代表', 'chendaibiao', 'cdb', 'FEMALE', '汉族', '1980-01-01' FROM township;
INSERT INTO deputy_mandate (id, unit_code, congress_id, person_id, district_id, status, elected_on, in_office_from)
  SELECT unit, unit, unit, unit, unit, 'ACTIVE', '2021-12-01', '2021-12-01' FROM township;

ALTER TABLE suggestion DISABLE TRIGGER USER;
ALTER TABLE suggestion_signer DISABLE TRIGGER USER;
DROP INDEX suggestion_shingles_tokens;
CREATE TEMPORARY TABLE fresh AS
  SELECT 1000000 + row_number() OVER () AS id, unit, n, 1 + (hashint8(unit * 100000::bigint + n) & 2147483647) % 2000 AS v
  FROM township, generate_series(1, size) n;
INSERT INTO suggestion (id, unit_code, congress_id, in_session, title, facts, proposal, category, source, disclosure, status, submitted_on,
    registered_at, registered_by)
  SELECT f.id, unit, unit, false, title, facts, proposal, 'TRANSPORT', 'PAPER', 'FULL', 'SUBMITTED', date '2022-01-10' + n % 1500, now(), '测速'
  FROM fresh f JOIN text_variant USING (v);
INSERT INTO suggestion_signer (id, unit_code, suggestion_id, mandate_id, position) SELECT id, unit, id, unit, 0 FROM fresh;
INSERT INTO suggestion_shingles SELECT f.id, unit, ARRAY(SELECT (unit::bigint << 32) | pair FROM unnest(pairs) pair)
  FROM fresh f JOIN text_variant USING (v);
CREATE INDEX suggestion_shingles_tokens ON suggestion_shingles USING gin (tokens) WITH (gin_pending_list_limit = 256);
INSERT INTO suggestion_tally (unit_code, year, category, in_session, total) SELECT unit, 2024, 'TRANSPORT', false, count(*) FROM fresh GROUP BY unit;
ALTER TABLE suggestion ENABLE TRIGGER USER;
ALTER TABLE suggestion_signer ENABLE TRIGGER USER;
