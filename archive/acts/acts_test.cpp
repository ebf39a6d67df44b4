#include <gtest/gtest.h>

#include "archive/acts/act.h"
#include "archive/acts/edits.h"
#include "archive/acts/overlay.h"
#include "dicom/dictionary/generated/tags.h"

namespace archive::acts {
namespace {

namespace tags = dicom::tags;
using dicom::DataSet;
using Kind = Act::Kind;

Act edit(std::uint64_t number, Kind kind, std::string subject, std::vector<Setting> settings) {
  Act act;
  act.number = number;
  act.time = 1'769'860'800'123;
  act.kind = kind;
  act.subject = std::move(subject);
  act.settings = std::move(settings);
  return act;
}

Act undo(std::uint64_t number, std::uint64_t of) {
  Act act;
  act.number = number;
  act.kind = Kind::undo;
  act.of = of;
  return act;
}

std::vector<std::uint64_t> numbers(const Steps& steps) {
  std::vector<std::uint64_t> list;
  for (const auto& step : steps) list.push_back(step->number);
  return list;
}
using Numbers = std::vector<std::uint64_t>;

TEST(Act, ComesBackFromItsLine) {
  Act act = edit(7, Kind::edit_study, "1.2.3", {{tags::PatientName, "Müller^Jörg=山田"}, {tags::PatientID, ""}});
  act.author = "a b=c%\n";
  act.reason = "x,y:z";
  const std::string line = encode(act);
  EXPECT_EQ(line.find('\n'), std::string::npos);
  EXPECT_EQ(*decode(line), act) << line;
  Act removal;
  removal.number = 8;
  removal.kind = Kind::remove;
  removal.contents = {{"1.2", "1.2,3", 1, {1536, 4096, 1 << 20}}, {"1.2", "1.2.4", 12, {1536}}};
  EXPECT_EQ(*decode(encode(removal)), removal);
}

TEST(Act, ARejectionComesBackFromItsLine) {
  const Act act{.number = 3,
                .time = 4,
                .kind = Act::Kind::reject,
                .author = "CT 1",
                .subject = "1.2.9",
                .title = "113037",
                .contents = {{"1.2", "1.2.1", 1, {1536}}},
                .instances = {"1.2.9", "1.2.1.1"}};
  const auto again = acts::decode(acts::encode(act));
  ASSERT_TRUE(again) << again.error().to_string();
  EXPECT_EQ(*again, act);
  EXPECT_FALSE(acts::decode("3 4 reject instances=,"));
}

TEST(Act, WrongLinesAreErrors) {
  for (const char* line :
       {"", "1", "1 2", "1 2 nothing", "x 2 undo", "1 2 undo of=x", "1 2 undo colour=red", "1 2 undo author=%4",
        "1 2 undo author=%zz", "1 2 remove pack=1.2", "1 2 remove pack=a,b,c:1"})
    EXPECT_FALSE(decode(line)) << line;
}

TEST(Edits, ReachStudiesOfPatientsAsTheActsBeforeLeftThem) {
  Edits edits;
  const PatientIdentity first{.patient_id = "P1"};
  const PatientIdentity second{.patient_id = "P2"};
  edits.add(edit(1, Kind::edit_patient, second.key(), {{tags::PatientName, "Before^Merge"}}));
  edits.add(edit(2, Kind::merge, first.key(), {{tags::PatientID, "P2"}}));
  edits.add(edit(3, Kind::edit_patient, second.key(), {{tags::PatientName, "After^Merge"}}));
  edits.add(edit(4, Kind::edit_study, "1.2", {{tags::StudyDescription, "Head"}}));
  EXPECT_EQ(numbers(edits.steps_for("1.2", first)), (Numbers{2, 3, 4}));
  EXPECT_EQ(numbers(edits.steps_for("1.3", second)), (Numbers{1, 3}));
  EXPECT_TRUE(edits.steps_for("1.3", {.patient_id = "P3"}).empty());
  EXPECT_TRUE(edits.steps_for("1.3", {.patient_id = "P1", .issuer = "X"}).empty());
  edits.add(undo(5, 2));
  EXPECT_EQ(numbers(edits.steps_for("1.2", first)), (Numbers{4}));
  EXPECT_EQ(edits.find(2), nullptr);
}

TEST(Edits, MergesInACircleEnd) {
  Edits edits;
  const std::string first = PatientIdentity{.patient_id = "P1"}.key();
  const std::string second = PatientIdentity{.patient_id = "P2"}.key();
  edits.add(edit(1, Kind::merge, first, {{tags::PatientID, "P2"}}));
  edits.add(edit(2, Kind::merge, second, {{tags::PatientID, "P1"}}));
  EXPECT_EQ(numbers(edits.steps_for("1.2", {.patient_id = "P1"})), (Numbers{1, 2}));
}

TEST(Overlay, KeepsFormerValuesInOriginalAttributes) {
  Edits edits;
  edits.add(edit(1, Kind::edit_study, "1.2", {{tags::PatientID, "P2"}, {tags::StudyDescription, "Head"}}));
  edits.add(edit(2, Kind::edit_patient, PatientIdentity{.patient_id = "P2"}.key(), {{tags::PatientName, "Neu^Jörg"}}));
  DataSet header;
  header.set(tags::PatientName, "Doe^Jane");
  header.set(tags::PatientID, "P1");
  const auto edited = apply(edits.steps_for("1.2", {.patient_id = "P1"}), header, "US");
  ASSERT_TRUE(edited) << edited.error().to_string();
  EXPECT_EQ(edited->text_or_empty(tags::PatientName), "Neu^Jörg");
  EXPECT_EQ(edited->text_or_empty(tags::SpecificCharacterSet), "ISO_IR 192");
  EXPECT_EQ(edited->text_or_empty(tags::PatientID), "P2");
  const auto originals = edited->value_or<dicom::Sequence>(tags::OriginalAttributesSequence, {});
  ASSERT_EQ(originals.size(), 2u);
  EXPECT_EQ(originals[0].text_or_empty(tags::AttributeModificationDateTime), "20260131120000.123+0000");
  EXPECT_EQ(originals[0].text_or_empty(tags::ReasonForTheAttributeModification), "CORRECT");
  EXPECT_EQ(originals[0].text_or_empty(tags::ModifyingSystem), "US");
  const auto first = originals[0].find(tags::ModifiedAttributesSequence)->item(0);
  EXPECT_EQ(first.text_or_empty(tags::PatientID), "P1");
  ASSERT_TRUE(first.contains(tags::StudyDescription));  // there was none
  EXPECT_EQ(first.text_or_empty(tags::StudyDescription), "");
  EXPECT_EQ(first.size(), 2u);
  EXPECT_EQ(originals[1].find(tags::ModifiedAttributesSequence)->item(0).text_or_empty(tags::PatientName), "Doe^Jane");
}

TEST(Overlay, NothingChangedLeavesNoTrace) {
  Edits edits;
  edits.add(edit(1, Kind::edit_study, "1.2", {{tags::PatientID, "P1"}, {tags::StudyDescription, ""}}));
  DataSet header;
  header.set(tags::PatientID, "P1");
  EXPECT_EQ(*apply(edits.steps_for("1.2", {}), header, "US"), header);
}

TEST(Overlay, OnlyPatientAndStudyAttributesAreEditable) {
  EXPECT_TRUE(check({tags::PatientBirthDate, "19700131"}));
  EXPECT_FALSE(check({tags::PatientBirthDate, "1970-01-31"}));
  EXPECT_FALSE(check({tags::StudyInstanceUID, "1.2"}));
  EXPECT_FALSE(check({tags::Rows, "1"}));
  EXPECT_FALSE(check({tags::PatientName, "a\nb"}));
  EXPECT_TRUE(check({tags::PatientComments, "a\nb"}));
}

}  // namespace
}  // namespace archive::acts
