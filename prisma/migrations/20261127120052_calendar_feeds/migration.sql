-- The private address of a calendar: one a person; of the address its hash alone, and gone with the person and with the account.
-- CreateTable
CREATE TABLE "oracle_calendar_feeds" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "profile_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "oracle_calendar_feeds_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "oracle_calendar_feeds_profile_id_key" ON "oracle_calendar_feeds"("profile_id");

-- CreateIndex
CREATE UNIQUE INDEX "oracle_calendar_feeds_token_hash_key" ON "oracle_calendar_feeds"("token_hash");

-- CreateIndex
CREATE INDEX "oracle_calendar_feeds_account_id_idx" ON "oracle_calendar_feeds"("account_id");

-- AddForeignKey
ALTER TABLE "oracle_calendar_feeds" ADD CONSTRAINT "oracle_calendar_feeds_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "oracle_calendar_feeds" ADD CONSTRAINT "oracle_calendar_feeds_profile_id_fkey" FOREIGN KEY ("profile_id") REFERENCES "oracle_users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
