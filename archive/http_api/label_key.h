// "label=NAME" in a search for studies: an extension of ours beside PS3.18.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "archive/labels/labels.h"

namespace archive::http_api {

using QueryParameters = std::vector<std::pair<std::string, std::string>>;

/// Takes "label" out of the parameters, as often as it is there, and returns the value of Study Instance UID that
/// stands for it: the studies that have all of these labels. Nothing: there is no such parameter. Keys of Study
/// Instance UID beside it are taken, too.
std::optional<std::string> take_label_key(const labels::Labels& labels, QueryParameters& parameters);

}  // namespace archive::http_api
