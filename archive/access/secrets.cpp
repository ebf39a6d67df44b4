#include "archive/access/secrets.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

#include <array>
#include <charconv>
#include <cstdint>
#include <vector>

#include "dicom/base/check.h"

namespace archive::access {
namespace {

struct Costs {
  std::uint64_t n = 32'768;  // 32 MiB of memory with r = 8
  std::uint64_t r = 8;
  std::uint64_t p = 1;
};
constexpr std::size_t salt_size = 16;
constexpr std::size_t key_size = 32;
// Files come from outside: costs beyond these would stop the server.
constexpr std::uint64_t most_memory = 256ULL << 20;

const unsigned char* octets(std::string_view text) {
  return reinterpret_cast<const unsigned char*>(text.data());
}

std::string random_bytes(std::size_t count) {
  std::string bytes(count, '\0');
  DICOM_CHECK(RAND_bytes(reinterpret_cast<unsigned char*>(bytes.data()), static_cast<int>(count)) == 1);
  return bytes;
}

std::string scrypt(std::string_view password, std::string_view salt, const Costs& costs) {
  std::string key(key_size, '\0');
  const int done = EVP_PBE_scrypt(password.data(), password.size(), octets(salt), salt.size(), costs.n, costs.r,
                                  costs.p, most_memory, reinterpret_cast<unsigned char*>(key.data()), key.size());
  return done == 1 ? key : std::string();
}

std::vector<std::string_view> fields_of(std::string_view text, char separator) {
  std::vector<std::string_view> fields;
  while (true) {
    const std::size_t at = text.find(separator);
    fields.push_back(text.substr(0, at));
    if (at == std::string_view::npos) return fields;
    text.remove_prefix(at + 1);
  }
}

bool parse(std::string_view text, std::uint64_t& number) {
  const auto [end, status] = std::from_chars(text.data(), text.data() + text.size(), number);
  return status == std::errc{} && end == text.data() + text.size() && number > 0 && number <= 1 << 20;
}

}  // namespace

std::string to_base64(std::string_view bytes) {
  std::string text((bytes.size() + 2) / 3 * 4, '\0');
  EVP_EncodeBlock(reinterpret_cast<unsigned char*>(text.data()), octets(bytes), static_cast<int>(bytes.size()));
  return text;
}

bool from_base64(std::string_view text, std::string& bytes) {
  if (text.size() % 4 != 0 || text.size() > 1 << 16) return false;
  bytes.assign(text.size() / 4 * 3, '\0');
  const int size =
      EVP_DecodeBlock(reinterpret_cast<unsigned char*>(bytes.data()), octets(text), static_cast<int>(text.size()));
  if (size < 0) return false;
  const std::size_t padding = text.ends_with("==") ? 2 : text.ends_with('=') ? 1 : 0;
  bytes.resize(static_cast<std::size_t>(size) - padding);
  return true;
}

std::string hash_password(std::string_view password) {
  const Costs costs;
  const std::string salt = random_bytes(salt_size);
  return "scrypt$" + std::to_string(costs.n) + "$" + std::to_string(costs.r) + "$" + std::to_string(costs.p) + "$" +
         to_base64(salt) + "$" + to_base64(scrypt(password, salt, costs));
}

bool is_password(std::string_view password, std::string_view hash) {
  const auto fields = fields_of(hash, '$');
  Costs costs;
  std::string salt;
  std::string key;
  const bool readable = fields.size() == 6 && fields[0] == "scrypt" && parse(fields[1], costs.n) &&
                        parse(fields[2], costs.r) && parse(fields[3], costs.p) && from_base64(fields[4], salt) &&
                        from_base64(fields[5], key) && key.size() == key_size;
  const std::string made = scrypt(password, salt, readable ? costs : Costs());
  return readable && !made.empty() && equal_secrets(made, key);
}

std::string hash_token(std::string_view token) {
  std::array<unsigned char, 32> digest{};
  unsigned size = 0;
  DICOM_CHECK(EVP_Digest(token.data(), token.size(), digest.data(), &size, EVP_sha256(), nullptr) == 1);
  std::string text;
  for (const unsigned char byte : digest) {
    text += "0123456789abcdef"[byte >> 4];
    text += "0123456789abcdef"[byte & 15];
  }
  return text;
}

std::string make_token() {
  std::string token;
  for (const char byte : random_bytes(43))
    token += "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"[static_cast<unsigned char>(byte) & 63];
  return token;
}

bool equal_secrets(std::string_view one, std::string_view other) {
  return one.size() == other.size() && CRYPTO_memcmp(one.data(), other.data(), one.size()) == 0;
}

}  // namespace archive::access
