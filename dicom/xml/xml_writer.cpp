#include <charconv>
#include <cmath>

#include "dicom/dictionary/dictionary.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/interchange/base64.h"
#include "dicom/interchange/number_text.h"
#include "dicom/interchange/text_buffer.h"
#include "dicom/interchange/value_field.h"
#include "dicom/interchange/value_text.h"
#include "dicom/xml/name_components.h"
#include "dicom/xml/private_blocks.h"
#include "dicom/xml/xml.h"
#include "dicom/xml/xml_text.h"

namespace dicom {
namespace {

using detail::append_xml_attribute;
using detail::append_xml_text;
using detail::PrivateBlocks;
using interchange::TextBuffer;
using interchange::write_tag;

constexpr std::size_t longest_number = 32;

class Writer {
 public:
  Writer(std::string& to, const XmlOptions& options) : to_(to), options_(options) {}

  void write_document(const DataSet& data_set) {
    to_.append(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<NativeDicomModel xmlns=\"http://dicom.nema.org/PS3.19/models/NativeDICOM\" xml:space=\"preserve\">");
    ++depth_;
    if (options_.meta != nullptr) write_elements(*options_.meta);
    write_elements(data_set);
    --depth_;
    new_line();
    to_.append("</NativeDicomModel>\n");
  }

 private:
  void new_line() {
    if (!options_.pretty) return;
    to_.append('\n');
    to_.append(2 * depth_, ' ');
  }

  void write_elements(const DataSet& data_set) {
    PrivateBlocks blocks;
    for (const DataElement element : data_set) {
      if (element.tag().is_group_length()) continue;
      if (element.tag().is_private_creator()) blocks.declare(element.tag(), element.text().value_or(std::string()));
      new_line();
      write(element, blocks);
    }
  }

  void write(const DataElement& element, const PrivateBlocks& blocks) {
    const VR vr = element.vr() == VR::none ? VR::UN : element.vr();
    write_start(element.tag(), vr, blocks);
    ++depth_;
    if (element.tag() == tags::SpecificCharacterSet.tag && traits(vr).kind == ValueKind::text) {
      write_values("ISO_IR 192", VR::CS);  // that of the document, whatever the data set is in
      close_values();
    } else if (!element.is_empty()) {
      write_value(element, vr);
    }
    --depth_;
    to_.append("</DicomAttribute>");
  }

  void write_start(Tag tag, VR vr, const PrivateBlocks& blocks) {
    const bool in_block = tag.is_private() && tag.element() > 0xff;
    const std::string_view creator = in_block ? blocks.creator_of(tag) : std::string_view();
    // gggg00ee, unless the creator alone does not say which block it is.
    const bool without_block = !creator.empty() && !blocks.is_later_block(tag);
    to_.append("<DicomAttribute tag=\"");
    char* at = to_.reserve(8);
    to_.advance(write_tag(at, without_block ? tag.value & 0xffff00ff : tag.value));
    to_.append("\" vr=\"");
    to_.append(to_string(vr));
    const std::string_view keyword = tag.is_private() ? std::string_view() : keyword_of(tag);
    if (!keyword.empty()) {
      to_.append("\" keyword=\"");
      to_.append(keyword);
    }
    if (!creator.empty()) {
      to_.append("\" privateCreator=\"");
      append_xml_attribute(to_, creator);
    }
    to_.append("\">");
  }

  void write_value(const DataElement& element, VR vr) {
    if (element.is_sequence()) return write_items(element);
    const ValueKind kind = traits(vr).kind;
    if (element.is_encapsulated() || element.is_deferred() || kind == ValueKind::bytes) return write_bulk_data(element);
    if (kind == ValueKind::text) return write_texts(element, vr);
    write_numbers(element, vr);
  }

  // <Value number="1">, and the same of other names.
  void start_numbered(std::string_view name, std::size_t index) {
    new_line();
    to_.append('<');
    to_.append(name);
    to_.append(" number=\"");
    append_number(index + 1);
    to_.append("\">");
  }

  void end(std::string_view name) {
    to_.append("</");
    to_.append(name);
    to_.append('>');
  }

  template <class T>
  void append_number(T number) {
    char* at = to_.reserve(longest_number);
    to_.advance(std::to_chars(at, at + longest_number, number).ptr);
  }

  void write_items(const DataElement& element) {
    const std::size_t path_size = path_.size();
    for (std::size_t i = 0; i < element.item_count(); ++i) {
      start_numbered("Item", i);
      ++depth_;
      if (options_.bulk_data_uri) interchange::append_item_path(path_, element.tag(), i);
      const DataSet item = element.item(i);
      write_elements(item);
      path_.resize(path_size);
      --depth_;
      if (!item.empty()) new_line();
      end("Item");
    }
    close_values();
  }

  // The end tag of an attribute with values stands on a line of its own.
  void close_values() {
    --depth_;
    new_line();
    ++depth_;
  }

  void write_texts(const DataElement& element, VR vr) {
    const std::string_view raw = element.raw_text();
    if (raw.empty()) return;
    if (!element.needs_decoding()) {
      write_values(raw, vr);
    } else {
      write_values(element.text().value_or(std::string()), vr);
    }
    close_values();
  }

  void write_values(std::string_view text, VR vr) {
    interchange::for_each_value(text, vr, [&](std::size_t index, std::string_view value) {
      if (vr == VR::PN) return write_person_name(index, value);
      start_numbered("Value", index);
      append_xml_text(to_, value);
      end("Value");
    });
  }

  void write_person_name(std::size_t index, std::string_view name) {
    start_numbered("PersonName", index);
    ++depth_;
    interchange::for_each_name_group(name, [&](std::string_view group, std::string_view text) {
      new_line();
      to_.append('<');
      to_.append(group);
      to_.append('>');
      ++depth_;
      write_name_components(text);
      --depth_;
      new_line();
      end(group);
    });
    --depth_;
    if (!name.empty()) new_line();
    end("PersonName");
  }

  // Components that are empty are left out, except the last one: "Doe^John^" stays that.
  void write_name_components(std::string_view group) {
    for (std::size_t i = 0; i < detail::name_components.size(); ++i) {
      const bool last = i + 1 == detail::name_components.size();
      const std::size_t separator = last ? std::string_view::npos : group.find('^');
      const std::string_view component = group.substr(0, separator);
      if (!component.empty() || separator == std::string_view::npos) {
        new_line();
        to_.append('<');
        to_.append(detail::name_components[i]);
        to_.append('>');
        append_xml_text(to_, component);
        end(detail::name_components[i]);
      }
      if (separator == std::string_view::npos) return;
      group.remove_prefix(separator + 1);
    }
  }

  void write_numbers(const DataElement& element, VR vr) {
    if (element.value_count() == 0) return;  // fewer bytes than one value
    const Bytes bytes = element.bytes();
    const std::endian order = element.byte_order();
    switch (vr) {
      case VR::US: write_each<std::uint16_t>(bytes, order); break;
      case VR::SS: write_each<std::int16_t>(bytes, order); break;
      case VR::UL: write_each<std::uint32_t>(bytes, order); break;
      case VR::SL: write_each<std::int32_t>(bytes, order); break;
      case VR::UV: write_each<std::uint64_t>(bytes, order); break;
      case VR::SV: write_each<std::int64_t>(bytes, order); break;
      case VR::FL: write_each<float>(bytes, order); break;
      case VR::FD: write_each<double>(bytes, order); break;
      default: write_tags(bytes, order);
    }
    close_values();
  }

  template <class T>
  void write_each(Bytes bytes, std::endian order) {
    for (std::size_t i = 0; (i + 1) * sizeof(T) <= bytes.size(); ++i) {
      const T number = load<T>(bytes.data() + i * sizeof(T), order);
      start_numbered("Value", i);
      if constexpr (std::is_floating_point_v<T>) {
        if (!std::isfinite(number)) {
          to_.append(interchange::name_of_non_finite(number, "INF", "-INF"));  // as XML Schema spells them
        } else {
          append_number(number);
        }
      } else {
        append_number(number);
      }
      end("Value");
    }
  }

  void write_tags(Bytes bytes, std::endian order) {
    for (std::size_t i = 0; 4 * i + 4 <= bytes.size(); ++i) {
      const std::byte* from = bytes.data() + 4 * i;
      start_numbered("Value", i);
      char* at = to_.reserve(8);
      to_.advance(write_tag(at, Tag(load<std::uint16_t>(from, order), load<std::uint16_t>(from + 2, order)).value));
      end("Value");
    }
  }

  void write_bulk_data(const DataElement& element) {
    using How = interchange::Carried::How;
    const interchange::Carried carried = interchange::carried(element, options_, path_);
    if (carried.how == How::omitted) return;
    new_line();
    if (carried.how == How::by_reference) {
      to_.append("<BulkData uri=\"");
      append_xml_attribute(to_, carried.uri);
      to_.append("\"/>");
    } else {
      ByteVector room;
      to_.append("<InlineBinary>");
      interchange::append_base64(to_, interchange::value_field(element, room));
      end("InlineBinary");
    }
    close_values();
  }

  TextBuffer to_;
  const XmlOptions& options_;
  std::string path_;  ///< of the enclosing items, for bulk data URIs
  std::size_t depth_ = 0;
};

}  // namespace

void append_xml(std::string& to, const DataSet& data_set, const XmlOptions& options) {
  Writer(to, options).write_document(data_set);
}

std::string to_xml(const DataSet& data_set, const XmlOptions& options) {
  std::string text;
  append_xml(text, data_set, options);
  return text;
}

}  // namespace dicom
