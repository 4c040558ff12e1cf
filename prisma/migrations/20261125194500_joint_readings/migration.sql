-- AlterTable
ALTER TABLE "oracle_reading_users" ADD COLUMN     "left_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "oracle_readings" ADD COLUMN     "deleted_at" TIMESTAMPTZ(3),
ADD COLUMN     "summary" TEXT;

-- AlterTable
ALTER TABLE "oracle_users" ADD COLUMN     "linked_account_id" UUID;

-- CreateTable
CREATE TABLE "oracle_invitations" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "profile_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "oracle_invitations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "oracle_reading_viewers" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "account_id" UUID NOT NULL,
    "reading_id" UUID NOT NULL,
    "favorite" BOOLEAN NOT NULL DEFAULT false,
    "note" TEXT,

    CONSTRAINT "oracle_reading_viewers_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "oracle_invitations_token_hash_key" ON "oracle_invitations"("token_hash");

-- CreateIndex
CREATE INDEX "oracle_invitations_account_id_idx" ON "oracle_invitations"("account_id");

-- CreateIndex
CREATE INDEX "oracle_invitations_profile_id_idx" ON "oracle_invitations"("profile_id");

-- CreateIndex
CREATE INDEX "oracle_invitations_expires_at_idx" ON "oracle_invitations"("expires_at");

-- CreateIndex
CREATE INDEX "oracle_reading_viewers_reading_id_idx" ON "oracle_reading_viewers"("reading_id");

-- CreateIndex
CREATE UNIQUE INDEX "oracle_reading_viewers_account_id_reading_id_key" ON "oracle_reading_viewers"("account_id", "reading_id" DESC);

-- CreateIndex
CREATE INDEX "oracle_readings_deleted_at_idx" ON "oracle_readings"("deleted_at");

-- CreateIndex
CREATE INDEX "oracle_users_linked_account_id_idx" ON "oracle_users"("linked_account_id");

-- AddForeignKey
ALTER TABLE "oracle_users" ADD CONSTRAINT "oracle_users_linked_account_id_fkey" FOREIGN KEY ("linked_account_id") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "oracle_invitations" ADD CONSTRAINT "oracle_invitations_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "oracle_invitations" ADD CONSTRAINT "oracle_invitations_profile_id_fkey" FOREIGN KEY ("profile_id") REFERENCES "oracle_users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "oracle_reading_viewers" ADD CONSTRAINT "oracle_reading_viewers_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "oracle_reading_viewers" ADD CONSTRAINT "oracle_reading_viewers_reading_id_fkey" FOREIGN KEY ("reading_id") REFERENCES "oracle_readings"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Sealed columns hold nothing but the sealed format.
ALTER TABLE "oracle_readings" ADD CONSTRAINT "oracle_readings_summary_sealed" CHECK ("summary" ~ E'^oe1\\.[a-z0-9]{1,16}\\n[A-Za-z0-9_-]{80,}$');
ALTER TABLE "oracle_reading_viewers" ADD CONSTRAINT "oracle_reading_viewers_note_sealed" CHECK ("note" ~ E'^oe1\\.[a-z0-9]{1,16}\\n[A-Za-z0-9_-]{80,}$');

-- Which keys a row is sealed with, the new columns among them. The index of the version before stays until nobody runs that.
CREATE INDEX "oracle_readings_seal_kids_summary" ON "oracle_readings" (seal_kids("question", "sign_value", "reading_result", "ai_interpretation", "note", "summary"), "id");
CREATE INDEX "oracle_reading_viewers_seal_kids" ON "oracle_reading_viewers" (seal_kids("note"), "id");

-- Who may see the readings that are there: until now, only who made them.
INSERT INTO "oracle_reading_viewers" ("account_id", "reading_id") SELECT "account_id", "id" FROM "oracle_readings";

-- And of every new one: its owner, and the account of each participant that is linked. By triggers, because servers of the
-- version before write readings too. A profile is locked, so that a link made at the same moment is either seen here or
-- sees this reading.
CREATE FUNCTION oracle_owner_sees_reading() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO oracle_reading_viewers (account_id, reading_id) VALUES (NEW.account_id, NEW.id);
  RETURN NULL;
END
$$;
CREATE TRIGGER oracle_owner_sees_reading AFTER INSERT ON "oracle_readings"
  FOR EACH ROW EXECUTE FUNCTION oracle_owner_sees_reading();

CREATE FUNCTION oracle_participant_sees_reading() RETURNS TRIGGER LANGUAGE plpgsql AS $$
DECLARE
  linked UUID;
BEGIN
  SELECT linked_account_id INTO linked FROM oracle_users WHERE id = NEW.user_id FOR SHARE;
  IF linked IS NOT NULL THEN
    INSERT INTO oracle_reading_viewers (account_id, reading_id) VALUES (linked, NEW.reading_id)
      ON CONFLICT (account_id, reading_id) DO NOTHING;
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER oracle_participant_sees_reading AFTER INSERT ON "oracle_reading_users"
  FOR EACH ROW EXECUTE FUNCTION oracle_participant_sees_reading();
