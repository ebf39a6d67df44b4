#include "dicom/phantom/modality.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "dicom/core/uid.h"
#include "dicom/dictionary/generated/tags.h"

namespace dicom::phantom {
namespace {

Options small(Type type) {
  return {type, 4, 64, 3, "20260131"};
}

TEST(Modality, MakesCompleteImagesOfEveryType) {
  for (const Type type : {Type::CT, Type::MR, Type::US, Type::DX, Type::CR}) {
    Modality modality(small(type));
    std::set<std::string> instances;
    for (std::uint32_t study = 0; study < 2; ++study) {
      for (std::uint32_t index = 0; index < modality.images_per_study(); ++index) {
        const DataSet image = modality.make(study, index);
        for (const Tag uid : {tags::SOPInstanceUID.tag, tags::SeriesInstanceUID.tag, tags::StudyInstanceUID.tag}) {
          EXPECT_TRUE(is_valid_uid(image.text_or_empty(uid)));
        }
        EXPECT_TRUE(instances.insert(image.text_or_empty(tags::SOPInstanceUID)).second);
        const auto pixels = image.find(tags::PixelData);
        const auto frames = image.value_or<std::uint64_t>(tags::NumberOfFrames, 1);
        EXPECT_EQ(pixels->bytes().size(), 64 * 64 * frames * image.value_or<unsigned>(tags::BitsAllocated, 0) / 8);
      }
    }
  }
}

TEST(Modality, PixelsDependOnTheSeedAlone) {
  Modality first(small(Type::CT)), second(small(Type::CT));
  const DataSet a = first.make(0, 1), b = second.make(0, 1);
  EXPECT_TRUE(std::ranges::equal(a.find(tags::PixelData)->bytes(), b.find(tags::PixelData)->bytes()));
  EXPECT_NE(a.text_or_empty(tags::StudyInstanceUID), b.text_or_empty(tags::StudyInstanceUID));
  Options other = small(Type::CT);
  other.seed = 4;
  Modality third(other);
  EXPECT_FALSE(std::ranges::equal(a.find(tags::PixelData)->bytes(), third.make(0, 1).find(tags::PixelData)->bytes()));
}

TEST(Modality, HeadHasBoneAroundBrain) {
  Modality modality({Type::CT, 9, 128, 1, "20260131"});
  const DataSet image = modality.make(0, 5);
  const auto pixels = image.get<std::vector<std::uint16_t>>(tags::PixelData);
  ASSERT_TRUE(pixels);
  const auto hounsfield = [&](std::size_t column, std::size_t row) { return pixels->at(row * 128 + column) - 1024; };
  EXPECT_LT(hounsfield(2, 2), -900);        // air outside
  EXPECT_NEAR(hounsfield(50, 70), 33, 60);  // brain
  int highest = -2000;
  for (std::size_t column = 0; column < 64; ++column) highest = std::max(highest, hounsfield(column, 68));
  EXPECT_GT(highest, 600);  // the skull on the way to it
}

TEST(Modality, SlicesLieAtEvenDistances) {
  Modality modality(small(Type::MR));
  const auto z = [&](std::uint32_t index) {
    return modality.make(0, index).get<std::vector<double>>(tags::ImagePositionPatient)->at(2);
  };
  EXPECT_NEAR(z(1) - z(0), z(3) - z(2), 1e-9);
  EXPECT_NEAR(z(1) - z(0), *modality.make(0, 0).get<double>(tags::SliceThickness), 1e-6);
}

}  // namespace
}  // namespace dicom::phantom
