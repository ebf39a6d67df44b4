#include "archive/http_api/report_html.h"

#include <string_view>

#include "dicom/dictionary/dictionary.h"
#include "dicom/dictionary/generated/tags.h"

namespace archive::http_api {

using namespace dicom;

namespace {

// Deeper trees are cut: no report has so many levels.
constexpr int deepest = 64;

void append_escaped(std::string& to, std::string_view text) {
  for (const char c : text) {
    switch (c) {
      case '&': to += "&amp;"; break;
      case '<': to += "&lt;"; break;
      case '>': to += "&gt;"; break;
      case '"': to += "&quot;"; break;
      case '\'': to += "&#39;"; break;
      default: to += c;
    }
  }
}

std::string meaning(const DataSet& holder, Tag sequence) {
  const auto code = holder.find(sequence);
  if (!code || !code->is_sequence() || code->item_count() == 0) return {};
  const DataSet item = code->item(0);
  const std::string text = item.text_or_empty(tags::CodeMeaning);
  return text.empty() ? item.text_or_empty(tags::CodeValue) : text;
}

std::string referenced_instances(const DataSet& item) {
  const auto list = item.find(tags::ReferencedSOPSequence);
  std::string text;
  for (std::size_t i = 0; list && i < list->item_count(); ++i) {
    const DataSet one = list->item(i);
    const std::string_view name = uid_name(one.text_or_empty(tags::ReferencedSOPClassUID));
    text += (text.empty() ? "" : ", ") + std::string(name) + " " + one.text_or_empty(tags::ReferencedSOPInstanceUID);
  }
  return text;
}

std::string measurement(const DataSet& item) {
  const auto measured = item.find(tags::MeasuredValueSequence);
  if (!measured || measured->item_count() == 0) return meaning(item, tags::NumericValueQualifierCodeSequence);
  const DataSet value = measured->item(0);
  return value.text_or_empty(tags::NumericValue) + " " + meaning(value, tags::MeasurementUnitsCodeSequence);
}

// What an item says, by its Value Type (PS3.3 table C.17.3-7).
std::string value_of(const DataSet& item) {
  const std::string type = item.text_or_empty(tags::ValueType);
  if (type == "TEXT") return item.text_or_empty(tags::TextValue);
  if (type == "CODE") return meaning(item, tags::ConceptCodeSequence);
  if (type == "NUM") return measurement(item);
  if (type == "PNAME") return item.text_or_empty(tags::PersonName);
  if (type == "DATE") return item.text_or_empty(tags::Date);
  if (type == "TIME") return item.text_or_empty(tags::Time);
  if (type == "DATETIME") return item.text_or_empty(tags::DateTime);
  if (type == "UIDREF") return item.text_or_empty(tags::UID);
  if (type == "IMAGE" || type == "COMPOSITE" || type == "WAVEFORM") return referenced_instances(item);
  if (type == "SCOORD" || type == "SCOORD3D" || type == "TCOORD") return item.text_or_empty(tags::GraphicType);
  return {};
}

void append_items(std::string& html, const DataSet& container, int depth);

void append_item(std::string& html, const DataSet& item, int depth) {
  const std::string name = meaning(item, tags::ConceptNameCodeSequence);
  const std::string value = value_of(item);
  html += "<li>";
  if (!name.empty()) {
    html += "<b>";
    append_escaped(html, name);
    html += value.empty() ? "</b>" : ":</b> ";
  }
  append_escaped(html, value);
  append_items(html, item, depth + 1);
  html += "</li>\n";
}

void append_items(std::string& html, const DataSet& container, int depth) {
  const auto content = container.find(tags::ContentSequence);
  if (!content || !content->is_sequence() || content->item_count() == 0 || depth > deepest) return;
  html += "\n<ul>\n";
  for (std::size_t i = 0; i < content->item_count(); ++i) append_item(html, content->item(i), depth);
  html += "</ul>\n";
}

void append_row(std::string& html, const char* label, const std::string& value) {
  if (value.empty()) return;
  html += std::string("<tr><th>") + label + "</th><td>";
  append_escaped(html, value);
  html += "</td></tr>\n";
}

}  // namespace

bool is_report(const DataSet& data_set) {
  return data_set.contains(tags::ValueType) && data_set.contains(tags::ConceptNameCodeSequence);
}

std::string report_html(const DataSet& data_set) {
  const std::string title = meaning(data_set, tags::ConceptNameCodeSequence);
  std::string html = "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>";
  append_escaped(html, title);
  html +=
      "</title>\n<style>body{font:15px/1.5 sans-serif;max-width:60em;margin:2em auto;padding:0 1em}"
      "th{text-align:left;padding-right:1em;font-weight:normal;color:#555}</style></head>\n<body>\n<h1>";
  append_escaped(html, title);
  html += "</h1>\n<table>\n";
  append_row(html, "Patient", data_set.text_or_empty(tags::PatientName));
  append_row(html, "Patient ID", data_set.text_or_empty(tags::PatientID));
  append_row(html, "Birth date", data_set.text_or_empty(tags::PatientBirthDate));
  append_row(html, "Study", data_set.text_or_empty(tags::StudyDescription));
  append_row(html, "Study date", data_set.text_or_empty(tags::StudyDate));
  append_row(html, "Completion", data_set.text_or_empty(tags::CompletionFlag));
  append_row(html, "Verification", data_set.text_or_empty(tags::VerificationFlag));
  html += "</table>\n";
  append_items(html, data_set, 0);
  return html + "</body></html>\n";
}

}  // namespace archive::http_api
