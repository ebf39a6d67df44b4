// Owners for what C libraries give and take back.
#pragma once

namespace dicom::codec::detail {

/// A deleter for std::unique_ptr: calls `release`, a function of the library.
template <auto release>
struct Release {
  template <class T>
  void operator()(T* object) const {
    release(object);
  }
};

}  // namespace dicom::codec::detail
