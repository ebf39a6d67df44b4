#include "dicom/net/ul/item_reader.h"

#include <utility>

namespace dicom::net {
namespace {

std::string trimmed(std::string_view text, std::string_view padding) {
  const std::size_t last = text.find_last_not_of(padding);
  return std::string(text.substr(0, last == std::string_view::npos ? 0 : last + 1));
}

}  // namespace

Result<Bytes> ItemReader::take(std::size_t count) {
  if (count > left()) {
    return error(ErrorCode::truncated,
                 std::to_string(count) + " bytes expected, " + std::to_string(left()) + " are left");
  }
  return bytes_.subspan(std::exchange(at_, at_ + count), count);
}

Result<void> ItemReader::skip(std::size_t count) {
  DICOM_TRY(take(count));
  return {};
}

Result<std::uint8_t> ItemReader::u8() {
  return std::to_integer<std::uint8_t>(DICOM_TRY(take(1))[0]);
}
Result<std::uint16_t> ItemReader::u16() {
  return load_be<std::uint16_t>(DICOM_TRY(take(2)).data());
}
Result<std::uint32_t> ItemReader::u32() {
  return load_be<std::uint32_t>(DICOM_TRY(take(4)).data());
}

// PS3.8 9.3.2: leading and trailing spaces are not significant. NULs are what some peers pad with.
Result<std::string> ItemReader::ae_title() {
  const Bytes field = DICOM_TRY(take(16));
  std::string_view text = as_text(field);
  text = text.substr(0, text.find('\0'));
  const std::size_t first = text.find_first_not_of(' ');
  return trimmed(first == std::string_view::npos ? std::string_view() : text.substr(first), " ");
}

Result<ItemReader> ItemReader::counted() {
  const std::uint16_t length = DICOM_TRY(u16());
  const std::uint64_t start = base_ + at_;
  return ItemReader(DICOM_TRY(take(length)), start);
}

Result<std::string> ItemReader::counted_uid() {
  return DICOM_TRY(counted()).uid_to_end();
}

Result<Item> ItemReader::item() {
  const auto type = static_cast<ItemType>(DICOM_TRY(u8()));
  DICOM_TRY(skip(1));
  return Item{type, DICOM_TRY(counted())};
}

ByteVector ItemReader::rest() {
  const Bytes bytes = bytes_.subspan(std::exchange(at_, bytes_.size()));
  return {bytes.begin(), bytes.end()};
}

std::string ItemReader::text_to_end() {
  const Bytes bytes = bytes_.subspan(std::exchange(at_, bytes_.size()));
  return std::string(as_text(bytes));
}

std::string ItemReader::uid_to_end() {
  return trimmed(text_to_end(), std::string_view(" \0", 2));
}

}  // namespace dicom::net
