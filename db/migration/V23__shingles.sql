-- Words of suggestions as two-character shingles: similar earlier suggestions while one is typed, and the search of the
-- list. PostgreSQL does not use an index of words below a row-level policy (its operators are not leakproof); therefore the
-- shingles stand in a table that the application cannot read, and functions of the owner answer for the scope of who asks.

-- One token: the township's code in the upper half, two characters in the lower. Full and half width, capitals,
-- spaces and punctuation make no difference.
CREATE FUNCTION shingles(unit integer, typed text) RETURNS bigint[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$
    SELECT coalesce(array_agg(DISTINCT token), '{}') FROM (
      SELECT (unit::bigint << 32) | ((ascii(c) & 65535)::bigint << 16) | (ascii(lead(c) OVER (ORDER BY n)) & 65535) AS token
      FROM unnest(string_to_array(
        regexp_replace(lower(normalize(typed, NFKC)), '[\s!-/:-@\[-`{-~。、「」『』《》〈〉【】〔〕“”‘’—–·]', '', 'g'), NULL))
        WITH ORDINALITY AS letter (c, n)) pair
    WHERE token IS NOT NULL $$;

CREATE TABLE suggestion_shingles (
  suggestion_id bigint PRIMARY KEY REFERENCES suggestion (id) ON DELETE CASCADE,
  unit_code integer NOT NULL,
  tokens bigint[] NOT NULL
) WITH (toast_tuple_target = 128);
COMMENT ON TABLE suggestion_shingles IS 'Derived: two-character pieces of title, facts and proposal; written by a trigger, read by functions only';
REVOKE ALL ON suggestion_shingles FROM ${app_role};
ALTER TABLE suggestion_shingles ENABLE ROW LEVEL SECURITY;

CREATE FUNCTION suggestion_shingle() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO suggestion_shingles VALUES (NEW.id, NEW.unit_code,
    shingles(NEW.unit_code, concat_ws(' ', NEW.title, NEW.facts, NEW.proposal)))
  ON CONFLICT (suggestion_id) DO UPDATE SET unit_code = excluded.unit_code, tokens = excluded.tokens;
  RETURN NULL;
END $$;
CREATE TRIGGER suggestion_shingle AFTER INSERT ON suggestion
  FOR EACH ROW EXECUTE FUNCTION suggestion_shingle();
CREATE TRIGGER suggestion_shingle_again AFTER UPDATE OF title, facts, proposal ON suggestion
  FOR EACH ROW WHEN ((OLD.title, OLD.facts, OLD.proposal) IS DISTINCT FROM (NEW.title, NEW.facts, NEW.proposal))
  EXECUTE FUNCTION suggestion_shingle();
INSERT INTO suggestion_shingles
  SELECT id, unit_code, shingles(unit_code, concat_ws(' ', title, facts, proposal)) FROM suggestion;
CREATE INDEX suggestion_shingles_tokens ON suggestion_shingles USING gin (tokens) WITH (gin_pending_list_limit = 256);

-- The suggestions of a township most like what is typed: every rare shingle they share counts by how rare it is there.
-- A shingle in a fifth of all suggestions says nothing and is left out, as are those of 「关于……的建议」.
CREATE FUNCTION suggestions_like(unit integer, typed text, leave_out bigint, most integer)
  RETURNS TABLE (suggestion_id bigint, score double precision)
  LANGUAGE sql STABLE SECURITY DEFINER ROWS 5 SET search_path = public, pg_temp SET enable_seqscan = off
  AS $$
    WITH township AS (
      SELECT greatest(sum(total), 1)::double precision AS all_of_it FROM suggestion_tally WHERE unit_code = unit
        AND unit BETWEEN scope_read_from() AND scope_read_to() AND scope_agency() IS NULL AND scope_person() IS NULL
      HAVING count(*) > 0),
    hit AS (
      SELECT token, h.suggestion_id FROM township CROSS JOIN (
        SELECT token FROM unnest(shingles(unit, typed)) token
        EXCEPT SELECT unnest(shingles(unit, '关于') || shingles(unit, '的建议') || shingles(unit, '希望') || shingles(unit, '问题'))
        LIMIT 120) asked
      CROSS JOIN LATERAL (SELECT s.suggestion_id FROM suggestion_shingles s WHERE s.tokens @> ARRAY[token] LIMIT 5001) h),
    rarity AS (
      SELECT token, ln(1 + all_of_it / count(*)) AS weight FROM hit CROSS JOIN township
      GROUP BY token, all_of_it HAVING count(*) <= greatest(25, all_of_it / 5)),
    best AS (
      SELECT hit.suggestion_id AS id, sum(weight) AS likeness FROM hit JOIN rarity USING (token) GROUP BY hit.suggestion_id
      ORDER BY sum(weight) DESC, hit.suggestion_id DESC LIMIT most * 5 + 20)
    SELECT best.id, likeness FROM best JOIN suggestion s ON s.id = best.id
    WHERE s.status <> 'DRAFT' AND best.id IS DISTINCT FROM leave_out
    ORDER BY likeness DESC, best.id DESC LIMIT most $$;

-- The suggestions within the scope with these words in title, facts or proposal: found by shingles, checked letter by letter.
-- Words of less than two letters find nothing here; the caller reads the texts then.
CREATE FUNCTION suggestions_with(words text, pattern text, only_unit integer) RETURNS SETOF bigint
  LANGUAGE sql STABLE SECURITY DEFINER ROWS 200 SET search_path = public, pg_temp SET enable_seqscan = off
  AS $$
    WITH asked AS (SELECT shingles(0, words) AS pairs)
    SELECT s.id FROM asked CROSS JOIN territory t
    CROSS JOIN LATERAL (SELECT h.suggestion_id FROM suggestion_shingles h
      WHERE h.tokens @> ARRAY(SELECT (t.unit_code::bigint << 32) | pair FROM unnest(pairs) pair)) h
    JOIN suggestion s ON s.id = h.suggestion_id
    WHERE cardinality(pairs) > 0 AND scope_agency() IS NULL AND scope_person() IS NULL
      AND t.unit_code BETWEEN scope_read_from() AND scope_read_to() AND (only_unit IS NULL OR t.unit_code = only_unit)
      AND (s.title LIKE pattern OR s.facts LIKE pattern OR s.proposal LIKE pattern) $$;

-- Takes an imported ledger back as a whole. The application may not delete suggestions; this does, of one confirmed import
-- within the writer's range, and leaves it to the foreign keys whether anything else has come to depend on one of them.
CREATE FUNCTION undo_ledger(batch bigint) RETURNS integer
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  of_unit integer;
  gone bigint[];
  part text;
BEGIN
  SELECT unit_code INTO of_unit FROM import_batch WHERE id = batch AND kind = 'LEDGER' AND status = 'CONFIRMED'
    AND unit_code BETWEEN scope_write_from() AND scope_write_to() AND scope_agency() IS NULL AND scope_person() IS NULL;
  IF of_unit IS NULL THEN
    RAISE EXCEPTION 'no ledger of the scope to take back' USING ERRCODE = 'insufficient_privilege';
  END IF;
  SELECT coalesce(array_agg(s.id), '{}') INTO gone FROM import_row r JOIN suggestion s ON s.id = r.subject_id
    WHERE r.batch_id = batch AND r.subject = 'suggestion' AND r.action = 'ADDED' AND s.unit_code = of_unit AND s.from_ledger;
  FOREACH part IN ARRAY ARRAY['suggestion_event', 'evaluation', 'commitment', 'rehandling', 'reply', 'contact_log', 'send_back',
      'extension', 'hand_over', 'suggestion_signer'] LOOP
    EXECUTE format('DELETE FROM %I WHERE suggestion_id = ANY ($1)', part) USING gone;
  END LOOP;
  DELETE FROM suggestion WHERE id = ANY (gone);
  UPDATE suggestion_number_series n SET last_no = (SELECT coalesce(max(serial_no), 0) FROM suggestion s
      WHERE s.congress_id = n.congress_id AND s.session_id IS NOT DISTINCT FROM n.session_id AND s.in_session = n.in_session)
    WHERE n.unit_code = of_unit;
  RETURN cardinality(gone);
END $$;
