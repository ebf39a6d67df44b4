#include <simdjson.h>

#include <charconv>
#include <cmath>
#include <optional>
#include <utility>

#include "dicom/core/number_text.h"
#include "dicom/dictionary/dictionary.h"
#include "dicom/interchange/base64.h"
#include "dicom/interchange/data_set_builder.h"
#include "dicom/interchange/element_path.h"
#include "dicom/interchange/number_text.h"
#include "dicom/json/json.h"

namespace dicom {
namespace {

namespace ondemand = simdjson::ondemand;
using interchange::DataSetBuilder;

// Takes the value out of simdjson's result, or returns the syntax error from the enclosing function.
#define TRY_JSON(result)                                           \
  __extension__({                                                  \
    auto try_json_result = (result);                               \
    if (try_json_result.error() != simdjson::SUCCESS) [[unlikely]] \
      return syntax_error(try_json_result.error());                \
    std::move(try_json_result).value_unsafe();                     \
  })

// simdjson's On-Demand reader goes over the text once, forwards, and gives numbers as they are written. Two rules of it
// are kept here: a string is unescaped at most once, and a number's text is checked by us.
class Reader {
 public:
  Reader(ondemand::document& document, std::string_view json, const JsonReadOptions& options)
      : document_(document), json_(json), options_(options), target_{options.character_set} {}

  Result<std::vector<DataSet>> read_all(bool array_allowed) {
    std::vector<DataSet> data_sets;
    const ondemand::json_type type = TRY_JSON(document_.type());
    if (type == ondemand::json_type::object) {
      data_sets.push_back(DICOM_TRY(read(TRY_JSON(document_.get_object()), true)));
    } else if (type == ondemand::json_type::array && array_allowed) {
      for (auto element : TRY_JSON(document_.get_array()))
        data_sets.push_back(DICOM_TRY(read(TRY_JSON(element.get_object()), true)));
    } else {
      return error("not a JSON object" + std::string(array_allowed ? " or an array of them" : ""));
    }
    // simdjson has no location to give once everything is read.
    if (document_.current_location().error() == simdjson::SUCCESS)
      return error("something follows the end of the JSON");
    return data_sets;
  }

 private:
  // What an attribute's object holds besides its VR: at most one of these (F.2.2).
  enum class Member { none, value, inline_binary, bulk_data_uri };

  Result<DataSet> read(ondemand::object json, bool root) {
    if (path_.depth() > options_.depth_limit)
      return error("sequences are nested deeper than " + std::to_string(options_.depth_limit),
                   ErrorCode::limit_exceeded);
    DataSetBuilder builder(target_);
    for (auto result : json) {
      ondemand::field field = TRY_JSON(std::move(result));
      const Tag tag = DICOM_TRY(tag_of(field.key()));
      path_.enter(tag);
      ondemand::object attribute;
      if (field.value().get_object().get(attribute) != simdjson::SUCCESS)
        return error("an attribute must be a JSON object");
      if (!tag.is_group_length()) DICOM_TRY(read_attribute(builder, tag, attribute));
      path_.leave();
    }
    auto data_set = std::move(builder).finish(root);
    if (!data_set) return placed(std::move(data_set).error());
    return data_set;
  }

  Result<Tag> tag_of(ondemand::raw_json_string key) {
    const std::string_view text = text_of(key, 9);
    const auto tag = text.size() == 8 ? parse_tag(text) : std::nullopt;
    if (!tag) return error("'" + std::string(text) + "' is not a tag of eight hexadecimal digits");
    if (tag->group() == item_tag.group()) return error("'" + std::string(text) + "' is not a tag of a data element");
    return *tag;
  }

  // A key as it is written, or its beginning. It ends within the text: simdjson has seen its quote.
  std::string_view text_of(ondemand::raw_json_string key, std::size_t longest) const {
    std::string_view text = json_.substr(static_cast<std::size_t>(key.raw() - json_.data()), longest);
    return text.substr(0, text.find('"'));
  }

  Member member_of(std::string_view key) const {
    if (key == "Value") return Member::value;
    if (key == "InlineBinary") return Member::inline_binary;
    return key == "BulkDataURI" ? Member::bulk_data_uri : Member::none;
  }

  Result<void> read_attribute(DataSetBuilder& builder, Tag tag, ondemand::object& attribute) {
    std::optional<VR> vr;
    Member late = Member::none;
    Member read = Member::none;
    for (auto result : attribute) {
      ondemand::field field = TRY_JSON(std::move(result));
      const std::string_view key = text_of(field.key(), 14);
      const Member member = member_of(key);
      if (key == "vr") {
        vr = DICOM_TRY(read_vr(field.value()));
      } else if (member != Member::none && !vr) {
        late = member;
      } else if (member != Member::none) {
        if (read != Member::none) return error("more than one of Value, InlineBinary and BulkDataURI");
        read = member;
        DICOM_TRY(read_member(builder, tag, *vr, member, field.value()));
      }
    }
    if (late != Member::none) {
      if (read != Member::none) return error("more than one of Value, InlineBinary and BulkDataURI");
      return read_late_member(builder, tag, vr, late, attribute);
    }
    if (!vr) vr = vr_of(tag);
    if (read == Member::none) builder.add_empty(tag, *vr);
    return {};
  }

  // The vr stood behind the value, or is missing: then the dictionary says it.
  Result<void> read_late_member(DataSetBuilder& builder, Tag tag, std::optional<VR> vr, Member late,
                                ondemand::object& attribute) {
    static_cast<void>(TRY_JSON(attribute.reset()));
    for (auto result : attribute) {
      ondemand::field field = TRY_JSON(std::move(result));
      if (member_of(text_of(field.key(), 14)) == late)
        return read_member(builder, tag, vr.value_or(vr_of(tag)), late, field.value());
    }
    return {};
  }

  Result<VR> read_vr(ondemand::value value) {
    const std::string_view name = TRY_JSON(value.get_string());
    const auto vr = name.size() == 2 ? parse_vr(name[0], name[1]) : std::nullopt;
    if (!vr) return error("unknown vr '" + std::string(name.substr(0, 20)) + "'");
    return *vr;
  }

  Result<void> read_member(DataSetBuilder& builder, Tag tag, VR vr, Member member, ondemand::value value) {
    if (member == Member::value) {
      ondemand::array values;
      if (value.get_array().get(values) != simdjson::SUCCESS) return error("Value must be an array");
      return read_values(builder, tag, vr, values);
    }
    std::string_view text;
    if (value.get_string().get(text) != simdjson::SUCCESS) return error("a binary value must be a string");
    if (vr == VR::SQ) return error("a sequence has neither InlineBinary nor BulkDataURI");
    if (member == Member::bulk_data_uri) return read_bulk_data(builder, tag, vr, text);
    auto bytes = interchange::decode_base64(text);
    if (!bytes) return error("InlineBinary: " + bytes.error().message);
    builder.add_bytes(tag, vr, SharedBytes(*std::move(bytes)));
    return {};
  }

  Result<void> read_bulk_data(DataSetBuilder& builder, Tag tag, VR vr, std::string_view uri) {
    if (!options_.bulk_data) {
      builder.add_empty(tag, vr);
      return {};
    }
    auto bytes = options_.bulk_data(uri);
    if (!bytes) return placed(std::move(bytes).error());
    builder.add_bytes(tag, vr, *std::move(bytes));
    return {};
  }

  Result<void> read_values(DataSetBuilder& builder, Tag tag, VR vr, ondemand::array& values) {
    switch (traits(vr).kind) {
      case ValueKind::sequence: return read_items(builder, tag, values);
      case ValueKind::integer:
      case ValueKind::floating:
      case ValueKind::tag: return read_numbers(builder, tag, vr, values);
      case ValueKind::text: return read_texts(builder, tag, vr, values);
      default: break;
    }
    return error("vr " + std::string(to_string(vr)) + " takes InlineBinary or BulkDataURI, not Value");
  }

  Result<void> read_items(DataSetBuilder& builder, Tag tag, ondemand::array& values) {
    Sequence items;
    for (auto result : values) {
      ondemand::value value = TRY_JSON(std::move(result));
      path_.set_item(items.size());
      if (TRY_JSON(value.is_null())) {
        items.emplace_back();
        continue;
      }
      ondemand::object item;
      if (value.get_object().get(item) != simdjson::SUCCESS) return error("an item must be a JSON object");
      items.push_back(DICOM_TRY(read(item, false)));
    }
    builder.add_items(tag, items);
    return {};
  }

  Result<void> read_texts(DataSetBuilder& builder, Tag tag, VR vr, ondemand::array& values) {
    std::string joined;
    bool first = true;
    for (auto result : values) {
      if (!first && !traits(vr).multi_valued) return error("vr " + std::string(to_string(vr)) + " has one value only");
      if (!first) joined += '\\';
      first = false;
      DICOM_TRY(append_text(joined, vr, TRY_JSON(std::move(result))));
    }
    builder.add_text(tag, vr, joined);
    return {};
  }

  Result<void> append_text(std::string& to, VR vr, ondemand::value value) {
    switch (TRY_JSON(value.type())) {
      case ondemand::json_type::string: to += TRY_JSON(value.get_string()); return {};
      case ondemand::json_type::number: to += decimal(DICOM_TRY(number_of(value)), vr); return {};
      case ondemand::json_type::object:
        if (vr != VR::PN) break;
        to += DICOM_TRY(person_name(TRY_JSON(value.get_object())));
        return {};
      case ondemand::json_type::null:
        if (TRY_JSON(value.is_null())) return {};
        break;
      default: break;
    }
    return error("a value of vr " + std::string(to_string(vr)) + " must be a string" +
                 (vr == VR::PN ? " or an object of component groups" : " or a number"));
  }

  Result<std::string> person_name(ondemand::object name) {
    std::array<std::string, 3> groups;
    for (auto result : name) {
      ondemand::field field = TRY_JSON(std::move(result));
      const auto group = std::ranges::find(interchange::person_name_groups, text_of(field.key(), 12));
      if (group == interchange::person_name_groups.end()) continue;
      ondemand::value value = field.value();
      if (TRY_JSON(value.is_null())) continue;
      groups[static_cast<std::size_t>(group - interchange::person_name_groups.begin())] = TRY_JSON(value.get_string());
    }
    return interchange::join_person_name(groups);
  }

  // A number as DS or IS text: as it is written, unless that is no legal value.
  static std::string decimal(std::string_view text, VR vr) {
    const std::uint32_t longest = traits(vr).maximum_length;
    const bool integer = text.find_first_of(".eE") == std::string_view::npos;
    if ((vr != VR::DS && vr != VR::IS) || (text.size() <= longest && (vr == VR::DS || integer)))
      return std::string(text);
    double number = 0;
    const auto [end, status] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (status != std::errc{}) return std::string(text);
    constexpr double exact = 9007199254740992.0;  // 2^53
    const bool whole = std::trunc(number) == number && std::abs(number) <= exact;
    return vr == VR::IS && whole ? std::to_string(static_cast<std::int64_t>(number)) : detail::decimal_string(number);
  }

  Result<void> read_numbers(DataSetBuilder& builder, Tag tag, VR vr, ondemand::array& values) {
    ByteVector bytes;
    std::size_t nulls = 0;
    for (auto result : values) {
      ondemand::value value = TRY_JSON(std::move(result));
      const ondemand::json_type type = TRY_JSON(value.type());
      if (type == ondemand::json_type::null && TRY_JSON(value.is_null())) {
        ++nulls;
        continue;
      }
      if (type != ondemand::json_type::number && type != ondemand::json_type::string)
        return error("a value of vr " + std::string(to_string(vr)) + " must be a number or a string");
      const std::string_view text =
          type == ondemand::json_type::string ? TRY_JSON(value.get_string()) : DICOM_TRY(number_of(value));
      if (auto appended = interchange::append_number_text(bytes, vr, text); !appended)
        return placed(std::move(appended).error());
    }
    if (nulls > 0 && !bytes.empty()) return error("null among the values of a binary vr");
    builder.add_bytes(tag, vr, SharedBytes(std::move(bytes)));
    return {};
  }

  // The number as it is written; simdjson gives white space behind it along.
  Result<std::string_view> number_of(ondemand::value& value) {
    std::string_view text = value.raw_json_token();
    text = text.substr(0, text.find_last_not_of(" \t\r\n") + 1);
    if (!interchange::is_json_number(text)) return error("'" + std::string(text.substr(0, 40)) + "' is not a number");
    return text;
  }

  Error syntax_error(simdjson::error_code code) {
    if (code == simdjson::INCORRECT_TYPE) return error("a JSON value of another type stands here");
    return error(std::string("not JSON: ") + simdjson::error_message(code));
  }

  Error error(std::string message, ErrorCode code = ErrorCode::invalid_data) {
    return placed({code, std::move(message), {}, {}});
  }

  // The error, with where the reader is: the element's path and the byte in the text.
  Error placed(Error error) {
    if (error.path.empty()) error.path = path_.to_string();
    const char* at = nullptr;
    if (!error.offset && document_.current_location().get(at) == simdjson::SUCCESS && at >= json_.data())
      error.offset = std::min<std::size_t>(static_cast<std::size_t>(at - json_.data()), json_.size());
    return error;
  }

  ondemand::document& document_;
  std::string_view json_;
  const JsonReadOptions& options_;
  interchange::TextTarget target_;
  interchange::ElementPath path_;
};

Result<std::vector<DataSet>> read_document(std::string_view json, bool array_allowed, const JsonReadOptions& options) {
  if (json.starts_with("\xEF\xBB\xBF")) json.remove_prefix(3);
  const simdjson::padded_string padded(json);
  ondemand::parser parser;
  ondemand::document document;
  const auto status = parser.iterate(padded).get(document);
  if (status != simdjson::SUCCESS)
    return Error{ErrorCode::invalid_data, std::string("not JSON: ") + simdjson::error_message(status), {}, {}};
  return Reader(document, {padded.data(), padded.size()}, options).read_all(array_allowed);
}

}  // namespace

Result<DataSet> parse_json(std::string_view json, const JsonReadOptions& options) {
  std::vector<DataSet> data_sets = DICOM_TRY(read_document(json, false, options));
  return std::move(data_sets.front());
}

Result<std::vector<DataSet>> parse_json_data_sets(std::string_view json, const JsonReadOptions& options) {
  return read_document(json, true, options);
}

}  // namespace dicom
