// How a body may be compressed on its way: RFC 9110 12.5.3.
#pragma once

#include <span>
#include <string_view>

namespace dicom::http {

/// The coding of `available` (best first) that an Accept-Encoding header prefers; empty: none, so as it is. An absent
/// header accepts no coding.
std::string_view choose_coding(std::string_view accept_encoding, std::span<const std::string_view> available);

}  // namespace dicom::http
