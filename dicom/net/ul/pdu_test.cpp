#include <gtest/gtest.h>

#include "dicom/net/ul/pdu_decoder.h"
#include "dicom/net/ul/pdu_encoder.h"

namespace dicom::net {
namespace {

ByteVector bytes_of(std::string_view text) {
  const Bytes view = as_bytes(text);
  return {view.begin(), view.end()};
}

Result<PDU> decode_whole(const ByteVector& encoded) {
  const PDUHeader header = decode_pdu_header(encoded.data());
  EXPECT_EQ(header.length, encoded.size() - pdu_header_size);
  return decode_pdu(header.type, Bytes(encoded).subspan(pdu_header_size));
}

AAssociateRQ full_request() {
  AAssociateRQ request;
  request.called_ae_title = "ARCHIVE";
  request.calling_ae_title = "CT SCANNER 1";
  request.presentation_contexts = {{1, "1.2.840.10008.1.1", {"1.2.840.10008.1.2"}},
                                   {3, "1.2.840.10008.5.1.4.1.1.2", {"1.2.840.10008.1.2.1", "1.2.840.10008.1.2"}}};
  UserInformation& user = request.user_information;
  user.maximum_length = 16384;
  user.implementation_class_uid = "1.2.3.4";
  user.implementation_version_name = "TEST_1";
  user.asynchronous_operations_window = AsynchronousOperationsWindow{5, 0};
  user.role_selections = {{"1.2.840.10008.5.1.4.1.1.2", false, true}};
  user.extended_negotiations = {{"1.2.840.10008.5.1.4.1.2.2.1", bytes_of("\1\1\1")}};
  user.common_extended_negotiations = {{"1.2.3", "1.2.4", {"1.2.5", "1.2.6"}}};
  user.user_identity_rq =
      UserIdentityRQ{UserIdentityRQ::Type::username_and_passcode, true, bytes_of("me"), bytes_of("secret")};
  return request;
}

TEST(PDU, AssociateRequestWithEverythingComesBack) {
  const auto decoded = decode_whole(encode(full_request()));
  ASSERT_TRUE(decoded.has_value()) << decoded.error().to_string();
  EXPECT_EQ(std::get<AAssociateRQ>(*decoded), full_request());
}

TEST(PDU, AssociateRequestIsLaidOutAsTheStandardSays) {
  AAssociateRQ request;
  request.called_ae_title = "B";
  request.calling_ae_title = "A";
  request.presentation_contexts = {{1, "1.2", {"1.3"}}};
  request.user_information.maximum_length = 0x4000;
  request.user_information.implementation_class_uid = "1.4";
  const ByteVector encoded = encode(request);
  const std::string expected =
      std::string("\x01\x00\x00\x00\x00\x86\x00\x01\x00\x00", 10) + "B" + std::string(15, ' ') + "A" +
      std::string(15, ' ') + std::string(32, '\0') + std::string("\x10\x00\x00\x15", 4) + "1.2.840.10008.3.1.1.1" +
      std::string("\x20\x00\x00\x12\x01\x00\x00\x00\x30\x00\x00\x03", 12) + "1.2" + std::string("\x40\x00\x00\x03", 4) +
      "1.3" + std::string("\x50\x00\x00\x0f\x51\x00\x00\x04\x00\x00\x40\x00\x52\x00\x00\x03", 16) + "1.4";
  EXPECT_EQ(as_text(encoded), expected);
}

TEST(PDU, AssociateAcceptComesBack) {
  AAssociateAC accept;
  accept.called_ae_title = "B";
  accept.calling_ae_title = "A";
  accept.presentation_contexts = {{1, ContextResult::acceptance, "1.2.840.10008.1.2"},
                                  {3, ContextResult::abstract_syntax_not_supported, ""}};
  accept.user_information.implementation_class_uid = "1.2";
  accept.user_information.user_identity_ac = UserIdentityAC{bytes_of("token")};
  const auto decoded = decode_whole(encode(accept));
  ASSERT_TRUE(decoded.has_value());
  EXPECT_EQ(std::get<AAssociateAC>(*decoded), accept);
}

TEST(PDU, ShortOnesComeBack) {
  EXPECT_EQ(std::get<AAssociateRJ>(*decode_whole(encode(reject::called_ae_title_not_recognized))),
            reject::called_ae_title_not_recognized);
  EXPECT_TRUE(std::holds_alternative<AReleaseRQ>(*decode_whole(encode(AReleaseRQ{}))));
  EXPECT_TRUE(std::holds_alternative<AReleaseRP>(*decode_whole(encode(AReleaseRP{}))));
  const AAbort abort{AAbort::Source::service_provider, AAbort::Reason::unexpected_pdu};
  EXPECT_EQ(std::get<AAbort>(*decode_whole(encode(abort))), abort);
}

TEST(PDU, DataValuesComeBackAsSlices) {
  const ByteVector command = bytes_of("command");
  const ByteVector data = bytes_of("data");
  const ByteVector encoded = encode(PDataTF{{{1, true, true, command}, {1, false, false, data}}});
  const auto decoded = decode_whole(encoded);
  ASSERT_TRUE(decoded.has_value());
  const auto& values = std::get<PDataTF>(*decoded).values;
  ASSERT_EQ(values.size(), 2U);
  EXPECT_TRUE(values[0].is_command && values[0].is_last);
  EXPECT_EQ(as_text(values[0].fragment), "command");
  EXPECT_FALSE(values[1].is_command || values[1].is_last);
  EXPECT_EQ(as_text(values[1].fragment), "data");
}

TEST(PDU, DataHeaderIsWhatTheEncoderWrites) {
  const ByteVector fragment = bytes_of("fragment");
  const ByteVector encoded = encode(PDataTF{{{7, false, true, fragment}}});
  const PDataHeader header = p_data_header(7, false, true, static_cast<std::uint32_t>(fragment.size()));
  EXPECT_TRUE(std::equal(header.begin(), header.end(), encoded.begin()));
}

TEST(PDU, EveryCutIsTruncated) {
  const ByteVector encoded = encode(full_request());
  const Bytes body = Bytes(encoded).subspan(pdu_header_size);
  std::size_t failures = 0;
  for (std::size_t size = 0; size < body.size(); ++size) {
    const auto decoded = decode_pdu(1, body.first(size));
    if (!decoded) {
      ++failures;
      EXPECT_EQ(decoded.error().code, ErrorCode::truncated) << size;
    }
  }
  EXPECT_GT(failures, body.size() - 5);  // a cut between two items leaves a shorter, valid request
}

TEST(PDU, UnknownItemsAreSkipped) {
  ByteVector encoded = encode(full_request());
  const ByteVector unknown = bytes_of(std::string_view("\x77\x00\x00\x02xy", 6));
  encoded.insert(encoded.begin() + 74, unknown.begin(), unknown.end());
  const auto decoded = decode_pdu(1, Bytes(encoded).subspan(pdu_header_size));
  ASSERT_TRUE(decoded.has_value());
  EXPECT_EQ(std::get<AAssociateRQ>(*decoded), full_request());
}

TEST(PDU, HeadersAreJudgedBeforeTheBodyIsRead) {
  EXPECT_FALSE(check_pdu_header({4, 16384}, 16384).has_value());
  EXPECT_EQ(check_pdu_header({4, 16385}, 16384)->reason, AAbort::Reason::invalid_pdu_parameter_value);
  EXPECT_EQ(check_pdu_header({9, 4}, 16384)->reason, AAbort::Reason::unrecognized_pdu);
  EXPECT_EQ(check_pdu_header({0, 4}, 16384)->reason, AAbort::Reason::unrecognized_pdu);
  EXPECT_TRUE(check_pdu_header({1, 0xffffffff}, 16384).has_value());
  EXPECT_TRUE(check_pdu_header({5, 1U << 16}, 16384).has_value());
}

TEST(PDU, DataValueShorterThanItsHeaderIsInvalid) {
  const auto decoded = decode_pdu(4, as_bytes(std::string_view("\0\0\0\1\1", 5)));
  ASSERT_FALSE(decoded.has_value());
  EXPECT_EQ(decoded.error().code, ErrorCode::invalid_data);
}

TEST(PDU, AETitlesLoseTheirPadding) {
  ByteVector encoded = encode(full_request());
  const std::string_view odd("  PADDED\0       ", 16);
  std::copy(as_bytes(odd).begin(), as_bytes(odd).end(), encoded.begin() + 10);
  const auto decoded = decode_whole(encoded);
  EXPECT_EQ(std::get<AAssociateRQ>(*decoded).called_ae_title, "PADDED");
}

TEST(PDU, RejectionsAndAbortsAreSaidInWords) {
  EXPECT_EQ(to_string(reject::local_limit_exceeded), "local limit exceeded (transient)");
  EXPECT_EQ(to_string(AAbort{AAbort::Source::service_provider, AAbort::Reason::unexpected_pdu}),
            "by its provider: unexpected PDU");
}

}  // namespace
}  // namespace dicom::net
