UPDATE person SET name = '陈桂兰', phone = '13800138000' WHERE id = :B + 1;
UPDATE person SET name = '李强', phone = '13900139000' WHERE id = :B + 2;
UPDATE person SET name = '王芳' WHERE id = :B + 3;
UPDATE deputy_mandate SET card_no = 'A' || (id - :B) WHERE id BETWEEN :B + 1 AND :B + 20;
INSERT INTO congress_session (id, unit_code, congress_id, session_no, kind, opened_on, closed_on)
  VALUES (:B, :U, :C, 1, 'REGULAR', '2026-03-05', '2026-03-06');
INSERT INTO agency (id, unit_code, name, kind, phone) VALUES (:B + 1, :U, '镇交通管理站', 'INSTITUTION', '0999-5550101'),
  (:B + 2, :U, '镇财政所', 'INSTITUTION', NULL), (:B + 3, :U, '镇水利站', 'INSTITUTION', NULL), (:B + 4, :U, '镇中心小学', 'INSTITUTION', NULL);
INSERT INTO suggestion (id, unit_code, congress_id, session_id, in_session, serial_no, title, facts, proposal, category, source, disclosure,
    suggested_agency, status, submitted_on, registered_at, registered_by, accepted_on, handed_over_on, lead_agency_id, reply_due_on,
    first_replied_on, first_reply_due_on, replied_on, reply_round, result_class, satisfaction, concluded_on, conclusion, merged_into_id,
    key_since, urged, promised_on) VALUES
  (:B + 1, :U, :C, :B, true, 7, '关于抢修柳溪至石坪公路塌陷路段的建议',
   E'柳溪至石坪公路全长六点二公里，是沿线三个村近四千名村民出行的唯一通道。今年二月连续降雨后，石坪段两处路基塌陷，路面最窄处不足三米。\n校车被迫绕行六公里，救护车、消防车无法通过。村民多次自行填补，雨后又被冲毁。',
   E'一、汛期前完成两处塌陷路基的抢修，先行设置警示标志和限高设施。\n二、将该路段列入镇级公路日常养护计划，明确养护责任人。\n三、抢修期间与学校、卫生院衔接，公布绕行路线。',
   'TRANSPORT', 'PAPER', 'FULL', '镇交通管理站', 'TRACKING', '2026-03-05', now(), '测试', '2026-03-06', '2026-03-30', :B + 1, '2026-08-05',
   '2026-06-20', '2026-06-30', '2026-08-01', 2, 'B', 'BASICALLY_SATISFIED', NULL, NULL, NULL, '2026-04-20', 2, '2026-12-31'),
  (:B + 2, :U, :C, :B, true, 8, '关于增加镇区公共停车位的建议', '镇区停车难。', '利用闲置地块增设停车位。', 'OTHER', 'PAPER', 'NONE', NULL, 'ACCEPTED',
   '2026-03-06', now(), '测试', '2026-03-06', NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL),
  (:B + 3, :U, :C, :B, false, 1, '关于疏浚柳溪河河道的建议', '河道淤积。', '汛前清淤。', 'WATER', 'DEPUTY', 'TITLE', NULL, 'HANDED_OVER', '2026-10-08', now(),
   '测试', '2026-10-10', '2026-10-20', :B + 3, '2027-01-20', NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL),
  (:B + 4, :U, :C, :B, false, 2, '关于清理柳溪河漂浮垃圾的建议', '河面垃圾多。', '定期打捞。', 'ENVIRONMENT', 'DEPUTY', 'FULL', NULL, 'HANDED_OVER', '2026-10-09', now(),
   '测试', '2026-10-10', '2026-10-20', :B + 3, '2027-01-20', NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, :B + 3, NULL, 0, NULL),
  (:B + 5, :U, :C, :B, true, 9, '关于改善镇中心小学饮水条件的建议', '净水设备老化。', '更换设备。', 'EDUCATION', 'PAPER', 'FULL', NULL, 'CONCLUDED', '2026-03-06', now(),
   '测试', '2026-03-06', '2026-03-30', :B + 4, '2026-06-30', '2026-05-20', '2026-06-30', '2026-05-20', 1, 'A', 'SATISFIED', '2026-06-15', 'PUBLISHED', NULL, NULL, 0, NULL);
INSERT INTO suggestion_signer (unit_code, suggestion_id, mandate_id, position, confirmed_on) VALUES (:U, :B + 1, :B + 1, 0, '2026-03-05'),
  (:U, :B + 1, :B + 2, 1, '2026-03-05'), (:U, :B + 1, :B + 3, 2, NULL), (:U, :B + 2, :B + 2, 0, '2026-03-06'), (:U, :B + 3, :B + 3, 0, '2026-10-08'),
  (:U, :B + 4, :B + 4, 0, '2026-10-09'), (:U, :B + 5, :B + 5, 0, '2026-03-06');
INSERT INTO suggestion (id, unit_code, congress_id, session_id, in_session, title, facts, proposal, category, source, disclosure, status, submitted_on,
    registered_at, registered_by)
  VALUES (:B + 6, :U, :C, NULL, false, '关于统筹推进柳溪镇石坪、河湾、红塘三村人居环境整治和生活污水处理设施建设、运行和维护经费保障的建议',
   repeat('三个村沿河而居，生活污水直排河道，夏季异味明显，群众多次反映。已建的两处处理设施因没有运行经费而停用，设备锈蚀。' || E'\n', 25),
   repeat('建议把运行维护经费列入镇级预算，明确管护单位和责任人，按季度公开水质检测结果。' || E'\n', 15), 'ENVIRONMENT', 'DEPUTY', 'FULL', 'SUBMITTED', '2025-11-01', now(), '测试');
INSERT INTO suggestion_signer (unit_code, suggestion_id, mandate_id, position, confirmed_on)
  SELECT :U, :B + 6, :B + i, i - 6, date '2025-11-01' FROM generate_series(6, 18) i;
INSERT INTO hand_over (id, unit_code, suggestion_id, agency_id, role, handed_over_on, start_on, counted_from, months, latest_months, due_on,
    basis, send_back_until, rules, meeting, decided_on, accepted_on, handler, ended_on, end_note, opinion_due_on) VALUES
  (:B + 1, :U, :B + 1, :B + 3, 'LEAD', '2026-03-20', '2026-03-20', 'HANDOVER', 3, 6, '2026-06-20', '代表法第五十一条', '2026-04-03', '{}', '主席团第一次会议', '2026-03-18',
   NULL, NULL, '2026-03-30', '改办', NULL),
  (:B + 2, :U, :B + 1, :B + 1, 'LEAD', '2026-03-30', '2026-03-30', 'HANDOVER', 3, 6, '2026-06-30', '代表法第五十一条', '2026-04-14', '{}', '主席团第二次会议', '2026-03-28',
   '2026-04-01', '刘志强', NULL, NULL, NULL),
  (:B + 3, :U, :B + 1, :B + 2, 'CO', '2026-03-30', '2026-03-30', 'HANDOVER', 3, 6, '2026-06-30', '代表法第五十一条', '2026-04-14', '{}', '主席团第二次会议', '2026-03-28',
   '2026-04-01', '周敏', NULL, NULL, '2026-04-29'),
  (:B + 4, :U, :B + 3, :B + 3, 'LEAD', '2026-10-20', '2026-10-20', 'HANDOVER', 3, 6, '2027-01-20', '代表法第五十一条', '2026-11-03', '{}', '主席团第三次会议', '2026-10-18',
   NULL, NULL, NULL, NULL, NULL),
  (:B + 5, :U, :B + 4, :B + 3, 'LEAD', '2026-10-20', '2026-10-20', 'HANDOVER', 3, 6, '2027-01-20', '代表法第五十一条', '2026-11-03', '{}', '主席团第三次会议', '2026-10-18',
   NULL, NULL, NULL, NULL, NULL),
  (:B + 6, :U, :B + 5, :B + 4, 'LEAD', '2026-03-30', '2026-03-30', 'HANDOVER', 3, 6, '2026-06-30', '代表法第五十一条', '2026-04-14', '{}', '主席团第二次会议', '2026-03-28',
   '2026-04-01', '赵老师', NULL, NULL, NULL);
INSERT INTO send_back (unit_code, suggestion_id, hand_over_id, requested_on, reason, proposed_agency, decided_on, granted, decision_note)
  VALUES (:U, :B + 1, :B + 1, '2026-03-25', '公路养护不属水利站职责，三定方案明确由交通管理站负责。', '镇交通管理站', '2026-03-30', true, '改由镇交通管理站主办');
INSERT INTO contact_log (unit_code, suggestion_id, agency_id, contacted_on, mode, content) VALUES
  (:U, :B + 1, :B + 1, '2026-04-08', 'VISIT', '与代表到塌陷现场察看，代表要求先保证校车通行'),
  (:U, :B + 1, :B + 1, '2026-06-02', 'PHONE', '告知抢修进度，代表希望加宽路面');
INSERT INTO co_opinion (unit_code, suggestion_id, hand_over_id, given_on, document_no, signatory, body, source) VALUES
  (:U, :B + 1, :B + 3, '2026-04-20', '柳财函〔2026〕5号', '李所长', E'抢修所需资金十八万元已从2026年道路养护经费中安排。\n请主办单位按程序申请拨付。', 'AGENCY');
INSERT INTO reply (id, unit_code, suggestion_id, agency_id, round, replied_on, due_on, result_class, document_no, signatory, body, contact_name,
    contact_phone, source) VALUES
  (:B + 1, :U, :B + 1, :B + 1, 1, '2026-06-20', '2026-06-30', 'A', '柳交建复〔2026〕3号', '王站长', '两处塌陷路基已经修复，恢复通行。', '刘志强', '0999-5550101', 'AGENCY'),
  (:B + 2, :U, :B + 1, :B + 1, 2, '2026-08-01', '2026-08-05', 'B', '柳交建复〔2026〕9号', '王站长',
   E'您再次提出的意见收悉，我站于七月二十日会同石坪村到现场复查。\n一、关于路面破损。修复路段有三处沉降，已经返工。\n二、关于路面加宽。经测算需资金六十万元，已列入年度计划。',
   '刘志强', '0999-5550101', 'AGENCY'),
  (:B + 3, :U, :B + 5, :B + 4, 1, '2026-05-20', '2026-06-30', 'A', NULL, '马校长',
   '杨敏代表：您提出的《关于改善镇中心小学饮水条件的建议》收悉，现答复如下：' || E'\n' || repeat('学校对全部净水设备逐台检查，更换了滤芯老化、出水量不足的设备，并建立了每周巡查、每月检测、每学期公示的制度。', 30)
   || E'\n净水设备已经更换。', NULL, NULL, 'TRANSCRIBED');
INSERT INTO evaluation (unit_code, suggestion_id, reply_id, evaluated_on, attitude, result, reason, source, mandate_id, decisive) VALUES
  (:U, :B + 1, :B + 1, '2026-07-01', 'SATISFIED', 'DISSATISFIED', '修复路段仍有破损，要求返工并加宽路面。', 'DEPUTY', :B + 1, true),
  (:U, :B + 1, :B + 2, '2026-08-10', 'SATISFIED', 'BASICALLY_SATISFIED', NULL, 'DEPUTY', :B + 1, true),
  (:U, :B + 5, :B + 3, '2026-06-01', 'SATISFIED', 'SATISFIED', NULL, 'DEPUTY', :B + 5, true);
INSERT INTO rehandling (unit_code, suggestion_id, reply_id, required_on, months, due_on, basis)
  VALUES (:U, :B + 1, :B + 1, '2026-07-05', 1, '2026-08-05', '本省条例');
INSERT INTO commitment (id, unit_code, suggestion_id, reply_id, agency_id, content, first_promised_on, promised_on, status)
  VALUES (:B + 1, :U, :B + 1, :B + 2, :B + 1, '石坪段路面加宽到五米。', '2026-10-31', '2026-12-31', 'OPEN');
INSERT INTO commitment_progress (unit_code, suggestion_id, commitment_id, reported_on, content, postponed_to, recorded_at, recorded_by)
  VALUES (:U, :B + 1, :B + 1, '2026-10-25', '征地未完成', '2026-12-31', now(), '测试');
INSERT INTO key_supervision (unit_code, suggestion_id, decided_on, meeting, supervisor) VALUES (:U, :B + 1, '2026-04-20', '主席团第三次会议', '王秀兰');
INSERT INTO inspection (unit_code, suggestion_id, inspected_on, inspectors, findings, requirement, due_on)
  VALUES (:U, :B + 1, '2026-05-06', '王秀兰、李建国', '一处路基已经修复，另一处尚未开工。', E'一、五月底前全部完工。\n二、完工后报主席团。', '2026-05-31');
INSERT INTO urging_letter (unit_code, suggestion_id, agency_id, step, sent_on, due_on, answer_until, addressee, content, signatory) VALUES
  (:U, :B + 1, :B + 1, 1, '2026-06-18', '2026-06-30', '2026-06-25', '镇交通管理站', '请抓紧办理，主动与代表联系。', '王秀兰'),
  (:U, :B + 1, :B + 1, 2, '2026-08-06', '2026-08-05', '2026-08-12', '镇交通管理站王站长', '本件重新办理已经逾期，请单位负责人亲自办理', '王秀兰');
INSERT INTO bill_deadline (unit_code, course_id, until_on, decided_by, recorded_by) VALUES (:U, :B, '2026-03-05', '主席团第一次会议', '测试');
INSERT INTO bill (id, unit_code, congress_id, course_id, serial_no, proposer, subject, grounds, plan, status, drafted_on, submitted_on, committee_opinion,
    decided_on, decided_by, item_id, vote_line_id, voted_on, registered_at, registered_by) VALUES
  (:B + 1, :U, :C, :B, 1, 'DEPUTIES', '关于将柳溪河综合治理列入年度工作的议案', E'柳溪河沿线五个村庄常年受涝，近三年受淹农田八百亩。\n群众反映强烈，多名代表连续提出建议。',
   E'一、编制柳溪河综合治理规划。\n二、分两年清淤护岸四公里，所需资金列入预算。', 'VOTED_PASSED', '2026-03-01', '2026-03-05', '建议列入会议议程', '2026-03-05', '主席团第一次会议',
   :B + 4, :B + 2, '2026-03-06', now(), '测试'),
  (:B + 2, :U, :C, :B, 2, 'DEPUTIES', '关于增设镇区路灯的议案', '镇区路灯少。', '增设路灯。', 'CONVERTED', '2026-03-01', '2026-03-05', NULL, '2026-03-05',
   '主席团第一次会议', NULL, NULL, NULL, now(), '测试');
UPDATE bill SET decision_reason = '属于政府日常工作' WHERE id = :B + 2;
INSERT INTO bill_signer (unit_code, bill_id, mandate_id, position, signed_on)
  SELECT :U, b, :B + i, i - 1, date '2026-03-04' FROM generate_series(1, 5) i, unnest(ARRAY[:B + 1, :B + 2]) b;
INSERT INTO interpellation (id, unit_code, congress_id, course_id, serial_no, addressee, question, content, status, drafted_on, submitted_on, mode,
    decided_on, decided_by, registered_at, registered_by) VALUES
  (:B + 1, :U, :C, :B, 1, '柳溪镇人民政府', '关于农村饮水工程停工的质询', E'农村饮水工程停工已半年，涉及石坪、河湾两个村。\n停工原因何在，何时恢复施工？', 'RE_ANSWER_REQUIRED', '2026-03-05',
   '2026-03-05', 'ORAL_PLENARY', '2026-03-05', '主席团第一次会议', now(), '测试');
INSERT INTO interpellation_signer (unit_code, interpellation_id, mandate_id, position, signed_on)
  SELECT :U, :B + 1, :B + i, i - 1, date '2026-03-05' FROM generate_series(8, 17) i;
UPDATE interpellation_signer SET position = position - 7 WHERE interpellation_id = :B + 1;
INSERT INTO interpellation_answer (unit_code, interpellation_id, round, answered_on, mode, answered_by, capacity, content, asked_on, satisfied, dissatisfied) VALUES
  (:U, :B + 1, 1, '2026-03-05', 'ORAL_PLENARY', '赵强', 'HEAD', '因资金未到位停工。', '2026-03-05', 4, 6),
  (:U, :B + 1, 2, '2026-03-06', 'ORAL_PLENARY', '赵强', 'HEAD', '资金已经落实，四月一日恢复施工，六月底通水。', '2026-03-06', 9, 1);
