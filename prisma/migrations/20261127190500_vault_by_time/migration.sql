-- What is kept stands by when it was: a sign by when it was seen, all else by when it was kept. Lists walk this index in its order.
CREATE INDEX "vault_findings_by_time"
  ON "vault_findings" ("account_id", COALESCE("seen_at", "created_at") DESC, "id" DESC);

-- Everything that looked findings up by their account finds them in the new one.
DROP INDEX "vault_findings_account_id_id_idx";
