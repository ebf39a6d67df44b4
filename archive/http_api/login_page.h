// The page to log in at. It needs no script, and nothing of the viewer.
#pragma once

#include <string_view>

#include "dicom/http/message.h"

namespace archive::http_api {

/// `problem`: what went wrong before; `next`: where to go from there.
dicom::http::Response login_page(int status, std::string_view problem, std::string_view next);

}  // namespace archive::http_api
