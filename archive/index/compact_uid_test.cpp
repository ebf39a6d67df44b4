#include "archive/index/compact_uid.h"

#include <gtest/gtest.h>

namespace archive::index {
namespace {

TEST(CompactUid, ComesBack) {
  for (const std::string uid : {"1.2.840.10008.5.1.4.1.1.2", "2.25.0", "1", "", "1.2.3.", "not a uid"}) {
    EXPECT_EQ(unpack_uid(pack_uid(uid)), uid);
  }
  EXPECT_EQ(pack_uid(std::string(64, '1')).size(), 32u);
  EXPECT_NE(pack_uid("1.2"), pack_uid("1.20"));
}

}  // namespace
}  // namespace archive::index
