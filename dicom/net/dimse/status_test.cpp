#include "dicom/net/dimse/status.h"

#include <gtest/gtest.h>

namespace dicom::net {
namespace {

TEST(Status, ClassesAreThoseOfAnnexC) {
  EXPECT_EQ(status_class(0x0000), StatusClass::success);
  EXPECT_EQ(status_class(0xff01), StatusClass::pending);
  EXPECT_EQ(status_class(0xfe00), StatusClass::cancel);
  EXPECT_EQ(status_class(0xb007), StatusClass::warning);
  EXPECT_EQ(status_class(0x0107), StatusClass::warning);
  EXPECT_EQ(status_class(0x0122), StatusClass::failure);
  EXPECT_EQ(status_class(0xa700), StatusClass::failure);
  EXPECT_EQ(status_class(0xc123), StatusClass::failure);
}

TEST(Status, MeaningsDependOnTheService) {
  EXPECT_EQ(status_meaning(CommandField::C_STORE_RSP, 0xa7ff), "out of resources");
  EXPECT_EQ(status_meaning(CommandField::C_STORE_RSP, 0xb000), "stored with coercion of data elements");
  EXPECT_EQ(status_meaning(CommandField::C_MOVE_RSP, 0xa801), "the move destination is unknown");
  EXPECT_EQ(status_meaning(CommandField::C_MOVE_RSP, 0xb000),
            "sub-operations complete, with one or more failures or warnings");
  EXPECT_EQ(status_meaning(CommandField::C_FIND_RSP, 0xc001), "unable to process the query");
  EXPECT_EQ(status_meaning(CommandField::N_SET_RSP, 0x0112), "no such SOP instance");
}

TEST(Status, IsSaidInOneLine) {
  EXPECT_EQ(describe(CommandField::C_STORE_RSP, {0xa700, "DISK FULL", {Tag(0x0008, 0x0018)}}),
            "0xA700 (failure): out of resources. The peer says: DISK FULL. Offending elements: "
            "(0008,0018)");
}

}  // namespace
}  // namespace dicom::net
