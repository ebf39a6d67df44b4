#include "cli/edit_actions.h"

#include <algorithm>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/text/exact_value.h"

namespace dicom::cli {
namespace {

using Kind = EditAction::Kind;

// Where the '=' stands that ends the path; a private creator in brackets may hold one of its own.
std::size_t find_equals(const std::string& text) {
  bool in_brackets = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '[') in_brackets = true;
    if (text[i] == ']') in_brackets = false;
    if (text[i] == '=' && !in_brackets) return i;
  }
  return std::string::npos;
}

// The VR of what is there already, or the dictionary's.
Result<void> set_text(DataSet& level, Tag tag, const EditAction& action, const std::string& value) {
  if (action.vr) return set_value(level, tag, *action.vr, value);
  const auto old = level.find(tag);
  const bool known = old && old->vr() != VR::UN && old->vr() != VR::none;
  return known ? set_value(level, tag, old->vr(), value) : set_value(level, tag, value);
}

// A further value behind those that are there.
Result<void> append_value(DataSet& level, Tag tag, const EditAction& action) {
  const auto old = level.find(tag);
  if (!old || old->is_empty()) return set_text(level, tag, action, *action.value);
  if (!traits(old->vr()).multi_valued) {
    return old->error(ErrorCode::wrong_type, "VR " + std::string(to_string(old->vr())) + " has only one value");
  }
  const bool text = traits(old->vr()).kind == ValueKind::text;
  const std::string values = text ? DICOM_TRY(old->text()) : exact_value(level, *old);
  if (!text && values.starts_with("hex:")) return old->error(ErrorCode::invalid_data, "the values there are damaged");
  return set_text(level, tag, action, values + "\\" + *action.value);
}

bool is_meta(const ElementPath& path) {
  const PathStep& first = path.steps().front();
  return !first.at_any_depth && (first.mask & 0xffff0000) == 0xffff0000 && Tag(first.value).group() == 0x0002;
}

bool touches_transfer_syntax(const EditAction& action) {
  return is_meta(action.path) && action.path.steps().front().matches(DataSet(), tags::TransferSyntaxUID.tag);
}

Result<std::size_t> apply_to(DataSet& data_set, const EditAction& action) {
  if (action.kind == Kind::erase) return erase(data_set, action.path);
  if (!action.value) return append_item(data_set, action.path);
  std::size_t changed = 0;
  const ElementEdit change = [&](DataSet& level, Tag tag) -> Result<void> {
    if (action.kind == Kind::insert && level.contains(tag)) return {};
    ++changed;
    return action.kind == Kind::append ? append_value(level, tag, action) : set_text(level, tag, action, *action.value);
  };
  static_cast<void>(DICOM_TRY(edit(data_set, action.path, Missing::create, change)));
  return changed;
}

}  // namespace

Result<EditAction> parse_edit_action(Kind kind, const std::string& text) {
  if (kind == Kind::erase) return EditAction{kind, DICOM_TRY(ElementPath::parse(text))};
  const std::size_t equals = find_equals(text);
  if (equals == std::string::npos && kind != Kind::append) {
    return Error{ErrorCode::invalid_argument, "'" + text + "': PATH=VALUE was expected", {}, {}};
  }
  std::string path = text.substr(0, equals);
  std::optional<VR> vr;
  if (path.size() > 3 && path[path.size() - 3] == ':') {
    vr = parse_vr(path[path.size() - 2], path[path.size() - 1]);
    if (!vr) return Error{ErrorCode::invalid_argument, "'" + path + "': there is no such VR", {}, {}};
    path.resize(path.size() - 3);
  }
  EditAction action{kind, DICOM_TRY(ElementPath::parse(path)), vr};
  if (equals != std::string::npos) action.value = text.substr(equals + 1);
  if (touches_transfer_syntax(action)) {
    return Error{ErrorCode::invalid_argument, "the transfer syntax is changed by dicom convert, not by edit", {}, {}};
  }
  return action;
}

Result<std::size_t> apply(File& file, const EditAction& action) {
  auto count = apply_to(is_meta(action.path) ? file.meta : file.data_set, action);
  if (!count) return std::move(count.error()).within(action.path.text());
  return count;
}

}  // namespace dicom::cli
