-- One county: twenty townships with a term of 65 seats, 22 districts and 65 deputies each.
INSERT INTO territory (unit_code, parent_code, name, kind)
VALUES (${county}, ${county} / 100000 * 100000, '县' || ${county}, 'COUNTY');
INSERT INTO territory (unit_code, parent_code, name, kind)
SELECT ${county} + 100 + n, ${county}, '第' || n || '镇', 'TOWN' FROM generate_series(1, 20) n;

INSERT INTO congress (id, unit_code, term_no, seats, elected_on, first_session_on)
SELECT unit_code, unit_code, 19, 66, current_date - 1000, current_date - 970 FROM territory WHERE parent_code = ${county};
INSERT INTO electoral_district (id, unit_code, congress_id, district_no, name, seats)
SELECT unit_code * 100::bigint + n, unit_code, unit_code, n, '第' || n || '选区', 3
FROM territory, generate_series(1, 22) n WHERE parent_code = ${county};
INSERT INTO person (id, unit_code, name, pinyin, initials, sex, ethnicity, born_on, party, education, work_unit, occupation,
  migrant_worker, veteran)
SELECT x.id, x.unit_code, x.surname || x.given, x.family || x.sound, left(x.family, 1) || x.short,
  CASE WHEN x.r % 3 = 0 THEN 'FEMALE' ELSE 'MALE' END, (ARRAY['汉族', '汉族', '汉族', '苗族', '土家族', '回族'])[1 + x.r % 6],
  DATE '1955-01-01' + (x.r % 17000)::integer,
  (ARRAY['中共党员', '中共党员', '群众', '群众', '民盟盟员', '无党派人士', NULL])[1 + x.r % 7],
  (ARRAY['研究生', '大学本科', '大专', '高中', '初中', '小学', NULL])[1 + x.r % 7], '第' || x.n || '村',
  (ARRAY['工人', '农民', '农民', '专业技术人员', '教师', '医务人员', '党政干部', '村(社区)干部', '企业负责人', '个体工商户', '其他', NULL])[1 + x.r % 12],
  x.r % 19 = 0, x.r % 23 = 0
FROM (SELECT t.unit_code * 100::bigint + n AS id, t.unit_code, n, r,
    (ARRAY['王', '李', '张', '刘', '陈', '杨', '赵', '黄', '周', '吴', '徐', '孙'])[1 + r % 12] AS surname,
    (ARRAY['wang', 'li', 'zhang', 'liu', 'chen', 'yang', 'zhao', 'huang', 'zhou', 'wu', 'xu', 'sun'])[1 + r % 12] AS family,
    (ARRAY['伟', '芳', '秀兰', '桂英', '建国', '志强', '小红', '德明', '玉珍'])[1 + r / 12 % 9] AS given,
    (ARRAY['wei', 'fang', 'xiulan', 'guiying', 'jianguo', 'zhiqiang', 'xiaohong', 'deming', 'yuzhen'])[1 + r / 12 % 9] AS sound,
    (ARRAY['w', 'f', 'xl', 'gy', 'jg', 'zq', 'xh', 'dm', 'yz'])[1 + r / 12 % 9] AS short
  FROM (SELECT t.unit_code, n, abs(hashint8(t.unit_code * 100::bigint + n)::bigint) AS r
    FROM territory t, generate_series(1, 65) n WHERE t.parent_code = ${county}) t) x;
INSERT INTO deputy_mandate (id, unit_code, congress_id, person_id, district_id, status, elected_on, in_office_from, reelected, card_no)
SELECT p.id, p.unit_code, p.unit_code, p.id, p.unit_code * 100::bigint + 1 + p.id % 22, 'ACTIVE', current_date - 1000,
  current_date - 970, CASE WHEN p.id % 3 = 0 THEN true WHEN p.id % 3 = 1 THEN false END, p.id::text
FROM person p WHERE p.unit_code BETWEEN ${county} AND ${county} + 999;
