// Both sides of every service, over loopback.
#include <gtest/gtest.h>

#include "dicom/dictionary/generated/uids.h"
#include "dicom/encoding/data_set_reader.h"
#include "dicom/encoding/data_set_writer.h"
#include "dicom/net/scp/policy.h"
#include "dicom/net/scp/server.h"
#include "dicom/net/scu/echo.h"
#include "dicom/net/scu/query.h"
#include "dicom/net/scu/store.h"
#include "dicom/net/test_archive.h"

namespace dicom::net {
namespace {

using namespace std::chrono_literals;

const std::string ct(uids::CTImageStorage);
const std::string explicit_le(uids::ExplicitVRLittleEndian);
const std::string implicit_le(uids::ImplicitVRLittleEndian);
const std::string jpeg(uids::JPEGBaseline8Bit);

DataSet image(const std::string& uid, std::size_t pixels) {
  DataSet data_set;
  data_set.set(tags::SOPClassUID, ct);
  data_set.set(tags::SOPInstanceUID, uid);
  data_set.set(tags::PatientName, "Phantom^CT");
  data_set.set_bytes(tags::PixelData, VR::OW, ByteVector(pixels, std::byte{7}));
  return data_set;
}

scu::Instance instance(const std::string& uid, std::size_t pixels, const TransferSyntax& syntax) {
  return {{{ct, std::string(syntax.uid)}, uid}, SharedBytes(*write_data_set(image(uid, pixels), syntax))};
}

class Services : public testing::Test {
 protected:
  void SetUp() override { start(); }

  void start() {
    scp::Services offered;
    offered.storage = offered.find = offered.get = offered.move = true;
    scp::ServerOptions options;
    options.policy = scp::make_policy(offered, {"ARCHIVE"});
    options.handlers = {&archive, &archive, &archive};
    options.maximum_associations = maximum_associations;
    options.timeouts = timeouts;
    auto started = scp::Server::start(std::move(options));
    ASSERT_TRUE(started.has_value()) << started.error().to_string();
    server = std::move(*started);
    peer = {"ARCHIVE", "127.0.0.1", server->port()};
  }

  Association connect(std::vector<scu::Proposal> proposals) {
    auto association = scu::connect(peer, {}, proposals);
    EXPECT_TRUE(association.has_value()) << association.error().to_string();
    return std::move(*association);
  }

  std::size_t maximum_associations = 64;
  Timeouts timeouts;
  MemoryArchive archive;
  std::unique_ptr<scp::Server> server;
  PeerAddress peer;
};

TEST_F(Services, Echo) {
  auto association = connect({scu::verification()});
  for (int i = 0; i < 100; ++i) EXPECT_EQ(scu::echo(association)->code, status::success);
  EXPECT_TRUE(association.release().has_value());
}

TEST_F(Services, WrongCalledTitleIsRejectedInPlainWords) {
  peer.ae_title = "OTHER";
  const auto association = scu::connect(peer, {}, std::vector{scu::verification()});
  ASSERT_FALSE(association.has_value());
  EXPECT_EQ(association.error().code, ErrorCode::rejected);
  EXPECT_NE(association.error().message.find("called AE title not recognized"), std::string::npos);
}

TEST_F(Services, StoreKeepsTheBytes) {
  const auto sent = instance("1.2.3", 2'000'000, transfer_syntax::ExplicitVRLittleEndian);
  auto association = connect(scu::plan_store({sent.reference.kind}, false).at(0).proposals);
  const auto status = scu::store(association, sent);
  ASSERT_TRUE(status.has_value()) << status.error().to_string();
  EXPECT_EQ(status->code, status::success);
  EXPECT_TRUE(association.release().has_value());
  const auto stored = archive.all();
  ASSERT_EQ(stored.size(), 1U);
  EXPECT_EQ(stored[0].reference.kind.transfer_syntax_uid, explicit_le);
  EXPECT_TRUE(std::equal(stored[0].data_set.begin(), stored[0].data_set.end(), sent.data_set.bytes().begin(),
                         sent.data_set.bytes().end()));
}

TEST_F(Services, StoreReencodesNativeDataSets) {
  const auto sent = instance("1.2.3", 1000, transfer_syntax::ExplicitVRBigEndian);
  auto association = connect({{ct, {implicit_le}}});
  ASSERT_TRUE(scu::store(association, sent).has_value());
  const auto stored = archive.all();
  ASSERT_EQ(stored.size(), 1U);
  Diagnostics diagnostics;
  const auto read =
      read_data_set(SharedBytes(stored[0].data_set), transfer_syntax::ImplicitVRLittleEndian, diagnostics);
  ASSERT_TRUE(read.has_value());
  EXPECT_EQ(read->text_or_empty(tags::PatientName), "Phantom^CT");
}

TEST_F(Services, StoreSaysWhyAnInstanceCannotBeSent) {
  auto sent = instance("1.2.3", 1000, transfer_syntax::ExplicitVRLittleEndian);
  sent.reference.kind.transfer_syntax_uid = jpeg;
  auto association = connect({{ct, {implicit_le}}, scu::verification()});
  const auto status = scu::store(association, sent);
  ASSERT_FALSE(status.has_value());
  EXPECT_EQ(status.error().code, ErrorCode::unsupported);
  EXPECT_TRUE(association.is_established());
  EXPECT_EQ(scu::echo(association)->code, status::success);
}

TEST_F(Services, ARefusedStoreLeavesTheAssociationUsable) {
  const auto refused = instance("9.9.9", 500'000, transfer_syntax::ExplicitVRLittleEndian);
  auto association = connect({{ct, {explicit_le}}});
  const auto status = scu::store(association, refused);
  ASSERT_TRUE(status.has_value());
  EXPECT_EQ(status->code, status::out_of_resources);
  EXPECT_EQ(status->comment, "full");
  EXPECT_EQ(scu::store(association, instance("1.2", 10, transfer_syntax::ExplicitVRLittleEndian))->code,
            status::success);
}

TEST_F(Services, UIDsThatAreNoUIDsAreRefused) {
  auto association = connect({{ct, {explicit_le}}});
  auto evil = instance("1.2", 10, transfer_syntax::ExplicitVRLittleEndian);
  evil.reference.sop_instance_uid = "../../etc/passwd";
  const auto status = scu::store(association, evil);
  ASSERT_TRUE(status.has_value());
  EXPECT_EQ(status_class(status->code), StatusClass::failure);
  EXPECT_TRUE(archive.all().empty());
}

TEST_F(Services, PrivateStorageClassesAreTaken) {
  auto association = connect({{"1.3.6.1.4.1.999.1", {implicit_le}}, {"1.2.840.10008.1.20.1", {implicit_le}}});
  EXPECT_NE(association.find_context("1.3.6.1.4.1.999.1"), nullptr);
  EXPECT_EQ(association.find_context("1.2.840.10008.1.20.1"),
            nullptr);  // storage commitment: known, not offered
}

class Find : public Services {
 protected:
  Result<ResponseStatus> find(const DataSet& identifier, const std::function<bool(const DataSet&)>& on_match) {
    const auto sop_class = scu::find_sop_class(scu::QueryModel::study_root);
    auto association = connect({scu::query_proposal(sop_class)});
    auto status = scu::find(association, sop_class, identifier, on_match);
    EXPECT_TRUE(association.release().has_value());
    return status;
  }
};

TEST_F(Find, GivesEachMatch) {
  std::string seen;
  const auto status = find({}, [&](const DataSet& match) {
    seen += match.text_or_empty(tags::PatientID) + " ";
    return true;
  });
  EXPECT_EQ(status->code, status::success);
  EXPECT_EQ(seen, "P1 P2 P3 ");
}

TEST_F(Find, PassesOnWhatTheHandlerRefuses) {
  DataSet identifier;
  identifier.set(tags::PatientID, "REFUSE");
  const auto status = find(identifier, [](const DataSet&) { return true; });
  EXPECT_EQ(status->code, status::unable_to_process);
  EXPECT_EQ(status->comment, "refused");
  EXPECT_EQ(status->offending_elements, std::vector<Tag>{tags::PatientID});
}

TEST_F(Find, IsCancelled) {
  archive.match_count = 10'000;
  archive.match_pause = 1ms;
  const auto status = find({}, [](const DataSet&) { return false; });
  EXPECT_EQ(status->code, status::cancel);
  EXPECT_LT(archive.pulled, 5'000);
}

class Retrieve : public Services {
 protected:
  void SetUp() override {
    Services::SetUp();
    for (int i = 1; i <= 5; ++i) {
      const auto each = instance("1.2." + std::to_string(i), 300'000, transfer_syntax::ExplicitVRLittleEndian);
      archive.add({each.reference, {each.data_set.bytes().begin(), each.data_set.bytes().end()}});
    }
  }
};

TEST_F(Retrieve, GetSendsOverTheSameAssociation) {
  const auto sop_class = scu::get_sop_class(scu::QueryModel::study_root);
  auto association = connect(scu::get_proposals(sop_class, std::vector{ct}));
  MemoryArchive receiver;
  const auto result = scu::get(association, sop_class, {}, receiver, {});
  ASSERT_TRUE(result.has_value()) << result.error().to_string();
  EXPECT_EQ(result->status.code, status::success);
  EXPECT_EQ(result->sub_operations.completed, 5);
  const auto received = receiver.all();
  ASSERT_EQ(received.size(), 5U);
  EXPECT_EQ(received[2].data_set, archive.all()[2].data_set);
  EXPECT_TRUE(association.release().has_value());
}

TEST_F(Retrieve, InstancesComeByTheirUIDs) {
  const auto sop_class = scu::get_sop_class(scu::QueryModel::composite_instance_root);
  auto association = connect(scu::get_proposals(sop_class, std::vector{ct}));
  MemoryArchive receiver;
  const auto result = scu::get(association, sop_class, {}, receiver, {});
  ASSERT_TRUE(result.has_value()) << result.error().to_string();
  EXPECT_EQ(result->sub_operations.completed, 5);
  EXPECT_EQ(receiver.all()[4].data_set, archive.all()[4].data_set);
}

TEST_F(Retrieve, InstancesComeWithoutTheirBulkData) {
  DataSet waveform;
  waveform.set_bytes(tags::WaveformData, VR::OW, ByteVector(10, std::byte{1}));
  waveform.set(tags::WaveformSampleInterpretation, "SS");
  DataSet large = image("1.2.88", 4'000'000);
  large.set(tags::WaveformSequence, Sequence{waveform});
  large.set_bytes(Tag(0x6002, 0x3000), VR::OW, ByteVector(100, std::byte{1}));
  large.set(KnownTag{Tag(0x6002, 0x0010), VR::US}, 10);
  archive.add({{{ct, jpeg}, "1.2.88"}, *write_data_set(large, transfer_syntax::ExplicitVRLittleEndian)});
  const auto sop_class = scu::get_sop_class(scu::QueryModel::without_bulk_data);
  auto association = connect(scu::get_proposals(sop_class, std::vector{ct}));
  MemoryArchive receiver;
  const auto result = scu::get(association, sop_class, {}, receiver, {});
  ASSERT_TRUE(result.has_value()) << result.error().to_string();
  EXPECT_EQ(result->sub_operations.completed, 6);
  const auto received = receiver.all();
  ASSERT_EQ(received.size(), 6U);
  for (const MemoryInstance& each : received) EXPECT_LT(each.data_set.size(), 1000U);
  EXPECT_EQ(received[5].reference.kind.transfer_syntax_uid, explicit_le);
  Diagnostics diagnostics;
  const auto read =
      read_data_set(SharedBytes(received[5].data_set), transfer_syntax::ExplicitVRLittleEndian, diagnostics);
  ASSERT_TRUE(read.has_value());
  EXPECT_EQ(read->text_or_empty(tags::PatientName), "Phantom^CT");
  EXPECT_FALSE(read->contains(tags::PixelData));
  EXPECT_FALSE(read->contains(Tag(0x6002, 0x3000)));
  EXPECT_TRUE(read->contains(Tag(0x6002, 0x0010)));
  const auto waveforms = read->value_or<Sequence>(tags::WaveformSequence, {});
  ASSERT_EQ(waveforms.size(), 1U);
  EXPECT_FALSE(waveforms[0].contains(tags::WaveformData));
  EXPECT_EQ(waveforms[0].text_or_empty(tags::WaveformSampleInterpretation), "SS");
}

TEST_F(Retrieve, GetTellsWhatCouldNotBeSent) {
  auto compressed = instance("1.2.77", 100, transfer_syntax::ExplicitVRLittleEndian);
  compressed.reference.kind.transfer_syntax_uid = jpeg;
  archive.add({compressed.reference, {compressed.data_set.bytes().begin(), compressed.data_set.bytes().end()}});
  const auto sop_class = scu::get_sop_class(scu::QueryModel::study_root);
  auto association = connect({scu::query_proposal(sop_class), {ct, {implicit_le}, true}});
  MemoryArchive receiver;
  const auto result = scu::get(association, sop_class, {}, receiver, {});
  ASSERT_TRUE(result.has_value());
  EXPECT_EQ(result->status.code, status::sub_operations_complete_with_failures);
  EXPECT_EQ(result->sub_operations.completed, 5);
  EXPECT_EQ(result->sub_operations.failed, 1);
  EXPECT_EQ(result->failed_sop_instance_uids, std::vector<std::string>{"1.2.77"});
}

TEST_F(Retrieve, MoveSendsToTheDestination) {
  MemoryArchive receiver;
  scp::Services offered;
  offered.storage = true;
  scp::ServerOptions options;
  options.policy = scp::make_policy(offered, {"SINK"});
  options.handlers.store = &receiver;
  const auto destination = scp::Server::start(std::move(options));
  ASSERT_TRUE(destination.has_value());
  archive.destinations["SINK"] = {"SINK", "127.0.0.1", (*destination)->port()};
  archive.destinations["DOWN"] = {"DOWN", "127.0.0.1", 1};
  const auto sop_class = scu::move_sop_class(scu::QueryModel::study_root);
  auto association = connect({scu::query_proposal(sop_class)});

  auto result = scu::move(association, sop_class, "SINK", {}, {});
  ASSERT_TRUE(result.has_value()) << result.error().to_string();
  EXPECT_EQ(result->status.code, status::success);
  EXPECT_EQ(result->sub_operations.completed, 5);
  EXPECT_EQ(receiver.all().size(), 5U);

  result = scu::move(association, sop_class, "NOBODY", {}, {});
  EXPECT_EQ(result->status.code, status::move_destination_unknown);

  result = scu::move(association, sop_class, "DOWN", {}, {});
  EXPECT_EQ(result->status.code, status::out_of_resources_unable_to_perform_sub_operations);
  EXPECT_EQ(result->sub_operations.failed, 5);
  EXPECT_EQ(result->failed_sop_instance_uids.size(), 5U);
  EXPECT_NE(result->status.comment.find("127.0.0.1:1"), std::string::npos) << result->status.comment;
}

TEST(StorePlan, SplitsWhatOneAssociationCannotCarry) {
  std::set<scu::InstanceKind> kinds;
  for (int i = 0; i < 300; ++i) kinds.insert({"1.2.3." + std::to_string(i), explicit_le});
  const auto plans = scu::plan_store(kinds, false);
  std::size_t covered = 0;
  for (const auto& plan : plans) {
    EXPECT_LE(plan.proposals.size(), scu::maximum_proposals);
    covered += plan.kinds.size();
  }
  EXPECT_EQ(covered, kinds.size());
}

class Limits : public Services {
 protected:
  void SetUp() override {
    maximum_associations = 2;
    timeouts.artim = 300ms;
    timeouts.idle = 300ms;
    start();
  }
};

TEST_F(Limits, BeyondTheNumberOfAssociationsOneIsRejectedForNow) {
  auto first = connect({scu::verification()});
  auto second = connect({scu::verification()});
  const auto third = scu::connect(peer, {}, std::vector{scu::verification()});
  ASSERT_FALSE(third.has_value());
  EXPECT_NE(third.error().message.find("local limit exceeded"), std::string::npos) << third.error().message;
  EXPECT_TRUE(first.release().has_value());
  EXPECT_TRUE(second.release().has_value());
}

TEST_F(Limits, ASilentAssociationIsAborted) {
  auto association = connect({scu::verification()});
  const auto next = association.receive_command(5s);
  ASSERT_FALSE(next.has_value());
  EXPECT_EQ(next.error().code, ErrorCode::disconnected);
  EXPECT_NE(next.error().message.find("aborted"), std::string::npos);
}

TEST_F(Limits, StopEndsAssociationsThatAreOpen) {
  auto association = connect({scu::verification()});
  server->stop(0ms);
  EXPECT_EQ(server->association_count(), 0U);
  EXPECT_FALSE(scu::echo(association).has_value());
}

}  // namespace
}  // namespace dicom::net
