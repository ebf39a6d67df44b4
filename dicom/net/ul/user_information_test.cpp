// The user information item (PS3.8 D.1, PS3.7 D.3.3): every sub-item both ways, and what hostile lengths in it do.
#include <gtest/gtest.h>

#include "dicom/net/ul/pdu_decoder.h"
#include "dicom/net/ul/pdu_encoder.h"

namespace dicom::net {
namespace {

ByteVector bytes_of(std::string_view text) {
  const Bytes view = as_bytes(text);
  return {view.begin(), view.end()};
}

Result<UserInformation> decode(const ByteVector& encoded) {
  const PDUHeader header = decode_pdu_header(encoded.data());
  auto pdu = decode_pdu(header.type, Bytes(encoded).subspan(pdu_header_size));
  if (!pdu) return std::move(pdu).error();
  if (const auto* request = std::get_if<AAssociateRQ>(&*pdu)) return request->user_information;
  return std::get<AAssociateAC>(*pdu).user_information;
}

// Comes back, and its bytes contain `item`.
void expect_item(const UserInformation& user, std::string_view item) {
  AAssociateRQ request;
  request.user_information = user;
  const ByteVector encoded = encode(request);
  const auto back = decode(encoded);
  ASSERT_TRUE(back.has_value()) << back.error().to_string();
  EXPECT_EQ(*back, user);
  EXPECT_NE(as_text(Bytes(encoded)).find(item), std::string_view::npos);
}

TEST(UserInformation, AsynchronousOperationsWindow) {
  UserInformation user;
  user.asynchronous_operations_window = {3, 0};
  expect_item(user, std::string_view("\x53\0\0\4\0\3\0\0", 8));  // PS3.7 table D.3-7
}

TEST(UserInformation, RoleSelection) {
  UserInformation user;
  user.role_selections = {{"1.2", false, true}, {"1.3", true, true}};
  expect_item(user, std::string_view("\x54\0\0\7\0\3"
                                     "1.2\0\1"
                                     "\x54\0\0\7\0\3"
                                     "1.3\1\1",
                                     22));  // table D.3-9
}

TEST(UserInformation, ExtendedNegotiation) {
  UserInformation user;
  user.extended_negotiations = {{"1.2", bytes_of(std::string_view("\1\0\1", 3))}};
  expect_item(user, std::string_view("\x56\0\0\x08\0\3"
                                     "1.2\1\0\1",
                                     12));  // table D.3-11
}

TEST(UserInformation, CommonExtendedNegotiation) {
  UserInformation user;
  user.common_extended_negotiations = {{"1.2", "1.3", {"1.4", "1.5"}}};
  // PS3.7 table D.3-12: the related general SOP classes are a list of UIDs with their lengths.
  expect_item(user, std::string_view("\x57\0\0\x16\0\3"
                                     "1.2\0\3"
                                     "1.3\0\x0a\0\3"
                                     "1.4\0\3"
                                     "1.5",
                                     26));
}

TEST(UserInformation, EveryKindOfUserIdentity) {
  using Type = UserIdentityRQ::Type;
  for (const Type type : {Type::username, Type::username_and_passcode, Type::kerberos, Type::saml, Type::jwt}) {
    UserInformation user;
    user.user_identity_rq = UserIdentityRQ{type, true, bytes_of("me"), {}};
    if (type == Type::username_and_passcode) user.user_identity_rq->secondary_field = bytes_of("pw");
    std::string item("\x58\0\0", 3);
    item += type == Type::username_and_passcode ? '\x0a' : '\x08';
    item += static_cast<char>(type);
    item += std::string("\1\0\2me\0", 6);
    expect_item(user, item);  // PS3.7 table D.3-14
  }
}

TEST(UserInformation, ServerResponse) {
  AAssociateAC accept;
  accept.user_information.user_identity_ac = UserIdentityAC{bytes_of("ticket")};
  const auto back = decode(encode(accept));
  ASSERT_TRUE(back.has_value());
  EXPECT_EQ(back->user_identity_ac, accept.user_information.user_identity_ac);
}

TEST(UserInformation, UnknownSubItemsAreSkipped) {
  AAssociateRQ request;
  request.user_information.maximum_length = 16384;
  ByteVector encoded = encode(request);
  const ByteVector unknown = bytes_of(std::string_view("\x5f\0\0\2\xff\xff\x3a\0\0\0", 10));
  append(encoded, Bytes(unknown));
  store(encoded.data() + 2, static_cast<std::uint32_t>(encoded.size() - pdu_header_size), std::endian::big);
  // The user information item is the last one: its length grows too.
  const std::size_t item = as_text(Bytes(encoded)).find(std::string_view("\x50\0", 2));
  const auto length = load_be<std::uint16_t>(encoded.data() + item + 2);
  store(encoded.data() + item + 2, static_cast<std::uint16_t>(length + unknown.size()), std::endian::big);
  const auto back = decode(encoded);
  ASSERT_TRUE(back.has_value()) << back.error().to_string();
  EXPECT_EQ(back->maximum_length, 16384U);
}

// Every byte that is part of a length, set to what it must not be: an error or another reading, never more than that.
TEST(UserInformation, HostileLengthsAreErrors) {
  AAssociateRQ request;
  UserInformation& user = request.user_information;
  user.asynchronous_operations_window = {3, 3};
  user.role_selections = {{"1.2", true, true}};
  user.common_extended_negotiations = {{"1.2", "1.3", {"1.4"}}};
  user.user_identity_rq = UserIdentityRQ{UserIdentityRQ::Type::username, false, bytes_of("me"), {}};
  const ByteVector good = encode(request);
  std::size_t errors = 0;
  for (std::size_t i = 74; i < good.size(); ++i) {
    for (const int value : {0x00, 0x01, 0x7f, 0xff}) {
      ByteVector bad = good;
      bad[i] = std::byte(value);
      if (!decode(bad)) ++errors;
    }
  }
  EXPECT_GT(errors, 50U);
}

TEST(UserInformation, CountedFieldsMustStayInTheirItem) {
  struct Case {
    const char* what;
    std::string_view item;
  };
  const Case cases[] = {
      {"a role's UID", std::string_view("\x54\0\0\4\0\x09"
                                        "1.",
                                        8)},
      {"a window of two bytes", std::string_view("\x53\0\0\2\0\3", 6)},
      {"an extended negotiation without its UID", std::string_view("\x56\0\0\1\0", 5)},
      {"a related class beyond its list", std::string_view("\x57\0\0\x0a\0\1"
                                                           "1\0\1"
                                                           "2\0\2\0\x09",
                                                           14)},
      {"an identity's second field", std::string_view("\x58\0\0\x06\1\0\0\0\0\5", 10)},
      {"a maximum length of three bytes", std::string_view("\x51\0\0\3\0\0\1", 7)},
      {"an item beyond the PDU", std::string_view("\x55\0\xff\xff"
                                                  "A",
                                                  5)},
  };
  for (const Case& each : cases) {
    ByteVector body(68);
    append(body, Bytes(bytes_of(std::string_view("\x50\0", 2))));
    append(body, static_cast<std::uint16_t>(each.item.size()), std::endian::big);
    append(body, as_bytes(each.item));
    const auto pdu = decode_pdu(1, body);
    ASSERT_FALSE(pdu.has_value()) << each.what;
    EXPECT_EQ(pdu.error().code, ErrorCode::truncated) << each.what;
  }
}

TEST(UserInformation, WhatDoesNotFitIntoItsLengthIsRefusedBeforeItIsSent) {
  AAssociateRQ request;
  request.presentation_contexts = {{1, "1.2", {"1.3"}}};
  EXPECT_TRUE(check_encodable(request).has_value());
  request.user_information.user_identity_rq = UserIdentityRQ{UserIdentityRQ::Type::saml, false, ByteVector(65'000), {}};
  EXPECT_TRUE(check_encodable(request).has_value());
  request.user_information.user_identity_rq->primary_field.resize(65'536);
  const auto refused = check_encodable(request);
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().code, ErrorCode::limit_exceeded);
  request.user_information.user_identity_rq.reset();
  request.presentation_contexts[0].transfer_syntaxes.assign(1'200, std::string(60, '1'));
  EXPECT_FALSE(check_encodable(request).has_value());
}

TEST(UserInformation, OneHundredAndTwentyEightContextsComeBackAndOneMoreIsTooMany) {
  AAssociateRQ request;
  for (int i = 0; i < 128; ++i) {
    request.presentation_contexts.push_back(
        {static_cast<std::uint8_t>(i * 2 + 1), "1.2." + std::to_string(i), {"1.3"}});
  }
  ByteVector encoded = encode(request);
  auto pdu = decode_pdu(1, Bytes(encoded).subspan(pdu_header_size));
  ASSERT_TRUE(pdu.has_value());
  EXPECT_EQ(std::get<AAssociateRQ>(*pdu), request);
  request.presentation_contexts.push_back({1, "1.2", {"1.3"}});
  encoded = encode(request);
  EXPECT_EQ(decode_pdu(1, Bytes(encoded).subspan(pdu_header_size)).error().code, ErrorCode::limit_exceeded);
}

}  // namespace
}  // namespace dicom::net
