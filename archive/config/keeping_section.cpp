#include "archive/config/sections.h"

namespace archive {

using dicom::Result;

Result<void> read_limits(std::string_view name, const toml::node& node, Limits& to) {
  constexpr std::int64_t terabyte = std::int64_t{1} << 40;
  TableReader reader(name, "limits.");
  if (!node.is_table()) return wrong(name, node.source(), "'limits' must be a table");
  reader.number("associations", to.associations, 1, 100'000);
  reader.number("http_connections", to.http_connections, 1, 100'000);
  reader.number("pack_part_size", to.pack_part_size, 1 << 20, terabyte);
  reader.number("header_size", to.header_size, 1 << 20, std::int64_t{1} << 32);
  reader.number("metadata_cache_size", to.metadata_cache_size, 0, terabyte);
  reader.number("index_cache_size", to.index_cache_size, 1 << 20, terabyte);
  reader.number("reserved_space", to.reserved_space, 0, terabyte);
  std::int64_t idle = to.association_idle.count();
  reader.number("association_idle", idle, 1, 86'400);
  DICOM_TRY(reader.read(*node.as_table()));
  to.association_idle = std::chrono::seconds(idle);
  return {};
}

Result<void> read_keeping(std::string_view name, const toml::node& node, Keeping& to) {
  constexpr std::int64_t century = 100 * 365 * 24;
  TableReader reader(name, "keeping.");
  if (!node.is_table()) return wrong(name, node.source(), "'keeping' must be a table");
  std::int64_t trash = to.trash.count();
  std::int64_t changes = to.changes.count();
  reader.number("trash_hours", trash, 0, century);
  reader.number("change_hours", changes, 1, century);
  DICOM_TRY(reader.read(*node.as_table()));
  to.trash = std::chrono::hours(trash);
  to.changes = std::chrono::hours(changes);
  return {};
}

Result<void> read_rejection(std::string_view name, const toml::node& node, RejectionRules& to) {
  if (!node.is_table()) return wrong(name, node.source(), "'rejection' must be a table");
  TableReader reader(name, "rejection.");
  const auto action = [&](const std::string& key, RejectionAction& of) {
    reader.any(key, [&reader, key, &of](const toml::node& value) -> Result<void> {
      const std::string text = value.value_or(std::string());
      if (text == "hide")
        of = RejectionAction::hide;
      else if (text == "delete")
        of = RejectionAction::remove;
      else if (text == "show")
        of = RejectionAction::show;
      else
        return reader.failed(value, key, "must be \"hide\", \"delete\" or \"show\"");
      return {};
    });
  };
  action("quality", to.quality);
  action("safety", to.safety);
  action("worklist", to.worklist);
  action("retention", to.retention);
  return reader.read(*node.as_table());
}

Result<void> read_scrubbing(std::string_view name, const toml::node& node, Scrubbing& to) {
  constexpr std::int64_t century = 100 * 365 * 24;
  constexpr std::int64_t terabyte = std::int64_t{1} << 40;
  TableReader reader(name, "scrubbing.");
  if (!node.is_table()) return wrong(name, node.source(), "'scrubbing' must be a table");
  std::int64_t hours = to.interval.count();
  reader.number("interval_hours", hours, 0, century);
  reader.number("rate", to.rate, 0, terabyte);
  DICOM_TRY(reader.read(*node.as_table()));
  to.interval = std::chrono::hours(hours);
  return {};
}

}  // namespace archive
