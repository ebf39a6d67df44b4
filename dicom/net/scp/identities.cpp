#include "dicom/net/scp/identities.h"

namespace dicom::net::scp {
namespace {

bool are_equal(std::string_view secret, std::string_view offered) {
  unsigned difference = secret.size() == offered.size() ? 0 : 1;
  for (std::size_t i = 0; i < offered.size(); ++i) {
    const char expected = secret.empty() ? '\0' : secret[i % secret.size()];
    difference |= static_cast<unsigned char>(expected) ^ static_cast<unsigned char>(offered[i]);
  }
  return difference == 0;
}

bool is_known_user(const UserIdentityRQ& identity, const KnownIdentities& known) {
  const auto found = known.passcodes.find(as_text(identity.primary_field));
  if (found == known.passcodes.end()) return false;
  if (found->second.empty()) return true;
  return identity.type == UserIdentityRQ::Type::username_and_passcode &&
         are_equal(found->second, as_text(identity.secondary_field));
}

}  // namespace

std::variant<UserIdentityAC, AAssociateRJ> judge_identity(const AAssociateRQ& request, const KnownIdentities& known) {
  using Type = UserIdentityRQ::Type;
  const auto& identity = request.user_information.user_identity_rq;
  if (!identity) {
    if (known.required) return reject::no_reason_given;
    return UserIdentityAC{};
  }
  if (identity->type == Type::username || identity->type == Type::username_and_passcode) {
    if (is_known_user(*identity, known)) return UserIdentityAC{};
    return reject::no_reason_given;
  }
  if (known.judge_token) {
    if (auto response = known.judge_token(*identity)) return std::move(*response);
  }
  return reject::no_reason_given;
}

}  // namespace dicom::net::scp
