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

std::vector<Result<File>> files_of(const StowDocuments& documents) {
  std::vector<Result<File>> files;
  documents.for_each([&](Result<StowDocuments::Instance> instance) {
    Diagnostics diagnostics;
    if (instance)
      files.push_back(read_file(SharedBytes(std::move(instance->file)), diagnostics));
    else
      files.emplace_back(instance.error());
  });
  return files;
}

constexpr std::string_view json =
    R"([{"00080016":{"vr":"UI","Value":["1.2.840.10008.5.1.4.1.1.7"]},"00080018":{"vr":"UI","Value":["1.2.3"]},)"
    R"("7FE00010":{"vr":"OB","BulkDataURI":"http://host/bulk/1"}},)"
    R"({"00080016":{"vr":"UI","Value":["1.2.840.10008.5.1.4.1.1.7"]},"00080018":{"vr":"UI","Value":["1.2.4 ]}"]}}])";

TEST(StowDocuments, PutsNativeBulkDataIn) {
  StowDocuments documents;
  add(documents, "application/octet-stream", "abcd", "/bulk/1");
  add(documents, "application/dicom+json", json);
  const auto files = files_of(documents);
  ASSERT_EQ(files.size(), 2U);
  ASSERT_TRUE(files[0]) << files[0].error().to_string();
  EXPECT_EQ(as_text(files[0]->data_set.find(tags::PixelData)->bytes()), "abcd");
  EXPECT_EQ(files[0]->syntax.uid, transfer_syntax::ExplicitVRLittleEndian.uid);
}

TEST(StowDocuments, PutsCompressedFramesIn) {
  StowDocuments documents;
  add(documents, "application/dicom+json", json);
  add(documents, "image/jpeg; transfer-syntax=1.2.840.10008.1.2.4.50", "frame1", "http://host/bulk/1/frames/1");
  add(documents, "image/jpeg; transfer-syntax=1.2.840.10008.1.2.4.50", "frame two", "http://host/bulk/1/frames/2");
  const auto files = files_of(documents);
  ASSERT_TRUE(files.at(0)) << files[0].error().to_string();
  EXPECT_EQ(files[0]->syntax.uid, "1.2.840.10008.1.2.4.50");
  const auto pixels = files[0]->data_set.find(tags::PixelData);
  ASSERT_TRUE(pixels->is_encapsulated());
  EXPECT_EQ(as_text(pixels->fragment(2).first(9)), "frame two");
}

TEST(StowDocuments, TellsWhatIsMissing) {
  StowDocuments documents;
  add(documents, "application/dicom+json", json);
  const auto files = files_of(documents);
  ASSERT_EQ(files.size(), 2U);
  EXPECT_FALSE(files[0]);
  EXPECT_NE(files[0].error().message.find("http://host/bulk/1"), std::string::npos);
  EXPECT_TRUE(files[1]);
  StowDocuments alone;
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
