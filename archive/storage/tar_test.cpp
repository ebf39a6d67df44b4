#include "archive/storage/tar.h"

#include <gtest/gtest.h>

namespace archive::storage {
namespace {

EntryHeader example() {
  EntryHeader header;
  header.folder = std::string(64, '1') + '/' + std::string(64, '2');
  header.name = std::string(64, '3') + ".dcm";
  header.size = 526'336;
  header.received = 1'700'000'000'007;
  header.crc32c = 0x0badcafe;
  header.digest.fill(std::byte{0xa5});
  return header;
}

TEST(Tar, HeaderComesBack) {
  for (const std::uint64_t size :
       {std::uint64_t{0}, std::uint64_t{1}, std::uint64_t{8} << 30, std::uint64_t{20} << 40}) {
    EntryHeader header = example();
    header.size = size;
    const auto decoded = decode_entry_header(encode_entry_header(header));
    ASSERT_TRUE(decoded && *decoded);
    EXPECT_EQ((*decoded)->folder, header.folder);
    EXPECT_EQ((*decoded)->name, header.name);
    EXPECT_EQ((*decoded)->size, size);
    EXPECT_EQ((*decoded)->received, header.received);
    EXPECT_EQ((*decoded)->crc32c, header.crc32c);
    EXPECT_EQ((*decoded)->digest, header.digest);
    EXPECT_EQ((*decoded)->digest_name, "blake3");
  }
}

TEST(Tar, PacksOfTheFirstBuildsAreRead) {
  EntryHeader header = example();
  header.digest_name = "sha256";
  const auto decoded = decode_entry_header(encode_entry_header(header));
  ASSERT_TRUE(decoded && *decoded);
  EXPECT_EQ((*decoded)->digest_name, "sha256");
  EXPECT_EQ((*decoded)->digest, header.digest);
  header.digest_name = "sha257";
  EXPECT_FALSE(decode_entry_header(encode_entry_header(header)));
}

TEST(Tar, ZerosAreAnEntryThatNeverWas) {
  const std::array<std::byte, entry_overhead> zeros{};
  const auto decoded = decode_entry_header(zeros);
  ASSERT_TRUE(decoded);
  EXPECT_FALSE(*decoded);
}

TEST(Tar, EveryFlippedBitOfTheUstarBlocksIsNoticed) {
  const auto blocks = encode_entry_header(example());
  for (const std::size_t block : {std::size_t{0}, std::size_t{2}}) {
    for (std::size_t i = 0; i < tar_block; ++i) {
      if (i == 155) continue;  // the space behind the sum
      auto broken = blocks;
      broken[block * tar_block + i] ^= std::byte{4};
      EXPECT_FALSE(decode_entry_header(broken)) << block << ' ' << i;
    }
  }
}

}  // namespace
}  // namespace archive::storage
