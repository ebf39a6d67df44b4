-- Each word of a patient's name (=WORD) and how it sounds (~SOUND), so that fuzzy matching need not look at all
-- patients. name_keys() is of this program.
create table patient_word (
  word text not null,
  patient integer not null references patient (id),
  primary key (word, patient)
) without rowid;
insert into patient_word
  select distinct value, patient.id from patient, json_each(name_keys(patient_name_normalised, patient_name_sounds));
create trigger words_of_patient after insert on patient begin
  insert into patient_word
    select distinct value, new.id from json_each(name_keys(new.patient_name_normalised, new.patient_name_sounds));
end;
create trigger words_of_patient_change after update of patient_name_normalised, patient_name_sounds on patient begin
  delete from patient_word where patient = old.id
    and word in (select value from json_each(name_keys(old.patient_name_normalised, old.patient_name_sounds)));
  insert into patient_word
    select distinct value, new.id from json_each(name_keys(new.patient_name_normalised, new.patient_name_sounds));
end;
create trigger words_of_patient_go after delete on patient begin
  delete from patient_word where patient = old.id
    and word in (select value from json_each(name_keys(old.patient_name_normalised, old.patient_name_sounds)));
end;

-- By which the studies of many patients are sorted without being read.
drop index study_by_patient;
create index study_by_patient on study (patient, study_date, study_time);
