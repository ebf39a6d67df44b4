#include "dicom/text/text_reader.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "dicom/core/uid.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/encoding/data_set_reader.h"
#include "dicom/path/element_path.h"
#include "dicom/text/exact_value.h"
#include "dicom/text/text_line.h"

namespace dicom {
namespace {

using detail::TextLine;
using detail::trimmed;

Error invalid(std::string message) {
  return {ErrorCode::invalid_data, std::move(message), {}, {}};
}

// A sequence or fragments whose end has not been read.
struct Container {
  Tag tag;
  VR vr;
  bool fragments = false;
  Sequence items{};
  std::vector<SharedBytes> pieces{};
};

// The root or an item whose end has not been read.
struct Level {
  DataSet data_set;
  bool beyond_ascii = false;  // it holds text that was written in its character set
};

// A value or a fragment whose hexadecimal digits come in lines.
struct HexBlock {
  std::optional<Tag> tag{};  // none: a fragment
  VR vr = VR::UN;
  std::string digits{};
};

class TextReader {
 public:
  explicit TextReader(const TextOptions& options) : options_(options) { levels_.emplace_back(); }

  Result<TextDataSets> read(std::string_view text) {
    if (text.starts_with("\xef\xbb\xbf")) text.remove_prefix(3);
    std::size_t number = 0;
    while (!text.empty()) {
      ++number;
      const std::size_t end = text.find('\n');
      const std::string_view line = trimmed(text.substr(0, end));
      if (auto result = take(line); !result) {
        return std::move(result.error()).within("line " + std::to_string(number));
      }
      text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    if (hex_ || !containers_.empty())
      return invalid("line " + std::to_string(number) + ": a '}' is missing at the end");
    return TextDataSets{std::move(meta_), std::move(levels_.front().data_set)};
  }

 private:
  // Elements may stand here, not only items.
  [[nodiscard]] bool in_level() const { return levels_.size() > containers_.size(); }

  Result<void> take(std::string_view line) {
    if (line.empty() || line.starts_with('#')) return {};
    if (hex_) return take_hex(line);
    if (line.ends_with(',') && line.size() <= 3) line = trimmed(line.substr(0, line.size() - 1));
    if (line == "{") return open_item();
    if (line == "}") return in_level() ? close_item() : close_container();
    if (line == "{}" || line == "{ }") {
      DICOM_TRY(open_item());
      return close_item();
    }
    if (!in_level() && containers_.back().fragments && !line.starts_with('(')) return take_fragment(line);
    return take_element(DICOM_TRY(detail::parse_text_line(line)));
  }

  Result<void> take_hex(std::string_view line) {
    if (line != "}") {
      hex_->digits += line;
      return {};
    }
    const HexBlock block = *std::move(hex_);
    hex_.reset();
    const std::string value = "hex:" + block.digits;
    if (!block.tag) return add_fragment(value);
    return set_value(level_of(*block.tag), *block.tag, block.vr, value);
  }

  Result<void> open_item() {
    if (in_level()) return invalid("an item stands outside a sequence");
    if (containers_.back().fragments) return invalid("an item stands among fragments");
    levels_.push_back({levels_.back().data_set.new_item()});
    return {};
  }

  Result<void> close_item() {
    if (containers_.empty()) return invalid("nothing is open that could end here");
    containers_.back().items.push_back(std::move(levels_.back().data_set));
    levels_.pop_back();
    return {};
  }

  Result<void> open_container(Tag tag, VR vr, bool fragments) {
    if (containers_.size() >= maximum_depth) {
      return Error{ErrorCode::limit_exceeded,
                   "sequences are nested deeper than " + std::to_string(maximum_depth) + " levels",
                   {},
                   to_string(tag)};
    }
    containers_.push_back({tag, vr, fragments});
    return {};
  }

  Result<void> close_container() {
    const Container container = std::move(containers_.back());
    containers_.pop_back();
    DataSet& to = level_of(container.tag);
    if (container.fragments) {
      to.set_fragments(container.tag, container.vr, container.pieces);
    } else {
      to.set_sequence(container.tag, container.items);
    }
    return {};
  }

  // "(fffe,e000) na (Item ...)" and its like, of DCMTK.
  Result<void> take_delimiter(const TextLine& line) {
    if (containers_.empty()) return invalid("an item or its end stands outside a sequence");
    if (*line.tag == item_tag && containers_.back().fragments) return add_fragment(line.value);
    if (in_level()) DICOM_TRY(close_item());
    if (*line.tag == item_tag) return open_item();
    return *line.tag == sequence_delimitation_tag ? close_container() : Result<void>{};
  }

  Result<void> take_fragment(std::string_view line) {
    if (line == detail::opens_hex) {
      hex_.emplace();
      return {};
    }
    return add_fragment(line);
  }

  Result<void> add_fragment(std::string_view value) {
    Container& container = containers_.back();
    if (value.starts_with('@')) {
      container.pieces.push_back(DICOM_TRY(open_file(value)));
      return {};
    }
    if (!value.empty() && !value.starts_with("hex:")) return invalid("a fragment is hex: 00 01 ... or @FILE");
    DataSet scratch;
    DICOM_TRY(set_value(scratch, container.tag, VR::OB, value));
    container.pieces.push_back(scratch.find(container.tag)->shared_bytes());
    return {};
  }

  Result<SharedBytes> open_file(std::string_view value) const {
    if (!options_.open_file) return invalid("'" + std::string(value) + "': this text may not name files");
    return options_.open_file(trimmed(value.substr(1)));
  }

  Result<void> take_element(TextLine line) {
    if (line.tag && line.tag->group() == 0xfffe) return take_delimiter(line);
    if (!in_level()) return invalid("an item '{' was expected");
    if (!line.tag) {
      const ElementPath path = DICOM_TRY(ElementPath::parse(line.path));
      const PathStep& first = path.steps().front();
      const bool plain = path.steps().size() == 1 && first.names_one_element() && first.creator.empty() &&
                         first.items == PathStep::Items::none;
      if (!plain) return set_along(path, line.value);
      line.tag = Tag(first.value);
    }
    return set_here(*line.tag, line.vr, line.value);
  }

  Result<void> set_along(const ElementPath& path, const std::string& value) {
    for (const PathStep& step : path.steps()) {
      const auto group = Tag(step.value).group();
      if (group == 0x0002 || group == 0xfffe) return invalid("path '" + path.text() + "' has no place in a data set");
    }
    prepare_text(value);
    const std::size_t count =
        DICOM_TRY(edit(levels_.back().data_set, path, Missing::create,
                       [&](DataSet& level, Tag tag) { return set_typed(level, tag, {}, value); }));
    return count > 0 ? Result<void>{} : invalid("path '" + path.text() + "' leads to nothing that is there");
  }

  Result<void> set_here(Tag tag, std::optional<VR> said, const std::string& value) {
    if (tag.group() == 0xfffe) return invalid(to_string(tag) + " is no data element");
    DataSet& level = level_of(tag);
    if (level.contains(tag)) return invalid(to_string(tag) + " stands here for the second time");
    if (tag == tags::SpecificCharacterSet && levels_.back().beyond_ascii) {
      return invalid("Specific Character Set must stand before the text that is written in it");
    }
    const VR vr = said.value_or(dictionary_vr(level, tag));
    if (value == detail::opens_sequence) return open_container(tag, VR::SQ, false);
    // The dictionary says OW of Pixel Data; fragments are OB (PS3.5 A.4) unless the text insists.
    if (value == detail::opens_fragments) return open_container(tag, said || vr != VR::OW ? vr : VR::OB, true);
    if (value == detail::opens_hex) {
      hex_.emplace(tag, vr);
      return {};
    }
    if (value == detail::empty_sequence || (vr == VR::SQ && value.empty())) {
      level.set_sequence(tag, {});
      return {};
    }
    prepare_text(value);
    return set_typed(level, tag, said, value);
  }

  Result<void> set_typed(DataSet& level, Tag tag, std::optional<VR> said, const std::string& value) {
    const VR vr = said.value_or(dictionary_vr(level, tag));
    if (value.starts_with('@') && traits(vr).kind == ValueKind::bytes) {
      level.set_shared(tag, vr, DICOM_TRY(open_file(value)));
      return {};
    }
    if (vr == VR::UI && (value == "new" || (value.starts_with("uid(") && value.ends_with(')')))) {
      return set_value(level, tag, vr, made_uid(value));
    }
    return said ? set_value(level, tag, vr, value) : set_value(level, tag, value);
  }

  // "uid()" is a new UID each time, "uid(NAME)" each time the same.
  std::string made_uid(const std::string& value) {
    if (value == "new" || value == "uid()") return make_uid();
    auto& uid = named_uids_[value];
    if (uid.empty()) uid = make_uid();
    return uid;
  }

  // Text beyond ASCII needs a character set: UTF-8 where the text names none.
  void prepare_text(std::string_view value) {
    if (is_plain_ascii(value)) return;
    const bool said = std::ranges::any_of(
        levels_, [](const Level& level) { return level.data_set.contains(tags::SpecificCharacterSet); });
    if (!said) {
      levels_.front().data_set.set(tags::SpecificCharacterSet, "ISO_IR 192");
      for (std::size_t i = 1; i < levels_.size(); ++i) {
        DataSet level = levels_[i - 1].data_set.new_item();
        for (const DataElement element : levels_[i].data_set) level.set(element);
        levels_[i].data_set = std::move(level);
      }
    }
    for (Level& level : levels_) level.beyond_ascii = true;
  }

  DataSet& level_of(Tag tag) { return levels_.size() == 1 && tag.group() == 0x0002 ? meta_ : levels_.back().data_set; }

  const TextOptions& options_;
  std::vector<Level> levels_;          // the root, then the open item of each container
  std::vector<Container> containers_;  // from outside to inside
  std::optional<HexBlock> hex_;
  DataSet meta_;
  std::map<std::string, std::string> named_uids_;
};

}  // namespace

Result<TextDataSets> parse_text(std::string_view text, const TextOptions& options) {
  return TextReader(options).read(text);
}

}  // namespace dicom
