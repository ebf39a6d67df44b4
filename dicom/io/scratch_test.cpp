#include "dicom/io/scratch.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <string>

namespace dicom::io {
namespace {

namespace fs = std::filesystem;

TEST(Scratch, GivesBackWhatWasAppendedWhereverItWasKept) {
  const fs::path folder = fs::path(testing::TempDir()) / ("scratch" + std::to_string(::getpid()));
  fs::create_directories(folder);
  for (const std::uint64_t in_memory : {0, 5, 6, 100}) {
    Scratch scratch(folder, in_memory);
    ASSERT_TRUE(scratch.append(as_bytes("abc")));
    ASSERT_TRUE(scratch.append(as_bytes("def")));
    ASSERT_TRUE(scratch.overwrite(2, as_bytes("CD")));
    ASSERT_TRUE(scratch.append(as_bytes("g")));
    EXPECT_EQ(scratch.size(), 7u);
    EXPECT_TRUE(fs::is_empty(folder)) << "a file of it has no name";
    const auto content = scratch.finish();
    ASSERT_TRUE(content);
    EXPECT_EQ(as_text(content->bytes()), "abCDefg") << in_memory;
  }
  fs::remove_all(folder);
}

TEST(Scratch, SaysWhereItCannotWrite) {
  Scratch scratch("/no/such/folder", 2);
  EXPECT_TRUE(scratch.append(as_bytes("ab")));
  const auto failed = scratch.append(as_bytes("c"));
  ASSERT_FALSE(failed);
  EXPECT_EQ(failed.error().code, ErrorCode::io);
  EXPECT_NE(failed.error().message.find("/no/such/folder"), std::string::npos);
}

TEST(Scratch, MayBeEmpty) {
  Scratch scratch("/no/such/folder");
  EXPECT_EQ(scratch.finish()->size(), 0u);
}

}  // namespace
}  // namespace dicom::io
