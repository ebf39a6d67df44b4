// dicom xml: DICOM files as Native DICOM Model XML (PS3.19 A.1), and back.
#include "dicom/xml/xml.h"

#include "cli/document_verb.h"
#include "cli/verbs.h"

namespace dicom::cli {
namespace {

std::string write(const DataSet& data_set, const interchange::WriteOptions& options) {
  return to_xml(data_set, options);
}

Result<std::vector<DataSet>> read(std::string_view xml, const interchange::ReadOptions& options) {
  std::vector<DataSet> one;
  one.push_back(DICOM_TRY(parse_xml(xml, options)));
  return one;
}

constexpr DocumentForm form{"xml", "Native DICOM Model XML", "<", false, write, read};

}  // namespace

int run_xml(Arguments& arguments) {
  arguments.examples(
      "  dicom xml image.dcm                           the Native DICOM Model (PS3.19 A.1)\n"
      "  dicom xml image.dcm --meta -o image.xml       with group 0002, so that the way back is exact\n"
      "  dicom xml image.dcm --bulk none | xmllint --xpath '//*[@keyword=\"PatientID\"]' -\n"
      "  dicom xml a.dcm b.dcm -o folder/              one document a file\n"
      "  dicom xml image.dcm -o image.xml --bulk-dir pixels    large values as files in pixels/\n"
      "  dicom xml image.xml -o image.dcm              back to a DICOM file\n"
      "\nBulkData is followed only to files in the folder of the XML; entities are not expanded.\n");
  return run_document_verb(form, arguments);
}

}  // namespace dicom::cli
