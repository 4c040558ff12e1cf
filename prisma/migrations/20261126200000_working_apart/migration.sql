-- The working of a reading's numbers, two thirds of what was stored, in a column of its own: it is opened when somebody asks for it.
-- Results of older readings hold theirs, and the column is empty there. What the version before makes of a new reading is right in
-- everything but that its working is empty.
ALTER TABLE "oracle_readings" ADD COLUMN "trace" TEXT;
ALTER TABLE "oracle_readings" ALTER COLUMN "trace" SET STORAGE EXTERNAL;

ALTER TABLE "oracle_readings" ADD CONSTRAINT "oracle_readings_trace_sealed" CHECK ("trace" ~ E'^oe1\\.[a-z0-9]{1,16}\\n[A-Za-z0-9_-]{80,}$');

CREATE INDEX "oracle_readings_seal_kids_trace" ON "oracle_readings" (seal_kids("question", "sign_value", "reading_result", "ai_interpretation", "note", "summary", "trace"), "id");
-- The version before looks by the index with "summary"; nothing looks by the one before that.
DROP INDEX "oracle_readings_seal_kids";
