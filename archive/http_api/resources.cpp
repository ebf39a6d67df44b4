#include "archive/http_api/resources.h"

#include <functional>
#include <vector>

namespace archive::http_api {
namespace {

constexpr std::string_view documents = "application/dicom+json,multipart/related; type=\"application/dicom+xml\"";
constexpr std::string_view instances =
    "multipart/related; type=\"application/dicom\",application/dicom,application/zip";
constexpr std::string_view pixels =
    "multipart/related; "
    "type=\"application/octet-stream\",application/octet-stream,image/jpeg,image/dicom-rle,image/jls,"
    "image/jp2,image/jphc,video/mp4";
constexpr std::string_view pictures = "image/jpeg,image/png,image/gif,multipart/related,application/pdf,text/html";
constexpr std::string_view storable =
    "multipart/related; type=\"application/dicom\",multipart/related; "
    "type=\"application/dicom+json\",multipart/related; "
    "type=\"application/dicom+xml\",application/dicom,application/dicom+json,application/dicom+xml";
constexpr std::string_view workitems = "application/dicom+json,application/dicom+xml";
constexpr std::string_view search =
    "accept,includefield,fuzzymatching,emptyvaluematching,multiplevaluematching,limit,offset,orderby";
constexpr std::string_view rendering = "accept,annotation,quality,viewport,window,iccprofile";
constexpr std::string_view wado_uri =
    "requestType,studyUID,seriesUID,objectUID,contentType,transferSyntax,frameNumber,rows,columns,region,windowCenter,"
    "windowWidth,imageQuality,annotation";

#define STUDY "/dicom-web/studies/{study}"
#define SERIES STUDY "/series/{series}"
#define INSTANCE SERIES "/instances/{instance}"
#define WORKITEMS "/dicom-web/workitems"
#define WORKITEM WORKITEMS "/{workitem}"
#define SUBSCRIBER WORKITEM "/subscribers/{subscriber}"

constexpr ResourceEntry table[] = {
    {"GET", "/dicom-web/studies", "searchStudies", "10.6", "Studies that match", documents, "", search},
    {"GET", "/dicom-web/series", "searchSeries", "10.6", "Series that match", documents, "", search},
    {"GET", "/dicom-web/instances", "searchInstances", "10.6", "Instances that match", documents, "", search},
    {"GET", STUDY "/series", "searchSeriesOfStudy", "10.6", "Series of a study", documents, "", search},
    {"GET", STUDY "/instances", "searchInstancesOfStudy", "10.6", "Instances of a study", documents, "", search},
    {"GET", SERIES "/instances", "searchInstancesOfSeries", "10.6", "Instances of a series", documents, "", search},
    {"GET", STUDY, "retrieveStudy", "10.4", "All instances of a study", instances, "", "accept"},
    {"GET", SERIES, "retrieveSeries", "10.4", "All instances of a series", instances, "", "accept"},
    {"GET", INSTANCE, "retrieveInstance", "10.4", "An instance", instances, "", "accept"},
    {"GET", STUDY "/metadata", "retrieveStudyMetadata", "10.4", "Metadata of a study", documents, "", "accept"},
    {"GET", SERIES "/metadata", "retrieveSeriesMetadata", "10.4", "Metadata of a series", documents, "", "accept"},
    {"GET", INSTANCE "/metadata", "retrieveInstanceMetadata", "10.4", "Metadata of an instance", documents, "",
     "accept"},
    {"GET", STUDY "/rendered", "retrieveRenderedStudy", "10.4", "Pictures of a study", pictures, "", rendering},
    {"GET", SERIES "/rendered", "retrieveRenderedSeries", "10.4", "Pictures of a series", pictures, "", rendering},
    {"GET", INSTANCE "/rendered", "retrieveRenderedInstance", "10.4", "An instance as a picture", pictures, "",
     rendering},
    {"GET", INSTANCE "/frames/{frames}/rendered", "retrieveRenderedFrames", "10.4", "Frames as pictures", pictures, "",
     rendering},
    {"GET", STUDY "/thumbnail", "retrieveStudyThumbnail", "10.4", "A small picture of a study", pictures, "",
     rendering},
    {"GET", SERIES "/thumbnail", "retrieveSeriesThumbnail", "10.4", "A small picture of a series", pictures, "",
     rendering},
    {"GET", INSTANCE "/thumbnail", "retrieveInstanceThumbnail", "10.4", "A small picture", pictures, "", rendering},
    {"GET", INSTANCE "/frames/{frames}/thumbnail", "retrieveFrameThumbnail", "10.4", "A small picture of a frame",
     pictures, "", rendering},
    {"GET", INSTANCE "/frames/{frames}", "retrieveFrames", "10.4", "Frames, counted from 1", pixels, "", "accept"},
    {"GET", STUDY "/bulkdata", "retrieveStudyBulkData", "10.4", "All bulk data of a study", pixels, "", "accept"},
    {"GET", SERIES "/bulkdata", "retrieveSeriesBulkData", "10.4", "All bulk data of a series", pixels, "", "accept"},
    {"GET", INSTANCE "/bulkdata", "retrieveInstanceBulkData", "10.4", "All bulk data of an instance", pixels, "",
     "accept"},
    {"GET", INSTANCE "/bulkdata/{path}", "retrieveBulkData", "10.4", "One bulk data value", pixels, "", "accept"},
    {"GET", STUDY "/pixeldata", "retrieveStudyPixelData", "10.4", "Pixel data of a study", pixels, "", "accept"},
    {"GET", SERIES "/pixeldata", "retrieveSeriesPixelData", "10.4", "Pixel data of a series", pixels, "", "accept"},
    {"GET", INSTANCE "/pixeldata", "retrieveInstancePixelData", "10.4", "Pixel data of an instance", pixels, "",
     "accept"},
    {"POST", "/dicom-web/studies", "storeInstances", "10.5", "Store instances", documents, storable, "accept"},
    {"POST", STUDY, "storeInstancesOfStudy", "10.5", "Store instances of one study", documents, storable, "accept"},
    {"GET", WORKITEMS, "searchWorkitems", "11.9", "Work items that match", "application/dicom+json", "", search},
    {"POST", WORKITEMS, "createWorkitem", "11.4", "A new work item", "", workitems, "workitem"},
    {"GET", WORKITEM, "retrieveWorkitem", "11.5", "A work item", "application/dicom+json", "", ""},
    {"POST", WORKITEM, "updateWorkitem", "11.6", "Change what a work item says", "", workitems, "transaction-uid"},
    {"PUT", WORKITEM "/state", "changeWorkitemState", "11.7", "Claim, complete or give up a work item", "", workitems,
     ""},
    {"POST", WORKITEM "/cancelrequest", "requestCancellation", "11.8", "Ask for a work item to be canceled", "",
     workitems, ""},
    {"POST", SUBSCRIBER, "createSubscription", "11.10", "Hear of a work item, or of all", "", "", "deletionlock"},
    {"DELETE", SUBSCRIBER, "deleteSubscription", "11.11", "Hear no more of it", "", "", ""},
    {"POST", SUBSCRIBER "/suspend", "suspendSubscription", "11.12", "Hear of no new ones", "", "", ""},
    {"GET", "/wado", "retrieveByUri", "9", "An object or its picture, named in the query",
     "image/jpeg,application/dicom,image/png,image/gif,application/pdf,text/html", "", wado_uri},
};

#undef SUBSCRIBER
#undef WORKITEM
#undef WORKITEMS
#undef STUDY
#undef SERIES
#undef INSTANCE

using Use = std::function<void(std::string_view)>;

void for_each_of(std::string_view list, const Use& use) {
  while (!list.empty()) {
    const std::size_t comma = list.find(',');
    use(list.substr(0, comma));
    list.remove_prefix(comma == std::string_view::npos ? list.size() : comma + 1);
  }
}

void for_each_variable(std::string_view path, const Use& use) {
  for (std::size_t at = 0; (at = path.find('{', at)) != std::string_view::npos; ++at)
    use(path.substr(at + 1, path.find('}', at) - at - 1));
}

// Our texts hold neither control characters nor backslashes; URLs come checked.
std::string json_string(std::string_view text) {
  std::string json = "\"";
  for (const char c : text) json += c == '"' ? "\\\"" : std::string(1, c);
  return json + '"';
}

std::string escaped(std::string_view text) {
  std::string xml;
  for (const char c : text) xml += c == '"' ? "&quot;" : c == '&' ? "&amp;" : c == '<' ? "&lt;" : std::string(1, c);
  return xml;
}

std::string json_list(std::string_view list) {
  std::string json = "[";
  for_each_of(list, [&](std::string_view one) { json += (json.size() > 1 ? "," : "") + json_string(one); });
  return json + "]";
}

void append_wadl_method(std::string& xml, const ResourceEntry& entry) {
  xml += "    <method name=\"" + std::string(entry.method) + "\" id=\"" + std::string(entry.name) + "\">\n" +
         "      <doc>PS3.18 " + std::string(entry.clause) + ": " + escaped(entry.summary) + "</doc>\n      <request>\n";
  if (entry.method == "GET") xml += "        <param name=\"Accept\" style=\"header\"/>\n";
  for_each_of(entry.query, [&](std::string_view name) {
    xml += "        <param name=\"" + std::string(name) + "\" style=\"query\"/>\n";
  });
  if (entry.name.starts_with("search"))
    xml += "        <param name=\"{attributeID}\" style=\"query\" repeating=\"true\"/>\n";
  for_each_of(entry.accepts,
              [&](std::string_view type) { xml += "        <representation mediaType=\"" + escaped(type) + "\"/>\n"; });
  xml += "      </request>\n      <response status=\"200\">\n";
  for_each_of(entry.produces,
              [&](std::string_view type) { xml += "        <representation mediaType=\"" + escaped(type) + "\"/>\n"; });
  xml += "      </response>\n    </method>\n";
}

std::string openapi_operation(const ResourceEntry& entry) {
  std::string method(entry.method);
  for (char& letter : method) letter = static_cast<char>(letter - 'A' + 'a');
  std::string json = json_string(method) + ":{\"operationId\":" + json_string(entry.name) +
                     ",\"summary\":" + json_string(entry.summary) +
                     ",\"description\":" + json_string("PS3.18 " + std::string(entry.clause)) + ",\"parameters\":[";
  bool first = true;
  const auto parameter = [&](std::string_view name, const char* place) {
    json += std::string(first ? "" : ",") + "{\"name\":" + json_string(name) + ",\"in\":\"" + place + "\"" +
            (std::string_view(place) == "path" ? ",\"required\":true" : "") + ",\"schema\":{\"type\":\"string\"}}";
    first = false;
  };
  for_each_variable(entry.path, [&](std::string_view name) { parameter(name, "path"); });
  for_each_of(entry.query, [&](std::string_view name) { parameter(name, "query"); });
  json += "]";
  const auto content = [&json](std::string_view types) {
    json += "\"content\":{";
    bool first_type = true;
    for_each_of(types, [&](std::string_view type) {
      json += std::string(first_type ? "" : ",") + json_string(type) + ":{}";
      first_type = false;
    });
    json += "}";
  };
  if (!entry.accepts.empty()) {
    json += ",\"requestBody\":{";
    content(entry.accepts);
    json += "}";
  }
  json += ",\"responses\":{\"200\":{\"description\":\"Success\",";
  content(entry.produces);
  return json + "},\"default\":{\"description\":\"What is wrong, as text\"}}}";
}

// Calls `use` with the entries of each path, in the order in which paths first stand in the table.
void for_each_path(const std::function<void(std::string_view, const std::vector<const ResourceEntry*>&)>& use) {
  std::vector<std::string_view> done;
  for (const ResourceEntry& entry : table) {
    bool seen = false;
    for (const std::string_view path : done) seen = seen || path == entry.path;
    if (seen) continue;
    done.push_back(entry.path);
    std::vector<const ResourceEntry*> entries;
    for (const ResourceEntry& other : table) {
      if (other.path == entry.path) entries.push_back(&other);
    }
    use(entry.path, entries);
  }
}

}  // namespace

std::span<const ResourceEntry> resources() {
  return table;
}

std::string capabilities_wadl(std::string_view base_url) {
  std::string xml =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<application xmlns=\"http://wadl.dev.java.net/2009/02\">\n"
      "<resources base=\"" +
      escaped(base_url) + "/\">\n";
  for_each_path([&](std::string_view path, const std::vector<const ResourceEntry*>& entries) {
    xml += "  <resource path=\"" + std::string(path.substr(1)) + "\">\n";
    for_each_variable(path, [&](std::string_view name) {
      xml += "    <param name=\"" + std::string(name) + "\" style=\"template\" required=\"true\"/>\n";
    });
    for (const ResourceEntry* entry : entries) append_wadl_method(xml, *entry);
    xml += "  </resource>\n";
  });
  return xml + "</resources>\n</application>\n";
}

std::string capabilities_json(std::string_view base_url) {
  std::string json = "{\"base\":" + json_string(base_url) + ",\"resources\":[";
  for_each_path([&](std::string_view path, const std::vector<const ResourceEntry*>& entries) {
    json += (json.ends_with('[') ? "" : ",") + ("{\"path\":" + json_string(path)) + ",\"methods\":[";
    for (const ResourceEntry* entry : entries) {
      json += (json.ends_with('[') ? "" : ",") + ("{\"name\":" + json_string(entry->method)) +
              ",\"clause\":" + json_string(entry->clause) + ",\"summary\":" + json_string(entry->summary) +
              ",\"produces\":" + json_list(entry->produces) + ",\"accepts\":" + json_list(entry->accepts) +
              ",\"query\":" + json_list(entry->query) + "}";
    }
    json += "]}";
  });
  return json + "]}\n";
}

std::string openapi_json(std::string_view base_url) {
  std::string json =
      "{\"openapi\":\"3.0.3\",\"info\":{\"title\":\"Isocenter\",\"version\":\"1\",\"description\":\"DICOMweb, "
      "PS3.18\"},"
      "\"servers\":[{\"url\":" +
      json_string(base_url) + "}],\"paths\":{";
  for_each_path([&](std::string_view path, const std::vector<const ResourceEntry*>& entries) {
    json += (json.ends_with('{') ? "" : ",") + json_string(path) + ":{";
    for (const ResourceEntry* entry : entries) json += (json.ends_with('{') ? "" : ",") + openapi_operation(*entry);
    json += "}";
  });
  return json + "}}\n";
}

}  // namespace archive::http_api
