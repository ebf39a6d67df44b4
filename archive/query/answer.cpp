#include "archive/query/answer.h"

#include <algorithm>
#include <string>
#include <vector>

#include "dicom/dictionary/dictionary.h"
#include "dicom/dictionary/generated/tags.h"

namespace archive::query {

using dicom::DataElement;
using dicom::DataSet;
using dicom::Result;
using dicom::Tag;
using dicom::VR;
using index::Counts;
namespace tags = dicom::tags;

namespace {

constexpr Tag specific_character_set = tags::SpecificCharacterSet;

bool needs_conversion(const DataElement& element) {
  return dicom::traits(element.vr()).uses_character_set && element.needs_decoding();
}

DataSet in_utf8(const DataSet& data_set);

// Copies an element; its text, also that of nested items, becomes UTF-8.
void copy_in_utf8(DataSet& to, const DataElement& element) {
  if (element.is_sequence()) {
    dicom::Sequence items;
    for (std::size_t i = 0; i < element.item_count(); ++i) items.push_back(in_utf8(element.item(i)));
    to.set_sequence(element.tag(), items);
  } else if (needs_conversion(element)) {
    const std::string text = element.text().value_or(std::string());
    to.set_bytes(element.tag(), element.vr(), dicom::as_bytes(text));
  } else {
    to.set(element);
  }
}

DataSet in_utf8(const DataSet& data_set) {
  DataSet copy;
  for (const DataElement element : data_set) {
    if (element.tag() != specific_character_set && !element.tag().is_group_length()) copy_in_utf8(copy, element);
  }
  return copy;
}

/// One answer in the making. The header is fetched when the first key needs it.
class Answer {
 public:
  Answer(const Sources& sources, const QueryRequest& request, Page& page, std::size_t at)
      : sources_(sources), request_(request), page_(page), at_(at), row_(page.row(at)) {}

  Result<DataSet> make() {
    answer_.set(tags::SpecificCharacterSet, "ISO_IR 192");
    add_unique_keys();
    if (request_.return_all) DICOM_TRY(add_all());
    for (const MatchingKey& key : request_.match) DICOM_TRY(add(key.path));
    for (const TagPath& path : request_.return_keys) DICOM_TRY(add(path));
    return std::move(answer_);
  }

 private:
  void add_unique_keys() {
    constexpr index::Attribute keys[] = {index::Attribute::patient_id, index::Attribute::study_instance_uid,
                                         index::Attribute::series_instance_uid, index::Attribute::sop_instance_uid};
    for (std::size_t level = 0; level <= static_cast<std::size_t>(request_.level); ++level)
      set_column(index::entry(keys[level]));
  }

  void set_column(const index::AttributeEntry& column) {
    const std::string& value = row_.values[column.attribute];
    answer_.set_bytes(column.tag, column.tag.vr, dicom::as_bytes(value));
  }

  Result<void> add_all() {
    if (request_.level == Level::instance) {
      const DataSet& header = *DICOM_TRY(this->header());
      for (const DataElement element : header) {
        if (element.tag() != specific_character_set && !element.tag().is_group_length()) copy_in_utf8(answer_, element);
      }
    }
    for (const index::AttributeEntry& column : index::attributes()) {
      if (column.level <= request_.level) set_column(column);
    }
    return {};
  }

  Result<void> add(const TagPath& path) {
    if (path.empty() || path[0] == specific_character_set) return {};
    const Tag tag = path[0];
    if (const auto* column = index::find_attribute(tag); column != nullptr && path.size() == 1) {
      if (column->level <= request_.level)
        set_column(*column);
      else
        answer_.set_empty(column->tag);
      return {};
    }
    if (DICOM_TRY(add_counted(tag))) return {};
    const DataSet& header = *DICOM_TRY(this->header());
    const auto element = header.find(tag);
    if (path.size() > 1) {
      add_items(path, element);
    } else if (element) {
      copy_in_utf8(answer_, *element);
    } else if (dicom::vr_of(tag) == VR::SQ) {
      answer_.set_sequence(tag, {});
    } else {
      answer_.set_empty(tag, dicom::vr_of(tag));
    }
    return {};
  }

  // Of a sequence only what was asked for, in each of its items.
  void add_items(const TagPath& path, const std::optional<DataElement>& element) {
    const std::size_t count = element && element->is_sequence() ? element->item_count() : 0;
    dicom::Sequence items = answer_.value_or<dicom::Sequence>(path[0], {});
    items.resize(count);
    for (std::size_t i = 0; i < count; ++i) {
      const DataSet item = element->item(i);
      if (const auto inner = item.find(path[1]))
        copy_in_utf8(items[i], *inner);
      else
        items[i].set_empty(path[1], dicom::vr_of(path[1]));
    }
    answer_.set_sequence(path[0], items);
  }

  Result<bool> add_counted(Tag tag) {
    const Level level = request_.level;
    if (tag == tags::AvailableTransferSyntaxUID.tag) {
      if (level == Level::instance) {
        const auto stored = DICOM_TRY(sources_.index.representative(level, row_.id));
        if (stored) answer_.set(tags::AvailableTransferSyntaxUID, stored->transfer_syntax_uid);
      }
      return true;
    }
    struct Number {
      dicom::KnownTag tag;
      Level level;
      std::uint64_t Counts::* value;
    };
    static constexpr Number numbers[] = {
        {tags::NumberOfPatientRelatedStudies, Level::patient, &Counts::studies},
        {tags::NumberOfPatientRelatedSeries, Level::patient, &Counts::series},
        {tags::NumberOfPatientRelatedInstances, Level::patient, &Counts::instances},
        {tags::NumberOfStudyRelatedSeries, Level::study, &Counts::series},
        {tags::NumberOfStudyRelatedInstances, Level::study, &Counts::instances},
        {tags::NumberOfSeriesRelatedInstances, Level::series, &Counts::instances},
    };
    const auto* number = std::ranges::find_if(numbers, [tag](const Number& one) { return one.tag.tag == tag; });
    if (number != std::end(numbers)) {
      if (number->level == level)
        answer_.set(number->tag, std::to_string(DICOM_TRY(counts())->*(number->value)));
      else
        answer_.set_empty(number->tag);
      return true;
    }
    const bool modalities = tag == tags::ModalitiesInStudy.tag;
    if (!modalities && tag != tags::SOPClassesInStudy.tag) return false;
    std::vector<std::string> list;
    if (level == Level::study)
      list = modalities ? DICOM_TRY(counts())->modalities : DICOM_TRY(sources_.index.sop_classes(level, row_.id));
    std::string joined;
    for (const std::string& value : list) joined += (joined.empty() ? "" : "\\") + value;
    answer_.set(modalities ? tags::ModalitiesInStudy : tags::SOPClassesInStudy, joined);
    return true;
  }

  Result<const Counts*> counts() { return page_.counts(sources_.index, at_); }

  Result<const DataSet*> header() {
    if (!header_) header_ = DICOM_TRY(sources_.header(request_.level, row_.id));
    return &*header_;
  }

  const Sources& sources_;
  const QueryRequest& request_;
  Page& page_;
  std::size_t at_;
  const index::Row& row_;
  DataSet answer_;
  std::optional<DataSet> header_;
};

}  // namespace

Result<DataSet> Sources::header(Level level, index::RowId id) const {
  const auto stored = DICOM_TRY(index.representative(level, id));
  if (!stored) return DataSet();
  return content.header(*stored);
}

Result<const Counts*> Page::counts(index::Index& index, std::size_t at) {
  if (counts_.empty()) {
    std::vector<index::RowId> ids;
    ids.reserve(rows_.size());
    for (const index::Row& row : rows_) ids.push_back(row.id);
    counts_ = DICOM_TRY(index.counts(level_, ids));
  }
  return &counts_[at];
}

Result<DataSet> make_answer(const Sources& sources, const QueryRequest& request, Page& page, std::size_t at) {
  return Answer(sources, request, page, at).make();
}

}  // namespace archive::query
