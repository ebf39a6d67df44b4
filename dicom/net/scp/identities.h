// Who may call: user identities of association requests, PS3.7 D.3.3.7.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <variant>

#include "dicom/net/ul/pdu.h"

namespace dicom::net::scp {

/// The users that a server knows.
struct KnownIdentities {
  bool required = false;  ///< who does not say who he is is rejected
  /// Passcodes by user name. Of a user with a passcode the name alone is not enough; an empty passcode: it is.
  std::map<std::string, std::string, std::less<>> passcodes{};
  /// Judges Kerberos tickets, SAML assertions and JSON Web Tokens, and makes the server's response (a Kerberos server
  /// ticket, a SAML response; else empty). Nothing of it: such identities are rejected.
  std::function<std::optional<UserIdentityAC>(const UserIdentityRQ& token)> judge_token{};

  /// False: identities are not looked at.
  [[nodiscard]] bool any() const { return required || !passcodes.empty() || judge_token; }
};

/// The response to a request's identity, or the rejection. For AcceptorPolicy::identify. Passcodes are compared in a
/// time that does not tell how much of them was right.
std::variant<UserIdentityAC, AAssociateRJ> judge_identity(const AAssociateRQ& request, const KnownIdentities& known);

}  // namespace dicom::net::scp
