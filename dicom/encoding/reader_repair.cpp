// DataSetReader: element headers that are not written as the transfer syntax says. What a header could mean is tried by
// looking at what would follow its value: a reading after which sense goes on is the right one.
#include <algorithm>

#include "dicom/dictionary/dictionary.h"
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

// Two letters that a later edition may have made a VR, or what DCMTK writes for "I don't know".
bool stands_for_a_vr(const std::byte* letters) {
  return (is_upper(letters[0]) && is_upper(letters[1])) || letters[0] == std::byte{'?'} || letters[0] == std::byte{'-'};
}

std::string shown(const std::byte* letters) {
  std::string text = "'";
  for (const std::byte b : {letters[0], letters[1]}) {
    const char c = std::to_integer<char>(b);
    text += c >= ' ' && c <= '~' ? c : '.';
  }
  return text + "'";
}

}  // namespace

bool DataSetReader::Implementation::looks_explicit(const std::byte* from) const {
  return parse_vr(std::to_integer<char>(from[4]), std::to_integer<char>(from[5])).has_value();
}

DataSetReader::Implementation::Header DataSetReader::Implementation::explicit_header(const std::byte* from,
                                                                                     VR vr) const {
  if (traits(vr).long_length) return {load_tag(from), vr, load<std::uint32_t>(from + 8, order_), long_header};
  return {load_tag(from), vr, load<std::uint16_t>(from + 6, order_), short_header};
}

// Whether a value of this length, beginning at `begin`, would be followed by the end of its level, a delimiter or
// another element.
DataSetReader::Implementation::Fit DataSetReader::Implementation::fits(std::uint64_t begin, std::uint32_t length,
                                                                       bool implicit_vr, Tag tag) const {
  const std::uint64_t limit = levels_.back().end;
  const std::uint64_t end = length == undefined_length ? begin : begin + length;
  if (end > limit) return Fit::no;
  if (length != undefined_length && (end == limit || (last_ && end == input_.size()))) return Fit::yes;
  if (end + short_header > input_.size()) return last_ ? Fit::no : Fit::unknown;
  const std::byte* const next = input_.data() + end;
  const Tag next_tag = load_tag(next);
  if (next_tag == item_tag || next_tag == sequence_delimitation_tag) return Fit::yes;
  if (length == undefined_length) return Fit::no;
  if (next_tag == item_delimitation_tag || looks_explicit(next)) return Fit::yes;
  if (!implicit_vr || next_tag <= tag || next_tag.group() == 0xfffe) return Fit::no;
  const auto next_length = load<std::uint32_t>(next + 4, order_);
  const std::uint64_t rest = std::min(limit, last_ ? input_.size() : no_end) - end - short_header;
  return next_length == undefined_length || next_length <= rest ? Fit::yes : Fit::no;
}

// The dictionary's VR for an element without a usable one, as far as the length allows.
VR DataSetReader::Implementation::vr_for(Tag tag, std::uint32_t length) const {
  const VR vr = dictionary_vr(tag);
  return vr == VR::SQ || length % traits(vr).value_size == 0 ? vr : VR::UN;
}

// From here on, this data set or item is written in the other form.
void DataSetReader::Implementation::switch_form(bool implicit_vr) {
  Level& level = levels_.back();
  level.implicit_vr = implicit_vr;
  if (levels_.size() == 1 && open_rows_.empty()) {
    explicit_vr_ = !implicit_vr;
  } else {
    as_written_ = false;
  }
}

// An element in explicit VR whose two letters are no VR.
Result<std::optional<DataSetReader::Implementation::Header>> DataSetReader::Implementation::repair_explicit_header(
    const std::byte* from) {
  const Tag tag = load_tag(from);
  const bool has_letters = stands_for_a_vr(from + 4);
  const auto wide = load<std::uint32_t>(from + 4, order_);
  const auto narrow = load<std::uint16_t>(from + 6, order_);
  const Fit implicit = has_letters ? Fit::no : fits(position_ + short_header, wide, true, tag);
  if (implicit == Fit::yes) {
    DICOM_TRY(report(tag, "VRs are implicit although the transfer syntax says explicit"));
    switch_form(true);
    return std::optional(Header{tag, dictionary_vr(tag), wide, short_header});
  }
  const Fit as_short = fits(position_ + short_header, narrow, false, tag);
  const auto far = available() >= long_header ? load<std::uint32_t>(from + 8, order_) : 0;
  const Fit as_long = available() >= long_header ? fits(position_ + long_header, far, false, tag)
                      : last_                    ? Fit::no
                                                 : Fit::unknown;
  // As a 32-bit length, letters with a 16-bit length make an absurdly large number: not worth waiting for.
  const bool settled = implicit == Fit::no || wide > 0xffff;
  const bool take_short = as_short == Fit::yes && settled;
  const bool take_long = !take_short && as_long == Fit::yes && settled;
  const bool unknown = as_short == Fit::unknown || as_long == Fit::unknown || implicit == Fit::unknown;
  if (!take_short && !take_long && unknown) return std::optional<Header>{};
  if (!take_short && !take_long && !has_letters) {
    DICOM_TRY(report(tag, "element without VR in an explicit VR data set"));
    as_written_ = false;
    return std::optional(Header{tag, dictionary_vr(tag), wide, short_header});
  }
  as_written_ = false;
  const bool is_long = take_long || (!take_short && narrow == 0 && available() >= long_header);
  const std::uint32_t length = is_long ? far : narrow;
  const VR vr = vr_for(tag, length);
  DICOM_TRY(report(tag, "unknown VR " + shown(from + 4) + ", read as " + std::string(to_string(vr))));
  return std::optional(Header{tag, vr, length, is_long ? long_header : short_header});
}

// A VR of 16-bit lengths that was written with a 32-bit one was read as empty, and nonsense follows it.
Result<bool> DataSetReader::Implementation::repair_previous_header() {
  if (open_rows_.size() == levels_.back().first || available() < short_header) return false;
  Row& row = open_rows_.back();
  if (row.length != 0 || row.offset != position_ || traits(row.vr).long_length || row.buffer != 0) return false;
  const auto length = load<std::uint32_t>(at(), order_);
  if (length == 0 || length == undefined_length || load_tag(at()).group() == 0xfffe) return false;
  if (fits(position_ + 4, length, false, row.tag) != Fit::yes) return false;
  DICOM_TRY(report(row.tag, "VR " + std::string(to_string(row.vr)) + " with a 32-bit length"));
  row.offset += 4;
  row.length = length;
  position_ += 4 + std::uint64_t{length};
  as_written_ = false;
  return true;
}

Result<std::optional<DataSetReader::Implementation::Header>> DataSetReader::Implementation::read_implicit_header(
    const std::byte* from) {
  const Tag tag = load_tag(from);
  const auto length = load<std::uint32_t>(from + 4, order_);
  const Header implicit{tag, dictionary_vr(tag), length, short_header};
  const auto vr = parse_vr(std::to_integer<char>(from[4]), std::to_integer<char>(from[5]));
  if (!vr || fits(position_ + short_header, length, true, tag) == Fit::yes) return std::optional(implicit);
  if (traits(*vr).long_length && available() < long_header) return std::optional<Header>{};
  const Header header = explicit_header(from, *vr);
  const Fit as_explicit = fits(position_ + header.size, header.length, false, tag);
  if (as_explicit == Fit::unknown) return std::optional<Header>{};
  if (as_explicit == Fit::no) return std::optional(implicit);
  DICOM_TRY(report(tag, "VRs are explicit although the transfer syntax says implicit"));
  switch_form(false);
  return std::optional(header);
}

}  // namespace dicom
