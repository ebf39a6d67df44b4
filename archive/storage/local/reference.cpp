#include "archive/storage/local/reference.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <string_view>

#include "archive/storage/local/file_system.h"
#include "dicom/io/file_descriptor.h"
#include "dicom/io/mapped_file.h"

namespace archive::storage {

using dicom::Bytes;
using dicom::ByteVector;
using dicom::Error;
using dicom::ErrorCode;
using dicom::Result;
using dicom::SharedBytes;

namespace {

constexpr std::string_view first_line = "The content is in the file below. Do not move it.\n";
constexpr std::uint64_t largest_in_memory = std::uint64_t{64} << 20;

template <class N>
bool take_number(std::string_view& text, N& to, int base) {
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), to, base);
  if (failure != std::errc() || end == text.data() + text.size()) return false;
  text.remove_prefix(static_cast<std::size_t>(end - text.data()) + 1);
  return true;
}

}  // namespace

Result<std::string> encode(const Reference& reference) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string text(first_line);
  text += std::to_string(reference.size) + ' ';
  std::array<char, 8> sum{};
  text.append(sum.data(), std::to_chars(sum.data(), sum.data() + sum.size(), reference.crc32c, 16).ptr) += ' ';
  for (const std::byte byte : reference.digest) {
    text += digits[std::to_integer<unsigned>(byte) >> 4];
    text += digits[std::to_integer<unsigned>(byte) & 15];
  }
  (text += '\n').append(reference.path.native()) += '\n';
  if (text.size() > reference_size || reference.path.native().find('\n') != std::string::npos) {
    return Error{ErrorCode::unsupported,
                 reference.path.string() + ": the path is too long to be referred to, or has line ends; copy the file",
                 {},
                 {}};
  }
  text.resize(reference_size, '\n');
  return text;
}

std::optional<Reference> decode_reference(Bytes content) {
  std::string_view text = dicom::as_text(content);
  if (content.size() != reference_size || !text.starts_with(first_line)) return std::nullopt;
  text.remove_prefix(first_line.size());
  Reference reference;
  if (!take_number(text, reference.size, 10) || !take_number(text, reference.crc32c, 16)) return std::nullopt;
  for (std::byte& byte : reference.digest) {
    unsigned value = 0;
    if (text.size() < 2 || std::from_chars(text.data(), text.data() + 2, value, 16).ptr != text.data() + 2)
      return std::nullopt;
    byte = static_cast<std::byte>(value);
    text.remove_prefix(2);
  }
  if (!text.starts_with("\n/")) return std::nullopt;
  text.remove_prefix(1);
  reference.path = text.substr(0, text.find('\n'));
  return reference;
}

Result<SharedBytes> read_referenced(const Reference& reference) {
  const dicom::io::FileDescriptor file(::open(reference.path.c_str(), O_RDONLY | O_CLOEXEC));
  if (!file) return system_error(reference.path, "opening", errno);
  const std::uint64_t size = DICOM_TRY(size_of(file, reference.path));
  const auto changed = [&reference](std::uint64_t now) {
    return Error{ErrorCode::truncated,
                 reference.path.string() + ": has " + std::to_string(now) + " bytes, had " +
                     std::to_string(reference.size) + " when it was imported",
                 {},
                 {}};
  };
  if (size != reference.size) return changed(size);
  if (size > largest_in_memory) return dicom::io::map_file(reference.path);
  ByteVector bytes(size);
  for (std::uint64_t done = 0; done < size;) {
    const ssize_t count = ::pread(file.number(), bytes.data() + done, size - done, static_cast<off_t>(done));
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return system_error(reference.path, "reading", errno);
    if (count == 0) return changed(done);
    done += static_cast<std::uint64_t>(count);
  }
  return SharedBytes(std::move(bytes));
}

}  // namespace archive::storage
