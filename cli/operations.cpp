#include "cli/operations.h"

#include "cli/console.h"
#include "dicom/file/text_dump.h"
#include "dicom/json/json.h"

namespace dicom::cli {

Answer exchange(const Called& called, std::string_view sop_class, const Operation& operation) {
  const net::scu::Proposal proposals[] = {{std::string(sop_class), net::scu::native_transfer_syntaxes()}};
  auto association = DICOM_TRY(net::scu::connect(called.peer, called.requestor, proposals));
  auto answer = operation(association);
  if (association.is_established()) static_cast<void>(association.release());
  return answer;
}

bool succeeded(std::string_view verb, const Answer& answer, net::CommandField response, std::string_view sop_class) {
  if (!answer) {
    print_error(verb, with_advice(answer.error()));
    return false;
  }
  const auto status_class = net::status_class(answer->status.code);
  const bool is_worth_a_word =
      status_class != net::StatusClass::success && answer->status.code != net::status::ups_created_with_modifications;
  if (is_worth_a_word) {
    print_error(verb, "the peer answered " + printable(net::describe(response, answer->status, sop_class)));
  }
  return status_class == net::StatusClass::success || status_class == net::StatusClass::warning;
}

void print_attributes(const DataSet& attributes, bool json) {
  std::string text;
  if (json) {
    JsonOptions format;
    format.pretty = is_terminal(1);
    text = to_json(attributes, format) + "\n";
  } else {
    dump(attributes, {}, text);
  }
  print(text);
}

}  // namespace dicom::cli
