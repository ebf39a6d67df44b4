#include "archive/storage/local/mapping_trimmer.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "archive/storage/local/pack_mappings.h"

namespace archive::storage {
namespace {

namespace fs = std::filesystem;

std::uint64_t resident_of_files() {
  std::ifstream file("/proc/self/statm");
  std::uint64_t total = 0;
  std::uint64_t resident = 0;
  std::uint64_t shared = 0;
  file >> total >> resident >> shared;
  return shared * static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
}

TEST(MappingTrimmer, GivesPagesBackThatAreReadAgainWhenWanted) {
  constexpr std::uint64_t size = 300ULL << 20;
  const fs::path path = fs::path(testing::TempDir()) / ("trimmed" + std::to_string(::getpid()));
  {
    std::ofstream file(path);
    file << "first";
  }
  fs::resize_file(path, size);
  {
    PackMappings mappings;
    const auto bytes = mappings.read("part", [&] { return path; }, 0, size);
    ASSERT_TRUE(bytes) << bytes.error().to_string();
    unsigned sum = 0;
    for (std::size_t at = 0; at < size; at += 4096) sum += std::to_integer<unsigned>(bytes->bytes()[at]);
    EXPECT_GT(sum, 0U);
    for (int i = 0; i < 500 && resident_of_files() > 200ULL << 20; ++i) ::usleep(20'000);
    EXPECT_LT(resident_of_files(), 200ULL << 20);
    EXPECT_EQ(dicom::as_text(bytes->bytes().first(5)), "first");
  }
  fs::remove(path);
}

}  // namespace
}  // namespace archive::storage
