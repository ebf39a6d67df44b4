#include "archive/labels/label_event.h"

#include <algorithm>
#include <charconv>

namespace archive::labels {

using dicom::Result;

namespace {

constexpr std::string_view kinds[] = {"define", "drop", "set", "clear"};

}  // namespace

std::string_view to_string(LabelEvent::Kind kind) {
  return kinds[static_cast<std::size_t>(kind)];
}

std::string encode(const LabelEvent& event) {
  return std::to_string(event.time) + '\t' + std::string(to_string(event.kind)) + '\t' + event.author + '\t' +
         event.label + '\t' + event.subject;
}

Result<LabelEvent> decode(std::string_view line) {
  const auto wrong = [whole = line](const char* what) {
    return dicom::Error{dicom::ErrorCode::invalid_data,
                        "label: " + std::string(what) + " in '" + std::string(whole.substr(0, 100)) + "'",
                        {},
                        {}};
  };
  std::string_view fields[5];
  for (std::string_view& field : fields) {
    const std::size_t tab = line.find('\t');
    const bool last = &field == std::end(fields) - 1;
    if (last != (tab == std::string_view::npos)) return wrong("not five fields");
    field = line.substr(0, tab);
    line.remove_prefix(last ? line.size() : tab + 1);
  }
  LabelEvent event;
  const auto [end, failure] = std::from_chars(fields[0].data(), fields[0].data() + fields[0].size(), event.time);
  if (failure != std::errc() || end != fields[0].data() + fields[0].size()) return wrong("no time");
  const auto* const kind = std::ranges::find(kinds, fields[1]);
  if (kind == std::end(kinds)) return wrong("an unknown kind");
  event.kind = static_cast<LabelEvent::Kind>(kind - std::begin(kinds));
  event.author = fields[2];
  event.label = fields[3];
  event.subject = fields[4];
  return event;
}

}  // namespace archive::labels
