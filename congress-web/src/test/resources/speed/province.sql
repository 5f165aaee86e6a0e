-- A province of ten cities; the counties come one by one (deputies.sql).
INSERT INTO territory (unit_code, parent_code, name, kind) VALUES (970000000, NULL, '海岳省', 'PROVINCE');
INSERT INTO territory (unit_code, parent_code, name, kind)
SELECT 970000000 + n * 100000, 970000000, '第' || n || '市', 'CITY' FROM generate_series(1, 10) n;
