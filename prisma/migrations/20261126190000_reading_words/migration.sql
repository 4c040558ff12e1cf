-- The words of a reading, one row for each language, style and source. The version before writes none: of its readings the
-- column "ai_interpretation" holds them, until a server of this version brings them here.
CREATE TABLE "oracle_reading_words" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "reading_id" UUID NOT NULL,
    "locale" TEXT NOT NULL,
    "style" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "model" TEXT,
    "ms" DOUBLE PRECISION,
    "text" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "oracle_reading_words_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "oracle_reading_words_account_id_idx" ON "oracle_reading_words"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "oracle_reading_words_reading_id_locale_style_source_key" ON "oracle_reading_words"("reading_id", "locale", "style", "source");

-- AddForeignKey
ALTER TABLE "oracle_reading_words" ADD CONSTRAINT "oracle_reading_words_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "oracle_reading_words" ADD CONSTRAINT "oracle_reading_words_reading_id_fkey" FOREIGN KEY ("reading_id") REFERENCES "oracle_readings"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What is written has a text, and what is made here no model.
ALTER TABLE "oracle_reading_words" ADD CONSTRAINT "oracle_reading_words_source" CHECK ("source" = 'ai' OR ("source" = 'builtin' AND "model" IS NULL));
ALTER TABLE "oracle_reading_words" ADD CONSTRAINT "oracle_reading_words_status" CHECK (("status" = 'written' AND "text" IS NOT NULL) OR "status" IN ('writing', 'failed'));
ALTER TABLE "oracle_reading_words" ADD CONSTRAINT "oracle_reading_words_text_sealed" CHECK ("text" ~ E'^oe1\\.[a-z0-9]{1,16}\\n[A-Za-z0-9_-]{80,}$');

-- Sealed values cannot be made smaller.
ALTER TABLE "oracle_reading_words" ALTER COLUMN "text" SET STORAGE EXTERNAL;

CREATE INDEX "oracle_reading_words_seal_kids" ON "oracle_reading_words" (seal_kids("text"), "id");
