-- What each key proves itself by: a value that only this key makes, kept from the first start on.
CREATE TABLE "seal_checks" (
    "name" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "seal_checks_pkey" PRIMARY KEY ("name")
);
