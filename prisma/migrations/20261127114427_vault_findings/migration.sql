-- What an account keeps for itself: passages, signs and notes, sealed; gone with the account, and a passage with its reading. How often
-- its people look at a clock is kept with the account.
-- AlterTable
ALTER TABLE "accounts" ADD COLUMN     "looks_per_day" TEXT;

-- CreateTable
CREATE TABLE "vault_findings" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "reading_id" UUID,
    "sign_index" TEXT,
    "seen_at" TIMESTAMPTZ(3),
    "content" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "vault_findings_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "vault_findings_account_id_id_idx" ON "vault_findings"("account_id", "id" DESC);

-- CreateIndex
CREATE INDEX "vault_findings_reading_id_idx" ON "vault_findings"("reading_id");

-- AddForeignKey
ALTER TABLE "vault_findings" ADD CONSTRAINT "vault_findings_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vault_findings" ADD CONSTRAINT "vault_findings_reading_id_fkey" FOREIGN KEY ("reading_id") REFERENCES "oracle_readings"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "vault_findings" ADD CONSTRAINT "vault_findings_content_sealed" CHECK ("content" ~ E'^oe1\\.[a-z0-9]{1,16}\\n[A-Za-z0-9_-]+$' AND octet_length("content") - strpos("content", E'\n') >= 80);

ALTER TABLE "accounts" ADD CONSTRAINT "accounts_looks_per_day_sealed" CHECK ("looks_per_day" ~ E'^oe1\\.[a-z0-9]{1,16}\\n[A-Za-z0-9_-]+$' AND octet_length("looks_per_day") - strpos("looks_per_day", E'\n') >= 80);

CREATE INDEX "vault_findings_seal_kids" ON "vault_findings" (seal_kids("content"), "id");

CREATE INDEX "accounts_seal_kids_looks_per_day" ON "accounts" (seal_kids("login", "looks_per_day"), "id");

-- Signs are counted, and their first one is found, without looking at a row.
CREATE INDEX "vault_findings_signs" ON "vault_findings" ("account_id", "sign_index", "seen_at")
  WHERE "sign_index" IS NOT NULL AND "deleted_at" IS NULL;

CREATE INDEX "vault_findings_deleted" ON "vault_findings" ("deleted_at") WHERE "deleted_at" IS NOT NULL;

ALTER TABLE "vault_findings" ADD CONSTRAINT "vault_findings_kind" CHECK (
  ("kind" = 'passage' AND "reading_id" IS NOT NULL AND "sign_index" IS NULL AND "seen_at" IS NULL)
  OR ("kind" = 'sign' AND "reading_id" IS NULL AND "sign_index" IS NOT NULL AND "seen_at" IS NOT NULL)
  OR ("kind" = 'note' AND "reading_id" IS NULL AND "sign_index" IS NULL AND "seen_at" IS NULL));
