-- Which keys a row is sealed with, as an index: `k1`, or `k1,k2` between two. Readiness, rotation and retirement of a key
-- ask it instead of reading the rows. A row without sealed values has the empty text.
CREATE FUNCTION seal_kids(VARIADIC sealed TEXT[]) RETURNS TEXT LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(string_agg(DISTINCT kid, ',' ORDER BY kid), '')
  FROM (SELECT split_part(substr(value, 5, 17), E'\n', 1) AS kid FROM unnest(sealed) AS value WHERE value IS NOT NULL) AS kids
$$;

CREATE INDEX "oracle_users_seal_kids" ON "oracle_users" (seal_kids("name", "name_persian", "birthday", "mother_name", "mother_name_persian", "heart_rate_bpm", "place", "latitude", "longitude", "gender", "time_zone"), "id");
CREATE INDEX "oracle_readings_seal_kids" ON "oracle_readings" (seal_kids("question", "sign_value", "reading_result", "ai_interpretation", "note"), "id");
CREATE INDEX "accounts_seal_kids" ON "accounts" (seal_kids("login"), "id");
CREATE INDEX "sessions_seal_kids" ON "sessions" (seal_kids("agent"), "id");
CREATE INDEX "api_keys_seal_kids" ON "api_keys" (seal_kids("label"), "id");
CREATE INDEX "idempotent_answers_seal_kids" ON "idempotent_answers" (seal_kids("body"), "id");
