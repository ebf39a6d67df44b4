#include "dicom/encoding/data_set_writer.h"

#include <gtest/gtest.h>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/encoding/data_set_reader.h"
#include "dicom/encoding/test_bytes.h"

namespace dicom {
namespace {

using test::bytes;
using test::operator+;

DataSet example() {
  DataSet code;
  code.set(tags::CodeValue, "T-1");
  DataSet data_set;
  data_set.set(tags::SOPClassUID, "1.2.3");
  data_set.set(tags::PatientName, "Doe^John");
  data_set.set(tags::AnatomicRegionSequence, Sequence{code, DataSet(), code});
  data_set.set(tags::Rows, 512);
  data_set.set(tags::PixelSpacing, {0.5, 0.5});
  data_set.set(tags::FrameIncrementPointer, Tag(0x0018, 0x1063));
  data_set.set(tags::RealWorldValueSlope, 0.25);
  data_set.set_bytes(tags::PixelData.tag, VR::OW, bytes("\x01\x02\x03\x04"));
  return data_set;
}

TEST(DataSetWriter, ComesBackTheSameInEverySyntax) {
  for (const TransferSyntax& syntax :
       {transfer_syntax::ImplicitVRLittleEndian, transfer_syntax::ExplicitVRLittleEndian,
        transfer_syntax::ExplicitVRBigEndian, transfer_syntax::DeflatedExplicitVRLittleEndian}) {
    const auto encoded = write_data_set(example(), syntax);
    ASSERT_TRUE(encoded) << syntax.keyword;
    EXPECT_EQ(encoded->size() % 2, 0U);
    Diagnostics strict(Diagnostics::Mode::strict);
    const auto back = read_data_set(SharedBytes(*encoded), syntax, strict);
    ASSERT_TRUE(back) << syntax.keyword << ": " << back.error().to_string();
    EXPECT_TRUE(*back == example()) << syntax.keyword;
  }
}

TEST(DataSetWriter, LeavesUneditedDataSetsByteForByte) {
  // An odd length and an undefined-length sequence, which the writer by itself would write otherwise.
  const ByteVector odd = bytes("\x08\0\x18\x22SQ\0\0\xff\xff\xff\xff\xfe\xff\xdd\xe0\0\0\0\0\x10\0\x10\0PN\x03\0Doe");
  Diagnostics diagnostics;
  DataSet data_set = *read_data_set(SharedBytes(odd), transfer_syntax::ExplicitVRLittleEndian, diagnostics);
  EXPECT_EQ(*write_data_set(data_set, transfer_syntax::ExplicitVRLittleEndian), odd);
  data_set.set(tags::PatientName, "Do");
  EXPECT_NE(*write_data_set(data_set, transfer_syntax::ExplicitVRLittleEndian), odd);
}

TEST(DataSetWriter, PadsByVR) {
  DataSet data_set;
  data_set.set(tags::SOPClassUID, "1.2");
  data_set.set(tags::PatientName, "Doe");
  EXPECT_EQ(*write_data_set(data_set, transfer_syntax::ExplicitVRLittleEndian), bytes("\x08\0\x16\0UI\x04\0"
                                                                                      "1.2\0"
                                                                                      "\x10\0\x10\0PN\x04\0Doe "));
}

TEST(DataSetWriter, WritesTooLongValuesAsUN) {
  DataSet data_set;
  data_set.set_text(tags::ImageComments.tag, VR::LT, std::string(70000, 'x'));
  const auto encoded = write_data_set(data_set, transfer_syntax::ExplicitVRLittleEndian);
  EXPECT_EQ(as_text(Bytes(*encoded).subspan(4, 2)), "UN");
}

TEST(DataSetWriter, RefusesPixelsThatTheSyntaxCannotHold) {
  DataSet data_set = example();
  const auto* rle = find_transfer_syntax("1.2.840.10008.1.2.5");
  ASSERT_NE(rle, nullptr);
  EXPECT_FALSE(write_data_set(data_set, *rle));
  data_set.set_fragments(tags::PixelData.tag, VR::OB,
                         std::vector<SharedBytes>{SharedBytes(), SharedBytes(bytes("abcd"))});
  EXPECT_TRUE(write_data_set(data_set, *rle));
  EXPECT_FALSE(write_data_set(data_set, transfer_syntax::ExplicitVRLittleEndian));
}

}  // namespace
}  // namespace dicom
