-- ${count} more suggestions of the county's townships: submitted over two years, nearly all of the older ones
-- concluded, the young ones on their way, a few overdue. Written as the owner of the tables; the tally is kept by
-- its trigger. The audit trail is left out: no page measured here reads it.
CREATE TEMPORARY TABLE fresh ON COMMIT DROP AS
WITH draw AS (
  SELECT n, 980123101 + n % 17 AS unit, hashint4(n) & 65535 AS a, hashint4(n + 50000000) & 65535 AS b,
    hashint4(n + 90000000) & 65535 AS c
  FROM generate_series(${from}, ${from} + ${count} - 1) n
), aged AS (
  SELECT *, a % 730 AS age, b % 100 AS luck FROM draw
)
SELECT nextval('suggestion_id_seq') * 1000 + n AS id, n, unit, a, b, c, current_date - age AS submitted_on, age,
  CASE WHEN luck = 0 THEN 'WITHDRAWN' WHEN luck = 1 THEN 'NOT_ACCEPTED'
    WHEN age < 5 THEN 'SUBMITTED' WHEN age < 15 THEN 'ACCEPTED' WHEN age < 30 THEN 'HANDED_OVER'
    WHEN age < 75 AND luck < 70 THEN 'HANDLING' WHEN age < 130 AND luck < 8 THEN 'HANDLING'
    WHEN age < 400 AND luck = 2 THEN 'REHANDLING'
    WHEN age < 130 AND luck < 50 THEN 'REPLIED' WHEN age < 150 AND luck < 70 THEN 'EVALUATED'
    ELSE 'CONCLUDED' END AS status
FROM aged;
ANALYZE fresh;

ALTER TABLE suggestion DISABLE TRIGGER audit;
INSERT INTO suggestion (id, unit_code, congress_id, session_id, in_session, serial_no, title, facts, proposal, category,
  source, disclosure, status, submitted_on, registered_at, registered_by, accepted_on, rejection_ground, handed_over_on,
  lead_agency_id, reply_due_on, first_replied_on, first_reply_due_on, replied_on, reply_round, result_class, satisfaction,
  concluded_on, conclusion)
SELECT id, unit, unit, unit * 10::bigint + 6 - least(age / 180, 4), n / 17 % 2 = 0,
  CASE WHEN status NOT IN ('SUBMITTED', 'NOT_ACCEPTED') THEN n / 17 + 1 END,
  '关于' || (ARRAY['修复', '新建', '整治', '加强', '改造', '增设', '规范', '完善', '清理', '扩建'])[1 + a % 10]
    || (ARRAY['石坪村', '柳溪村', '大湾村', '青冈村', '白果村', '龙潭村', '新桥村', '红岩村'])[1 + b % 8] || n
    || (ARRAY['组公路', '组路灯', '组饮水工程', '组河道', '组卫生室', '组校车站', '组灌溉渠', '组垃圾点', '组养老点', '组桥梁'])[1 + c % 10]
    || '的建议',
  repeat('村民反映该处多年失修，雨季尤为不便，老人和学生出行困难，代表实地走访三次，情况属实。', 5 + a % 8),
  repeat('一、请有关部门尽快到现场勘察；二、列入年度计划并落实资金；三、完工后建立管护制度。', 3 + b % 5),
  (ARRAY['AGRICULTURE', 'TRANSPORT', 'WATER', 'EDUCATION', 'HEALTH', 'CIVIL_AFFAIRS', 'ENVIRONMENT', 'PUBLIC_SAFETY',
    'GOVERNANCE', 'OTHER'])[1 + c % 10],
  'PAPER', 'FULL', status, submitted_on, submitted_on + time '10:00', '测试',
  CASE WHEN status NOT IN ('SUBMITTED', 'NOT_ACCEPTED') THEN submitted_on + 2 END,
  CASE WHEN status = 'NOT_ACCEPTED' THEN 'OWN_AFFAIRS' END, handed, agency, due, replied, CASE WHEN replied IS NOT NULL THEN due END,
  replied, (replied IS NOT NULL)::integer, CASE WHEN replied IS NOT NULL THEN substr('AAAABBBCCD', 1 + c % 10, 1) END,
  CASE WHEN status = 'REHANDLING' THEN 'DISSATISFIED'
    WHEN status = 'EVALUATED' THEN (ARRAY['SATISFIED', 'SATISFIED', 'BASICALLY_SATISFIED', 'DISSATISFIED'])[1 + b % 4]
    WHEN status = 'CONCLUDED' THEN (ARRAY['SATISFIED', 'SATISFIED', 'BASICALLY_SATISFIED', 'SATISFIED'])[1 + b % 4] END,
  CASE WHEN status = 'CONCLUDED' THEN replied + 20 END, CASE WHEN status = 'CONCLUDED' THEN 'PUBLISHED' END
FROM (SELECT *, CASE WHEN on_its_way THEN submitted_on + 10 END AS handed,
    CASE WHEN on_its_way THEN unit * 100::bigint + 1 + c % 10 END AS agency,
    CASE WHEN on_its_way THEN (submitted_on + 10 + interval '3 months')::date END AS due,
    CASE WHEN status IN ('REPLIED', 'EVALUATED', 'CONCLUDED', 'REHANDLING') THEN submitted_on + 20 + c % 70 END AS replied
  FROM (SELECT *, status NOT IN ('SUBMITTED', 'NOT_ACCEPTED', 'ACCEPTED', 'WITHDRAWN') AS on_its_way FROM fresh) f) f;
ALTER TABLE suggestion ENABLE TRIGGER audit;

ALTER TABLE suggestion_signer DISABLE TRIGGER audit;
INSERT INTO suggestion_signer (id, unit_code, suggestion_id, mandate_id, position)
SELECT nextval('suggestion_signer_id_seq'), unit, id, unit * 100::bigint + 1 + (a + p * 11) % 58, p
FROM fresh, generate_series(0, 4) p WHERE p <= b % 5;
ALTER TABLE suggestion_signer ENABLE TRIGGER audit;

ALTER TABLE hand_over DISABLE TRIGGER audit;
INSERT INTO hand_over (unit_code, suggestion_id, agency_id, role, handed_over_on, start_on, counted_from, months,
  latest_months, due_on, basis, send_back_until, rules, meeting, decided_on, accepted_on, handler)
SELECT s.unit_code, s.id, s.unit_code * 100::bigint + 1 + (s.lead_agency_id - 1 + r) % 10, (ARRAY['LEAD', 'CO'])[1 + r],
  handed_over_on, handed_over_on, 'HANDOVER', 3, 6, reply_due_on, '代表法第五十一条', handed_over_on + 14, '{}', '主席团第3次会议',
  handed_over_on, handed_over_on + 1, '经办人'
FROM suggestion s JOIN fresh f USING (id), generate_series(0, 1) r WHERE handed_over_on IS NOT NULL AND r <= f.b % 2;
ALTER TABLE hand_over ENABLE TRIGGER audit;

ALTER TABLE reply DISABLE TRIGGER audit;
INSERT INTO reply (id, unit_code, suggestion_id, agency_id, round, replied_on, due_on, result_class, signatory, body, source)
SELECT id, unit_code, id, lead_agency_id, 1, replied_on, first_reply_due_on, result_class, '站长',
  repeat('经现场勘察，已列入年度计划，资金落实后动工。', 10), 'AGENCY'
FROM suggestion JOIN fresh USING (id) WHERE replied_on IS NOT NULL;
ALTER TABLE reply ENABLE TRIGGER audit;

ALTER TABLE evaluation DISABLE TRIGGER audit;
INSERT INTO evaluation (unit_code, suggestion_id, reply_id, mandate_id, decisive, evaluated_on, attitude, result, reason, source)
SELECT s.unit_code, s.id, s.id, g.mandate_id, true, replied_on + 10, satisfaction, satisfaction, '原因', 'DEPUTY'
FROM suggestion s JOIN fresh USING (id) JOIN suggestion_signer g ON g.suggestion_id = s.id AND g.position = 0 WHERE satisfaction IS NOT NULL;
ALTER TABLE evaluation ENABLE TRIGGER audit;

ALTER TABLE suggestion_event DISABLE TRIGGER audit;
INSERT INTO suggestion_event (unit_code, suggestion_id, kind, happened_on, recorded_at, recorded_by)
SELECT unit, f.id, e.kind, submitted_on + e.day, submitted_on + e.day + time '09:00', '测试'
FROM fresh f, (VALUES ('SUBMITTED', 0), ('ACCEPTED', 2), ('HANDED_OVER', 10), ('TAKEN_UP', 11), ('REPLIED', 60)) e(kind, day)
WHERE e.day <= f.age;
ALTER TABLE suggestion_event ENABLE TRIGGER audit;
