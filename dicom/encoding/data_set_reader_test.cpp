#include "dicom/encoding/data_set_reader.h"

#include <gtest/gtest.h>

#include "dicom/codec/deflate.h"
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

TEST(DataSetReader, ReportsMisspeltCharacterSets) {
  Diagnostics diagnostics;
  ASSERT_TRUE(read(bytes("\x08\0\x05\0CS\x0a\0ISO-IR 100") + name_explicit, ExplicitVRLittleEndian, diagnostics));
  ASSERT_EQ(diagnostics.count(), 1u);
  EXPECT_EQ(diagnostics.list()[0].to_string(),
            "(0008,0005) at byte 0: 'ISO-IR 100' is no defined term, ISO_IR 100 is meant");
  read_cleanly(bytes("\x08\0\x05\0CS\x10\0\\ISO 2022 IR 87 ") + name_explicit);
}

TEST(DataSetReader, InflatesBehindAZlibHeader) {
  ByteVector deflated = codec::deflate_raw(name_explicit);
  Diagnostics diagnostics;
  const auto& syntax = transfer_syntax::DeflatedExplicitVRLittleEndian;
  ASSERT_TRUE(read(deflated, syntax, diagnostics));
  EXPECT_EQ(diagnostics.count(), 0u);
  const auto data_set = read(bytes("\x78\x9c") + deflated, syntax, diagnostics);
  ASSERT_TRUE(data_set) << data_set.error().to_string();
  EXPECT_EQ(data_set->text_or_empty(tags::PatientName), "Doe");
  EXPECT_EQ(diagnostics.count(), 1u);
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
      {"no VR and a 16-bit length", bytes("\x08\0\x60\0  \x02\0CT") + name_explicit},
      {"lower-case VR", bytes("\x10\0\x10\0pn\x04\0Doe ") + rows_explicit},
      {"short VR with a 32-bit length", bytes("\x10\0\x10\0PN\0\0\x04\0\0\0Doe ") + rows_explicit},
      {"one implicit element", rows_explicit + bytes("\x28\0\x11\0\x02\0\0\0\x01\0") + name_explicit},
      {"implicit item in explicit VR", bytes("\x08\0\x18\x22SQ\0\0\x14\0\0\0\xfe\xff\x00\xe0\x0c\0\0\0"
                                             "\x08\0\x00\x01\x04\0\0\0T-1 ") +
                                           name_explicit},
      {"delimiter in a defined item", bytes("\x08\0\x18\x22SQ\0\0\x1c\0\0\0\xfe\xff\x00\xe0\x14\0\0\0") + item_content +
                                          bytes("\xfe\xff\x0d\xe0\0\0\0\0") + name_explicit},
      {"item without delimiter", bytes("\x08\0\x18\x22SQ\0\0\xff\xff\xff\xff\xfe\xff\x00\xe0\xff\xff\xff\xff") +
                                     item_content + sequence_end + name_explicit},
      {"sequence ends with its item", bytes("\x08\0\x15\x11SQ\0\0\x24\0\0\0\xfe\xff\x00\xe0\x1c\0\0\0"
                                            "\x08\0\x18\x22SQ\0\0\xff\xff\xff\xff\xfe\xff\x00\xe0\x08\0\0\0"
                                            "\x08\0\x04\x01LO\0\0") +
                                          name_explicit},
      {"fragments without items", name_explicit +
                                      bytes("\xe0\x7f\x10\0OB\0\0\xff\xff\xff\xff\xff\xd8\xff\xd9"
                                            "abcd") +
                                      sequence_end},
      {"stray bytes", name_explicit + bytes("\x10\0")},
      {"unknown VR", bytes("\x08\0\x01\0ZZ\0\0\x02\0\0\0ab") + name_explicit},
  };
  for (const Case& example : cases) {
    Diagnostics lenient;
    const auto data_set = read(example.encoded, ExplicitVRLittleEndian, lenient);
    ASSERT_TRUE(data_set) << example.what << ": " << data_set.error().to_string();
    EXPECT_EQ(data_set->text_or_empty(tags::PatientName), "Doe") << example.what;
    EXPECT_GT(lenient.count(), 0U) << example.what;
    Diagnostics strict(Diagnostics::Mode::strict);
    EXPECT_FALSE(read(example.encoded, ExplicitVRLittleEndian, strict)) << example.what;
  }
}

TEST(DataSetReader, FindsExplicitVRInAnImplicitDataSet) {
  Diagnostics diagnostics;
  const auto data_set = read(name_explicit + rows_explicit, ImplicitVRLittleEndian, diagnostics);
  ASSERT_TRUE(data_set);
  EXPECT_EQ(data_set->text_or_empty(tags::PatientName), "Doe");
  EXPECT_EQ(data_set->value_or<int>(tags::Rows, 0), 512);
  EXPECT_EQ(diagnostics.count(), 1U);
}

TEST(DataSetReader, AsksTheDictionaryAboutUnknownElements) {
  // UN of defined length: Patient's Name, a sequence, a private element of a known creator, numbers.
  const DataSet data_set =
      read_cleanly(bytes("\x08\0\x18\x22UN\0\0\x14\0\0\0\xfe\xff\x00\xe0\x0c\0\0\0\x08\0\x00\x01\x04\0\0\0T-1 "
                         "\x09\0\x10\0LO\x0c\0GEMS_IDEN_01\x09\0\x04\x10UN\0\0\x04\0\0\0scan"
                         "\x10\0\x10\0UN\0\0\x04\0\0\0Doe \x28\0\x10\0UN\0\0\x04\0\0\0\x01\0\x02\0"));
  EXPECT_EQ(data_set.find(tags::AnatomicRegionSequence)->item(0).text_or_empty(tags::CodeValue), "T-1");
  EXPECT_EQ(data_set.find(Tag(0x0009, 0x1004))->vr(), VR::SH);
  EXPECT_EQ(data_set.text_or_empty(tags::PatientName), "Doe");
  EXPECT_EQ(data_set.value_or<std::vector<int>>(tags::Rows, {}), (std::vector{1, 2}));
}

TEST(DataSetReader, IsNotSlowedDownByDisorder) {
  // A hundred thousand private elements that nobody reserved, and as many that ask for Pixel Representation.
  ByteVector disorder;
  for (int i = 0; i < 100'000; ++i) {
    append(disorder, Bytes(bytes("\x28\0\x06\x01\0\0\0\0\x09\0\x01\x10\0\0\0\0")));
  }
  Diagnostics diagnostics;
  const auto data_set = read(disorder, ImplicitVRLittleEndian, diagnostics);
  ASSERT_TRUE(data_set);
  EXPECT_EQ(data_set->size(), 2U);
}

TEST(DataSetReader, ReadsUnknownBigEndianElementsInLittleEndian) {
  // PS3.5 6.2.2: UN is little endian and, of undefined length, in implicit VR, whatever is around it.
  const ByteVector unknown = bytes(
      "\x00\x08\x22\x18UN\0\0\xff\xff\xff\xff"
      "\xfe\xff\x00\xe0\x0c\0\0\0\x08\0\x00\x01\x04\0\0\0T-1 \xfe\xff\xdd\xe0\0\0\0\0"
      "\0\x28\0\x10US\0\x02\x02\x00");
  const DataSet data_set = read_cleanly(unknown, ExplicitVRBigEndian);
  EXPECT_EQ(data_set.find(tags::AnatomicRegionSequence)->item(0).text_or_empty(tags::CodeValue), "T-1");
  EXPECT_EQ(data_set.value_or<int>(tags::Rows, 0), 512);
}

TEST(DataSetReader, SalvagesWhatStandsBeforeDamage) {
  // The value of an item of known length goes beyond it: reading goes on behind the item.
  const ByteVector damaged_item =
      bytes("\x08\0\x18\x22SQ\0\0\x14\0\0\0\xfe\xff\x00\xe0\x0c\0\0\0\x08\0\x00\x01SH\xf0\0T-1 ") + name_explicit;
  const ByteVector cut_value = name_explicit + bytes("\x10\0\x20\0LO\x10\0ab");
  const ByteVector cut_header = name_explicit + bytes("\x10\0\x20\0L");
  for (const ByteVector& encoded : {damaged_item, cut_value, cut_header}) {
    Diagnostics diagnostics;
    ReadOptions options;
    options.salvage = true;
    const auto data_set = read(encoded, ExplicitVRLittleEndian, diagnostics, options);
    ASSERT_TRUE(data_set) << data_set.error().to_string();
    EXPECT_EQ(data_set->text_or_empty(tags::PatientName), "Doe");
    EXPECT_TRUE(diagnostics.data_lost());
    EXPECT_FALSE(data_set->encoded_source(true, false)) << "what is damaged is not copied";
  }
}

TEST(DataSetReader, DefersLargeValues) {
  const ByteVector head = name_explicit + bytes("\x28\0\x01\x12OW\0\0\x80\0\0\0");
  const ByteVector bulk(128, std::byte{7});
  const ByteVector pixels =
      bytes("\xe0\x7f\x10\0OB\0\0\xff\xff\xff\xff\xfe\xff\x00\xe0\0\0\0\0\xfe\xff\x00\xe0\x80\0\0\0");
  const ByteVector whole = head + bulk + pixels + bulk + sequence_end;
  ReadOptions options;
  options.defer_over = 100;
  options.origin = 1000;
  Diagnostics strict(Diagnostics::Mode::strict);
  const DataSet mapped = *read(whole, ExplicitVRLittleEndian, strict, options);

  // The same from a stream whose bulk is never fed.
  options.bulk_apart = true;
  DataSetReader reader(ExplicitVRLittleEndian, options, strict);
  EXPECT_EQ(*reader.feed(head, false), DataSetReader::Status::bulk);
  EXPECT_EQ(reader.bulk_length(), 128U);
  ASSERT_EQ(*reader.feed(head + pixels, false), DataSetReader::Status::bulk);
  const ByteVector held = head + pixels + sequence_end;
  ASSERT_EQ(*reader.feed(held, true), DataSetReader::Status::complete);
  const DataSet streamed = std::move(reader).finish(SharedBytes(held));

  for (const DataSet& data_set : {mapped, streamed}) {
    const DataElement table = *data_set.find(Tag(0x0028, 0x1201));
    EXPECT_TRUE(table.is_deferred());
    EXPECT_EQ(table.offset(), 1000 + head.size());
    EXPECT_EQ(table.length(), 128U);
    EXPECT_TRUE(table.bytes().empty());
    const DataElement element = *data_set.find(tags::PixelData);
    ASSERT_EQ(element.item_count(), 2U);
    EXPECT_TRUE(element.is_deferred());
    EXPECT_FALSE(element.fragment_is_deferred(0));
    EXPECT_EQ(element.fragment_offset(1), 1000 + head.size() + 128 + pixels.size());
    EXPECT_EQ(element.fragment_length(1), 128U);
    EXPECT_EQ(data_set.text_or_empty(tags::PatientName), "Doe");
  }
}

TEST(DataSetReader, StopsWithinItems) {
  const ByteVector whole =
      bytes("\x08\0\x18\x22SQ\0\0\xff\xff\xff\xff\xfe\xff\x00\xe0\xff\xff\xff\xff") + item_content + name_explicit;
  ReadOptions options;
  options.stop_at = tags::PatientName;
  options.stop_in_items = true;
  Diagnostics diagnostics;
  const DataSet data_set = *read(whole, ExplicitVRLittleEndian, diagnostics, options);
  const DataSet item = data_set.find(tags::AnatomicRegionSequence)->item(0);
  EXPECT_EQ(item.text_or_empty(tags::CodeValue), "T-1");
  EXPECT_FALSE(item.contains(tags::PatientName));
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
