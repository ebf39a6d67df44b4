// The border of a module (dicom/codec/plugin.h): no exception passes it.
#pragma once

#include <cstdio>
#include <exception>
#include <new>

#include "dicom/codec/plugin.h"

namespace dicom::codec::plugin {

inline bool fail(Problem* problem, ErrorCode code, const char* text) {
  problem->code = code;
  std::snprintf(problem->text, sizeof problem->text, "%s", text);
  return false;
}

/// What the work returns; whatever it throws is the problem. Libraries throw strings, too (OpenJPH).
template <class Work>
bool guarded(Problem* problem, const Work& work) {
  try {
    return work();
  } catch (const std::bad_alloc&) {
    return fail(problem, ErrorCode::limit_exceeded, "no memory");
  } catch (const std::exception& exception) {
    return fail(problem, ErrorCode::invalid_data, exception.what());
  } catch (const char* text) {
    return fail(problem, ErrorCode::invalid_data, text);
  } catch (...) {
    return fail(problem, ErrorCode::invalid_data, "an unknown exception");
  }
}

}  // namespace dicom::codec::plugin
