// What secrets are made of: hashes, random tokens, comparison.
#pragma once

#include <string>
#include <string_view>

namespace archive::access {

/// "scrypt$32768$8$1$salt$key": RFC 7914 with a new salt.
std::string hash_password(std::string_view password);
/// In the same time whether it is right or wrong. False for a hash that is none.
bool is_password(std::string_view password, std::string_view hash);

/// SHA-256 in hexadecimal.
std::string hash_token(std::string_view token);
/// 256 random bits, as text that needs no escaping in URLs.
std::string make_token();
/// Without telling by its duration where the first difference is.
bool equal_secrets(std::string_view one, std::string_view other);

/// RFC 4648; nothing if it is none.
std::string to_base64(std::string_view bytes);
bool from_base64(std::string_view text, std::string& bytes);

}  // namespace archive::access
