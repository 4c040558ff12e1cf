-- CreateTable
CREATE TABLE "ai_spending" (
    "day" DATE NOT NULL,
    "share" TEXT NOT NULL,
    "reserved" BIGINT NOT NULL DEFAULT 0,
    "spent" BIGINT NOT NULL DEFAULT 0,
    "calls" INTEGER NOT NULL DEFAULT 0,
    "tokens_in" BIGINT NOT NULL DEFAULT 0,
    "tokens_out" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "ai_spending_pkey" PRIMARY KEY ("day","share")
);

-- CreateTable
CREATE TABLE "oracle_daily_words" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "profile_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "locale" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "oracle_daily_words_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "oracle_daily_words_account_id_idx" ON "oracle_daily_words"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "oracle_daily_words_profile_id_day_locale_key" ON "oracle_daily_words"("profile_id", "day", "locale");

-- AddForeignKey
ALTER TABLE "oracle_daily_words" ADD CONSTRAINT "oracle_daily_words_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "oracle_daily_words" ADD CONSTRAINT "oracle_daily_words_profile_id_fkey" FOREIGN KEY ("profile_id") REFERENCES "oracle_users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "oracle_daily_words" ADD CONSTRAINT "oracle_daily_words_text_sealed" CHECK ("text" ~ E'^oe1\\.[a-z0-9]{1,16}\\n[A-Za-z0-9_-]+$' AND octet_length("text") - strpos("text", E'\n') >= 80);

CREATE INDEX "oracle_daily_words_seal_kids" ON "oracle_daily_words" (seal_kids("text"), "id");
