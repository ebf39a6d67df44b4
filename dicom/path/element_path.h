// Paths to elements, as people write them: "SharedFunctionalGroupsSequence[0].PixelMeasuresSequence[0].PixelSpacing".
//
//   PatientName  0010,0010  (0010,0010)  00100010     one element
//   Seq[0].X     Seq[*].X   Seq.X        Seq[+].X     of the first item, of all (twice), of a new one behind the last
//   0010xxxx     60xx3000   *            private      patterns: of digits, everything, everything private at any depth
//   [ACME 1.1]0029,xx10                               a private element by its creator (PS3.5 7.8.1)
//   **.X         Seq[0].**.X   **                     at any depth, this level included
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "dicom/base/result.h"
#include "dicom/core/data_set.h"

namespace dicom {

/// One step of a path: which elements of a level and, of sequences, which items.
struct PathStep {
  enum class Items : std::uint8_t { none, one, all, append };

  std::uint32_t mask = 0xffffffff;  ///< elements where (tag & mask) == value
  std::uint32_t value = 0;
  std::string creator{};  ///< and of this private creator, if not empty; then the block byte is masked out
  bool at_any_depth = false;
  Items items = Items::none;
  std::size_t item = 0;  ///< for Items::one

  /// Whether it names one element at most, so that a missing one can be made.
  [[nodiscard]] bool names_one_element() const;
  [[nodiscard]] bool matches(const DataSet& level, Tag tag) const;
};

/// A parsed path; a value.
class ElementPath {
 public:
  /// Errors: invalid_argument, with the path and the position in it.
  static Result<ElementPath> parse(std::string_view text);

  [[nodiscard]] const std::vector<PathStep>& steps() const { return steps_; }
  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  ElementPath(std::vector<PathStep> steps, std::string_view text) : steps_(std::move(steps)), text_(text) {}

  std::vector<PathStep> steps_;
  std::string text_;
};

/// The creator who reserved the block of a private element (PS3.5 7.8.1); empty if nobody did, or it is not private.
std::string private_creator_of(const DataSet& level, Tag tag);

/// How an element of this level is written as a step: its keyword, "[CREATOR]0029,xx10" or "(0029,1010)". Parses back.
std::string step_text(const DataSet& level, Tag tag);

/// What a path leads to: an element, or one of its items if the path ends with one.
struct PathMatch {
  const DataSet& level;
  DataElement element;
  std::optional<std::size_t> item;
  std::string_view path;  ///< with real item numbers; valid during the call
};

/// Calls `each` for everything that the path leads to, in the data set's order; returns how many there were.
std::size_t visit(const DataSet& data_set, const ElementPath& path, const std::function<void(const PathMatch&)>& each);

enum class Missing : std::uint8_t {
  ignore,  ///< what is not there is not edited
  create,  ///< a step that names one element makes its sequence and the next item on the way
};

/// Edits one element of a level.
using ElementEdit = std::function<Result<void>(DataSet& level, Tag tag)>;

/// Calls `change` for every element that the path leads to, with the data set that holds it; returns how often.
/// With Missing::create also for an absent last element. Errors: those of `change`; wrong_type if a step within is no
/// sequence; not_found if an item is wanted beyond the next one; invalid_argument if the path ends with an item.
Result<std::size_t> edit(DataSet& data_set, const ElementPath& path, Missing missing, const ElementEdit& change);

/// Takes away the elements, or the items, that the path leads to; returns how many.
Result<std::size_t> erase(DataSet& data_set, const ElementPath& path);

/// Adds an empty item to every sequence the path leads to, making one that is absent.
Result<std::size_t> append_item(DataSet& data_set, const ElementPath& path);

}  // namespace dicom
