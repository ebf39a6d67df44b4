#include "archive/query/run_query.h"

#include <algorithm>
#include <span>
#include <utility>

#include "archive/query/answer.h"
#include "archive/query/plan.h"
#include "dicom/dictionary/generated/tags.h"

namespace archive {

using dicom::DataElement;
using dicom::DataSet;
using dicom::Result;
namespace tags = dicom::tags;

namespace {

// Elements of an identifier that steer the query instead of being asked for (PS3.4 C.4.1.1.3).
bool is_no_key(dicom::Tag tag) {
  return tag == tags::SpecificCharacterSet.tag || tag == tags::QueryRetrieveLevel.tag ||
         tag == tags::TimezoneOffsetFromUTC.tag || tag == tags::QueryRetrieveView.tag || tag.is_group_length();
}

void add_keys(QueryRequest& request, const DataSet& data_set, const TagPath& outer) {
  for (const DataElement element : data_set) {
    if (is_no_key(element.tag())) continue;
    TagPath path = outer;
    path.push_back(element.tag());
    if (element.is_sequence() && element.item_count() > 0 && element.item(0).size() > 0) {
      add_keys(request, element.item(0), path);  // one item at most (PS3.4 C.2.2.2.6)
      continue;
    }
    std::string value;
    if (!element.is_sequence() && dicom::traits(element.vr()).kind == dicom::ValueKind::text)
      value = element.text().value_or(std::string());
    else if (!element.is_sequence() && element.multiplicity() == 1)
      value = element.integer() ? std::to_string(*element.integer()) : std::string();
    if (value.empty())
      request.return_keys.push_back(std::move(path));
    else
      request.match.push_back({std::move(path), std::move(value)});
  }
}

}  // namespace

QueryRequest QueryRequest::from_identifier(Level level, const DataSet& identifier) {
  QueryRequest request;
  request.level = level;
  add_keys(request, identifier, {});
  return request;
}

namespace query {
namespace {

// Rows are fetched from the index by so many.
constexpr std::size_t batch_size = 64;

class Cursor final : public QueryCursor {
 public:
  Cursor(Sources sources, QueryRequest request, std::vector<TagPath> unsupported)
      : sources_(sources), request_(std::move(request)), unsupported_(std::move(unsupported)) {}

  void take(std::vector<index::RowId> ids, std::optional<std::uint64_t> total) {
    ids_ = std::move(ids);
    total_ = total;
  }

  Result<std::optional<DataSet>> next() override {
    while (at_ == page_.size()) {
      if (fetched_ == ids_.size()) return std::optional<DataSet>();
      const auto ids = std::span(ids_).subspan(fetched_, std::min(batch_size, ids_.size() - fetched_));
      fetched_ += ids.size();
      page_ = Page(request_.level, DICOM_TRY(sources_.index.rows(request_.level, ids)));
      at_ = 0;
    }
    return std::optional(DICOM_TRY(make_answer(sources_, request_, page_, at_++)));
  }
  std::optional<std::uint64_t> total() const override { return total_; }
  const std::vector<TagPath>& unsupported() const override { return unsupported_; }

 private:
  Sources sources_;
  QueryRequest request_;
  std::vector<TagPath> unsupported_;
  std::vector<index::RowId> ids_;
  std::optional<std::uint64_t> total_;
  std::size_t fetched_ = 0;
  Page page_{Level::study, {}};
  std::size_t at_ = 0;
};

// Keys that are in no column: the candidates' headers decide, and only then pages can be cut.
Result<void> filter(const Sources& sources, const Plan& plan, std::vector<index::RowId>& ids) {
  std::vector<index::RowId> passed;
  for (const index::RowId id : ids) {
    const DataSet header = DICOM_TRY(sources.header(plan.query.level, id));
    if (plan.filter->matches(header)) passed.push_back(id);
  }
  ids = std::move(passed);
  return {};
}

void cut_page(std::vector<index::RowId>& ids, const QueryRequest& request) {
  ids.erase(ids.begin(),
            ids.begin() + static_cast<std::ptrdiff_t>(std::min<std::uint64_t>(request.offset, ids.size())));
  if (request.limit && ids.size() > *request.limit) ids.resize(*request.limit);
}

}  // namespace

Result<std::unique_ptr<QueryCursor>> run_query(index::Index& index, retrieve::CurrentContent& content,
                                               const QueryRequest& request) {
  Plan plan = DICOM_TRY(make_plan(request, *index.extras()));
  const Sources sources{index, content};
  auto ids = DICOM_TRY(index.find(plan.query));
  std::optional<std::uint64_t> total;
  if (plan.filter) {
    DICOM_TRY(filter(sources, plan, ids));
    if (request.count) total = ids.size();
    cut_page(ids, request);
  } else if (request.count) {
    // A page that is not full is the last one, unless it lies behind the last.
    const bool is_last = !plan.query.limit || ids.size() < *plan.query.limit;
    const bool says_all = is_last && (!ids.empty() || plan.query.offset == 0);
    total = says_all ? plan.query.offset + ids.size() : DICOM_TRY(index.count(plan.query));
  }
  auto cursor = std::make_unique<Cursor>(sources, request, std::move(plan.unsupported));
  cursor->take(std::move(ids), total);
  return std::unique_ptr<QueryCursor>(std::move(cursor));
}

}  // namespace query
}  // namespace archive
