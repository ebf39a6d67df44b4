#include "dicom/encoding/data_set_writer.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "dicom/codec/deflate.h"
#include "dicom/dictionary/dictionary.h"
#include "dicom/dictionary/generated/tags.h"

namespace dicom {
namespace {

using detail::undefined_length;

using Insertion = EncodedParts::Insertion;
using Lengths = WriteOptions::Lengths;

// Writes one data set and what is nested in it. Nesting is as deep as the reader or the program made it.
class Writer {
 public:
  Writer(EncodedParts& to, const TransferSyntax& syntax, const WriteOptions& options)
      : parts_(to),
        to_(to.bytes),
        explicit_vr_(syntax.explicit_vr),
        order_(syntax.big_endian ? std::endian::big : std::endian::little),
        pixel_order_(syntax.keyword == "GEPrivateImplicitVRLittleEndian" ? std::endian::big : order_),
        lengths_(options.lengths) {}

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
    if (element.is_encapsulated()) return write_fragments(element);
    if (element.is_sequence()) return write_sequence(element);
    const VR stored = element.vr() == VR::none ? VR::UN : element.vr();
    const VRTraits& rules = traits(stored);
    const std::uint64_t length = element.is_deferred() ? element.length() : element.bytes().size();
    const std::uint64_t padded = length + length % 2;
    // A value too long for a 16-bit length is written as UN (PS3.5 6.2.2 note 7).
    const VR vr = explicit_vr_ && !rules.long_length && padded > 0xffff ? VR::UN : stored;
    const std::endian order = vr == VR::UN                           ? std::endian::little  // PS3.5 6.2.2 note 4
                              : element.tag() == tags::PixelData.tag ? pixel_order_
                                                                     : order_;
    const bool swapped = element.byte_order() != order && rules.value_size > 1;
    const bool apart = element.is_deferred() || (!swapped && length >= large_part);
    std::byte* to = begin(element.tag(), vr, static_cast<std::uint32_t>(padded), apart ? 0 : padded);
    if (length == 0) return {};
    if (element.is_deferred()) {
      if (swapped) return element.error(ErrorCode::unsupported, "the value was not read, so its byte order stays");
      insert({to_.size(), {}, element.offset(), element.length()});
    } else if (apart) {
      insert({to_.size(), element.bytes(), 0, 0});
    } else {
      std::ranges::copy(element.bytes(), to);
      if (swapped) swap(MutableBytes(to, length), rules.value_size);
      if (length % 2 != 0) to[length] = static_cast<std::byte>(rules.padding);
    }
    if (apart && length % 2 != 0) to_.push_back(static_cast<std::byte>(rules.padding));
    return {};
  }

  void insert(Insertion insertion) {
    inserted_ += insertion.is_deferred() ? insertion.length : insertion.value.size();
    parts_.insertions.push_back(insertion);
  }

  static void swap(MutableBytes words, std::size_t size) {
    for (; words.size() >= size; words = words.subspan(size)) std::ranges::reverse(words.first(size));
  }

  // Appends an element's header and room for `room` bytes of its value; returns where that begins.
  std::byte* begin(Tag tag, VR vr, std::uint32_t length, std::size_t room) {
    const bool has_vr = explicit_vr_ && vr != VR::none;
    const bool long_length = !has_vr || traits(vr).long_length;
    const std::size_t size = has_vr && long_length ? 12 : 8;
    const std::size_t at = to_.size();
    to_.resize(at + size + room);
    std::byte* header = to_.data() + at;
    store(header, tag.group(), order_);
    store(header + 2, tag.element(), order_);
    if (has_vr) {
      header[4] = static_cast<std::byte>(traits(vr).name[0]);
      header[5] = static_cast<std::byte>(traits(vr).name[1]);
    }
    if (long_length) {
      store(header + size - 4, length, order_);
    } else {
      store(header + 6, static_cast<std::uint16_t>(length), order_);
    }
    return header + size;
  }

  void write_header(Tag tag, VR vr, std::uint32_t length) { begin(tag, vr, length, 0); }

  // Items and delimiters have no VR.
  void write_item_header(Tag tag, std::uint32_t length) { write_header(tag, VR::none, length); }

  Result<void> write_fragments(const DataElement& element) {
    write_header(element.tag(), element.vr(), undefined_length);
    for (std::size_t i = 0; i < element.item_count(); ++i) {
      const std::uint32_t length = element.fragment_length(i);
      write_item_header(item_tag, length + length % 2);
      if (length == 0) continue;
      if (element.fragment_is_deferred(i)) {
        insert({to_.size(), {}, element.fragment_offset(i), length});
      } else if (length >= large_part) {
        insert({to_.size(), element.fragment(i), 0, 0});
      } else {
        append(to_, element.fragment(i));
      }
      if (length % 2 != 0) to_.push_back(std::byte{0});
    }
    write_item_header(sequence_delimitation_tag, 0);
    return {};
  }

  [[nodiscard]] bool undefined(bool as_read) const {
    return lengths_ == Lengths::undefined || (lengths_ == Lengths::as_read && as_read);
  }

  // In implicit VR, only an undefined length tells a reader whose dictionary lacks the tag that this is a sequence
  // (PS3.5 6.2.2 note 4).
  [[nodiscard]] bool needs_undefined(Tag tag) const { return !explicit_vr_ && vr_of(tag) != VR::SQ; }

  Result<void> write_sequence(const DataElement& element) {
    const bool is_undefined = undefined(element.length() == undefined_length || needs_undefined(element.tag()));
    write_header(element.tag(), VR::SQ, is_undefined ? undefined_length : 0);
    const Place begin = place();
    for (std::size_t i = 0; i < element.item_count(); ++i) {
      DICOM_TRY(write_item(element.item(i), undefined(element.item_has_undefined_length(i))));
    }
    if (is_undefined) {
      write_item_header(sequence_delimitation_tag, 0);
      return {};
    }
    return patch_length(begin, element);
  }

  Result<void> write_item(const DataSet& item, bool is_undefined) {
    write_item_header(item_tag, is_undefined ? undefined_length : 0);
    const Place begin = place();
    DICOM_TRY(write(item));
    if (!is_undefined) return patch_length(begin, {});
    write_item_header(item_delimitation_tag, 0);
    return {};
  }

  struct Place {
    std::size_t written;
    std::uint64_t inserted;
  };
  [[nodiscard]] Place place() const { return {to_.size(), inserted_}; }

  // The 32-bit length stands just before what it counts.
  Result<void> patch_length(Place begin, std::optional<DataElement> element) {
    const std::uint64_t length = to_.size() - begin.written + inserted_ - begin.inserted;
    if (length >= undefined_length) {
      Error error{ErrorCode::limit_exceeded, "a sequence of more than 4 GiB needs undefined lengths", {}, {}};
      if (element) error.path = to_string(element->tag());
      return error;
    }
    store(to_.data() + begin.written - 4, static_cast<std::uint32_t>(length), order_);
    return {};
  }

  EncodedParts& parts_;
  ByteVector& to_;
  bool explicit_vr_;
  std::endian order_;
  std::endian pixel_order_;  // GE's private syntax has its own
  Lengths lengths_;
  std::uint64_t inserted_ = 0;  // bytes of the insertions so far
};

Result<void> check_pixel_encoding(const DataSet& data_set, const TransferSyntax& syntax) {
  const auto pixels = data_set.find(tags::PixelData);
  if (!pixels || pixels->is_encapsulated() == syntax.encapsulated()) return {};
  return pixels->error(ErrorCode::invalid_argument, std::string("pixel data are ") +
                                                        (pixels->is_encapsulated() ? "encapsulated" : "native") +
                                                        ", which " + std::string(syntax.keyword) + " cannot hold");
}

Result<EncodedParts> encode_plain(const DataSet& data_set, const TransferSyntax& syntax, const WriteOptions& options) {
  EncodedParts parts;
  const auto source = data_set.encoded_source(syntax.explicit_vr, syntax.big_endian);
  if (source && options.lengths == Lengths::as_read) {
    if (!source->empty()) parts.insertions.push_back({0, *source, 0, 0});
    return parts;
  }
  parts.bytes.reserve(4096);
  DICOM_TRY(Writer(parts, syntax, options).write(data_set));
  return parts;
}

Result<void> append_parts(ByteVector& to, const EncodedParts& parts) {
  to.reserve(to.size() + parts.size());
  std::size_t done = 0;
  for (const Insertion& insertion : parts.insertions) {
    if (insertion.is_deferred()) {
      return Error{ErrorCode::unsupported, "a value was not read, so it cannot be written", insertion.offset, {}};
    }
    append(to, Bytes(parts.bytes).subspan(done, insertion.at - done));
    append(to, insertion.value);
    done = insertion.at;
  }
  append(to, Bytes(parts.bytes).subspan(done));
  return {};
}

}  // namespace

std::uint64_t EncodedParts::size() const {
  std::uint64_t size = bytes.size();
  for (const Insertion& insertion : insertions) {
    size += insertion.is_deferred() ? insertion.length : insertion.value.size();
  }
  return size;
}

Result<EncodedParts> encode_in_parts(const DataSet& data_set, const TransferSyntax& syntax,
                                     const WriteOptions& options) {
  DICOM_TRY(check_pixel_encoding(data_set, syntax));
  EncodedParts plain = DICOM_TRY(encode_plain(data_set, syntax, options));
  if (!syntax.deflated) return plain;
  ByteVector whole;
  DICOM_TRY(append_parts(whole, plain));
  EncodedParts deflated{codec::deflate_raw(whole), {}};
  if (deflated.bytes.size() % 2 != 0) deflated.bytes.push_back(std::byte{0});  // PS3.5 A.5
  return deflated;
}

Result<void> append_data_set(ByteVector& to, const DataSet& data_set, const TransferSyntax& syntax,
                             const WriteOptions& options) {
  const EncodedParts parts = DICOM_TRY(encode_in_parts(data_set, syntax, options));
  return append_parts(to, parts);
}

Result<ByteVector> write_data_set(const DataSet& data_set, const TransferSyntax& syntax, const WriteOptions& options) {
  EncodedParts parts = DICOM_TRY(encode_in_parts(data_set, syntax, options));
  if (parts.insertions.empty()) return std::move(parts.bytes);
  ByteVector bytes;
  DICOM_TRY(append_parts(bytes, parts));
  return bytes;
}

}  // namespace dicom
