// What bad peers do to a server: it answers with A-ABORT and its reason, or closes, and stays
// alive.
#include <gtest/gtest.h>

#include "dicom/dictionary/generated/uids.h"
#include "dicom/io/listener.h"
#include "dicom/net/scp/policy.h"
#include "dicom/net/scp/server.h"
#include "dicom/net/scu/echo.h"
#include "dicom/net/test_archive.h"
#include "dicom/net/ul/pdu_decoder.h"
#include "dicom/net/ul/pdu_encoder.h"

namespace dicom::net {
namespace {

using namespace std::chrono_literals;

AAssociateRQ good_request() {
  AAssociateRQ request;
  request.called_ae_title = "ARCHIVE";
  request.calling_ae_title = "EVIL";
  request.presentation_contexts = {{1, std::string(uids::Verification), {std::string(uids::ImplicitVRLittleEndian)}},
                                   {3, std::string(uids::CTImageStorage), {std::string(uids::ExplicitVRLittleEndian)}}};
  request.user_information.maximum_length = 16384;
  request.user_information.implementation_class_uid = "1.2.3";
  return request;
}

class HostilePeer : public testing::Test {
 protected:
  void SetUp() override {
    scp::Services offered;
    offered.storage = true;
    scp::ServerOptions options;
    options.policy = scp::make_policy(offered, {});
    options.handlers.store = &archive;
    options.timeouts.artim = 200ms;
    options.timeouts.reply = 300ms;
    server = *scp::Server::start(std::move(options));
    socket = *io::Socket::connect("127.0.0.1", server->port(), io::Deadline::after(5s));
  }
  void TearDown() override {
    auto association = scu::connect({"ARCHIVE", "127.0.0.1", server->port()}, {}, std::vector{scu::verification()});
    ASSERT_TRUE(association.has_value()) << "the server is dead";
    EXPECT_EQ(scu::echo(*association)->code, status::success);
    EXPECT_TRUE(association->release().has_value());
  }

  void send(const ByteVector& bytes) {
    EXPECT_TRUE(socket.write_all(Bytes(bytes), io::Deadline::after(5s)).has_value());
  }
  void associate() {
    send(encode(good_request()));
    const auto answer = stream.read(socket, io::Deadline::after(5s));
    ASSERT_TRUE(answer.has_value());
    ASSERT_EQ(answer->type, static_cast<std::uint8_t>(PDUType::associate_ac));
  }
  // What the server sends next, as a PDU; nothing if it closes.
  std::optional<PDU> next() {
    const auto frame = stream.read(socket, io::Deadline::after(5s));
    if (!frame) {
      EXPECT_EQ(frame.error().code, ErrorCode::disconnected) << frame.error().message;
      return std::nullopt;
    }
    return *decode_pdu(frame->type, frame->body);
  }
  void expect_abort(AAbort::Reason reason) {
    const auto pdu = next();
    ASSERT_TRUE(pdu.has_value());
    const auto* abort = std::get_if<AAbort>(&*pdu);
    ASSERT_NE(abort, nullptr) << pdu->index();
    EXPECT_EQ(abort->source, AAbort::Source::service_provider);
    EXPECT_EQ(abort->reason, reason);
  }
  ByteVector command(std::uint8_t context, const auto& message) {
    const ByteVector encoded = *encode_command(message);
    return encode(PDataTF{{{context, true, true, encoded}}});
  }

  MemoryArchive archive;
  std::unique_ptr<scp::Server> server;
  io::Socket socket;
  PDUStream stream{default_maximum_length};
};

TEST_F(HostilePeer, SilenceIsCutByARTIM) {
  EXPECT_FALSE(next().has_value());
}

TEST_F(HostilePeer, HalfAPDUAndSilenceIsCutByARTIM) {
  ByteVector half = encode(good_request());
  half.resize(half.size() / 2);
  send(half);
  EXPECT_FALSE(next().has_value());
}

TEST_F(HostilePeer, AnUnknownPDUIsAborted) {
  send({std::byte{0x47}, std::byte{0x45}, std::byte{0x54}, std::byte{0x20}, std::byte{0x2f}, std::byte{0x20}});
  const auto pdu = next();  // Sta2: AA-1, as service user
  ASSERT_TRUE(pdu.has_value());
  EXPECT_TRUE(std::holds_alternative<AAbort>(*pdu));
}

TEST_F(HostilePeer, DataBeforeAnAssociationAreAborted) {
  send(command(1, CEchoRQ{}));
  const auto pdu = next();
  ASSERT_TRUE(pdu.has_value());
  EXPECT_TRUE(std::holds_alternative<AAbort>(*pdu));
}

TEST_F(HostilePeer, ASecondRequestIsAborted) {
  associate();
  send(encode(good_request()));
  expect_abort(AAbort::Reason::unexpected_pdu);
}

TEST_F(HostilePeer, AnOversizePDUIsAbortedBeforeItComes) {
  associate();
  send({std::byte{4}, std::byte{0}, std::byte{0xff}, std::byte{0xff}, std::byte{0xff}, std::byte{0xff}});
  expect_abort(AAbort::Reason::invalid_pdu_parameter_value);
}

TEST_F(HostilePeer, AValueLongerThanItsPDUIsAborted) {
  associate();
  ByteVector pdu = command(1, CEchoRQ{});
  pdu[pdu_header_size] = std::byte{0x7f};
  send(pdu);
  expect_abort(AAbort::Reason::invalid_pdu_parameter_value);
}

TEST_F(HostilePeer, AContextThatWasNotAcceptedIsAborted) {
  associate();
  send(command(77, CEchoRQ{}));
  expect_abort(AAbort::Reason::unexpected_pdu_parameter);
}

TEST_F(HostilePeer, ACommandInsideADataSetIsAborted) {
  associate();
  CStoreRQ request;
  request.affected_sop_class_uid = uids::CTImageStorage;
  request.affected_sop_instance_uid = "1.2";
  request.message_id = 1;
  send(command(3, request));
  send(command(3, request));
  expect_abort(AAbort::Reason::unexpected_pdu_parameter);
  EXPECT_TRUE(archive.all().empty());
}

TEST_F(HostilePeer, AResponseThatNobodyAwaitsIsAborted) {
  associate();
  send(command(1, CEchoRSP{}));
  expect_abort(AAbort::Reason::unexpected_pdu_parameter);
}

TEST_F(HostilePeer, AnOperationThatIsNotOfferedGetsAResponse) {
  associate();
  NDeleteRQ request;
  request.requested_sop_class_uid = "1.2";
  request.requested_sop_instance_uid = "1.3";
  request.message_id = 9;
  send(command(1, request));
  const auto pdu = next();
  ASSERT_TRUE(pdu.has_value());
  MessageAssembler assembler;
  const auto output = assembler.take(std::get<PDataTF>(*pdu).values.at(0));
  const auto response = std::get<ReceivedCommand>(*output).as<NDeleteRSP>();
  ASSERT_TRUE(response.has_value());
  EXPECT_EQ(response->status.code, status::unrecognized_operation);
}

TEST_F(HostilePeer, ADataSetThatStopsHalfwayLeavesNothing) {
  associate();
  CStoreRQ request;
  request.affected_sop_class_uid = uids::CTImageStorage;
  request.affected_sop_instance_uid = "1.2";
  request.message_id = 1;
  send(command(3, request));
  const ByteVector some(1000);
  send(encode(PDataTF{{{3, false, false, some}}}));
  const auto pdu = next();  // the server's patience ends
  ASSERT_TRUE(pdu.has_value());
  EXPECT_TRUE(std::holds_alternative<AAbort>(*pdu));
  EXPECT_TRUE(archive.all().empty());
}

TEST_F(HostilePeer, ReleaseRequestsAtTheSameTimeAreBothAnswered) {
  // The server never asks for release itself; the requestor's side of the collision is tried
  // against a peer of ours.
  auto listener = *io::Listener::listen("127.0.0.1", 0);
  std::jthread peer([&] {
    auto accepted = *listener.accept(io::Deadline::after(5s));
    PDUStream incoming(default_maximum_length);
    const auto deadline = io::Deadline::after(5s);
    const auto frame = incoming.read(accepted, deadline);
    const auto request = std::get<AAssociateRQ>(*decode_pdu(frame->type, frame->body));
    AAssociateAC accept;
    accept.presentation_contexts = {{1, ContextResult::acceptance, std::string(uids::ImplicitVRLittleEndian)}};
    EXPECT_TRUE(accepted.write_all(Bytes(encode(accept)), deadline).has_value());
    EXPECT_EQ(incoming.read(accepted, deadline)->type, static_cast<std::uint8_t>(PDUType::release_rq));
    EXPECT_TRUE(accepted.write_all(Bytes(encode(AReleaseRQ{})), deadline).has_value());
    EXPECT_EQ(incoming.read(accepted, deadline)->type, static_cast<std::uint8_t>(PDUType::release_rp));
    EXPECT_TRUE(accepted.write_all(Bytes(encode(AReleaseRP{})), deadline).has_value());
  });
  auto association = scu::connect({"X", "127.0.0.1", listener.port()}, {}, std::vector{scu::verification()});
  ASSERT_TRUE(association.has_value());
  EXPECT_TRUE(association->release().has_value());
}

TEST_F(HostilePeer, ManyAssociationsAtOnce) {
  std::atomic<int> good = 0;
  {
    std::vector<std::jthread> peers;
    for (int i = 0; i < 40; ++i) {
      peers.emplace_back([&] {
        auto association = scu::connect({"A", "127.0.0.1", server->port()}, {}, std::vector{scu::verification()});
        if (!association) return;
        for (int echo = 0; echo < 20; ++echo) {
          if (auto answered = scu::echo(*association); !answered || answered->code != 0) return;
        }
        if (association->release()) ++good;
      });
    }
  }
  EXPECT_EQ(good, 40);
}

}  // namespace
}  // namespace dicom::net
