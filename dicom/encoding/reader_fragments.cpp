// DataSetReader: fragments of encapsulated pixel data (PS3.5 A.4), and bulk that is passed over.
#include <algorithm>
#include <array>

#include "dicom/encoding/reader_implementation.h"

namespace dicom {

using detail::Item;
using detail::Row;
using detail::undefined_length;

namespace {
constexpr std::size_t header_size = 8;  // of items and delimiters: tag and length
}

Result<DataSetReader::Implementation::Step> DataSetReader::Implementation::step_in_fragments() {
  if (available() < header_size) return end_of_input();
  const Level& level = levels_.back();
  const Tag tag = load_tag(at());
  const auto length = load<std::uint32_t>(at() + 4, order_);
  if (level.end != no_end && position_ + header_size > level.end) {
    return error(ErrorCode::invalid_data, tag, "a fragment's header crosses the end of its item");
  }
  if (tag == sequence_delimitation_tag) {
    position_ += header_size;
    DICOM_TRY(close_level());
    return Step::advanced;
  }
  if (tag == item_tag && length != undefined_length) return take_fragment(length);
  const bool first = open_items_.size() == level.first;
  if (first && tag.group() != 0xfffe) return take_without_items();
  return error(ErrorCode::invalid_data, tag, "a fragment of pixel data was expected here");
}

Result<DataSetReader::Implementation::Step> DataSetReader::Implementation::take_fragment(std::uint32_t length) {
  const std::uint64_t limit = levels_.back().end;
  if (limit != no_end && length > limit - position_ - header_size) {
    return error(ErrorCode::invalid_data, item_tag,
                 "fragment length " + std::to_string(length) + " goes beyond the end of its item");
  }
  const bool apart = is_bulk(length) && options_.bulk_apart;
  if (!apart && length > available() - header_size) {
    if (!last_) return Step::need_more;
    const auto present = static_cast<std::uint32_t>(available() - header_size);
    DICOM_TRY(report_loss(
        ErrorCode::truncated, item_tag,
        "the last fragment promises " + std::to_string(length) + " bytes, " + std::to_string(present) + " are there"));
    length = present;
  }
  if (length % 2 != 0) DICOM_TRY(report(item_tag, "odd fragment length " + std::to_string(length)));
  position_ += header_size;
  open_items_.push_back(Item{position_, length, 0, 0, 0});
  if (is_bulk(length)) {
    open_items_.back().buffer = detail::no_buffer;
    open_items_.back().offset += skipped_;
    open_rows_.back().flags |= Row::deferred;
    return pass_over(length);
  }
  position_ += length;
  return Step::advanced;
}

// Encapsulated pixel data of undefined length without any item: the bytes up to the delimiter are one fragment.
Result<DataSetReader::Implementation::Step> DataSetReader::Implementation::take_without_items() {
  if (!last_) return Step::need_more;
  std::array<std::byte, header_size> delimiter{};
  store(delimiter.data(), sequence_delimitation_tag.group(), order_);
  store(delimiter.data() + 2, sequence_delimitation_tag.element(), order_);
  const std::uint64_t limit = std::min<std::uint64_t>(levels_.back().end, input_.size());
  const Bytes rest = input_.subspan(position_, limit - position_);
  const auto end = std::ranges::search(rest, delimiter).begin();
  const auto length = static_cast<std::uint64_t>(end - rest.begin());
  if (length >= undefined_length) return error(ErrorCode::limit_exceeded, item_tag, "a fragment of more than 4 GiB");
  DICOM_TRY(report(Tag(), "encapsulated pixel data without items, read as one fragment"));
  as_written_ = false;
  open_items_.push_back(Item{position_, 0, 0, 0, 0});
  open_items_.push_back(Item{position_, static_cast<std::uint32_t>(length), 0, 0, 0});
  position_ += length;
  return Step::advanced;
}

DataSetReader::Implementation::Step DataSetReader::Implementation::pass_over(std::uint64_t length) {
  if (!options_.bulk_apart) {
    position_ += length;
    return Step::advanced;
  }
  bulk_length_ = length;
  skipped_ += length;
  for (Level& level : levels_) {
    if (level.end != no_end) level.end -= length;
  }
  return Step::bulk;
}

Result<void> DataSetReader::Implementation::bulk_ends_after(std::uint64_t present) {
  const bool in_fragments = levels_.back().kind == Level::Kind::fragments;
  const Tag tag = in_fragments ? item_tag : open_rows_.back().tag;
  (in_fragments ? open_items_.back().length : open_rows_.back().length) = static_cast<std::uint32_t>(present);
  skipped_ -= bulk_length_ - present;
  return report_loss(ErrorCode::truncated, tag,
                     "value length " + std::to_string(bulk_length_) + ", but the data end after " +
                         std::to_string(present) + " bytes");
}

}  // namespace dicom
