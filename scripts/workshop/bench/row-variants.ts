// The schema as it is, and other ways in which it could be or was: what `bench:rows` compares. Each is SQL that is taken back.

export interface Variant {
  name: string
  sql: string
}

/** @param what of the catalogue, as rows with `change`, one or two statements */
const each = (what: string) => `DO $do$ DECLARE one RECORD;
BEGIN FOR one IN ${what} LOOP EXECUTE one.change; END LOOP; END $do$;`

/** @param instead a condition on the column `%1$I`, as `format` takes it */
const checks = (instead?: string) =>
  each(`SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) ||
      ${instead ? `format(', ADD CONSTRAINT %2$I CHECK (${instead}) NOT VALID', attname, conname)` : `''`} AS change
    FROM pg_constraint JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1]
    WHERE contype = 'c' AND conname LIKE '%\\_sealed'`)
const dropChecks = checks()
/** The pattern alone: its `{80,}` is eighty states, made anew for each value. */
const formerChecks = checks(String.raw`%1$I ~ E''^oe1\\.[a-z0-9]{1,16}\\n[A-Za-z0-9_-]{80,}$''`)
const dropIndexes = (like: string) =>
  each(`SELECT format('DROP INDEX %I', indexname) AS change FROM pg_indexes
    WHERE schemaname = 'public' AND indexname LIKE '${like.replaceAll('_', '\\_')}'`)
const dropTriggers = each(
  `SELECT format('DROP TRIGGER %I ON %s', tgname, tgrelid::regclass) AS change FROM pg_trigger
   WHERE NOT tgisinternal AND tgname LIKE 'oracle%'`,
)
const dropForeignKeys = each(
  `SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS change FROM pg_constraint
   WHERE contype = 'f'`,
)

const formerKids = String.raw`
CREATE OR REPLACE FUNCTION seal_kids(VARIADIC sealed TEXT[]) RETURNS TEXT LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(string_agg(DISTINCT kid, ',' ORDER BY kid), '')
  FROM (SELECT split_part(substr(value, 5, 17), E'\n', 1) AS kid FROM unnest(sealed) AS value WHERE value IS NOT NULL) AS kids
$$;
`
const formerIndexes = `DROP INDEX oracle_readings_deleted, oracle_users_linked;
CREATE INDEX ON oracle_readings (deleted_at);
CREATE INDEX ON oracle_users (linked_account_id);`
const formerTriggers = `
CREATE OR REPLACE FUNCTION oracle_owner_sees_reading() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO oracle_reading_viewers (account_id, reading_id) VALUES (NEW.account_id, NEW.id);
  RETURN NULL;
END
$$;`

export const VARIANTS: Variant[] = [
  { name: 'as it is', sql: '' },
  { name: 'as it was', sql: formerChecks + formerKids + formerIndexes + formerTriggers },
  { name: 'without the CHECKs of sealed columns', sql: dropChecks },
  { name: 'with the CHECKs that were', sql: formerChecks },
  { name: 'without the indexes of key ids', sql: dropIndexes('%_seal_kids%') },
  { name: 'with the indexes of key ids that were', sql: formerKids },
  { name: 'without the triggers that note who may see', sql: dropTriggers },
  { name: 'with the triggers that were', sql: formerTriggers },
  { name: 'without the index that lists are narrowed by', sql: dropIndexes('oracle_readings_filters') },
  { name: 'with whole indexes of what is deleted and linked', sql: formerIndexes },
  { name: 'without foreign keys', sql: dropForeignKeys },
  {
    name: 'without all these',
    sql:
      dropChecks +
      dropIndexes('%_seal_kids%') +
      dropTriggers +
      dropIndexes('oracle_readings_filters') +
      dropForeignKeys,
  },
]
