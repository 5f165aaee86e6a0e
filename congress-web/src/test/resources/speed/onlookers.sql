-- Who looks at the province, its first county and a township there.
INSERT INTO account (id, unit_code, role, username, display_name, password_hash, must_change_password, created_by, created_at)
VALUES (2001, 970000000, 'COUNTY', 'speed.province', '省人大', '${password}', false, '测速', now()),
  (2002, 970101000, 'COUNTY', 'speed.qingshan', '县人大', '${password}', false, '测速', now()),
  (2003, 970101101, 'CLERK', 'speed.liuxi', '干事', '${password}', false, '测速', now());
