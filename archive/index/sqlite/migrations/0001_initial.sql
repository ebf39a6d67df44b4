-- Patients, studies and series with typed columns; instances as narrow rows, clustered by series.
-- Text is UTF-8. Dates are numbers YYYYMMDD (text that is no date stays text and meets no range). UIDs are packed, two
-- characters a byte. A column *_normalised holds what is compared: upper case, without accents.

create table patient (
  id integer primary key,
  identity text not null unique,  -- Patient ID and its issuer; without an ID, name and birth date
  patient_id text not null,
  issuer_of_patient_id text not null,
  patient_name text not null,
  patient_name_normalised text not null,
  patient_birth_date not null,
  patient_sex text not null
);
create index patient_by_patient_id on patient (patient_id);
create index patient_by_patient_name on patient (patient_name_normalised);
create index patient_by_birth_date on patient (patient_birth_date);

create table study (
  id integer primary key,
  patient integer not null references patient (id),
  study_instance_uid blob not null unique,
  study_date not null,
  study_time text not null,
  accession_number text not null,
  study_id text not null,
  study_description text not null,
  referring_physician_name text not null,
  referring_physician_name_normalised text not null
);
create index study_by_patient on study (patient);
create index study_by_study_date on study (study_date, study_time);
create index study_by_accession_number on study (accession_number) where accession_number <> '';

create table series (
  id integer primary key,
  study integer not null references study (id),
  series_instance_uid blob not null,
  modality text not null,
  series_number not null,
  series_description text not null,
  body_part_examined text not null,
  series_date not null,
  series_time text not null,
  station_name text not null,
  institution_name text not null,
  protocol_name text not null,
  performed_procedure_step_start_date not null,
  performed_procedure_step_start_time text not null,
  instance_count integer not null default 0,
  unique (study, series_instance_uid)
);
create index series_by_series_instance_uid on series (series_instance_uid);

-- SOP classes and transfer syntaxes: a few dozen.
create table uid (
  id integer primary key,
  uid text not null unique
);

-- The Part 10 file of an instance is bytes [pack_offset, pack_offset + file_length) of part `part` of its series' pack.
create table instance (
  series integer not null references series (id),
  ordinal integer not null,  -- order of arrival in the series
  sop_instance_uid blob not null,
  sop_class integer not null references uid (id),
  transfer_syntax integer not null references uid (id),
  instance_number not null,
  number_of_frames integer not null,
  part integer not null,
  pack_offset integer not null,
  file_length integer not null,
  data_set_offset integer not null,
  pixel_data_offset integer,
  received integer not null,  -- milliseconds since 1970
  primary key (series, ordinal)
) without rowid;
create unique index instance_by_sop_instance_uid on instance (sop_instance_uid);

-- Instances that came with a UID that another content had already.
create table conflict (
  series integer not null references series (id),
  ordinal integer not null,
  sop_instance_uid blob not null,
  sop_class integer not null references uid (id),
  transfer_syntax integer not null references uid (id),
  instance_number not null,
  number_of_frames integer not null,
  part integer not null,
  pack_offset integer not null,
  file_length integer not null,
  data_set_offset integer not null,
  pixel_data_offset integer,
  received integer not null,
  primary key (series, ordinal)
) without rowid;
create index conflict_by_sop_instance_uid on conflict (sop_instance_uid);

-- Up to where each part of a pack is indexed. What lies behind was not acknowledged, or is read again at the next start.
create table pack (
  series integer not null references series (id),
  part integer not null,
  committed integer not null,
  primary key (series, part)
) without rowid;
