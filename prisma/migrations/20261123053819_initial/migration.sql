-- CreateTable
CREATE TABLE "accounts" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "accounts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_keys" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "key_hash" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_keys_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "oracle_users" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "name_persian" TEXT,
    "birthday" TEXT NOT NULL,
    "mother_name" TEXT NOT NULL,
    "mother_name_persian" TEXT,
    "heart_rate_bpm" TEXT,
    "place" TEXT,
    "latitude" TEXT,
    "longitude" TEXT,
    "gender" TEXT,
    "time_zone" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "oracle_users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "oracle_readings" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "question" TEXT NOT NULL,
    "sign_type" TEXT NOT NULL,
    "sign_value" TEXT NOT NULL,
    "reading_result" TEXT NOT NULL,
    "ai_interpretation" TEXT NOT NULL,
    "note" TEXT,
    "is_multi_user" BOOLEAN NOT NULL,
    "favorite" BOOLEAN NOT NULL DEFAULT false,
    "locale" TEXT NOT NULL,
    "style" TEXT NOT NULL,
    "convention" TEXT NOT NULL,
    "engine_version" TEXT NOT NULL,
    "calculation_ms" DOUBLE PRECISION NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "oracle_readings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "oracle_reading_users" (
    "reading_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "is_primary" BOOLEAN NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "oracle_reading_users_pkey" PRIMARY KEY ("reading_id","user_id")
);

-- CreateTable
CREATE TABLE "oracle_audit_log" (
    "id" UUID NOT NULL,
    "timestamp" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "account_id" UUID,
    "action" TEXT NOT NULL,
    "resource_type" TEXT NOT NULL,
    "resource_id" TEXT,
    "success" BOOLEAN NOT NULL,
    "request_id" TEXT,

    CONSTRAINT "oracle_audit_log_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotent_answers" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "key_hash" TEXT NOT NULL,
    "body_hash" TEXT NOT NULL,
    "resource_id" UUID NOT NULL,
    "status" INTEGER,
    "location" TEXT,
    "body" TEXT,
    "claimed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "idempotent_answers_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "sessions_token_hash_key" ON "sessions"("token_hash");

-- CreateIndex
CREATE INDEX "sessions_account_id_idx" ON "sessions"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "api_keys_key_hash_key" ON "api_keys"("key_hash");

-- CreateIndex
CREATE INDEX "api_keys_account_id_idx" ON "api_keys"("account_id");

-- CreateIndex
CREATE INDEX "oracle_users_account_id_id_idx" ON "oracle_users"("account_id", "id" DESC);

-- CreateIndex
CREATE INDEX "oracle_readings_account_id_id_idx" ON "oracle_readings"("account_id", "id" DESC);

-- CreateIndex
CREATE INDEX "oracle_readings_user_id_id_idx" ON "oracle_readings"("user_id", "id" DESC);

-- CreateIndex
CREATE INDEX "oracle_reading_users_user_id_reading_id_idx" ON "oracle_reading_users"("user_id", "reading_id" DESC);

-- CreateIndex
CREATE INDEX "oracle_audit_log_account_id_timestamp_idx" ON "oracle_audit_log"("account_id", "timestamp" DESC);

-- CreateIndex
CREATE INDEX "oracle_audit_log_timestamp_idx" ON "oracle_audit_log"("timestamp");

-- CreateIndex
CREATE INDEX "idempotent_answers_claimed_at_idx" ON "idempotent_answers"("claimed_at");

-- CreateIndex
CREATE UNIQUE INDEX "idempotent_answers_account_id_key_hash_key" ON "idempotent_answers"("account_id", "key_hash");

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "oracle_users" ADD CONSTRAINT "oracle_users_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "oracle_readings" ADD CONSTRAINT "oracle_readings_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "oracle_readings" ADD CONSTRAINT "oracle_readings_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "oracle_users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "oracle_reading_users" ADD CONSTRAINT "oracle_reading_users_reading_id_fkey" FOREIGN KEY ("reading_id") REFERENCES "oracle_readings"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "oracle_reading_users" ADD CONSTRAINT "oracle_reading_users_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "oracle_users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "idempotent_answers" ADD CONSTRAINT "idempotent_answers_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;
