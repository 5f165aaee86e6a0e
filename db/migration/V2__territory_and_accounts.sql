CREATE SEQUENCE territory_id_seq INCREMENT BY 50;
CREATE TABLE territory (
  id bigint PRIMARY KEY DEFAULT nextval('territory_id_seq'),
  unit_code integer NOT NULL UNIQUE CHECK (unit_code BETWEEN 100000000 AND 999999999),
  parent_code integer REFERENCES territory (unit_code),
  name text NOT NULL CHECK (length(name) BETWEEN 2 AND 40),
  kind text NOT NULL CHECK (kind IN ('PROVINCE', 'CITY', 'COUNTY', 'TOWN', 'TOWNSHIP', 'ETHNIC_TOWNSHIP', 'SUBDISTRICT', 'DEVELOPMENT_ZONE')),
  version integer NOT NULL DEFAULT 0
);
COMMENT ON TABLE territory IS 'The tree of administrative areas, keyed by the nine-digit code of GB/T 2260 and GB/T 10114';
CREATE INDEX territory_by_parent ON territory (parent_code);
SELECT protect_admin('territory', 'true');

CREATE SEQUENCE jurisdiction_setting_id_seq INCREMENT BY 50;
CREATE TABLE jurisdiction_setting (
  id bigint PRIMARY KEY DEFAULT nextval('jurisdiction_setting_id_seq'),
  unit_code integer NOT NULL REFERENCES territory (unit_code),
  setting_key text NOT NULL,
  setting_value text NOT NULL,
  valid_from date NOT NULL,
  source text NOT NULL,
  version integer NOT NULL DEFAULT 0,
  UNIQUE (unit_code, setting_key, valid_from)
);
COMMENT ON TABLE jurisdiction_setting IS 'Rule values that vary by province, county or township, with the day they take effect and their source';
SELECT protect_admin('jurisdiction_setting', 'true');

-- unit_code 0 is the national table.
CREATE SEQUENCE holiday_id_seq INCREMENT BY 50;
CREATE TABLE holiday (
  id bigint PRIMARY KEY DEFAULT nextval('holiday_id_seq'),
  unit_code integer NOT NULL,
  day date NOT NULL,
  kind text NOT NULL CHECK (kind IN ('OFF', 'WORK')),
  name text NOT NULL,
  source text NOT NULL,
  version integer NOT NULL DEFAULT 0,
  UNIQUE (unit_code, day)
);
COMMENT ON TABLE holiday IS 'Days off and worked weekend days (调休) as published by the State Council for each year';
SELECT protect_admin('holiday', 'true');
GRANT DELETE ON holiday TO ${app_role};

CREATE SEQUENCE agency_id_seq INCREMENT BY 50;
CREATE TABLE agency (
  id bigint PRIMARY KEY DEFAULT nextval('agency_id_seq'),
  unit_code integer NOT NULL REFERENCES territory (unit_code),
  name text NOT NULL CHECK (length(name) BETWEEN 2 AND 60),
  kind text NOT NULL CHECK (kind IN ('GOVERNMENT', 'OFFICE', 'INSTITUTION', 'STATIONED', 'VILLAGE', 'ENTERPRISE', 'OTHER')),
  contact_name text,
  phone text,
  active boolean NOT NULL DEFAULT true,
  version integer NOT NULL DEFAULT 0,
  UNIQUE (unit_code, name),
  UNIQUE (unit_code, id)
);
COMMENT ON TABLE agency IS 'Handling agencies (承办单位) of a township';
SELECT protect_business('agency', 'true');
CREATE POLICY admin_read ON agency FOR SELECT USING (unit_code BETWEEN scope_admin_from() AND scope_admin_to());

CREATE SEQUENCE account_id_seq INCREMENT BY 50;
CREATE TABLE account (
  id bigint PRIMARY KEY DEFAULT nextval('account_id_seq'),
  unit_code integer NOT NULL REFERENCES territory (unit_code),
  agency_id bigint,
  role text NOT NULL CHECK (role IN ('CHAIR', 'VICE_CHAIR', 'CLERK', 'AGENCY', 'COUNTY', 'ADMIN', 'AUDITOR')),
  username text NOT NULL CHECK (username ~ '^[a-z0-9][a-z0-9._-]{2,39}$'),
  display_name text NOT NULL CHECK (length(display_name) BETWEEN 1 AND 40),
  password_hash text,
  password_changed_at timestamptz,
  must_change_password boolean NOT NULL DEFAULT true,
  activation_hash text,
  activation_expires_at timestamptz,
  failed_attempts integer NOT NULL DEFAULT 0 CHECK (failed_attempts >= 0),
  locked_until timestamptz,
  disabled_at timestamptz,
  last_login_at timestamptz,
  previous_login_at timestamptz,
  created_by text NOT NULL,
  created_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 0,
  FOREIGN KEY (unit_code, agency_id) REFERENCES agency (unit_code, id),
  CHECK ((role = 'AGENCY') = (agency_id IS NOT NULL)),
  CHECK (password_hash IS NOT NULL OR activation_hash IS NOT NULL OR disabled_at IS NOT NULL)
);
COMMENT ON TABLE account IS 'Who may log in, for which unit and in which role; never with a password somebody else knows';
CREATE UNIQUE INDEX account_username ON account (username);
CREATE INDEX account_by_unit ON account (unit_code, id);
SELECT protect_admin('account', 'unit_code BETWEEN scope_admin_from() AND scope_admin_to() OR id = scope_actor()',
  'password_hash', 'activation_hash');
CREATE POLICY own_account ON account FOR UPDATE USING (id = scope_actor()) WITH CHECK (id = scope_actor());
