#include "dicom/encoding/data_set_reader.h"

#include <gtest/gtest.h>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/encoding/test_bytes.h"

namespace dicom {
namespace {

using test::bytes;
using test::operator+;
using transfer_syntax::ExplicitVRBigEndian;
using transfer_syntax::ExplicitVRLittleEndian;
using transfer_syntax::ImplicitVRLittleEndian;

Result<DataSet> read(const ByteVector& encoded, const TransferSyntax& syntax, Diagnostics& diagnostics,
                     const ReadOptions& options = {}) {
  return read_data_set(SharedBytes(encoded), syntax, diagnostics, options);
}

DataSet read_cleanly(const ByteVector& encoded, const TransferSyntax& syntax = ExplicitVRLittleEndian) {
  Diagnostics strict(Diagnostics::Mode::strict);
  auto data_set = read(encoded, syntax, strict);
  EXPECT_TRUE(data_set) << (data_set ? "" : data_set.error().to_string());
  return data_set ? *data_set : DataSet();
}

const ByteVector name_explicit = bytes("\x10\0\x10\0PN\x04\0Doe ");
const ByteVector rows_explicit = bytes("\x28\0\x10\0US\x02\0\x00\x02");

TEST(DataSetReader, ReadsExplicitLittleEndian) {
  const DataSet data_set = read_cleanly(name_explicit + rows_explicit);
  EXPECT_EQ(data_set.text_or_empty(tags::PatientName), "Doe");
  EXPECT_EQ(data_set.value_or<int>(tags::Rows, 0), 512);
}

TEST(DataSetReader, ReadsImplicitLittleEndian) {
  const DataSet data_set =
      read_cleanly(bytes("\x10\0\x10\0\x04\0\0\0Doe \x28\0\x10\0\x02\0\0\0\x00\x02"), ImplicitVRLittleEndian);
  EXPECT_EQ(data_set.find(tags::PatientName)->vr(), VR::PN);
  EXPECT_EQ(data_set.value_or<int>(tags::Rows, 0), 512);
}

TEST(DataSetReader, ReadsExplicitBigEndian) {
  const DataSet data_set = read_cleanly(bytes("\0\x10\0\x10PN\0\x04"
                                              "Doe \0\x28\0\x10US\0\x02\x02\x00"),
                                        ExplicitVRBigEndian);
  EXPECT_EQ(data_set.text_or_empty(tags::PatientName), "Doe");
  EXPECT_EQ(data_set.value_or<int>(tags::Rows, 0), 512);
}

const ByteVector item_content = bytes("\x08\0\x00\x01SH\x04\0T-1 ");
const ByteVector item_defined = bytes("\xfe\xff\x00\xe0\x0c\0\0\0") + item_content;
const ByteVector item_undefined =
    bytes("\xfe\xff\x00\xe0\xff\xff\xff\xff") + item_content + bytes("\xfe\xff\x0d\xe0\0\0\0\0");
const ByteVector sequence_end = bytes("\xfe\xff\xdd\xe0\0\0\0\0");

TEST(DataSetReader, ReadsSequencesOfBothForms) {
  const ByteVector defined = bytes("\x08\0\x18\x22SQ\0\0\x14\0\0\0") + item_defined;
  const ByteVector undefined =
      bytes("\x08\0\x18\x22SQ\0\0\xff\xff\xff\xff") + item_defined + item_undefined + sequence_end;
  for (const ByteVector& sequence : {defined, undefined}) {
    const DataSet data_set = read_cleanly(sequence + name_explicit);
    const auto items = data_set.value_or<Sequence>(tags::AnatomicRegionSequence, {});
    ASSERT_FALSE(items.empty());
    EXPECT_EQ(items.back().text_or_empty(tags::CodeValue), "T-1");
    EXPECT_TRUE(data_set.contains(tags::PatientName));
  }
}

TEST(DataSetReader, ReadsUnknownSequencesInImplicitVR) {
  // CP-246: UN of undefined length holds implicit VR little endian items.
  const ByteVector unknown = bytes(
                                 "\x09\0\x10\x10UN\0\0\xff\xff\xff\xff"
                                 "\xfe\xff\x00\xe0\x0c\0\0\0"
                                 "\x08\0\x00\x01\x04\0\0\0T-1 ") +
                             sequence_end;
  const DataSet data_set = read_cleanly(unknown + name_explicit);
  EXPECT_EQ(data_set.find(Tag(0x0009, 0x1010))->item(0).text_or_empty(tags::CodeValue), "T-1");
}

TEST(DataSetReader, ReadsEncapsulatedPixelData) {
  const ByteVector pixels = bytes(
                                "\xe0\x7f\x10\0OB\0\0\xff\xff\xff\xff"
                                "\xfe\xff\x00\xe0\0\0\0\0"
                                "\xfe\xff\x00\xe0\x04\0\0\0"
                                "abcd") +
                            sequence_end;
  const DataSet data_set = read_cleanly(rows_explicit + pixels);
  const DataElement element = *data_set.find(tags::PixelData);
  ASSERT_TRUE(element.is_encapsulated());
  ASSERT_EQ(element.item_count(), 2U);
  EXPECT_EQ(as_text(element.fragment(1)), "abcd");
}

TEST(DataSetReader, TakesPiecesOfAnySize) {
  const ByteVector whole = bytes("\x08\0\x18\x22SQ\0\0\xff\xff\xff\xff") + item_defined + item_undefined +
                           sequence_end + name_explicit + rows_explicit;
  Diagnostics diagnostics;
  DataSetReader reader(ExplicitVRLittleEndian, {}, diagnostics);
  for (std::size_t size = 0; size < whole.size(); ++size) {
    const auto status = reader.feed(Bytes(whole).first(size), false);
    ASSERT_TRUE(status);
    ASSERT_EQ(*status, DataSetReader::Status::need_more);
  }
  ASSERT_EQ(*reader.feed(whole, true), DataSetReader::Status::complete);
  EXPECT_TRUE(std::move(reader).finish(SharedBytes(whole)) == read_cleanly(whole));
}

TEST(DataSetReader, StopsBeforeATag) {
  Diagnostics diagnostics;
  ReadOptions options;
  options.stop_at = tags::Rows;
  DataSetReader reader(ExplicitVRLittleEndian, options, diagnostics);
  const ByteVector whole = name_explicit + rows_explicit;
  ASSERT_EQ(*reader.feed(whole, false), DataSetReader::Status::complete);
  EXPECT_EQ(reader.consumed(), name_explicit.size());
}

TEST(DataSetReader, RepairsWithDiagnostics) {
  struct Case {
    const char* what;
    ByteVector encoded;
  };
  const Case cases[] = {
      {"odd length", bytes("\x10\0\x10\0PN\x03\0Doe") + rows_explicit},
      {"out of order", rows_explicit + name_explicit},
      {"padding", name_explicit + bytes("\0\0\0\0\0\0\0\0\0\0")},
      {"implicit although explicit", bytes("\x10\0\x10\0\x04\0\0\0Doe ")},
      {"cut-off pixels", name_explicit + bytes("\xe0\x7f\x10\0OW\0\0\x10\0\0\0ab")},
      {"no sequence delimiter", name_explicit + bytes("\x40\0\x75\x02SQ\0\0\xff\xff\xff\xff")},
      {"unknown VR", bytes("\x08\0\x01\0ZZ\0\0\x02\0\0\0ab") + name_explicit},
  };
  for (const Case& example : cases) {
    Diagnostics lenient;
    const auto data_set = read(example.encoded, ExplicitVRLittleEndian, lenient);
    ASSERT_TRUE(data_set) << example.what << ": " << data_set.error().to_string();
    EXPECT_EQ(data_set->text_or_empty(tags::PatientName), "Doe") << example.what;
    EXPECT_GT(lenient.count(), 0U) << example.what;
  }
}

TEST(DataSetReader, SaysWhereItFails) {
  const ByteVector broken = bytes(
      "\x08\0\x18\x22SQ\0\0\xff\xff\xff\xff"
      "\xfe\xff\x00\xe0\xff\xff\xff\xff"
      "\x08\0\x00\x01SH\xf0\0T-1 ");
  Diagnostics diagnostics;
  const auto data_set = read(broken, ExplicitVRLittleEndian, diagnostics);
  ASSERT_FALSE(data_set);
  EXPECT_EQ(data_set.error().code, ErrorCode::truncated);
  EXPECT_EQ(data_set.error().path, "(0008,2218)[0].(0008,0100)");
  EXPECT_EQ(data_set.error().offset, 20U);
}

TEST(DataSetReader, RefusesTooDeepNesting) {
  ByteVector nested;
  for (int i = 0; i < 100; ++i)
    nested = nested + bytes(
                          "\x08\0\x18\x22SQ\0\0\xff\xff\xff\xff"
                          "\xfe\xff\x00\xe0\xff\xff\xff\xff");
  Diagnostics diagnostics;
  const auto data_set = read(nested, ExplicitVRLittleEndian, diagnostics);
  ASSERT_FALSE(data_set);
  EXPECT_EQ(data_set.error().code, ErrorCode::limit_exceeded);
}

TEST(DataSetReader, RefusesItemsLongerThanTheirSequence) {
  Diagnostics diagnostics;
  const auto data_set =
      read(bytes("\x08\0\x18\x22SQ\0\0\x08\0\0\0") + item_defined, ExplicitVRLittleEndian, diagnostics);
  ASSERT_FALSE(data_set);
  EXPECT_EQ(data_set.error().code, ErrorCode::invalid_data);
}

TEST(DataSetReader, ChoosesSignedValuesByPixelRepresentation) {
  const DataSet data_set =
      read_cleanly(bytes("\x28\0\x03\x01\x02\0\0\0\x01\0\x28\0\x20\x01\x02\0\0\0\x18\xfc"), ImplicitVRLittleEndian);
  EXPECT_EQ(data_set.find(tags::PixelPaddingValue)->vr(), VR::SS);
  EXPECT_EQ(data_set.value_or<int>(tags::PixelPaddingValue, 0), -1000);
}

}  // namespace
}  // namespace dicom
