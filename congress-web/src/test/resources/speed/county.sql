-- A county of 17 townships with a term, 58 deputies, and 10 agencies each; written as the owner of the tables.
INSERT INTO territory (unit_code, parent_code, name, kind) VALUES
  (980000000, NULL, '云江省', 'PROVINCE'), (980100000, 980000000, '临江市', 'CITY'),
  (980123000, 980100000, '青山县', 'COUNTY');
INSERT INTO territory (unit_code, parent_code, name, kind)
SELECT 980123100 + n, 980123000, '第' || n || '镇', 'TOWN' FROM generate_series(1, 17) n;

INSERT INTO congress (id, unit_code, term_no, seats, elected_on, first_session_on)
SELECT unit_code, unit_code, 19, 60, current_date - 1000, current_date - 990 FROM territory WHERE kind = 'TOWN';
INSERT INTO congress_session (id, unit_code, congress_id, session_no, kind, opened_on, closed_on)
SELECT unit_code * 10::bigint + n, unit_code, unit_code, n, 'REGULAR', current_date - 1170 + 180 * n, current_date - 1169 + 180 * n
FROM territory, generate_series(1, 6) n WHERE kind = 'TOWN';
INSERT INTO electoral_district (id, unit_code, congress_id, district_no, name, seats)
SELECT unit_code * 100::bigint + n, unit_code, unit_code, n, '第' || n || '选区', 3
FROM territory, generate_series(1, 20) n WHERE kind = 'TOWN';
INSERT INTO person (id, unit_code, name, pinyin, initials, sex, ethnicity, born_on)
SELECT unit_code * 100::bigint + n, unit_code,
  substr('王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗', 1 + n % 20, 1) || substr('伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂兰玉珍', 1 + n * 7 % 24, 2),
  'daibiao', 'db' || n, CASE WHEN n % 3 = 0 THEN 'FEMALE' ELSE 'MALE' END, '汉族', DATE '1960-01-01' + n * 200
FROM territory, generate_series(1, 58) n WHERE kind = 'TOWN';
INSERT INTO deputy_mandate (id, unit_code, congress_id, person_id, district_id, status, elected_on, in_office_from)
SELECT id, unit_code, unit_code, id, unit_code * 100::bigint + 1 + id % 20, 'ACTIVE', current_date - 1000, current_date - 990 FROM person;
INSERT INTO agency (id, unit_code, name, kind)
SELECT unit_code * 100::bigint + n, unit_code,
  (ARRAY['镇人民政府', '交通管理站', '农业服务中心', '水利站', '中心小学', '卫生院', '民政办', '派出所', '财政所', '文化站'])[n],
  CASE WHEN n = 1 THEN 'GOVERNMENT' ELSE 'OFFICE' END
FROM territory, generate_series(1, 10) n WHERE kind = 'TOWN';
INSERT INTO account (id, unit_code, role, username, display_name, password_hash, must_change_password, created_by, created_at)
VALUES (1001, 980123000, 'COUNTY', 'speed.county', '县人大', '${password}', false, '测速', now()),
  (1002, 980123105, 'CLERK', 'speed.clerk', '干事', '${password}', false, '测速', now());
