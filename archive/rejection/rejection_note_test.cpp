#include "archive/rejection/rejection_note.h"

#include <gtest/gtest.h>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/dictionary/generated/uids.h"

namespace archive {
namespace {

using dicom::DataSet;
using dicom::Sequence;
namespace tags = dicom::tags;

DataSet header() {
  DataSet made;
  made.set(tags::SpecificCharacterSet, "ISO_IR 100");
  made.set(tags::PatientName, "Müller^Jörg");
  made.set(tags::PatientID, "P1");
  made.set(tags::StudyInstanceUID, "1.2.3");
  return made;
}

RejectionNote note() {
  return {RejectionTitle::worklist,
          "wrong patient",
          {{"1.2.3", "1.2.3.1", "1.5", "1.2.3.1.1"},
           {"1.2.3", "1.2.3.2", "1.5", "1.2.3.2.1"},
           {"1.2.3", "1.2.3.1", "1.5", "1.2.3.1.2"}}};
}

TEST(RejectionNote, WhatIsMadeIsReadAgain) {
  const auto document = make_rejection_note(note(), header(), "20260131120000");
  ASSERT_TRUE(document) << document.error().to_string();
  EXPECT_EQ(document->text_or_empty(tags::PatientName), "Müller^Jörg");
  EXPECT_EQ(document->text_or_empty(tags::Modality), "KO");
  EXPECT_EQ(document->text_or_empty(tags::ContentTime), "120000");
  EXPECT_TRUE(document->contains(tags::ReferringPhysicianName));  // type 2
  EXPECT_FALSE(document->contains(tags::InstitutionName));
  const auto read = read_rejection_note(*document);
  ASSERT_TRUE(read);
  EXPECT_EQ(read->title, RejectionTitle::worklist);
  EXPECT_EQ(read->reason, "wrong patient");
  ASSERT_EQ(read->rejected.size(), 3U);
  EXPECT_EQ(read->rejected[1], (InstanceName{"1.2.3", "1.2.3.1", "1.5", "1.2.3.1.2"}));
}

TEST(RejectionNote, OtherTitlesAndOtherDocumentsAreNone) {
  DataSet document = *make_rejection_note(note(), header(), "20260131120000");
  DataSet other = document;
  DataSet title;
  title.set(tags::CodeValue, "113000");  // Of Interest
  title.set(tags::CodingSchemeDesignator, "DCM");
  other.set(tags::ConceptNameCodeSequence, Sequence{title});
  EXPECT_FALSE(read_rejection_note(other));
  title.set(tags::CodeValue, "113001");
  title.set(tags::CodingSchemeDesignator, "99LOCAL");
  other.set(tags::ConceptNameCodeSequence, Sequence{title});
  EXPECT_FALSE(read_rejection_note(other));
  other = document;
  other.set(tags::SOPClassUID, dicom::uids::BasicTextSRStorage);
  EXPECT_FALSE(read_rejection_note(other));
}

TEST(RejectionNote, OnlyWhatContentAndEvidenceNameIsRejected) {
  DataSet document = *make_rejection_note(note(), header(), "20260131120000");
  Sequence content = *document.get<Sequence>(tags::ContentSequence);
  content.pop_back();
  document.set(tags::ContentSequence, content);
  EXPECT_EQ(read_rejection_note(document)->rejected.size(), 2U);
  document.erase(tags::CurrentRequestedProcedureEvidenceSequence);
  EXPECT_TRUE(read_rejection_note(document)->rejected.empty());
}

TEST(RejectionNote, IsAboutOneStudy) {
  RejectionNote two = note();
  two.rejected[2].study_uid = "1.2.4";
  EXPECT_FALSE(make_rejection_note(two, header(), "20260131120000"));
  two.rejected.clear();
  EXPECT_FALSE(make_rejection_note(two, header(), "20260131120000"));
}

TEST(RejectionNote, TitlesAreKnownByWordAndCode) {
  EXPECT_EQ(parse_rejection_title("safety"), RejectionTitle::safety);
  EXPECT_EQ(parse_rejection_title("113039"), RejectionTitle::retention);
  EXPECT_FALSE(parse_rejection_title("113000"));
}

}  // namespace
}  // namespace archive
