// What many JSON objects have in common, said once.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace archive::http_api {

/// Appends `"shared":{...},"instances":[{...},...]` to `json`: members that all objects have with the same text stand
/// in "shared", each object's others in "instances", in their order. The objects are data sets in DICOM JSON, as ours
/// are written: members by tag, without white space. Private attributes and Pixel Data are left out, of no use to those
/// who place and order images. False, with nothing appended, if one is no such object.
bool append_factored(std::string& json, std::span<const std::string_view> objects);

}  // namespace archive::http_api
