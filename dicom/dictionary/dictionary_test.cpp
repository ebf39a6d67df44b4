#include "dicom/dictionary/dictionary.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/dictionary/generated/uids.h"
#include "dicom/dictionary/tables.h"

namespace dicom {
namespace {

TEST(Dictionary, TablesAreSorted) {
  EXPECT_TRUE(std::ranges::is_sorted(detail::tag_table()));
  EXPECT_TRUE(std::ranges::is_sorted(detail::uid_table(), {}, [](const UIDEntry& entry) { return entry.uid.view(); }));
  EXPECT_TRUE(std::ranges::is_sorted(detail::storage_table()));
}

TEST(Dictionary, FindsElementsBothWays) {
  for (const ElementEntry& entry : detail::element_table()) {
    ASSERT_EQ(find_element(entry.tag), &entry) << to_string(entry.tag);
    if (!entry.keyword.empty()) {
      ASSERT_EQ(find_element(entry.keyword)->tag, entry.tag) << entry.keyword.view();
    }
  }
  EXPECT_EQ(find_element(Tag(0x0010, 0x0009)), nullptr);
  EXPECT_EQ(find_element("NoSuchKeyword"), nullptr);
  EXPECT_EQ(find_element(""), nullptr);
}

TEST(Dictionary, KnowsRepeatingGroups) {
  EXPECT_EQ(keyword_of(Tag(0x6002, 0x3000)), "OverlayData");
  EXPECT_EQ(vr_of(Tag(0x601e, 0x0010)), VR::US);
  EXPECT_EQ(tags::OverlayRows.tag, Tag(0x6000, 0x0010));
}

TEST(Dictionary, KnowsPrivateElementsByCreator) {
  EXPECT_EQ(vr_of(Tag(0x0009, 0x0010)), VR::LO);
  EXPECT_EQ(vr_of(Tag(0x0009, 0x1001)), VR::UN);
  const PrivateEntry* entry = find_private("SIEMENS CSA HEADER", Tag(0x0029, 0x1108));
  ASSERT_NE(entry, nullptr);
  EXPECT_EQ(entry->vr, VR::CS);
  EXPECT_EQ(vr_of(Tag(0x0029, 0x1208), "SIEMENS CSA HEADER"), VR::CS);
}

TEST(Dictionary, AmbiguousVRsHaveAnAlternative) {
  EXPECT_EQ(find_element(tags::PixelPaddingValue)->vr, VR::US);
  EXPECT_EQ(find_element(tags::PixelPaddingValue)->alternative_vr, VR::SS);
  EXPECT_EQ(tags::PixelData.vr, VR::OW);
}

TEST(Dictionary, FindsUIDs) {
  EXPECT_EQ(find_uid(uids::CTImageStorage)->keyword, "CTImageStorage");
  EXPECT_EQ(find_uid_keyword("Verification")->uid, "1.2.840.10008.1.1");
  EXPECT_EQ(uid_name("1.2.3"), "1.2.3");
}

TEST(Dictionary, ListsStorageClasses) {
  for (const std::string_view uid : {uids::CTImageStorage, uids::EncapsulatedPDFStorage, uids::HangingProtocolStorage,
                                     uids::DigitalXRayImageStorageForPresentation, uids::UltrasoundImageStorageRetired,
                                     uids::SegmentationStorage, uids::RTPlanStorage}) {
    EXPECT_TRUE(is_storage_sop_class(uid)) << uid_name(uid);
  }
  EXPECT_FALSE(is_storage_sop_class(uids::StorageCommitmentPushModel));
  EXPECT_FALSE(is_storage_sop_class(uids::MediaStorageDirectoryStorage));
  EXPECT_FALSE(is_storage_sop_class(uids::Verification));
}

TEST(Dictionary, ReadsTagsAsPeopleWriteThem) {
  EXPECT_EQ(parse_tag_or_keyword("PatientName"), tags::PatientName.tag);
  EXPECT_EQ(parse_tag_or_keyword("0010,0010"), tags::PatientName.tag);
  EXPECT_FALSE(parse_tag_or_keyword("Patient Name"));
}

}  // namespace
}  // namespace dicom
