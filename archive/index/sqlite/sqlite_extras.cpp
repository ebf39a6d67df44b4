// Extra attributes: their values, and filling them in behind a change of the configuration.
#include <algorithm>
#include <charconv>
#include <utility>

#include "archive/index/sqlite/columns.h"
#include "archive/index/sqlite/sqlite_index.h"
#include "dicom/dictionary/dictionary.h"

namespace archive::index {

using dicom::Result;

namespace {

std::string path_text(const TagPath& path) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string text;
  for (const dicom::Tag tag : path) {
    if (!text.empty()) text += '.';
    for (int shift = 28; shift >= 0; shift -= 4) text += digits[tag.value >> shift & 15];
  }
  return text;
}

TagPath parse_path(std::string_view text) {
  TagPath path;
  while (!text.empty()) {
    std::uint32_t value = 0;
    const std::string_view tag = text.substr(0, text.find('.'));
    std::from_chars(tag.data(), tag.data() + tag.size(), value, 16);
    path.emplace_back(value);
    text.remove_prefix(std::min(text.size(), tag.size() + 1));
  }
  return path;
}

bool is_same(const ExtraAttribute& left, const ExtraAttribute& right) {
  return left.level == right.level && left.path == right.path;
}

// Numbers, and dates that are ones, are compared as such.
std::string_view place_for(const ExtraAttribute& attribute, std::string_view value) {
  constexpr std::string_view as_number = "cast(? as numeric)";
  if (attribute.comparison == Comparison::number) return as_number;
  const bool is_date = attribute.comparison == Comparison::date && value.size() == 8 &&
                       std::ranges::all_of(value, [](char c) { return c >= '0' && c <= '9'; });
  return is_date ? as_number : "?";
}

}  // namespace

std::shared_ptr<const ExtraAttributes> SqliteIndex::extras() const {
  const std::lock_guard lock(extras_mutex_);
  return extras_;
}

Result<void> SqliteIndex::load_extras() {
  auto loaded = std::make_shared<ExtraAttributes>();
  const bool stale = DICOM_TRY(writer_->integer("select exists (select 1 from extra_stale)")) != 0;
  Statement rows = DICOM_TRY(writer_->prepare("select id, path, level, filled from extra_attribute order by id"));
  while (DICOM_TRY(rows.step())) {
    ExtraAttribute& attribute = loaded->list.emplace_back();
    attribute.id = rows.integer(0);
    attribute.path = parse_path(rows.text(1));
    attribute.level = static_cast<Level>(rows.integer(2));
    attribute.comparison = comparison_of(dicom::vr_of(attribute.path.back()));
    attribute.ready = rows.is_null(3) && !stale;
  }
  const std::lock_guard lock(extras_mutex_);
  // Only another list is another generation: what was read of headers before stays good while it is filled.
  const bool same = std::ranges::equal(loaded->list, extras_->list, {}, &ExtraAttribute::id, &ExtraAttribute::id);
  loaded->generation = extras_->generation + (same ? 0 : 1);
  extras_ = std::move(loaded);
  return {};
}

Result<void> SqliteIndex::set_extras(std::span<const ExtraAttribute> wanted) {
  return in_transaction([&]() -> Result<void> {
    const auto known = extras();
    for (const ExtraAttribute& old : known->list) {
      if (std::ranges::none_of(wanted, [&old](const ExtraAttribute& one) { return is_same(one, old); }))
        DICOM_TRY(remove_extra(old.id));
    }
    for (const ExtraAttribute& one : wanted) {
      DICOM_TRY(
          writer_->run("insert into extra_attribute (path, level, filled) values (?, ?, 0) on conflict do nothing",
                       std::string_view(path_text(one.path)), static_cast<std::int64_t>(one.level)));
    }
    return load_extras();
  });
}

Result<void> SqliteIndex::remove_extra(std::int64_t attribute) {
  DICOM_TRY(writer_->run("delete from extra_value where attribute = ?", attribute));
  return writer_->run("delete from extra_attribute where id = ?", attribute);
}

Result<void> SqliteIndex::add_extras(Level level, std::int64_t row, const ExtraValues& values) {
  const auto known = extras();
  for (const ExtraValue& value : values.list) {
    const auto attribute = std::ranges::find(known->list, value.attribute, &ExtraAttribute::id);
    if (attribute == known->list.end() || attribute->level != level) continue;
    DICOM_TRY(writer_->run(
        "insert or ignore into extra_value values (?, " + std::string(place_for(*attribute, value.value)) + ", ?)",
        value.attribute, std::string_view(value.value), row));
  }
  return {};
}

// Until it is filled again nothing is ready: headers are asked, which are always right.
Result<void> SqliteIndex::make_stale(std::int64_t study) {
  const auto known = extras();
  if (known->list.empty()) return {};
  DICOM_TRY(writer_->run("insert or ignore into extra_stale values (?)", study));
  return load_extras();
}

Result<void> SqliteIndex::make_stale_of_series(std::int64_t series) {
  if (extras()->list.empty()) return {};
  Statement row = DICOM_TRY(writer_->prepare("select study from series where id = ?"));
  if (!DICOM_TRY(row.bind(series).step())) return {};
  return make_stale(row.integer(0));
}

Result<bool> SqliteIndex::fill_extras(std::size_t rows, const HeaderOf& header_of) {
  const auto known = extras();
  if (std::ranges::all_of(known->list, &ExtraAttribute::ready)) return false;
  return in_transaction([&]() -> Result<bool> {
    std::size_t done = DICOM_TRY(refill_stale(rows, header_of));
    if (done < rows) done += DICOM_TRY(fill_new(rows - done, header_of));
    DICOM_TRY(load_extras());
    return done > 0;
  });
}

Result<std::size_t> SqliteIndex::refill_stale(std::size_t rows, const HeaderOf& header_of) {
  std::vector<std::int64_t> studies;
  {
    Statement stale = DICOM_TRY(writer_->prepare("select study from extra_stale limit ?"));
    stale.bind(static_cast<std::int64_t>(rows));
    while (DICOM_TRY(stale.step())) studies.push_back(stale.integer(0));
  }
  for (const std::int64_t study : studies) {
    DICOM_TRY(refill_study(study, header_of));
    DICOM_TRY(writer_->run("delete from extra_stale where study = ?", study));
  }
  return studies.size();
}

Result<void> SqliteIndex::refill_study(std::int64_t study, const HeaderOf& header_of) {
  const auto known = extras();
  const auto has = [&known](Level level) {
    return std::ranges::any_of(known->list, [level](const ExtraAttribute& one) { return one.level == level; });
  };
  struct Rows {
    Level level;
    std::string_view sql;
  };
  constexpr Rows below[] = {
      {Level::study, "select id from study where id = ?"},
      {Level::series, "select id from series where study = ?"},
      {Level::instance,
       "select instance.series << 24 | instance.ordinal from instance join series on series.id = instance.series where "
       "series.study = ?"}};
  for (const auto& [level, sql] : below) {
    if (!has(level)) continue;
    std::vector<std::int64_t> ids;
    {
      Statement rows = DICOM_TRY(writer_->prepare(sql));
      rows.bind(study);
      while (DICOM_TRY(rows.step())) ids.push_back(rows.integer(0));
    }
    for (const std::int64_t row : ids) {
      DICOM_TRY(writer_->run(
          "delete from extra_value where row = ? and attribute in (select id from extra_attribute where level = ?)",
          row, static_cast<std::int64_t>(level)));
      DICOM_TRY(refill_row(level, row, *known, header_of));
    }
  }
  return {};
}

// What cannot be read has no values; that it cannot is said by others.
Result<void> SqliteIndex::refill_row(Level level, std::int64_t row, const ExtraAttributes& attributes,
                                     const HeaderOf& header_of) {
  const auto stored = DICOM_TRY(representative(level, row));
  if (!stored) return {};
  const auto header = header_of(*stored);
  return header ? add_extras(level, row, extra_values(*header, attributes)) : Result<void>();
}

// Those that are furthest behind, of one level.
Result<std::size_t> SqliteIndex::fill_new(std::size_t rows, const HeaderOf& header_of) {
  ExtraAttributes behind;
  std::int64_t filled = 0;
  {
    Statement least = DICOM_TRY(writer_->prepare(
        "select id, filled, level from extra_attribute where filled is not null order by filled, level, id"));
    while (DICOM_TRY(least.step())) {
      const std::int64_t id = least.integer(0);
      const auto known = extras();
      const auto attribute = std::ranges::find(known->list, id, &ExtraAttribute::id);
      if (attribute == known->list.end()) continue;
      if (behind.list.empty()) filled = least.integer(1);
      if (least.integer(1) != filled || (!behind.list.empty() && behind.list[0].level != attribute->level)) break;
      behind.list.push_back(*attribute);
    }
  }
  if (behind.list.empty()) return std::size_t{0};
  const Level level = behind.list[0].level;
  std::vector<std::int64_t> ids;
  {
    const std::string next = level == Level::instance ? "select series << 24 | ordinal from instance where (series, "
                                                        "ordinal) > (?1 >> 24, ?1 & 16777215) order by "
                                                        "series, ordinal limit ?2"
                                                      : "select id from " + std::string(table(level)) +
                                                            " where id > ?1 order by id limit ?2";
    Statement statement = DICOM_TRY(writer_->prepare(next));
    statement.bind(filled).bind(static_cast<std::int64_t>(rows));
    while (DICOM_TRY(statement.step())) ids.push_back(statement.integer(0));
  }
  for (const std::int64_t row : ids) DICOM_TRY(refill_row(level, row, behind, header_of));
  for (const ExtraAttribute& attribute : behind.list) {
    if (ids.size() < rows)
      DICOM_TRY(writer_->run("update extra_attribute set filled = null where id = ?", attribute.id));
    else
      DICOM_TRY(writer_->run("update extra_attribute set filled = ? where id = ?", ids.back(), attribute.id));
  }
  return std::max<std::size_t>(ids.size(), 1);  // also when there was nothing but to note that it is done
}

Result<std::vector<ExtraProgress>> SqliteIndex::extra_progress() {
  const Reader database = DICOM_TRY(reader());
  std::vector<ExtraProgress> list;
  for (const ExtraAttribute& attribute : extras()->list) {
    Statement row = DICOM_TRY(database->prepare(
        "select filled, (select value from counter where counter.name = ?), case when filled is null then 0 when level "
        "= "
        "1 then (select count(*) from study where id <= filled) when level = 2 then (select count(*) from series where "
        "id "
        "<= filled) else (select coalesce(sum(instance_count), 0) from series where id <= filled >> 24) end from "
        "extra_attribute where id = ?"));
    if (!DICOM_TRY(row.bind(table(attribute.level)).bind(attribute.id).step())) continue;
    const auto all = static_cast<std::uint64_t>(row.integer(1));
    list.push_back({attribute, row.is_null(0) ? all : static_cast<std::uint64_t>(row.integer(2)), all});
  }
  return list;
}

}  // namespace archive::index
