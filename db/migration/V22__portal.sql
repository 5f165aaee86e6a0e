-- Deputies on their phones: an account that belongs to a person, and policies that show and take from a deputy
-- nothing but what that person signed. Everything else of the township stays closed, tables of later migrations included.

CREATE FUNCTION scope_person() RETURNS bigint LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.person', true), '')::bigint $$;

-- ---- accounts ----

ALTER TABLE account
  ADD COLUMN person_id bigint,
  DROP CONSTRAINT account_role_check,
  ADD CONSTRAINT account_role_check CHECK (role IN ('CHAIR', 'VICE_CHAIR', 'CLERK', 'AGENCY', 'COUNTY', 'ADMIN', 'AUDITOR', 'DEPUTY')),
  ADD CONSTRAINT account_of_person CHECK ((role = 'DEPUTY') = (person_id IS NOT NULL)),
  ADD FOREIGN KEY (unit_code, person_id) REFERENCES person (unit_code, id);
COMMENT ON COLUMN account.person_id IS 'The deputy it belongs to; stays the same when the person is elected again';
CREATE UNIQUE INDEX account_of_person_once ON account (person_id) WHERE person_id IS NOT NULL;

-- Whose account it is never changes, whoever asks.
CREATE FUNCTION account_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.unit_code, NEW.role, NEW.agency_id, NEW.person_id) IS DISTINCT FROM (OLD.unit_code, OLD.role, OLD.agency_id, OLD.person_id) THEN
    RAISE EXCEPTION 'an account keeps its unit, role, agency and person' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER account_stays BEFORE UPDATE ON account FOR EACH ROW EXECUTE FUNCTION account_stays();

-- Deputies are invited by their township's office and by nobody else, account administrators included. Once a deputy has
-- chosen a password the office no longer touches the account, so that nobody of it evaluates in a deputy's name.
CREATE POLICY deputies_of_office_read ON account FOR SELECT USING (role = 'DEPUTY'
  AND unit_code BETWEEN scope_read_from() AND scope_read_to() AND scope_agency() IS NULL AND scope_person() IS NULL);
CREATE POLICY deputies_of_office_invite ON account FOR INSERT WITH CHECK (role = 'DEPUTY'
  AND unit_code BETWEEN scope_write_from() AND scope_write_to() AND scope_agency() IS NULL AND scope_person() IS NULL);
CREATE POLICY deputies_of_office_change ON account FOR UPDATE USING (role = 'DEPUTY' AND password_hash IS NULL
  AND unit_code BETWEEN scope_write_from() AND scope_write_to() AND scope_agency() IS NULL AND scope_person() IS NULL);
CREATE POLICY deputies_by_office_only ON account AS RESTRICTIVE FOR INSERT WITH CHECK (role <> 'DEPUTY'
  OR unit_code BETWEEN scope_write_from() AND scope_write_to());

-- A user name nobody has yet, also in units the asking office does not see.
CREATE FUNCTION free_username(wanted text) RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ SELECT wanted || coalesce(nullif(n, 1)::text, '') FROM generate_series(1, 9999) n
        WHERE NOT EXISTS (SELECT FROM account WHERE username = wanted || coalesce(nullif(n, 1)::text, '')) ORDER BY n LIMIT 1 $$;

-- ---- what a deputy reaches ----

-- The functions look past the policies (they run as the owner). Whoever is in office in none of the township's terms reaches nothing.
CREATE FUNCTION mandates_of_person(person bigint) RETURNS SETOF bigint
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ SELECT id FROM deputy_mandate WHERE person_id = person AND (scope_person() IS NULL OR person = scope_person())
        AND EXISTS (SELECT FROM deputy_mandate live WHERE live.person_id = person AND live.status IN ('ACTIVE', 'SUSPENDED', 'TERMINATION_REPORTED')) $$;
CREATE FUNCTION suggestions_of_person(person bigint) RETURNS SETOF bigint
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ SELECT suggestion_id FROM suggestion_signer WHERE mandate_id IN (SELECT mandates_of_person(person)) $$;

-- Filled in by the database itself from the writer's scope, so that a deputy's first row has an owner before it has signers.
ALTER TABLE suggestion ADD COLUMN author_id bigint DEFAULT scope_person(),
  ADD FOREIGN KEY (unit_code, author_id) REFERENCES person (unit_code, id);
COMMENT ON COLUMN suggestion.author_id IS 'The deputy who wrote it on line; empty where the office entered it';
CREATE INDEX suggestion_by_author ON suggestion (author_id) WHERE author_id IS NOT NULL;
CREATE FUNCTION suggestions_written_by(person bigint) RETURNS SETOF bigint
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ SELECT id FROM suggestion WHERE author_id = person AND accepted_on IS NULL
          AND EXISTS (SELECT mandates_of_person(person)) $$;
CREATE FUNCTION agencies_of_person(person bigint) RETURNS SETOF bigint
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ SELECT agency_id FROM hand_over WHERE suggestion_id IN (SELECT suggestions_of_person(person)) $$;

-- Names of deputies without the rest of their records: of those in office, to be asked to join, and of those who signed,
-- with the state of the mandate the person holds now.
CREATE FUNCTION fellow_deputies() RETURNS TABLE (mandate_id bigint, name text, district text, status text, pinyin text, on_line boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ SELECT m.id, p.name, d.name, m.status, p.pinyin, EXISTS (SELECT FROM account a
          WHERE a.person_id = p.id AND a.password_hash IS NOT NULL AND a.disabled_at IS NULL)
        FROM deputy_mandate m JOIN person p ON p.id = m.person_id JOIN electoral_district d ON d.id = m.district_id
        WHERE m.status IN ('ACTIVE', 'SUSPENDED', 'TERMINATION_REPORTED') AND m.congress_id IN (SELECT own.congress_id
          FROM deputy_mandate own WHERE own.person_id = scope_person()
            AND own.status IN ('ACTIVE', 'SUSPENDED', 'TERMINATION_REPORTED')) $$;
CREATE FUNCTION signers_beside_me() RETURNS TABLE (suggestion_id bigint, mandate_id bigint, "position" integer, name text,
    district text, status text, confirmed_on date, mine boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ SELECT g.suggestion_id, m.id, g.position, p.name, d.name, coalesce((SELECT live.status FROM deputy_mandate live
          WHERE live.person_id = m.person_id AND live.status IN ('ACTIVE', 'SUSPENDED', 'TERMINATION_REPORTED')
          ORDER BY live.elected_on DESC LIMIT 1), m.status), g.confirmed_on, m.person_id = scope_person()
        FROM suggestion_signer g JOIN deputy_mandate m ON m.id = g.mandate_id
        JOIN person p ON p.id = m.person_id JOIN electoral_district d ON d.id = m.district_id
        WHERE g.suggestion_id IN (SELECT suggestions_of_person(scope_person())) $$;

-- As in V9, but for the office alone.
CREATE OR REPLACE FUNCTION deputy_elsewhere(number text, unit integer) RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT t.name FROM person p JOIN deputy_mandate m ON m.person_id = p.id JOIN territory t ON t.unit_code = p.unit_code
  WHERE p.id_number = number AND p.unit_code <> unit AND unit BETWEEN scope_write_from() AND scope_write_to()
    AND scope_person() IS NULL AND scope_agency() IS NULL
    AND m.ended_on IS NULL AND m.status NOT IN ('TERMINATED', 'INVALID', 'EXPIRED')
  ORDER BY m.id LIMIT 1 $$;

-- A business table as a deputy finds it: closed.
CREATE FUNCTION close_to_deputy(target regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('CREATE POLICY deputy_reaches_nothing ON %s AS RESTRICTIVE FOR ALL USING ((SELECT scope_person()) IS NULL)', target);
END $$;

-- Opens it as far as the conditions say; what is not named stays closed.
CREATE FUNCTION open_to_deputy(target regclass, reads text, inserts text DEFAULT 'false', changes text DEFAULT 'false',
    deletes text DEFAULT 'false') RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  rule text := 'CREATE POLICY %s ON %s AS RESTRICTIVE FOR %s ((SELECT scope_person()) IS NULL OR (%s))';
BEGIN
  EXECUTE format('DROP POLICY deputy_reaches_nothing ON %s', target);
  EXECUTE format(rule, 'deputy_reads', target, 'SELECT USING', reads);
  EXECUTE format(rule, 'deputy_inserts', target, 'INSERT WITH CHECK', inserts);
  EXECUTE format(rule, 'deputy_changes', target, 'UPDATE USING', changes);
  EXECUTE format(rule, 'deputy_deletes', target, 'DELETE USING', deletes);
END $$;

-- As in V1, and closed to deputies.
CREATE OR REPLACE FUNCTION protect_business(target regclass, agency_sees text, VARIADIC hidden text[] DEFAULT '{}')
  RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', target);
  EXECUTE format('CREATE POLICY scope_read ON %s FOR SELECT USING (unit_code BETWEEN scope_read_from() AND scope_read_to())', target);
  EXECUTE format('CREATE POLICY scope_insert ON %s FOR INSERT WITH CHECK (unit_code BETWEEN scope_write_from() AND scope_write_to())', target);
  EXECUTE format('CREATE POLICY scope_update ON %s FOR UPDATE USING (unit_code BETWEEN scope_write_from() AND scope_write_to())'
    || ' WITH CHECK (unit_code BETWEEN scope_write_from() AND scope_write_to())', target);
  EXECUTE format('CREATE POLICY scope_delete ON %s FOR DELETE USING (unit_code BETWEEN scope_write_from() AND scope_write_to())', target);
  EXECUTE format('CREATE POLICY agency_only_its_own ON %s AS RESTRICTIVE FOR ALL'
    || ' USING ((SELECT scope_agency()) IS NULL OR %s)', target, agency_sees);
  PERFORM close_to_deputy(target);
  PERFORM audit(target, 'business', VARIADIC hidden);
END $$;

-- Every business table there is so far; those with policies of their own making as well.
SELECT close_to_deputy(c.oid::regclass) FROM pg_class c
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND c.relrowsecurity
    AND (EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'agency_only_its_own')
      OR c.relname = 'suggestion_tally');

-- What everybody in the township may know: its terms, sessions and districts.
SELECT open_to_deputy(t, 'true') FROM unnest(ARRAY['congress', 'congress_session', 'electoral_district']::regclass[]) t;

SELECT open_to_deputy('person', 'id = scope_person()');
SELECT open_to_deputy('deputy_mandate', 'id IN (SELECT mandates_of_person(scope_person()))');
SELECT open_to_deputy('agency', 'id IN (SELECT agencies_of_person(scope_person()))');

SELECT open_to_deputy('suggestion',
  'id IN (SELECT suggestions_of_person(scope_person()))',
  $$author_id = scope_person() AND source = 'DEPUTY' AND status IN ('DRAFT', 'SUBMITTED') AND accepted_on IS NULL$$,
  'id IN (SELECT suggestions_of_person(scope_person()))');
SELECT open_to_deputy('suggestion_signer',
  'suggestion_id IN (SELECT suggestions_of_person(scope_person()))',
  $$suggestion_id IN (SELECT suggestions_written_by(scope_person()))
    AND (position > 0 OR mandate_id IN (SELECT mandates_of_person(scope_person())))$$,
  'suggestion_id IN (SELECT suggestions_of_person(scope_person()))',
  $$suggestion_id IN (SELECT suggestions_written_by(scope_person())) OR (position > 0 AND mandate_id IN (SELECT mandates_of_person(scope_person())))$$);

-- Read where one signed; written by what a deputy does: the timeline, the verdict, the receipt.
SELECT open_to_deputy(t, 'suggestion_id IN (SELECT suggestions_of_person(scope_person()))')
  FROM unnest(ARRAY['attachment', 'contact_log', 'reply', 'rehandling', 'commitment_progress']::regclass[]) t;
SELECT open_to_deputy('suggestion_event', 'suggestion_id IN (SELECT suggestions_of_person(scope_person()))',
  'suggestion_id IN (SELECT suggestions_of_person(scope_person())) OR suggestion_id IN (SELECT suggestions_written_by(scope_person()))');
SELECT open_to_deputy(t, 'suggestion_id IN (SELECT suggestions_of_person(scope_person()))',
  'suggestion_id IN (SELECT suggestions_of_person(scope_person())) AND mandate_id IN (SELECT mandates_of_person(scope_person()))')
  FROM unnest(ARRAY['evaluation', 'reply_delivery']::regclass[]) t;
-- A withdrawal ends what runs; a verdict on the second reply settles the promise.
SELECT open_to_deputy(t, 'suggestion_id IN (SELECT suggestions_of_person(scope_person()))', 'false',
  'suggestion_id IN (SELECT suggestions_of_person(scope_person()))')
  FROM unnest(ARRAY['hand_over', 'extension', 'send_back', 'commitment']::regclass[]) t;

-- A draft is its writers' until it is put forward; jobs of the system see it too.
CREATE POLICY draft_is_private ON suggestion AS RESTRICTIVE FOR SELECT
  USING (status <> 'DRAFT' OR (SELECT scope_person()) IS NOT NULL OR (SELECT scope_actor()) IS NULL);
