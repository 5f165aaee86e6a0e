-- Counts per township, year of submission and what a list can be narrowed to, kept by a trigger, so that the overview
-- of a county and the numbers above a list cost the same with a thousand suggestions and with a hundred thousand. What depends on today (overdue, due soon) is counted from
-- the index of open deadlines instead. A test compares the tally with a recount.
CREATE TABLE suggestion_tally (
  unit_code integer NOT NULL,
  year integer NOT NULL,
  category text NOT NULL,
  in_session boolean NOT NULL,
  total integer NOT NULL DEFAULT 0,
  submitted integer NOT NULL DEFAULT 0,
  accepted integer NOT NULL DEFAULT 0,
  handling integer NOT NULL DEFAULT 0,
  replied integer NOT NULL DEFAULT 0,
  evaluated integer NOT NULL DEFAULT 0,
  concluded integer NOT NULL DEFAULT 0,
  closed_otherwise integer NOT NULL DEFAULT 0,
  handed_over_ever integer NOT NULL DEFAULT 0,
  replied_ever integer NOT NULL DEFAULT 0,
  replied_in_time integer NOT NULL DEFAULT 0,
  satisfied integer NOT NULL DEFAULT 0,
  basically_satisfied integer NOT NULL DEFAULT 0,
  dissatisfied integer NOT NULL DEFAULT 0,
  PRIMARY KEY (unit_code, year, category, in_session)
) WITH (fillfactor = 50);
COMMENT ON TABLE suggestion_tally IS 'Derived: suggestions counted by state; written by the trigger only';
REVOKE INSERT, UPDATE, DELETE ON suggestion_tally FROM ${app_role};
ALTER TABLE suggestion_tally ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope_read ON suggestion_tally FOR SELECT USING (
  unit_code BETWEEN scope_read_from() AND scope_read_to() AND (SELECT scope_agency()) IS NULL);

CREATE FUNCTION suggestion_count() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  r suggestion;
  sign integer;
BEGIN
  IF TG_OP = 'UPDATE' AND (OLD.status, OLD.handed_over_on, OLD.first_replied_on, OLD.first_reply_due_on, OLD.satisfaction,
        OLD.submitted_on, OLD.category, OLD.in_session)
      IS NOT DISTINCT FROM (NEW.status, NEW.handed_over_on, NEW.first_replied_on, NEW.first_reply_due_on, NEW.satisfaction,
        NEW.submitted_on, NEW.category, NEW.in_session) THEN
    RETURN NULL;
  END IF;
  FOREACH sign IN ARRAY ARRAY[-1, 1] LOOP
    CONTINUE WHEN (sign = -1 AND TG_OP = 'INSERT') OR (sign = 1 AND TG_OP = 'DELETE');
    IF sign = -1 THEN r := OLD; ELSE r := NEW; END IF;
    INSERT INTO suggestion_tally AS t VALUES (
      r.unit_code, extract(year FROM r.submitted_on)::integer, r.category, r.in_session,
      sign * (r.status <> 'DRAFT')::integer,
      sign * (r.status IN ('SUBMITTED', 'RETURNED_TO_DEPUTY'))::integer,
      sign * (r.status = 'ACCEPTED')::integer,
      sign * (r.status IN ('HANDED_OVER', 'SEND_BACK_REQUESTED', 'HANDLING', 'REHANDLING'))::integer,
      sign * (r.status = 'REPLIED')::integer,
      sign * (r.status = 'EVALUATED')::integer,
      sign * (r.status = 'CONCLUDED')::integer,
      sign * (r.status IN ('NOT_ACCEPTED', 'WITHDRAWN'))::integer,
      sign * (r.handed_over_on IS NOT NULL AND r.status <> 'WITHDRAWN')::integer,
      sign * (r.first_replied_on IS NOT NULL AND r.status <> 'WITHDRAWN')::integer,
      sign * coalesce(r.first_replied_on <= r.first_reply_due_on AND r.status <> 'WITHDRAWN', false)::integer,
      sign * coalesce(r.satisfaction = 'SATISFIED', false)::integer,
      sign * coalesce(r.satisfaction = 'BASICALLY_SATISFIED', false)::integer,
      sign * coalesce(r.satisfaction = 'DISSATISFIED', false)::integer)
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
      dissatisfied = t.dissatisfied + excluded.dissatisfied;
  END LOOP;
  RETURN NULL;
END $$;
CREATE TRIGGER suggestion_count AFTER INSERT OR UPDATE OR DELETE ON suggestion
  FOR EACH ROW EXECUTE FUNCTION suggestion_count();
