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
class DataSetReader::Implementation {
 public:
  Implementation(const TransferSyntax& syntax, const ReadOptions& options, Diagnostics& diagnostics);

  Result<Status> feed(Bytes so_far, bool last);
  [[nodiscard]] std::uint64_t consumed() const { return position_; }
  DataSet finish(SharedBytes source);

 private:
  static constexpr std::uint64_t no_end = std::numeric_limits<std::uint64_t>::max();

  enum class Step : std::uint8_t { advanced, need_more, complete };

  struct Level {
    enum class Kind : std::uint8_t { data_set, sequence, fragments };
    Kind kind = Kind::data_set;
    bool implicit_vr = false;
    bool sorted = true;          ///< data_set: tags came in increasing order
    std::uint64_t end = no_end;  ///< where its declared length ends
    std::size_t first = 0;       ///< its first row, or item, on the scratch stack
  };

  struct Header {
    Tag tag;
    VR vr = VR::none;
    std::uint32_t length = 0;
    std::uint32_t size = 0;  ///< of the header itself: 8 or 12 bytes
  };

  // The main loop.
  Result<Step> step();
  Result<Step> step_in_data_set();
  Result<Step> step_in_sequence();
  Result<Step> step_in_fragments();

  // Elements.
  void detect_vr_form();
  Result<bool> only_padding_is_left();
  Result<std::optional<Header>> read_header();
  Result<Header> read_explicit_header(const std::byte* from, std::size_t available);
  Header read_implicit_header(const std::byte* from);
  VR implicit_vr_of(Tag tag) const;
  Result<Step> begin_value(const Header& header);
  Result<Step> take_value(const Header& header);
  Result<Step> begin_nested(const Header& header, Level::Kind kind, bool implicit_vr);
  Result<bool> starts_with_item(const Header& header);
  void push_row(const Header& header, std::uint8_t flags);
  Result<Step> delimiter_in_data_set(const Header& header);

  // Levels.
  Result<void> close_level();
  Result<void> close_data_set(const Level& level);
  void close_items(const Level& level);
  Result<void> sort_rows(std::size_t first);
  Result<Step> end_of_input();
  void move_rows_to(std::vector<detail::Row>& to, std::size_t first);

  [[nodiscard]] std::size_t available() const { return input_.size() - position_; }
  [[nodiscard]] const std::byte* at() const { return input_.data() + position_; }
  [[nodiscard]] Tag load_tag(const std::byte* from) const;
  [[nodiscard]] std::string path(Tag tag) const;
  [[nodiscard]] Error error(ErrorCode code, Tag tag, std::string message) const;
  Result<void> report(Tag tag, std::string message);

  ReadOptions options_;
  Diagnostics& diagnostics_;
  std::endian order_;
  bool explicit_vr_;
  bool pixels_big_endian_;  ///< GE's private syntax
  bool started_ = false;
  bool stopped_ = false;

  Bytes input_;
  bool last_ = false;
  std::uint64_t position_ = 0;

  std::vector<Level> levels_;
  std::vector<detail::Row> open_rows_;
  std::vector<detail::Item> open_items_;
  std::shared_ptr<detail::Table> table_;
};

}  // namespace dicom
