// Many associations: one after another with flat memory, many at once, and peers that vanish at every step.
#include <gtest/gtest.h>

#include <fstream>
#include <thread>

#include "dicom/dictionary/generated/uids.h"
#include "dicom/net/scp/policy.h"
#include "dicom/net/scp/server.h"
#include "dicom/net/scu/echo.h"
#include "dicom/net/test_archive.h"
#include "dicom/net/ul/pdu_encoder.h"

namespace dicom::net {
namespace {

using namespace std::chrono_literals;

const std::string ct(uids::CTImageStorage);
const std::string implicit_le(uids::ImplicitVRLittleEndian);

// Private, dirty memory: what a leak would make grow.
std::size_t resident_kilobytes() {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);) {
    if (line.starts_with("RssAnon:")) return std::stoul(line.substr(8));
  }
  return 0;
}

class ManyAssociations : public testing::Test {
 protected:
  void start(std::size_t maximum) {
    scp::Services offered;
    offered.storage = true;
    scp::ServerOptions options;
    options.policy = scp::make_policy(offered, {});
    options.handlers.store = &archive;
    options.maximum_associations = maximum;
    options.timeouts.artim = 500ms;
    options.timeouts.reply = 500ms;
    server = *scp::Server::start(std::move(options));
  }
  Result<Association> connect() {
    scu::Requestor requestor;
    requestor.operations_window = 4;
    const std::vector<scu::Proposal> proposals{scu::verification(), {ct, {implicit_le}}};
    return scu::connect({"A", "127.0.0.1", server->port()}, requestor, proposals);
  }
  // One that is released, one that is aborted, one that just goes.
  void use_and_end(int how) {
    auto association = connect();
    ASSERT_TRUE(association.has_value()) << association.error().to_string();
    if (how == 0) {
      EXPECT_TRUE(association->release().has_value());
    } else if (how == 1) {
      association->abort();
    } else {
      association->shut_down();
    }
  }

  MemoryArchive archive;
  std::unique_ptr<scp::Server> server;
};

TEST_F(ManyAssociations, OneAfterAnotherMemoryIsFlat) {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
  GTEST_SKIP() << "sanitizers keep what was freed";
#endif
  start(64);
  for (int i = 0; i < 300; ++i) use_and_end(i % 3);
  const std::size_t before = resident_kilobytes();
  for (int i = 0; i < 2'000; ++i) use_and_end(i % 3);
  const std::size_t after = resident_kilobytes();
  ASSERT_GT(before, 0U);
  // 2,000 associations with a buffer of 16 kB each would be 32 MB.
  EXPECT_LT(after, before + 4'000) << "kB before and after";
}

TEST_F(ManyAssociations, ThreeHundredAtOnce) {
  start(400);
  std::vector<Association> open;
  for (int i = 0; i < 300; ++i) {
    auto association = connect();
    ASSERT_TRUE(association.has_value()) << i << ": " << association.error().to_string();
    open.push_back(std::move(*association));
  }
  EXPECT_EQ(server->association_count(), 300U);
  for (int round = 0; round < 3; ++round) {
    for (Association& each : open) {
      const auto answered = scu::echo(each);
      ASSERT_TRUE(answered.has_value()) << answered.error().to_string();
      EXPECT_EQ(answered->code, status::success);
    }
  }
  for (Association& each : open) EXPECT_TRUE(each.release().has_value());
}

// The bytes of a whole association that stores something, cut at every place: the server gets over each.
TEST_F(ManyAssociations, PeersThatVanishAtEveryStep) {
  start(2'000);
  AAssociateRQ request;
  request.called_ae_title = "A";
  request.calling_ae_title = "B";
  request.presentation_contexts = {{1, ct, {implicit_le}}};
  request.user_information.asynchronous_operations_window = {4, 4};
  CStoreRQ store;
  store.affected_sop_class_uid = ct;
  store.affected_sop_instance_uid = "1.2.3";
  store.message_id = 1;
  ByteVector whole = encode(request);
  const ByteVector command = *encode_command(store);
  const ByteVector data_set(64);
  for (int i = 0; i < 2; ++i) {
    append(whole, Bytes(encode(PDataTF{{{1, true, true, command}}})));
    append(whole, Bytes(encode(PDataTF{{{1, false, true, data_set}}})));
  }
  append(whole, Bytes(encode(AReleaseRQ{})));
  for (std::size_t cut = 0; cut <= whole.size(); ++cut) {
    auto socket = io::Socket::connect("127.0.0.1", server->port(), io::Deadline::after(5s));
    ASSERT_TRUE(socket.has_value()) << cut;
    ASSERT_TRUE(socket->write_all(Bytes(whole).first(cut), io::Deadline::after(5s)).has_value());
  }
  use_and_end(0);
  for (int i = 0; i < 500 && server->association_count() > 0; ++i) std::this_thread::sleep_for(10ms);
  EXPECT_EQ(server->association_count(), 0U);
}

// Peers that never read: their associations end by timeout, others are served meanwhile.
TEST_F(ManyAssociations, PeersThatDoNotReadHoldUpNobody) {
  start(64);
  AAssociateRQ request;
  request.called_ae_title = "A";
  request.calling_ae_title = "B";
  request.presentation_contexts = {{1, std::string(uids::Verification), {implicit_le}}};
  const ByteVector echo = encode(PDataTF{{{1, true, true, *encode_command(CEchoRQ{})}}});
  std::vector<io::Socket> deaf;
  for (int i = 0; i < 8; ++i) {
    deaf.push_back(*io::Socket::connect("127.0.0.1", server->port(), io::Deadline::after(5s)));
    ASSERT_TRUE(deaf.back().write_all(Bytes(encode(request)), io::Deadline::after(5s)).has_value());
    // As many requests as the connection holds: the answers fill it from the other side.
    ByteVector many;
    while (many.size() < 1U << 20) append(many, Bytes(echo));
    while (deaf.back().write_all(Bytes(many), io::Deadline::after(50ms))) {
    }
  }
  use_and_end(0);
  deaf.clear();
  for (int i = 0; i < 500 && server->association_count() > 0; ++i) std::this_thread::sleep_for(10ms);
  EXPECT_EQ(server->association_count(), 0U);
}

}  // namespace
}  // namespace dicom::net
