// The machinery of DataSetReader: levels being read, and the rows collected so far.
#pragma once

#include <limits>
#include <memory>
#include <string>
#include <vector>

#include "dicom/core/table.h"
#include "dicom/encoding/data_set_reader.h"

namespace dicom {

/// Levels are a stack: data set > sequence > item > sequence > ... Rows and items of open levels wait on scratch
/// stacks; when a level closes they move to the table together, so that rows of one level are adjacent.
///
/// Positions count in the bytes that were fed. Bulk that was passed over is in none of them: when it is skipped, the
/// ends of the open levels move forward by its length.
class DataSetReader::Implementation {
 public:
  Implementation(const TransferSyntax& syntax, const ReadOptions& options, Diagnostics& diagnostics);

  Result<Status> feed(Bytes so_far, bool last);
  [[nodiscard]] std::uint64_t consumed() const { return position_; }
  [[nodiscard]] std::uint64_t bulk_length() const { return bulk_length_; }
  Result<void> bulk_ends_after(std::uint64_t present);
  DataSet finish(SharedBytes source);

 private:
  static constexpr std::uint64_t no_end = std::numeric_limits<std::uint64_t>::max();

  enum class Step : std::uint8_t { advanced, need_more, bulk, complete };

  struct Level {
    enum class Kind : std::uint8_t { data_set, sequence, fragments };
    Kind kind = Kind::data_set;
    bool implicit_vr = false;
    bool undefined = false;  ///< its length was written as undefined; `end` is then that of what is around it
    bool sorted = true;      ///< data_set: tags came in increasing order
    std::endian order = std::endian::little;
    std::uint64_t end = no_end;  ///< where its declared length ends
    std::size_t first = 0;       ///< its first row, or item, on the scratch stack
  };

  struct Header {
    Tag tag;
    VR vr = VR::none;
    std::uint32_t length = 0;
    std::uint32_t size = 0;    ///< of the header itself: 8 or 12 bytes
    bool was_unknown = false;  ///< UN in the data, and so little endian (PS3.5 6.2.2); vr is the dictionary's
  };

  // The main loop.
  Result<Step> step();
  Result<Step> step_in_data_set();
  Result<Step> step_in_sequence();
  Result<Step> step_in_fragments();
  template <std::endian order, bool implicit_vr>
  void take_plain_elements();
  void take_plain_elements();

  // Elements.
  Result<bool> only_padding_is_left();
  [[nodiscard]] bool is_truncated(const Header& header) const { return header.length > available() - header.size; }
  Result<std::optional<Header>> read_header();
  Result<std::optional<Header>> read_explicit_header(const std::byte* from);
  Result<std::optional<Header>> read_implicit_header(const std::byte* from);
  [[nodiscard]] bool stops_at(Tag tag) const;
  [[nodiscard]] VR dictionary_vr(Tag tag) const;
  [[nodiscard]] std::string_view private_creator(Tag tag) const;
  [[nodiscard]] const detail::Row* find_open(Tag tag, std::size_t depth) const;
  Result<Step> begin_value(Header header);
  Result<Step> begin_undefined(const Header& header);
  Result<Step> begin_defined_sequence(const Header& header);
  Result<Step> take_value(const Header& header);
  Result<void> check_character_set(const Header& header);
  Result<Step> defer_value(const Header& header);
  Result<Step> begin_nested(const Header& header, Level::Kind kind, bool implicit_vr);
  void push_row(const Header& header, std::uint8_t flags);
  Result<Step> delimiter_in_data_set(const Header& header);

  // Headers that are not what the encoding says (reader_repair.cpp).
  enum class Fit : std::uint8_t { no, unknown, yes };
  Result<std::optional<Header>> repair_explicit_header(const std::byte* from);
  Result<bool> repair_previous_header();
  [[nodiscard]] bool looks_explicit(const std::byte* from) const;
  [[nodiscard]] Fit fits(std::uint64_t begin, std::uint32_t length, bool implicit_vr, Tag tag) const;
  [[nodiscard]] Header explicit_header(const std::byte* from, VR vr) const;
  [[nodiscard]] VR vr_for(Tag tag, std::uint32_t length) const;
  void switch_form(bool implicit_vr);

  // Fragments (PS3.5 A.4).
  Result<Step> take_fragment(std::uint32_t length);
  Result<Step> take_without_items();

  // Levels.
  Result<void> close_level();
  Result<void> close_data_set(const Level& level);
  void close_items(const Level& level);
  Result<void> sort_rows(std::size_t first);
  Result<Step> end_of_input();
  Result<Step> recover(Error error);
  void move_rows_to(std::vector<detail::Row>& to, std::size_t first);
  Step pass_over(std::uint64_t length);

  [[nodiscard]] std::size_t available() const { return input_.size() - position_; }
  [[nodiscard]] const std::byte* at() const { return input_.data() + position_; }
  [[nodiscard]] bool is_bulk(std::uint32_t length) const { return length > defer_over_; }
  [[nodiscard]] Tag load_tag(const std::byte* from) const;
  [[nodiscard]] std::string path(Tag tag) const;
  [[nodiscard]] Error error(ErrorCode code, Tag tag, std::string message) const;
  Result<void> report(Tag tag, std::string message);
  Result<void> report_loss(ErrorCode code, Tag tag, std::string message);

  ReadOptions options_;
  std::uint32_t defer_over_;
  Diagnostics& diagnostics_;
  std::endian order_;  ///< of the innermost level
  std::endian root_order_;
  bool explicit_vr_;
  bool pixels_big_endian_;  ///< GE's private syntax
  bool stopped_ = false;
  bool as_written_ = true;  ///< the rows say all that the bytes do: nothing was cut off or reinterpreted

  Bytes input_;
  bool last_ = false;
  std::uint64_t position_ = 0;
  std::uint64_t skipped_ = 0;  ///< bytes of bulk that were not in the input
  std::uint64_t bulk_length_ = 0;

  std::vector<Level> levels_;
  std::vector<detail::Row> open_rows_;
  std::vector<detail::Item> open_items_;
  std::shared_ptr<detail::Table> table_;
};

}  // namespace dicom
