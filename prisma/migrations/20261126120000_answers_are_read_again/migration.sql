-- Answers of the version before were kept as they were sent; whatever they spoke of may be deleted since. They are not replayed
-- any more. Claims of requests that are being worked on stay.
DELETE FROM "idempotent_answers" WHERE "status" IS NOT NULL;
