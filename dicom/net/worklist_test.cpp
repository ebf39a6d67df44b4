// Modality worklist over loopback: both sides.
#include <gtest/gtest.h>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/dictionary/generated/uids.h"
#include "dicom/net/scp/memory_worklist.h"
#include "dicom/net/scp/policy.h"
#include "dicom/net/scp/server.h"
#include "dicom/net/scu/query.h"

namespace dicom::net {
namespace {

constexpr auto sop_class = uids::ModalityWorklistInformationModelFind;

DataSet step(const char* id, const char* modality) {
  DataSet step;
  step.set(tags::Modality, modality);
  step.set(tags::ScheduledProcedureStepID, id);
  return step;
}

DataSet item(const char* patient, const Sequence& steps) {
  DataSet item;
  item.set(tags::PatientName, patient);
  item.set(tags::StudyInstanceUID, "1.2.3");
  item.set(tags::ScheduledProcedureStepSequence, steps);
  return item;
}

class Worklist : public testing::Test {
 protected:
  void SetUp() override {
    worklist.replace({item("DOE^JOHN", {step("S1", "CT"), step("S2", "MR")}), item("ROE^JANE", {step("S3", "CT")})});
    scp::Services offered;
    offered.other_sop_classes.emplace_back(sop_class);
    scp::ServerOptions options;
    options.policy = scp::make_policy(offered, {});
    options.handlers.finds.emplace(sop_class, &worklist);
    auto started = scp::Server::start(std::move(options));
    ASSERT_TRUE(started.has_value()) << started.error().to_string();
    server = std::move(*started);
  }

  ResponseStatus ask(const DataSet& identifier) {
    found.clear();
    const scu::Proposal proposals[] = {scu::query_proposal(sop_class)};
    auto association = scu::connect({"ANY", "127.0.0.1", server->port()}, {}, proposals);
    EXPECT_TRUE(association.has_value());
    auto status = scu::find(*association, sop_class, identifier, [&](const DataSet& match) {
      found.push_back(match);
      return true;
    });
    EXPECT_TRUE(status.has_value()) << status.error().to_string();
    return *status;
  }

  scp::MemoryWorklist worklist;
  std::unique_ptr<scp::Server> server;
  std::vector<DataSet> found;
};

TEST_F(Worklist, AnswersEachStepByItself) {
  DataSet identifier = item("", {step("", "CT")});
  EXPECT_EQ(ask(identifier).code, status::success);
  ASSERT_EQ(found.size(), 2U);
  const auto steps = found[0].value_or<Sequence>(tags::ScheduledProcedureStepSequence, {});
  ASSERT_EQ(steps.size(), 1U);
  EXPECT_EQ(steps[0].text_or_empty(tags::ScheduledProcedureStepID), "S1");
  EXPECT_EQ(found[1].text_or_empty(tags::PatientName), "ROE^JANE");
}

TEST_F(Worklist, ItemsComeAndGo) {
  EXPECT_EQ(worklist.size(), 3U);
  EXPECT_EQ(worklist.remove("1.2.3", "S1"), 1U);
  EXPECT_EQ(worklist.remove("1.2.3", "S1"), 0U);
  worklist.add(item("POE^ANN", {step("S4", "US")}));
  EXPECT_EQ(ask(item("*", {})).code, status::success);
  EXPECT_EQ(found.size(), 3U);
}

TEST_F(Worklist, AWrongKeyIsRefused) {
  DataSet wrong = step("", "");
  wrong.set(tags::ScheduledProcedureStepStartDate, "soon");
  const auto status = ask(item("", {wrong}));
  EXPECT_EQ(status.code, status::identifier_does_not_match_sop_class);
  EXPECT_TRUE(found.empty());
}

}  // namespace
}  // namespace dicom::net
