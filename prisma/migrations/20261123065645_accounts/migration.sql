-- AlterTable
ALTER TABLE "accounts" ADD COLUMN     "login" TEXT,
ADD COLUMN     "login_index" TEXT,
ADD COLUMN     "password_at" TIMESTAMPTZ(3),
ADD COLUMN     "password_hash" TEXT;

-- AlterTable
ALTER TABLE "api_keys" ADD COLUMN     "expires_at" TIMESTAMPTZ(3),
ADD COLUMN     "label" TEXT,
ADD COLUMN     "last_used_at" TIMESTAMPTZ(3),
ADD COLUMN     "prefix" TEXT,
ADD COLUMN     "profile_id" UUID,
ADD COLUMN     "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "oracle_audit_log" ADD COLUMN     "actor_hash" TEXT,
ADD COLUMN     "address" TEXT;

-- AlterTable
ALTER TABLE "sessions" ADD COLUMN     "agent" TEXT,
ADD COLUMN     "kind" TEXT NOT NULL DEFAULT 'guest',
ADD COLUMN     "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "revoked_at" TIMESTAMPTZ(3),
ALTER COLUMN "token_hash" DROP NOT NULL;

-- CreateTable
CREATE TABLE "recovery_codes" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "code_hash" TEXT NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "recovery_codes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_failures" (
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "last_at" TIMESTAMPTZ(3) NOT NULL,
    "blocked_to" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sign_in_failures_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "recovery_codes_code_hash_key" ON "recovery_codes"("code_hash");

-- CreateIndex
CREATE INDEX "recovery_codes_account_id_idx" ON "recovery_codes"("account_id");

-- CreateIndex
CREATE INDEX "sign_in_failures_last_at_idx" ON "sign_in_failures"("last_at");

-- CreateIndex
CREATE UNIQUE INDEX "accounts_login_index_key" ON "accounts"("login_index");

-- CreateIndex
CREATE INDEX "api_keys_profile_id_idx" ON "api_keys"("profile_id");

-- AddForeignKey
ALTER TABLE "recovery_codes" ADD CONSTRAINT "recovery_codes_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_profile_id_fkey" FOREIGN KEY ("profile_id") REFERENCES "oracle_users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The development key may do everything.
UPDATE "api_keys" SET "scopes" = ARRAY['profiles:read','profiles:write','readings:read','readings:write','calc','interpret','findings:read','findings:write'] WHERE "kind" = 'development';

-- Sealed columns hold nothing but the sealed format.
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_login_sealed" CHECK ("login" ~ E'^oe1\\.[a-z0-9]{1,16}\\n[A-Za-z0-9_-]{80,}$');
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_agent_sealed" CHECK ("agent" ~ E'^oe1\\.[a-z0-9]{1,16}\\n[A-Za-z0-9_-]{80,}$');
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_label_sealed" CHECK ("label" ~ E'^oe1\\.[a-z0-9]{1,16}\\n[A-Za-z0-9_-]{80,}$');
