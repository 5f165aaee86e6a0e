-- The published reports on the handling of suggestions, for everybody to read on the open page of a township.

CREATE FUNCTION published_reports(township integer) RETURNS TABLE (id bigint, year integer, title text, body text, published_on date)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ SELECT r.id, r.year, r.title, r.body, r.published_on FROM suggestion_report r
        WHERE r.unit_code = township AND r.status = 'PUBLISHED'
          AND EXISTS (SELECT FROM public_page x WHERE x.township_code = township AND x.open) $$;
