#include "dicom/net/dimse/message.h"

#include <gtest/gtest.h>

namespace dicom::net {
namespace {

template <class Message>
Message there_and_back(const Message& message) {
  auto bytes = encode_command(message);
  EXPECT_TRUE(bytes.has_value());
  auto data_set = decode_command_set(std::move(*bytes));
  EXPECT_TRUE(data_set.has_value());
  EXPECT_EQ(data_set->template get<std::uint16_t>(tags::CommandField).value(),
            static_cast<std::uint16_t>(Message::field));
  auto back = from_data_set<Message>(*data_set);
  EXPECT_TRUE(back.has_value()) << back.error().to_string();
  return *back;
}

TEST(Message, EchoIsEncodedAsTheStandardSays) {
  CEchoRQ request;
  request.message_id = 7;
  const auto bytes = encode_command(request);
  ASSERT_TRUE(bytes.has_value());
  const std::string expected(
      "\0\0\0\0\4\0\0\0\x38\0\0\0"
      "\0\0\2\0\x12\0\0\0"
      "1.2.840.10008.1.1\0"
      "\0\0\0\1\2\0\0\0\x30\0"
      "\0\0\x10\1\2\0\0\0\7\0"
      "\0\0\0\x8\2\0\0\0\1\1",
      12 + 26 + 30);
  EXPECT_EQ(as_text(*bytes), expected);
}

TEST(Message, StoreRequestComesBack) {
  CStoreRQ request;
  request.affected_sop_class_uid = "1.2.3";
  request.affected_sop_instance_uid = "1.2.3.4";
  request.message_id = 65535;
  request.move_originator_ae_title = "MOVER";
  request.move_originator_message_id = 9;
  const CStoreRQ back = there_and_back(request);
  EXPECT_EQ(back.affected_sop_class_uid, "1.2.3");
  EXPECT_EQ(back.affected_sop_instance_uid, "1.2.3.4");
  EXPECT_EQ(back.message_id, 65535);
  EXPECT_EQ(back.move_originator_ae_title, "MOVER");
  EXPECT_EQ(back.move_originator_message_id, 9);
  EXPECT_TRUE(back.has_data_set);
}

TEST(Message, ResponseWithStatusComesBack) {
  CMoveRSP response;
  response.message_id_being_responded_to = 3;
  response.status = {0xb000, "some failed", {Tag(0x0010, 0x0020), Tag(0x0008, 0x0018)}, 5};
  response.sub_operations = {0, 10, 2, 1};
  const CMoveRSP back = there_and_back(response);
  EXPECT_EQ(back.status, response.status);
  EXPECT_EQ(back.sub_operations, response.sub_operations);
  EXPECT_FALSE(back.has_data_set);
}

TEST(Message, NormalizedRequestsComeBack) {
  NGetRQ get;
  get.requested_sop_class_uid = "1.2";
  get.requested_sop_instance_uid = "1.3";
  get.attribute_identifier_list = {Tag(0x0010, 0x0010), Tag(0x0010, 0x0020)};
  EXPECT_EQ(there_and_back(get).attribute_identifier_list, get.attribute_identifier_list);
  NActionRQ action;
  action.requested_sop_class_uid = "1.2";
  action.requested_sop_instance_uid = "1.3";
  action.action_type_id = 4;
  EXPECT_EQ(there_and_back(action).action_type_id, 4);
}

template <class Request>
void expect_request_comes_back() {
  Request request;
  request.message_id = 21;
  request.has_data_set = true;
  if constexpr (requires { request.requested_sop_class_uid; }) {
    request.requested_sop_class_uid = "1.2";
    request.requested_sop_instance_uid = "1.3";
  } else {
    request.affected_sop_class_uid = "1.2";
    request.affected_sop_instance_uid = "1.3";
  }
  if constexpr (requires { request.event_type_id; }) request.event_type_id = 2;
  if constexpr (requires { request.action_type_id; }) request.action_type_id = 3;
  const DataSet sent = to_data_set(request);
  const Request back = there_and_back(request);
  EXPECT_EQ(to_data_set(back), sent);
  EXPECT_TRUE(back.has_data_set);
  request.has_data_set = false;
  EXPECT_FALSE(there_and_back(request).has_data_set);
}

template <class Response>
void expect_response_comes_back() {
  Response response;
  response.message_id_being_responded_to = 22;
  response.affected_sop_class_uid = "1.2";
  response.affected_sop_instance_uid = "1.3";
  response.status = {0x0110, "no", {Tag(0x0040, 0x0252)}, 0xa710};
  response.event_type_id = 2;
  response.action_type_id = 3;
  response.has_data_set = true;
  const Response back = there_and_back(response);
  EXPECT_EQ(to_data_set(back), to_data_set(response));
  EXPECT_EQ(back.status, response.status);
  EXPECT_EQ(back.event_type_id, 2);
  EXPECT_EQ(back.action_type_id, 3);
}

TEST(Message, EveryNormalizedMessageComesBack) {
  expect_request_comes_back<NEventReportRQ>();
  expect_request_comes_back<NGetRQ>();
  expect_request_comes_back<NSetRQ>();
  expect_request_comes_back<NActionRQ>();
  expect_request_comes_back<NCreateRQ>();
  expect_request_comes_back<NDeleteRQ>();
  expect_response_comes_back<NEventReportRSP>();
  expect_response_comes_back<NGetRSP>();
  expect_response_comes_back<NSetRSP>();
  expect_response_comes_back<NActionRSP>();
  expect_response_comes_back<NCreateRSP>();
  expect_response_comes_back<NDeleteRSP>();
}

// PS3.7 10.3.5: the SCP may choose the instance.
TEST(Message, CreateNeedsNoInstance) {
  NCreateRQ request;
  request.affected_sop_class_uid = "1.2";
  request.message_id = 1;
  EXPECT_EQ(there_and_back(request).affected_sop_instance_uid, "");
}

TEST(Message, WhatIsMissingIsNamed) {
  const auto message = from_data_set<CStoreRQ>(DataSet());
  ASSERT_FALSE(message.has_value());
  EXPECT_NE(message.error().message.find("(0000,0002)"), std::string::npos) << message.error().message;
}

TEST(Message, FieldsHaveNames) {
  EXPECT_EQ(to_string(CommandField::C_CANCEL_RQ), "C-CANCEL-RQ");
  EXPECT_EQ(to_string(static_cast<CommandField>(0x1234)), "0x1234");
  EXPECT_EQ(response_to(CommandField::N_SET_RQ), CommandField::N_SET_RSP);
}

}  // namespace
}  // namespace dicom::net
