#include <gtest/gtest.h>

#include "dicom/net/dimse/message_assembler.h"
#include "dicom/net/dimse/message_fragmenter.h"
#include "dicom/net/ul/pdu_decoder.h"

namespace dicom::net {
namespace {

ByteVector pattern(std::size_t size) {
  ByteVector bytes(size);
  for (std::size_t i = 0; i < size; ++i) bytes[i] = std::byte{static_cast<unsigned char>(i * 7 + i / 256)};
  return bytes;
}

struct Collected {
  std::vector<ReceivedCommand> commands;
  ByteVector data;
  int complete = 0;
  std::size_t pdus = 0;
};

// Reads PDUs as a peer would, from the gathered slices.
Collected receive(MessageFragmenter& fragmenter, std::uint32_t maximum_length) {
  ByteVector wire;
  for (auto batch = fragmenter.next_batch(); !batch.empty(); batch = fragmenter.next_batch()) {
    for (const Bytes slice : batch) append(wire, slice);
  }
  Collected collected;
  MessageAssembler assembler;
  for (std::size_t at = 0; at < wire.size();) {
    const PDUHeader header = decode_pdu_header(wire.data() + at);
    if (maximum_length != 0) {
      EXPECT_LE(header.length, maximum_length);
    }
    const auto pdu = decode_pdu(header.type, Bytes(wire).subspan(at + pdu_header_size, header.length));
    at += pdu_header_size + header.length;
    ++collected.pdus;
    for (const auto& value : std::get<PDataTF>(*pdu).values) {
      auto output = assembler.take(value);
      EXPECT_TRUE(output.has_value());
      if (auto* command = std::get_if<ReceivedCommand>(&*output)) collected.commands.push_back(*command);
      if (auto* data = std::get_if<DataFragment>(&*output)) {
        append(collected.data, data->bytes);
        collected.complete += data->is_last ? 1 : 0;
      }
    }
  }
  EXPECT_FALSE(assembler.is_inside_message());
  return collected;
}

class Fragments : public testing::TestWithParam<std::uint32_t> {};

TEST_P(Fragments, AreTheMessageAgain) {
  CStoreRQ request;
  request.affected_sop_class_uid = "1.2.840.10008.5.1.4.1.1.2";
  request.affected_sop_instance_uid = "1.2.3";
  request.message_id = 1;
  const ByteVector command = *encode_command(request);
  const ByteVector data = pattern(100'000);
  const std::vector<Bytes> slices{Bytes(data).first(1), {}, Bytes(data).subspan(1, 5000), Bytes(data).subspan(5001)};
  MessageFragmenter fragmenter(3, GetParam(), command, &slices);
  const Collected collected = receive(fragmenter, GetParam());
  ASSERT_EQ(collected.commands.size(), 1U);
  EXPECT_EQ(collected.commands[0].context_id, 3);
  EXPECT_EQ(collected.commands[0].as<CStoreRQ>()->affected_sop_instance_uid, "1.2.3");
  EXPECT_EQ(collected.data, data);
  EXPECT_EQ(collected.complete, 1);
  if (GetParam() == 0) {
    EXPECT_EQ(collected.pdus, 2U);
  }
}

INSTANTIATE_TEST_SUITE_P(MaximumLengths, Fragments, testing::Values(0U, 64U, 65U, 100U, 4096U, 16384U, 0xffffffffU));

TEST(Fragmenter, SendsAnEmptyDataSetAsOneEmptyFragment) {
  const ByteVector command = *encode_command(CStoreRQ{});
  const std::vector<Bytes> nothing;
  MessageFragmenter fragmenter(1, 0, command, &nothing);
  const Collected collected = receive(fragmenter, 0);
  EXPECT_EQ(collected.complete, 1);
  EXPECT_TRUE(collected.data.empty());
}

TEST(Assembler, RefusesFragmentsOutOfOrder) {
  const ByteVector command = *encode_command(CStoreRQ{});
  const ByteVector some(10);
  MessageAssembler data_first;
  EXPECT_FALSE(data_first.take({1, false, true, some}).has_value());

  MessageAssembler other_context;
  EXPECT_TRUE(other_context.take({1, true, true, command}).has_value());
  EXPECT_FALSE(other_context.take({3, false, true, some}).has_value());

  MessageAssembler command_inside;
  EXPECT_TRUE(command_inside.take({1, true, true, command}).has_value());
  EXPECT_TRUE(command_inside.take({1, false, false, some}).has_value());
  EXPECT_FALSE(command_inside.take({1, true, true, command}).has_value());

  MessageAssembler rubbish;
  EXPECT_FALSE(rubbish.take({1, true, true, some}).has_value());
}

TEST(Assembler, BoundsCommandSets) {
  MessageAssembler assembler;
  const ByteVector piece(1 << 16);
  Result<MessageAssembler::Output> taken = MessageAssembler::Output{};
  for (std::size_t size = 0; size <= maximum_command_set && taken; size += piece.size()) {
    taken = assembler.take({1, true, false, piece});
  }
  ASSERT_FALSE(taken.has_value());
  EXPECT_EQ(taken.error().code, ErrorCode::limit_exceeded);
}

}  // namespace
}  // namespace dicom::net
