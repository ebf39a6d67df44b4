#include "dicom/codec/zip.h"

#include "dicom/codec/deflate.h"

namespace dicom::codec {
namespace {

constexpr std::uint16_t version_64 = 45;
constexpr std::uint16_t utf8_names = 1 << 11;
constexpr std::uint16_t no_date = 0x21;  // 1980-01-01, the first that there is
constexpr std::uint16_t extra_64 = 1;
constexpr std::uint32_t elsewhere_32 = 0xffffffff;
constexpr std::uint16_t elsewhere_16 = 0xffff;

template <class... N>
void put(std::string& to, N... numbers) {
  const auto one = [&to](auto number) {
    for (std::size_t i = 0; i < sizeof number; ++i) to += static_cast<char>(number >> (8 * i) & 0xff);
  };
  (one(numbers), ...);
}

using U16 = std::uint16_t;
using U32 = std::uint32_t;
using U64 = std::uint64_t;

// Signature, version needed, flags, method (stored), time, date: what both kinds of header have in common (4.3.7).
void put_common(std::string& to, U32 checksum, const std::string& name, U16 extra) {
  put(to, version_64, utf8_names, U16{0}, U16{0}, no_date, checksum, elsewhere_32, elsewhere_32,
      static_cast<U16>(name.size()), extra);
}

}  // namespace

// Sizes always stand in the ZIP64 field: so one form will do for all.
std::string ZipWriter::begin_entry(std::string_view name, Bytes content) {
  Entry entry{std::string(name.substr(0, elsewhere_16)), 0, content.size(), position_};
  entry.checksum = crc32(content);
  std::string head;
  put(head, U32{0x04034b50});
  put_common(head, entry.checksum, entry.name, 20);
  head += entry.name;
  put(head, extra_64, U16{16}, entry.size, entry.size);
  position_ += head.size() + content.size();
  entries_.push_back(std::move(entry));
  return head;
}

std::string ZipWriter::finish() {
  std::string end;
  for (const Entry& entry : entries_) {
    put(end, U32{0x02014b50}, version_64);
    put_common(end, entry.checksum, entry.name, 28);
    put(end, U16{0}, U16{0}, U16{0}, U32{0}, elsewhere_32);  // no comment, disk 0, no attributes, offset
    end += entry.name;
    put(end, extra_64, U16{24}, entry.size, entry.size, entry.offset);
  }
  const U64 directory = position_;
  const U64 size = end.size();
  const U64 count = entries_.size();
  // The end of the directory in 64 bits, where that is, and the old end that refers to them (4.3.14 to 4.3.16).
  put(end, U32{0x06064b50}, U64{44}, version_64, version_64, U32{0}, U32{0}, count, count, size, directory);
  put(end, U32{0x07064b50}, U32{0}, directory + size, U32{1});
  put(end, U32{0x06054b50}, elsewhere_16, elsewhere_16, elsewhere_16, elsewhere_16, elsewhere_32, elsewhere_32, U16{0});
  return end;
}

}  // namespace dicom::codec
