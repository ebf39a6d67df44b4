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

TEST(DataSetWriter, PrivateSequencesStaySequencesInImplicitVR) {
  DataSet item;
  item.set(tags::CodeValue, "T-1");
  DataSet data_set;
  data_set.set_text(Tag(0x0009, 0x0010), VR::LO, "NOBODY KNOWS");
  data_set.set_sequence(Tag(0x0009, 0x1001), {item, DataSet()});
  data_set.set_sequence(Tag(0x0009, 0x1002), {});
  const ByteVector encoded = *write_data_set(data_set, transfer_syntax::ImplicitVRLittleEndian);
  Diagnostics strict(Diagnostics::Mode::strict);
  const auto back = read_data_set(SharedBytes(encoded), transfer_syntax::ImplicitVRLittleEndian, strict);
  ASSERT_TRUE(back) << back.error().to_string();
  EXPECT_TRUE(*back == data_set);
}

TEST(DataSetWriter, WritesLengthsInEitherForm) {
  const DataSet data_set = example();
  const auto& syntax = transfer_syntax::ExplicitVRLittleEndian;
  for (const auto lengths : {WriteOptions::Lengths::defined, WriteOptions::Lengths::undefined}) {
    const ByteVector encoded = *write_data_set(data_set, syntax, {lengths});
    Diagnostics strict(Diagnostics::Mode::strict);
    const DataSet back = *read_data_set(SharedBytes(encoded), syntax, strict);
    EXPECT_TRUE(back == data_set);
    const bool undefined = lengths == WriteOptions::Lengths::undefined;
    const DataElement sequence = *back.find(tags::AnatomicRegionSequence);
    EXPECT_EQ(sequence.length() == 0xffffffff, undefined);
    EXPECT_EQ(sequence.item_has_undefined_length(1), undefined);
    EXPECT_EQ(*write_data_set(back, syntax), encoded) << "as read";
    EXPECT_EQ(*write_data_set(back, syntax, {lengths}), encoded);
  }
}

TEST(DataSetWriter, LeavesLargeValuesWhereTheyAre) {
  DataSet data_set = example();
  data_set.set_bytes(tags::PixelData.tag, VR::OW, ByteVector(large_part, std::byte{5}));
  const auto& syntax = transfer_syntax::ExplicitVRLittleEndian;
  const EncodedParts parts = *encode_in_parts(data_set, syntax);
  ASSERT_EQ(parts.insertions.size(), 1U);
  EXPECT_EQ(parts.insertions[0].value.data(), data_set.find(tags::PixelData)->bytes().data());
  EXPECT_EQ(parts.size(), write_data_set(data_set, syntax)->size());
  Diagnostics strict(Diagnostics::Mode::strict);
  EXPECT_TRUE(*read_data_set(SharedBytes(*write_data_set(data_set, syntax)), syntax, strict) == data_set);
}

TEST(DataSetWriter, CountsDeferredValuesInLengths) {
  DataSet item;
  item.set_deferred(Tag(0x0028, 0x1201), VR::OW, 1000, 501);
  DataSet data_set;
  data_set.set(tags::IconImageSequence, Sequence{item});
  const EncodedParts parts = *encode_in_parts(data_set, transfer_syntax::ExplicitVRLittleEndian);
  ASSERT_EQ(parts.insertions.size(), 1U);
  EXPECT_TRUE(parts.insertions[0].is_deferred());
  EXPECT_EQ(parts.insertions[0].offset, 1000U);
  EXPECT_EQ(load_le<std::uint32_t>(parts.bytes.data() + 8), 8 + 12 + 502U) << "the sequence, with padding";
  EXPECT_FALSE(write_data_set(data_set, transfer_syntax::ExplicitVRLittleEndian));
}

TEST(DataSetWriter, KeepsPixelsOfGEBigEndian) {
  const auto* ge = find_transfer_syntax("1.2.840.113619.5.2");
  const ByteVector encoded = bytes("\x28\0\x10\0\x02\0\0\0\x00\x02\xe0\x7f\x10\0\x02\0\0\0\x01\x02");
  Diagnostics strict(Diagnostics::Mode::strict);
  DataSet data_set = *read_data_set(SharedBytes(encoded), *ge, strict);
  EXPECT_EQ(data_set.find(tags::PixelData)->byte_order(), std::endian::big);
  data_set.set(tags::Rows, 512);
  EXPECT_EQ(*write_data_set(data_set, *ge), encoded);
  const ByteVector little = *write_data_set(data_set, transfer_syntax::ImplicitVRLittleEndian);
  EXPECT_EQ(Bytes(little).back(), std::byte{1});
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
