-- What the statistics of suggestions count: whether it was handed over in time, spoken about face to face, handled again,
-- what came of a promise; all of it in the tally, so that a county's numbers stay cheap.

ALTER TABLE suggestion
  ADD COLUMN first_handed_over_on date,
  ADD COLUMN hand_over_due_on date,
  ADD COLUMN faced boolean NOT NULL DEFAULT false,
  ADD COLUMN rehandled boolean NOT NULL DEFAULT false,
  ADD COLUMN promise text CHECK (promise IN ('OPEN', 'KEPT', 'GIVEN_UP'));
COMMENT ON COLUMN suggestion.first_handed_over_on IS 'Day it was handed over for the first time; a later agency does not move it';
COMMENT ON COLUMN suggestion.hand_over_due_on IS 'Until when it should have been handed over: the close of the session, or the working days of the jurisdiction';
COMMENT ON COLUMN suggestion.faced IS 'Derived: an agency met the deputy face to face; written by a trigger';
COMMENT ON COLUMN suggestion.rehandled IS 'Derived: the presidium had it handled again; written by a trigger';
COMMENT ON COLUMN suggestion.promise IS 'Derived: what came of the latest promise; written by a trigger';

UPDATE suggestion s SET first_handed_over_on = h.first_on,
    hand_over_due_on = CASE WHEN s.in_session THEN coalesce(
      (SELECT closed_on FROM congress_session c WHERE c.id = s.session_id), h.first_on) END
  FROM (SELECT suggestion_id, min(handed_over_on) AS first_on FROM hand_over GROUP BY suggestion_id) h WHERE h.suggestion_id = s.id;
UPDATE suggestion s SET
  faced = EXISTS (SELECT FROM contact_log c WHERE c.suggestion_id = s.id AND c.mode IN ('VISIT', 'MEETING')),
  rehandled = EXISTS (SELECT FROM rehandling r WHERE r.suggestion_id = s.id),
  promise = (SELECT c.status FROM commitment c WHERE c.suggestion_id = s.id ORDER BY c.reply_id DESC LIMIT 1);

CREATE FUNCTION suggestion_faced() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE suggestion SET faced = true WHERE id = NEW.suggestion_id AND NOT faced;
  RETURN NULL;
END $$;
CREATE TRIGGER suggestion_faced AFTER INSERT ON contact_log
  FOR EACH ROW WHEN (NEW.mode IN ('VISIT', 'MEETING')) EXECUTE FUNCTION suggestion_faced();

CREATE FUNCTION suggestion_rehandled() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE suggestion SET rehandled = true WHERE id = NEW.suggestion_id AND NOT rehandled;
  RETURN NULL;
END $$;
CREATE TRIGGER suggestion_rehandled AFTER INSERT ON rehandling
  FOR EACH ROW EXECUTE FUNCTION suggestion_rehandled();

CREATE FUNCTION suggestion_promise() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE suggestion s SET promise = latest.status
    FROM (SELECT status FROM commitment WHERE suggestion_id = NEW.suggestion_id ORDER BY reply_id DESC LIMIT 1) latest
    WHERE s.id = NEW.suggestion_id AND s.promise IS DISTINCT FROM latest.status;
  RETURN NULL;
END $$;
CREATE TRIGGER suggestion_promise AFTER INSERT OR UPDATE OF status ON commitment
  FOR EACH ROW EXECUTE FUNCTION suggestion_promise();

-- A session with the time until the next one, and one deputy's suggestions.
CREATE INDEX suggestion_by_session ON suggestion (session_id, in_session);

ALTER TABLE suggestion_tally
  ADD COLUMN tracking integer NOT NULL DEFAULT 0,
  ADD COLUMN from_bill integer NOT NULL DEFAULT 0,
  ADD COLUMN hand_over_judged integer NOT NULL DEFAULT 0,
  ADD COLUMN handed_over_in_time integer NOT NULL DEFAULT 0,
  ADD COLUMN faced integer NOT NULL DEFAULT 0,
  ADD COLUMN class_a integer NOT NULL DEFAULT 0,
  ADD COLUMN class_b integer NOT NULL DEFAULT 0,
  ADD COLUMN class_c integer NOT NULL DEFAULT 0,
  ADD COLUMN class_d integer NOT NULL DEFAULT 0,
  ADD COLUMN solved integer NOT NULL DEFAULT 0,
  ADD COLUMN rehandled integer NOT NULL DEFAULT 0,
  ADD COLUMN evaluated_again integer NOT NULL DEFAULT 0,
  ADD COLUMN satisfied_again integer NOT NULL DEFAULT 0,
  ADD COLUMN promised integer NOT NULL DEFAULT 0,
  ADD COLUMN promise_kept integer NOT NULL DEFAULT 0,
  ADD COLUMN key_supervised integer NOT NULL DEFAULT 0,
  ADD COLUMN key_satisfied integer NOT NULL DEFAULT 0;

-- What one suggestion adds to each number: 1 or 0. The only place where the tally's columns are defined.
CREATE FUNCTION suggestion_marks(r suggestion) RETURNS suggestion_tally LANGUAGE plpgsql IMMUTABLE SET search_path = public, pg_temp AS $$
DECLARE
  m suggestion_tally;
  replied boolean := r.first_replied_on IS NOT NULL AND r.status <> 'WITHDRAWN';
  content boolean := r.satisfaction IN ('SATISFIED', 'BASICALLY_SATISFIED');
  again boolean := r.rehandled AND r.satisfaction IS NOT NULL AND r.status NOT IN ('REHANDLING', 'WITHDRAWN');
BEGIN
  m.unit_code := r.unit_code;
  m.year := extract(year FROM r.submitted_on);
  m.category := r.category;
  m.in_session := r.in_session;
  m.total := ((r.status <> 'DRAFT') IS TRUE)::integer;
  m.submitted := ((r.status IN ('SUBMITTED', 'RETURNED_TO_DEPUTY')) IS TRUE)::integer;
  m.accepted := ((r.status = 'ACCEPTED') IS TRUE)::integer;
  m.handling := ((r.status IN ('HANDED_OVER', 'SEND_BACK_REQUESTED', 'HANDLING', 'REHANDLING')) IS TRUE)::integer;
  m.replied := ((r.status = 'REPLIED') IS TRUE)::integer;
  m.evaluated := ((r.status = 'EVALUATED') IS TRUE)::integer;
  m.concluded := ((r.status = 'CONCLUDED') IS TRUE)::integer;
  m.closed_otherwise := ((r.status IN ('NOT_ACCEPTED', 'WITHDRAWN')) IS TRUE)::integer;
  m.handed_over_ever := ((r.handed_over_on IS NOT NULL AND r.status <> 'WITHDRAWN') IS TRUE)::integer;
  m.replied_ever := ((replied) IS TRUE)::integer;
  m.replied_in_time := ((replied AND r.first_replied_on <= r.first_reply_due_on) IS TRUE)::integer;
  m.satisfied := ((r.satisfaction = 'SATISFIED') IS TRUE)::integer;
  m.basically_satisfied := ((r.satisfaction = 'BASICALLY_SATISFIED') IS TRUE)::integer;
  m.dissatisfied := ((r.satisfaction = 'DISSATISFIED') IS TRUE)::integer;
  m.tracking := ((r.status = 'TRACKING') IS TRUE)::integer;
  m.from_bill := ((r.bill_id IS NOT NULL AND r.status <> 'DRAFT') IS TRUE)::integer;
  m.hand_over_judged := ((r.first_handed_over_on IS NOT NULL AND r.hand_over_due_on IS NOT NULL AND r.status <> 'WITHDRAWN') IS TRUE)::integer;
  m.handed_over_in_time := ((r.first_handed_over_on <= r.hand_over_due_on AND r.status <> 'WITHDRAWN') IS TRUE)::integer;
  m.faced := ((replied AND r.faced) IS TRUE)::integer;
  m.class_a := ((replied AND r.result_class = 'A') IS TRUE)::integer;
  m.class_b := ((replied AND r.result_class = 'B') IS TRUE)::integer;
  m.class_c := ((replied AND r.result_class = 'C') IS TRUE)::integer;
  m.class_d := ((replied AND r.result_class = 'D') IS TRUE)::integer;
  m.solved := ((replied AND (r.result_class = 'A' OR r.promise = 'KEPT')) IS TRUE)::integer;
  m.rehandled := ((r.rehandled AND r.status <> 'WITHDRAWN') IS TRUE)::integer;
  m.evaluated_again := ((again) IS TRUE)::integer;
  m.satisfied_again := ((again AND content) IS TRUE)::integer;
  m.promised := ((r.promise IS NOT NULL AND r.status <> 'WITHDRAWN') IS TRUE)::integer;
  m.promise_kept := ((r.promise = 'KEPT' AND r.status <> 'WITHDRAWN') IS TRUE)::integer;
  m.key_supervised := ((r.key_since IS NOT NULL AND r.status <> 'WITHDRAWN') IS TRUE)::integer;
  m.key_satisfied := ((r.key_since IS NOT NULL AND r.status <> 'WITHDRAWN' AND content) IS TRUE)::integer;
  RETURN m;
END $$;

CREATE OR REPLACE FUNCTION suggestion_count() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  before suggestion_tally;
  after suggestion_tally;
  m suggestion_tally;
  sign integer;
BEGIN
  IF TG_OP <> 'INSERT' THEN before := suggestion_marks(OLD); END IF;
  IF TG_OP <> 'DELETE' THEN after := suggestion_marks(NEW); END IF;
  IF TG_OP = 'UPDATE' AND before IS NOT DISTINCT FROM after THEN
    RETURN NULL;
  END IF;
  FOREACH sign IN ARRAY ARRAY[-1, 1] LOOP
    CONTINUE WHEN (sign = -1 AND TG_OP = 'INSERT') OR (sign = 1 AND TG_OP = 'DELETE');
    IF sign = -1 THEN m := before; ELSE m := after; END IF;
    INSERT INTO suggestion_tally AS t (unit_code, year, category, in_session,
      total, submitted, accepted, handling, replied, evaluated, concluded, closed_otherwise, handed_over_ever,
      replied_ever, replied_in_time, satisfied, basically_satisfied, dissatisfied, tracking, from_bill,
      hand_over_judged, handed_over_in_time, faced, class_a, class_b, class_c, class_d, solved, rehandled,
      evaluated_again, satisfied_again, promised, promise_kept, key_supervised, key_satisfied)
    VALUES (m.unit_code, m.year, m.category, m.in_session,
      sign * m.total, sign * m.submitted, sign * m.accepted, sign * m.handling, sign * m.replied, sign * m.evaluated,
      sign * m.concluded, sign * m.closed_otherwise, sign * m.handed_over_ever, sign * m.replied_ever,
      sign * m.replied_in_time, sign * m.satisfied, sign * m.basically_satisfied, sign * m.dissatisfied,
      sign * m.tracking, sign * m.from_bill, sign * m.hand_over_judged, sign * m.handed_over_in_time, sign * m.faced,
      sign * m.class_a, sign * m.class_b, sign * m.class_c, sign * m.class_d, sign * m.solved, sign * m.rehandled,
      sign * m.evaluated_again, sign * m.satisfied_again, sign * m.promised, sign * m.promise_kept,
      sign * m.key_supervised, sign * m.key_satisfied)
    ON CONFLICT (unit_code, year, category, in_session) DO UPDATE SET
      total = t.total + excluded.total,
      submitted = t.submitted + excluded.submitted,
      accepted = t.accepted + excluded.accepted,
      handling = t.handling + excluded.handling,
      replied = t.replied + excluded.replied,
      evaluated = t.evaluated + excluded.evaluated,
      concluded = t.concluded + excluded.concluded,
      closed_otherwise = t.closed_otherwise + excluded.closed_otherwise,
      handed_over_ever = t.handed_over_ever + excluded.handed_over_ever,
      replied_ever = t.replied_ever + excluded.replied_ever,
      replied_in_time = t.replied_in_time + excluded.replied_in_time,
      satisfied = t.satisfied + excluded.satisfied,
      basically_satisfied = t.basically_satisfied + excluded.basically_satisfied,
      dissatisfied = t.dissatisfied + excluded.dissatisfied,
      tracking = t.tracking + excluded.tracking,
      from_bill = t.from_bill + excluded.from_bill,
      hand_over_judged = t.hand_over_judged + excluded.hand_over_judged,
      handed_over_in_time = t.handed_over_in_time + excluded.handed_over_in_time,
      faced = t.faced + excluded.faced,
      class_a = t.class_a + excluded.class_a,
      class_b = t.class_b + excluded.class_b,
      class_c = t.class_c + excluded.class_c,
      class_d = t.class_d + excluded.class_d,
      solved = t.solved + excluded.solved,
      rehandled = t.rehandled + excluded.rehandled,
      evaluated_again = t.evaluated_again + excluded.evaluated_again,
      satisfied_again = t.satisfied_again + excluded.satisfied_again,
      promised = t.promised + excluded.promised,
      promise_kept = t.promise_kept + excluded.promise_kept,
      key_supervised = t.key_supervised + excluded.key_supervised,
      key_satisfied = t.key_satisfied + excluded.key_satisfied;
  END LOOP;
  RETURN NULL;
END $$;

-- What was counted so far, with the new columns.
DELETE FROM suggestion_tally;
INSERT INTO suggestion_tally (unit_code, year, category, in_session,
    total, submitted, accepted, handling, replied, evaluated, concluded, closed_otherwise, handed_over_ever,
    replied_ever, replied_in_time, satisfied, basically_satisfied, dissatisfied, tracking, from_bill, hand_over_judged,
    handed_over_in_time, faced, class_a, class_b, class_c, class_d, solved, rehandled, evaluated_again, satisfied_again,
    promised, promise_kept, key_supervised, key_satisfied)
  SELECT m.unit_code, m.year, m.category, m.in_session,
    sum(m.total), sum(m.submitted), sum(m.accepted), sum(m.handling), sum(m.replied), sum(m.evaluated),
    sum(m.concluded), sum(m.closed_otherwise), sum(m.handed_over_ever), sum(m.replied_ever), sum(m.replied_in_time),
    sum(m.satisfied), sum(m.basically_satisfied), sum(m.dissatisfied), sum(m.tracking), sum(m.from_bill),
    sum(m.hand_over_judged), sum(m.handed_over_in_time), sum(m.faced), sum(m.class_a), sum(m.class_b), sum(m.class_c),
    sum(m.class_d), sum(m.solved), sum(m.rehandled), sum(m.evaluated_again), sum(m.satisfied_again), sum(m.promised),
    sum(m.promise_kept), sum(m.key_supervised), sum(m.key_satisfied)
  FROM suggestion s CROSS JOIN LATERAL suggestion_marks(s) m GROUP BY m.unit_code, m.year, m.category, m.in_session;
