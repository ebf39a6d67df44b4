#include "dicom/net/dimse/status.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "dicom/dictionary/generated/uids.h"
#include "dicom/net/dimse/status_tables.h"

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

TEST(Status, MeaningsDependOnTheSOPClass) {
  EXPECT_EQ(status_meaning(CommandField::N_ACTION_RSP, 0xc302, uids::UnifiedProcedureStepPush),
            "the procedure step is in progress already");
  EXPECT_EQ(status_meaning(CommandField::N_ACTION_RSP, 0xc616, uids::BasicFilmSession),
            "there is a film box that has not been printed yet");
  EXPECT_EQ(status_meaning(CommandField::N_ACTION_RSP, 0xc203, uids::MediaCreationManagement),
            "cancellation denied, without a reason");
  EXPECT_EQ(status_meaning(CommandField::N_ACTION_RSP, 0xc302), status_meaning(CommandField::N_ACTION_RSP, 0xdddd));
}

// A row that an earlier one of its scope hides would never be said.
TEST(Status, NoRowHidesAnother) {
  std::set<std::pair<StatusScope, std::uint16_t>> seen;
  for (const StatusRow& row : status_rows()) {
    EXPECT_TRUE(seen.emplace(row.scope, row.code).second) << row.meaning;
    EXPECT_EQ(row.code & row.mask, row.code) << row.meaning;
    const auto first = std::ranges::find_if(status_rows(), [&](const StatusRow& each) {
      return each.scope == row.scope && (row.code & each.mask) == each.code;
    });
    EXPECT_EQ(first->meaning, row.meaning);
  }
}

TEST(Status, ErrorIDsAndFailureReasonsHaveWords) {
  const std::string line =
      describe(CommandField::N_SET_RSP, {0x0110, "", {}, 0xa710}, uids::ModalityPerformedProcedureStep);
  EXPECT_EQ(line,
            "0x0110 (failure): processing failure. Error ID 0xA710: the performed procedure step may no longer be "
            "updated: it has ended");
  EXPECT_EQ(failure_reason_meaning(0x0112), "it is not there");
}

TEST(Status, IsSaidInOneLine) {
  EXPECT_EQ(describe(CommandField::C_STORE_RSP, {0xa700, "DISK FULL", {Tag(0x0008, 0x0018)}}),
            "0xA700 (failure): out of resources. The peer says: DISK FULL. Offending elements: "
            "(0008,0018)");
}

}  // namespace
}  // namespace dicom::net
