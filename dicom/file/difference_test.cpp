#include "dicom/file/difference.h"

#include <gtest/gtest.h>

#include "dicom/dictionary/generated/tags.h"

namespace dicom {
namespace {

using Kind = Difference::Kind;

DataSet item(const char* uid) {
  DataSet item;
  item.set(tags::ReferencedSOPInstanceUID, uid);
  return item;
}

DataSet example() {
  DataSet data_set;
  data_set.set(tags::PatientName, "Doe^Jane");
  data_set.set(tags::PatientID, "1");
  data_set.set(tags::ReferencedImageSequence, Sequence{item("1.2"), item("1.3")});
  data_set.set_bytes(tags::PixelData.tag, VR::OW, ByteVector(1000, std::byte{1}));
  return data_set;
}

TEST(Difference, NoneBetweenEquals) {
  DataSet padded = example();
  padded.set_bytes(tags::PatientName.tag, VR::PN, as_bytes("Doe^Jane "));
  padded.set_numbers(Tag(0x0008, 0x0000), VR::UL, std::array{4.0});
  EXPECT_TRUE(differences(example(), padded).empty());
}

TEST(Difference, EveryKindWithItsPath) {
  DataSet other = example();
  other.set(tags::PatientName, "Doe^John");
  other.erase(tags::PatientID);
  other.set(tags::StudyID, "7");
  other.set(tags::ReferencedImageSequence, Sequence{item("1.2"), item("1.4"), item("1.5")});
  const auto found = differences(example(), other);
  ASSERT_EQ(found.size(), 5U);
  EXPECT_EQ(found[0].path, "ReferencedImageSequence[1].ReferencedSOPInstanceUID");
  EXPECT_EQ(found[0].left + " " + found[0].right, "1.3 1.4");
  EXPECT_EQ(found[1].path, "ReferencedImageSequence[2]");
  EXPECT_EQ(found[1].kind, Kind::only_right);
  EXPECT_EQ(found[1].right, "(item of 1 element)");
  EXPECT_EQ(found[2].path, "PatientName");
  EXPECT_EQ(found[2].kind, Kind::value);
  EXPECT_EQ(found[3].path, "PatientID");
  EXPECT_EQ(found[3].kind, Kind::only_left);
  EXPECT_EQ(found[4].path, "StudyID");
  EXPECT_EQ(differences(other, example()).size(), 5U);
}

TEST(Difference, LongValuesFromWhereTheyDiffer) {
  DataSet other = example();
  ByteVector pixels(1000, std::byte{1});
  pixels[500] = std::byte{2};
  other.set_bytes(tags::PixelData.tag, VR::OW, pixels);
  const auto found = differences(example(), other, 20);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].left, "(1000 bytes, from byte 500 on: 01 01 01 …)");
  EXPECT_EQ(found[0].right, "(1000 bytes, from byte 500 on: 02 01 01 …)");
}

TEST(Difference, OfVRs) {
  DataSet left;
  left.set_bytes(Tag(0x0028, 0x0010), VR::US, std::array{std::byte{1}, std::byte{0}});
  DataSet right;
  right.set_bytes(Tag(0x0028, 0x0010), VR::SS, std::array{std::byte{1}, std::byte{0}});
  const auto found = differences(left, right);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].kind, Kind::vr);
  EXPECT_EQ(found[0].left, "US 1");
}

}  // namespace
}  // namespace dicom
