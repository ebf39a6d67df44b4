// DataSetReader: element headers and values (PS3.5 7.1).
#include <algorithm>

#include "dicom/dictionary/dictionary.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/encoding/reader_implementation.h"

namespace dicom {

using detail::Row;
using detail::undefined_length;

namespace {

constexpr std::uint32_t short_header = 8;
constexpr std::uint32_t long_header = 12;

bool is_upper(std::byte b) {
  return b >= std::byte{'A'} && b <= std::byte{'Z'};
}

bool holds_words_or_bytes(VR vr) {
  return traits(vr).kind == ValueKind::bytes;
}

}  // namespace

Result<DataSetReader::Implementation::Step> DataSetReader::Implementation::step_in_data_set() {
  if (!started_) detect_vr_form();
  if (available() < short_header) return end_of_input();
  const auto header = DICOM_TRY(read_header());
  if (!header) return end_of_input();
  if (header->tag == Tag() && DICOM_TRY(only_padding_is_left())) return Step::complete;
  if (header->tag.group() == 0xfffe) return delimiter_in_data_set(*header);
  if (levels_.size() == 1 && options_.stop_at && header->tag >= *options_.stop_at) {
    stopped_ = true;
    return Step::complete;
  }
  return begin_value(*header);
}

// Some devices fill the end of a file with zeros.
Result<bool> DataSetReader::Implementation::only_padding_is_left() {
  if (levels_.size() > 1 || !last_ || position_ == 0) return false;
  const Bytes rest = input_.subspan(position_);
  if (!std::ranges::all_of(rest, [](std::byte b) { return b == std::byte{0}; })) return false;
  DICOM_TRY(report(Tag(), std::to_string(rest.size()) + " bytes of padding at the end"));
  return true;
}

// The first element tells whether VRs are explicit, whatever the transfer syntax was said to be.
void DataSetReader::Implementation::detect_vr_form() {
  if (available() < short_header) return;
  started_ = true;
  const std::byte* from = at();
  const bool has_vr = parse_vr(std::to_integer<char>(from[4]), std::to_integer<char>(from[5])).has_value();
  const bool fits_as_implicit = load<std::uint32_t>(from + 4, order_) <= available() - short_header;
  if (explicit_vr_ && !has_vr && !is_upper(from[4]) && fits_as_implicit && load_tag(from).group() != 0xfffe) {
    explicit_vr_ = false;
    static_cast<void>(
        diagnostics_.report({"VRs are implicit although the transfer syntax says explicit", position_, {}}));
  } else if (!explicit_vr_ && has_vr && !fits_as_implicit && last_) {
    explicit_vr_ = true;
    static_cast<void>(
        diagnostics_.report({"VRs are explicit although the transfer syntax says implicit", position_, {}}));
  }
  levels_.front().implicit_vr = !explicit_vr_;
}

// The header at the current position; nothing if it is not all there.
Result<std::optional<DataSetReader::Implementation::Header>> DataSetReader::Implementation::read_header() {
  const std::byte* from = at();
  const Level& level = levels_.back();
  if (level.end != no_end && level.end - position_ < short_header) {
    return error(ErrorCode::invalid_data, load_tag(from), "an element's header crosses the end of its item");
  }
  if (level.implicit_vr || (load_tag(from).group() == 0xfffe)) return read_implicit_header(from);
  const Header header = DICOM_TRY(read_explicit_header(from, available()));
  if (header.size > available()) return std::optional<Header>{};
  return header;
}

DataSetReader::Implementation::Header DataSetReader::Implementation::read_implicit_header(const std::byte* from) {
  Header header{load_tag(from), VR::none, load<std::uint32_t>(from + 4, order_), short_header};
  if (header.tag.group() != 0xfffe) header.vr = implicit_vr_of(header.tag);
  return header;
}

Result<DataSetReader::Implementation::Header> DataSetReader::Implementation::read_explicit_header(
    const std::byte* from, std::size_t available) {
  Header header{load_tag(from), VR::UN, 0, short_header};
  const auto vr = parse_vr(std::to_integer<char>(from[4]), std::to_integer<char>(from[5]));
  bool long_length = false;
  if (vr) {
    header.vr = *vr;
    long_length = traits(*vr).long_length;
  } else if (is_upper(from[4]) && is_upper(from[5])) {
    // A VR of a later edition: these have long lengths and are read as UN (PS3.5 6.2.2).
    long_length = true;
    DICOM_TRY(report(header.tag, "unknown VR '" + std::string(as_text({from + 4, 2})) + "', read as UN"));
  } else if (from[4] == std::byte{'?'} || from[4] == std::byte{'-'}) {
    DICOM_TRY(report(header.tag, "VR '" + std::string(as_text({from + 4, 2})) + "', read as UN"));
  } else {
    DICOM_TRY(report(header.tag, "element without VR in an explicit VR data set"));
    return read_implicit_header(from);
  }
  if (!long_length) {
    header.length = load<std::uint16_t>(from + 6, order_);
    return header;
  }
  header.size = long_header;
  if (available >= long_header) header.length = load<std::uint32_t>(from + 8, order_);
  return header;
}

VR DataSetReader::Implementation::implicit_vr_of(Tag tag) const {
  const std::size_t first = levels_.back().first;
  if (tag.is_private() && !tag.is_private_creator() && tag.element() >= 0x1000) {
    const Tag creator_tag(tag.group(), static_cast<std::uint16_t>(tag.element() >> 8));
    for (std::size_t i = open_rows_.size(); i-- > first;) {
      const Row& row = open_rows_[i];
      if (row.tag != creator_tag) continue;
      std::string_view creator = as_text(input_.subspan(row.offset, row.length));
      while (!creator.empty() && (creator.back() == ' ' || creator.back() == '\0')) creator.remove_suffix(1);
      return vr_of(tag, creator);
    }
  }
  const VR vr = vr_of(tag, {});
  if (vr != VR::US) return vr;
  // "US or SS": Pixel Representation decides (PS3.5 A.1), which stands before all but the oldest of these.
  const ElementEntry* entry = find_element(tag);
  if (entry == nullptr || entry->alternative_vr != VR::SS) return vr;
  for (std::size_t i = open_rows_.size(); i-- > 0;) {
    const Row& row = open_rows_[i];
    if (row.tag == tags::PixelRepresentation.tag && row.length >= 2) {
      return load<std::uint16_t>(input_.data() + row.offset, order_) == 1 ? VR::SS : VR::US;
    }
  }
  return vr;
}

Result<DataSetReader::Implementation::Step> DataSetReader::Implementation::begin_value(const Header& header) {
  Level& level = levels_.back();
  const std::size_t rows_here = open_rows_.size() - level.first;
  if (rows_here > 0 && open_rows_.back().tag >= header.tag) level.sorted = false;
  if (header.length != undefined_length) {
    if (level.end != no_end && header.length > level.end - position_ - header.size) {
      return error(ErrorCode::invalid_data, header.tag,
                   "value length " + std::to_string(header.length) + " goes beyond the item's end");
    }
    if (header.vr != VR::SQ) return take_value(header);
    if (header.length == 0) return begin_nested(header, Level::Kind::sequence, level.implicit_vr);
    if (available() < header.size + short_header && !last_) return Step::need_more;
    if (DICOM_TRY(starts_with_item(header))) return begin_nested(header, Level::Kind::sequence, level.implicit_vr);
    Header as_bytes = header;
    as_bytes.vr = VR::UN;
    return take_value(as_bytes);
  }
  if (header.vr == VR::SQ) return begin_nested(header, Level::Kind::sequence, level.implicit_vr);
  if (header.tag == tags::PixelData.tag || (holds_words_or_bytes(header.vr) && header.vr != VR::UN)) {
    return begin_nested(header, Level::Kind::fragments, level.implicit_vr);
  }
  // Undefined length of UN: a sequence in implicit VR (PS3.5 6.2.2 note 4); of implicit VR: an unknown sequence.
  if (header.vr == VR::UN || level.implicit_vr) return begin_nested(header, Level::Kind::sequence, true);
  return error(ErrorCode::invalid_data, header.tag,
               "undefined length is not possible with VR " + std::string(to_string(header.vr)));
}

// Whether a sequence of defined length begins as one; if not, its bytes are kept as they are.
Result<bool> DataSetReader::Implementation::starts_with_item(const Header& header) {
  if (available() < header.size + 4) return true;  // the sequence's own step says what is missing
  const Tag first = load_tag(at() + header.size);
  if (first == item_tag || first == sequence_delimitation_tag) return true;
  DICOM_TRY(report(header.tag, "a sequence that does not begin with an item, kept as UN"));
  return false;
}

Result<DataSetReader::Implementation::Step> DataSetReader::Implementation::take_value(const Header& header) {
  Header whole = header;
  if (header.length > available() - header.size) {
    if (!last_) return Step::need_more;
    const auto present = static_cast<std::uint32_t>(available() - header.size);
    const std::string message = "value length " + std::to_string(header.length) + ", but the data end after " +
                                std::to_string(present) + " bytes";
    // Cut-off pixel data still show most of a picture; anything else cut off is damage.
    if (header.tag.group() != 0x7fe0 || levels_.size() != 1) return error(ErrorCode::truncated, header.tag, message);
    DICOM_TRY(report(header.tag, message));
    whole.length = present;
  }
  if (whole.length % 2 != 0) DICOM_TRY(report(whole.tag, "odd value length " + std::to_string(whole.length)));
  push_row(whole, 0);
  position_ += whole.size + whole.length;
  return Step::advanced;
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
  Header row = header;
  if (!fragments) row.vr = VR::SQ;
  if (fragments && header.vr == VR::UN) row.vr = VR::OB;
  push_row(row, fragments ? Row::encapsulated : Row::sequence);
  position_ += header.size;
  const std::uint64_t end = header.length == undefined_length ? no_end : position_ + header.length;
  if (end != no_end && last_ && end > input_.size()) {
    return error(ErrorCode::truncated, header.tag,
                 "sequence length " + std::to_string(header.length) + ", but the data end after " +
                     std::to_string(available()) + " bytes");
  }
  levels_.push_back(Level{kind, implicit_vr, true, end, open_items_.size()});
  return Step::advanced;
}

void DataSetReader::Implementation::push_row(const Header& header, std::uint8_t flags) {
  Row row;
  row.tag = header.tag;
  row.vr = header.vr;
  const bool big = order_ == std::endian::big || (pixels_big_endian_ && header.tag == tags::PixelData.tag);
  row.flags = static_cast<std::uint8_t>(flags | (big ? Row::big_endian : 0));
  row.length = header.length;
  row.offset = position_ + header.size;
  open_rows_.push_back(row);
}

// Item and sequence delimiters where an element would stand.
Result<DataSetReader::Implementation::Step> DataSetReader::Implementation::delimiter_in_data_set(const Header& header) {
  const bool in_item = levels_.size() > 1;
  if (in_item && header.tag == item_delimitation_tag) {
    if (levels_.back().end != no_end) DICOM_TRY(report(header.tag, "an item of defined length has a delimiter"));
    position_ += header.size;
    DICOM_TRY(close_level());
    return Step::advanced;
  }
  if (in_item && levels_.back().end == no_end && (header.tag == sequence_delimitation_tag || header.tag == item_tag)) {
    DICOM_TRY(report(header.tag, "an item of undefined length has no delimiter"));
    DICOM_TRY(close_level());  // the sequence reads the tag again
    return Step::advanced;
  }
  if (in_item) return error(ErrorCode::invalid_data, header.tag, "a delimiter where an element was expected");
  if (header.tag == item_tag) return error(ErrorCode::invalid_data, header.tag, "an item outside of any sequence");
  DICOM_TRY(report(header.tag, "a delimiter outside of any sequence"));
  position_ += header.size;
  return Step::advanced;
}

}  // namespace dicom
