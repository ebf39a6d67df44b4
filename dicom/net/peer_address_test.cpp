#include "dicom/net/peer_address.h"

#include <gtest/gtest.h>

namespace dicom::net {
namespace {

TEST(PeerAddress, ReadsNamesAndBothFamilies) {
  EXPECT_EQ(*parse_peer_address("ARCHIVE@pacs.example:104"), (PeerAddress{"ARCHIVE", "pacs.example", 104}));
  EXPECT_EQ(*parse_peer_address("MY AE@127.0.0.1:11112"), (PeerAddress{"MY AE", "127.0.0.1", 11112}));
  EXPECT_EQ(*parse_peer_address("A@[::1]:65535"), (PeerAddress{"A", "::1", 65535}));
  EXPECT_EQ(to_string(*parse_peer_address("A@[::1]:65535")), "A@[::1]:65535");
}

TEST(PeerAddress, SaysWhatIsWrong) {
  for (const char* text : {"", "A", "A@host", "host:104", "@host:104", "A@:104", "A@host:0", "A@host:65536", "A@host:x",
                           "A@::1:104", "SEVENTEEN_LETTERS@host:104", "A\\B@host:104", "A@host:10 4"}) {
    const auto address = parse_peer_address(text);
    ASSERT_FALSE(address.has_value()) << text;
    EXPECT_EQ(address.error().code, ErrorCode::invalid_argument);
    EXPECT_NE(address.error().message.find("AE@host:port"), std::string::npos);
  }
}

}  // namespace
}  // namespace dicom::net
