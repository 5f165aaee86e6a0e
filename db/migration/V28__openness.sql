-- What everybody may read about the suggestions of a township: its page is switched on by the county, and is read through
-- these functions alone. Whoever has not logged in has no scope, so that every table answers nothing.

CREATE SEQUENCE public_page_id_seq INCREMENT BY 50;
CREATE TABLE public_page (
  id bigint PRIMARY KEY DEFAULT nextval('public_page_id_seq'),
  unit_code integer NOT NULL REFERENCES territory (unit_code),
  township_code integer NOT NULL UNIQUE REFERENCES territory (unit_code),
  open boolean NOT NULL,
  changed_on date NOT NULL,
  changed_by text NOT NULL,
  version integer NOT NULL DEFAULT 0,
  UNIQUE (unit_code, id),
  CHECK (unit_code % 1000 = 0),
  CHECK (township_code / 1000 = unit_code / 1000 AND township_code <> unit_code)
);
COMMENT ON TABLE public_page IS 'Whether the public page (办理公开) of a township is switched on; no row is off';
COMMENT ON COLUMN public_page.unit_code IS 'The county that switches it';
SELECT protect_business('public_page', 'false');
CREATE POLICY concerned_read ON public_page FOR SELECT USING (township_code BETWEEN scope_read_from() AND scope_read_to());

-- The township whose page is open; nothing otherwise.
CREATE FUNCTION published_township(township integer) RETURNS TABLE (unit_code integer, name text, county text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ SELECT t.unit_code, t.name, p.name FROM public_page x JOIN territory t ON t.unit_code = x.township_code
        LEFT JOIN territory p ON p.unit_code = t.parent_code WHERE x.township_code = township AND x.open $$;

-- Concluded with the reply published, as far as the deputies agreed. Of a title alone, nothing that leads to who wrote it.
CREATE FUNCTION published_suggestions(township integer) RETURNS TABLE (id bigint, title text, disclosure text, year integer,
    category text, agency text, result_class text, result text, concluded_on date, term_no integer, session_no integer,
    in_session boolean, serial_no integer, lead_deputy text, signers integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ SELECT s.id, s.title, s.disclosure, extract(year FROM s.submitted_on)::integer, s.category, a.name, s.result_class,
          s.satisfaction, s.concluded_on, f.term_no, f.session_no, f.in_session, f.serial_no, f.lead_deputy, f.signers
        FROM suggestion s
        LEFT JOIN agency a ON a.id = s.lead_agency_id
        LEFT JOIN LATERAL (SELECT c.term_no, coalesce(cs.session_no, 0) AS session_no, s.in_session, s.serial_no,
            (SELECT p.name FROM suggestion_signer g JOIN deputy_mandate m ON m.id = g.mandate_id JOIN person p ON p.id = m.person_id
              WHERE g.suggestion_id = s.id AND g.position = 0) AS lead_deputy,
            (SELECT count(*) FROM suggestion_signer g WHERE g.suggestion_id = s.id)::integer AS signers
          FROM congress c LEFT JOIN congress_session cs ON cs.id = s.session_id
          WHERE c.id = s.congress_id) f ON s.disclosure = 'FULL'
        WHERE s.unit_code = township AND s.status = 'CONCLUDED' AND s.conclusion = 'PUBLISHED'
          AND s.disclosure IN ('FULL', 'TITLE')
          AND EXISTS (SELECT FROM public_page x WHERE x.township_code = township AND x.open) $$;

CREATE FUNCTION published_text(township integer, wanted bigint) RETURNS TABLE (facts text, proposal text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ SELECT s.facts, s.proposal FROM suggestion s
        WHERE s.id = wanted AND s.unit_code = township AND s.status = 'CONCLUDED' AND s.conclusion = 'PUBLISHED'
          AND s.disclosure = 'FULL' AND EXISTS (SELECT FROM public_page x WHERE x.township_code = township AND x.open) $$;

-- The replies without the person to contact, in the text as well.
CREATE FUNCTION published_replies(township integer, wanted bigint) RETURNS TABLE (round integer, replied_on date, agency text,
    result_class text, document_no text, body text, attitude text, result text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ SELECT r.round, r.replied_on, a.name, r.result_class, r.document_no,
          replace(CASE WHEN length(r.contact_name) > 1 THEN replace(r.body, r.contact_name, '（姓名不公开）') ELSE r.body END,
            coalesce(nullif(r.contact_phone, ''), '（号码不公开）'), '（号码不公开）'),
          e.attitude, e.result
        FROM suggestion s
        JOIN reply r ON r.suggestion_id = s.id
        JOIN agency a ON a.id = r.agency_id
        LEFT JOIN evaluation e ON e.reply_id = r.id AND e.decisive
        WHERE s.id = wanted AND s.unit_code = township AND s.status = 'CONCLUDED' AND s.conclusion = 'PUBLISHED'
          AND s.disclosure = 'FULL' AND EXISTS (SELECT FROM public_page x WHERE x.township_code = township AND x.open)
        ORDER BY r.round $$;

CREATE INDEX suggestion_published ON suggestion (unit_code, concluded_on DESC, id DESC)
  WHERE status = 'CONCLUDED' AND conclusion = 'PUBLISHED' AND disclosure IN ('FULL', 'TITLE');
