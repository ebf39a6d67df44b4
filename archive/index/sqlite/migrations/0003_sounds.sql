-- How names sound, for fuzzy matching: " MLR YRK ", each word's sound between spaces.
alter table patient add column patient_name_sounds text not null default '';
alter table study add column referring_physician_name_sounds text not null default '';
update patient set patient_name_sounds = sounds(patient_name_normalised);
update study set referring_physician_name_sounds = sounds(referring_physician_name_normalised)
  where referring_physician_name_normalised <> '';
