// Messages of HL7 version 2: segments of fields, fields of repetitions, components and subcomponents (HL7 v2.5.1,
// chapter 2). Orders and patients come to a hospital's imaging department in these.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "dicom/base/bytes.h"
#include "dicom/base/diagnostics.h"
#include "dicom/base/result.h"

namespace dicom::hl7 {

/// The characters that divide a message, as its own MSH-1 and MSH-2 declare them.
struct Delimiters {
  char field = '|';
  char component = '^';
  char repetition = '~';
  char escape = '\\';
  char subcomponent = '&';

  bool operator==(const Delimiters&) const = default;
};

/// Where in a segment a value stands. Numbers begin with 1, as in HL7's own notation "PID-3[2].4.1".
struct Position {
  std::size_t field = 1;
  std::size_t component = 1;
  std::size_t subcomponent = 1;
  std::size_t repetition = 1;
};

/// One line of a message. Texts are UTF-8, still escaped.
class Segment {
 public:
  explicit Segment(std::string name) : name_(std::move(name)) {}

  [[nodiscard]] const std::string& name() const { return name_; }
  /// Number of the last field that there is.
  [[nodiscard]] std::size_t field_count() const { return fields_.size(); }
  /// The whole of a field as it was written; empty beyond the last.
  [[nodiscard]] std::string_view field(std::size_t number) const;
  void set_field(std::size_t number, std::string text);

  bool operator==(const Segment&) const = default;

 private:
  std::string name_;
  std::vector<std::string> fields_;  // fields_[0] is field 1; of MSH that is the field separator itself
};

/// A message: a value, that is read with `value` and made with `add` and `set`.
class Message {
 public:
  /// An empty message with the usual delimiters, or with these.
  Message() = default;
  explicit Message(const Delimiters& delimiters) : delimiters_(delimiters) {}

  /// Reads one message. Segments may end with CR, as they should, or with LF or both; text is decoded by MSH-18 and
  /// kept as UTF-8. Reported: other line ends, text that its character set cannot have, lines that are no segment.
  /// Errors: invalid_data (no MSH first, delimiters that cannot be), limit_exceeded (over 100,000 segments or fields in
  /// one).
  static Result<Message> parse(Bytes bytes, Diagnostics& diagnostics);

  [[nodiscard]] const Delimiters& delimiters() const { return delimiters_; }
  [[nodiscard]] const std::vector<Segment>& segments() const { return segments_; }
  /// The first segment of that name, or null.
  [[nodiscard]] const Segment* find(std::string_view name) const;
  [[nodiscard]] Segment& add(std::string_view name) { return segments_.emplace_back(std::string(name)); }

  /// A value without escapes, e.g. value("PID-5.1") or value("PID-3[2].4.1"), of the first segment of that name; empty
  /// if it is not there or the path is none.
  [[nodiscard]] std::string value(std::string_view path) const;
  [[nodiscard]] std::string value(const Segment& segment, Position position) const;
  /// How often a field is repeated; 0 if it is empty.
  [[nodiscard]] std::size_t repetitions(const Segment& segment, std::size_t field) const;
  /// Sets a whole field of one value, with escapes where they are needed.
  void set(Segment& segment, std::size_t field, std::string_view text) const;

  /// MSH-9: "ORM", "O01".
  [[nodiscard]] std::string type() const { return value("MSH-9.1"); }
  [[nodiscard]] std::string trigger() const { return value("MSH-9.2"); }

  /// The message as it is sent, in the character set of its MSH-18; CR after each segment. What that cannot express
  /// becomes '?'.
  [[nodiscard]] std::string to_bytes() const;
  /// The same in UTF-8 with line feeds, for people.
  [[nodiscard]] std::string to_text() const;

 private:
  [[nodiscard]] std::string joined(char end) const;

  Delimiters delimiters_;
  std::vector<Segment> segments_;
};

/// "PID-3[2].4.1": the segment's name and the position. Error: invalid_argument.
struct Path {
  std::string segment;
  Position position;

  static Result<Path> parse(std::string_view text);
};

}  // namespace dicom::hl7
