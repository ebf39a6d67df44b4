#include "archive/storage/local/pack_names.h"

#include <charconv>

#include "archive/storage/checksum.h"
#include "dicom/core/uid.h"

namespace archive::storage {
namespace {

constexpr std::string_view extension = ".tar";
constexpr std::size_t digest_bytes_in_name = 20;
constexpr std::size_t part_digits = 4;

std::string hexadecimal(std::byte byte) {
  constexpr std::string_view digits = "0123456789abcdef";
  const auto value = std::to_integer<unsigned>(byte);
  return {digits[value >> 4], digits[value & 15]};
}

Sha256Value digest_of(std::string_view text) {
  Sha256 digest;
  digest.update(dicom::as_bytes(text));
  return digest.finish();
}

}  // namespace

std::string safe_name(std::string_view uid) {
  if (dicom::is_tolerable_uid(uid)) return std::string(uid);
  const Sha256Value digest = digest_of(uid);
  std::string name = "h";
  for (std::size_t i = 0; i < digest_bytes_in_name; ++i) name += hexadecimal(digest[i]);
  return name;
}

std::string bucket_of(std::string_view study_folder) {
  return hexadecimal(digest_of(study_folder)[0]);
}

std::string part_name(std::string_view series_uid, std::uint32_t part) {
  std::string number = std::to_string(part);
  if (number.size() < part_digits) number.insert(0, part_digits - number.size(), '0');
  return safe_name(series_uid) + '.' + number + std::string(extension);
}

std::optional<std::uint32_t> number_of_part(std::string_view name) {
  if (!name.ends_with(extension)) return std::nullopt;
  name.remove_suffix(extension.size());
  const std::size_t dot = name.rfind('.');
  if (dot == std::string_view::npos) return std::nullopt;
  std::uint32_t number = 0;
  const auto [end, failure] = std::from_chars(name.data() + dot + 1, name.data() + name.size(), number);
  if (failure != std::errc() || end != name.data() + name.size() || number == 0) return std::nullopt;
  return number;
}

std::string_view series_of_part(std::string_view name) {
  name.remove_suffix(extension.size());
  return name.substr(0, name.rfind('.'));
}

}  // namespace archive::storage
