#include "dicom/net/dimse/status_tables.h"

#include <algorithm>
#include <array>

#include "dicom/dictionary/generated/uids.h"

namespace dicom::net {
namespace {

using enum StatusScope;

constexpr std::uint16_t exactly = 0xffff;

constexpr std::array rows{
    StatusRow{storage, 0xa700, 0xff00, "out of resources"},
    StatusRow{storage, 0xa900, 0xff00, "the data set does not match the SOP class"},
    StatusRow{storage, 0xb000, exactly, "stored with coercion of data elements"},
    StatusRow{storage, 0xb006, exactly, "stored, but elements were discarded"},
    StatusRow{storage, 0xb007, exactly, "stored, but the data set does not match the SOP class"},
    StatusRow{storage, 0xc000, 0xf000, "cannot understand the data set"},

    StatusRow{query, 0xa700, exactly, "out of resources"},
    StatusRow{query, 0xa710, exactly, "invalid prior record key"},
    StatusRow{query, 0xa900, exactly, "the identifier does not match the SOP class"},
    StatusRow{query, 0xb001, exactly, "matching reached its limit; the record key continues it"},
    StatusRow{query, 0xc000, 0xf000, "unable to process the query"},
    StatusRow{query, 0xff01, exactly, "pending; one or more optional keys were not supported"},

    StatusRow{retrieve, 0xa701, exactly, "out of resources: unable to calculate the number of matches"},
    StatusRow{retrieve, 0xa702, exactly, "out of resources: unable to perform sub-operations"},
    StatusRow{retrieve, 0xa801, exactly, "the move destination is unknown"},
    StatusRow{retrieve, 0xa900, exactly, "the identifier does not match the SOP class"},
    StatusRow{retrieve, 0xaa00, exactly, "none of the requested frames exist"},
    StatusRow{retrieve, 0xaa01, exactly, "frames of more than one instance were requested"},
    StatusRow{retrieve, 0xaa02, exactly, "the instance has no frames"},
    StatusRow{retrieve, 0xaa03, exactly, "unable to create a new object for this SOP class"},
    StatusRow{retrieve, 0xaa04, exactly, "unable to extract the frames"},
    StatusRow{retrieve, 0xb000, exactly, "sub-operations complete, with one or more failures or warnings"},
    StatusRow{retrieve, 0xc000, 0xf000, "unable to process the request"},

    StatusRow{print, 0xb600, exactly, "the printer does not support the requested memory allocation"},
    StatusRow{print, 0xb601, exactly, "printing a whole film session (collation) is not supported"},
    StatusRow{print, 0xb602, exactly, "the film session has a film box without images: an empty page"},
    StatusRow{print, 0xb603, exactly, "the film box has no images: an empty page"},
    StatusRow{print, 0xb604, exactly, "the image is larger than its box and was made smaller"},
    StatusRow{print, 0xb605, exactly, "the requested density is outside of the printer's range; its own limit is used"},
    StatusRow{print, 0xb609, exactly, "the image is larger than its box and was cropped"},
    StatusRow{print, 0xb60a, exactly, "the image is larger than its box and was decimated"},
    StatusRow{print, 0xc600, exactly, "the film session has no film boxes"},
    StatusRow{print, 0xc601, exactly, "unable to create the print job: the print queue is full"},
    StatusRow{print, 0xc602, exactly, "unable to create the print job: the print queue is full"},
    StatusRow{print, 0xc603, exactly, "the image is larger than its box"},
    StatusRow{print, 0xc605, exactly, "the printer has too little memory for the image"},
    StatusRow{print, 0xc613, exactly, "the combined print image is larger than its box"},
    StatusRow{print, 0xc616, exactly, "there is a film box that has not been printed yet"},

    StatusRow{media_creation, 0xa510, exactly, "media creation has been initiated for this request already"},
    StatusRow{media_creation, 0xc201, exactly, "the media creation request is completed already"},
    StatusRow{media_creation, 0xc202, exactly, "media creation is in progress and cannot be interrupted"},
    StatusRow{media_creation, 0xc203, exactly, "cancellation denied, without a reason"},

    StatusRow{machine_check, 0xc112, exactly, "there is no such machine verification instance"},
    StatusRow{machine_check, 0xc221, exactly, "the fraction group does not exist in the referenced plan"},
    StatusRow{machine_check, 0xc222, exactly, "the fraction group has no beams"},
    StatusRow{machine_check, 0xc223, exactly, "a verification is under way: this one cannot be processed now"},
    StatusRow{machine_check, 0xc224, exactly, "the fraction group has no such beam"},
    StatusRow{machine_check, 0xc225, exactly, "the referenced device or accessory is not supported"},
    StatusRow{machine_check, 0xc226, exactly, "the beam has no such device or accessory"},

    StatusRow{procedure_step, 0xb300, exactly, "the procedure step was created with modifications"},
    StatusRow{procedure_step, 0xb301, exactly, "the deletion lock was not granted"},
    StatusRow{procedure_step, 0xb304, exactly, "the procedure step is canceled already"},
    StatusRow{procedure_step, 0xb305, exactly, "invalid values were coerced to valid ones"},
    StatusRow{procedure_step, 0xb306, exactly, "the procedure step is completed already"},
    StatusRow{procedure_step, 0xc300, exactly, "the procedure step may no longer be updated: it has ended"},
    StatusRow{procedure_step, 0xc301, exactly,
              "the correct transaction UID was not provided: another performer holds it"},
    StatusRow{procedure_step, 0xc302, exactly, "the procedure step is in progress already"},
    StatusRow{procedure_step, 0xc303, exactly, "a procedure step becomes SCHEDULED only by being created"},
    StatusRow{procedure_step, 0xc304, exactly, "the procedure step does not meet the requirements of its final state"},
    StatusRow{procedure_step, 0xc307, exactly, "there is no such procedure step here"},
    StatusRow{procedure_step, 0xc308, exactly, "the receiving AE title is unknown"},
    StatusRow{procedure_step, 0xc309, exactly, "a new procedure step must be in the state SCHEDULED"},
    StatusRow{procedure_step, 0xc310, exactly, "the procedure step is not in progress"},
    StatusRow{procedure_step, 0xc311, exactly, "the procedure step is completed already"},
    StatusRow{procedure_step, 0xc312, exactly, "the performer cannot be contacted"},
    StatusRow{procedure_step, 0xc313, exactly, "the performer chose not to cancel"},
    StatusRow{procedure_step, 0xc314, exactly, "the action is not appropriate for this instance"},
    StatusRow{procedure_step, 0xc315, exactly, "event reports are not supported"},

    StatusRow{general, 0x0000, exactly, "success"},
    StatusRow{general, 0x0001, exactly, "requested optional attributes are not supported"},
    StatusRow{general, 0x0105, exactly, "no such attribute"},
    StatusRow{general, 0x0106, exactly, "invalid attribute value"},
    StatusRow{general, 0x0107, exactly, "attribute list error: some attributes were not recognized"},
    StatusRow{general, 0x0110, exactly, "processing failure"},
    StatusRow{general, 0x0111, exactly, "duplicate SOP instance"},
    StatusRow{general, 0x0112, exactly, "no such SOP instance"},
    StatusRow{general, 0x0113, exactly, "no such event type"},
    StatusRow{general, 0x0114, exactly, "no such argument"},
    StatusRow{general, 0x0115, exactly, "invalid argument value"},
    StatusRow{general, 0x0116, exactly, "attribute value out of range"},
    StatusRow{general, 0x0117, exactly, "invalid object instance"},
    StatusRow{general, 0x0118, exactly, "no such SOP class"},
    StatusRow{general, 0x0119, exactly, "class and instance do not go together"},
    StatusRow{general, 0x0120, exactly, "missing attribute"},
    StatusRow{general, 0x0121, exactly, "missing attribute value"},
    StatusRow{general, 0x0122, exactly, "SOP class not supported"},
    StatusRow{general, 0x0123, exactly, "no such action type"},
    StatusRow{general, 0x0124, exactly, "not authorized"},
    StatusRow{general, 0x0210, exactly, "duplicate invocation: the message ID is in use"},
    StatusRow{general, 0x0211, exactly, "unrecognized operation"},
    StatusRow{general, 0x0212, exactly, "mistyped argument"},
    StatusRow{general, 0x0213, exactly, "resource limitation"},
    StatusRow{general, 0xfe00, exactly, "cancelled"},
    StatusRow{general, 0xff00, 0xfffe, "pending"},
};

struct ScopeOfClasses {
  std::string_view prefix;  // of SOP class UIDs
  StatusScope scope;
};
constexpr std::array scopes{
    ScopeOfClasses{"1.2.840.10008.5.1.4.34.6", procedure_step},
    ScopeOfClasses{"1.2.840.10008.5.1.1.33", media_creation},
    ScopeOfClasses{"1.2.840.10008.5.1.4.34.8", machine_check},
    ScopeOfClasses{"1.2.840.10008.5.1.4.34.9", machine_check},
    ScopeOfClasses{"1.2.840.10008.5.1.1.", print},
};

struct Number {
  std::uint16_t number;
  std::string_view meaning;
};

// PS3.4 F.7.2.2.3.
constexpr std::array performed_step_errors{
    Number{0xa710, "the performed procedure step may no longer be updated: it has ended"},
};

// PS3.3 C.14.1.1.
constexpr std::array failure_reasons{
    Number{0x0110, "processing failure"},
    Number{0x0112, "it is not there"},
    Number{0x0119, "it is there with another SOP class"},
    Number{0x0122, "its SOP class is not supported"},
    Number{0x0131, "the transaction UID is in use already"},
    Number{0x0213, "no resources to keep it"},
    Number{0xa700, "out of resources"},
};

std::string_view find_meaning(std::span<const Number> numbers, std::uint16_t number) {
  const auto found = std::ranges::find(numbers, number, &Number::number);
  return found == numbers.end() ? std::string_view() : found->meaning;
}

}  // namespace

std::span<const StatusRow> status_rows() {
  return rows;
}

StatusScope status_scope(CommandField response, std::string_view sop_class_uid) {
  switch (response) {
    case CommandField::C_STORE_RSP: return storage;
    case CommandField::C_FIND_RSP: return query;
    case CommandField::C_GET_RSP:
    case CommandField::C_MOVE_RSP: return retrieve;
    default: break;
  }
  const auto found =
      std::ranges::find_if(scopes, [&](const ScopeOfClasses& each) { return sop_class_uid.starts_with(each.prefix); });
  return found == scopes.end() ? general : found->scope;
}

std::string_view error_id_meaning(std::string_view sop_class_uid, std::uint16_t error_id) {
  if (sop_class_uid != uids::ModalityPerformedProcedureStep) return {};
  return find_meaning(performed_step_errors, error_id);
}

std::string_view failure_reason_meaning(std::uint16_t reason) {
  const auto meaning = find_meaning(failure_reasons, reason);
  return meaning.empty() ? "a reason that the Standard does not define" : meaning;
}

}  // namespace dicom::net
