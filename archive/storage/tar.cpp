#include "archive/storage/tar.h"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <string_view>

#include "archive/storage/checksum.h"
#include "dicom/base/check.h"

namespace archive::storage {
namespace {

using dicom::Bytes;
using dicom::Error;
using dicom::ErrorCode;
using dicom::Result;

// The fields of a ustar block (POSIX.1-2001 pax, "ustar Interchange Format").
struct Field {
  std::size_t offset;
  std::size_t size;
};
constexpr Field name_field{0, 100}, mode_field{100, 8}, owner_field{108, 8}, group_field{116, 8}, size_field{124, 12},
    time_field{136, 12}, sum_field{148, 8}, type_field{156, 1}, magic_field{257, 8}, folder_field{345, 155};
constexpr std::uint64_t largest_octal_size = 077777777777;
constexpr std::string_view erased_name = "erased";
constexpr std::string_view comment_start = "isocenter-1 crc32c=";

using Block = std::span<std::byte>;

void put_text(Block block, Field field, std::string_view text) {
  DICOM_CHECK(text.size() <= field.size);
  std::memcpy(block.data() + field.offset, text.data(), text.size());
}

void put_octal(Block block, Field field, std::uint64_t value) {
  for (std::size_t i = field.size - 1; i-- > 0; value >>= 3) {
    block[field.offset + i] = static_cast<std::byte>('0' + (value & 7));
  }
}

// The sum of all bytes, with the sum's own field taken as spaces.
std::uint64_t sum_of(Bytes block) {
  std::uint64_t sum = 0;
  for (std::size_t i = 0; i < block.size(); ++i) {
    const bool own = i >= sum_field.offset && i < sum_field.offset + sum_field.size;
    sum += own ? ' ' : std::to_integer<unsigned>(block[i]);
  }
  return sum;
}

void put_ustar(Block block, std::string_view folder, std::string_view name, std::uint64_t size, std::uint64_t seconds,
               char type) {
  put_text(block, name_field, name);
  put_text(block, folder_field, folder);
  put_octal(block, mode_field, 0644);
  put_octal(block, owner_field, 0);
  put_octal(block, group_field, 0);
  put_octal(block, size_field, std::min(size, largest_octal_size));
  put_octal(block, time_field, seconds);
  block[type_field.offset] = static_cast<std::byte>(type);
  put_text(block, magic_field, std::string_view("ustar\00000", 8));
  // Six digits, NUL, space: the oldest readers want it so.
  put_octal(block, {sum_field.offset, 7}, sum_of(block));
  block[sum_field.offset + 7] = std::byte{' '};
}

std::string hexadecimal(Bytes bytes) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string text;
  for (const std::byte byte : bytes) {
    text += digits[std::to_integer<unsigned>(byte) >> 4];
    text += digits[std::to_integer<unsigned>(byte) & 15];
  }
  return text;
}

std::string hexadecimal(std::uint32_t number) {
  std::array<std::byte, 4> bytes;
  dicom::store(bytes.data(), number, std::endian::big);
  return hexadecimal(Bytes(bytes));
}

// "LENGTH keyword=value\n", where LENGTH counts itself.
std::string pax_record(std::string_view keyword, std::string_view value) {
  const std::size_t rest = keyword.size() + value.size() + 3;
  std::size_t length = rest + 1;
  while (std::to_string(length).size() + rest != length) ++length;
  return std::to_string(length) + ' ' + std::string(keyword) + '=' + std::string(value) + '\n';
}

std::string pax_records(const EntryHeader& header) {
  std::string thousandths = std::to_string(header.received % 1000);
  thousandths.insert(0, 3 - thousandths.size(), '0');
  std::string records = pax_record("size", std::to_string(header.size));
  records += pax_record("mtime", std::to_string(header.received / 1000) + '.' + thousandths);
  records += pax_record("comment", std::string(comment_start) + hexadecimal(header.crc32c) + ' ' +
                                       std::string(header.digest_name) + '=' + hexadecimal(Bytes(header.digest)));
  return records;
}

std::string_view text_of(Bytes block, Field field) {
  const std::string_view whole = dicom::as_text(block.subspan(field.offset, field.size));
  return whole.substr(0, whole.find('\0'));
}

template <class N>
bool parse_number(std::string_view text, N& to, int base) {
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), to, base);
  return failure == std::errc() && end == text.data() + text.size();
}

bool is_ustar(Bytes block, char type) {
  std::uint64_t sum = 0;
  return text_of(block, magic_field) == "ustar" && std::to_integer<char>(block[type_field.offset]) == type &&
         parse_number(text_of(block, sum_field), sum, 8) && sum == sum_of(block);
}

// The value of one pax record; they stand in the order in which pax_records wrote them, but other writers' are passed
// over.
std::string_view record_value(std::string_view records, std::string_view keyword) {
  while (!records.empty()) {
    std::size_t length = 0;
    const std::size_t space = records.find(' ');
    if (space == std::string_view::npos || !parse_number(records.substr(0, space), length, 10)) return {};
    if (length > records.size() || length < space + 2) return {};
    const std::string_view record = records.substr(space + 1, length - space - 2);
    if (record.starts_with(keyword) && record.substr(keyword.size()).starts_with('='))
      return record.substr(keyword.size() + 1);
    records.remove_prefix(length);
  }
  return {};
}

bool parse_received(std::string_view mtime, std::uint64_t& to) {
  std::uint64_t seconds = 0;
  std::uint64_t thousandths = 0;
  const std::size_t dot = mtime.find('.');
  if (!parse_number(mtime.substr(0, dot), seconds, 10)) return false;
  if (dot != std::string_view::npos && !parse_number(mtime.substr(dot + 1), thousandths, 10)) return false;
  to = seconds * 1000 + thousandths;
  return true;
}

bool parse_sums(std::string_view comment, EntryHeader& to) {
  constexpr std::string_view names[] = {"blake3", "sha256"};
  constexpr std::size_t name_size = 6;
  if (comment.size() != comment_start.size() + 8 + name_size + 2 + 64 || !comment.starts_with(comment_start))
    return false;
  if (!parse_number(comment.substr(comment_start.size(), 8), to.crc32c, 16)) return false;
  const std::string_view* name = std::ranges::find(names, comment.substr(comment_start.size() + 9, name_size));
  if (name == std::end(names)) return false;
  to.digest_name = *name;
  const std::string_view digest = comment.substr(comment.size() - 64);
  for (std::size_t i = 0; i < to.digest.size(); ++i) {
    unsigned byte = 0;
    if (!parse_number(digest.substr(2 * i, 2), byte, 16)) return false;
    to.digest[i] = static_cast<std::byte>(byte);
  }
  return true;
}

}  // namespace

std::array<std::byte, entry_overhead> encode_entry_header(const EntryHeader& header) {
  std::array<std::byte, entry_overhead> blocks{};
  const Block all(blocks);
  const std::string records = pax_records(header);
  DICOM_CHECK(records.size() <= tar_block);
  const std::uint64_t seconds = header.received / 1000;
  put_ustar(all.subspan(0, tar_block), "PaxHeaders", header.name, records.size(), seconds, 'x');
  std::memcpy(blocks.data() + tar_block, records.data(), records.size());
  put_ustar(all.subspan(2 * tar_block, tar_block), header.folder, header.name, header.size, seconds, '0');
  return blocks;
}

EntryHeader erased_entry(const EntryHeader& former) {
  constexpr std::array<std::byte, 64 * tar_block> zeros{};
  EntryHeader header;
  header.folder = former.folder;
  header.name = std::string(erased_name);
  header.size = former.size;
  header.received = former.received;
  Crc32c sum;
  Blake3 digest;
  for (std::uint64_t left = former.size; left > 0;) {
    const Bytes piece(zeros.data(), std::min<std::uint64_t>(left, zeros.size()));
    sum.update(piece);
    digest.update(piece);
    left -= piece.size();
  }
  header.crc32c = sum.value();
  header.digest = digest.finish();
  return header;
}

bool is_erased(const EntryHeader& header) {
  return header.name == erased_name;
}

Result<std::optional<EntryHeader>> decode_entry_header(Bytes blocks) {
  DICOM_CHECK(blocks.size() >= entry_overhead);
  const Bytes pax = blocks.subspan(0, tar_block);
  if (std::ranges::all_of(pax, [](std::byte byte) { return byte == std::byte{0}; }))
    return std::optional<EntryHeader>();
  const Bytes file = blocks.subspan(2 * tar_block, tar_block);
  std::uint64_t records_size = 0;
  if (!is_ustar(pax, 'x') || !is_ustar(file, '0') || !parse_number(text_of(pax, size_field), records_size, 8) ||
      records_size > tar_block) {
    return Error{ErrorCode::invalid_data, "not the header of a pack entry", 0, {}};
  }
  const std::string_view records = dicom::as_text(blocks.subspan(tar_block, records_size));
  EntryHeader header;
  header.folder = text_of(file, folder_field);
  header.name = text_of(file, name_field);
  if (!parse_number(record_value(records, "size"), header.size, 10) ||
      !parse_received(record_value(records, "mtime"), header.received) ||
      !parse_sums(record_value(records, "comment"), header)) {
    return Error{
        ErrorCode::invalid_data, "the pax records of a pack entry are not what this archive writes", tar_block, {}};
  }
  return std::optional(std::move(header));
}

}  // namespace archive::storage
