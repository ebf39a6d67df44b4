#include "dicom/dictionary/dictionary.h"
#include "dicom/path/element_path.h"

namespace dicom {
namespace {

using Items = PathStep::Items;

// The tag of a private element, in the block of its creator; a block is reserved if there is none (PS3.5 7.8.1).
Result<std::optional<Tag>> private_tag(DataSet& level, const PathStep& step, Missing missing) {
  const Tag wanted(step.value);
  std::optional<std::uint16_t> free_block;
  for (std::uint16_t block = 0x10; block <= 0xff; ++block) {
    const Tag creator(wanted.group(), block);
    if (!level.contains(creator)) {
      if (!free_block) free_block = block;
    } else if (level.text_or_empty(creator) == step.creator) {
      return std::optional(Tag(wanted.group(), static_cast<std::uint16_t>(block << 8 | wanted.element())));
    }
  }
  if (missing == Missing::ignore) return std::optional<Tag>();
  if (!free_block) {
    return Error{ErrorCode::limit_exceeded, "all private blocks are taken", {}, to_string(wanted)};
  }
  level.set_text(Tag(wanted.group(), *free_block), VR::LO, step.creator);
  return std::optional(Tag(wanted.group(), static_cast<std::uint16_t>(*free_block << 8 | wanted.element())));
}

// Recursion is as deep as the data set or the path, which are bounded.
class Editor {
 public:
  Editor(const std::vector<PathStep>& steps, Missing missing, const ElementEdit& change)
      : steps_(steps), missing_(missing), change_(change) {}

  Result<std::size_t> run(DataSet& data_set) { return level(data_set, 0); }

 private:
  // Edits what is reached from this level; says how many elements that were.
  Result<std::size_t> level(DataSet& level, std::size_t at) {
    const PathStep& step = steps_[at];
    std::size_t count = 0;
    for (const Tag tag : DICOM_TRY(matching_tags(level, step))) {
      // What is there already comes first: what is made at this level is not searched for further places.
      if (step.at_any_depth) count += DICOM_TRY(all_items(level, tag, at));
      const bool inner = at + 1 < steps_.size();
      if (step.matches(level, tag) || step.names_one_element()) {
        if (inner) {
          count += DICOM_TRY(items(level, tag, at));
        } else {
          DICOM_TRY(change_(level, tag));
          ++count;
        }
      }
    }
    return count;
  }

  // The tags are copied: editing changes what is being looped over.
  Result<std::vector<Tag>> matching_tags(DataSet& level, const PathStep& step) {
    std::vector<Tag> tags;
    if (step.names_one_element()) {
      std::optional<Tag> tag = Tag(step.value);
      if (!step.creator.empty()) tag = DICOM_TRY(private_tag(level, step, missing_));
      if (tag && (missing_ == Missing::create || level.contains(*tag))) tags.push_back(*tag);
      return tags;
    }
    for (const DataElement element : level) {
      const Tag tag = element.tag();
      if (step.matches(level, tag) || (step.at_any_depth && element.is_sequence())) tags.push_back(tag);
    }
    return tags;
  }

  // The items that the step chooses go on with the next step.
  Result<std::size_t> items(DataSet& level, Tag tag, std::size_t at) {
    const PathStep& step = steps_[at];
    Sequence sequence;
    if (const auto element = level.find(tag)) {
      if (!element->is_sequence() && !element->is_empty()) {
        if (!step.names_one_element()) return std::size_t{0};
        return element->error(ErrorCode::wrong_type,
                              "VR " + std::string(to_string(element->vr())) + " is not a sequence");
      }
      sequence = level.value_or<Sequence>(tag, {});
    }
    const std::size_t size = sequence.size();
    std::size_t first = step.items == Items::one ? step.item : 0;
    if (step.items == Items::append) first = size;
    if (step.items == Items::append || (first == size && step.items == Items::one)) {
      if (missing_ == Missing::ignore) return std::size_t{0};
      sequence.push_back(level.new_item());
    } else if (first > size) {
      if (missing_ == Missing::ignore) return std::size_t{0};
      return Error{ErrorCode::not_found,
                   "item [" + std::to_string(first) + "] is wanted, but there are " + std::to_string(size) + " items",
                   {},
                   to_string(tag)};
    }
    const std::size_t end = step.items == Items::all ? size : first + 1;
    return edit_items(level, tag, sequence, first, end, at + 1);
  }

  Result<std::size_t> all_items(DataSet& level, Tag tag, std::size_t at) {
    const auto element = level.find(tag);
    if (!element || !element->is_sequence()) return std::size_t{0};
    Sequence sequence = level.value_or<Sequence>(tag, {});
    const std::size_t size = sequence.size();
    return edit_items(level, tag, sequence, 0, size, at);
  }

  Result<std::size_t> edit_items(DataSet& outer, Tag tag, Sequence& sequence, std::size_t first, std::size_t end,
                                 std::size_t next) {
    std::size_t count = 0;
    for (std::size_t i = first; i < end; ++i) count += DICOM_TRY(level(sequence[i], next));
    if (count > 0) outer.set_sequence(tag, sequence);
    return count;
  }

  const std::vector<PathStep>& steps_;
  Missing missing_;
  const ElementEdit& change_;
};

Result<void> erase_items(DataSet& level, Tag tag, const PathStep& step, std::size_t& count) {
  const auto element = level.find(tag);
  if (!element || !element->is_sequence()) return {};
  Sequence kept;
  const std::size_t size = element->item_count();
  for (std::size_t i = 0; i < size; ++i) {
    const bool erased = step.items == Items::all || (step.items == Items::one && step.item == i);
    if (!erased) kept.push_back(element->item(i));
  }
  count += size - kept.size();
  if (kept.size() != size) level.set_sequence(tag, kept);
  return {};
}

}  // namespace

Result<std::size_t> edit(DataSet& data_set, const ElementPath& path, Missing missing, const ElementEdit& change) {
  if (path.steps().back().items != Items::none) {
    return Error{ErrorCode::invalid_argument, "path '" + path.text() + "' leads to an item, not to an element", {}, {}};
  }
  return Editor(path.steps(), missing, change).run(data_set);
}

Result<std::size_t> erase(DataSet& data_set, const ElementPath& path) {
  const PathStep& last = path.steps().back();
  std::size_t count = 0;
  const ElementEdit change = [&](DataSet& level, Tag tag) -> Result<void> {
    if (last.items != Items::none) return erase_items(level, tag, last, count);
    count += level.erase(tag) ? 1 : 0;
    return {};
  };
  static_cast<void>(DICOM_TRY(Editor(path.steps(), Missing::ignore, change).run(data_set)));
  return count;
}

Result<std::size_t> append_item(DataSet& data_set, const ElementPath& path) {
  const ElementEdit change = [](DataSet& level, Tag tag) -> Result<void> {
    Sequence items = level.contains(tag) ? level.value_or<Sequence>(tag, {}) : Sequence{};
    const auto element = level.find(tag);
    if (element && !element->is_sequence() && !element->is_empty()) {
      return element->error(ErrorCode::wrong_type,
                            "VR " + std::string(to_string(element->vr())) + " is not a sequence");
    }
    items.push_back(level.new_item());
    level.set_sequence(tag, items);
    return {};
  };
  return edit(data_set, path, Missing::create, change);
}

}  // namespace dicom
