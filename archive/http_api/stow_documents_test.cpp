#include "archive/http_api/stow_documents.h"

#include <gtest/gtest.h>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/file/file.h"

namespace archive::http_api {
namespace {

using namespace dicom;

void add(StowDocuments& to, const char* type, std::string_view content, const char* location = nullptr) {
  http::Headers headers;
  if (location != nullptr) headers.add("Content-Location", location);
  ASSERT_TRUE(to.begin(*http::parse_media_type(type), headers));
  ASSERT_TRUE(to.data(as_bytes(content)));
  ASSERT_TRUE(to.end());
}

// With this many bytes in memory; the others lie in a file.
StowDocuments make_documents(std::uint64_t in_memory = 1 << 20) {
  return StowDocuments(io::Scratch(testing::TempDir(), in_memory));
}

// As they are when they have been written and read again.
std::vector<Result<File>> files_of(StowDocuments& documents) {
  std::vector<Result<File>> files;
  documents.for_each([&](const Result<File>& instance) {
    Diagnostics diagnostics;
    if (!instance) {
      files.emplace_back(instance.error());
      return;
    }
    ByteVector bytes;
    const ByteSink sink = [&bytes](Bytes piece) -> Result<void> {
      append(bytes, piece);
      return {};
    };
    EXPECT_TRUE(write_stream(sink, *instance));
    files.push_back(read_file(SharedBytes(std::move(bytes)), diagnostics));
  });
  return files;
}

constexpr std::string_view json =
    R"([{"00080016":{"vr":"UI","Value":["1.2.840.10008.5.1.4.1.1.7"]},"00080018":{"vr":"UI","Value":["1.2.3"]},)"
    R"("7FE00010":{"vr":"OB","BulkDataURI":"http://host/bulk/1"}},)"
    R"({"00080016":{"vr":"UI","Value":["1.2.840.10008.5.1.4.1.1.7"]},"00080018":{"vr":"UI","Value":["1.2.4 ]}"]}}])";

TEST(StowDocuments, PutsNativeBulkDataIn) {
  StowDocuments documents = make_documents();
  add(documents, "application/octet-stream", "abcd", "/bulk/1");
  add(documents, "application/dicom+json", json);
  const auto files = files_of(documents);
  ASSERT_EQ(files.size(), 2U);
  ASSERT_TRUE(files[0]) << files[0].error().to_string();
  EXPECT_EQ(as_text(files[0]->data_set.find(tags::PixelData)->bytes()), "abcd");
  EXPECT_EQ(files[0]->syntax.uid, transfer_syntax::ExplicitVRLittleEndian.uid);
}

TEST(StowDocuments, PutsCompressedFramesIn) {
  const char* const jpeg = "image/jpeg; transfer-syntax=1.2.840.10008.1.2.4.50";
  for (const std::uint64_t in_memory : {0, 20, 1000}) {
    StowDocuments documents = make_documents(in_memory);
    add(documents, "application/dicom+json", json);
    add(documents, jpeg, "frame1", "http://host/bulk/1/frames/1");
    add(documents, jpeg, "frame two", "http://host/bulk/1/frames/2");
    const auto files = files_of(documents);
    ASSERT_TRUE(files.at(0)) << files[0].error().to_string();
    EXPECT_EQ(files[0]->syntax.uid, "1.2.840.10008.1.2.4.50");
    const auto pixels = files[0]->data_set.find(tags::PixelData);
    ASSERT_TRUE(pixels->is_encapsulated());
    EXPECT_TRUE(pixels->fragment(0).empty());
    EXPECT_EQ(as_text(pixels->fragment(1)), "frame1");
    EXPECT_EQ(as_text(pixels->fragment(2).first(9)), "frame two");
    EXPECT_EQ(pixels->fragment(2).size(), 10U);
  }
}

TEST(StowDocuments, PartsOfSeveralValuesMayComeInTurns) {
  for (const std::uint64_t in_memory : {0, 1000}) {
    StowDocuments documents = make_documents(in_memory);
    const char* const jpeg = "image/jpeg; transfer-syntax=1.2.840.10008.1.2.4.50";
    add(documents, jpeg, "one", "/bulk/1/frames/1");
    add(documents, "application/octet-stream", "other", "/bulk/2");
    add(documents, jpeg, "two", "/bulk/1/frames/2");
    add(documents, "application/dicom+json", json);
    const auto files = files_of(documents);
    ASSERT_TRUE(files.at(0)) << files[0].error().to_string();
    const auto pixels = files[0]->data_set.find(tags::PixelData);
    ASSERT_EQ(pixels->item_count(), 3U);
    EXPECT_EQ(as_text(pixels->fragment(1).first(3)), "one");
    EXPECT_EQ(as_text(pixels->fragment(2).first(3)), "two");
  }
}

TEST(StowDocuments, TellsWhatIsMissing) {
  StowDocuments documents = make_documents();
  add(documents, "application/dicom+json", json);
  const auto files = files_of(documents);
  ASSERT_EQ(files.size(), 2U);
  EXPECT_FALSE(files[0]);
  EXPECT_NE(files[0].error().message.find("http://host/bulk/1"), std::string::npos);
  EXPECT_TRUE(files[1]);
  StowDocuments alone = make_documents();
  add(alone, "application/octet-stream", "abcd", "/bulk/1");
  EXPECT_FALSE(files_of(alone).at(0));
}

TEST(StowDocuments, JsonIsSplitIntoItsObjects) {
  EXPECT_EQ(split_json_array(R"( [ {"a":"}\"{"} , {} ] )")->size(), 2U);
  EXPECT_EQ(split_json_array(R"({"a":{}})")->size(), 1U);
  EXPECT_EQ(split_json_array("[]")->size(), 0U);
  for (const char* malformed : {"", "[", "[{}", "[{},]", "[{} {}]", "{}x", "[{\"a\":\"}]", "7"})
    EXPECT_FALSE(split_json_array(malformed)) << malformed;
}

}  // namespace
}  // namespace archive::http_api
