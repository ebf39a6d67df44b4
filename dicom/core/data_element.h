// One element of a data set: a handle to its row, with typed access to its value.
#pragma once

#include <bit>
#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "dicom/base/bytes.h"
#include "dicom/base/result.h"
#include "dicom/charset/character_set.h"
#include "dicom/core/table.h"
#include "dicom/core/tag.h"

namespace dicom {

class DataSet;
/// The items of a sequence: data sets that share the outer one's memory.
using Sequence = std::vector<DataSet>;

/// A handle; valid as long as its DataSet lives and is not edited. Values are decoded when asked for.
class DataElement {
 public:
  [[nodiscard]] Tag tag() const { return row_->tag; }
  [[nodiscard]] VR vr() const { return row_->vr; }

  /// The value's length as its header declared it; 0xffffffff if undefined.
  [[nodiscard]] std::uint32_t length() const { return row_->length; }
  /// Where the value lies in the file or stream that was read (bytes from its start). Meaningless for values that were
  /// set, and for those that a stream's reader kept while it passed others over.
  [[nodiscard]] std::uint64_t offset() const;
  [[nodiscard]] bool is_sequence() const { return (row_->flags & detail::Row::sequence) != 0; }
  [[nodiscard]] bool is_encapsulated() const { return (row_->flags & detail::Row::encapsulated) != 0; }
  /// The value (of encapsulated pixel data: one fragment or more) was passed over while reading: offset() and length(),
  /// or fragment_offset() and fragment_length(), say where it is.
  [[nodiscard]] bool is_deferred() const { return (row_->flags & detail::Row::deferred) != 0; }
  [[nodiscard]] bool is_empty() const;

  /// The value's bytes as stored, with padding, in byte_order(). Empty for sequences, fragments and deferred values.
  [[nodiscard]] Bytes bytes() const;
  [[nodiscard]] std::endian byte_order() const;
  /// The same bytes with a shared owner, to outlive the data set.
  [[nodiscard]] SharedBytes shared_bytes() const;

  /// Number of values (VM): of text by backslashes, of numbers by size, of other bytes and sequences 1. Empty is 0.
  [[nodiscard]] std::size_t multiplicity() const;
  /// The same, but of OB OW OL OV OF OD the number of their words.
  [[nodiscard]] std::size_t value_count() const;

  /// Text without padding, undecoded: of text VRs; otherwise empty. All values, with their backslashes.
  [[nodiscard]] std::string_view raw_text() const;
  /// The repertoire of the value: the data set's, or the default one for VRs that do not take it (PS3.5 6.1.2.3).
  [[nodiscard]] CharacterSet character_set() const;
  /// Whether text() may differ from raw_text(): there are characters beyond ASCII, or other ones in its place.
  [[nodiscard]] bool needs_decoding() const;
  /// Text as UTF-8 without padding; all values, with their backslashes. These are the only backslashes, so that it can
  /// be split at them, which raw_text() cannot: there they may be a part of a character (PS3.5 6.1.2.5.3).
  [[nodiscard]] Result<std::string> text() const;
  /// Each value of text as UTF-8.
  [[nodiscard]] Result<std::vector<std::string>> texts() const;
  /// Value `index` of US SS UL SL UV SV, of IS, of a DS without fraction, or word `index` of OB OW OL OV.
  [[nodiscard]] Result<std::int64_t> integer(std::size_t index = 0) const;
  /// Value `index` of any of these, of FL FD DS, or word `index` of OF OD.
  [[nodiscard]] Result<double> number(std::size_t index = 0) const;
  [[nodiscard]] Result<Tag> tag_value(std::size_t index = 0) const;

  [[nodiscard]] std::size_t item_count() const { return row_->item_count; }
  /// Item `index` of a sequence; it must exist.
  [[nodiscard]] DataSet item(std::size_t index) const;
  /// Whether the item's length was written as undefined.
  [[nodiscard]] bool item_has_undefined_length(std::size_t index) const;
  /// Fragment `index` of encapsulated pixel data; fragment 0 is the Basic Offset Table (PS3.5 A.4). Empty if deferred.
  [[nodiscard]] Bytes fragment(std::size_t index) const;
  /// Where fragment `index` lies in the file or stream that was read.
  [[nodiscard]] std::uint64_t fragment_offset(std::size_t index) const;
  /// Bytes of fragment `index`, also of a deferred one.
  [[nodiscard]] std::uint32_t fragment_length(std::size_t index) const;
  [[nodiscard]] bool fragment_is_deferred(std::size_t index) const;

  /// "(0028,0010)" for messages.
  [[nodiscard]] Error error(ErrorCode code, std::string message) const;

 private:
  friend class DataSet;
  DataElement(const DataSet& owner, const detail::Row& row) : owner_(&owner), row_(&row) {}
  [[nodiscard]] const detail::Table& table() const;
  [[nodiscard]] Result<const std::byte*> word(std::size_t index, std::size_t size) const;

  const DataSet* owner_;
  const detail::Row* row_;
};

}  // namespace dicom
