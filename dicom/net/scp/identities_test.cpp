#include "dicom/net/scp/identities.h"

#include <gtest/gtest.h>

namespace dicom::net::scp {
namespace {

using Type = UserIdentityRQ::Type;

ByteVector bytes(std::string_view text) {
  ByteVector made;
  append(made, as_bytes(text));
  return made;
}

AAssociateRQ request_of(Type type, std::string_view name, std::string_view secret = {}) {
  AAssociateRQ request;
  request.user_information.user_identity_rq = UserIdentityRQ{type, true, bytes(name), bytes(secret)};
  return request;
}

bool is_let_in(const AAssociateRQ& request, const KnownIdentities& known) {
  return std::holds_alternative<UserIdentityAC>(judge_identity(request, known));
}

TEST(Identities, PasscodesMustBeRight) {
  KnownIdentities known;
  known.passcodes = {{"alice", "open sesame"}, {"scanner", ""}};
  EXPECT_TRUE(known.any());
  EXPECT_TRUE(is_let_in(request_of(Type::username_and_passcode, "alice", "open sesame"), known));
  for (const std::string_view wrong : {"", "open", "open sesame!", "Open sesame", "open sesameopen sesame"}) {
    EXPECT_FALSE(is_let_in(request_of(Type::username_and_passcode, "alice", wrong), known)) << wrong;
  }
  EXPECT_FALSE(is_let_in(request_of(Type::username, "alice"), known));
  EXPECT_TRUE(is_let_in(request_of(Type::username, "scanner"), known));
  EXPECT_FALSE(is_let_in(request_of(Type::username, "mallory"), known));
  EXPECT_FALSE(is_let_in(request_of(Type::username_and_passcode, "mallory", "open sesame"), known));
}

TEST(Identities, WhoSaysNothingIsLetInUnlessItIsRequired) {
  KnownIdentities known;
  known.passcodes = {{"alice", "x"}};
  EXPECT_TRUE(is_let_in(AAssociateRQ{}, known));
  known.required = true;
  EXPECT_FALSE(is_let_in(AAssociateRQ{}, known));
}

TEST(Identities, TokensAreForTheHook) {
  KnownIdentities known;
  known.passcodes = {{"alice", ""}};
  EXPECT_FALSE(is_let_in(request_of(Type::jwt, "alice"), known));
  known.judge_token = [](const UserIdentityRQ& token) -> std::optional<UserIdentityAC> {
    if (as_text(token.primary_field) != "good") return std::nullopt;
    return UserIdentityAC{bytes("ticket")};
  };
  const auto answer = judge_identity(request_of(Type::kerberos, "good"), known);
  ASSERT_TRUE(std::holds_alternative<UserIdentityAC>(answer));
  EXPECT_EQ(as_text(std::get<UserIdentityAC>(answer).server_response), "ticket");
  EXPECT_FALSE(is_let_in(request_of(Type::saml, "bad"), known));
}

}  // namespace
}  // namespace dicom::net::scp
