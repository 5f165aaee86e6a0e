UPDATE territory SET name = '柳溪镇', kind = 'TOWN' WHERE unit_code = :U;
INSERT INTO electoral_district (id, unit_code, congress_id, district_no, name, seats)
  SELECT :B + i, :U, :C, i, '第' || i || '选区', 3 FROM generate_series(1, 20) i;
INSERT INTO person (id, unit_code, name, pinyin, initials, sex, ethnicity, born_on, work_unit)
  SELECT :B + i, :U, (ARRAY['王','李','张','刘','陈','杨','赵','黄','周','吴','欧阳','马'])[1 + i % 12]
      || (ARRAY['伟','秀兰','建国','丽','海龙','敏','强','晓东','玉梅','军'])[1 + i % 10],
    'p' || lpad(i::text, 3, '0'), 'p', CASE WHEN i % 3 = 0 THEN 'FEMALE' ELSE 'MALE' END,
    CASE WHEN i % 7 = 0 THEN '土家族' ELSE '汉族' END, date '1970-03-01' + (i * 97),
    (ARRAY['石坪村党支部书记、村民委员会主任','柳溪镇中心小学教师','河湾村村民','柳溪镇卫生院主治医师'])[1 + i % 4]
  FROM generate_series(1, 60) i;
INSERT INTO deputy_mandate (id, unit_code, congress_id, person_id, district_id, status, elected_on, confirmed_on, in_office_from)
  SELECT :B + i, :U, :C, :B + i, :B + 1 + (i - 1) / 3, 'ACTIVE', date '2026-01-05', date '2026-01-10', date '2026-02-05'
  FROM generate_series(1, 60) i;
INSERT INTO suspension (unit_code, mandate_id, ground, from_on, document) VALUES (:U, :B + 7, 'IN_CUSTODY', '2026-03-01', '县公安局通知');
INSERT INTO session_course (id, unit_code, congress_id, session_no, kind, running_order, status, planned_from, planned_to, place,
    convened_on, convened_by, notified_on, recorded_by)
  VALUES (:B, :U, :C, 1, 'REGULAR', 'FIRST', 'NOTIFIED', '2026-03-05', '2026-03-06', '柳溪镇人民政府三楼会议室', '2026-02-20', '主席团第十二次会议', '2026-02-21', '测试');
INSERT INTO meeting (id, unit_code, congress_id, course_id, kind, meeting_no, held_on, starts_at, place, presider, status,
    quorum_rule, due, suspended, present, on_leave, absent, needed, rolled_at, rolled_by, recorded_by) VALUES
  (:B + 1, :U, :C, :B, 'PREPARATORY', 1, '2026-03-05', '08:30', NULL, '王秀兰', 'HELD', 'TWO_THIRDS_OR_MORE', 60, 1, 56, 2, 1, 40, now(), '测试', '测试'),
  (:B + 2, :U, :C, :B, 'PLENARY', 1, '2026-03-05', '09:30', NULL, '李建国', 'SCHEDULED', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '测试'),
  (:B + 3, :U, :C, :B, 'PLENARY', 2, '2026-03-06', '09:00', NULL, '王秀兰', 'SCHEDULED', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '测试'),
  (:B + 4, :U, :C, :B, 'PRESIDIUM', 1, '2026-03-05', '14:30', NULL, '王秀兰', 'SCHEDULED', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '测试');
INSERT INTO meeting (id, unit_code, congress_id, kind, meeting_no, held_on, starts_at, place, presider, status, notified_on,
    quorum_rule, due, suspended, present, on_leave, absent, needed, rolled_at, rolled_by, recorded_by)
  VALUES (:B + 5, :U, :C, 'PRESIDIUM', 3, '2026-04-20', '09:00', '镇人大会议室', '王秀兰', 'HELD', '2026-04-15', 'MORE_THAN_HALF', 9, 0, 8, 1, 0, 5, now(), '测试', '测试');
INSERT INTO agenda_item (id, unit_code, course_id, meeting_id, item_no, kind, title, presenter, needs_vote, status) VALUES
  (:B + 1, :U, :B, :B + 1, 1, 'CREDENTIALS_REPORT', '听取代表资格审查委员会关于代表资格审查情况的报告', '周敏', false, 'SET'),
  (:B + 2, :U, :B, :B + 2, 2, 'GOVERNMENT_REPORT', '听取和审议柳溪镇人民政府工作报告', '镇长赵强', true, 'SET'),
  (:B + 3, :U, :B, :B + 2, 3, 'PRESIDIUM_REPORT', '听取和审议柳溪镇人民代表大会主席团工作报告', '王秀兰', true, 'SET'),
  (:B + 4, :U, :B, :B + 2, 4, 'BUDGET', '审查和批准柳溪镇2025年财政预算执行情况和2026年财政预算（草案）的报告，批准2026年预算', NULL, true, 'SET'),
  (:B + 5, :U, :B, :B + 3, 5, 'ELECTION', '选举柳溪镇人民代表大会主席、副主席，镇长、副镇长', NULL, true, 'SET'),
  (:B + 6, :U, :B, :B + 3, 6, 'OTHER', '其他', NULL, false, 'SET');
INSERT INTO agenda_item (id, unit_code, meeting_id, item_no, kind, title, presenter, needs_vote, status, settled_on, note) VALUES
  (:B + 11, :U, :B + 5, 1, 'SUGGESTION_HANDOVER', '研究交办4件代表建议', '周敏', true, 'ADOPTED', '2026-04-20', NULL),
  (:B + 12, :U, :B + 5, 2, 'SPECIAL_REPORT', '听取镇人民政府关于安全生产工作情况的报告', '副镇长赵志远', false, 'HEARD', '2026-04-20', '会议要求在六月底前完成整改。');
INSERT INTO vote (id, unit_code, meeting_id, purpose, title, method, secret, status, put_on, base, needed, present, issued, returned, valid,
    spoiled, choices, counted_at, counted_by, opened_by) VALUES
  (:B + 1, :U, :B + 1, 'AGENDA', '会议议程', 'SHOW_OF_HANDS', false, 'COUNTED', '2026-03-05', 60, 31, 56, NULL, NULL, NULL, NULL, NULL, now(), '测试', '测试'),
  (:B + 2, :U, :B + 2, 'ITEM', '关于各项决议草案的表决', 'BALLOT', false, 'COUNTED', '2026-03-05', 60, 31, 57, 57, 57, 56, 1, NULL, now(), '测试', '测试'),
  (:B + 3, :U, :B + 3, 'ELECTION', '选举副镇长', 'BALLOT', true, 'COUNTED', '2026-03-06', 60, 31, 57, 57, 57, 57, 0, 2, now(), '测试', '测试'),
  (:B + 4, :U, :B + 5, 'ITEM', '研究交办代表建议', 'SHOW_OF_HANDS', false, 'COUNTED', '2026-04-20', 9, 5, 8, NULL, NULL, NULL, NULL, NULL, now(), '测试', '测试');
INSERT INTO vote_line (id, unit_code, vote_id, line_no, title, item_id, write_in, in_favour, against, abstained, not_voted, passed) VALUES
  (:B + 1, :U, :B + 1, 1, '会议议程', NULL, false, 56, 0, 0, 0, true),
  (:B + 2, :U, :B + 2, 1, '关于柳溪镇人民政府工作报告的决议（草案）', :B + 2, false, 54, 1, 1, 0, true),
  (:B + 3, :U, :B + 2, 2, '关于财政预算的决议（草案）', :B + 4, false, 29, 20, 7, 0, false),
  (:B + 4, :U, :B + 3, 1, '王秀兰', NULL, false, 50, 5, 2, 0, true),
  (:B + 5, :U, :B + 3, 2, '马海龙', NULL, false, 40, 15, 2, 0, true),
  (:B + 6, :U, :B + 3, 3, '欧阳伟', NULL, false, 20, 30, 7, 0, false),
  (:B + 7, :U, :B + 3, 4, '孙丽', NULL, true, 1, 0, 0, 0, false),
  (:B + 8, :U, :B + 4, 1, '研究交办4件代表建议', :B + 11, false, 8, 0, 0, 0, true);
INSERT INTO meeting_attendance (unit_code, meeting_id, mandate_id, mark, approver, reason, recorded_at, recorded_by)
  SELECT :U, :B + 1, :B + i, CASE WHEN i IN (3, 4) THEN 'ON_LEAVE' WHEN i = 5 THEN 'ABSENT' ELSE 'PRESENT' END,
    CASE WHEN i IN (3, 4) THEN '王秀兰' END, CASE WHEN i = 3 THEN '因病在县人民医院住院治疗' WHEN i = 4 THEN '外出务工' END, now(), '测试'
  FROM generate_series(1, 60) i WHERE i <> 7;
INSERT INTO meeting_attendance (unit_code, meeting_id, mandate_id, mark, approver, recorded_at, recorded_by)
  SELECT :U, :B + 5, :B + i, CASE WHEN i = 13 THEN 'ON_LEAVE' ELSE 'PRESENT' END, CASE WHEN i = 13 THEN '王秀兰' END, now(), '测试'
  FROM generate_series(11, 19) i;
INSERT INTO meeting_observer (unit_code, course_id, name, work_unit, post, ground) VALUES
  (:U, :B, '赵志远', '柳溪镇人民政府', '副镇长', 'GOVERNMENT_LEADER'), (:U, :B, '周敏', '柳溪镇财政所', '所长', 'INVITED'),
  (:U, :B, '吴晓东', '青山县人民代表大会', '代表', 'HIGHER_DEPUTY');
INSERT INTO tenure (id, unit_code, congress_id, mandate_id, person_id, post, from_on, document)
  SELECT :B + i, :U, :C, :B + i, :B + i, CASE i WHEN 11 THEN 'CHAIR' ELSE 'PRESIDIUM_MEMBER' END, date '2026-03-05', '大会选举'
  FROM generate_series(11, 19) i;
INSERT INTO tenure (id, unit_code, congress_id, person_id, post, from_on, document) VALUES
  (:B + 20, :U, :C, :B + 20, 'SECRETARY_GENERAL', '2026-03-05', '大会选举'), (:B + 21, :U, :C, :B + 21, 'HEAD', '2026-03-06', '大会选举');
INSERT INTO presidium_list (id, unit_code, congress_id, course_id, status, recorded_by) VALUES (:B, :U, :C, :B, 'DRAFT', '测试');
INSERT INTO presidium_nominee (unit_code, list_id, mandate_id, secretary_general)
  SELECT :U, :B, :B + i, i = 20 FROM generate_series(11, 20) i;
INSERT INTO scrutineer (unit_code, course_id, mandate_id, name, role) VALUES (:U, :B, :B + 1, '王秀兰', 'CHIEF'),
  (:U, :B, :B + 2, '李建国', 'SCRUTINEER'), (:U, :B, :B + 3, '马海龙', 'SCRUTINEER'), (:U, :B, NULL, '周敏', 'TELLER'), (:U, :B, NULL, '吴晓东', 'TELLER');
INSERT INTO office_election (id, unit_code, course_id, post, kind, seats, margin, status, vote_id) VALUES
  (:B + 1, :U, :B, 'HEAD', 'TERM', 1, 1, 'FORMAL_LIST', NULL), (:B + 2, :U, :B, 'DEPUTY_HEAD', 'TERM', 2, 1, 'ELECTED', :B + 3);
INSERT INTO office_candidate (unit_code, election_id, person_id, nominated_by, nominated_on, strokes, status, line_id, elected, withdrawn_on) VALUES
  (:U, :B + 1, :B + 21, 'PRESIDIUM', '2026-03-05', 9, 'CONFIRMED', NULL, false, NULL),
  (:U, :B + 1, :B + 22, 'DEPUTIES', '2026-03-05', 3, 'CONFIRMED', NULL, false, NULL),
  (:U, :B + 1, :B + 23, 'DEPUTIES', '2026-03-05', 4, 'WITHDRAWN', NULL, false, '2026-03-05'),
  (:U, :B + 2, :B + 24, 'PRESIDIUM', '2026-03-05', 4, 'CONFIRMED', :B + 4, true, NULL),
  (:U, :B + 2, :B + 25, 'PRESIDIUM', '2026-03-05', 3, 'CONFIRMED', :B + 5, true, NULL),
  (:U, :B + 2, :B + 26, 'DEPUTIES', '2026-03-05', 8, 'CONFIRMED', :B + 6, false, NULL);
INSERT INTO oath (id, unit_code, course_id, held_on, place, presider, form, leader, witness, recorded_by)
  VALUES (:B, :U, :B, '2026-03-06', '镇会堂', '王秀兰', 'GROUP', '赵强', '主席团', '测试');
INSERT INTO oath_taker (unit_code, oath_id, tenure_id) VALUES (:U, :B, :B + 11), (:U, :B, :B + 21);
INSERT INTO resolution (id, unit_code, congress_id, course_id, kind, subject, issuer, doc_prefix, doc_year, doc_no, title, drafted, body, status, adopted_on, published_on, signer, recorded_by) VALUES
  (:B + 1, :U, :C, :B, 'RESOLUTION', 'GOVERNMENT_REPORT', 'CONGRESS', '柳溪镇人大', 2026, 1, '柳溪镇第十九届人民代表大会第一次会议关于柳溪镇人民政府工作报告的决议', 'x',
   E'柳溪镇第十九届人民代表大会第一次会议听取和审议了镇长赵强代表柳溪镇人民政府所作的工作报告。\n会议充分肯定镇人民政府过去一年的工作，同意报告提出的2026年工作任务，决定批准这个报告。', 'PUBLISHED', '2026-03-06', '2026-03-08', '王秀兰', '测试'),
  (:B + 2, :U, :C, :B, 'ANNOUNCEMENT', 'ELECTION', 'SESSION_PRESIDIUM', '柳溪镇人大公告', 2026, 1, '柳溪镇第十九届人民代表大会第一次会议主席团公告', 'x',
   E'柳溪镇第十九届人民代表大会第一次会议于2026年3月6日选举王秀兰、马海龙为柳溪镇人民政府副镇长。', 'ADOPTED', '2026-03-06', NULL, NULL, '测试');
INSERT INTO minutes (unit_code, meeting_id, drafted, body, status, recorded_by)
  VALUES (:U, :B + 5, 'x', E'一、会议研究交办4件代表建议，赞成8票，通过。\n二、会议听取了安全生产工作情况的报告。', 'DRAFT', '测试');
INSERT INTO obligation (unit_code, kind, title, owner, counted_from, due_on, basis, meeting_id, status, recorded_by)
  VALUES (:U, 'TASK', '交办4件代表建议', '镇人大办公室', '2026-04-20', '2026-04-27', '主席团会议', :B + 5, 'OPEN', '测试');
