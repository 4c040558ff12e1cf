-- The operator's pages: accounts that are shut, proofs of the second factor, what is decided of the model, and ways through the log.
-- AlterTable
ALTER TABLE "accounts" ADD COLUMN     "locked_at" TIMESTAMPTZ(3),
ADD COLUMN     "locked_reason" TEXT;

-- AlterTable
ALTER TABLE "sessions" ADD COLUMN     "second_proved_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "operator_settings" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "ai_cap" BIGINT,
    "ai_paused" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "operator_settings_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "accounts_kind_id_idx" ON "accounts"("kind", "id" DESC);

-- CreateIndex
CREATE INDEX "oracle_audit_log_action_id_idx" ON "oracle_audit_log"("action", "id");

-- CreateIndex
CREATE INDEX "oracle_audit_log_resource_type_id_idx" ON "oracle_audit_log"("resource_type", "id");

-- One row at most.
ALTER TABLE "operator_settings" ADD CONSTRAINT "operator_settings_one" CHECK ("id" = 1 AND "ai_cap" >= 0);

CREATE INDEX "accounts_locked" ON "accounts" ("id") WHERE "locked_at" IS NOT NULL;
CREATE INDEX "oracle_audit_log_refused" ON "oracle_audit_log" ("id") WHERE NOT "success";
CREATE INDEX "oracle_audit_log_about" ON "oracle_audit_log" ("resource_id", "id") WHERE "resource_type" = 'account';
