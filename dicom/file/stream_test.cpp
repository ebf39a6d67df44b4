// Streams, deferred values and objects larger than memory.
#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>
#include <cstring>
#include <fstream>
#include <string>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/dictionary/generated/uids.h"
#include "dicom/file/file.h"
#include "dicom/file/stream_reader.h"
#include "dicom/io/mapped_file.h"

namespace dicom {
namespace {

constexpr std::size_t large = 100'000;

DataSet example(bool encapsulated) {
  DataSet icon;
  icon.set_bytes(Tag(0x0028, 0x1201), VR::OW, ByteVector(large, std::byte{3}));
  DataSet data_set;
  data_set.set(tags::SOPClassUID, uids::CTImageStorage);
  data_set.set(tags::SOPInstanceUID, "1.2.3.4");
  data_set.set(tags::PatientName, "Doe^John");
  data_set.set(tags::IconImageSequence, Sequence{icon});
  if (encapsulated) {
    const SharedBytes fragments[] = {
        SharedBytes(ByteVector(8, std::byte{0})), SharedBytes(ByteVector(large, std::byte{1})),
        SharedBytes(ByteVector(10, std::byte{2})), SharedBytes(ByteVector(large, std::byte{4}))};
    data_set.set_fragments(tags::PixelData.tag, VR::OB, fragments);
  } else {
    data_set.set_bytes(tags::PixelData.tag, VR::OW, ByteVector(large, std::byte{9}));
  }
  data_set.set_text(Tag(0xfffc, 0xfffc), VR::LO, "behind the pixels");
  return data_set;
}

const TransferSyntax& syntax_of(bool encapsulated) {
  return encapsulated ? *find_transfer_syntax("1.2.840.10008.1.2.5") : transfer_syntax::ExplicitVRLittleEndian;
}

// A stream of bytes in memory that comes in pieces of a given size.
ByteSource stream_of_bytes(const ByteVector& content, std::size_t piece) {
  return [&content, piece, at = std::size_t{0}](MutableBytes room) mutable -> Result<std::size_t> {
    const std::size_t count = std::min({piece, room.size(), content.size() - at});
    if (count > 0) std::memcpy(room.data(), content.data() + at, count);
    at += count;
    return count;
  };
}

std::string content_of(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

class StreamTest : public testing::Test {
 protected:
  StreamTest() {
    std::string pattern = (std::filesystem::temp_directory_path() / "stream_test.XXXXXX").string();
    folder_ = ::mkdtemp(pattern.data());
  }
  ~StreamTest() override { std::filesystem::remove_all(folder_); }
  std::filesystem::path folder_;
};

TEST_F(StreamTest, ReadsWithoutKeepingBulk) {
  for (const bool encapsulated : {false, true}) {
    const ByteVector content = *encode_file(example(encapsulated), syntax_of(encapsulated));
    for (const std::size_t piece : {std::size_t{1}, std::size_t{1000}, content.size()}) {
      ByteVector passed;
      StreamOptions options;
      options.maximum_held = 70'000;  // less than one of the values
      options.on_bulk = [&](std::uint64_t offset, Bytes bytes) -> Result<void> {
        EXPECT_TRUE(std::ranges::equal(bytes, Bytes(content).subspan(offset, bytes.size())));
        append(passed, bytes);
        return {};
      };
      Diagnostics strict(Diagnostics::Mode::strict);
      const auto file = read_stream(stream_of_bytes(content, piece), strict, options);
      ASSERT_TRUE(file) << file.error().to_string();
      EXPECT_EQ(passed.size(), encapsulated ? 3 * large : 2 * large);
      EXPECT_EQ(file->data_set.text_or_empty(tags::PatientName), "Doe^John");
      EXPECT_TRUE(file->data_set.find(tags::PixelData)->is_deferred());
      EXPECT_TRUE(file->data_set.find(tags::IconImageSequence)->item(0).find(Tag(0x0028, 0x1201))->is_deferred());
      EXPECT_EQ(file->data_set.text_or_empty(Tag(0xfffc, 0xfffc)), "behind the pixels");
    }
  }
}

TEST_F(StreamTest, TellsThatAStreamEndsWithinBulk) {
  ByteVector content = *encode_file(example(false), transfer_syntax::ExplicitVRLittleEndian);
  content.resize(content.size() - large / 2);
  Diagnostics diagnostics;
  const auto file = read_stream(stream_of_bytes(content, 5000), diagnostics);
  ASSERT_TRUE(file) << file.error().to_string();
  EXPECT_TRUE(diagnostics.data_lost());
  EXPECT_LT(file->data_set.find(tags::PixelData)->length(), large);
}

TEST_F(StreamTest, KeepsNoMoreThanItMay) {
  const ByteVector content = *encode_file(example(false), transfer_syntax::ExplicitVRLittleEndian);
  StreamOptions options;
  options.reading.defer_over.reset();
  options.maximum_held = 50'000;
  Diagnostics diagnostics;
  const auto file = read_stream(stream_of_bytes(content, 5000), diagnostics, options);
  ASSERT_FALSE(file);
  EXPECT_EQ(file.error().code, ErrorCode::limit_exceeded);
}

TEST_F(StreamTest, WritesDeferredValuesFromTheirSource) {
  for (const bool encapsulated : {false, true}) {
    const auto original = folder_ / "original";
    const auto copy = folder_ / (encapsulated ? "encapsulated copy" : "copy");
    ASSERT_TRUE(write_file(original, example(encapsulated), syntax_of(encapsulated)));
    Diagnostics strict(Diagnostics::Mode::strict);
    File file = *read_file(original, strict, ReadOptions{.defer_over = 1000});
    file.data_set.set(tags::PatientID, "1");
    file.data_set.erase(tags::PatientID);  // edited: written anew, not copied
    ASSERT_FALSE(write_file(copy, file)) << "there is no source of bulk";
    EXPECT_FALSE(std::filesystem::exists(copy));
    FileWriteOptions options;
    options.bulk = *bulk_of(original);
    const auto written = write_file(copy, file, options);
    ASSERT_TRUE(written) << written.error().to_string();
    EXPECT_EQ(content_of(copy), content_of(original));
  }
}

TEST_F(StreamTest, LeavesTheOldFileWhenWritingFails) {
  const auto path = folder_ / "file";
  ASSERT_TRUE(write_file(path, example(false), transfer_syntax::ExplicitVRLittleEndian));
  const std::string before = content_of(path);
  ASSERT_EQ(::chmod(path.c_str(), 0600), 0);
  DataSet large_object = example(false);
  large_object.set_deferred(tags::PixelData.tag, VR::OW, 1'000'000, 50);
  FileWriteOptions options;
  options.bulk = *bulk_of(path);  // which has no such bytes
  const auto refused = write_file(path, large_object, transfer_syntax::ExplicitVRLittleEndian, options);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, ErrorCode::truncated);
  EXPECT_EQ(content_of(path), before);
  EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder_), {}), 1);

  options.bulk = {};
  options.durable = true;
  ASSERT_TRUE(write_file(path, example(true), syntax_of(true), options));
  EXPECT_NE(content_of(path), before);
  struct stat status{};
  ASSERT_EQ(::stat(path.c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 0777, 0600U) << "as readable as the file before";
}

// Pages of this process in memory that it does not share with the page cache alone, in bytes.
std::size_t resident() {
  std::ifstream status("/proc/self/statm");
  std::size_t total = 0;
  std::size_t pages = 0;
  status >> total >> pages;
  return pages * static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
}

constexpr std::uint64_t four_gigabytes = 4'294'000'000;
constexpr std::size_t header_budget = 4 * 1024 * 1024;

TEST_F(StreamTest, ReadsTheHeaderOfALargeNativeObjectInLittleMemory) {
  const auto path = folder_ / "large";
  DataSet header = example(false);
  header.erase(Tag(0xfffc, 0xfffc));
  header.set_bytes(tags::PixelData.tag, VR::OW, {});
  ByteVector content = *encode_file(header, transfer_syntax::ExplicitVRLittleEndian);
  store(content.data() + content.size() - 4, static_cast<std::uint32_t>(four_gigabytes), std::endian::little);
  std::ofstream(path, std::ios::binary)
      .write(reinterpret_cast<const char*>(content.data()), static_cast<std::streamsize>(content.size()));
  std::filesystem::resize_file(path, content.size() + four_gigabytes);

  const std::size_t before = resident();
  Diagnostics strict(Diagnostics::Mode::strict);
  const auto file = read_file(path, strict);  // a mapping: pixels stay where they are even without an option
  ASSERT_TRUE(file) << file.error().to_string();
  EXPECT_EQ(file->data_set.find(tags::PixelData)->bytes().size(), four_gigabytes);
  EXPECT_LT(resident() - before, header_budget);
}

// Fragments of 400 kB with headers at their places in a sparse file, 4 GB in all; with an Extended Offset Table.
std::uint64_t make_encapsulated(const std::filesystem::path& path, std::size_t count) {
  const std::uint32_t length = static_cast<std::uint32_t>(four_gigabytes / count) & ~1U;
  DataSet header = example(true);
  header.erase(Tag(0xfffc, 0xfffc));
  ByteVector table;
  ByteVector basic;
  for (std::size_t i = 0; i < count; ++i) {
    append(table, std::uint64_t{i} * (length + 8), std::endian::little);
    append(basic, static_cast<std::uint32_t>(i * (length + 8)), std::endian::little);
  }
  header.set_bytes(Tag(0x7fe0, 0x0001), VR::OV, table);
  const SharedBytes first[] = {SharedBytes(basic)};
  header.set_fragments(tags::PixelData.tag, VR::OB, first);
  ByteVector content = *encode_file(header, syntax_of(true));
  content.resize(content.size() - 8);  // the delimiter follows the last fragment
  const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
  EXPECT_EQ(::write(file, content.data(), content.size()), static_cast<ssize_t>(content.size()));
  std::uint64_t at = content.size();
  for (std::size_t i = 0; i <= count; ++i, at += 8 + length) {
    ByteVector item;
    append(item, (i < count ? item_tag : sequence_delimitation_tag).group(), std::endian::little);
    append(item, (i < count ? item_tag : sequence_delimitation_tag).element(), std::endian::little);
    append(item, i < count ? length : 0U, std::endian::little);
    EXPECT_EQ(::pwrite(file, item.data(), 8, static_cast<off_t>(at)), 8);
  }
  ::close(file);
  return at - length;
}

TEST_F(StreamTest, ReadsTheHeaderOfALargeEncapsulatedObjectInLittleMemory) {
  constexpr std::size_t count = 10'000;
  const auto path = folder_ / "large";
  make_encapsulated(path, count);
  const std::size_t before = resident();
  Diagnostics strict(Diagnostics::Mode::strict);
  const auto header = read_file(path, strict, ReadOptions{.stop_at = tags::PixelData});
  ASSERT_TRUE(header) << header.error().to_string();
  EXPECT_EQ(header->data_set.find(Tag(0x7fe0, 0x0001))->multiplicity(), 1U);
  EXPECT_LT(resident() - before, header_budget);

  // From a stream, with every fragment's place, and none of their bytes.
  const int descriptor = ::open(path.c_str(), O_RDONLY);
  StreamOptions options;
  std::uint64_t position = 0;
  const ByteSource skipping = [&](MutableBytes room) -> Result<std::size_t> {
    const ssize_t done =
        ::pread(descriptor, room.data(), std::min<std::size_t>(room.size(), 64), static_cast<off_t>(position));
    if (done <= 0) return std::size_t{0};
    // Of large pieces, which are bulk, the rest is taken for granted: the test would read 4 GB otherwise.
    const std::size_t given = room.size() > 64 * 1024 ? room.size() : static_cast<std::size_t>(done);
    position += given;
    return given;
  };
  const auto file = read_stream(skipping, strict, options);
  ::close(descriptor);
  ASSERT_TRUE(file) << file.error().to_string();
  const DataElement pixels = *file->data_set.find(tags::PixelData);
  EXPECT_EQ(pixels.item_count(), count + 1);
  EXPECT_GT(pixels.fragment_offset(count), four_gigabytes - 1'000'000);
  EXPECT_LT(resident() - before, header_budget);
}

}  // namespace
}  // namespace dicom
