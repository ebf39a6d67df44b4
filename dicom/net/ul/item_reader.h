// A cursor over the variable field of a PDU that never leaves its bounds.
#pragma once

#include <cstdint>
#include <string>

#include "dicom/base/bytes.h"
#include "dicom/base/result.h"
#include "dicom/net/ul/item_types.h"

namespace dicom::net {

struct Item;

/// Reads big-endian numbers, counted fields and items. A small value: copies read on their own.
class ItemReader {
 public:
  ItemReader() = default;
  explicit ItemReader(Bytes bytes, std::uint64_t base = 0) : bytes_(bytes), base_(base) {}

  [[nodiscard]] bool at_end() const { return at_ == bytes_.size(); }
  [[nodiscard]] std::size_t left() const { return bytes_.size() - at_; }

  Result<std::uint8_t> u8();
  Result<std::uint16_t> u16();
  Result<std::uint32_t> u32();
  Result<Bytes> take(std::size_t count);
  Result<void> skip(std::size_t count);
  /// 16 characters without their padding.
  Result<std::string> ae_title();
  /// A 16-bit length and as many bytes.
  Result<ItemReader> counted();
  Result<std::string> counted_uid();
  /// Type, a reserved byte, a 16-bit length and as many bytes.
  Result<Item> item();
  /// All that is left.
  ByteVector rest();
  std::string text_to_end();
  /// The same without trailing NULs and spaces, which some peers pad UIDs with.
  std::string uid_to_end();

  [[nodiscard]] Error error(ErrorCode code, std::string message) const {
    return {code, std::move(message), base_ + at_};
  }

 private:
  Bytes bytes_;
  std::size_t at_ = 0;
  std::uint64_t base_ = 0;
};

struct Item {
  ItemType type{};
  ItemReader content;
};

}  // namespace dicom::net
