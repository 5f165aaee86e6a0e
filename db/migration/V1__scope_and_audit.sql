-- Who may see and change what, and how every change is kept.
--
-- Every transaction of the application sets the variables read by the scope_* functions from the logged-in
-- account. Where a variable is missing the function answers NULL, so that nothing is visible and nothing can be
-- written: a forgotten scope closes the door instead of opening it.

CREATE FUNCTION scope_actor() RETURNS bigint LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.actor', true), '')::bigint $$;
CREATE FUNCTION scope_agency() RETURNS bigint LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.agency', true), '')::bigint $$;
CREATE FUNCTION scope_read_from() RETURNS integer LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.read_from', true), '')::integer $$;
CREATE FUNCTION scope_read_to() RETURNS integer LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.read_to', true), '')::integer $$;
CREATE FUNCTION scope_write_from() RETURNS integer LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.write_from', true), '')::integer $$;
CREATE FUNCTION scope_write_to() RETURNS integer LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.write_to', true), '')::integer $$;
CREATE FUNCTION scope_admin_from() RETURNS integer LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.admin_from', true), '')::integer $$;
CREATE FUNCTION scope_admin_to() RETURNS integer LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.admin_to', true), '')::integer $$;
CREATE FUNCTION scope_audit_from() RETURNS integer LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.audit_from', true), '')::integer $$;
CREATE FUNCTION scope_audit_to() RETURNS integer LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.audit_to', true), '')::integer $$;

-- Rows are never deleted by the application unless a table grants it on purpose.
GRANT USAGE ON SCHEMA public TO ${app_role};
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE ON TABLES TO ${app_role};
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO ${app_role};

CREATE TABLE audit_entry (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  unit_code integer NOT NULL,
  area text NOT NULL CHECK (area IN ('business', 'admin')),
  recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  actor_id bigint,
  actor_name text NOT NULL,
  table_name text NOT NULL,
  row_id bigint,
  operation text NOT NULL CHECK (operation IN ('INSERT', 'UPDATE', 'DELETE')),
  old_values jsonb,
  new_values jsonb
);
COMMENT ON TABLE audit_entry IS 'Append-only trail of every change to a business table; written by triggers only';
CREATE INDEX audit_entry_by_unit ON audit_entry (unit_code, id DESC);
CREATE INDEX audit_entry_by_row ON audit_entry (table_name, row_id, id DESC);

REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON audit_entry FROM ${app_role};
ALTER TABLE audit_entry ENABLE ROW LEVEL SECURITY;
CREATE POLICY audit_entry_read ON audit_entry FOR SELECT USING (
  unit_code BETWEEN scope_audit_from() AND scope_audit_to()
  OR (area = 'admin' AND unit_code BETWEEN scope_admin_from() AND scope_admin_to()));

-- Not even the owner changes the trail by accident.
CREATE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'audit_entry is append-only' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE ON audit_entry
  FOR EACH ROW EXECUTE FUNCTION audit_is_append_only();
CREATE TRIGGER audit_entry_no_truncate BEFORE TRUNCATE ON audit_entry
  FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only();

-- First trigger argument: area; the others: columns whose values never enter the trail (secrets, file contents).
-- An update keeps only the columns it changed.
CREATE FUNCTION audit_row() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  hidden text[] := TG_ARGV[1:];
  old_row jsonb;
  new_row jsonb;
  changed text[];
  subject jsonb;
BEGIN
  IF TG_OP <> 'INSERT' THEN old_row := to_jsonb(OLD); END IF;
  IF TG_OP <> 'DELETE' THEN new_row := to_jsonb(NEW); END IF;
  subject := coalesce(new_row, old_row);
  IF TG_OP = 'UPDATE' THEN
    SELECT array_agg(key) INTO changed FROM jsonb_each(new_row) n WHERE n.value IS DISTINCT FROM old_row -> n.key;
    IF changed IS NULL OR changed <@ ARRAY['version'] THEN RETURN NULL; END IF;
    SELECT jsonb_object_agg(key, CASE WHEN key = ANY (hidden) THEN '"(not shown)"'::jsonb ELSE value END)
      INTO old_row FROM jsonb_each(old_row) WHERE key = ANY (changed);
    SELECT jsonb_object_agg(key, CASE WHEN key = ANY (hidden) THEN '"(not shown)"'::jsonb ELSE value END)
      INTO new_row FROM jsonb_each(new_row) WHERE key = ANY (changed);
  ELSE
    old_row := old_row - hidden;
    new_row := new_row - hidden;
  END IF;
  INSERT INTO audit_entry (unit_code, area, actor_id, actor_name, table_name, row_id, operation, old_values, new_values)
  VALUES ((subject ->> 'unit_code')::integer, TG_ARGV[0], scope_actor(),
          coalesce(nullif(current_setting('app.actor_name', true), ''), session_user), TG_TABLE_NAME,
          (subject ->> 'id')::bigint, TG_OP, old_row, new_row);
  RETURN NULL;
END $$;
REVOKE EXECUTE ON FUNCTION audit_row() FROM PUBLIC;

-- The audit trail of a table. Every table the application can write has it (a test walks the catalogue).
CREATE FUNCTION audit(target regclass, area text, VARIADIC hidden text[] DEFAULT '{}') RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON %s FOR EACH ROW EXECUTE FUNCTION audit_row(%s)',
    target, (SELECT string_agg(quote_literal(a), ', ') FROM unnest(area || hidden) a));
END $$;

-- A table of the townships' and the county's work: read within the reader's range of codes, written within the
-- writer's; an agency sees, of these, only the rows for which agency_sees holds.
CREATE FUNCTION protect_business(target regclass, agency_sees text, VARIADIC hidden text[] DEFAULT '{}')
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
  PERFORM audit(target, 'business', VARIADIC hidden);
END $$;

-- A table kept by account administrators: written within the administrator's range; who reads it is said by the caller.
CREATE FUNCTION protect_admin(target regclass, readable text, VARIADIC hidden text[] DEFAULT '{}')
  RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', target);
  EXECUTE format('CREATE POLICY scope_read ON %s FOR SELECT USING (%s)', target, readable);
  EXECUTE format('CREATE POLICY scope_insert ON %s FOR INSERT WITH CHECK (unit_code BETWEEN scope_admin_from() AND scope_admin_to())', target);
  EXECUTE format('CREATE POLICY scope_update ON %s FOR UPDATE USING (unit_code BETWEEN scope_admin_from() AND scope_admin_to())'
    || ' WITH CHECK (unit_code BETWEEN scope_admin_from() AND scope_admin_to())', target);
  EXECUTE format('CREATE POLICY scope_delete ON %s FOR DELETE USING (unit_code BETWEEN scope_admin_from() AND scope_admin_to())', target);
  PERFORM audit(target, 'admin', VARIADIC hidden);
END $$;
