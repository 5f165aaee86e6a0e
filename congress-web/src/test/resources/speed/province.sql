-- A province of ten cities, and who looks at it; the counties come one by one (deputies.sql).
INSERT INTO territory (unit_code, parent_code, name, kind) VALUES (970000000, NULL, '海岳省', 'PROVINCE');
INSERT INTO territory (unit_code, parent_code, name, kind)
SELECT 970000000 + n * 100000, 970000000, '第' || n || '市', 'CITY' FROM generate_series(1, 10) n;
INSERT INTO account (id, unit_code, role, username, display_name, password_hash, must_change_password, created_by, created_at)
VALUES (2001, 970000000, 'COUNTY', 'speed.province', '省人大', '${password}', false, '测速', now()),
  (2002, 970101000, 'COUNTY', 'speed.qingshan', '县人大', '${password}', false, '测速', now()),
  (2003, 970101101, 'CLERK', 'speed.liuxi', '干事', '${password}', false, '测速', now());
