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
constexpr std::uint32_t first_delimiter = 0xfffe0000;
constexpr std::ptrdiff_t farthest_in_disorder = 1000;

std::string_view without_padding(std::string_view text) {
  while (!text.empty() && (text.back() == ' ' || text.back() == '\0')) text.remove_suffix(1);
  return text;
}

// The VR of a public element in implicit VR, where the tag alone tells it and the value is plain; otherwise none.
VR plain_implicit_vr(Tag tag) {
  if (tag.is_private()) return VR::none;
  const VR vr = vr_of(tag);
  // "US or SS" needs a look at Pixel Representation; sequences and unknown elements need more than a row.
  return vr == VR::US || vr == VR::SQ || vr == VR::UN ? VR::none : vr;
}

}  // namespace

// Most elements need no second look: a known VR, a value that is all there, the next tag in order. This loop takes
// them, and leaves everything else to the steps below.
template <std::endian order, bool implicit_vr>
void DataSetReader::Implementation::take_plain_elements() {
  const Level& level = levels_.back();
  const std::byte* const data = input_.data();
  const std::uint64_t end = std::min<std::uint64_t>(input_.size(), level.end);
  const bool may_stop = options_.stop_at && (levels_.size() == 1 || options_.stop_in_items);
  const std::uint32_t stop = may_stop ? std::min(options_.stop_at->value, first_delimiter) : first_delimiter;
  std::uint32_t previous = open_rows_.size() > level.first ? open_rows_.back().tag.value : 0;
  std::uint64_t position = position_;
  while (position + long_header <= end) {  // a repair may have led beyond the level's end
    const std::byte* const from = data + position;
    const Tag tag{load<std::uint16_t>(from, order), load<std::uint16_t>(from + 2, order)};
    if (tag.value <= previous || tag.value >= stop || tag == tags::SpecificCharacterSet.tag) break;
    const auto letters = parse_vr(std::to_integer<char>(from[4]), std::to_integer<char>(from[5]));
    if (letters.has_value() == implicit_vr) break;
    const VR vr = implicit_vr ? plain_implicit_vr(tag) : *letters;
    if (vr == VR::none || vr == VR::SQ || vr == VR::UN) break;
    const bool is_long = !implicit_vr && traits(vr).long_length;
    const std::uint32_t size = is_long ? long_header : short_header;
    const std::uint32_t length = implicit_vr ? load<std::uint32_t>(from + 4, order)
                                 : is_long   ? load<std::uint32_t>(from + 8, order)
                                             : load<std::uint16_t>(from + 6, order);
    if (length % 2 != 0 || length > defer_over_ || length > end - position - size) break;  // undefined is odd
    if (pixels_big_endian_ && tag == tags::PixelData.tag) break;
    Row& row = open_rows_.emplace_back();
    row.tag = tag;
    row.vr = vr;
    row.flags = order == std::endian::big ? Row::big_endian : 0;
    row.length = length;
    row.offset = position + size;
    position += size + length;
    previous = tag.value;
  }
  position_ = position;
}

void DataSetReader::Implementation::take_plain_elements() {
  const bool implicit_vr = levels_.back().implicit_vr;
  if (order_ == std::endian::little) {
    implicit_vr ? take_plain_elements<std::endian::little, true>() : take_plain_elements<std::endian::little, false>();
  } else {
    implicit_vr ? take_plain_elements<std::endian::big, true>() : take_plain_elements<std::endian::big, false>();
  }
}

Result<DataSetReader::Implementation::Step> DataSetReader::Implementation::step_in_data_set() {
  take_plain_elements();
  const Level& level = levels_.back();
  if (level.end == position_) return Step::advanced;
  if (available() < short_header) return end_of_input();
  if (level.end != no_end && position_ + short_header > level.end) {
    return error(ErrorCode::invalid_data, load_tag(at()), "an element's header crosses the end of its item");
  }
  if (!level.implicit_vr && !looks_explicit(at()) && DICOM_TRY(repair_previous_header())) return Step::advanced;
  const auto header = DICOM_TRY(read_header());
  if (!header) return end_of_input();
  if (header->tag == Tag() && DICOM_TRY(only_padding_is_left())) return Step::complete;
  if (header->tag.group() == 0xfffe) return delimiter_in_data_set(*header);
  if (stops_at(header->tag)) {
    stopped_ = true;
    return Step::complete;
  }
  return begin_value(*header);
}

bool DataSetReader::Implementation::stops_at(Tag tag) const {
  return options_.stop_at && tag >= *options_.stop_at && (levels_.size() == 1 || options_.stop_in_items);
}

// Some devices fill the end of a file with zeros.
Result<bool> DataSetReader::Implementation::only_padding_is_left() {
  if (levels_.size() > 1 || !last_ || position_ == 0) return false;
  const Bytes rest = input_.subspan(position_);
  if (!std::ranges::all_of(rest, [](std::byte b) { return b == std::byte{0}; })) return false;
  DICOM_TRY(report(Tag(), std::to_string(rest.size()) + " bytes of padding at the end"));
  return true;
}

// The header at the current position; nothing if it is not all there.
Result<std::optional<DataSetReader::Implementation::Header>> DataSetReader::Implementation::read_header() {
  const std::byte* from = at();
  const bool delimiter = load_tag(from).group() == 0xfffe;
  if (delimiter) {
    return std::optional(Header{load_tag(from), VR::none, load<std::uint32_t>(from + 4, order_), short_header});
  }
  return levels_.back().implicit_vr ? read_implicit_header(from) : read_explicit_header(from);
}

Result<std::optional<DataSetReader::Implementation::Header>> DataSetReader::Implementation::read_explicit_header(
    const std::byte* from) {
  const auto vr = parse_vr(std::to_integer<char>(from[4]), std::to_integer<char>(from[5]));
  if (!vr) return repair_explicit_header(from);
  if (traits(*vr).long_length && available() < long_header) return std::optional<Header>{};
  return std::optional(explicit_header(from, *vr));
}

// The VR that the dictionaries have for an element, in the light of what was read before it.
VR DataSetReader::Implementation::dictionary_vr(Tag tag) const {
  const VR vr = vr_of(tag, private_creator(tag));
  if (vr != VR::US || tag.is_private()) return vr;
  // "US or SS": Pixel Representation decides (PS3.5 A.1), which stands before all but the oldest of these.
  const ElementEntry* entry = find_element(tag);
  if (entry == nullptr || entry->alternative_vr != VR::SS) return vr;
  for (std::size_t depth = levels_.size(); depth-- > 0;) {
    const Row* row = find_open(tags::PixelRepresentation.tag, depth);
    if (row == nullptr || row->length < 2) continue;
    const std::endian order = (row->flags & Row::big_endian) != 0 ? std::endian::big : std::endian::little;
    return load<std::uint16_t>(input_.data() + row->offset, order) == 1 ? VR::SS : VR::US;
  }
  return vr;
}

// Who reserved the block of a private element (PS3.5 7.8.1); empty if nobody did, or it is none.
std::string_view DataSetReader::Implementation::private_creator(Tag tag) const {
  if (!tag.is_private() || tag.element() < 0x1000) return {};
  const Tag creator(tag.group(), static_cast<std::uint16_t>(tag.element() >> 8));
  const Row* row = find_open(creator, levels_.size() - 1);
  if (row == nullptr) return {};
  return without_padding(as_text(input_.subspan(row->offset, row->length)));
}

// The row, with its value, of an element read so far in an open data set or item; null if there is none.
const Row* DataSetReader::Implementation::find_open(Tag tag, std::size_t depth) const {
  const Level& level = levels_[depth];
  if (level.kind != Level::Kind::data_set) return nullptr;
  // The rows of the next item within it begin where its own end.
  std::size_t end = open_rows_.size();
  for (std::size_t inner = depth + 1; inner < levels_.size(); ++inner) {
    if (levels_[inner].kind != Level::Kind::data_set) continue;
    end = levels_[inner].first;
    break;
  }
  const Row* first = open_rows_.data() + level.first;
  const Row* last = open_rows_.data() + end;
  const Row* found = last;
  if (level.sorted) {
    found = std::lower_bound(first, last, tag, [](const Row& row, Tag wanted) { return row.tag < wanted; });
  } else {
    // Only near by: looking everywhere, for each element, would make disorder expensive.
    first = std::max(first, last - std::min<std::ptrdiff_t>(last - first, farthest_in_disorder));
    found = std::find_if(first, last, [tag](const Row& row) { return row.tag == tag; });
  }
  if (found == last || found->tag != tag) return nullptr;
  const bool has_value = (found->flags & (Row::sequence | Row::encapsulated | Row::deferred)) == 0;
  return has_value ? found : nullptr;
}

Result<DataSetReader::Implementation::Step> DataSetReader::Implementation::begin_value(Header header) {
  Level& level = levels_.back();
  if (open_rows_.size() > level.first && open_rows_.back().tag >= header.tag) level.sorted = false;
  if (header.vr == VR::UN && !level.implicit_vr) {
    // The dictionary may know what the writer did not (PS3.5 6.2.2 note 2, CP-246).
    header.was_unknown = true;
    const VR known = dictionary_vr(header.tag);
    if (known == VR::SQ || (header.length != undefined_length && header.length % traits(known).value_size == 0)) {
      header.vr = known;
    }
  }
  if (header.length == undefined_length) return begin_undefined(header);
  if (level.end != no_end && position_ + header.size + header.length > level.end) {
    return error(ErrorCode::invalid_data, header.tag,
                 "value length " + std::to_string(header.length) + " goes beyond the item's end");
  }
  return header.vr == VR::SQ ? begin_defined_sequence(header) : take_value(header);
}

Result<DataSetReader::Implementation::Step> DataSetReader::Implementation::begin_undefined(const Header& header) {
  const bool implicit_vr = levels_.back().implicit_vr;
  if (header.vr == VR::SQ) return begin_nested(header, Level::Kind::sequence, implicit_vr || header.was_unknown);
  const bool bytes = traits(header.vr).kind == ValueKind::bytes && header.vr != VR::UN;
  if (header.tag == tags::PixelData.tag || bytes) return begin_nested(header, Level::Kind::fragments, implicit_vr);
  // Undefined length of UN: a sequence in implicit VR (PS3.5 6.2.2 note 4); of implicit VR: an unknown sequence.
  if (header.vr == VR::UN || implicit_vr) return begin_nested(header, Level::Kind::sequence, true);
  return error(ErrorCode::invalid_data, header.tag,
               "undefined length is not possible with VR " + std::string(to_string(header.vr)));
}

// A sequence of defined length whose value does not begin as one is kept as bytes.
Result<DataSetReader::Implementation::Step> DataSetReader::Implementation::begin_defined_sequence(
    const Header& header) {
  const bool implicit_vr = levels_.back().implicit_vr || header.was_unknown;
  if (header.length == 0) return begin_nested(header, Level::Kind::sequence, implicit_vr);
  if (available() < header.size + 4) {
    if (!last_) return Step::need_more;
    return begin_nested(header, Level::Kind::sequence, implicit_vr);  // whose own step says what is missing
  }
  const std::endian order = header.was_unknown ? std::endian::little : order_;
  const std::byte* value = at() + header.size;
  const Tag first{load<std::uint16_t>(value, order), load<std::uint16_t>(value + 2, order)};
  if (first == item_tag || first == sequence_delimitation_tag) {
    return begin_nested(header, Level::Kind::sequence, implicit_vr);
  }
  if (!header.was_unknown) DICOM_TRY(report(header.tag, "a sequence that does not begin with an item, kept as UN"));
  Header as_bytes = header;
  as_bytes.vr = VR::UN;
  return take_value(as_bytes);
}

Result<DataSetReader::Implementation::Step> DataSetReader::Implementation::take_value(const Header& header) {
  if (is_bulk(header.length) && options_.bulk_apart) return defer_value(header);
  Header whole = header;
  if (is_truncated(header)) {
    if (!last_) return Step::need_more;
    const auto present = static_cast<std::uint32_t>(available() - header.size);
    const std::string message = "value length " + std::to_string(header.length) + ", but the data end after " +
                                std::to_string(present) + " bytes";
    // Cut-off pixel data still show most of a picture; anything else cut off is damage.
    const bool pixels = header.tag.group() == 0x7fe0 && levels_.size() == 1;
    if (!pixels && !options_.salvage) return error(ErrorCode::truncated, header.tag, message);
    DICOM_TRY(report_loss(ErrorCode::truncated, header.tag, message));
    whole.length = present;
  }
  if (whole.length % 2 != 0) DICOM_TRY(report(whole.tag, "odd value length " + std::to_string(whole.length)));
  if (whole.tag == tags::SpecificCharacterSet.tag) DICOM_TRY(check_character_set(whole));
  if (is_bulk(whole.length)) return defer_value(whole);
  push_row(whole, 0);
  position_ += whole.size + whole.length;
  return Step::advanced;
}

// PS3.3 C.12.1.1.2. What is meant by terms that are not the Standard's is guessed when text is decoded.
Result<void> DataSetReader::Implementation::check_character_set(const Header& header) {
  if (header.vr != VR::CS && header.vr != VR::UN) return {};
  const std::string_view terms = without_padding(as_text(Bytes(at() + header.size, header.length)));
  std::string departure;
  if (terms != "ISO_IR 100" && terms != "ISO_IR 192") CharacterSet::from_terms(terms, departure);
  return departure.empty() ? Result<void>{} : report(header.tag, departure);
}

Result<DataSetReader::Implementation::Step> DataSetReader::Implementation::defer_value(const Header& header) {
  push_row(header, Row::deferred);
  open_rows_.back().buffer = detail::no_buffer;
  open_rows_.back().offset += skipped_;
  position_ += header.size;
  return pass_over(header.length);
}

void DataSetReader::Implementation::push_row(const Header& header, std::uint8_t flags) {
  Row row;
  row.tag = header.tag;
  row.vr = header.vr;
  const bool big =
      (order_ == std::endian::big && !header.was_unknown) || (pixels_big_endian_ && header.tag == tags::PixelData.tag);
  row.flags = static_cast<std::uint8_t>(flags | (big ? Row::big_endian : 0));
  row.length = header.length;
  row.offset = position_ + header.size;
  open_rows_.push_back(row);
}

}  // namespace dicom
