// DataSetReader: sequences, items, fragments; opening and closing of levels (PS3.5 7.5, A.4).
#include <algorithm>
#include <iterator>

#include "dicom/encoding/reader_implementation.h"

namespace dicom {

using detail::Item;
using detail::Row;

namespace {
constexpr std::size_t header_size = 8;  // of items and delimiters: tag and length
}

DataSetReader::Implementation::Implementation(const TransferSyntax& syntax, const ReadOptions& options,
                                              Diagnostics& diagnostics)
    : options_(options),
      diagnostics_(diagnostics),
      order_(syntax.big_endian ? std::endian::big : std::endian::little),
      explicit_vr_(syntax.explicit_vr),
      pixels_big_endian_(syntax.keyword == "GEPrivateImplicitVRLittleEndian"),
      table_(std::make_shared<detail::Table>()) {
  levels_.push_back(Level{});
  open_rows_.reserve(64);
}

Result<DataSetReader::Status> DataSetReader::Implementation::feed(Bytes so_far, bool last) {
  input_ = so_far;
  last_ = last;
  while (true) {
    const Step step = DICOM_TRY(this->step());
    if (step == Step::need_more) return Status::need_more;
    if (step == Step::complete) break;
  }
  while (!levels_.empty()) DICOM_TRY(close_level());
  return Status::complete;
}

Result<DataSetReader::Implementation::Step> DataSetReader::Implementation::step() {
  while (levels_.back().end == position_) DICOM_TRY(close_level());
  switch (levels_.back().kind) {
    case Level::Kind::data_set: return step_in_data_set();
    case Level::Kind::sequence: return step_in_sequence();
    case Level::Kind::fragments: return step_in_fragments();
  }
  return Step::complete;
}

Result<DataSetReader::Implementation::Step> DataSetReader::Implementation::step_in_sequence() {
  if (available() < header_size) return end_of_input();
  const Tag tag = load_tag(at());
  const auto length = load<std::uint32_t>(at() + 4, order_);
  const Level& sequence = levels_.back();
  if (tag == sequence_delimitation_tag) {
    if (sequence.end != no_end) DICOM_TRY(report(tag, "a sequence of defined length has a delimiter"));
    position_ += header_size;
    DICOM_TRY(close_level());
    return Step::advanced;
  }
  if (tag != item_tag) return error(ErrorCode::invalid_data, tag, "an item of a sequence was expected here");
  const std::uint64_t end = length == detail::undefined_length ? no_end : position_ + header_size + length;
  if (sequence.end != no_end && end != no_end && end > sequence.end) {
    return error(ErrorCode::invalid_data, tag,
                 "the item is longer (" + std::to_string(length) + " bytes) than its sequence");
  }
  const bool implicit_vr = sequence.implicit_vr;
  position_ += header_size;
  open_items_.push_back(Item{position_, length, 0, 0, 0});
  levels_.push_back(Level{Level::Kind::data_set, implicit_vr, true, end, open_rows_.size()});
  return Step::advanced;
}

Result<DataSetReader::Implementation::Step> DataSetReader::Implementation::step_in_fragments() {
  if (available() < header_size) return end_of_input();
  const Tag tag = load_tag(at());
  auto length = load<std::uint32_t>(at() + 4, order_);
  if (tag == sequence_delimitation_tag) {
    position_ += header_size;
    DICOM_TRY(close_level());
    return Step::advanced;
  }
  if (tag != item_tag || length == detail::undefined_length) {
    return error(ErrorCode::invalid_data, tag, "a fragment of pixel data was expected here");
  }
  if (length > available() - header_size) {
    if (!last_) return Step::need_more;
    const auto present = static_cast<std::uint32_t>(available() - header_size);
    DICOM_TRY(report(tag, "the last fragment promises " + std::to_string(length) + " bytes, " +
                              std::to_string(present) + " are there"));
    length = present;
  }
  position_ += header_size;
  open_items_.push_back(Item{position_, length, 0, 0, 0});
  position_ += length;
  return Step::advanced;
}

// Fewer bytes are left than a header needs.
Result<DataSetReader::Implementation::Step> DataSetReader::Implementation::end_of_input() {
  if (!last_) return Step::need_more;
  const bool at_root = levels_.size() == 1;
  if (available() > 0) {
    if (!at_root) return error(ErrorCode::truncated, Tag(), "the data set ends within an item");
    const bool padding = std::ranges::all_of(input_.subspan(position_), [](std::byte b) { return b == std::byte{0}; });
    DICOM_TRY(
        report(Tag(), std::to_string(available()) + (padding ? " bytes of padding" : " stray bytes") + " at the end"));
  } else if (!at_root) {
    for (const Level& level : levels_) {
      if (level.end != no_end)
        return error(ErrorCode::truncated, Tag(), "the data set ends within a sequence of defined length");
    }
    DICOM_TRY(report(Tag(), "the data set ends without the delimiter of a sequence"));
  }
  return Step::complete;
}

Result<void> DataSetReader::Implementation::close_level() {
  const Level level = levels_.back();
  levels_.pop_back();
  if (level.kind == Level::Kind::data_set) return close_data_set(level);
  close_items(level);
  return {};
}

Result<void> DataSetReader::Implementation::close_data_set(const Level& level) {
  if (!level.sorted) DICOM_TRY(sort_rows(level.first));
  if (levels_.empty()) {
    table_->root = std::move(open_rows_);
    return {};
  }
  Item& item = open_items_.back();
  item.first_row = static_cast<std::uint32_t>(table_->rows.size());
  item.row_count = static_cast<std::uint32_t>(open_rows_.size() - level.first);
  move_rows_to(table_->rows, level.first);
  return {};
}

void DataSetReader::Implementation::close_items(const Level& level) {
  Row& owner = open_rows_.back();
  owner.first_item = static_cast<std::uint32_t>(table_->items.size());
  owner.item_count = static_cast<std::uint32_t>(open_items_.size() - level.first);
  table_->items.insert(table_->items.end(), open_items_.begin() + static_cast<std::ptrdiff_t>(level.first),
                       open_items_.end());
  open_items_.resize(level.first);
}

void DataSetReader::Implementation::move_rows_to(std::vector<Row>& to, std::size_t first) {
  to.insert(to.end(), open_rows_.begin() + static_cast<std::ptrdiff_t>(first), open_rows_.end());
  open_rows_.resize(first);
}

// Elements out of order are put in order; of two with one tag the first is kept.
Result<void> DataSetReader::Implementation::sort_rows(std::size_t first) {
  const auto begin = open_rows_.begin() + static_cast<std::ptrdiff_t>(first);
  std::stable_sort(begin, open_rows_.end(), [](const Row& a, const Row& b) { return a.tag < b.tag; });
  const auto repeated = std::unique(begin, open_rows_.end(), [](const Row& a, const Row& b) { return a.tag == b.tag; });
  DICOM_TRY(report(Tag(), "elements are not in increasing order of tags, or repeated"));
  open_rows_.erase(repeated, open_rows_.end());
  return {};
}

DataSet DataSetReader::Implementation::finish(SharedBytes source) {
  if (!stopped_ && position_ == source.size()) {
    table_->source = detail::Table::Source{explicit_vr_, order_ == std::endian::big, source};
  }
  table_->buffers.push_back(std::move(source));
  return DataSet::from_table(std::move(table_));
}

Tag DataSetReader::Implementation::load_tag(const std::byte* from) const {
  return {load<std::uint16_t>(from, order_), load<std::uint16_t>(from + 2, order_)};
}

// "(0040,0275)[0].(0008,0100)": the sequences around the current place, then the element.
std::string DataSetReader::Implementation::path(Tag tag) const {
  std::string text;
  for (std::size_t i = 1; i < levels_.size(); ++i) {
    if (levels_[i].kind != Level::Kind::data_set) continue;
    // The rows of finished items have moved away: the sequence's own row stands just before this item's rows, and the
    // items of the next inner sequence follow this one on their stack.
    const std::size_t items_end = i + 1 < levels_.size() ? levels_[i + 1].first : open_items_.size();
    const std::size_t index = items_end - levels_[i - 1].first - 1;
    text += to_string(open_rows_[levels_[i].first - 1].tag) + "[" + std::to_string(index) + "].";
  }
  return tag == Tag() ? text : text + to_string(tag);
}

Error DataSetReader::Implementation::error(ErrorCode code, Tag tag, std::string message) const {
  return {code, std::move(message), position_, path(tag)};
}

Result<void> DataSetReader::Implementation::report(Tag tag, std::string message) {
  return diagnostics_.report({std::move(message), position_, path(tag)});
}

}  // namespace dicom
