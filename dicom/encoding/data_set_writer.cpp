#include "dicom/encoding/data_set_writer.h"

#include <algorithm>

#include "dicom/codec/deflate.h"
#include "dicom/dictionary/generated/tags.h"

namespace dicom {
namespace {

using detail::undefined_length;

// Writes one data set and what is nested in it. Nesting is as deep as the reader or the program made it.
class Writer {
 public:
  Writer(ByteVector& to, const TransferSyntax& syntax)
      : to_(to), explicit_vr_(syntax.explicit_vr), order_(syntax.big_endian ? std::endian::big : std::endian::little) {}

  Result<void> write(const DataSet& data_set) {
    for (const DataElement element : data_set) {
      // Group lengths are retired (PS3.5 7.2), and would be wrong after any change.
      if (element.tag().is_group_length()) continue;
      DICOM_TRY(write(element));
    }
    return {};
  }

 private:
  Result<void> write(const DataElement& element) {
    if (element.is_deferred())
      return element.error(ErrorCode::unsupported, "the value was not read, so it cannot be written");
    if (element.is_encapsulated()) return write_fragments(element);
    if (element.is_sequence()) return write_sequence(element);
    const Bytes value = element.bytes();
    VR vr = element.vr() == VR::none ? VR::UN : element.vr();
    const std::uint64_t padded = value.size() + value.size() % 2;
    // A value too long for a 16-bit length is written as UN (PS3.5 6.2.2 note 7).
    if (explicit_vr_ && !traits(vr).long_length && padded > 0xffff) vr = VR::UN;
    write_header(element.tag(), vr, static_cast<std::uint32_t>(padded));
    write_value(value, traits(element.vr()), element.byte_order());
    return {};
  }

  void write_tag(Tag tag) {
    append(to_, tag.group(), order_);
    append(to_, tag.element(), order_);
  }

  void write_header(Tag tag, VR vr, std::uint32_t length) {
    write_tag(tag);
    if (!explicit_vr_) return append(to_, length, order_);
    append(to_, as_bytes(to_string(vr)));
    if (!traits(vr).long_length) return append(to_, static_cast<std::uint16_t>(length), order_);
    append(to_, std::uint16_t{0}, order_);
    append(to_, length, order_);
  }

  void write_value(Bytes value, const VRTraits& rules, std::endian stored_order) {
    const std::size_t at = to_.size();
    append(to_, value);
    if (value.size() % 2 != 0) to_.push_back(static_cast<std::byte>(rules.padding));
    if (stored_order == order_ || rules.value_size == 1) return;
    for (std::size_t i = at; i + rules.value_size <= at + value.size(); i += rules.value_size) {
      std::reverse(to_.begin() + static_cast<std::ptrdiff_t>(i),
                   to_.begin() + static_cast<std::ptrdiff_t>(i + rules.value_size));
    }
  }

  void write_item_header(Tag tag, std::uint32_t length) {
    write_tag(tag);
    append(to_, length, order_);
  }

  Result<void> write_fragments(const DataElement& element) {
    write_header(element.tag(), element.vr(), undefined_length);
    for (std::size_t i = 0; i < element.item_count(); ++i) {
      const Bytes fragment = element.fragment(i);
      write_item_header(item_tag, static_cast<std::uint32_t>(fragment.size() + fragment.size() % 2));
      append(to_, fragment);
      if (fragment.size() % 2 != 0) to_.push_back(std::byte{0});
    }
    write_item_header(sequence_delimitation_tag, 0);
    return {};
  }

  Result<void> write_sequence(const DataElement& element) {
    const bool undefined = element.length() == undefined_length;
    write_header(element.tag(), VR::SQ, undefined ? undefined_length : 0);
    const std::size_t begin = to_.size();
    for (std::size_t i = 0; i < element.item_count(); ++i) {
      DICOM_TRY(write_item(element.item(i), element.item_has_undefined_length(i)));
    }
    if (undefined) {
      write_item_header(sequence_delimitation_tag, 0);
      return {};
    }
    return patch_length(begin, element);
  }

  Result<void> write_item(const DataSet& item, bool undefined) {
    write_item_header(item_tag, undefined ? undefined_length : 0);
    const std::size_t begin = to_.size();
    DICOM_TRY(write(item));
    if (!undefined) return patch_length(begin, {});
    write_item_header(item_delimitation_tag, 0);
    return {};
  }

  // The 32-bit length stands just before what it counts.
  Result<void> patch_length(std::size_t begin, std::optional<DataElement> element) {
    const std::uint64_t length = to_.size() - begin;
    if (length >= undefined_length) {
      Error error{ErrorCode::limit_exceeded, "a sequence of more than 4 GiB needs undefined lengths", {}, {}};
      if (element) error.path = to_string(element->tag());
      return error;
    }
    store(to_.data() + begin - 4, static_cast<std::uint32_t>(length), order_);
    return {};
  }

  ByteVector& to_;
  bool explicit_vr_;
  std::endian order_;
};

Result<void> check_pixel_encoding(const DataSet& data_set, const TransferSyntax& syntax) {
  const auto pixels = data_set.find(tags::PixelData);
  if (!pixels || pixels->is_encapsulated() == syntax.encapsulated()) return {};
  return pixels->error(ErrorCode::invalid_argument, std::string("pixel data are ") +
                                                        (pixels->is_encapsulated() ? "encapsulated" : "native") +
                                                        ", which " + std::string(syntax.keyword) + " cannot hold");
}

Result<void> append_plain(ByteVector& to, const DataSet& data_set, const TransferSyntax& syntax) {
  if (const auto source = data_set.encoded_source(syntax.explicit_vr, syntax.big_endian)) {
    append(to, *source);
    return {};
  }
  return Writer(to, syntax).write(data_set);
}

}  // namespace

Result<void> append_data_set(ByteVector& to, const DataSet& data_set, const TransferSyntax& syntax) {
  DICOM_TRY(check_pixel_encoding(data_set, syntax));
  if (!syntax.deflated) return append_plain(to, data_set, syntax);
  ByteVector plain;
  DICOM_TRY(append_plain(plain, data_set, syntax));
  append(to, Bytes(codec::deflate_raw(plain)));
  if (to.size() % 2 != 0) to.push_back(std::byte{0});  // PS3.5 A.5
  return {};
}

Result<ByteVector> write_data_set(const DataSet& data_set, const TransferSyntax& syntax) {
  ByteVector bytes;
  DICOM_TRY(append_data_set(bytes, data_set, syntax));
  return bytes;
}

}  // namespace dicom
