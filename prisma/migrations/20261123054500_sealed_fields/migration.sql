-- A sealed column holds nothing but the sealed format; whatever forgets to seal is refused by the database itself.
ALTER TABLE "oracle_users" ADD CONSTRAINT "oracle_users_name_sealed" CHECK ("name" ~ E'^oe1\\.[a-z0-9]{1,16}\\n[A-Za-z0-9_-]{80,}$');
ALTER TABLE "oracle_users" ADD CONSTRAINT "oracle_users_name_persian_sealed" CHECK ("name_persian" ~ E'^oe1\\.[a-z0-9]{1,16}\\n[A-Za-z0-9_-]{80,}$');
ALTER TABLE "oracle_users" ADD CONSTRAINT "oracle_users_birthday_sealed" CHECK ("birthday" ~ E'^oe1\\.[a-z0-9]{1,16}\\n[A-Za-z0-9_-]{80,}$');
ALTER TABLE "oracle_users" ADD CONSTRAINT "oracle_users_mother_name_sealed" CHECK ("mother_name" ~ E'^oe1\\.[a-z0-9]{1,16}\\n[A-Za-z0-9_-]{80,}$');
ALTER TABLE "oracle_users" ADD CONSTRAINT "oracle_users_mother_name_persian_sealed" CHECK ("mother_name_persian" ~ E'^oe1\\.[a-z0-9]{1,16}\\n[A-Za-z0-9_-]{80,}$');
ALTER TABLE "oracle_users" ADD CONSTRAINT "oracle_users_heart_rate_bpm_sealed" CHECK ("heart_rate_bpm" ~ E'^oe1\\.[a-z0-9]{1,16}\\n[A-Za-z0-9_-]{80,}$');
ALTER TABLE "oracle_users" ADD CONSTRAINT "oracle_users_place_sealed" CHECK ("place" ~ E'^oe1\\.[a-z0-9]{1,16}\\n[A-Za-z0-9_-]{80,}$');
ALTER TABLE "oracle_users" ADD CONSTRAINT "oracle_users_latitude_sealed" CHECK ("latitude" ~ E'^oe1\\.[a-z0-9]{1,16}\\n[A-Za-z0-9_-]{80,}$');
ALTER TABLE "oracle_users" ADD CONSTRAINT "oracle_users_longitude_sealed" CHECK ("longitude" ~ E'^oe1\\.[a-z0-9]{1,16}\\n[A-Za-z0-9_-]{80,}$');
ALTER TABLE "oracle_users" ADD CONSTRAINT "oracle_users_gender_sealed" CHECK ("gender" ~ E'^oe1\\.[a-z0-9]{1,16}\\n[A-Za-z0-9_-]{80,}$');
ALTER TABLE "oracle_users" ADD CONSTRAINT "oracle_users_time_zone_sealed" CHECK ("time_zone" ~ E'^oe1\\.[a-z0-9]{1,16}\\n[A-Za-z0-9_-]{80,}$');
ALTER TABLE "oracle_readings" ADD CONSTRAINT "oracle_readings_question_sealed" CHECK ("question" ~ E'^oe1\\.[a-z0-9]{1,16}\\n[A-Za-z0-9_-]{80,}$');
ALTER TABLE "oracle_readings" ADD CONSTRAINT "oracle_readings_sign_value_sealed" CHECK ("sign_value" ~ E'^oe1\\.[a-z0-9]{1,16}\\n[A-Za-z0-9_-]{80,}$');
ALTER TABLE "oracle_readings" ADD CONSTRAINT "oracle_readings_reading_result_sealed" CHECK ("reading_result" ~ E'^oe1\\.[a-z0-9]{1,16}\\n[A-Za-z0-9_-]{80,}$');
ALTER TABLE "oracle_readings" ADD CONSTRAINT "oracle_readings_ai_interpretation_sealed" CHECK ("ai_interpretation" ~ E'^oe1\\.[a-z0-9]{1,16}\\n[A-Za-z0-9_-]{80,}$');
ALTER TABLE "oracle_readings" ADD CONSTRAINT "oracle_readings_note_sealed" CHECK ("note" ~ E'^oe1\\.[a-z0-9]{1,16}\\n[A-Za-z0-9_-]{80,}$');
ALTER TABLE "idempotent_answers" ADD CONSTRAINT "idempotent_answers_body_sealed" CHECK ("body" ~ E'^oe1\\.[a-z0-9]{1,16}\\n[A-Za-z0-9_-]{80,}$');
