-- Sealed values cannot be made smaller; without the attempt a long reading is stored in half the time.
ALTER TABLE "oracle_readings" ALTER COLUMN "reading_result" SET STORAGE EXTERNAL;
ALTER TABLE "oracle_readings" ALTER COLUMN "ai_interpretation" SET STORAGE EXTERNAL;
ALTER TABLE "idempotent_answers" ALTER COLUMN "body" SET STORAGE EXTERNAL;

-- CreateIndex
CREATE INDEX "oracle_readings_filters" ON "oracle_readings"("id", "deleted_at", "is_multi_user", "sign_type", "created_at");
