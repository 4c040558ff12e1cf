-- When somebody last proved by the password, in this session, to be its owner; and up to when its news were seen.
ALTER TABLE "sessions" ADD COLUMN "proved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;
ALTER TABLE "sessions" ADD COLUMN "news_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;
-- Of sessions that are there already the only proof that is known is the one that began them.
UPDATE "sessions" SET "proved_at" = "created_at";

-- Which session did it, so that nobody is told as news what he has just done himself.
ALTER TABLE "oracle_audit_log" ADD COLUMN "session_id" UUID;
