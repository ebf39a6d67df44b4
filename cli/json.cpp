// dicom json: DICOM files as DICOM JSON (PS3.18 F), and back.
#include "dicom/json/json.h"

#include "cli/document_verb.h"
#include "cli/verbs.h"

namespace dicom::cli {
namespace {

std::string write(const DataSet& data_set, const interchange::WriteOptions& options) {
  return to_json(data_set, JsonOptions{options});
}

constexpr DocumentForm form{"json", "DICOM JSON", "{[", true, write, parse_json_data_sets};

}  // namespace

int run_json(Arguments& arguments) {
  arguments.examples(
      "  dicom json image.dcm                          one object; of several files an array\n"
      "  dicom json image.dcm --meta -o image.json     with group 0002, so that the way back is exact\n"
      "  dicom json image.dcm --bulk none | less       everything but pixels and other large values\n"
      "  dicom json image.dcm -o image.json --bulk-dir pixels    large values as files in pixels/\n"
      "  dicom json image.json -o image.dcm            back to a DICOM file\n"
      "  dicom json image.json -o image.dcm --syntax DeflatedExplicitVRLittleEndian\n"
      "  dicom json all.json -o folder/                an array: a file for each, named by its UID\n"
      "\nBulkDataURI is followed only to files in the folder of the JSON.\n");
  return run_document_verb(form, arguments);
}

}  // namespace dicom::cli
