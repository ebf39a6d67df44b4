#include <charconv>
#include <optional>
#include <pugixml.hpp>
#include <utility>

#include "dicom/charset/character_set.h"
#include "dicom/dictionary/dictionary.h"
#include "dicom/interchange/base64.h"
#include "dicom/interchange/data_set_builder.h"
#include "dicom/interchange/element_path.h"
#include "dicom/interchange/number_text.h"
#include "dicom/xml/name_components.h"
#include "dicom/xml/private_blocks.h"
#include "dicom/xml/xml.h"
#include "dicom/xml/xml_encoding.h"

namespace dicom {
namespace {

using detail::PrivateBlocks;
using interchange::DataSetBuilder;

// The name without a namespace's prefix.
std::string_view local_name(const pugi::xml_node& node) {
  const std::string_view name = node.name();
  const std::size_t colon = name.find(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

std::string_view without_spaces(std::string_view text) {
  constexpr std::string_view spaces = " \t\r\n";
  const std::size_t begin = text.find_first_not_of(spaces);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(spaces) - begin + 1);
}

// All character data of an element. pugixml does not look whether it is UTF-8.
std::string text_of(const pugi::xml_node& node) {
  std::string text;
  for (const pugi::xml_node child : node) text += child.value();
  return is_plain_ascii(text) ? text : repair_utf8(text);
}

struct Attribute {
  pugi::xml_node node;
  Tag tag;
  std::string_view creator;
};

class Reader {
 public:
  explicit Reader(const XmlReadOptions& options) : options_(options), target_{options.character_set} {}

  Result<DataSet> read(const pugi::xml_node& parent, bool root) {
    if (path_.depth() > options_.depth_limit)
      return error(parent, "sequences are nested deeper than " + std::to_string(options_.depth_limit),
                   ErrorCode::limit_exceeded);
    PrivateBlocks blocks;
    const std::vector<Attribute> attributes = DICOM_TRY(collect(parent, blocks));
    DataSetBuilder builder(target_);
    for (const Attribute& attribute : attributes) {
      path_.enter(attribute.tag);
      DICOM_TRY(read_attribute(builder, attribute, blocks));
      path_.leave();
    }
    for (const Tag creator : blocks.added()) builder.add_text(creator, VR::LO, blocks.name(creator));
    auto data_set = std::move(builder).finish(root);
    if (!data_set) return placed(parent, std::move(data_set).error());
    return data_set;
  }

 private:
  // The attributes of one data set with their places in private blocks: those that the document lists are reserved
  // before any that it leaves to us.
  Result<std::vector<Attribute>> collect(const pugi::xml_node& parent, PrivateBlocks& blocks) {
    std::vector<Attribute> attributes;
    for (const pugi::xml_node node : parent.children()) {
      if (node.type() != pugi::node_element) continue;
      if (local_name(node) != "DicomAttribute")
        return error(node, "a DicomAttribute is expected, not " + std::string(local_name(node).substr(0, 40)));
      const std::string_view text = node.attribute("tag").value();
      const auto tag = text.size() == 8 ? parse_tag(text) : std::nullopt;
      if (!tag || tag->group() == item_tag.group())
        return error(node, "'" + std::string(text.substr(0, 40)) + "' is not the tag of a data element");
      Attribute attribute{node, *tag, {}};
      if (tag->is_private()) attribute.creator = node.attribute("privateCreator").value();
      if (attribute.creator.empty() && tag->is_group_length()) continue;
      if (attribute.creator.empty() && tag->is_private_creator()) blocks.declare(*tag, first_value(node));
      attributes.push_back(attribute);
    }
    for (Attribute& attribute : attributes) {
      if (attribute.creator.empty()) continue;
      const auto tag = blocks.place(attribute.tag, attribute.creator);
      if (!tag) return error(attribute.node, "all private blocks of the group are taken", ErrorCode::limit_exceeded);
      attribute.tag = *tag;
    }
    return attributes;
  }

  static std::string_view first_value(const pugi::xml_node& attribute) {
    for (const pugi::xml_node child : attribute.children()) {
      if (local_name(child) == "Value") return child.child_value();
    }
    return {};
  }

  Result<void> read_attribute(DataSetBuilder& builder, const Attribute& attribute, const PrivateBlocks& blocks) {
    const VR vr = DICOM_TRY(vr_of_attribute(attribute, blocks));
    if (vr == VR::SQ) return read_items(builder, attribute);
    std::optional<pugi::xml_node> binary;
    std::vector<pugi::xml_node> values;
    for (const pugi::xml_node child : attribute.node.children()) {
      if (child.type() != pugi::node_element) continue;
      const std::string_view name = local_name(child);
      if (name == "InlineBinary" || name == "BulkData") {
        if (binary) return error(child, "more than one binary value");
        binary = child;
      } else if (name == (vr == VR::PN ? "PersonName" : "Value")) {
        DICOM_TRY(check_number(child, values.size()));
        values.push_back(child);
      } else {
        return error(child, "vr " + std::string(to_string(vr)) + " has no " + std::string(name.substr(0, 40)));
      }
    }
    if (binary && !values.empty()) return error(*binary, "more than one of Value, InlineBinary and BulkData");
    if (binary) return read_binary(builder, attribute.tag, vr, *binary);
    return read_values(builder, attribute, vr, values);
  }

  Result<VR> vr_of_attribute(const Attribute& attribute, const PrivateBlocks& blocks) {
    const std::string_view name = attribute.node.attribute("vr").value();
    if (name.empty()) return vr_of(attribute.tag, blocks.creator_of(attribute.tag));
    const auto vr = name.size() == 2 ? parse_vr(name[0], name[1]) : std::nullopt;
    if (!vr) return error(attribute.node, "unknown vr '" + std::string(name.substr(0, 20)) + "'");
    return *vr;
  }

  // Values, names and items are numbered from 1, in order (A.1.5).
  Result<void> check_number(const pugi::xml_node& node, std::size_t index) {
    const std::string_view text = without_spaces(node.attribute("number").value());
    if (text.empty() || text == std::to_string(index + 1)) return {};
    return error(node, "number " + std::string(text.substr(0, 20)) + ", expected " + std::to_string(index + 1));
  }

  Result<void> read_items(DataSetBuilder& builder, const Attribute& attribute) {
    Sequence items;
    for (const pugi::xml_node child : attribute.node.children()) {
      if (child.type() != pugi::node_element) continue;
      if (local_name(child) != "Item") return error(child, "a sequence has Items");
      DICOM_TRY(check_number(child, items.size()));
      path_.set_item(items.size());
      items.push_back(DICOM_TRY(read(child, false)));
    }
    builder.add_items(attribute.tag, items);
    return {};
  }

  Result<void> read_binary(DataSetBuilder& builder, Tag tag, VR vr, const pugi::xml_node& node) {
    if (local_name(node) == "BulkData") return read_bulk_data(builder, tag, vr, node);
    auto bytes = interchange::decode_base64(node.child_value());
    if (!bytes) return error(node, "InlineBinary: " + bytes.error().message);
    builder.add_bytes(tag, vr, SharedBytes(*std::move(bytes)));
    return {};
  }

  Result<void> read_bulk_data(DataSetBuilder& builder, Tag tag, VR vr, const pugi::xml_node& node) {
    if (!options_.bulk_data) {
      builder.add_empty(tag, vr);
      return {};
    }
    std::string uri = node.attribute("uri").value();
    if (uri.empty()) uri = std::string("urn:uuid:") + node.attribute("uuid").value();
    auto bytes = options_.bulk_data(uri);
    if (!bytes) return placed(node, std::move(bytes).error());
    builder.add_bytes(tag, vr, *std::move(bytes));
    return {};
  }

  Result<void> read_values(DataSetBuilder& builder, const Attribute& attribute, VR vr,
                           const std::vector<pugi::xml_node>& values) {
    switch (traits(vr).kind) {
      case ValueKind::text: return read_texts(builder, attribute.tag, vr, values);
      case ValueKind::integer:
      case ValueKind::floating:
      case ValueKind::tag: return read_numbers(builder, attribute.tag, vr, values);
      default: break;
    }
    if (!values.empty())
      return error(values.front(), "vr " + std::string(to_string(vr)) + " takes InlineBinary or BulkData, not Value");
    builder.add_empty(attribute.tag, vr);
    return {};
  }

  Result<void> read_texts(DataSetBuilder& builder, Tag tag, VR vr, const std::vector<pugi::xml_node>& values) {
    std::string joined;
    for (std::size_t i = 0; i < values.size(); ++i) {
      if (i > 0 && !traits(vr).multi_valued)
        return error(values[i], "vr " + std::string(to_string(vr)) + " has one value only");
      if (i > 0) joined += '\\';
      if (vr == VR::PN) {
        joined += person_name(values[i]);
      } else {
        const bool spaces_count = !traits(vr).multi_valued || vr == VR::UC;
        const std::string text = text_of(values[i]);
        joined += spaces_count ? std::string_view(text) : without_spaces(text);
      }
    }
    builder.add_text(tag, vr, joined);
    return {};
  }

  static std::string person_name(const pugi::xml_node& node) {
    std::array<std::string, 3> groups;
    for (const pugi::xml_node child : node.children()) {
      // Before 2011 the alphabetic group was called SingleByte.
      const std::string_view name = local_name(child) == "SingleByte" ? "Alphabetic" : local_name(child);
      const auto group = std::ranges::find(interchange::person_name_groups, name);
      if (group == interchange::person_name_groups.end()) continue;
      groups[static_cast<std::size_t>(group - interchange::person_name_groups.begin())] = name_group(child);
    }
    return interchange::join_person_name(groups);
  }

  static std::string name_group(const pugi::xml_node& node) {
    std::string text;
    std::size_t pending = 0;  // carets before the next component
    for (const std::string_view component : detail::name_components) {
      for (const pugi::xml_node child : node.children()) {
        if (local_name(child) != component) continue;
        text.append(std::exchange(pending, 0), '^');
        text += text_of(child);
        break;
      }
      ++pending;
    }
    return text;
  }

  Result<void> read_numbers(DataSetBuilder& builder, Tag tag, VR vr, const std::vector<pugi::xml_node>& values) {
    ByteVector bytes;
    for (const pugi::xml_node& value : values) {
      auto appended = interchange::append_number_text(bytes, vr, without_spaces(value.child_value()));
      if (!appended) return placed(value, std::move(appended).error());
    }
    builder.add_bytes(tag, vr, SharedBytes(std::move(bytes)));
    return {};
  }

  Error error(const pugi::xml_node& node, std::string message, ErrorCode code = ErrorCode::invalid_data) const {
    return placed(node, {code, std::move(message), {}, {}});
  }

  // The error, with where it is: the element's path and the byte in the text (after a change to UTF-8).
  [[nodiscard]] Error placed(const pugi::xml_node& node, Error error) const {
    if (error.path.empty()) error.path = path_.to_string();
    if (const std::ptrdiff_t offset = node.offset_debug(); offset >= 0 && !error.offset)
      error.offset = static_cast<std::uint64_t>(offset);
    return error;
  }

  const XmlReadOptions& options_;
  interchange::TextTarget target_;
  interchange::ElementPath path_;
};

}  // namespace

Result<DataSet> parse_xml(std::string_view xml, const XmlReadOptions& options) {
  std::string text = DICOM_TRY(detail::to_readable_encoding(xml));
  pugi::xml_document document;
  // No parse_doctype: document types are passed over, so there are no entities to expand but the five of XML itself.
  constexpr unsigned flags = pugi::parse_default | pugi::parse_ws_pcdata_single;
  const bool wide = text.starts_with("\xFE\xFF") || text.starts_with("\xFF\xFE") || text.find('\0') < 4;
  const auto parsed =
      document.load_buffer_inplace(text.data(), text.size(), flags, wide ? pugi::encoding_auto : pugi::encoding_utf8);
  if (!parsed)
    return Error{ErrorCode::invalid_data,
                 std::string("not XML: ") + parsed.description(),
                 static_cast<std::uint64_t>(std::max<std::ptrdiff_t>(parsed.offset, 0)),
                 {}};
  const pugi::xml_node root = document.document_element();
  if (local_name(root) != "NativeDicomModel")
    return Error{ErrorCode::invalid_data,
                 "the root element is '" + std::string(local_name(root).substr(0, 40)) + "', expected NativeDicomModel",
                 {},
                 {}};
  return Reader(options).read(root, true);
}

}  // namespace dicom
