-- How well a reading fitted, one row for each of those who may see it; sealed, and gone with the account and with the reading.
-- CreateTable
CREATE TABLE "oracle_reading_feedback" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "reading_id" UUID NOT NULL,
    "viewer_id" UUID NOT NULL,
    "content" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "oracle_reading_feedback_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "oracle_reading_feedback_account_id_id_idx" ON "oracle_reading_feedback"("account_id", "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "oracle_reading_feedback_reading_id_viewer_id_key" ON "oracle_reading_feedback"("reading_id", "viewer_id");

-- AddForeignKey
ALTER TABLE "oracle_reading_feedback" ADD CONSTRAINT "oracle_reading_feedback_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "oracle_reading_feedback" ADD CONSTRAINT "oracle_reading_feedback_reading_id_fkey" FOREIGN KEY ("reading_id") REFERENCES "oracle_readings"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "oracle_reading_feedback" ADD CONSTRAINT "oracle_reading_feedback_content_sealed" CHECK ("content" ~ E'^oe1\\.[a-z0-9]{1,16}\\n[A-Za-z0-9_-]+$' AND octet_length("content") - strpos("content", E'\n') >= 80);

CREATE INDEX "oracle_reading_feedback_seal_kids" ON "oracle_reading_feedback" (seal_kids("content"), "id");
