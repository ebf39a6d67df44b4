// DataSet: an ordered collection of data elements (PS3.5 7), as a value.
#pragma once

#include <concepts>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "dicom/core/data_element.h"

namespace dicom {

/// A data set is a value: copied (cheaply, the memory is shared until one is edited), compared, moved.
/// Three verbs read it: find (absence is normal), get<T> (absence is an error), value_or<T>. `set` and `erase` write.
///
/// T is one of: std::string (UTF-8, all values with backslashes), any integer or floating type, Tag, PersonName, Date,
/// Time, DateTime, AgeString (any type that T::parse makes of a value's text), and std::vector of these; Bytes,
/// Sequence.
class DataSet {
 public:
  DataSet() = default;

  /// The element, or nothing. O(log n).
  [[nodiscard]] std::optional<DataElement> find(Tag tag) const;
  [[nodiscard]] bool contains(Tag tag) const { return find_row(tag) != nullptr; }

  /// The element's value as T; an error that says where if it is absent, empty, or of another type.
  template <class T>
  [[nodiscard]] Result<T> get(Tag tag) const;

  /// The element's value, or what the caller wants instead if it is absent, empty or of another type.
  template <class T>
  [[nodiscard]] T value_or(Tag tag, T otherwise) const {
    auto result = get<T>(tag);
    return result ? *std::move(result) : std::move(otherwise);
  }
  [[nodiscard]] std::string text_or_empty(Tag tag) const { return value_or<std::string>(tag, {}); }

  // Writing. Elements stand in tag order whatever the order of the calls.

  /// Text is UTF-8 and is stored in the data set's character set: set Specific Character Set first.
  void set(KnownTag tag, std::string_view text) { set_text(tag.tag, tag.vr, text); }
  void set(KnownTag tag, const char* text) { set_text(tag.tag, tag.vr, text); }
  void set(KnownTag tag, const std::string& text) { set_text(tag.tag, tag.vr, text); }
  /// Numbers are stored as the tag's VR says: binary, IS or DS.
  template <class N>
    requires std::is_arithmetic_v<N>
  void set(KnownTag tag, N number) {
    if constexpr (std::integral<N>) {
      const std::int64_t value[] = {static_cast<std::int64_t>(number)};
      set_integers(tag.tag, tag.vr, value);
    } else {
      const double value[] = {static_cast<double>(number)};
      set_numbers(tag.tag, tag.vr, value);
    }
  }
  void set(KnownTag tag, std::span<const double> numbers) { set_numbers(tag.tag, tag.vr, numbers); }
  void set(KnownTag tag, std::initializer_list<double> numbers) {
    set_numbers(tag.tag, tag.vr, {numbers.begin(), numbers.size()});
  }
  void set(KnownTag tag, const Sequence& items) { set_sequence(tag.tag, items); }
  void set(KnownTag tag, Tag value) { set_tags(tag.tag, tag.vr, {&value, 1}); }
  /// PersonName, Date, Time, DateTime, AgeString: whatever says how it is written.
  template <class T>
    requires requires(const T& value) {
      { value.to_string() } -> std::same_as<std::string>;
    }
  void set(KnownTag tag, const T& value) {
    set_text(tag.tag, tag.vr, value.to_string());
  }

  void set_text(Tag tag, VR vr, std::string_view text);
  /// Numbers for a numeric VR, IS or DS. Integers up to 2^53 are exact.
  void set_numbers(Tag tag, VR vr, std::span<const double> numbers);
  /// The same for integers, exact to 64 bits; those of UV as their two's complement.
  void set_integers(Tag tag, VR vr, std::span<const std::int64_t> integers);
  void set_tags(Tag tag, VR vr, std::span<const Tag> values);
  void set_sequence(Tag tag, const Sequence& items);
  /// Bytes as they are, little endian; copied. Odd lengths are padded when written.
  void set_bytes(Tag tag, VR vr, Bytes bytes);
  /// Bytes that stay where they are.
  void set_shared(Tag tag, VR vr, SharedBytes bytes);
  /// Encapsulated pixel data: fragment 0 is the Basic Offset Table (may be empty).
  void set_fragments(Tag tag, VR vr, std::span<const SharedBytes> fragments);
  /// A value that is elsewhere and stays there: `length` bytes at `offset` of a source that the writer is given.
  void set_deferred(Tag tag, VR vr, std::uint64_t offset, std::uint32_t length);
  /// Encapsulated pixel data that are elsewhere; the first fragment, the Basic Offset Table, is given as bytes.
  struct FragmentPlace {
    std::uint64_t offset = 0;
    std::uint32_t length = 0;
  };
  void set_deferred_fragments(Tag tag, VR vr, Bytes offset_table, std::span<const FragmentPlace> places);
  void set_empty(Tag tag, VR vr) { set_bytes(tag, vr, {}); }
  void set_empty(KnownTag tag) { set_bytes(tag.tag, tag.vr, {}); }
  /// The element of another data set, with everything in it. Its text becomes that of this one's character set (what
  /// that lacks becomes '?'), if both say one; otherwise its bytes stay: copy Specific Character Set first.
  void set(const DataElement& element);
  /// True if there was something to erase.
  bool erase(Tag tag);

  [[nodiscard]] std::size_t size() const { return count_; }
  [[nodiscard]] bool empty() const { return count_ == 0; }

  /// The repertoire of this data set's text: its own Specific Character Set or that of the enclosing data set.
  [[nodiscard]] CharacterSet character_set() const { return character_set_; }

  /// An empty data set for a new item of a sequence in this one: its text is stored in this one's character set.
  [[nodiscard]] DataSet new_item() const {
    DataSet item;
    item.character_set_ = character_set_;
    return item;
  }

  /// Elements in tag order.
  class Iterator {
   public:
    using value_type = DataElement;
    using difference_type = std::ptrdiff_t;
    Iterator() = default;
    Iterator(const DataSet* owner, std::size_t index) : owner_(owner), index_(index) {}
    DataElement operator*() const { return owner_->element(index_); }
    Iterator& operator++() {
      ++index_;
      return *this;
    }
    Iterator operator++(int) {
      Iterator before = *this;
      ++index_;
      return before;
    }
    bool operator==(const Iterator&) const = default;

   private:
    const DataSet* owner_ = nullptr;
    std::size_t index_ = 0;
  };
  [[nodiscard]] Iterator begin() const { return {this, 0}; }
  [[nodiscard]] Iterator end() const { return {this, count_}; }
  [[nodiscard]] DataElement element(std::size_t index) const;

  /// Same tags, VRs and values (padding and length forms do not count).
  friend bool operator==(const DataSet& left, const DataSet& right);

  /// The encoded bytes this was read from, if it is unedited and they are in this encoding.
  [[nodiscard]] std::optional<Bytes> encoded_source(bool explicit_vr, bool big_endian) const;

  /// For readers: the data set of a finished table.
  static DataSet from_table(std::shared_ptr<const detail::Table> table);

 private:
  friend class DataElement;

  [[nodiscard]] const detail::Row* find_row(Tag tag) const;
  detail::Table& editable();
  detail::Row& place(Tag tag, VR vr);
  void point_at_root();
  void inherit_character_set(CharacterSet outer);
  void set_converted(const DataElement& element);
  [[nodiscard]] bool reads_otherwise(const DataElement& element, CharacterSet text_of) const;

  std::shared_ptr<const detail::Table> table_;
  const detail::Row* rows_ = nullptr;
  std::size_t count_ = 0;
  CharacterSet character_set_;
};

// What get<T> does, by T.
namespace detail {

/// Types of values that are text: T::parse makes them of one value.
template <class T>
concept ParsedValue = requires(std::string_view text) {
  { T::parse(text) } -> std::same_as<Result<T>>;
};

Result<DataElement> require(const DataSet& data_set, Tag tag);
Error out_of_range(const DataElement& element, std::int64_t value);

template <class T>
Result<T> integer_as(const DataElement& element, std::size_t index) {
  const std::int64_t value = DICOM_TRY(element.integer(index));
  if constexpr (sizeof(T) < 8) {
    if (!std::in_range<T>(value)) return out_of_range(element, value);
  }
  return static_cast<T>(value);
}

template <class T>
Result<T> value_as(const DataElement& element, std::size_t index = 0) {
  if constexpr (std::floating_point<T>) {
    return static_cast<T>(DICOM_TRY(element.number(index)));
  } else {
    static_assert(std::integral<T>, "DataSet::get has no such type");
    return integer_as<T>(element, index);
  }
}

template <class T>
struct Getter {  // of one number
  static Result<T> from(const DataElement& element) { return value_as<T>(element); }
};
template <class N>
struct Getter<std::vector<N>> {
  static Result<std::vector<N>> from(const DataElement& element) {
    std::vector<N> values;
    const std::size_t count = element.value_count();
    values.reserve(count);
    for (std::size_t i = 0; i < count; ++i) values.push_back(DICOM_TRY(value_as<N>(element, i)));
    return values;
  }
};
template <>
struct Getter<std::string> {
  static Result<std::string> from(const DataElement& element) { return element.text(); }
};
template <>
struct Getter<std::vector<std::string>> {
  static Result<std::vector<std::string>> from(const DataElement& element) { return element.texts(); }
};
template <>
struct Getter<Tag> {
  static Result<Tag> from(const DataElement& element) { return element.tag_value(); }
};
template <>
struct Getter<std::vector<Tag>> {
  static Result<std::vector<Tag>> from(const DataElement& element) {
    std::vector<Tag> values(element.multiplicity());
    for (std::size_t i = 0; i < values.size(); ++i) values[i] = DICOM_TRY(element.tag_value(i));
    return values;
  }
};
template <ParsedValue T>
struct Getter<std::vector<T>> {
  static Result<std::vector<T>> from(const DataElement& element) {
    std::vector<T> values;
    for (const std::string& text : DICOM_TRY(element.texts())) {
      auto value = T::parse(text);
      if (!value) return element.error(value.error().code, std::move(value.error().message));
      values.push_back(*std::move(value));
    }
    return values;
  }
};
template <ParsedValue T>
struct Getter<T> {  // of several values the first
  static Result<T> from(const DataElement& element) {
    auto values = DICOM_TRY(Getter<std::vector<T>>::from(element));
    if (values.empty()) return element.error(ErrorCode::not_found, "no value");
    return std::move(values.front());
  }
};
template <>
struct Getter<Bytes> {
  static Result<Bytes> from(const DataElement& element) { return element.bytes(); }
};
template <>
struct Getter<Sequence> {
  static Result<Sequence> from(const DataElement& element);
};

}  // namespace detail

template <class T>
Result<T> DataSet::get(Tag tag) const {
  const DataElement element = DICOM_TRY(detail::require(*this, tag));
  return detail::Getter<T>::from(element);
}

}  // namespace dicom
