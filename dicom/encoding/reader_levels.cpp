// DataSetReader: sequences, items, fragments; opening and closing of levels (PS3.5 7.5, A.4).
#include <algorithm>
#include <iterator>

#include "dicom/encoding/reader_implementation.h"

namespace dicom {

using detail::Item;
using detail::Row;
using detail::undefined_length;

namespace {
constexpr std::size_t header_size = 8;  // of items and delimiters: tag and length
}

DataSetReader::Implementation::Implementation(const TransferSyntax& syntax, const ReadOptions& options,
                                              Diagnostics& diagnostics)
    : options_(options),
      defer_over_(options.defer_over ? std::max(*options.defer_over, smallest_deferred) : undefined_length),
      diagnostics_(diagnostics),
      order_(syntax.big_endian ? std::endian::big : std::endian::little),
      root_order_(order_),
      explicit_vr_(syntax.explicit_vr),
      pixels_big_endian_(syntax.keyword == "GEPrivateImplicitVRLittleEndian"),
      table_(std::make_shared<detail::Table>()) {
  levels_.reserve(8);
  levels_.push_back(Level{.implicit_vr = !explicit_vr_, .order = order_});
  open_rows_.reserve(64);
  table_->origin = options.origin;
}

Result<DataSetReader::Status> DataSetReader::Implementation::feed(Bytes so_far, bool last) {
  input_ = so_far;
  last_ = last;
  while (true) {
    auto result = this->step();
    if (!result) result = recover(std::move(result).error());
    const Step step = DICOM_TRY(std::move(result));
    if (step == Step::need_more) return Status::need_more;
    if (step == Step::bulk) return Status::bulk;
    if (step == Step::complete) break;
  }
  while (!levels_.empty()) DICOM_TRY(close_level());
  return Status::complete;
}

Result<DataSetReader::Implementation::Step> DataSetReader::Implementation::step() {
  while (levels_.back().end == position_) {
    const Level& level = levels_.back();
    // Every fragment of a cut-off object may be there; that nothing follows is told at the end.
    if (level.undefined) DICOM_TRY(report(Tag(), "a sequence or item of undefined length has no delimiter"));
    DICOM_TRY(close_level());
  }
  switch (levels_.back().kind) {
    case Level::Kind::data_set: return step_in_data_set();
    case Level::Kind::sequence: return step_in_sequence();
    case Level::Kind::fragments: return step_in_fragments();
  }
  return Step::complete;
}

// Salvage: after damage within something of known length, go on behind it; otherwise what was read so far is all.
Result<DataSetReader::Implementation::Step> DataSetReader::Implementation::recover(Error error) {
  // A diagnostic that strict mode made an error stays one.
  if (!options_.salvage || diagnostics_.strict()) return error;
  as_written_ = false;
  DICOM_TRY(diagnostics_.report({std::move(error.message), error.offset, std::move(error.path), error.code, true}));
  for (std::size_t depth = levels_.size(); depth-- > 1;) {
    const Level& level = levels_[depth];
    if (level.undefined || level.end > input_.size()) continue;
    const std::uint64_t end = level.end;
    while (levels_.size() > depth + 1) DICOM_TRY(close_level());
    position_ = end;
    return Step::advanced;
  }
  return Step::complete;
}

Result<DataSetReader::Implementation::Step> DataSetReader::Implementation::begin_nested(const Header& header,
                                                                                        Level::Kind kind,
                                                                                        bool implicit_vr) {
  // Two levels a sequence: itself and its item.
  if (levels_.size() > 2 * options_.depth_limit) {
    return error(ErrorCode::limit_exceeded, header.tag,
                 "sequences are nested deeper than " + std::to_string(options_.depth_limit));
  }
  const bool fragments = kind == Level::Kind::fragments;
  const bool undefined = header.length == undefined_length;
  if (!undefined && last_ && is_truncated(header) && !options_.salvage) {
    return error(ErrorCode::truncated, header.tag,
                 "sequence length " + std::to_string(header.length) + ", but the data end after " +
                     std::to_string(available() - header.size) + " bytes");
  }
  Header row = header;
  if (!fragments) row.vr = VR::SQ;
  if (fragments && header.vr == VR::UN) row.vr = VR::OB;
  push_row(row, fragments ? Row::encapsulated : Row::sequence);
  position_ += header.size;
  const std::uint64_t end = undefined ? levels_.back().end : position_ + header.length;
  if (header.was_unknown) order_ = std::endian::little;
  levels_.push_back(Level{kind, implicit_vr, undefined, true, order_, end, open_items_.size()});
  return Step::advanced;
}

Result<DataSetReader::Implementation::Step> DataSetReader::Implementation::step_in_sequence() {
  if (available() < header_size) return end_of_input();
  const Level& sequence = levels_.back();
  const Tag tag = load_tag(at());
  const auto length = load<std::uint32_t>(at() + 4, order_);
  if (sequence.end != no_end && position_ + header_size > sequence.end) {
    return error(ErrorCode::invalid_data, tag, "an item's header crosses the end of its sequence");
  }
  if (tag == sequence_delimitation_tag) {
    if (!sequence.undefined) DICOM_TRY(report(tag, "a sequence of defined length has a delimiter"));
    position_ += header_size;
    DICOM_TRY(close_level());
    return Step::advanced;
  }
  if (tag != item_tag) return error(ErrorCode::invalid_data, tag, "an item of a sequence was expected here");
  const bool undefined = length == undefined_length;
  std::uint64_t end = undefined ? sequence.end : position_ + header_size + length;
  if (end > sequence.end) {
    // Where nothing follows, the item just ends too; elsewhere one of the lengths is wrong, and its elements would
    // become those of what is around it.
    if (!last_ || sequence.end != input_.size()) {
      return error(ErrorCode::invalid_data, tag,
                   "the item is longer (" + std::to_string(length) + " bytes) than its sequence");
    }
    DICOM_TRY(report(tag, "the item is longer (" + std::to_string(length) + " bytes) than its sequence"));
    end = sequence.end;
    as_written_ = false;
  }
  const bool implicit_vr = sequence.implicit_vr;
  position_ += header_size;
  open_items_.push_back(Item{position_, length, 0, 0, 0});
  levels_.push_back(Level{Level::Kind::data_set, implicit_vr, undefined, true, order_, end, open_rows_.size()});
  return Step::advanced;
}

// Fewer bytes are left than a header needs.
Result<DataSetReader::Implementation::Step> DataSetReader::Implementation::end_of_input() {
  if (!last_) return Step::need_more;
  const bool at_root = levels_.size() == 1;
  const bool told = options_.salvage && diagnostics_.data_lost();
  if (available() > 0) {
    if (!at_root && !options_.salvage) return error(ErrorCode::truncated, Tag(), "the data set ends within an item");
    const bool padding = std::ranges::all_of(input_.subspan(position_), [](std::byte b) { return b == std::byte{0}; });
    if (padding && at_root) {
      DICOM_TRY(report(Tag(), std::to_string(available()) + " bytes of padding at the end"));
    } else if (!told) {
      DICOM_TRY(report_loss(ErrorCode::truncated, Tag(),
                            "the data end " + std::to_string(available()) + " bytes into an element's header"));
    }
  } else if (!at_root && !told) {
    const bool defined = std::ranges::any_of(levels_, [](const Level& level) { return level.end != no_end; });
    const char* message = defined ? "the data set ends within a sequence of defined length"
                                  : "the data set ends without the delimiter of a sequence";
    if (defined && !options_.salvage) return error(ErrorCode::truncated, Tag(), message);
    DICOM_TRY(report_loss(ErrorCode::truncated, Tag(), message));
  }
  return Step::complete;
}

// Item and sequence delimiters where an element would stand.
Result<DataSetReader::Implementation::Step> DataSetReader::Implementation::delimiter_in_data_set(const Header& header) {
  const bool in_item = levels_.size() > 1;
  if (in_item && header.tag == item_delimitation_tag) {
    if (!levels_.back().undefined) {
      DICOM_TRY(report(header.tag, "an item of defined length has a delimiter"));
      as_written_ = false;
    }
    position_ += header.size;
    DICOM_TRY(close_level());
    return Step::advanced;
  }
  if (in_item && levels_.back().undefined && (header.tag == sequence_delimitation_tag || header.tag == item_tag)) {
    DICOM_TRY(report(header.tag, "an item of undefined length has no delimiter"));
    as_written_ = false;
    DICOM_TRY(close_level());  // the sequence reads the tag again
    return Step::advanced;
  }
  if (in_item) return error(ErrorCode::invalid_data, header.tag, "a delimiter where an element was expected");
  if (header.tag == item_tag) return error(ErrorCode::invalid_data, header.tag, "an item outside of any sequence");
  DICOM_TRY(report(header.tag, "a delimiter outside of any sequence"));
  as_written_ = false;
  position_ += header.size;
  return Step::advanced;
}

Result<void> DataSetReader::Implementation::close_level() {
  const Level level = levels_.back();
  levels_.pop_back();
  if (!levels_.empty()) order_ = levels_.back().order;
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
  as_written_ = false;
  return {};
}

DataSet DataSetReader::Implementation::finish(SharedBytes source) {
  if (!stopped_ && as_written_ && skipped_ == 0 && position_ == source.size()) {
    table_->source = detail::Table::Source{explicit_vr_, root_order_ == std::endian::big, source};
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
  return {code, std::move(message), options_.origin + skipped_ + position_, path(tag)};
}

Result<void> DataSetReader::Implementation::report(Tag tag, std::string message) {
  if (diagnostics_.only_counts()) return diagnostics_.report({});
  return diagnostics_.report({std::move(message), options_.origin + skipped_ + position_, path(tag)});
}

Result<void> DataSetReader::Implementation::report_loss(ErrorCode code, Tag tag, std::string message) {
  as_written_ = false;
  return diagnostics_.report(
      {std::move(message), options_.origin + skipped_ + position_, path(tag), code, /*data_lost=*/true});
}

}  // namespace dicom
