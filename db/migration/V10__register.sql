-- The rest of the register of deputies: photographs, who looked at personal data, deputy cards (代表证), and mandates of
-- other levels (县级以上代表) held by people of the township.

CREATE SEQUENCE person_photo_id_seq INCREMENT BY 50;
CREATE TABLE person_photo (
  id bigint PRIMARY KEY DEFAULT nextval('person_photo_id_seq'),
  unit_code integer NOT NULL,
  person_id bigint NOT NULL UNIQUE,
  content bytea NOT NULL CHECK (octet_length(content) BETWEEN 1 AND 1048576),
  stored_at timestamptz NOT NULL,
  stored_by text NOT NULL,
  version integer NOT NULL DEFAULT 0,
  FOREIGN KEY (unit_code, person_id) REFERENCES person (unit_code, id)
);
COMMENT ON TABLE person_photo IS 'Photograph of a person: a JPEG of ours, of at most 480 by 640 points, nothing of the uploaded file''s own data in it';
ALTER TABLE person_photo ALTER COLUMN content SET STORAGE EXTERNAL;
SELECT protect_business('person_photo', 'false', 'content');
GRANT DELETE ON person_photo TO ${app_role};

CREATE SEQUENCE personal_data_view_id_seq INCREMENT BY 50;
CREATE TABLE personal_data_view (
  id bigint PRIMARY KEY DEFAULT nextval('personal_data_view_id_seq'),
  unit_code integer NOT NULL REFERENCES territory (unit_code),
  person_id bigint,
  person_name text CHECK (length(person_name) BETWEEN 1 AND 40),
  persons integer NOT NULL CHECK (persons >= 0),
  reason text CHECK (length(reason) BETWEEN 1 AND 200),
  viewed_at timestamptz NOT NULL,
  viewed_by text NOT NULL,
  CHECK ((person_id IS NULL) = (person_name IS NULL)),
  CHECK (person_id IS NOT NULL OR reason IS NOT NULL)
);
COMMENT ON TABLE personal_data_view IS 'Who had telephone, identity number and address of whom shown, or took a list with them away (个人信息保护法第二十八条); written once';
COMMENT ON COLUMN personal_data_view.person_id IS 'Refers to no row on purpose: the record outlives the person; none where a list was taken away';
CREATE INDEX personal_data_view_by_unit ON personal_data_view (unit_code, id DESC);
SELECT protect_business('personal_data_view', 'false');
REVOKE UPDATE ON personal_data_view FROM ${app_role};

CREATE SEQUENCE deputy_card_id_seq INCREMENT BY 50;
CREATE TABLE deputy_card (
  id bigint PRIMARY KEY DEFAULT nextval('deputy_card_id_seq'),
  unit_code integer NOT NULL,
  mandate_id bigint NOT NULL,
  card_no text NOT NULL CHECK (length(card_no) BETWEEN 1 AND 40),
  issued_on date NOT NULL,
  state text NOT NULL CHECK (state IN ('ISSUED', 'RETURNED', 'LOST')),
  closed_on date,
  note text CHECK (length(note) BETWEEN 1 AND 200),
  recorded_by text NOT NULL,
  version integer NOT NULL DEFAULT 0,
  UNIQUE (unit_code, id),
  FOREIGN KEY (unit_code, mandate_id) REFERENCES deputy_mandate (unit_code, id),
  CHECK ((state = 'ISSUED') = (closed_on IS NULL)),
  CHECK (closed_on >= issued_on)
);
COMMENT ON TABLE deputy_card IS 'A deputy card as it was handed out and came back (代表证发放登记)';
CREATE UNIQUE INDEX deputy_card_one_out ON deputy_card (mandate_id) WHERE state = 'ISSUED';
CREATE INDEX deputy_card_by_mandate ON deputy_card (unit_code, mandate_id);
SELECT protect_business('deputy_card', 'false');

CREATE SEQUENCE higher_mandate_id_seq INCREMENT BY 50;
CREATE TABLE higher_mandate (
  id bigint PRIMARY KEY DEFAULT nextval('higher_mandate_id_seq'),
  unit_code integer NOT NULL,
  person_id bigint NOT NULL,
  level text NOT NULL CHECK (level IN ('COUNTY', 'CITY', 'PROVINCE', 'NATION')),
  congress text NOT NULL CHECK (length(congress) BETWEEN 1 AND 60),
  from_on date NOT NULL,
  until_on date,
  source text CHECK (length(source) BETWEEN 1 AND 200),
  version integer NOT NULL DEFAULT 0,
  UNIQUE (unit_code, id),
  FOREIGN KEY (unit_code, person_id) REFERENCES person (unit_code, id),
  CHECK (until_on > from_on)
);
COMMENT ON TABLE higher_mandate IS 'A mandate of a higher congress in the same line of areas (选举法第四十八条), held by a deputy or an inhabitant of the township';
COMMENT ON COLUMN higher_mandate.until_on IS 'First day no longer a deputy';
CREATE UNIQUE INDEX higher_mandate_one_open ON higher_mandate (person_id, level) WHERE until_on IS NULL;
CREATE INDEX higher_mandate_by_unit ON higher_mandate (unit_code, person_id);
SELECT protect_business('higher_mandate', 'false');
GRANT DELETE ON higher_mandate TO ${app_role};
