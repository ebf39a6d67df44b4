#include "dicom/path/element_path.h"

namespace dicom {
namespace {

// Recursion is as deep as the data set, which readers bound.
class Visitor {
 public:
  Visitor(const std::vector<PathStep>& steps, const std::function<void(const PathMatch&)>& each)
      : steps_(steps), each_(each) {}

  std::size_t visit(const DataSet& level) {
    visit(level, 0);
    return count_;
  }

 private:
  void visit(const DataSet& level, std::size_t at) {
    const PathStep& step = steps_[at];
    if (step.mask == 0xffffffff && !step.at_any_depth) {
      if (const auto element = level.find(Tag(step.value))) take(level, *element, at);
      return;
    }
    for (const DataElement element : level) {
      if (step.matches(level, element.tag())) take(level, element, at);
      if (step.at_any_depth) enter_items(level, element, PathStep::Items::all, 0, at);
    }
  }

  // An element that step `at` matches.
  void take(const DataSet& level, const DataElement& element, std::size_t at) {
    const PathStep& step = steps_[at];
    if (at + 1 < steps_.size()) return enter_items(level, element, step.items, step.item, at + 1);
    const std::size_t length = path_.size();
    path_ += step_text(level, element.tag());
    if (step.items == PathStep::Items::none) {
      report(level, element, std::nullopt);
    } else {
      const std::size_t name_end = path_.size();
      for (std::size_t i = 0; element.is_sequence() && i < element.item_count(); ++i) {
        if (!selects(step.items, step.item, i)) continue;
        path_ += "[" + std::to_string(i) + "]";
        report(level, element, i);
        path_.resize(name_end);
      }
    }
    path_.resize(length);
  }

  void enter_items(const DataSet& level, const DataElement& element, PathStep::Items items, std::size_t item,
                   std::size_t next) {
    if (!element.is_sequence()) return;
    const std::size_t length = path_.size();
    for (std::size_t i = 0; i < element.item_count(); ++i) {
      if (!selects(items, item, i)) continue;
      path_ += step_text(level, element.tag()) + "[" + std::to_string(i) + "].";
      visit(element.item(i), next);
      path_.resize(length);
    }
  }

  static bool selects(PathStep::Items items, std::size_t item, std::size_t index) {
    return items == PathStep::Items::all || (items == PathStep::Items::one && item == index);
  }

  void report(const DataSet& level, const DataElement& element, std::optional<std::size_t> item) {
    ++count_;
    each_({level, element, item, path_});
  }

  const std::vector<PathStep>& steps_;
  const std::function<void(const PathMatch&)>& each_;
  std::string path_;
  std::size_t count_ = 0;
};

}  // namespace

std::size_t visit(const DataSet& data_set, const ElementPath& path, const std::function<void(const PathMatch&)>& each) {
  return Visitor(path.steps(), each).visit(data_set);
}

}  // namespace dicom
